import { make, small } from "../dom.js";
import { closeSheet, field, openSheet, option } from "../sheet.js";
import { words } from "../words.js";

/** Positions of well-known places, rounded; to try things, not for navigation. */
let places = [];

/** The places of this district. */
export function usePlaces(pins) {
  places = pins;
}

/** Asks for a place; calls back with latitude, longitude and perhaps a name. */
export function locationSheet(choose) {
  const give = (place) => { closeSheet(); choose(place); };
  const trouble = make("p", { class: "small", role: "status" });
  const here = () => navigator.geolocation.getCurrentPosition(({ coords }) => give({ latitude: coords.latitude, longitude: coords.longitude }), () => trouble.replaceChildren(words.noPlace), { timeout: 8000 });
  const form = make("form", { onsubmit: (event) => {
    event.preventDefault();
    const data = new FormData(form);
    give({ latitude: Number(data.get("latitude")), longitude: Number(data.get("longitude")), ...(data.get("name") ? { name: data.get("name") } : {}) });
  } }, make("div", { class: "two" }, field(words.latitude, { name: "latitude", type: "number", step: "any", min: -90, max: 90, required: true, value: places[0]?.latitude ?? "" }),
    field(words.longitude, { name: "longitude", type: "number", step: "any", min: -180, max: 180, required: true, value: places[0]?.longitude ?? "" })),
  field(words.place, { name: "name", maxlength: 100 }), make("div", { class: "foot" }, make("button", { type: "submit" }, words.send)));
  openSheet(words.sendLocation, make("div", { class: "scrolls" },
    make("div", { class: "options" }, small(words.presets), ...places.map(({ name, latitude, longitude }, index) => option(name, null, () => give({ latitude, longitude, name }), { autofocus: index === 0 })),
      option(words.here, null, here), trouble), form));
}
