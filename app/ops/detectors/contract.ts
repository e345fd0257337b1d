import { z } from "zod";
import { Day } from "../facts/day.ts";
import { Provenance } from "../facts/provenance.ts";
import type { Settings } from "../facts/settings.ts";
import type { Ask, Facts, SalesReach } from "../facts/views.ts";
import { type Currency, Money, MoneyRange } from "../money/money.ts";

/** One number behind an alert. The unit is required so that no reader has to guess it. */
export const Evidence = z.strictObject({
  /** Stable within the detector: `available`, `demand_per_day`. Calculation lines and blocks refer to it. */
  id: z.string(),
  label: z.string(),
  value: z.number(),
  /** `minor`: money in minor units of the alert's currency; `share`: 0…1. */
  unit: z.enum(["units", "units_per_day", "days", "minor", "share", "orders", "times"]),
  /** Where it is an estimate: eight times in ten it lies between. */
  range: z.strictObject({ low: z.number(), high: z.number() }).optional(),
  sources: z.array(Provenance).min(1),
});
export type Evidence = z.output<typeof Evidence>;

/** What we assumed to get from evidence to money, in words a founder can dispute, and where to change it. */
export const Assumption = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** Where in the app it can be changed: `settings#lead-time`, `suppliers/<key>` or a term of one; null: nowhere yet. */
  changeAt: z.string().nullable(),
});
export type Assumption = z.output<typeof Assumption>;

/** What is not known, what that does to the figures, and how to cure it. */
export const Missing = z.strictObject({
  id: z.string(),
  text: z.string(),
  effect: z.string(),
  cure: z.strictObject({ label: z.string(), href: z.string() }).nullable(),
});
export type Missing = z.output<typeof Missing>;

/** Prepared work that a choice leads to: the kind checks the payload when the draft is made. */
export const DraftSeed = z.strictObject({ kind: z.string(), payload: z.record(z.string(), z.json()) });
export type DraftSeed = z.output<typeof DraftSeed>;

/** One choice open to the founder. "Do nothing" (`id: "nothing"`) is always among them and is the measure. */
export const Option = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Expected contribution against doing nothing. For "nothing" all three are 0. */
  money: MoneyRange,
  /** Cash it binds at once. */
  cash: Money,
  /** What it costs and what could go wrong, one line. */
  tradeOff: z.string(),
  reversible: z.boolean(),
  /** Shown to compare and never the best, whatever its figure: why, in a sentence. Absent: it may be. */
  onlyShown: z.exactOptional(z.string()),
  draft: DraftSeed.nullable(),
});
export type Option = z.output<typeof Option>;

/** One line of "How it was calculated", in order. `evidence` links the numbers in it to their sources. */
export const CalculationLine = z.strictObject({ text: z.string(), evidence: z.array(z.string()) });
export type CalculationLine = z.output<typeof CalculationLine>;

/** What the calculation saw ahead for one option, per day from today: units available, p10 / p50 / p90. */
export const StockAhead = z.strictObject({
  optionId: z.string(),
  p10: z.array(z.number()),
  p50: z.array(z.number()),
  p90: z.array(z.number()),
});
export type StockAhead = z.output<typeof StockAhead>;

/** What an alert is about, for links, for the block on the product page, and for what can be written about it. */
export const Subject = z.strictObject({
  kind: z.enum(["variant", "order", "purchase_order", "supplier", "source", "effect", "shop"]),
  /** Of the record: Shopify's gid, our own id, or the key of a supplier. */
  id: z.string(),
  title: z.string(),
  /** The product whose page shows it; null: it is about no one product. */
  productId: z.string().nullable(),
  variantId: z.string().nullable(),
});
export type Subject = z.output<typeof Subject>;

/**
 * `money`: ranked by what waiting costs. `first`: safety, legal and security matters, which stand above all others
 * whatever their figure.
 */
const Lane = z.enum(["money", "first"]);

/** One exception worth a decision. Its fingerprint, money and dates become columns; the rest is checked JSON. */
export const Alert = z.strictObject({
  /** Same trouble, same fingerprint: a later run updates the alert instead of raising a twin. */
  fingerprint: z.string(),
  detector: z.string(),
  /** Rows of the exceptions catalogue that this alert stands for, such as INV-01. */
  catalogueIds: z.array(z.string()),
  subject: Subject,
  lane: Lane,
  /** Alerts with the same key share the same units or cash: their stakes are never added. */
  situation: z.string(),
  title: z.string(),
  /** One sentence a founder could repeat to a partner. */
  reason: z.string(),
  /** E[money of the best option] − E[money of doing nothing], in contribution; never negative at p50. */
  stake: MoneyRange,
  /** Loss from deciding tomorrow instead of today. */
  waitingPerDay: Money,
  /** The last day on which the best option is still open. May be past. */
  decideBy: Day,
  /** Minutes of the founder's attention it asks for; ranking divides by it. */
  attentionMinutes: z.number().positive(),
  bestOptionId: z.string(),
  options: z.array(Option).min(2),
  evidence: z.array(Evidence).min(1),
  assumptions: z.array(Assumption),
  missing: z.array(Missing),
  /** "If it sells under 5 a day, wait." */
  changesMind: z.array(z.string()),
  calculation: z.array(CalculationLine).min(1),
  stockAhead: z.array(StockAhead),
  /**
   * The discrete state behind it (out of stock or not, units on order, supplier, cost known or not).
   * While this stays the same and the stake has not grown by half, a dismissal holds.
   */
  evidenceKey: z.string(),
  /** Days after a choice was carried out within which the facts should show it; until then it stays quiet. */
  settlingDays: z.int().min(0),
});
export type Alert = z.output<typeof Alert>;

export type DetectInput<A extends Ask> = {
  facts: Facts<A>;
  settings: Settings;
  currency: Currency;
  /** BCP 47; sentences format numbers and money by it. */
  locale: string;
  today: Day;
  salesReach: SalesReach;
  /** Seed for simulations: the same facts give the same figures. */
  seed: number;
};

/** The store that is looked at, without what comes page by page. */
export type LookInput = Omit<DetectInput<Ask>, "facts">;

/** How many things were looked at, so that "found none" has a number behind it. */
export type Found = {
  alerts: readonly Alert[];
  lookedAt: number;
  /** What it could not look at, and why, in sentences. */
  notes?: readonly string[];
};

/** One look of one detector at a store that is shown page by page: what it keeps of a page should be small. */
export type Looking<A extends Ask = Ask> = {
  /** Gives what this page alone is enough to tell. */
  take(facts: Facts<A>): readonly Alert[];
  /** After the last page: the alerts that more than one page tells. */
  found(): Found;
};

/** A detector is a pure function from fact views to alerts; one file per kind of trouble. */
export type Detector<A extends Ask = Ask> = {
  /** snake_case; never changes once stored. */
  id: string;
  /** What it looks for, for the "looked at and fine" line. */
  title: string;
  asks(): A;
  /** On facts that are there all at once. */
  detect(input: DetectInput<A>): Found;
  /**
   * Begins a look at every variant of the store, whole products of some thousand variants at a time. A detector without
   * it sees, of variants, those that stand on the orders it asks for.
   */
  look?(shop: LookInput): Looking<A>;
};

/** A detector of orders, own orders or the shop: of variants it sees those that stand on the orders it asks for. */
export function defineDetector<const A extends Ask>(detector: Omit<Detector<A>, "look">): Detector<A> {
  return detector;
}

/** A detector of variants, which sees every variant of the store page by page. */
export function definePagedDetector<const A extends Ask>(
  detector: Omit<Detector<A>, "look" | "detect"> & { look(shop: LookInput): Looking<A> },
): Detector<A> & { look(shop: LookInput): Looking<A> } {
  return {
    ...detector,
    detect: ({ facts, ...shop }) => takenAtOnce(detector.look(shop), facts),
  };
}

/** What is found on the only page. */
export function takenAtOnce<A extends Ask>(looking: Looking<A>, facts: Facts<A>): Found {
  const ofPage = looking.take(facts);
  const found = looking.found();
  return { ...found, alerts: [...ofPage, ...found.alerts] };
}
