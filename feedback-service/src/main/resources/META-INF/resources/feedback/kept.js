// What this browser keeps until it is sent: the draft of a form, and answers that found no connection. Used by the
// form's page and by its service worker. An answer that was tried keeps its token, so that it counts once however
// often it is sent; one without a token gets it from the server, and whoever notes it down first decides which.
const kept = (() => {
  const KEPT_FOR = 7 * 24 * 3600 * 1000;
  const PATIENCE = 20 * 1000;

  const opened = () => new Promise((resolve, reject) => {
    const request = indexedDB.open("feedback", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("answers", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  // One transaction: what `work` asks of the store, and its last result once everything is on the disk.
  const stored = async (work) => {
    const database = await opened();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction("answers", "readwrite");
      const done = work(transaction.objectStore("answers"));
      transaction.oncomplete = () => { database.close(); resolve(done.result); };
      transaction.onerror = transaction.onabort = () => { database.close(); reject(transaction.error); };
    });
  };

  const remove = (id) => stored((answers) => answers.delete(id));

  // Replaces an answer by what `next` makes of it; undefined from `next` leaves it as it is. Gives back what is there then.
  const change = (id, next) => stored((answers) => {
    const result = { result: undefined };
    answers.get(id).onsuccess = (event) => {
      const changed = next(event.target.result);
      if (changed) answers.put(changed);
      result.result = changed || event.target.result;
    };
    return result;
  });

  const all = async () => {
    const answers = await stored((store) => store.getAll());
    const old = answers.filter((answer) => Date.now() - answer.at > KEPT_FOR);
    for (const answer of old) await remove(answer.id);
    return answers.filter((answer) => !old.includes(answer));
  };

  const post = (answer) => {
    const waiting = new AbortController();
    setTimeout(() => waiting.abort(), PATIENCE);
    const body = new URLSearchParams(answer.fields);
    body.set("token", answer.token);
    return fetch(answer.action, { method: "POST", body, signal: waiting.signal });
  };

  const attempt = async (id) => {
    const answer = await change(id, () => undefined);
    if (!answer) return { id, outcome: "gone" };
    try {
      let response = await post(answer);
      const token = response.headers.get("Renewed-Token");
      if (token) {
        const renewed = await change(answer.id, (now) => now && now.token === answer.token && { ...now, token });
        if (!renewed) return { id, outcome: "gone" };
        response = await post(renewed);
      }
      const page = await response.text();
      if (response.ok && page.includes("data-received")) {
        await remove(id);
        return { id, outcome: "received", page };
      }
      if (response.ok || response.status >= 500) return { id, outcome: "away" };
      await change("draft " + answer.path, () => ({ ...answer, id: "draft " + answer.path, waiting: false }));
      await remove(id);
      return { id, outcome: "refused", page };
    } catch (noConnection) {
      return { id, outcome: "away" };
    }
  };

  // One after the other, whichever window or worker asks for it, where the browser can do that.
  const alone = (work) => (navigator.locks ? navigator.locks.request("answers", work) : work());

  // Sends one answer and tells all windows what came of it: received, away (it stays kept), refused (it is a draft
  // again) or gone (somebody else sent it).
  const send = async (id) => {
    const outcome = await alone(() => attempt(id));
    if (self.BroadcastChannel) {
      const windows = new BroadcastChannel("answers");
      windows.postMessage(outcome);
      windows.close();
    }
    return outcome;
  };

  const sendAll = async () => {
    const outcomes = [];
    for (const answer of await all()) if (answer.waiting) outcomes.push(await send(answer.id));
    return outcomes;
  };

  return { all, change, remove, send, sendAll };
})();
