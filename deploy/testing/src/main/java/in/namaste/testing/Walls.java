package in.namaste.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URLConnection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules of the house that hold in every service. */
public final class Walls {

  private static final DescribedPredicate<JavaClass> CLIENTS =
      resideInAnyPackage(
              "java.net.http..",
              "jakarta.ws.rs.client..",
              "org.eclipse.microprofile.rest.client..",
              "io.quarkus.rest.client..",
              "io.vertx.ext.web.client..",
              "io.vertx.mutiny.ext.web.client..",
              "org.apache.http..",
              "org.apache.hc..",
              "okhttp3..")
          .or(belongToAnyOf(URLConnection.class, HttpURLConnection.class, Socket.class))
          .or(
              JavaClass.Predicates.assignableTo("io.vertx.core.http.HttpClient")
                  .or(JavaClass.Predicates.assignableTo("io.vertx.mutiny.core.http.HttpClient")))
          .as("HTTP clients");

  private Walls() {}

  /**
   * No class of a service calls anybody by HTTP.
   *
   * @param callers names of the classes that may: those who speak to somebody outside of the house
   */
  public static ArchRule nobodyCallsByHttp(String... callers) {
    return noClasses()
        .that(DescribedPredicate.describe("are not " + List.of(callers), isNoneOf(callers)))
        .should()
        .dependOnClassesThat(CLIENTS)
        .because("services speak to each other through topics only");
  }

  private static Predicate<JavaClass> isNoneOf(String... callers) {
    return type ->
        Stream.of(callers)
            .noneMatch(
                caller -> type.getName().equals(caller) || type.getName().startsWith(caller + "$"));
  }
}
