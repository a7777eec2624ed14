import { button } from "./dom.js";

const FIRST = ["पानी नहीं आ रहा", "bijli ka khamba tut gaya", "The street light is off"];
const LATER = ["मेनू", "स्थिति", "मदद", "STOP", "START"];

/** Messages that need no typing: the first of a chat, and those every chat understands. */
export function quickWords(greeting, say) {
  document.getElementById("hello").textContent = greeting;
  document.getElementById("hello").addEventListener("click", () => say(greeting));
  document.getElementById("first-words").replaceChildren(...FIRST.map((words) => button(words, () => say(words))));
  document.getElementById("quick-words").replaceChildren(...[greeting, ...LATER].map((words) => button(words, () => say(words))));
}
