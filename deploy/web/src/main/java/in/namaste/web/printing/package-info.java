/**
 * Pages of paper as PDF: Hindi is shaped by Java and drawn as outlines. A service that prints names
 * {@code de.rototor.pdfbox:graphics2d} among its dependencies.
 */
package in.namaste.web.printing;
