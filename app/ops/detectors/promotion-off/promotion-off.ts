import { estimated, roundMinor } from "../../money/money.ts";
import { counted, rough, percent, spoken } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type Evidence } from "../contract.ts";
import { evenAnyway } from "../shared/anyway.ts";
import { breakEven, evenShare } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import type { Judgement } from "../shared/judged-facts.ts";
import { lookOnce } from "../shared/look-through.ts";
import { CONTACT_MINOR } from "../shared/returns/costs.ts";
import { settingsSource, threeFigures } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { asks, type Case, caseOf, type Input } from "./case.ts";
import { notes, options, words } from "./sentences.ts";

/** Of those who use what should be over, customers who would buy anyway. A judgement, stated as such. */
const ANYWAY: Span = { low: 0.4, likely: 0.7, high: 0.9 };
/** How long it runs on if nobody ends it. A judgement, stated as such. */
const GOES_ON_DAYS: Span = { low: 14, likely: 45, high: 120 };
/** That a discount which no order had is a mistake, and not one for goods that nobody bought. A judgement, stated as such. */
const MISTAKE: Span = { low: 0.2, likely: 0.5, high: 0.8 };
/** Of customers who came for it and do not get it: those who leave, and those who write. Judgements, stated as such. */
const LEAVES: Span = { low: 0.01, likely: 0.04, high: 0.12 };
const WRITES: Span = { low: 0.005, likely: 0.02, high: 0.06 };
/** By then somebody would have noticed. A judgement, stated as such. */
const NOTICED_DAYS: Span = { low: 2, likely: 7, high: 21 };

const JUDGEMENTS: Readonly<Record<Case["trouble"], readonly Judgement[]>> = {
  runs_on: [
    { id: "anyway", label: "Customers who would buy anyway", unit: "share", span: ANYWAY },
    { id: "goes_on", label: "It runs on for", unit: "days", span: GOES_ON_DAYS },
  ],
  never_applies: [
    { id: "mistake", label: "It is a mistake", unit: "share", span: MISTAKE },
    { id: "leaves", label: "Leave without it", unit: "share", span: LEAVES },
    { id: "writes", label: "Write about it", unit: "share", span: WRITES },
    { id: "contact", label: "Answering one", unit: "minor", span: CONTACT_MINOR },
    { id: "goes_on", label: "Noticed after", unit: "days", span: NOTICED_DAYS },
  ],
};

/**
 * Raises an alert for each discount that is still on though the occasion in its name is over, and for each that is given to
 * everybody and that no order had since it began (MAR-06). Shopify itself starts and ends what has a date: what nobody
 * dated, or set up wrong, is what goes wrong.
 *
 * stake = what a day gives away for nothing × days that it runs on; or P(mistake) × (orders lost × what one leaves +
 * answers) × days until somebody notices; on 256 futures.
 */
export const promotionOff = defineDetector({
  id: "promotion_off",
  title: "Promotions that did not start or stop",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        for (const discount of facts.discounts.values()) yield caseOf(discount, input);
      },
      alertOf: alertFor,
      fine: ["fine", "unused"],
      notes,
      unit: "discounts",
    }),
});

function gainOfEnding({ discount, perDay, trouble, shop }: Case): { gain: Gain; perDayMinor: number } {
  const of = (name: string) => ({ seed: shop.seed, name: `promotion ${discount.discountId} ${name}` });
  const { low, high } = shop.settings.plausibleMargin;
  const margin = drawsOf(
    { low: Math.min(low, high), likely: (low + high) / 2, high: Math.max(low, high) },
    { ...of("margin"), most: 1 },
  );
  const draws = (span: Span, name: string) => drawsOf(span, { ...of(name), most: 1 });
  const at = (some: Float64Array, path: number) => some[path] ?? 0;
  const dayOf = {
    runs_on: () => {
      const anyway = draws(ANYWAY, "anyway");
      return (path: number) =>
        at(anyway, path) * perDay.takenMinor - (1 - at(anyway, path)) * at(margin, path) * perDay.paidMinor;
    },
    never_applies: () => {
      const [mistake, leaves, writes] = [
        draws(MISTAKE, "mistake"),
        draws(LEAVES, "leaves"),
        draws(WRITES, "writes"),
      ];
      const contact = drawsOf(CONTACT_MINOR, of("contact"));
      return (path: number) =>
        at(mistake, path) *
        (at(leaves, path) * at(margin, path) * perDay.paidMinor +
          at(writes, path) * perDay.orders * at(contact, path));
    },
  }[trouble]();
  const days = drawsOf(trouble === "runs_on" ? GOES_ON_DAYS : NOTICED_DAYS, of("days"));
  return {
    gain: gainOf((path) => dayOf(path) * at(days, path)),
    perDayMinor: Math.max(0, gainOf(dayOf).mean),
  };
}

/** The share of customers who buy anyway, or the chance of a mistake, at which it may stay as it is. */
function turnsAt({ perDay, trouble, shop }: Case, gain: Gain): number {
  if (trouble === "never_applies") return breakEven({ at: MISTAKE, worthMinor: gain.mean });
  return evenAnyway(perDay, shop.settings);
}

function alertFor(found: Case): Alert | null {
  const { discount, trouble, perDay, overSince, shop } = found;
  const { gain, perDayMinor } = gainOfEnding(found);
  if (gain.mean <= 0 || gain.p50 < LEAST_STAKE_MINOR) return null;
  const { source } = discount;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const { low, high } = shop.settings.plausibleMargin;
  const name = discount.code ?? discount.title;
  const id = trouble === "runs_on" ? "end" : "mend";
  return toldAlert({
    detector: "promotion_off",
    catalogueIds: ["MAR-06"],
    recordId: discount.discountId,
    subject: recordSubject("shop", discount.code === null ? discount.discountId : `code:${name}`, name),
    situation: discount.code === null ? `discount:${discount.discountId}` : `code:${name}`,
    shop,
    evidence: evidenceFor(found),
    judgements: JUDGEMENTS[trouble],
    common: (fact) => ({
      ...evenShare(fact, trouble === "runs_on" ? "anyway" : "mistake", turnsAt(found, gain)),
      name: recorded("The discount", { type: "name", text: name, of: "product" }, source),
      began: recorded("On since", spoken(discount.startsDay), source),
      ...(overSince !== null && { over: recorded("Its occasion ended", spoken(overSince), source) }),
      orders: fact("orders", counted(discount.orders, "orders")),
      days: fact("days", counted(discount.days, "days")),
      taken: fact("taken", about(perDay.takenMinor * 7)),
      paid: fact("paid", about(perDay.paidMinor * 7)),
      margin_low: fact("margin", percent(low), "At least"),
      margin_high: fact("margin", percent(high), "At most"),
    }),
    words: words[trouble],
    changeAt: { worth: "settings#margin" },
    best: { id, money: gain },
    choices: [
      byHand(id, { ...options[id], money: gain }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: perDayMinor,
    attentionMinutes: 3,
    evidenceKey: trouble === "runs_on" ? `runs on, ${doublings(perDay.takenMinor / 100)}` : "never applies",
  });
}

function evidenceFor({ discount, perDay, shop }: Case): Evidence[] {
  const sources = [discount.source];
  const { low, high } = shop.settings.plausibleMargin;
  return [
    {
      id: "taken",
      label: "Taken off a week",
      unit: "minor",
      value: roundMinor(perDay.takenMinor * 7),
      sources,
    },
    {
      id: "paid",
      label: "Paid on these orders a week",
      unit: "minor",
      value: roundMinor(perDay.paidMinor * 7),
      sources,
    },
    {
      id: "orders",
      label: "Orders of the shop since it began",
      unit: "orders",
      value: discount.orders,
      sources,
    },
    { id: "days", label: "Days of them that were looked at", unit: "days", value: discount.days, sources },
    { id: "uses", label: "Times it was used", unit: "times", value: discount.uses, sources },
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
