import { bubble } from "./bubbles.js";
import { make } from "./dom.js";
import { notice, noticeOf } from "./notices.js";
import { foot } from "./ticks.js";
import { dayOf } from "./time.js";

/** The messages of the open chat, in order, under their days. `tap` is called with what is tapped. */
export function messages(list, tap) {
  const byWamid = new Map();
  let templates = [];

  /** Shows what is new or changed; gives how many came. */
  function show(entries) {
    let came = 0;
    for (const entry of entries) {
      if (entry.wamid) byWamid.set(entry.wamid, entry);
      const old = list.querySelector(`[data-seq="${entry.seq}"]`);
      // Only the foot of a message ever changes, so nothing in use is taken from under a finger.
      if (old) old.querySelector(".when")?.replaceWith(foot(entry));
      else { append(entry); came++; }
    }
    for (const day of list.querySelectorAll(".day span")) if (day.textContent !== dayOf(day.dataset.when)) day.textContent = dayOf(day.dataset.when);
    return came;
  }

  function append(entry) {
    const day = dayOf(entry.time);
    const days = list.querySelectorAll(".day span");
    if (days[days.length - 1]?.textContent !== day) list.append(make("li", { class: "day" }, make("span", { "data-when": entry.time }, day)));
    const found = noticeOf(entry);
    if (found) list.append(notice(entry, ...found, list.lastElementChild));
    else list.append(bubble(entry, { templates, tap, quoted: byWamid.get(entry.body.context?.id ?? entry.body.context?.message_id) }));
  }

  /** Lets go of what the simulator no longer keeps. */
  function prune(first) {
    for (const old of [...list.querySelectorAll("[data-seq]")]) if (Number(old.dataset.seq) < first) old.remove();
    for (const day of [...list.querySelectorAll(".day")]) if (!day.nextElementSibling || day.nextElementSibling.classList.contains("day")) day.remove();
  }

  return {
    show, prune,
    clear: () => { list.replaceChildren(); byWamid.clear(); },
    isEmpty: () => list.childElementCount === 0,
    use: (approved) => { templates = approved; },
  };
}
