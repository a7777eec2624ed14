package in.namaste.ticket.whole;

import static in.namaste.ticket.whole.Open311Calls.V2;
import static in.namaste.ticket.whole.Open311Calls.anybody;
import static in.namaste.ticket.whole.Open311Calls.assertError;
import static in.namaste.ticket.whole.Open311Calls.fields;
import static in.namaste.ticket.whole.Open311Calls.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GeoReport v2, written from its text: discovery, forms, the services and what they ask. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class Open311ServicesTest {

  @BeforeEach
  void theServiceIsReady() {
    Browser.awaitAccounts();
  }

  /** Service Discovery: all fields are required; both forms. */
  @Test
  void discoveryNamesTheEndpointInBothForms() {
    JsonNode json = json(anybody().get("/open311/discovery.json"));
    XmlPath xml = anybody().get("/open311/discovery.xml").xmlPath();

    assertThat(fields(json)).containsExactly("changeset", "contact", "key_service", "endpoints");
    JsonNode endpoint = json.path("endpoints").path(0);
    assertThat(fields(endpoint))
        .containsExactly("specification", "url", "changeset", "type", "formats");
    assertThat(endpoint.path("specification").asText())
        .isEqualTo("http://wiki.open311.org/GeoReport_v2");
    assertThat(endpoint.path("formats").toString())
        .isEqualTo("[\"text/xml\",\"application/json\"]");
    assertThat(Instant.parse(json.path("changeset").asText())).isBefore(Instant.now());
    assertThat(xml.getString("discovery.endpoints.endpoint.url"))
        .isEqualTo(endpoint.path("url").asText())
        .endsWith("/open311/v2");
    assertThat(xml.getList("discovery.endpoints.endpoint.formats.format"))
        .containsExactly("text/xml", "application/json");
  }

  /** Format Support and Encoding: content types with the encoding, the XML declaration. */
  @ParameterizedTest
  @CsvSource({
    "/open311/discovery", "/open311/v2/services", "/open311/v2/services/PHED.NOWATER",
    "/open311/v2/requests", "/open311/v2/requests/RTK-2611-999999-9", "/open311/v2/nowhere"
  })
  void eachFormSaysItsTypeAndItsEncoding(String resource) {
    Response json = anybody().get(resource + ".json");
    Response xml = anybody().get(resource + ".xml");

    assertThat(json.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
    assertThat(xml.header("Content-Type")).isEqualTo("text/xml; charset=utf-8");
    assertThat(xml.asString()).matches("(?s)<\\?xml version=.1\\.0. encoding=.UTF-8.\\?>.*");
    assertThat(json.statusCode()).isEqualTo(xml.statusCode());
    assertThat(json.header("Set-Cookie")).as("public answers are kept by caches").isNull();
  }

  /** GET Service List. */
  @Test
  void theServiceListHasEveryOpenCategory() {
    JsonNode services = json(anybody().get(V2 + "services.json"));
    XmlPath xml = anybody().get(V2 + "services.xml").xmlPath();

    assertThat(services.isArray()).isTrue();
    assertThat(services).hasSizeGreaterThan(150);
    services.forEach(
        service -> {
          assertThat(fields(service))
              .containsExactly(
                  "service_code",
                  "service_name",
                  "description",
                  "metadata",
                  "type",
                  "keywords",
                  "group");
          assertThat(service.path("metadata").isBoolean()).isTrue();
          assertThat(service.path("type").asText()).isEqualTo("realtime");
        });
    assertThat(xml.getList("services.service.service_code"))
        .isEqualTo(services.findValuesAsText("service_code"));
  }

  @Test
  void namesAreInTheLanguageThatIsAskedFor() {
    String any = name(anybody());
    String english = name(anybody().header("Accept-Language", "en-US,en;q=0.9"));

    assertThat(any).matches("\\p{IsDevanagari}.*");
    assertThat(english).matches("[A-Z].*");
    assertThat(name(anybody().queryParam("locale", "en"))).isEqualTo(english);
    assertThat(name(anybody().queryParam("locale", "hi").header("Accept-Language", "en")))
        .isEqualTo(any);
  }

  /** GET Service Definition. */
  @Test
  void aDefinitionHasThePlacesToChooseFrom() {
    JsonNode definition = json(anybody().get(V2 + "services/PANCH.DRAIN.json"));
    XmlPath xml = anybody().get(V2 + "services/PANCH.DRAIN.xml").xmlPath();

    assertThat(fields(definition)).containsExactly("service_code", "attributes");
    assertThat(definition.path("service_code").asText()).isEqualTo("PANCH.DRAIN");
    JsonNode attribute = definition.path("attributes").path(0);
    assertThat(fields(attribute))
        .containsExactly(
            "variable",
            "code",
            "datatype",
            "required",
            "datatype_description",
            "order",
            "description",
            "values");
    assertThat(attribute.path("datatype").asText()).isEqualTo("singlevaluelist");
    assertThat(attribute.path("order").asInt()).isEqualTo(1);
    assertThat(attribute.path("values").findValuesAsText("key"))
        .contains("V-061572")
        .doesNotContain("W-MCR-01");
    assertThat(xml.getList("service_definition.attributes.attribute.values.value.key"))
        .isEqualTo(attribute.path("values").findValuesAsText("key"));
  }

  /** GET Service Definition, Possible Errors: 404 - service_code not found; Errors. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "services/NO.SUCH",
        "requests/NO-SUCH",
        "requests/RTK-2611-004217-1",
        "tokens/1",
        "nowhere"
      })
  void whatDoesNotExistIsA404InTheStandardsForm(String resource) {
    Response json = anybody().get(V2 + resource + ".json");
    Response xml = anybody().get(V2 + resource + ".xml");

    assertError(json, 404);
    assertThat(xml.statusCode()).isEqualTo(404);
    assertThat(xml.xmlPath().getInt("errors.error[0].code")).isEqualTo(404);
    assertThat(xml.xmlPath().getString("errors.error[0].description")).isNotBlank();
  }

  private static String name(RequestSpecification asked) {
    return json(asked.get(V2 + "services.json")).path(0).path("service_name").asText();
  }
}
