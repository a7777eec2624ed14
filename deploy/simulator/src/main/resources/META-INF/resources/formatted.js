import { make } from "./dom.js";
import { langOf } from "./words.js";

const MARKS = /```([^`]+)```|\*([^*\n]+)\*|_([^_\n]+)_|~([^~\n]+)~|(https?:\/\/[^\s<>"]+)/gu;

/** A text with WhatsApp's marks: *bold*, _italic_, ~struck~, ```code```, and links. */
export function formatted(text) {
  const paragraph = make("p", { class: "words", lang: langOf(text) });
  let from = 0;
  for (const found of text.matchAll(MARKS)) {
    if (insideWord(text, found)) continue;
    paragraph.append(text.slice(from, found.index), marked(found));
    from = found.index + found[0].length;
  }
  paragraph.append(text.slice(from));
  return paragraph;
}

/** The same text without the marks, for one line. */
export const unmarked = (text) => text.replace(/[*_~`]+/g, "").replace(/\s+/g, " ");

/** An underscore or star within a word, as in file_name_1, is no mark. */
function insideWord(text, found) {
  if (found[5] || found[1]) return false;
  const letter = /[\p{L}\p{M}\p{N}]/u;
  return letter.test(text[found.index - 1] ?? " ") || letter.test(text[found.index + found[0].length] ?? " ");
}

function marked([, code, bold, italic, struck, link]) {
  if (code) return make("code", {}, code);
  if (bold) return make("strong", {}, bold);
  if (italic) return make("em", {}, italic);
  if (struck) return make("s", {}, struck);
  return make("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, link);
}
