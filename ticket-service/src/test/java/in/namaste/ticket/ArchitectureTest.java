package in.namaste.ticket;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import in.namaste.testing.Walls;
import io.quarkus.hibernate.reactive.panache.Panache;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "in.namaste.ticket", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PAGES = {
    "in.namaste.ticket.desk..", "in.namaste.ticket.inbox..", "in.namaste.ticket.directory.pages.."
  };

  @ArchTest
  static final ArchRule DOMAIN_IS_PLAIN =
      classes()
          .that()
          .resideInAPackage("in.namaste.ticket")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "in.namaste.ticket",
              "in.namaste.messaging",
              "java..",
              "jakarta.persistence..",
              "com.fasterxml.jackson.annotation..")
          .because(
              "the life of a ticket is decided, read and tested without Quarkus, Hibernate or Vert.x"
                  + " (decision 0005)");

  @ArchTest
  static final ArchRule NO_OTHER_SERVICE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("in.namaste.gateway..", "in.namaste.feedback..", "in.namaste.sla..")
          .because("services share the contracts of the topics and nothing else");

  @ArchTest
  static final ArchRule NOBODY_NEEDS_A_PAGE =
      noClasses()
          .that()
          .resideOutsideOfPackages(PAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PAGES)
          .because("what a ticket does must not depend on how a page shows it");

  @ArchTest
  static final ArchRule TIME_IS_INJECTED =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .because("a test and a rehearsal turn the clock");

  @ArchTest
  static final ArchRule WRITING_GOES_THROUGH_TRANSACTIONS =
      noClasses()
          .should()
          .callMethod(Panache.class, "withTransaction", java.util.function.Supplier.class)
          .because("in.namaste.messaging.Transactions also wakes the relay after the commit");

  @ArchTest
  static final ArchRule MOVES_ARE_REFUSED_BY_THE_DOMAIN =
      noClasses()
          .that(belongToAnyOf(Move.class))
          .should()
          .dependOnClassesThat(belongToAnyOf(Ticket.class))
          .because("the table of moves is data and knows no ticket");

  @ArchTest static final ArchRule NOBODY_IS_CALLED = Walls.nobodyCallsByHttp();
}
