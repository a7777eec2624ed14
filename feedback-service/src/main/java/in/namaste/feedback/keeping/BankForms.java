package in.namaste.feedback.keeping;

import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.questions.KeepingQuestions;
import in.namaste.feedback.questions.QuestionsRefused;
import in.namaste.messaging.Failures;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Adds, rewords, withdraws and offers questions of the bank. */
@Path("/admin/questions")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Cancellable(false)
@RolesAllowed({Keepers.DISTRICT, Keepers.ADMIN})
public class BankForms {

  private static final Logger LOG = Logger.getLogger(BankForms.class);
  private static final String BANK = "/admin/questions";

  private final KeepingQuestions keeping;
  private final WordsPage words;
  private final Keeper keeper;
  private final NoticePages notices;

  BankForms(KeepingQuestions keeping, WordsPage words, Keeper keeper, NoticePages notices) {
    this.keeping = keeping;
    this.words = words;
    this.keeper = keeper;
    this.notices = notices;
  }

  /** The empty form of a new question. */
  @GET
  @Path("new")
  public Response empty() {
    return words.fresh(WordsForm.EMPTY, Faults.NONE, null);
  }

  /** Adds a question. */
  @POST
  @Path("new")
  public Uni<Response> add(MultivaluedMap<String, String> fields) {
    WordsForm typed = WordsForm.of(fields);
    Faults faults = typed.faults();
    if (faults.any()) {
      return Uni.createFrom().item(() -> words.fresh(typed, faults, null));
    }
    return keeping
        .add(typed.words(), keeper.account())
        .map(code -> Redirects.done(BANK + "/" + code))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("A question could not be added: %s", Failures.named(failure));
              return words.fresh(typed, Faults.NONE, Trouble.AWAY);
            });
  }

  /** Gives a question other words. */
  @POST
  @Path("{code}")
  public Uni<Response> reword(@RestPath String code, MultivaluedMap<String, String> fields) {
    WordsForm typed = WordsForm.of(fields);
    Faults faults = typed.faults();
    if (faults.any()) {
      return words
          .with(code, kept -> words.again(kept, typed, faults, null))
          .onFailure()
          .recoverWithItem(notices::keepingAway);
    }
    return answer(
        keeping.reword(code, typed.version(), typed.words(), keeper.account()), code, typed);
  }

  /** Nobody asks it any more. */
  @POST
  @Path("{code}/withdraw")
  public Uni<Response> withdraw(@RestPath String code, MultivaluedMap<String, String> fields) {
    return answer(keeping.withdraw(code, Versions.of(fields), keeper.account()), code, null);
  }

  /** It may be chosen again. */
  @POST
  @Path("{code}/offer")
  public Uni<Response> offer(@RestPath String code, MultivaluedMap<String, String> fields) {
    return answer(keeping.offerAgain(code, Versions.of(fields), keeper.account()), code, null);
  }

  private Uni<Response> answer(Uni<Void> work, String code, WordsForm typed) {
    return work.map(done -> Redirects.done(BANK + "/" + code))
        .onFailure(QuestionsRefused.class)
        .recoverWithUni(() -> changedMeanwhile(code, typed))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private Uni<Response> changedMeanwhile(String code, WordsForm typed) {
    return words.with(
        code,
        kept ->
            typed == null
                ? words.show(kept, Trouble.CHANGEDMEANWHILE, false)
                : words.again(
                    kept,
                    new WordsForm(kept.question().version(), typed.words()),
                    Faults.NONE,
                    Trouble.CHANGEDMEANWHILE));
  }
}
