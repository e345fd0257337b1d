import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What every log line says of the work that it belongs to: ids alone. A request has `requestId` and, once its token
 * was found to be Shopify's, `shop`; a job has `job`, `jobId` and the ids of its payload, such as `approvalId`.
 */
export type LogScope = Readonly<Record<string, string>>;

/** Kept beside the module: the built app and the server in front of it load it once each, and share one request. */
const kept = globalThis as typeof globalThis & { opsRoomLogScope?: AsyncLocalStorage<LogScope> };
kept.opsRoomLogScope ??= new AsyncLocalStorage<LogScope>();
const scopes = kept.opsRoomLogScope;

/** Runs `work`; whatever it logs, now or later, says `scope` as well. */
export function inLogScope<T>(scope: LogScope, work: () => T): T {
  return scopes.run({ ...scopes.getStore(), ...scope }, work);
}

export function logScope(): LogScope {
  return scopes.getStore() ?? {};
}
