import { betaQuantile } from "../../../facts/beta.ts";
import { returnCause, type ReturnCause } from "../../../facts/return-reason.ts";
import type { ReturnReasonsRow } from "../../../facts/rows/returns.ts";
import type { Facts, VariantRow } from "../../../facts/views.ts";
import type { Span } from "../gains.ts";
import { shareSeen } from "../share-seen.ts";

/** Returns of half a year hold the habit of a shop; a page or a shelf that was put right stays so for a quarter at least. */
export const REASON_DAYS = 180;
export const AHEAD_DAYS = 90;

export const clusterAsks = { variants: true, returnReasons: { lastDays: REASON_DAYS } } as const;
type Input = Facts<typeof clusterAsks>;

/** One reason for which orders of a variant come back more often than those of its like. */
export type Cluster = {
  variant: VariantRow;
  cause: ReturnCause;
  /** Shopify's handle, the most frequent of its cause. */
  handle: string;
  orders: number;
  units: number;
  /** Orders of it that came back with a reason named, whichever. */
  named: number;
  sold: number;
  /** Of its named returns, those for this reason; and of all others of the shop. */
  share: Span;
  habit: number;
  /** Units for this reason beyond the habit, within the window. */
  beyond: number;
  source: ReturnReasonsRow["source"];
};

/** Fewer orders for one reason tell nothing. */
const LEAST_ORDERS = 4;
/** Of all others fewer named returns tell no habit. */
const LEAST_HABIT = 30;
/** One variant in a thousand lies beyond this by chance alone: a shop compares hundreds. A judgement, stated as such. */
const CHANCE = 0.001;

type Kept = { variant: VariantRow; row: ReturnReasonsRow };
/** Of the shop as a whole: orders and units by what their reason counts as. */
type Counted = {
  byKind: ReadonlyMap<string, number>;
  unitsByKind: ReadonlyMap<string, number>;
  named: number;
  sold: number;
};

/** What a reason counts as; properties of products each by themselves. Null: it names none. */
function kindOf(handle: string): string | null {
  const cause = returnCause(handle);
  if (cause === "unknown") return null;
  return cause === "trait" ? `trait ${handle}` : cause;
}

/** Gathers the reasons page by page; what is a habit is known after the last one. */
export function gatherReasons(wanted: readonly ReturnCause[]) {
  const kept: Kept[] = [];
  const byKind = new Map<string, number>();
  const unitsByKind = new Map<string, number>();
  let named = 0;
  let sold = 0;
  return {
    take({ variants, returnReasons }: Input): void {
      for (const [variantId, row] of returnReasons) {
        sold += row.sold;
        for (const { handle, orders, units } of row.reasons) {
          const kind = kindOf(handle);
          if (kind === null) continue;
          named += orders;
          unitsByKind.set(kind, (unitsByKind.get(kind) ?? 0) + units);
          byKind.set(kind, (byKind.get(kind) ?? 0) + orders);
        }
        const variant = variants.get(variantId);
        if (variant) kept.push({ variant, row });
      }
    },
    /** `few`: too few returns name a reason to know what is usual. */
    found(): { clusters: Cluster[]; lookedAt: number; few: boolean } {
      const clusters = kept.flatMap((one) => clustersOf(one, { wanted, byKind, unitsByKind, named, sold }));
      return { clusters, lookedAt: kept.length, few: named < LEAST_HABIT };
    },
  };
}

function clustersOf({ variant, row }: Kept, shop: Counted & { wanted: readonly ReturnCause[] }): Cluster[] {
  const own = new Map<string, { handle: string; orders: number; units: number }>();
  let named = 0;
  for (const { handle, orders, units } of row.reasons) {
    const kind = kindOf(handle);
    if (kind === null) continue;
    named += orders;
    const sum = own.get(kind) ?? { handle, orders: 0, units: 0 };
    own.set(kind, { handle: sum.handle, orders: sum.orders + orders, units: sum.units + units });
  }
  const others = shop.named - named;
  if (others < LEAST_HABIT) return [];
  return [...own].flatMap(([kind, { handle, orders, units }]) => {
    const cause = returnCause(handle);
    if (!shop.wanted.includes(cause) || orders < LEAST_ORDERS) return [];
    const habit = ((shop.byKind.get(kind) ?? 0) - orders) / others;
    if (!isBeyondChance({ of: named, seen: orders }, { of: others, seen: habit * others })) return [];
    // Who returns little of it has no trouble with it, though all of that little is for one reason.
    const usualRate = (shop.unitsByKind.get(kind) ?? 0) / Math.max(1, shop.sold);
    if (units / Math.max(1, row.sold) <= usualRate) return [];
    const share = shareSeen({ of: named, seen: orders });
    const beyond = Math.max(0, units * (1 - (habit * named) / orders));
    return [
      {
        ...{ variant, cause, handle, orders, units, named, sold: row.sold, share, habit, beyond },
        source: row.source,
      },
    ];
  });
}

/** The habit is known by counts as well: it may be as high as they allow. */
function isBeyondChance(own: { of: number; seen: number }, others: { of: number; seen: number }): boolean {
  const least = betaQuantile(CHANCE, own.seen + 0.5, own.of - own.seen + 0.5);
  return least > betaQuantile(0.9, others.seen + 0.5, others.of - others.seen + 0.5);
}

/** What a handle says, where a cause has no words of its own: "comfort". */
export function handleWords(handle: string): string {
  return handle.replaceAll("-", " ");
}
