import { faultWords } from "./notices.js";
import { words } from "./words.js";

/** Counts from here on mean: until somebody stops it. */
export const FOREVER = 1_000_000;

/** Answers of Meta that go wrong, each a fault of the simulator. `everyone`: it makes no sense for one citizen; `lasting`: nor so many times. */
export const ANSWERS = [
  { key: "pair", fault: { do: "refuse", code: 131056 } },
  { key: "rate", fault: { do: "refuse", code: 130429 } },
  { key: "server", fault: { do: "http", status: 503 } },
  { key: "slow", fault: { do: "delay", millis: 15000 } },
  { key: "cutBefore", fault: { do: "drop-before" } },
  { key: "cutAfter", fault: { do: "drop-after" } },
  { key: "token", fault: { do: "refuse", code: 190 }, everyone: true, lasting: true },
  { key: "undelivered", fault: { do: "fail-later", code: 131026 } },
  { key: "media", fault: { do: "http", status: 503, on: "media" }, everyone: true },
];

const IN_ORDER = ["sent", "delivered", "read"];

/** Ways in which webhooks go wrong, each a setting of the simulator. */
export const SETTINGS = [
  { key: "twice", on: { webhookCopies: 3 }, off: { webhookCopies: 1 }, is: (now) => now.webhookCopies > 1 },
  { key: "late", on: { webhookDelay: "PT20S" }, off: { webhookDelay: "PT0S" }, is: (now) => now.webhookDelay !== "PT0S" },
  { key: "disorder", on: { statuses: IN_ORDER.toReversed() }, off: { statuses: IN_ORDER }, is: (now) => now.statuses.length > 0 && now.statuses.join() !== IN_ORDER.filter((step) => now.statuses.includes(step)).join() },
  { key: "quiet", on: { statuses: [] }, off: { statuses: IN_ORDER }, is: (now) => now.statuses.length === 0 },
  { key: "held", on: { webhooks: false }, off: { webhooks: true }, is: (now) => !now.webhooks },
  { key: "ownPace", on: { pairRate: true }, off: { pairRate: false }, is: (now) => now.pairRate },
];

/** Everything as Meta is on a good day. */
export const REPAIRED = Object.assign({}, ...SETTINGS.map((some) => some.off));

/** The waiting faults that a switch stands for, whomever they are for. */
export const faultsOf = ({ fault }, waiting) => waiting.filter((some) => some.do === fault.do && some.on === (fault.on ?? "messages") && ["code", "status", "millis"].every((field) => fault[field] === undefined || fault[field] === some[field]));

export const left = (faults) => {
  const sum = faults.reduce((all, some) => all + some.next, 0);
  return sum > FOREVER / 2 ? words.untilOff : words.left(sum);
};

/** What is wrong just now, a sentence each; faults that have no switch here are told, too. */
export function wrong(settings, waiting, named) {
  const whom = (faults) => (faults.some((some) => !some.to) ? "" : `, ${words.forOne([...new Set(faults.map((some) => named(some.to)))].join(", "))}`);
  const told = ANSWERS.map((some) => [some, faultsOf(some, waiting)]).filter(([, faults]) => faults.length);
  const others = waiting.filter((some) => !told.some(([, faults]) => faults.includes(some)));
  return [...told.map(([{ key }, faults]) => `${words[key]} (${left(faults)}${whom(faults)})`),
    ...others.map((some) => `${faultWords(some)} (${left([some])}${whom([some])})`),
    ...SETTINGS.filter((some) => some.is(settings)).map(({ key }) => words[key])];
}
