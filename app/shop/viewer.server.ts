/** Who asks, by name where Shopify tells it. Asked once a day and person; kept in the store and in this process. */
import { logger } from "../adapters/log/logger.server.ts";
import type { Store } from "../adapters/store/contract.ts";
import type { Identity } from "../connectors/shopify/identity.server.ts";
import type { Approver } from "../ops/approvals/contract.ts";

/** Names and owners change seldom; an owner who hands the store over is one no longer than this. */
const KNOWN_MS = 24 * 3_600_000;
/** Where Shopify did not say, or could not be reached, it is asked again after this long, and not at each click. */
const ASK_AGAIN_MS = 5 * 60_000;
/** How long a name is taken from this process's memory before the store is read again. */
const REMEMBERED_MS = 3_600_000;
/** Far more people than work at once in the stores of one process. */
const MOST_KNOWN = 10_000;

type Ask = (who: { shop: string; userId: string; sessionToken: string }) => Promise<Identity | null>;
type Known = { until: number; viewer: Promise<Approver> };

export type Viewers = (who: {
  store: Store;
  shop: string;
  userId: string;
  sessionToken: string | null;
}) => Promise<Approver>;

export function viewersOf(ask: Ask, now: () => Date = () => new Date()): Viewers {
  const known = new Map<string, Known>();
  return async (who) => {
    const key = `${who.shop} ${who.userId}`;
    const held = known.get(key);
    if (held && held.until > now().getTime()) return held.viewer;
    if (known.size >= MOST_KNOWN) known.clear();
    const entry: Known = { until: now().getTime() + ASK_AGAIN_MS, viewer: look(ask, who, now()) };
    known.set(key, entry);
    try {
      const viewer = await entry.viewer;
      if (viewer.name !== null) entry.until = now().getTime() + REMEMBERED_MS;
      return viewer;
    } catch (error) {
      known.delete(key);
      throw error;
    }
  };
}

async function look(
  ask: Ask,
  { store, shop, userId, sessionToken }: Parameters<Viewers>[0],
  now: Date,
): Promise<Approver> {
  const stored = await store.shop(shop, (unit) => unit.people.get(userId));
  if (stored && now.getTime() - stored.seenAt.getTime() < KNOWN_MS) return { userId, name: stored.name };
  const told = sessionToken === null ? null : await askOrNull(ask, { shop, userId, sessionToken });
  if (!told) {
    // Who owns the store is believed for a day and no longer.
    if (stored?.isOwner) await store.shop(shop, (unit) => unit.people.save({ ...stored, isOwner: false }));
    return { userId, name: stored?.name ?? null };
  }
  await store.shop(shop, (unit) => unit.people.save({ ...told, seenAt: now }));
  return { userId, name: told.name };
}

/** A page is not kept from anybody for a name: they are known by number until Shopify answers. */
async function askOrNull(ask: Ask, who: Parameters<Ask>[0]): Promise<Identity | null> {
  try {
    return await ask(who);
  } catch (error) {
    logger.warn("shopify did not say who is asking", { shop: who.shop, error });
    return null;
  }
}
