// Keeps what is typed until it is sent, and sends it when there is a connection again. Without this script the form is
// sent by the browser as ever.
(() => {
  if (!window.indexedDB || !window.fetch || !document.querySelector(".opinion")) return;

  const RETRY = 30 * 1000;
  const path = location.pathname;
  const draft = "draft " + path;
  const form = () => document.querySelector(".opinion");
  let current = null; // the kept answer that stands in the form
  let sending = false;

  const fields = () => [...new FormData(form())].filter(([name]) => name !== "token");

  const fill = (typed) => {
    for (const [name, value] of typed) {
      const field = form().elements[name];
      if (field && name !== "questionnaire") field.value = value;
    }
    const more = typed.some(([name, value]) => value && !["overall", "questionnaire"].includes(name));
    if (more) form().querySelector("details").open = true;
  };

  const tell = (focus) => {
    const notice = document.getElementById("kept");
    notice.hidden = !current;
    if (current && focus) notice.focus();
  };

  const show = (page) => {
    const next = new DOMParser().parseFromString(page, "text/html");
    document.title = next.title;
    document.querySelector("main").replaceWith(next.querySelector("main"));
    document.querySelector("main").focus();
    scrollTo(0, 0);
  };

  const heard = ({ id, page }) => {
    if (!page || !current || id !== current.id) return;
    current = null;
    show(page);
  };

  const sendLater = async () => {
    const worker = navigator.serviceWorker && await navigator.serviceWorker.getRegistration();
    if (worker && worker.sync) await worker.sync.register("answers").catch(() => {});
  };

  const send = async () => {
    const typed = fields();
    const fresh = { id: `${Date.now()} ${Math.random()}`, path, action: form().action, token: form().elements.token.value };
    current = await kept.change(current ? current.id : fresh.id,
      (now) => ({ ...fresh, ...now, fields: typed, at: Date.now(), waiting: true }));
    await kept.remove(draft);
    heard(await kept.send(current.id));
    if (!current) return;
    await sendLater();
    tell(true);
  };

  const sendKept = async () => {
    if (!sending) (await kept.sendAll()).forEach(heard);
  };

  document.addEventListener("submit", async (event) => {
    if (event.target !== form()) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    const button = form().querySelector(".primary");
    button.setAttribute("aria-busy", "true");
    try {
      await send();
    } catch (noStore) {
      form().submit();
    } finally {
      sending = false;
      button.removeAttribute("aria-busy");
    }
  });

  document.addEventListener("input", () => {
    if (!form()) return;
    const typed = fields();
    const saved = current
      ? kept.change(current.id, (now) => now && { ...now, fields: typed })
      : kept.change(draft, () => ({ id: draft, path, fields: typed, at: Date.now(), waiting: false }));
    saved.catch(() => {});
  });

  const empty = () => {
    current = null;
    form().reset();
    // One token is one answer: the next one gets its own when it is sent.
    form().elements.token.value = "";
    tell(false);
    form().querySelector("input[type=radio]").focus();
  };

  document.addEventListener("click", async (event) => {
    if (event.target.id === "another") empty();
    if (event.target.id === "forget") { await kept.remove(current.id); empty(); }
  });

  const restore = async () => {
    const mine = (await kept.all()).filter((answer) => answer.path === path);
    current = mine.filter((answer) => answer.waiting).pop() || null;
    const typed = current || mine.find((answer) => answer.id === draft);
    if (typed) fill(typed.fields);
    tell(false);
    await sendKept();
  };

  // The empty page and what it is made of, for opening it without a connection; never more than this one form.
  const remember = async () => {
    const cache = await caches.open("form");
    await cache.addAll([...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")]
      .map((part) => part.href || part.src));
    const page = await fetch(location.href);
    if (!page.ok) return;
    for (const old of await cache.keys()) if (new URL(old.url).pathname.startsWith("/f/")) await cache.delete(old);
    const text = (await page.text()).replace(/(name="token" value=")[^"]*/, "$1");
    await cache.put(location.href, new Response(text, { headers: page.headers }));
  };

  const begin = async () => {
    await restore();
    if (!navigator.serviceWorker) return;
    await navigator.serviceWorker.register("/f/sw.js");
    if (navigator.onLine) await remember();
  };

  if (window.BroadcastChannel) new BroadcastChannel("answers").onmessage = (event) => heard(event.data);
  addEventListener("online", sendKept);
  setInterval(sendKept, RETRY);
  begin().catch((noStore) => console.warn("Nothing is kept in this browser:", noStore.name));
})();
