package in.namaste.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import in.namaste.gateway.words.WordLists;
import in.namaste.testing.Walls;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(
    packages = "in.namaste.gateway",
    importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule THE_DIALOGUE_IS_PURE =
      noClasses()
          .that()
          .resideInAnyPackage("..dialogue..", "..places..", "..menu..", "..replies..", "..words..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "io.vertx..",
              "io.smallrye..",
              "jakarta..",
              "org.hibernate..",
              "org.apache.kafka..",
              "in.namaste.messaging..",
              "in.namaste.gateway.webhook..",
              "in.namaste.gateway.inbound..",
              "in.namaste.gateway.conversation..",
              "in.namaste.gateway.sending..",
              "in.namaste.gateway.media..",
              "in.namaste.gateway.notices..",
              "in.namaste.gateway.directory..")
          .because(
              "a conversation is tested in milliseconds, without a server, a clock or a store");

  @ArchTest
  static final ArchRule THE_DIALOGUE_HAS_NO_WORLD =
      noClasses()
          .that()
          .resideInAnyPackage("..dialogue..", "..places..", "..menu..", "..words..")
          .and()
          .doNotBelongToAnyOf(WordLists.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, Random.class, Thread.class)
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .because(
              "the same conversation and the same input give the same answer; WordLists reads lists"
                  + " that are built in, as code is");

  @ArchTest
  static final ArchRule SERVICES_SHARE_WORDS_NOT_CLASSES =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("in.namaste..")
                  .and(
                      resideOutsideOfPackages(
                          "in.namaste.gateway..",
                          "in.namaste.messaging..",
                          "in.namaste.media..",
                          "in.namaste.web..")))
          .because("services speak through topics only and are deployed one by one");

  @ArchTest
  static final ArchRule THE_WEBHOOK_NEEDS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAPackage("..webhook..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.vertx.mutiny.sqlclient..",
              "org.hibernate..",
              "io.quarkus.hibernate..",
              "in.namaste.gateway.conversation..",
              "in.namaste.gateway.sending..",
              "in.namaste.gateway.media..")
          .because("Meta's messages are taken while PostgreSQL is away");

  @ArchTest
  static final ArchRule ONE_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("a test turns the injected clock");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices()
          .matching("in.namaste.gateway.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each of the things the service does can be understood by itself");

  @ArchTest
  static final ArchRule ROWS_STAY_AT_HOME =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAnyPackage("..conversation..", "..sending..", "..media..")
          .because("a table has one owner");

  /** Both speak to Meta. */
  @ArchTest
  static final ArchRule NOBODY_IN_THE_HOUSE_IS_CALLED =
      Walls.nobodyCallsByHttp(
          "in.namaste.gateway.sending.GraphApi", "in.namaste.gateway.media.MetaMedia");
}
