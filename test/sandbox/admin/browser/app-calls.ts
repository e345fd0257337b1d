import type { Answer, FromAdmin, FromApp } from "./protocol.ts";

/** The mini Admin's origin: the one this script was loaded from. Nobody else is spoken to or believed. */
const adminOrigin = new URL(
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "",
).origin;
const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
const listeners = new Map<string, ((payload: unknown) => void)[]>();
let lastCall = 0;

/** Asks the frame around the app; resolves with its answer. */
export function call(type: string, payload: unknown = null): Promise<unknown> {
  const message: FromApp = { opsAdmin: "call", id: ++lastCall, type, payload };
  return new Promise((resolve, reject) => {
    waiting.set(message.id, { resolve, reject });
    parent.postMessage(message, adminOrigin);
  });
}

/** Tells the frame around the app, whose answer does not matter. */
export function tell(type: string, payload: unknown = null): void {
  call(type, payload).catch(() => undefined);
}

export function listen(type: string, listener: (payload: unknown) => void): void {
  listeners.set(type, [...(listeners.get(type) ?? []), listener]);
}

addEventListener("message", (event: MessageEvent<Answer | FromAdmin | null>) => {
  if (event.origin !== adminOrigin || event.source !== parent || !event.data) return;
  const message = event.data;
  if (message.opsAdmin === "event")
    for (const listener of listeners.get(message.type) ?? []) listener(message.payload);
  if (message.opsAdmin === "answer") {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.result);
    else asked?.reject(new Error(message.error));
  }
});

export { adminOrigin };
