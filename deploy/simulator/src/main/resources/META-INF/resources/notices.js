import { make } from "./dom.js";
import { langOf, words } from "./words.js";

const WINDOW_CLOSED = /^131047:/;

/** A line in the middle that nobody wrote: a failure that was made, or the closed window. Null for anything else. */
export function noticeOf(entry) {
  if (entry.direction === "NOTICE") return [`■ ${words.byHand}: ${faultWords(entry.body)}`, "late"];
  if (entry.direction === "REFUSED" && WINDOW_CLOSED.test(entry.details)) return [`■ ${words.windowRefused}`, "warn"];
  return null;
}

/** What a fault does, in one sentence. */
export function faultWords({ do: what, code, status, millis }) {
  switch (what) {
    case "refuse": return words.faultRefuse(code, titles[code]);
    case "http": return words.faultHttp(status);
    case "delay": return words.faultDelay(millis / 1000);
    case "drop-before": return words.faultBefore;
    case "drop-after": return words.faultAfter;
    default: return words.faultLater(code);
  }
}

// Only the codes that have a switch: any other is told by its number.
const titles = { 130429: words.rate.replace(/ \(.*/, ","), 131056: words.pair.replace(/ \(.*/, ","), 190: words.token.replace(/ \(.*/, ",") };

/** A notice as an item of the chat; the same thing again only counts up, so that a retry does not fill the screen. */
export function notice(entry, text, tone, before) {
  const same = before?.dataset.notice === text;
  const times = same ? Number(before.dataset.times) + 1 : 1;
  const item = make("li", { class: `notice ${tone}`, "data-seq": entry.seq, "data-rev": entry.rev, "data-notice": text, "data-times": times },
    make("span", { lang: langOf(text) }, times > 1 ? `${text} × ${times}` : text));
  if (same) before.remove();
  return item;
}
