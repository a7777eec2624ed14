package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a service reads, held against {@code deploy/contracts}: its topics, the events it knows and
 * every field it takes from them. A view of a topic is a type whose kinds Jackson tells by the
 * field {@code type}; a service's views are found, not listed, so that none is forgotten.
 */
public final class ReadingContract {

  private static final String INCOMING = "mp\\.messaging\\.incoming\\.[^.]+\\.topic";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReadingContract() {}

  /** Fails unless the module's settings read the topics that the contract says it reads. */
  public static void assertTopicsNamed() {
    Properties settings = settings();
    Set<String> read =
        settings.stringPropertyNames().stream()
            .filter(key -> key.matches(INCOMING))
            .map(settings::getProperty)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(read).as("topics read").isNotEmpty().isEqualTo(topics(service(settings)).keySet());
  }

  /**
   * Fails unless the events that the views in this package know stand on topics which the contract
   * gives this service to read, and their schemas name each field.
   *
   * @param servicePackage such as {@code in.namaste.ticket}
   */
  public static void assertViewsNamed(String servicePackage) {
    Set<String> readable = new TreeSet<>();
    topics(service(settings())).values().forEach(topic -> readable.addAll(topic.events()));
    List<JsonSubTypes.Type> kinds =
        views(servicePackage)
            .flatMap(view -> Stream.of(view.getAnnotation(JsonSubTypes.class).value()))
            .toList();

    assertThat(kinds).extracting(JsonSubTypes.Type::name).isNotEmpty().isSubsetOf(readable);
    kinds.forEach(kind -> assertFieldsNamed(kind.name(), kind.value()));
  }

  /**
   * Fails unless the event's schema names each field that Jackson reads into this type, and those
   * of the types within it.
   *
   * @param type an event's, such as {@code TicketRegistered}
   */
  public static void assertFieldsNamed(String type, Class<?> view) {
    List<String> unnamed = new ArrayList<>();
    collect(type, Contracts.schema(type), JSON.constructType(view), unnamed);
    assertThat(unnamed).as("fields that are read and no contract names").isEmpty();
  }

  private static void collect(String path, JsonNode schema, JavaType view, List<String> unnamed) {
    BeanDescription description = JSON.getDeserializationConfig().introspect(view);
    if (description.findJsonValueAccessor() != null) {
      // Read from one value as a whole.
      return;
    }
    for (BeanPropertyDefinition property : description.findProperties()) {
      if (property.couldDeserialize()) {
        collect(path + "." + property.getName(), schema, property, unnamed);
      }
    }
  }

  private static void collect(
      String path, JsonNode schema, BeanPropertyDefinition property, List<String> unnamed) {
    JsonNode field = Contracts.field(schema, property.getName());
    if (field.isMissingNode()) {
      unnamed.add(path);
      return;
    }
    JavaType taken = property.getPrimaryType();
    JavaType item = taken.isContainerType() ? taken.getContentType() : taken;
    if (item.getRawClass().isRecord()) {
      collect(path, field, item, unnamed);
    }
  }

  private static Stream<Class<?>> views(String servicePackage) {
    return classes(servicePackage).stream()
        .filter(type -> type.isAnnotatedWith(JsonSubTypes.class))
        .<Class<?>>map(JavaClass::reflect)
        .filter(type -> isView(type.getAnnotation(JsonTypeInfo.class)));
  }

  /** Only annotations are looked at: what the classes call is not worth ten seconds of reading. */
  private static JavaClasses classes(String servicePackage) {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages(servicePackage);
        });
  }

  /** What a service writes is told by the simple names of its classes. */
  private static boolean isView(JsonTypeInfo told) {
    return told.use() == JsonTypeInfo.Id.NAME && told.property().equals("type");
  }

  private static Map<String, TopicContract> topics(String service) {
    return TopicContract.all().stream()
        .filter(topic -> topic.readers().contains(service))
        .collect(Collectors.toMap(TopicContract::topic, topic -> topic));
  }

  private static String service(Properties settings) {
    return settings.getProperty("quarkus.application.name");
  }

  /** Of the module whose tests run: its own, not what tests lay over them. */
  private static Properties settings() {
    Properties settings = new Properties();
    try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      settings.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The module has no settings", e);
    }
    return settings;
  }
}
