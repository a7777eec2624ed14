import en from "./words/en.js";
import hi from "./words/hi.js";

const asked = new URLSearchParams(location.search).get("lang");
if (asked === "hi" || asked === "en") localStorage.setItem("lang", asked);
export const lang = localStorage.getItem("lang") === "en" ? "en" : "hi";
export const words = lang === "en" ? en : hi;

/** Puts the words on the page in the chosen language. */
export function translate() {
  document.documentElement.lang = lang;
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = words[place.dataset.word];
  for (const place of document.querySelectorAll("[data-label]")) place.setAttribute("aria-label", words[place.dataset.label]);
  linkLanguage();
}

/** The link to the other language keeps what is open. */
export function linkLanguage() {
  const other = lang === "hi" ? "en" : "hi";
  const query = new URLSearchParams(location.search);
  query.set("lang", other);
  const link = document.getElementById("language");
  link.textContent = other === "hi" ? "हिंदी" : "English";
  link.lang = link.hreflang = other;
  link.href = `?${query}`;
}

/** The language a text is written in, for shaping and screen readers. */
export const langOf = (text) => (/[\u0900-\u097f]/.test(text) ? "hi" : "en");
