import { button, make, small } from "./dom.js";
import { formatted } from "./formatted.js";
import { icon } from "./icons.js";
import { media } from "./media.js";
import { langOf, words } from "./words.js";

const heading = (text) => make("p", { class: "heading", lang: langOf(text) }, text);

/** A message with buttons: what it says and what can be tapped. */
export function interactive(entry, tap) {
  const { header, body, footer } = entry.body.interactive;
  const parts = [];
  if (header?.type === "text") parts.push(heading(header.text));
  else if (header) parts.push(...media(header.type, header[header.type]));
  parts.push(formatted(body.text));
  if (footer) parts.push(small(footer.text));
  return { parts, taps: taps(entry, tap) };
}

function taps(entry, tap) {
  const { action, type } = entry.body.interactive;
  switch (type) {
    case "button": return action.buttons.map(({ reply: { id, title } }) => button(title, () => tap.reply(entry.wamid, id)));
    case "list": {
      const open = button(action.button, () => tap.list(entry), { "aria-haspopup": "dialog" });
      open.prepend(icon("list"));
      return [open];
    }
    case "cta_url": {
      const { display_text: label, url } = action.parameters;
      return [make("a", { href: url, target: "_blank", rel: "noopener noreferrer", lang: langOf(label) }, `${label} ↗`)];
    }
    case "location_request_message": return [button(words.sendLocation, () => tap.location(entry.wamid), { "aria-haspopup": "dialog" })];
    case "contact_request": return [button(words.shareNumber, () => tap.contact(entry.wamid))];
    default: return [button(`${action.parameters?.flow_cta ?? type}: ${words.flow}`, null, { disabled: true })];
  }
}

/** A template, filled in, under the mark that Meta approved it. */
export function template(entry, templates, tap) {
  const { name, language, components = [] } = entry.body.template;
  const approved = templates.find((some) => some.name === name && some.language === language.code);
  const values = components.find((some) => some.type === "body")?.parameters ?? [];
  const text = approved.body.replace(/\{\{(\d+)}}/g, (all, index) => values[index - 1]?.text ?? all);
  const payload = (label, index) => components.find((some) => some.type === "button" && String(some.index) === String(index))?.parameters[0].payload ?? label;
  return {
    parts: [make("p", { class: "approved" }, words.approved, make("span", { lang: "en" }, name)), formatted(text)],
    taps: approved.quickReplies.map((label, index) => button(label, () => tap.reply(entry.wamid, payload(label, index)))),
  };
}
