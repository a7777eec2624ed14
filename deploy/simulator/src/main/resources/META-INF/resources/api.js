const base = "/simulator";

async function call(method, path, body, type = "application/json") {
  const response = await fetch(base + path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": type },
    body: body === undefined || type !== "application/json" ? body : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.status === 204 ? null : response.json();
}

export const chats = () => call("GET", "/chats");
export const chat = (address, after) => call("GET", `/chats/${encodeURIComponent(address)}?after=${after}`);
export const templates = () => call("GET", "/templates");
export const save = (phone, change) => call("PUT", `/citizens/${phone}`, change);
/** Makes the citizen send something. */
export const send = (phone, what, body) => call("POST", `/citizens/${phone}/${what}`, body);
/** Puts a file among the citizens' media; gives its id. */
export async function upload(file) {
  const type = file.type || "application/octet-stream";
  return (await call("POST", `/media?filename=${encodeURIComponent(file.name)}`, file, type)).id;
}
export const mediaAddress = (id) => `${base}/media/${encodeURIComponent(id)}`;

/** Calls back with each nudge, and with the state of the connection. */
export function live(onNudge, onState) {
  const source = new EventSource(`${base}/live`);
  source.onopen = () => onState(true);
  source.onerror = () => onState(false);
  source.onmessage = (event) => onNudge(JSON.parse(event.data));
}
