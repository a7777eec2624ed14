import { make } from "../dom.js";
import { icon } from "../icons.js";
import { closeSheet, openSheet, option } from "../sheet.js";
import { words } from "../words.js";
import { recordSheet } from "./record.js";
import { sendSheet } from "./send.js";

/** What may be attached; `send` gets a kind, a file (null for the sample) and a caption. */
export function attachSheet(send, locate) {
  const sample = (kind) => () => { closeSheet(); send(kind, null); };
  const choose = (kind, accept, multiple) => () => {
    const input = make("input", { type: "file", accept, multiple });
    input.addEventListener("change", () => { if (input.files.length) sendSheet(kind, [...input.files], send); });
    input.click();
  };
  const with_ = (name, made) => { made.prepend(icon(name)); return made; };
  openSheet(words.attachTitle, make("div", { class: "options pairs" },
    with_("photo", option(words.samplePhoto, words.samplePhotoNote, sample("image"), { autofocus: true })),
    with_("photo", option(words.choosePhoto, words.fromDevice, choose("image", "image/jpeg,image/png,image/webp", true))),
    with_("voice", option(words.sampleVoice, words.sampleVoiceNote, sample("audio"))),
    with_("voice", option(words.record, words.recordNote, () => recordSheet(send))),
    with_("document", option(words.sampleDocument, words.sampleDocumentNote, sample("document"))),
    with_("document", option(words.chooseDocument, words.fromDevice, choose("document", ""))),
    with_("location", option(words.sendLocation, words.sendLocationNote, locate, { id: "attach-location" })),
    with_("voice", option(words.chooseVoice, words.fromDevice, choose("audio", "audio/*")))));
}
