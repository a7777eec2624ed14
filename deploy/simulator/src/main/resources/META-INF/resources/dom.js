import { langOf } from "./words.js";

/** Makes an element; text never becomes markup. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A button with a label in its own language. */
export const button = (label, onclick, more = {}) => make("button", { type: "button", lang: langOf(label), onclick, ...more }, label);

export const small = (text) => make("p", { class: "small", lang: langOf(text) }, text);
export const unseen = (text) => make("span", { class: "hidden" }, text);
