import { make } from "./dom.js";
import { langOf, words } from "./words.js";

const sheet = document.getElementById("sheet");
// A tap beside the sheet closes it, as on a phone.
sheet.addEventListener("click", (event) => { if (event.target === sheet) sheet.close(); });

function open(title, ...content) {
  const close = make("button", { type: "button", class: "quiet", onclick: () => sheet.close() }, words.close);
  sheet.replaceChildren(make("div", { class: "inside" },
    make("div", { class: "bar" }, make("h2", { id: "sheet-title", lang: langOf(title) }, title), close), ...content));
  sheet.showModal();
  sheet.querySelector("[autofocus]")?.focus();
}

/** The rows of a list message; calls back with the id of the chosen one. */
export function listSheet(entry, choose) {
  const { action } = entry.body.interactive;
  const form = make("form", { method: "dialog", onsubmit: () => choose(new FormData(form).get("row")) });
  const send = make("button", { type: "submit", disabled: true }, words.send);
  form.addEventListener("change", () => { send.disabled = false; });
  let first = true;
  const rows = make("div", { class: "rows" });
  for (const section of action.sections) {
    const group = make("fieldset", {}, make("legend", section.title ? { lang: langOf(section.title) } : { class: "hidden" }, section.title ?? words.choose));
    for (const { id, title, description } of section.rows) {
      group.append(make("label", { class: "row" },
        make("span", {}, make("span", { class: "title", lang: langOf(title) }, title), description ? make("span", { class: "small", lang: langOf(description) }, description) : null),
        make("input", { type: "radio", name: "row", value: id, autofocus: first })));
      first = false;
    }
    rows.append(group);
  }
  form.append(rows, make("div", { class: "foot" }, send));
  open(action.button, form);
}

/** What may be attached; `pick` gets a kind and a file, or null for the sample. */
export function attachSheet(pick, locate) {
  const option = (label, onclick, more = {}) => make("li", {}, make("button", { type: "button", class: "option", onclick, ...more }, label));
  const fromFile = (kind, accept) => () => {
    const input = make("input", { type: "file", accept });
    input.addEventListener("change", () => { sheet.close(); pick(kind, input.files[0]); });
    input.click();
  };
  const sample = (kind) => () => { sheet.close(); pick(kind, null); };
  open(words.attachTitle, make("ul", { class: "options" },
    option(words.samplePhoto, sample("image"), { autofocus: true }), option(words.choosePhoto, fromFile("image", "image/*")),
    option(words.sampleVoice, sample("audio")), option(words.chooseVoice, fromFile("audio", "audio/*")),
    option(words.chooseDocument, fromFile("document", "")), option(words.sendLocation, () => { sheet.close(); locate(); })));
}

// Positions of well-known places, rounded; to try things, not for navigation.
const PLACES = [["रोहतक, लघु सचिवालय", 28.8913, 76.5966], ["रोहतक, मॉडल टाउन", 28.9011, 76.5889], ["महम", 28.9691, 76.2951], ["सांपला", 28.7747, 76.7745], ["कलानौर", 28.8284, 76.3944]];

const field = (label, attributes) => make("label", { class: "field" }, make("span", {}, label), make("input", attributes));

/** Asks for a place; calls back with latitude, longitude and perhaps a name. */
export function locationSheet(choose) {
  const give = (place) => { sheet.close(); choose(place); };
  const form = make("form", { onsubmit: (event) => {
    event.preventDefault();
    const data = new FormData(form);
    give({ latitude: Number(data.get("latitude")), longitude: Number(data.get("longitude")), ...(data.get("name") ? { name: data.get("name") } : {}) });
  } }, make("div", { class: "two" }, field(words.latitude, { name: "latitude", type: "number", step: "any", min: -90, max: 90, required: true, value: 28.8955 }),
    field(words.longitude, { name: "longitude", type: "number", step: "any", min: -180, max: 180, required: true, value: 76.6066 })),
  field(words.place, { name: "name", maxlength: 100 }), make("div", { class: "foot" }, make("button", { type: "submit" }, words.send)));
  open(words.sendLocation, make("h3", {}, words.presets), make("ul", { class: "options" }, ...PLACES.map(([name, latitude, longitude], index) =>
    make("li", {}, make("button", { type: "button", class: "option", lang: "hi", autofocus: index === 0, onclick: () => give({ latitude, longitude, name }) }, name)))), form);
}

/** Asks for a new citizen; calls back with phone and name. */
export function citizenSheet(suggested, choose) {
  const form = make("form", { onsubmit: (event) => {
    event.preventDefault();
    const data = new FormData(form);
    sheet.close();
    choose(data.get("phone"), data.get("name").trim());
  } }, field(words.name, { name: "name", required: true, maxlength: 60, autofocus: true, autocomplete: "off" }),
  field(words.number, { name: "phone", required: true, pattern: "[1-9][0-9]{6,14}", inputmode: "numeric", value: suggested, title: words.digits }),
  make("p", { class: "small" }, words.digits), make("div", { class: "foot" }, make("button", { type: "submit" }, words.save)));
  open(words.addTitle, form);
}
