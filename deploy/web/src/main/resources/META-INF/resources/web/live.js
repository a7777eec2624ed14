// Keeps a page live: listens to the address in the first [data-live] element and, whenever the server says that
// something changed, tells the parts of the page to fetch themselves again:
//   <section data-live="/desk/changes"> … <div hx-get="/desk/list" hx-trigger="namaste-changed from:body">
// When the stream breaks, a line says until when the page was true. Without this script pages are simply not live.
(() => {
  const place = document.querySelector("[data-live]");
  if (!place || !window.EventSource) return;

  const hindi = document.documentElement.lang === "hi";
  const line = document.createElement("p");
  line.className = "stale";
  line.setAttribute("role", "status");
  line.hidden = true;
  document.body.append(line);

  let heard = new Date();
  let waiting = 0;
  const heardNow = () => { heard = new Date(); line.hidden = true; };
  const tell = () => {
    if (document.hidden) { waiting = -1; return; }
    clearTimeout(waiting);
    waiting = setTimeout(() => document.body.dispatchEvent(new CustomEvent("namaste-changed")), 150);
  };
  const stale = () => {
    const at = heard.toTimeString().slice(0, 5);
    const words = hindi ? `${at} तक का: जुड़ाव टूट गया, फिर से जोड़ रहे हैं` : `As of ${at}: connection lost, trying again`;
    if (line.textContent !== words) line.textContent = words;
    line.hidden = false;
  };

  const listen = () => {
    const stream = new EventSource(place.dataset.live);
    let broken = false;
    stream.onopen = () => { heardNow(); if (broken) tell(); broken = false; };
    stream.onmessage = (event) => { heardNow(); if (event.data !== "ping") tell(); };
    stream.onerror = () => {
      broken = true;
      stale();
      // A refused stream is not tried again by the browser itself.
      if (stream.readyState === EventSource.CLOSED) setTimeout(() => { listen(); tell(); }, 5000);
    };
  };
  document.addEventListener("visibilitychange", () => { if (!document.hidden && waiting === -1) { waiting = 0; tell(); } });
  listen();
})();
