import * as api from "./api.js";
import { make } from "./dom.js";
import { words } from "./words.js";

const PAUSE = 1000;
let soon;

/** Shows the counts a moment later, and only where somebody can see them. */
export function countSoon() {
  if (soon) return;
  soon = setTimeout(() => { soon = null; count().catch(console.error); }, PAUSE);
}

async function count() {
  const place = document.getElementById("counts");
  if (!place.checkVisibility()) return;
  const { accepted, refused, faults, inbound, webhooks } = await api.stats();
  const rows = [[words.countInbound, inbound], [words.countAccepted, accepted], [words.countRefused, refused], [words.countFaults, faults], [words.countPending, webhooks.pending], [words.countRetries, webhooks.retries]];
  place.replaceChildren(...rows.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value.toLocaleString("en-IN")))));
}
