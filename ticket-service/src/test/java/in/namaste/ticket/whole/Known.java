package in.namaste.ticket.whole;

import in.namaste.testing.fuzz.Ingredients;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** What is there to be asked for, and who may ask: for requests that are to come far. */
final class Known {

  /** A file that changes something of a department that nobody else looks at. */
  private static final String POSTS =
      """
      post_code,dept_code,name_hi,name_en,held,held_by,email
      HSPCB.STRANGE,HSPCB,लिपिक,Clerk,yes,,
      """;

  /** Routes behind which nobody comes here, each with the reason. */
  static final Map<String, String> SHUT =
      Map.of(
          "GET /api/v1/tickets/{number}/{rest: .+}", "there is nothing below a ticket",
          "GET /open311/v2/{rest: .*}", "there is nothing else",
          "GET /desk/media/{shelf}/{sha256}", "its links are signed: PhotoLinksTest has them",
          "GET /sign-in/office", "no office has a server of its own here",
          "POST /sign-in", "all that is strange is a wrong password",
          "POST /sign-out", "whoever it is, is led to the sign-in",
          "GET /probe/open311", "a test's own, for programs",
          "POST /probe/open311", "a test's own, for programs",
          "GET /probe/tickets", "a test's own, for programs");

  private Known() {}

  /** A ticket of its own, an account and a program that nobody else uses, a call taken. */
  static Ingredients ofTheDesk() {
    String own = UUID.randomUUID().toString().substring(0, 8);
    String account = "phed." + own;
    String program = "program-" + own;
    var admin = Browser.of("admin");
    var clerk = Browser.of("calling");
    String ticket = told().number();
    String called = Silent.silent(told()).number();
    Silent.take(clerk, called);
    admin.post(
        "/desk/accounts",
        admin.get("/desk/accounts"),
        Map.of("name", account, "role", "officer", "department", "PHED", "post", ""));
    admin.post(
        "/desk/programs",
        admin.get("/desk/programs"),
        Map.of(
            "name", program,
            "scope", "tickets:read",
            "role", "officer",
            "department", "PHED",
            "days", "1"));
    String looked = upload(admin).header("Location");
    return new Ingredients()
        .formToken("namaste_desk_csrf")
        .person("officer", Browser.of("phed").session())
        .person("calling-cell", clerk.session())
        .person("district", Browser.of("dc").session())
        .person("head", Browser.of("phed.head").session())
        .person("admin", admin.session())
        .doneBy("/desk/tickets/{number}/call", "calling-cell")
        .value("", "number", ticket)
        .value("", "master", called)
        .value("", "version", "1")
        .value("/desk/calls", "number", called)
        .value("/api/v1/calls", "number", called)
        .value("/api/v1/tickets", "move", "assign")
        .value("/api/v1/directory", "kind", "departments")
        .value("/desk/accounts", "name", account)
        .value("/desk/accounts", "what", "disable")
        .value("/desk/programs", "name", program)
        .value("/desk/replies", "id", "1")
        .value("/desk/tickets", "id", "1")
        .value("/desk/directory/departments", "code", "PHED")
        .value("/desk/directory/entries", "kind", "post")
        .value("/desk/directory/entries", "code", "HSPCB.NODAL")
        .value("/desk/directory/tables", "file", "posts")
        .value("/desk/directory/tables", "id", looked.substring(looked.lastIndexOf('/') + 1))
        .proof("/open311", "api_key", Browser.password("open311"))
        .value("/open311", "format", "json")
        .value("/open311", "service_code", "PHED.NOWATER")
        .value("/open311", "service_request_id", ticket)
        .value("/open311", "token", ticket);
  }

  /** Without a picture, which would be compared with others later. */
  private static Citizen told() {
    return new Citizen().submits(event -> event.putArray("evidence"));
  }

  private static Response upload(Browser admin) {
    return admin
        .request()
        .multiPart("csrf-token", Browser.token(admin.get("/desk/directory/tables")))
        .multiPart("file", "posts.csv", POSTS.getBytes(StandardCharsets.UTF_8), "text/csv")
        .post("/desk/directory/tables");
  }
}
