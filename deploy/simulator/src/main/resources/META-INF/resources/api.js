const base = "/simulator";

/** An answer that was none: `status` tells a chat that is gone from a simulator that is away. */
export class Refused extends Error {
  constructor(what, status) {
    super(`${what}: ${status}`);
    this.status = status;
  }
}

async function call(method, path, body, type = "application/json") {
  const response = await fetch(base + path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": type },
    body: body === undefined || type !== "application/json" ? body : JSON.stringify(body),
  });
  if (!response.ok) throw new Refused(`${method} ${path}`, response.status);
  return response.status === 204 ? null : response.json();
}

export const chats = () => call("GET", "/chats");
export const chat = (address, after) => call("GET", `/chats/${encodeURIComponent(address)}?after=${after}`);
export const district = () => call("GET", "/district");
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

export const stats = () => call("GET", "/stats");
export const settings = () => call("GET", "/settings");
export const change = (settings) => call("PUT", "/settings", settings);
export const faults = () => call("GET", "/faults");
export const addFault = (fault) => call("POST", "/faults", fault);
export const removeFault = (id) => call("DELETE", `/faults/${id}`);
export const clearFaults = () => call("DELETE", "/faults");
export const wipe = () => call("DELETE", "/state");
