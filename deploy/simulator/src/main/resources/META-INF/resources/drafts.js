/** What was typed and not yet sent, by citizen; lives as long as the tab, over reloads. */
const key = (address) => `draft:${address}`;

export const draftOf = (address) => sessionStorage.getItem(key(address)) ?? "";

export function keepDraft(address, text) {
  if (text) sessionStorage.setItem(key(address), text);
  else sessionStorage.removeItem(key(address));
}
