import { words } from "./words.js";

const NEAR = 80;

/** Keeps the newest message in view, unless somebody is reading older ones: then it only says that something came. */
export function reading(scroll, newer) {
  let waiting = 0;
  let near = true;
  const measure = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;
  const say = () => {
    newer.hidden = waiting === 0;
    newer.textContent = waiting > 1 ? words.newerMany(waiting) : words.newer;
  };
  const toEnd = () => { scroll.scrollTop = scroll.scrollHeight; near = true; waiting = 0; say(); };

  scroll.addEventListener("scroll", () => { near = measure(); if (near) { waiting = 0; say(); } });
  newer.addEventListener("click", () => { toEnd(); scroll.focus(); });
  // A keyboard that opens, or a composer that grows, must not push the newest message out of view.
  new ResizeObserver(() => { if (near) toEnd(); }).observe(scroll);

  return { toEnd, came: (many) => { if (near) toEnd(); else { waiting += many; say(); } }, settled: () => { if (near) toEnd(); } };
}
