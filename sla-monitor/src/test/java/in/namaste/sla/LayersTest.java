package in.namaste.sla;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.Transactions;
import in.namaste.testing.Walls;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "in.namaste.sla", importOptions = DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule THE_RULES_ARE_PLAIN =
      classes()
          .that()
          .resideInAPackage("in.namaste.sla")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "in.namaste.sla",
              "java..",
              "com.fasterxml.jackson.annotation",
              "in.namaste.messaging")
          .because("when a promise is broken must be testable without any machinery");

  @ArchTest
  static final ArchRule NO_SERVICE_IMPORTS_ANOTHER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "in.namaste.gateway..", "in.namaste.ticket..", "in.namaste.feedback..")
          .because("services speak through topics alone");

  @ArchTest
  static final ArchRule PAGES_NEVER_WRITE =
      noClasses()
          .that()
          .resideInAnyPackage("..dashboard..", "..figures..", "..overview..", "..review..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Outbox.class, Transactions.class)
          .because("a figure is counted when somebody looks, and looking changes nothing");

  @ArchTest
  static final ArchRule WORK_KNOWS_NOTHING_OF_PAGES =
      noClasses()
          .that()
          .resideOutsideOfPackage("..dashboard..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..dashboard..")
          .because("clocks run whether or not anybody watches");

  @ArchTest
  static final ArchRule TIME_IS_GIVEN =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .because("a test turns the injected Clock by 49 hours, not the machine's");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices()
          .matching("in.namaste.sla.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each thing the service does can be understood alone");

  @ArchTest static final ArchRule NOBODY_IS_CALLED = Walls.nobodyCallsByHttp();
}
