package in.namaste.testing.fuzz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** What the annotations of a resource say. */
final class Resources {

  private static final String FILES = "multipart/form-data";

  private Resources() {}

  /** The routes of a class, those that it inherits among them. */
  static Stream<Route> of(Class<?> resource) {
    List<Method> methods = new ArrayList<>();
    for (Class<?> type = resource; type != Object.class; type = type.getSuperclass()) {
      methods.addAll(Arrays.asList(type.getDeclaredMethods()));
    }
    return methods.stream().flatMap(method -> routes(resource, method));
  }

  private static Stream<Route> routes(Class<?> resource, Method method) {
    String path = joined(resource.getAnnotation(Path.class).value(), method);
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(kind -> kind.isAnnotationPresent(HttpMethod.class))
        .map(kind -> kind.getAnnotation(HttpMethod.class).value())
        .map(verb -> new Route(verb, path, wants(resource, method)));
  }

  private static String joined(String base, Method method) {
    Path own = method.getAnnotation(Path.class);
    String whole = "/" + base + "/" + (own == null ? "" : own.value());
    String once = whole.replaceAll("/{2,}", "/");
    return once.length() > 1 && once.endsWith("/") ? once.substring(0, once.length() - 1) : once;
  }

  private static Wants wants(Class<?> resource, Method method) {
    RolesAllowed roles = nearest(resource, method, RolesAllowed.class);
    Consumes consumes = nearest(resource, method, Consumes.class);
    Produces produces = nearest(resource, method, Produces.class);
    return new Wants(
        roles == null ? Set.of() : Set.of(roles.value()),
        Set.of(),
        fields(method),
        Set.of(),
        consumes != null && List.of(consumes.value()).contains(FILES),
        produces != null && List.of(produces.value()).contains("text/html"));
  }

  private static <A extends Annotation> A nearest(Class<?> resource, Method method, Class<A> kind) {
    A own = method.getAnnotation(kind);
    return own == null ? resource.getAnnotation(kind) : own;
  }

  private static Set<String> fields(Method method) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      add(names, parameter, parameter.getName());
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (var field : parameter.getType().getDeclaredFields()) {
          add(names, field, field.getName());
        }
      }
    }
    return names;
  }

  private static void add(Set<String> names, AnnotatedElement element, String name) {
    RestForm form = element.getAnnotation(RestForm.class);
    if (form != null) {
      names.add(form.value().isEmpty() ? name : form.value());
    }
    FormParam parameter = element.getAnnotation(FormParam.class);
    if (parameter != null) {
      names.add(parameter.value());
    }
  }
}
