import { make } from "./dom.js";
import { langOf, words } from "./words.js";

const sheet = document.getElementById("sheet");
// A tap beside the sheet closes it, as on a phone.
sheet.addEventListener("click", (event) => { if (event.target === sheet) sheet.close(); });

/** Opens the sheet: from below on a phone, in the middle on a desk. */
export function openSheet(title, ...content) {
  const close = make("button", { type: "button", class: "quiet", onclick: closeSheet }, words.close);
  sheet.replaceChildren(make("div", { class: "inside" },
    make("div", { class: "bar" }, make("h2", { id: "sheet-title", lang: langOf(title) }, title), close), ...content));
  if (!sheet.open) sheet.showModal();
  sheet.querySelector("[autofocus]")?.focus();
}

export const closeSheet = () => sheet.close();

/** Calls back once when the sheet closes, however it is closed. */
export const onSheetClose = (then) => sheet.addEventListener("close", then, { once: true });

export const field = (label, attributes) => make("label", { class: "field" }, make("span", {}, label), make("input", attributes));

/** A button of one line that does something and closes nothing by itself. */
export const option = (label, note, onclick, more = {}) => make("button", { type: "button", class: "option", onclick, ...more },
  make("span", {}, make("span", { class: "title", lang: langOf(label) }, label), note ? make("span", { class: "small" }, note) : null));
