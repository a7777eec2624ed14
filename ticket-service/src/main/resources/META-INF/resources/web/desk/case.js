// The page of a ticket, where a browser can do more: photos in a dialog, ready replies put into their field,
// coordinates to the clipboard, keys.
(() => {
  const zoom = document.getElementById("zoom");
  const links = () => [...document.querySelectorAll("a[data-zoom]")];
  if (zoom && zoom.showModal) {
    const image = document.createElement("img");
    zoom.append(image);
    let shown = 0;
    const show = (index) => {
      const all = links();
      shown = (index + all.length) % all.length;
      image.src = all[shown].href;
      image.alt = all[shown].querySelector("img").alt;
      zoom.querySelectorAll("[data-step]").forEach((button) => { button.hidden = all.length < 2; });
    };
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-zoom]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(links().indexOf(link));
      zoom.showModal();
    });
    zoom.addEventListener("click", (event) => {
      if (event.target.dataset.step) show(shown + Number(event.target.dataset.step));
      if (event.target === zoom) zoom.close();
    });
    zoom.addEventListener("keydown", (event) => {
      if (event.key === "ArrowLeft") show(shown - 1);
      if (event.key === "ArrowRight") show(shown + 1);
    });
  }

  document.addEventListener("click", (event) => {
    const reply = event.target.closest("a[data-fill]");
    const field = reply && document.getElementById(reply.dataset.fill);
    if (!field) return;
    event.preventDefault();
    const words = reply.parentElement.querySelector("[data-words]").textContent;
    field.value = field.value.trim() ? `${field.value.trimEnd()}\n${words}` : words;
    reply.closest("details").open = false;
    field.focus();
  });

  const keys = document.getElementById("keys");
  const opener = document.getElementById("keys-open");
  const does = {
    m: () => document.querySelector("#moves-card summary")?.focus(),
    n: () => {
      const note = document.getElementById("note");
      note.closest("details").open = true;
      note.focus();
    },
    "?": () => keys.showModal(),
  };
  let before = "";
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("textarea, select, input, [contenteditable]") || document.querySelector("dialog[open]")) return;
    if (before === "g" && event.key === "i") { location.href = "/desk"; return; }
    before = event.key;
    if (does[event.key]) { event.preventDefault(); does[event.key](); }
  });
  opener.hidden = false;
  opener.addEventListener("click", () => keys.showModal());

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  if (navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(button.dataset.copy);
        button.textContent = button.dataset.copied;
      });
    });
  }
})();
