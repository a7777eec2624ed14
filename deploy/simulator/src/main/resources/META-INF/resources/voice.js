import { make } from "./dom.js";
import { icon } from "./icons.js";
import { waveOf } from "./wave.js";
import { words } from "./words.js";

let playing = null;
const STEPS = 1000;
const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** A voice note: one button, how loud it is along the way, how long it is. Starting one stops another. */
export function voice(address) {
  const audio = new Audio(address);
  audio.preload = "metadata";
  const wave = make("div", { class: "wave", "aria-hidden": "true" });
  const time = make("span", { class: "length" });
  const position = make("input", { type: "range", min: 0, max: STEPS, value: 0, "aria-label": words.position });
  const button = make("button", { type: "button", class: "play" });
  let seconds = 0;

  function show() {
    button.replaceChildren(icon(audio.paused ? "play" : "pause"), audio.paused ? words.play : words.pause);
    time.textContent = minutes(audio.currentTime > 0 ? audio.currentTime : seconds);
    if (seconds) position.value = (audio.currentTime / seconds) * STEPS;
    position.setAttribute("aria-valuetext", minutes(audio.currentTime));
    [...wave.children].forEach((bar, index, all) => bar.classList.toggle("heard", index / all.length < position.value / STEPS));
  }

  button.addEventListener("click", () => {
    if (!audio.paused) return audio.pause();
    if (playing && playing !== audio) playing.pause();
    playing = audio;
    return audio.play().catch(console.error);
  });
  position.addEventListener("input", () => { audio.currentTime = (position.value / STEPS) * seconds; });
  for (const event of ["play", "pause", "timeupdate", "ended"]) audio.addEventListener(event, show);
  // A stream without an end has no length: the file itself tells it, and how loud it is.
  waveOf(address).then(({ length, bars }) => {
    seconds = length;
    wave.replaceChildren(...bars.map((height) => { const bar = make("span"); bar.style.height = `${height}%`; return bar; }));
    show();
  }).catch(console.error);
  show();
  return make("div", { class: "voice" }, button, make("div", { class: "along" }, wave, position), time);
}
