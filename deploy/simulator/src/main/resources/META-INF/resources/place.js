import { make } from "./dom.js";
import { langOf, words } from "./words.js";

const MAP = "https://www.openstreetmap.org/";

/** A place in a bubble: a drawn card, since no map is fetched from elsewhere, with name and position. */
export function place({ latitude, longitude, name, address }) {
  const title = name ?? words.location;
  return make("div", { class: "place" }, make("div", { class: "map", "aria-hidden": "true" }, make("span", { class: "pin" })),
    make("strong", { lang: langOf(title) }, title), address ? make("span", { class: "small", lang: langOf(address) }, address) : null,
    make("span", { class: "small number" }, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`),
    make("a", { href: `${MAP}?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`, target: "_blank", rel: "noopener noreferrer" }, words.openMap));
}
