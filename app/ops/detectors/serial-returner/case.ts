import { betaQuantile } from "../../facts/beta.ts";
import { daysBetween } from "../../facts/day.ts";
import type { CustomerReturnsRow } from "../../facts/rows/customers.ts";
import type { DetectInput } from "../contract.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { CONTACT_MINOR, RETURN_MINOR, UNSELLABLE } from "../shared/returns/costs.ts";

export const asks = { customerReturns: { lastDays: 365 } } as const;
export type Input = DetectInput<typeof asks>;

/** Fewer orders than these that came back tell no habit. A judgement, stated as such. */
const LEAST_RETURNED = 3;
/** A habit, where even a cautious reading of it is this many times the shop's own. A judgement, stated as such. */
const TIMES_USUAL = 2;
/** The shop's own share counts as so many orders of this customer's. A judgement, stated as such. */
const PRIOR_ORDERS = 4;
/** So far ahead what it costs is counted. */
export const AHEAD_DAYS = 90;
/** Whoever came lately is not known by their pace yet. A judgement, stated as such. */
const LEAST_DAYS = 60;

/** Returns that no longer come, and customers that no longer do, where each return has to be agreed and its way back paid; and where somebody asks them. Judgements, stated as such. */
export const LIMIT = {
  fewer: { low: 0.25, likely: 0.5, high: 0.75 },
  leaves: { low: 0.05, likely: 0.2, high: 0.45 },
} as const satisfies Record<string, Span>;
export const TALK = {
  fewer: { low: 0.02, likely: 0.1, high: 0.3 },
  leaves: { low: 0, likely: 0.03, high: 0.1 },
} as const satisfies Record<string, Span>;

export type Case = {
  customer: string;
  row: CustomerReturnsRow;
  shop: CustomerReturnsRow;
  /** Share of their next orders that something comes back of. */
  share: Span;
  usual: number;
  /** Orders that they place within the days ahead. */
  ahead: Span;
  /** What comes back of an order that does, and what is kept of an order on average, as sold, minor units. */
  backMinor: number;
  keptMinor: number;
  parcel: ReturnType<typeof parcelCost>;
  input: Input;
};

export type Fine = "usual";

/** Null: the shop as a whole, against which they are told. */
export function caseReader(input: Input): (customer: string, row: CustomerReturnsRow) => Case | Fine | null {
  const shop = input.facts.customerReturns.get("");
  const parcel = parcelCost(input.settings, input.currency);
  return (customer, row) => {
    if (customer === "" || !shop || shop.orders === 0) return null;
    const usual = shop.returnedOrders / shop.orders;
    const [a, b] = [
      PRIOR_ORDERS * usual + row.returnedOrders,
      PRIOR_ORDERS * (1 - usual) + row.orders - row.returnedOrders,
    ];
    const [low, likely, high] = [0.1, 0.5, 0.9].map((p) =>
      betaQuantile(p, Math.max(a, 1e-3), Math.max(b, 1e-3)),
    );
    if (row.returnedOrders < LEAST_RETURNED || (low ?? 0) <= TIMES_USUAL * usual) return "usual";
    const days = Math.max(LEAST_DAYS, daysBetween(row.firstDay, input.today));
    const perDays = (row.orders / days) * AHEAD_DAYS;
    return {
      ...{ customer, row, shop, usual, parcel, input },
      share: { low: low ?? 0, likely: likely ?? 0, high: high ?? 0 },
      ahead: { low: perDays * 0.5, likely: perDays, high: perDays * 1.5 },
      backMinor: row.returnedMinor / row.returnedOrders,
      keptMinor: Math.max(0, row.paidMinor - row.returnedMinor) / row.orders,
    };
  };
}

/**
 * Of their orders in 90 days, each costs P(back) × (parcel + way back + P(unfit) × goods) and leaves what is kept of it. A
 * choice saves the returns that no longer come, and of customers who no longer come both.
 */
export function gainOfChoice(found: Case, choice: "limit" | "talk"): Gain {
  const { customer, share, ahead, parcel, backMinor, keptMinor, input } = found;
  const draws = (span: Span, name: string, most = Infinity) =>
    drawsOf(span, { seed: input.seed, name: `returner ${customer} ${name}`, most });
  const { fewer: saved, leaves: gone } = choice === "limit" ? LIMIT : TALK;
  const [back, fewer, leaves] = [
    draws(share, "share", 1),
    draws(saved, "fewer", 1),
    draws(gone, "leaves", 1),
  ];
  const [orders, ship, way] = [draws(ahead, "orders"), draws(parcel, "parcel"), draws(RETURN_MINOR, "way")];
  const [unfit, effort] = [draws(UNSELLABLE, "unfit", 1), draws(CONTACT_MINOR, "effort")];
  const { low, high } = input.settings.plausibleMargin;
  const ends = { low: Math.min(low, high), likely: (low + high) / 2, high: Math.max(low, high) };
  const margin = draws(ends, "margin", 1);
  const at = (of: Float64Array, path: number) => of[path] ?? 0;
  return gainOf((path) => {
    const cost = at(ship, path) + at(way, path) + at(unfit, path) * backMinor * (1 - at(margin, path));
    const lost = at(back, path) * cost;
    const left = keptMinor * at(margin, path);
    const each = at(leaves, path) * (lost - left) + (1 - at(leaves, path)) * at(fewer, path) * lost;
    return at(orders, path) * each - at(effort, path);
  });
}
