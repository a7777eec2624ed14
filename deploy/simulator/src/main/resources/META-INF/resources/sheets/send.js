import { make } from "../dom.js";
import { closeSheet, field, onSheetClose, openSheet } from "../sheet.js";
import { words } from "../words.js";

/** Shows the chosen files before they are sent; the caption goes with the first. */
export function sendSheet(kind, files, send) {
  const addresses = [];
  const shown = make("div", { class: "chosen" }, ...files.map((file) => {
    if (!file.type.startsWith("image/")) return make("p", { class: "small" }, file.name);
    addresses.push(URL.createObjectURL(file));
    return make("img", { src: addresses.at(-1), alt: file.name });
  }));
  const form = make("form", { onsubmit: async (event) => {
    event.preventDefault();
    const caption = new FormData(form).get("caption")?.trim();
    closeSheet();
    for (const [index, file] of files.entries()) await send(kind, file, index === 0 ? caption : "");
  } }, shown, kind === "audio" ? null : field(words.caption, { name: "caption", maxlength: 1024, autocomplete: "off", autofocus: true }),
  make("div", { class: "foot" }, make("button", { type: "submit" }, words.sendThese(files.length))));
  openSheet(words[{ image: "photo", audio: "voice", document: "document" }[kind]], form);
  onSheetClose(() => addresses.forEach((address) => URL.revokeObjectURL(address)));
}
