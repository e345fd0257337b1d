import type { Store } from "../adapters/store/contract.ts";
import { SIGNED_IN } from "./log-words.ts";

/** Who was noted, and on which day of UTC, so that only the first request of a day asks the database. */
const noted = new Map<string, string>();
/** Beyond so many people this process begins to ask the database again. */
const MOST_KNOWN = 10_000;

/**
 * Notes in the log that somebody uses the app: once for each person, shop and day of UTC. Shopify signs people in, and
 * says so anew with every request; a line for each would bury the rest.
 */
export async function noteSignIn(
  store: Store,
  who: { shop: string; userId: string; now: Date },
): Promise<void> {
  const { shop, userId, now } = who;
  const key = `${shop} ${userId}`;
  const day = now.toISOString().slice(0, 10);
  if (noted.get(key) === day) return;
  await store.shop(shop, (unit) =>
    unit.audit.appendOnce(
      { at: now, actor: userId, action: SIGNED_IN, subject: `user:${userId}`, detail: {} },
      new Date(`${day}T00:00:00Z`),
    ),
  );
  if (noted.size >= MOST_KNOWN) noted.clear();
  noted.set(key, day);
}
