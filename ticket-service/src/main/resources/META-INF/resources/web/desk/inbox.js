// The inbox by keyboard, and live without moving under the reader: what is new is announced, what is ticked stays ticked.
(() => {
  const list = document.getElementById("tickets");
  const fresh = document.getElementById("fresh");
  const bulk = document.getElementById("bulk");
  const keys = document.getElementById("keys");
  const rowsOf = (root) => [...root.querySelectorAll("tr[data-number]")];
  const boxOf = (row) => row.querySelector("input[name=ticket]");
  const ticked = () => rowsOf(list).filter((row) => boxOf(row)?.checked);
  const count = () => {
    if (bulk) bulk.querySelector("[data-ticked]").textContent = ticked().length;
    const all = document.getElementById("all");
    if (all) all.checked = ticked().length > 0 && ticked().length === rowsOf(list).length;
  };
  const prepare = () => {
    const all = document.getElementById("all");
    if (all) all.hidden = false;
    count();
  };

  // Live
  let waiting = null;
  let asked = 0;
  const show = () => {
    if (!waiting) return;
    const kept = new Set(ticked().map((row) => row.dataset.number));
    list.replaceChildren(...waiting.body.childNodes);
    waiting = null;
    fresh.hidden = true;
    rowsOf(list).filter((row) => kept.has(row.dataset.number)).forEach((row) => { boxOf(row).checked = true; });
    prepare();
  };
  const replace = (row, by) => {
    const focused = row.contains(document.activeElement) ? document.activeElement.tagName : null;
    row.replaceWith(by);
    if (focused) by.querySelector(focused)?.focus();
  };
  const merge = (page) => {
    const seen = new Map(rowsOf(list).map((row) => [row.dataset.number, row]));
    page.querySelectorAll("a[data-tab]").forEach((tab) => {
      const old = list.querySelector(`a[data-tab="${tab.dataset.tab}"]`);
      if (old) old.innerHTML = tab.innerHTML;
    });
    let news = 0;
    rowsOf(page).forEach((row) => {
      const old = seen.get(row.dataset.number);
      seen.delete(row.dataset.number);
      if (!old) news++;
      else if (!boxOf(old)?.checked) replace(old, document.importNode(row, true));
      // Ticked rows stay what they were when they were ticked; that one has changed is told by assigning.
    });
    seen.forEach((row) => { row.classList.add("gone"); news++; });
    waiting = news > 0 ? page : null;
    fresh.hidden = !waiting;
    if (waiting) {
      const words = fresh.dataset.words.replace("#", news);
      const button = fresh.querySelector("button");
      if (button.textContent !== words) button.textContent = words;
      if (rowsOf(list).length === 0) show();
    }
    count();
  };
  document.body.addEventListener("namaste-changed", async () => {
    const turn = ++asked;
    const answer = await fetch(list.dataset.again, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer || turn !== asked) return;
    if (answer.status === 401) { location.reload(); return; }
    if (answer.ok) merge(new DOMParser().parseFromString(await answer.text(), "text/html"));
  });
  fresh.querySelector("button").addEventListener("click", () => { show(); rowsOf(list)[0]?.querySelector("a").focus(); });
  list.addEventListener("change", (event) => {
    if (event.target.id === "all") rowsOf(list).forEach((row) => { boxOf(row).checked = event.target.checked; });
    count();
  });

  // Keyboard
  const here = () => document.activeElement.closest?.("tr[data-number]");
  const go = (step) => {
    const rows = rowsOf(list);
    const at = rows.indexOf(here());
    const next = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
    if (next) { next.querySelector("a").focus(); next.scrollIntoView({ block: "nearest" }); }
  };
  const tick = () => { const box = here() && boxOf(here()); if (box) { box.checked = !box.checked; count(); } };
  const assign = () => {
    if (!bulk) return;
    if (ticked().length === 0) tick();
    if (ticked().length > 0) bulk.querySelector("select").focus();
  };
  const does = {
    j: () => go(1), k: () => go(-1), x: tick, a: assign, "/": () => document.getElementById("q").select(),
    "?": () => keys.showModal(),
  };
  let before = "";
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.closest("textarea, select, [contenteditable], input:not([type=checkbox])");
    if (typing || document.querySelector("dialog[open]")) return;
    const key = event.key;
    if (before === "g" && key === "i") { location.href = "/desk"; return; }
    before = key;
    if (does[key]) { event.preventDefault(); does[key](); }
  });
  const opener = document.getElementById("keys-open");
  opener.hidden = false;
  opener.addEventListener("click", () => keys.showModal());
  prepare();
})();
