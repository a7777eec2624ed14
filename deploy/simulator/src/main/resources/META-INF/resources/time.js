import { lang, words } from "./words.js";

const locale = lang === "hi" ? "hi-IN-u-nu-latn" : "en-IN";
const zone = { timeZone: "Asia/Kolkata" };
const clock = new Intl.DateTimeFormat(locale, { ...zone, hour: "numeric", minute: "2-digit", hourCycle: "h12" });
const date = new Intl.DateTimeFormat(locale, { ...zone, day: "numeric", month: "long", year: "numeric" });
const hour24 = new Intl.DateTimeFormat("en-IN", { ...zone, hour: "numeric", hourCycle: "h23" });
const DAY = 864e5;
let ahead = 0;

/** Sets the clock by the simulated world's, which a rehearsal may have moved. */
export const setNow = (iso) => { ahead = Date.parse(iso) - Date.now(); };
export const now = () => Date.now() + ahead;

/** The hour in the district, in Hindi with its part of the day: "शाम 6:00". */
export function timeOf(when) {
  const parts = clock.formatToParts(new Date(when));
  const digits = ["hour", "minute"].map((type) => parts.find((part) => part.type === type).value).join(":");
  if (lang === "en") return `${digits} ${parts.find((part) => part.type === "dayPeriod").value.toLowerCase()}`;
  return `${partOfDay(Number(hour24.format(new Date(when))))} ${digits}`;
}

function partOfDay(hour) {
  if (hour < 4) return "रात";
  if (hour < 12) return "सुबह";
  if (hour < 16) return "दोपहर";
  return hour < 20 ? "शाम" : "रात";
}

/** Today, yesterday, or the date. */
export function dayOf(when) {
  const day = date.format(new Date(when));
  if (day === date.format(new Date(now()))) return words.today;
  return day === date.format(new Date(now() - DAY)) ? words.yesterday : day;
}

export const dateTimeOf = (when) => `${dayOf(when)}, ${timeOf(when)}`;

/** Until when free messages may follow what a citizen last wrote. */
export const windowEnds = (lastInbound) => Date.parse(lastInbound) + DAY;
