package in.namaste.feedback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import in.namaste.messaging.Inbox;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.Transactions;
import in.namaste.testing.Walls;

@AnalyzeClasses(packages = "in.namaste.feedback", importOptions = DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule THE_DOMAIN_IS_PLAIN =
      classes()
          .that()
          .resideInAPackage("in.namaste.feedback")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "in.namaste.feedback",
              "in.namaste.messaging",
              "in.namaste.web",
              "java..",
              "com.fasterxml.jackson.annotation..")
          .because("scores, tallies and offices are understood and tested without a framework");

  @ArchTest
  static final ArchRule THE_FORM_NEEDS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAnyPackage("..feedback.form..", "..feedback.sources..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hibernate..", "io.quarkus.hibernate..", "io.vertx..sqlclient..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Transactions.class, Outbox.class, Inbox.class)
          .because("answers are accepted while PostgreSQL is down: log first, at the edge");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("in.namaste.feedback.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each part can be read, and one day be taken out, by itself");

  @ArchTest
  static final ArchRule NO_OTHER_SERVICE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("in.namaste.gateway..", "in.namaste.ticket..", "in.namaste.sla..")
          .because("services speak through topics only");

  @ArchTest
  static final ArchRule TIME_IS_INJECTED =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .because("a test turns the clock");

  @ArchTest static final ArchRule NOBODY_IS_CALLED = Walls.nobodyCallsByHttp();
}
