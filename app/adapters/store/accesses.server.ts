import { AsyncLocalStorage } from "node:async_hooks";
import { sha256 } from "./canonical.server.ts";
import type { Scope } from "./client.server.ts";
import type { Access } from "./privacy-contract.ts";

/** Screens ask for the same every few seconds while they are open: within this time it is one access. */
const SAME_MS = 15 * 60_000;

export type Asker = Pick<Access, "who" | "why">;
type Seen = Pick<Access, "kind" | "record">;

/**
 * Kept beside the module: the server in front of the built app has this module a second time, and opens the store that
 * the app's screens read.
 */
const kept = globalThis as typeof globalThis & { opsRoomAsking?: AsyncLocalStorage<Asker> };
const asking = (kept.opsRoomAsking ??= new AsyncLocalStorage<Asker>());

/** All that `work` reads is read by `asker`: the access log says so. */
export function askedBy<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
  return asking.run(asker, work);
}

/** Gathers what one unit of work saw of persons, and writes it into the access log with that unit. */
export function accessesOf({ tx, shop }: Scope): {
  saw(seen: readonly Seen[]): void;
  write(at: Date): Promise<void>;
} {
  const gathered = new Map<string, Seen>();
  return {
    saw(seen) {
      for (const each of seen) gathered.set(`${each.kind} ${each.record}`, each);
    },
    async write(at) {
      if (gathered.size === 0) return;
      const asker = asking.getStore() ?? { who: "job", why: "not named" };
      const slot = String(Math.floor(at.getTime() / SAME_MS));
      const data = [...gathered.values()].map((seen) => {
        const id = sha256([slot, asker.who, asker.why, seen.kind, seen.record].join("|"));
        return { shop, id, at, ...asker, ...seen };
      });
      await tx.accessLog.createMany({ data, skipDuplicates: true });
    },
  };
}
