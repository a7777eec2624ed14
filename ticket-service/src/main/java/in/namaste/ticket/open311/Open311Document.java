package in.namaste.ticket.open311;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What holds for every operation of Open311, said once: both forms, and the standard's errors. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Open311Document implements OASFilter {

  private static final String SCHEMA = "#/components/schemas/Open311Error";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith(Open311.ROOT)) {
                item.getOperations().forEach(Open311Document::complete);
              }
            });
  }

  private static void complete(PathItem.HttpMethod method, Operation operation) {
    APIResponses answers = operation.getResponses();
    refuse(answers, "400", "The request is wrong, or the service cannot answer now (code 503).");
    if (method == PathItem.HttpMethod.GET) {
      refuse(answers, "429", "Too many reads from one address; Retry-After says how long to wait.");
    }
    answers
        .getAPIResponses()
        .forEach((status, answer) -> answer.setContent(bothForms(status, answer)));
  }

  private static void refuse(APIResponses answers, String status, String why) {
    if (!answers.hasAPIResponse(status)) {
      APIResponse refusal = OASFactory.createAPIResponse().description(why);
      answers.addAPIResponse(status, refusal);
    }
  }

  private static Content bothForms(String status, APIResponse answer) {
    Schema schema =
        status.startsWith("2")
            ? answer.getContent().getMediaType(Open311.JSON).getSchema()
            : errors();
    Content content = OASFactory.createContent();
    for (Format format : Format.values()) {
      content.addMediaType(format.mediaType(), OASFactory.createMediaType().schema(schema));
    }
    return content;
  }

  private static Schema errors() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.ARRAY)
        .items(OASFactory.createSchema().ref(SCHEMA));
  }
}
