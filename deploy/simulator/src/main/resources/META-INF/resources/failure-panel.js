import * as api from "./api.js";
import { make } from "./dom.js";
import { ANSWERS, faultsOf, FOREVER, left, REPAIRED, SETTINGS, wrong } from "./failures.js";
import { serial } from "./serial.js";
import { words } from "./words.js";

const at = (id) => document.getElementById(id);

/** The switches that make Meta fail, and the bar that says so. `current` gives the open chat, `named` the name of an address. */
export function failurePanel(current, named, told) {
  let settings = null;
  let waiting = [];
  const switches = [...ANSWERS, ...SETTINGS].map((some) => ({ ...some, button: toggle(some) }));
  at("failures").replaceChildren(
    make("div", { class: "choices" }, choice("times", words.times, [["1", "1"], ["2", "2"], ["5", "5"], [String(FOREVER), words.untilOff]], "2"), choice("for", words.forWhom, [["one", words.thisOne], ["all", words.everyone]], "one")),
    make("h4", {}, words.answers), ...switches.filter((some) => some.fault).map((some) => some.button),
    make("h4", {}, words.webhooks), ...switches.filter((some) => some.on).map((some) => some.button));
  at("repair").addEventListener("click", async () => { await api.clearFaults(); await api.change(REPAIRED); await load(); at("scroll").focus(); });

  function toggle(some) {
    return make("button", { type: "button", role: "switch", class: "switch", "aria-checked": "false", "data-failure": some.key, onclick: () => turn(some).catch(console.error) },
      make("span", { class: "lines" }, make("span", { class: "title" }, words[some.key]), make("span", { class: "small" }, words[`${some.key}Note`])),
      make("span", { class: "state" }), make("span", { class: "track", "aria-hidden": "true" }));
  }

  async function turn(some) {
    const faults = some.fault ? faultsOf(some, waiting) : [];
    if (some.on) await api.change(some.is(settings) ? some.off : some.on);
    else if (faults.length) await Promise.all(faults.map(({ id }) => api.removeFault(id)));
    else await api.addFault({ ...some.fault, next: some.lasting ? FOREVER : Number(chosen("times")), ...(chosen("for") === "one" && current() && !some.everyone ? { to: current() } : {}) });
    await load();
  }

  const load = serial(async () => {
    [settings, waiting] = await Promise.all([api.settings(), api.faults()]);
    show();
    told(settings);
  });

  function show() {
    if (!settings) return;
    for (const some of switches) {
      const faults = some.fault ? faultsOf(some, waiting) : [];
      const on = some.fault ? faults.length > 0 : some.is(settings);
      some.button.setAttribute("aria-checked", String(on));
      some.button.querySelector(".state").textContent = on ? (some.fault ? left(faults) : words.on) : "";
    }
    const all = wrong(settings, waiting, named);
    const sentence = all.length ? `■ ${words.failing}: ${all.join(" · ")}` : "";
    if (at("failing-what").textContent !== sentence) at("failing-what").textContent = sentence;
    at("failing").hidden = !sentence;
  }

  return { load, show };
}

const chosen = (name) => document.querySelector(`#failures input[name=${name}]:checked`).value;

const choice = (name, label, options, first) => make("fieldset", { class: "segments" }, make("legend", {}, label),
  make("div", {}, ...options.map(([value, title]) => make("label", {}, make("input", { type: "radio", name, value, checked: value === first }), make("span", {}, title)))));
