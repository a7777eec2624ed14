/** What the bot makes of free words, for whoever wants to measure it: {@code deploy/understand}. */
package in.namaste.gateway.understanding;
