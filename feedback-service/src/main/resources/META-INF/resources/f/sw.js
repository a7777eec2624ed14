// Lets a form be opened again without a connection, and sends kept answers when the connection is back, also after the
// page was closed.
importScripts("/feedback/kept.js");

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

const remembered = async (request) =>
  (await caches.match(request, { ignoreVary: true })) ||
  (await caches.match(request, { ignoreVary: true, ignoreSearch: true })) ||
  Response.error();

addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(fetch(event.request).catch(() => remembered(event.request)));
});

const sendKept = async () => {
  const outcomes = await kept.sendAll();
  // The browser asks again later when this fails.
  if (outcomes.some((one) => one.outcome === "away")) throw new Error("Answers wait for a connection");
};

addEventListener("sync", (event) => { if (event.tag === "answers") event.waitUntil(sendKept()); });
