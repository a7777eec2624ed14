import { make } from "../dom.js";
import { openSheet } from "../sheet.js";
import { langOf, words } from "../words.js";

/** The rows of a list message; calls back with the id of the chosen one. */
export function listSheet(entry, choose) {
  const { action } = entry.body.interactive;
  const form = make("form", { method: "dialog", onsubmit: () => choose(new FormData(form).get("row")) });
  const send = make("button", { type: "submit", disabled: true }, words.send);
  form.addEventListener("change", () => { send.disabled = false; });
  const rows = make("div", { class: "rows" }, ...action.sections.map(group));
  form.append(rows, make("div", { class: "foot" }, send));
  openSheet(action.button, form);
  rows.querySelector("input")?.focus();
}

const group = ({ title, rows }) => make("fieldset", {},
  make("legend", title ? { lang: langOf(title) } : { class: "hidden" }, title ?? words.choose), ...rows.map(row));

const row = ({ id, title, description }) => make("label", { class: "row" },
  make("span", {}, make("span", { class: "title", lang: langOf(title) }, title), description ? make("span", { class: "small", lang: langOf(description) }, description) : null),
  make("input", { type: "radio", name: "row", value: id }));
