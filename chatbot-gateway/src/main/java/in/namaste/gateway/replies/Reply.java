package in.namaste.gateway.replies;

import java.util.HashSet;
import java.util.List;

/**
 * One message that we can send. A reply that Meta would refuse for its size cannot be made: the
 * constructors check {@link Limits}.
 */
public sealed interface Reply {

  /** The words of the message. */
  String body();

  /** The same message with other words. */
  Reply withBody(String body);

  /** The most that {@link #body()} can hold. */
  default int bodyLimit() {
    return Limits.BODY;
  }

  /** Whether {@link #after} would fit. */
  default boolean hasRoomFor(String lead) {
    return lead.length() + 2 + body().length() <= bodyLimit();
  }

  /** The same message with words before it, set apart by an empty line. */
  default Reply after(String lead) {
    return lead.isEmpty() ? this : withBody(lead + "\n\n" + body());
  }

  /** Plain words. */
  record Text(String body) implements Reply {
    public Text {
      Limits.within("text", body, Limits.TEXT);
    }

    @Override
    public Text withBody(String other) {
      return new Text(other);
    }

    @Override
    public int bodyLimit() {
      return Limits.TEXT;
    }
  }

  /** A question with one to three buttons. */
  record Buttons(String body, List<Button> buttons) implements Reply {
    public Buttons {
      Limits.within("body", body, Limits.BODY);
      buttons = List.copyOf(buttons);
      if (buttons.isEmpty() || buttons.size() > Limits.MOST_BUTTONS) {
        throw new IllegalArgumentException(buttons.size() + " buttons; 1 to 3 are possible");
      }
      distinct(buttons.stream().map(Button::id).toList());
      distinct(buttons.stream().map(Button::title).toList());
    }

    @Override
    public Buttons withBody(String other) {
      return new Buttons(other, buttons);
    }
  }

  /** A button; Meta calls it a quick reply. */
  record Button(String id, String title) {
    public Button {
      Limits.id(id, Limits.BUTTON_ID);
      Limits.within("button", title, Limits.BUTTON);
    }
  }

  /**
   * A question with one to ten rows behind a button.
   *
   * @param open the words on the button that opens the list
   */
  record ItemList(String body, String open, List<Row> rows) implements Reply {
    public ItemList {
      Limits.within("body", body, Limits.BODY);
      Limits.within("list button", open, Limits.LIST_BUTTON);
      rows = List.copyOf(rows);
      if (rows.isEmpty() || rows.size() > Limits.MOST_ROWS) {
        throw new IllegalArgumentException(rows.size() + " rows; 1 to 10 are possible");
      }
      distinct(rows.stream().map(Row::id).toList());
    }

    @Override
    public ItemList withBody(String other) {
      return new ItemList(other, open, rows);
    }
  }

  /**
   * A row of a list.
   *
   * @param description smaller words under the title; null for none
   */
  record Row(String id, String title, String description) {
    public Row {
      Limits.id(id, Limits.ROW_ID);
      Limits.within("row", title, Limits.ROW_TITLE);
      if (description != null) {
        Limits.within("row description", description, Limits.ROW_DESCRIPTION);
      }
    }

    public Row(String id, String title) {
      this(id, title, null);
    }
  }

  /** Asks for a pin; it has no other button. */
  record LocationRequest(String body) implements Reply {
    public LocationRequest {
      Limits.within("body", body, Limits.BODY);
    }

    @Override
    public LocationRequest withBody(String other) {
      return new LocationRequest(other);
    }
  }

  /** Words with one button that opens a page. */
  record CtaUrl(String body, String label, String url) implements Reply {
    public CtaUrl {
      Limits.within("body", body, Limits.BODY);
      Limits.within("label", label, Limits.BUTTON);
      if (!url.startsWith("http://") && !url.startsWith("https://")) {
        throw new IllegalArgumentException("not a web address");
      }
    }

    @Override
    public CtaUrl withBody(String other) {
      return new CtaUrl(other, label, url);
    }
  }

  private static void distinct(List<String> values) {
    if (new HashSet<>(values).size() < values.size()) {
      throw new IllegalArgumentException("the same option twice: " + values);
    }
  }
}
