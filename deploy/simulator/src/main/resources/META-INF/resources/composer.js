import * as api from "./api.js";
import { draftOf, keepDraft } from "./drafts.js";
import { closeSheet } from "./sheet.js";
import { attachSheet } from "./sheets/attach.js";
import { locationSheet } from "./sheets/location.js";
import { words } from "./words.js";

const TALLEST = 140;

/** Where a citizen writes. What is typed stays with its citizen until it has been sent. */
export function composer(chat) {
  const form = document.getElementById("composer");
  const text = document.getElementById("text");
  text.placeholder = words.placeholder;

  function fit() {
    text.style.height = "";
    text.style.height = `${Math.min(text.scrollHeight + 2, TALLEST)}px`;
  }

  function put(value) {
    text.value = value;
    if (chat.current()) keepDraft(chat.current(), value);
    fit();
  }

  /** Clears what was sent; what was typed meanwhile stays. */
  function sent(value) {
    if (text.value.trim() === value) put("");
  }

  async function sendText() {
    const body = text.value.trim();
    if (body && (await chat.act("text", { body }))) sent(body);
  }

  async function sendFile(kind, file, caption) {
    const body = {};
    const typed = kind === "audio" || file ? "" : text.value.trim();
    try {
      if (file) body.mediaId = await api.upload(file);
    } catch (problem) {
      console.error(problem);
      chat.say(words.notSent);
      return;
    }
    if (caption || typed) body.caption = caption || typed;
    if ((await chat.act(kind, body)) && typed) sent(typed);
  }

  form.addEventListener("submit", (event) => { event.preventDefault(); sendText(); });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  text.addEventListener("input", () => put(text.value));
  document.getElementById("attach").addEventListener("click", () => attachSheet(sendFile, () => { closeSheet(); locationSheet((place) => chat.act("location", place)); }));

  return { restore: () => put(draftOf(chat.current())), put, focus: () => text.focus() };
}
