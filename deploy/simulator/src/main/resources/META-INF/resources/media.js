import { mediaAddress } from "./api.js";
import { make, small } from "./dom.js";
import { formatted } from "./formatted.js";
import { icon } from "./icons.js";
import { view } from "./viewer.js";
import { voice } from "./voice.js";
import { words } from "./words.js";

/** A file in a bubble, with its caption. */
export function media(type, content) {
  const parts = [content.link ? link(content) : file(type, content, mediaAddress(content.id))];
  if (content.caption) parts.push(formatted(content.caption));
  return parts;
}

// Links are the world outside: they are shown, not fetched.
const link = ({ link: address }) => make("p", {}, make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words.openLink));

function file(type, content, address) {
  if (type === "image" || type === "sticker") return photo(content, address);
  if (type === "audio") return voice(address);
  if (type === "video") return make("video", { src: address, controls: true, preload: "metadata", "aria-label": words.video });
  return make("a", { class: "file", href: address, download: content.filename ?? "" }, icon("document"),
    make("span", {}, make("strong", {}, content.filename || words.document), make("span", { class: "small" }, kind(content))));
}

const kind = ({ mime_type: type, filename }) => `${words.document} · ${(type?.split("/").pop() ?? filename?.split(".").pop() ?? "").toUpperCase().slice(0, 8)}`;

function photo(content, address) {
  const image = make("img", { src: address, alt: content.caption ?? words.photo, width: 280, height: 210 });
  const thumb = make("button", { type: "button", class: "thumb", "aria-label": `${words.seePhoto}${content.caption ? `: ${content.caption}` : ""}`, onclick: () => view(address, content.caption) }, image);
  image.addEventListener("error", () => thumb.replaceWith(small(words.photoGone)));
  return thumb;
}
