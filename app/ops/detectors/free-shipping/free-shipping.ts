import { estimated, money, roundMinor } from "../../money/money.ts";
import { counted, exact, percent, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type Evidence } from "../contract.ts";
import { evenShare, meanOf } from "../shared/break-even.ts";
import { bestOf, byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { lookOnce } from "../shared/look-through.ts";
import { settingsSource, threeFigures } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { asks, type Case, caseOf, type Input } from "./case.ts";
import { notes, options, words } from "./sentences.ts";

/** Limits that are tried, as parts of the present one. */
const TRIED = [1.15, 1.3, 1.5, 1.75] as const;
/** Of orders between the old limit and the new one: those that leave, and those that add something. The others pay. Judgements, stated as such. */
const LEAVES: Span = { low: 0.03, likely: 0.1, high: 0.25 };
const ADDS: Span = { low: 0.05, likely: 0.15, high: 0.35 };
/** A quarter: then it is looked at again. */
const AHEAD_DAYS = 91;
const JUDGEMENTS: readonly Judgement[] = [
  { id: "leaves", label: "Leave without free shipping", unit: "share", span: LEAVES },
  { id: "adds", label: "Add something to reach the limit", unit: "share", span: ADDS },
];

/** `evenLeaves`: the share of orders that leave at which the old limit is as good. */
type Plan = { id: string; limitMinor: number; between: number; money: Gain; evenLeaves: number };

/**
 * Raises an alert where six in ten orders or more reach the value from which the shop sends free, so that the limit gives
 * shipping away and pulls few orders up (MAR-10). The limit is seen in the orders themselves: the rates of a shop need a
 * scope of their own.
 *
 * stake over a quarter = Σ over orders between the old limit and a new one of P(pays) × what others pay for shipping +
 * P(adds) × what is added × what sales leave − P(leaves) × what the order leaves; the best of four limits, on 256 futures.
 */
export const freeShipping = defineDetector({
  id: "free_shipping",
  title: "Value from which shipping is free",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        for (const values of facts.orderValues.values()) yield caseOf(values, input);
      },
      alertOf: alertFor,
      fine: ["none", "pulls"],
      notes,
      unit: "days",
    }),
});

/** Rounded as shops round: to two figures. */
function tried(limitMinor: number, part: number): number {
  const step = 10 ** Math.max(2, Math.floor(Math.log10(limitMinor * part)) - 1);
  return Math.ceil((limitMinor * part) / step) * step;
}

function planFor(found: Case, part: number): Plan {
  const { shop, values, limitMinor, feeMinor } = found;
  const newMinor = tried(limitMinor, part);
  let between = 0;
  let paidMinor = 0;
  for (const { fromMinor, orders } of values.bands) {
    if (fromMinor < limitMinor || fromMinor >= newMinor) continue;
    between += orders;
    paidMinor += orders * fromMinor;
  }
  const addedMinor = between * newMinor - paidMinor;
  const { low, high } = shop.settings.plausibleMargin;
  const of = (name: string) => ({ seed: shop.seed, name: `free shipping ${name}`, most: 1 });
  const margin = drawsOf(
    { low: Math.min(low, high), likely: (low + high) / 2, high: Math.max(low, high) },
    of("margin"),
  );
  const [leaves, adds] = [drawsOf(LEAVES, of("leaves")), drawsOf(ADDS, of("adds"))];
  const at = (some: Float64Array, path: number) => some[path] ?? 0;
  const quarter = AHEAD_DAYS / Math.max(1, values.days);
  const gain = gainOf((path) => {
    const pays = Math.max(0, 1 - at(leaves, path) - at(adds, path));
    const margins = at(adds, path) * addedMinor - at(leaves, path) * paidMinor;
    return quarter * (pays * between * feeMinor + at(margin, path) * margins);
  });
  const perShare = quarter * (between * feeMinor + ((low + high) / 2) * paidMinor);
  const evenLeaves = meanOf(LEAVES) + gain.mean / Math.max(1, perShare);
  return { id: "raise", limitMinor: newMinor, between, money: gain, evenLeaves };
}

function alertFor(found: Case): Alert | null {
  const { shop, values, limitMinor, orders, above, feeMinor } = found;
  const nothing: Plan = { id: "nothing", limitMinor, between: 0, money: NO_GAIN, evenLeaves: 0 };
  const best = bestOf(
    TRIED.map((part) => planFor(found, part)),
    nothing,
  );
  if (best === nothing || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const amount = (minor: number) => exact(money(Math.round(minor), shop.currency));
  const { low, high } = shop.settings.plausibleMargin;
  return toldAlert({
    detector: "free_shipping",
    catalogueIds: ["MAR-10"],
    subject: recordSubject("shop", "shipping", "Shipping"),
    situation: "shipping:free_from",
    shop,
    evidence: evidenceFor(found, best),
    judgements: JUDGEMENTS,
    common: (fact) => ({
      ...evenShare(fact, "leaves", best.evenLeaves),
      limit: fact("limit", amount(limitMinor)),
      new_limit: fact("new_limit", amount(best.limitMinor)),
      share: fact("above", percent(above / orders), "Of all orders"),
      above: fact("above", counted(above, "orders")),
      days: fact("days", counted(values.days, "days")),
      fee: fact("fee", rough(estimated(feeMinor, shop.currency))),
      between: fact("between", counted(best.between, "orders")),
      margin_low: fact("margin", percent(low), "At least"),
      margin_high: fact("margin", percent(high), "At most"),
    }),
    words,
    changeAt: { worth: "settings#margin" },
    best,
    choices: [
      byHand("raise", { ...options.raise, money: best.money }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: best.money.mean / AHEAD_DAYS,
    attentionMinutes: 10,
    evidenceKey: `free from ${limitMinor}`,
  });
}

function evidenceFor({ shop, values, limitMinor, above, feeMinor }: Case, best: Plan): Evidence[] {
  const sources = [values.source];
  const { low, high } = shop.settings.plausibleMargin;
  const minor = (id: string, label: string, value: number): Evidence => ({
    ...{ id, label, unit: "minor", value: roundMinor(value), sources },
  });
  return [
    minor("limit", "Sent free from", limitMinor),
    minor("new_limit", "Instead from", best.limitMinor),
    minor("fee", "Others pay for shipping", feeMinor),
    { id: "above", label: "Orders from the limit on", unit: "orders", value: above, sources },
    { id: "between", label: "Orders between the two", unit: "orders", value: best.between, sources },
    { id: "days", label: "Days that were looked at", unit: "days", value: values.days, sources },
    {
      ...{
        id: "margin",
        label: "Left of what is paid",
        unit: "share",
        value: threeFigures((low + high) / 2),
      },
      ...{ range: { low, high }, sources: [settingsSource(shop.today, "margin")] },
    },
  ];
}
