package in.namaste.demo.month;

import java.util.List;

/** What invented officers write. */
final class OfficersWords {

  private OfficersWords() {}

  static String report(Chance chance) {
    return People.MARK_HI
        + chance.oneOf(
            List.of(
                "मौके पर जाकर काम कर दिया गया है।",
                "टीम ने आज काम पूरा किया, अब कोई दिक्कत नहीं है।",
                "खराबी ठीक कर दी गई है, दोबारा हो तो बताएं।",
                "रिकॉर्ड ठीक कर दिया गया है।"));
  }

  static String slip(Chance chance) {
    return People.MARK_HI
        + chance.oneOf(
            List.of(
                "सामान अभी नहीं आया", "ठेकेदार ने काम शुरू नहीं किया", "बारिश के कारण काम रुका"));
  }

  static String question(Chance chance) {
    return People.MARK_HI
        + chance.oneOf(
            List.of(
                "सही जगह बताएं, किसके पास है?",
                "कब से है? फोटो भेज सकते हैं?",
                "घर पर किस समय मिलेंगे?"));
  }

  static String handedOver() {
    return People.MARK_HI + "यह काम दूसरे विभाग का है";
  }

  static String rejected() {
    return People.MARK_HI + "यह मामला शिकायत में नहीं लिया जा सकता";
  }
}
