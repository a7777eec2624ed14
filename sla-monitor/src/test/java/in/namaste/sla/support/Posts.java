package in.namaste.sla.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.sla.support.Records.Keyed;
import in.namaste.testing.Contracts;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A department's posts and ladder on {@code directory}, made from the golden examples. */
public final class Posts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(20);

  private final List<Keyed> untold = new ArrayList<>();
  private final String department;
  private long version = 1;

  private Posts(String department) {
    this.department = department;
  }

  public static Posts of(String department) {
    return new Posts(department);
  }

  /** A post with a holder of its own. */
  public Posts held(String code) {
    return post(code, true, null, null);
  }

  public Posts held(String code, String email) {
    return post(code, true, null, email);
  }

  public Posts vacant(String code) {
    return post(code, false, null, null);
  }

  public Posts inChargeOf(String code, String holder) {
    return post(code, true, holder, null);
  }

  private Posts post(String code, boolean held, String heldBy, String email) {
    ObjectNode post = example("PostPublished");
    post.remove(List.of("heldBy", "email"));
    post.put("code", code).put("departmentCode", department).put("held", held);
    post.put("nameHi", code + " हिंदी").put("nameEn", code);
    if (heldBy != null) {
      post.put("heldBy", heldBy);
    }
    if (email != null) {
      post.put("email", email);
    }
    return publish("post:" + code, post);
  }

  public Posts ladder(String... posts) {
    ObjectNode ladder = example("LadderPublished");
    ladder.put("code", department);
    var rungs = ladder.putArray("posts");
    for (String post : posts) {
      rungs.add(post);
    }
    return publish("ladder:" + department, ladder);
  }

  private Posts publish(String key, ObjectNode entry) {
    entry.put("version", version++).put("eventId", UUID.randomUUID().toString());
    untold.add(new Keyed(key, entry.toString()));
    return this;
  }

  /** Publishes them; returns when the service has read the ladder. */
  public void publish(Pool pool) {
    Records.send("directory", untold);
    untold.clear();
    await()
        .atMost(SOON)
        .until(
            () ->
                pool.preparedQuery(
                        """
                        select count(*) from ladder l where l.department_code = $1 and l.version = $2
                          and not exists (select from unnest(l.posts) code
                                          where code not in (select p.code from post p))
                        """)
                    .execute(Tuple.of(department, version - 1))
                    .await()
                    .atMost(SOON)
                    .iterator()
                    .next()
                    .getLong(0),
            found -> found == 1);
  }

  private static ObjectNode example(String type) {
    try {
      return (ObjectNode) JSON.readTree(Contracts.example(type));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
