import { make } from "../dom.js";
import { closeSheet, openSheet } from "../sheet.js";
import { words } from "../words.js";

/** Asks before everything is wiped. */
export function wipeSheet(wipe) {
  openSheet(words.resetTitle, make("div", { class: "options" }, make("p", {}, words.resetNote),
    make("button", { type: "button", class: "risky", id: "wipe-do", onclick: () => { closeSheet(); wipe(); } }, words.resetDo),
    make("button", { type: "button", class: "quiet", autofocus: true, onclick: closeSheet }, words.cancel)));
}
