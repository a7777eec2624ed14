// Keeps a page live: listens to the address in the first [data-live] element and, whenever the server says that
// something changed, tells the parts of the page to fetch themselves again:
//   <section data-live="/desk/changes"> … <div hx-get="/desk/list" hx-trigger="namaste-changed from:body">
// When the stream breaks, a line says until when the page was true; when the sign-in has ended (401 with the header
// Sign-In, the door's address), it says so and leads to the door. What was unfolded stays unfolded if it has an id.
// Without this script pages are simply not live.
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
  let ended = false;
  const LONGEST_SILENCE = 25_000; // ms: a ping comes every ten seconds
  const heardNow = () => { if (!ended) { heard = new Date(); line.hidden = true; } };
  const time = () => heard.toLocaleTimeString("en-GB", { timeZone: "Asia/Kolkata", hour: "2-digit", minute: "2-digit" });
  let waiting = 0;
  let told = 0;
  const LEAST_BETWEEN = 600; // ms: however much happens, a page is not fetched more often
  const tell = () => {
    if (document.hidden) { waiting = -1; return; }
    if (waiting > 0) return;
    waiting = setTimeout(() => {
      waiting = 0;
      told = performance.now();
      document.body.dispatchEvent(new CustomEvent("namaste-changed"));
    }, Math.max(20, told + LEAST_BETWEEN - performance.now()));
  };
  const end = (door) => {
    ended = true;
    const link = document.createElement("a");
    link.href = door + encodeURIComponent(location.href);
    link.textContent = hindi ? "फिर साइन इन करें" : "Sign in again";
    line.replaceChildren(hindi ? `${time()} तक का: साइन-इन का समय पूरा हुआ। ` : `As of ${time()}: your sign-in has ended. `, link);
    line.hidden = false;
  };
  const stale = () => {
    const at = time();
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
      if (!ended) stale();
      // A refused stream is not tried again by the browser itself.
      if (stream.readyState === EventSource.CLOSED && !ended) setTimeout(() => { listen(); tell(); }, 5000);
    };
  };
  document.addEventListener("htmx:responseError", (event) => {
    const door = event.detail.xhr.status === 401 && event.detail.xhr.getResponseHeader("Sign-In");
    if (door) end(door);
  });
  let unfolded = [];
  document.addEventListener("htmx:beforeSwap", (event) => {
    unfolded = [...event.detail.target.querySelectorAll("details[id][open]")].map((one) => one.id);
  });
  document.addEventListener("htmx:afterSwap", () => {
    for (const one of unfolded) document.getElementById(one)?.setAttribute("open", "");
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden && waiting === -1) { waiting = 0; tell(); } });
  setInterval(() => { if (!ended && Date.now() - heard > LONGEST_SILENCE) stale(); }, 5000);
  listen();
})();
