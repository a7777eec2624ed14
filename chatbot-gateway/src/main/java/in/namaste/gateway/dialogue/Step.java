package in.namaste.gateway.dialogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import java.util.Optional;

/**
 * Where in the conversation a person is: the question that stands and what an answer to it leads
 * to. A step that a later version no longer has is read as {@link Resting}: the draft is kept.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "at", defaultImpl = Resting.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Resting.class, name = "Resting"),
  @JsonSubTypes.Type(value = AskingName.class, name = "AskingName"),
  @JsonSubTypes.Type(value = AskingArea.class, name = "AskingArea"),
  @JsonSubTypes.Type(value = ChoosingBlock.class, name = "ChoosingBlock"),
  @JsonSubTypes.Type(value = ChoosingVillage.class, name = "ChoosingVillage"),
  @JsonSubTypes.Type(value = ChoosingTown.class, name = "ChoosingTown"),
  @JsonSubTypes.Type(value = ChoosingWard.class, name = "ChoosingWard"),
  @JsonSubTypes.Type(value = ConfirmingPlace.class, name = "ConfirmingPlace"),
  @JsonSubTypes.Type(value = ConfirmingOffice.class, name = "ConfirmingOffice"),
  @JsonSubTypes.Type(value = ChoosingGroup.class, name = "ChoosingGroup"),
  @JsonSubTypes.Type(value = ChoosingDepartment.class, name = "ChoosingDepartment"),
  @JsonSubTypes.Type(value = ChoosingCategory.class, name = "ChoosingCategory"),
  @JsonSubTypes.Type(value = ConfirmingCategory.class, name = "ConfirmingCategory"),
  @JsonSubTypes.Type(value = Describing.class, name = "Describing"),
  @JsonSubTypes.Type(value = AddingPhotos.class, name = "AddingPhotos"),
  @JsonSubTypes.Type(value = SharingLocation.class, name = "SharingLocation"),
  @JsonSubTypes.Type(value = Reviewing.class, name = "Reviewing"),
  @JsonSubTypes.Type(value = ChoosingChange.class, name = "ChoosingChange"),
  @JsonSubTypes.Type(value = ChoosingTicket.class, name = "ChoosingTicket"),
  @JsonSubTypes.Type(value = PickingTicket.class, name = "PickingTicket"),
})
public sealed interface Step
    permits Resting,
        AskingName,
        AskingArea,
        ChoosingBlock,
        ChoosingVillage,
        ChoosingTown,
        ChoosingWard,
        ConfirmingPlace,
        ConfirmingOffice,
        ChoosingGroup,
        ChoosingDepartment,
        ChoosingCategory,
        ConfirmingCategory,
        Describing,
        AddingPhotos,
        SharingLocation,
        Reviewing,
        ChoosingChange,
        ChoosingTicket,
        PickingTicket {

  /** The question, complete with its options. */
  Reply question(Scene scene);

  /** What typed words lead to; empty when they are no answer here. */
  Optional<Turn> typed(String words, Scene scene);

  /** What a tapped option leads to; empty when it is not one of this step's. */
  Optional<Turn> tapped(Option option, Scene scene);

  /** What to say, with an example, before asking again. */
  Phrase hint();

  /** The step before this one. */
  Turn back(Scene scene);

  /** Whether a typed number is the number of a row; in a list of wards it is that of the ward. */
  default boolean countsRows() {
    return true;
  }

  /** Whether the question still makes sense with the directory as it is now. */
  default boolean possible(Scene scene) {
    return true;
  }
}
