package in.namaste.gateway.meta;

import static in.namaste.gateway.meta.Kinds.ERRORS;
import static in.namaste.gateway.meta.Kinds.one;

import java.util.stream.Stream;

/** What may stand around any message: a quotation, an advertisement, an odd time. */
final class Surroundings {

  private Surroundings() {}

  static Stream<Payload> all() {
    String text = "'type':'text','text':{'body':'पानी नहीं'}";
    return Stream.of(
        one("quoted reply", "Words", text + ",'context':{'from':'911140000001','id':'wamid.OUT'}"),
        one("quoted reply to what is gone", "Words", text + ",'context':{'id':'wamid.GONE'}"),
        one("forwarded", "Words", text + ",'context':{'forwarded':true}"),
        one("forwarded often", "Words", text + ",'context':{'frequently_forwarded':true}"),
        one(
            "about a product",
            "Words",
            text
                + ",'context':{'id':'w','referred_product':{'catalog_id':'c','product_retailer_id':'p'}}"),
        one(
            "from an ad",
            "Words",
            text
                + ",'referral':{'source_url':'https://fb.me/x','source_id':'1','source_type':'ad','headline':'h','body':'b','media_type':'image','image_url':'https://x','ctwa_clid':'c','welcome_message':{'text':'w'}}"),
        one("with errors beside", "Words", text + "," + ERRORS.formatted(131000)),
        one("with errors that are none", "Words", text + ",'errors':'x'"),
        one("with fields of tomorrow", "Words", text + ",'x':{'y':[1,2,{'z':null}]}"),
        one("a time as a number", "Words", text + ",'timestamp':1795415399"),
        one("a time in milliseconds", "Words", text + ",'timestamp':'1795415399000'"),
        one("a time before Christ", "Words", text + ",'timestamp':'-62135596900'"),
        one("a time beyond all numbers", "Words", text + ",'timestamp':'99999999999999999999999'"),
        one("a time of no kind", "Words", text + ",'timestamp':{}"),
        one("a time seven days old", "Words", text + ",'timestamp':'1794810600'"));
  }
}
