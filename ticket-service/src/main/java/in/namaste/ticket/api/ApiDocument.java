package in.namaste.ticket.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What holds for every operation of the API, said once: which key opens it and how it refuses. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

  /** Written with their type, which is no field of theirs. */
  private static final List<String> ENTRIES =
      List.of("DepartmentPublished", "CategoryPublished", "PostPublished", "PlacePublished");

  private static final String SCHEMA = "#/components/schemas/Problem";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith(Api.ROOT)) {
                item.getOperations().values().forEach(ApiDocument::complete);
              }
            });
    ENTRIES.forEach(
        name ->
            document
                .getComponents()
                .getSchemas()
                .get(name)
                .addProperty("type", typeCalled(name))
                .addRequired("type"));
  }

  private static Schema typeCalled(String name) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .description("Which kind of entry it is.")
        .addEnumeration(name);
  }

  private static void complete(Operation operation) {
    operation.setSecurity(
        List.of(
            OASFactory.createSecurityRequirement().addScheme(Api.TOKEN),
            OASFactory.createSecurityRequirement().addScheme(Api.SESSION)));
    APIResponses answers = operation.getResponses();
    refuse(answers, "401", "No token came, or it is unknown, over or revoked.");
    refuse(answers, "403", "The token lacks the scope, or its role may not do this.");
    if (operation.getRequestBody() != null) {
      refuse(answers, "400", "What was sent cannot be read; the code and the detail say why.");
      refuse(answers, "413", "The body has more than 65,536 characters; with photos: 16 MB.");
    }
    answers
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (isRefusal(status)) {
                answer.setContent(problem());
              }
            });
  }

  private static void refuse(APIResponses answers, String status, String why) {
    if (!answers.hasAPIResponse(status)) {
      APIResponse refusal = OASFactory.createAPIResponse().description(why);
      answers.addAPIResponse(status, refusal);
    }
  }

  private static boolean isRefusal(String status) {
    return status.startsWith("4") || status.startsWith("5");
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            Api.PROBLEM,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA)));
  }
}
