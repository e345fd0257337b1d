import { breakEven, meanOf } from "../shared/break-even.ts";
import { bestOf } from "../shared/choice.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { CARE_MINOR, WRITES } from "../shared/waiting/futures.ts";
import type { Case, Kind } from "./case.ts";

export type Plan = { id: "ask" | "redirect" | "reship" | "nothing"; money: Gain };

/** Parcels in such trouble that never reach their customer. Judgements, stated as such. */
const LOST: Readonly<Record<Kind, Span>> = {
  unscanned: { low: 0.1, likely: 0.3, high: 0.6 },
  stalled: { low: 0.08, likely: 0.25, high: 0.5 },
  failed: { low: 0.5, likely: 0.8, high: 0.95 },
};
/** What acting saves of that: found, claimed, or sent to a good address. Judgements, stated as such. */
const SAVED: Readonly<Record<Kind, Span>> = {
  unscanned: { low: 0.3, likely: 0.5, high: 0.8 },
  stalled: { low: 0.2, likely: 0.45, high: 0.7 },
  failed: { low: 0.4, likely: 0.7, high: 0.9 },
};
/** In about so many days a trail is cold, or a claim too late. A judgement, stated as such. */
const COLD_DAYS = 20;

export function judgementsOf({ kind }: Case): Judgement[] {
  return [
    { id: "lost", label: "Such parcels that never arrive", unit: "share", span: LOST[kind] },
    { id: "saved", label: "Of that, saved by acting now", unit: "share", span: SAVED[kind] },
    { id: "writes", label: "Customers that write", unit: "share", span: WRITES },
    { id: "care", label: "Answering one", unit: "minor", span: CARE_MINOR },
  ];
}

/** What is gone where none of them arrives: what the orders leave, and their goods. */
export function lossSpan({ worth, goods }: Case): { low: number; high: number } {
  // Where the goods cost much, little is left: the ends belong crosswise.
  const [one, other] = [worth.low + goods.high, worth.high + goods.low];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

/** Goods and parcels, once more. */
export function againSpan({ goods, parcels, settings, shop }: Case): { low: number; high: number } {
  const { low, high } = parcelCost(settings, shop.currency);
  return { low: goods.low + parcels.length * low, high: goods.high + parcels.length * high };
}

/**
 * ask = P(lost) × P(saved) × what is gone with them − asking; redirect: the same, less a parcel each; reship = P(lost) ×
 * what is gone with them − goods and parcels once more.
 */
export function plansFor(found: Case): { plans: Plan[]; best: Plan; perDayMinor: number } {
  const { kind, carrier, parcels, shop, settings } = found;
  const of = (name: string) => ({ seed: shop.seed, name: `stuck ${kind} ${carrier} ${name}` });
  const lost = drawsOf(LOST[kind], { ...of("lost"), most: 1 });
  const saved = drawsOf(SAVED[kind], { ...of("saved"), most: 1 });
  const care = drawsOf(CARE_MINOR, of("care"));
  const luck = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("worth"), most: 1 });
  const parcel = drawsOf(parcelCost(settings, shop.currency), of("parcel"));
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  const between = (path: number, { low, high }: { low: number; high: number }) =>
    low + (high - low) * at(luck, path);
  const loss = lossSpan(found);
  const again = againSpan(found);
  const acting = (path: number) => at(lost, path) * at(saved, path) * between(path, loss);

  const nothing: Plan = { id: "nothing", money: NO_GAIN };
  const reship: Plan = {
    id: "reship",
    money: gainOf((path) => at(lost, path) * between(path, loss) - between(path, again)),
  };
  const plans: Plan[] =
    kind === "failed"
      ? [
          {
            id: "redirect",
            money: gainOf((path) => acting(path) - parcels.length * (at(parcel, path) + at(care, path))),
          },
          nothing,
        ]
      : [{ id: "ask", money: gainOf((path) => acting(path) - at(care, path)) }, reship, nothing];
  const best = bestOf(plans, nothing);
  return { plans, best, perDayMinor: Math.max(0, best.money.mean) / COLD_DAYS };
}

/** The share of such parcels that never arrive at which waiting is as good as all else: asking costs less than goods. */
export function turnsAt(found: Case, plans: readonly Plan[]): number {
  const { kind, parcels, settings, shop } = found;
  const again = againSpan(found);
  const costs = {
    ask: meanOf(CARE_MINOR),
    redirect: parcels.length * (meanOf(parcelCost(settings, shop.currency)) + meanOf(CARE_MINOR)),
    reship: (again.low + again.high) / 2,
  };
  return Math.min(
    ...plans.flatMap(({ id, money }) =>
      id === "nothing" ? [] : [breakEven({ at: LOST[kind], worthMinor: money.mean, costMinor: costs[id] })],
    ),
  );
}
