import { button } from "./dom.js";

const FIRST = ["पानी नहीं आ रहा", "bijli ka khamba tut gaya", "The street light is off"];
const LATER = ["मेनू", "स्थिति", "मदद", "STOP", "START"];

/** Messages that need no typing: the first of a chat, and those every chat understands. The greeting is a promise. */
export function quickWords(greeting, say) {
  const hello = document.getElementById("hello");
  const greet = () => greeting.then(say, console.error);
  hello.addEventListener("click", greet);
  const first = button(hello.textContent, greet);
  greeting.then((words) => { hello.textContent = words; first.textContent = words; }, console.error);
  document.getElementById("first-words").replaceChildren(...FIRST.map((words) => button(words, () => say(words))));
  document.getElementById("quick-words").replaceChildren(first, ...LATER.map((words) => button(words, () => say(words))));
}
