import { make, small } from "../dom.js";
import { closeSheet, onSheetClose, openSheet } from "../sheet.js";
import { words } from "../words.js";

// As phones record: Opus in Ogg where the browser can, else in MP4; Meta knows no WebM.
const KINDS = [["audio/ogg;codecs=opus", "ogg"], ["audio/mp4;codecs=opus", "m4a"], ["audio/mp4", "m4a"]];

/** Records with the microphone; sends when asked to, forgets when closed. */
export async function recordSheet(send) {
  const [type, ending] = KINDS.find(([kind]) => window.MediaRecorder?.isTypeSupported(kind)) ?? [];
  const stream = type ? await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => null) : null;
  if (!stream) return openSheet(words.record, make("div", { class: "options" }, small(words.noMicrophone)));
  const recorder = new MediaRecorder(stream, { mimeType: type });
  const pieces = [];
  let wanted = false;
  recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
  recorder.addEventListener("stop", () => {
    stream.getTracks().forEach((track) => track.stop());
    if (wanted) send("audio", new File(pieces, `voice.${ending}`, { type: type.split(";")[0] }));
  });
  openSheet(words.record, make("div", { class: "options" }, make("p", { class: "recording", role: "status" }, words.recording),
    make("button", { type: "button", autofocus: true, onclick: () => { wanted = true; closeSheet(); } }, words.send)));
  onSheetClose(() => recorder.stop());
  return recorder.start();
}
