import { make } from "./dom.js";
import { words } from "./words.js";

const viewer = document.getElementById("viewer");
viewer.addEventListener("click", (event) => { if (event.target === viewer) viewer.close(); });

/** Shows a photo as large as the screen; Escape, the button or a tap beside it closes. */
export function view(address, caption) {
  const title = caption || words.photo;
  viewer.replaceChildren(
    make("div", { class: "bar" }, make("h2", { id: "viewer-title" }, title),
      make("a", { href: address, download: "", class: "quiet" }, words.download),
      make("button", { type: "button", class: "quiet", autofocus: true, onclick: () => viewer.close() }, words.close)),
    make("div", { class: "picture" }, make("img", { src: address, alt: title })));
  viewer.showModal();
}
