import { make, unseen } from "./dom.js";
import { icon } from "./icons.js";
import { timeOf } from "./time.js";
import { words } from "./words.js";

const SHAPES = { waiting: "one", received: "two", read: "two", lost: "cross", accepted: "clock", sent: "one", delivered: "two", failed: "cross" };

/** The foot of a bubble: the hour, and how far the message got, as shape, colour and word. */
export function foot(entry) {
  const line = make("p", { class: "when" }, make("time", { datetime: entry.time }, timeOf(entry.time)));
  if (entry.direction === "IN" || entry.direction === "OUT") line.append(tick(entry.state));
  return line;
}

function tick(state) {
  const mark = make("span", { class: `tick ${state}`, "data-state": state, title: words[state] });
  mark.append(icon(SHAPES[state] ?? "clock"), make("span", { class: "state" }, words[state] ?? state));
  return mark;
}

/** Whose words they are, for those who do not see the side. */
export const speaker = (entry) => unseen(entry.direction === "IN" ? `${words.you}: ` : `${words.bot}: `);
