import { make, small } from "../dom.js";
import { closeSheet, field, openSheet } from "../sheet.js";
import { words } from "../words.js";

/** Asks for a new citizen; calls back with phone and name. */
export function citizenSheet(suggested, choose) {
  const form = make("form", { onsubmit: (event) => {
    event.preventDefault();
    const data = new FormData(form);
    closeSheet();
    choose(data.get("phone"), data.get("name").trim());
  } }, field(words.name, { name: "name", required: true, maxlength: 60, autofocus: true, autocomplete: "off" }),
  field(words.number, { name: "phone", required: true, pattern: "[1-9][0-9]{6,14}", inputmode: "numeric", value: suggested, title: words.digits }),
  small(words.digits), make("div", { class: "foot" }, make("button", { type: "submit" }, words.save)));
  openSheet(words.addTitle, form);
}
