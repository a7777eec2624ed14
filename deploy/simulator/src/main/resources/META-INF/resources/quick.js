import { button } from "./dom.js";

const HELLO = "नमस्ते रोहतक";
const FIRST = ["पानी नहीं आ रहा", "bijli ka khamba tut gaya", "The street light is off"];
const LATER = [HELLO, "मेनू", "स्थिति", "मदद", "STOP", "START"];

/** Messages that need no typing: the first of a chat, and those every chat understands. */
export function quickWords(say) {
  document.getElementById("hello").addEventListener("click", () => say(HELLO));
  document.getElementById("first-words").replaceChildren(...FIRST.map((words) => button(words, () => say(words))));
  document.getElementById("quick-words").replaceChildren(...LATER.map((words) => button(words, () => say(words))));
}
