package in.namaste.gateway.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A conversation at each of the steps, reached as a person reaches it. */
final class EachStep {
  private static final String STORY = "तीन दिन से पानी नहीं आ रहा";

  private EachStep() {}

  static Map<String, Supplier<Talk>> all() {
    Map<String, Supplier<Talk>> steps = new LinkedHashMap<>();
    steps.put("Resting", Talk::withAnita);
    steps.put("AskingName", EachStep::atName);
    steps.put("AskingArea", EachStep::atArea);
    steps.put("ChoosingBlock", () -> atArea().taps("area:rural"));
    steps.put("ChoosingVillage", () -> atArea().taps("area:rural").taps("block:B-MEHAM"));
    steps.put("ChoosingTown", () -> atArea().taps("area:urban"));
    steps.put("ChoosingWard", () -> atArea().taps("area:urban").taps("town:U-MCR"));
    steps.put("ConfirmingPlace", () -> atArea().says("मोखरा"));
    steps.put("ConfirmingOffice", () -> Talk.withAnita().says("नमस्ते रोहतक PHED-ROHTAK"));
    steps.put("ChoosingGroup", EachStep::atProblem);
    steps.put("ChoosingDepartment", () -> atProblem().taps("group:1"));
    steps.put("ChoosingCategory", () -> atProblem().taps("group:1").taps("dept:PHED"));
    steps.put("ConfirmingCategory", () -> atProblem().says(STORY));
    steps.put("Describing", () -> atProblem().taps("cat:PHED.NOWATER"));
    steps.put("AddingPhotos", EachStep::atPhotos);
    steps.put("SharingLocation", () -> atPhotos().sendsPhoto("p1").after(Talk.A_WHILE));
    steps.put("Reviewing", () -> atPhotos().sendsPhoto("p1").after(Talk.A_WHILE).says("आगे"));
    steps.put("ChoosingChange", () -> Talk.atSummary().taps("change:menu"));
    steps.put("ChoosingTicket", () -> withTwoTickets().sendsPhoto("p1").after(Talk.A_WHILE));
    return steps;
  }

  /** What a step sees of a conversation. */
  static Scene scene(Talk talk) {
    return Scene.of(talk.conversation, talk.known());
  }

  private static Talk atName() {
    return new Talk().says("नमस्ते रोहतक");
  }

  private static Talk atArea() {
    return atName().says("अनीता");
  }

  private static Talk atProblem() {
    return Talk.withAnita().says("नमस्ते");
  }

  private static Talk atPhotos() {
    return atProblem().says(STORY).taps("cat:PHED.NOWATER");
  }

  private static Talk withTwoTickets() {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(AfterTicketTest.ticket("ASSIGNED"), AfterTicketTest.other("ASSIGNED"));
    return talk;
  }
}
