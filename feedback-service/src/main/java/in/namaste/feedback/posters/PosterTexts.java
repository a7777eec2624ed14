package in.namaste.feedback.posters;

import static in.namaste.feedback.posters.PosterFile.WIDTH;
import static in.namaste.web.printing.Part.stack;

import in.namaste.feedback.Office;
import in.namaste.feedback.posters.PosterWords.Both;
import in.namaste.web.district.District;
import in.namaste.web.printing.Paragraph;
import in.namaste.web.printing.Part;
import in.namaste.web.printing.Rule;
import in.namaste.web.printing.Type;
import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a poster beside its code, set for the page.
 *
 * @param whatsAppNumber where complaints are taken, with country code, digits only
 */
record PosterTexts(District district, PosterWords words, String whatsAppNumber) {

  /** Sizes of an office's name that are tried, in points, until it fits. */
  private static final float[] NAME_SIZES = {30, 26, 22, 19, 16};

  Part head() {
    return stack(
        List.of(
            bold(district.greetingHi(), 24, Type.BRAND),
            english("जिला " + district.nameHi() + " · " + district.nameEn() + " district", 11)));
  }

  /** The office and its counter, as large as this height in points allows. */
  Part names(Poster poster, float height) {
    Part set = names(poster, NAME_SIZES[0], 1);
    for (int smaller = 1; set.height() > height && smaller < NAME_SIZES.length; smaller++) {
      set = names(poster, NAME_SIZES[smaller], NAME_SIZES[smaller] / NAME_SIZES[0]);
    }
    return set;
  }

  private static Part names(Poster poster, float size, float scale) {
    List<Part> parts = new ArrayList<>();
    parts.add(bold(poster.office().nameHi(), size, Type.INK));
    Office.Counter counter = poster.counter();
    if (counter != null) {
      parts.add(bold(counter.nameHi(), 22 * scale, Type.BRAND));
    }
    String english = poster.office().nameEn() + (counter == null ? "" : " · " + counter.nameEn());
    parts.add(english(english, 15 * scale));
    return stack(parts);
  }

  Part ask() {
    return stack(
        List.of(
            bold(words.ask().hindi(), 26, Type.INK),
            bold(words.scan().hindi(), 19, Type.INK),
            english(words.ask().english() + " " + words.scan().english(), 13)));
  }

  Part typed(String address) {
    return english(words.type().hindi() + " / " + words.type().english() + ": " + address, 11);
  }

  Part promise() {
    return stack(
        List.of(
            bold(words.promise().hindi(), 15, Type.BRAND),
            hindi(words.seen().hindi(), 12.5f),
            english(words.promise().english() + " " + words.seen().english(), 10.5f)));
  }

  Part complain() {
    return stack(
        List.of(
            new Rule(WIDTH),
            hindi(words.complain().hindi() + " / " + words.complain().english(), 12.5f),
            bold("“" + district.greetingHi() + "”  " + number(), 17, Type.INK),
            english("wa.me/" + whatsAppNumber, 11)));
  }

  /** Opens a chat on WhatsApp in which the greeting is typed already, with the office's code. */
  String chat(Poster poster) {
    String typed = district.greetingHi() + " " + poster.office().code();
    return "https://wa.me/"
        + whatsAppNumber
        + "?text="
        + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
  }

  Part label(Poster poster) {
    String counter = poster.counter() == null ? "" : " " + poster.counter().code();
    Both batch = words.batch();
    return english(
        poster.office().code()
            + counter
            + " · "
            + batch.hindi()
            + " / "
            + batch.english()
            + " "
            + poster.batch(),
        8);
  }

  /** An Indian number in the groups people read it in. */
  private String number() {
    return "+" + whatsAppNumber.replaceFirst("^91(\\d{5})(\\d{5})$", "91 $1 $2");
  }

  private static Part bold(String text, float size, Color color) {
    return Paragraph.of(text, Type.bold(size, color), WIDTH);
  }

  private static Part hindi(String text, float size) {
    return Paragraph.of(text, Type.hindi(size, Type.INK), WIDTH);
  }

  private static Part english(String text, float size) {
    return Paragraph.of(text, Type.english(size), WIDTH);
  }
}
