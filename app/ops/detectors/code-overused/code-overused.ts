import { addDays } from "../../facts/day.ts";
import type { CodeUseRow } from "../../facts/rows/order-care.ts";
import type { Settings } from "../../facts/settings.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, percent, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type DraftSeed, type Evidence } from "../contract.ts";
import { evenAnyway } from "../shared/anyway.ts";
import { evenShare } from "../shared/break-even.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { gainEvidence, gainFacts, judgedFacts, type Judgement } from "../shared/judged-facts.ts";
import { judged } from "../shared/judgement.ts";
import { lookOnce } from "../shared/look-through.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { settingsSource, threeFigures } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded, tellerFor } from "../shared/teller.ts";
import * as sentences from "./sentences.ts";

/** Weeks that a code's norm is taken from, and the fewest that it must be known for. */
const WEEKS = 12;
const LEAST_WEEKS = 4;
/** Fewer uses in a week are chance. A judgement, stated as such. */
const LEAST_ORDERS = 15;
/** Far beyond: so many times its busiest week. A judgement, stated as such. */
const TIMES = 2;
/** Of the uses beyond the norm, customers who would buy anyway: whoever looks for a code stands at the till already. A judgement, stated as such. */
const ANYWAY: Span = { low: 0.5, likely: 0.8, high: 0.95 };
/** How long a leak goes on if nobody ends it. A judgement, stated as such. */
const GOES_ON_DAYS: Span = { low: 7, likely: 21, high: 56 };
const JUDGEMENTS: readonly Judgement[] = [
  { id: "anyway", label: "Customers who would buy anyway", unit: "share", span: ANYWAY },
  { id: "goes_on", label: "It goes on for", unit: "days", span: GOES_ON_DAYS },
];

const asks = { codeUse: { lastWeeks: WEEKS } } as const;
type Input = DetectInput<typeof asks>;
type Case = { use: CodeUseRow; busiest: number; beyond: number; settings: Settings; shop: Input };

/**
 * Raises an alert for each discount code that was used in the last seven days more than twice as often as in its busiest
 * week (MAR-03).
 *
 * stake = uses beyond its busiest week × (share that buys anyway × discount − the rest × what an order leaves) × how long it
 * goes on; on 256 futures.
 */
export const codeOverused = defineDetector({
  id: "code_overused",
  title: "Discount codes used far beyond their norm",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf({ facts }: Input) {
        for (const use of facts.codeUse.values()) yield caseOf(use, input);
      },
      alertOf: alertFor,
      fine: ["usual"],
      notes: { young: sentences.notes.young },
      unit: "products",
    }),
});

function caseOf(use: CodeUseRow, input: Input): Case | "usual" | "young" {
  const { recent, weeks, firstDay } = use;
  if (recent.orders < LEAST_ORDERS) return "usual";
  if (weeks.length < LEAST_WEEKS || firstDay > addDays(input.today, -7 * (LEAST_WEEKS + 1))) return "young";
  const busiest = Math.max(...weeks);
  if (recent.orders <= TIMES * busiest) return "usual";
  return { use, busiest, beyond: recent.orders - busiest, settings: input.settings, shop: input };
}

function gainOfEnding({ use, beyond, settings, shop }: Case): { gain: Gain; perDayMinor: number } {
  const of = (name: string) => ({ seed: shop.seed, name: `code ${use.code} ${name}` });
  const { orders, discountMinor, paidMinor } = use.recent;
  const { low, high } = settings.plausibleMargin;
  const anyway = drawsOf(ANYWAY, { ...of("anyway"), most: 1 });
  const days = drawsOf(GOES_ON_DAYS, of("days"));
  const margin = drawsOf(
    { low: Math.min(low, high), likely: (low + high) / 2, high: Math.max(low, high) },
    { ...of("margin"), most: 1 },
  );
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  const perDay = (path: number) =>
    (beyond / 7) *
    ((at(anyway, path) * discountMinor) / orders -
      ((1 - at(anyway, path)) * at(margin, path) * paidMinor) / orders);
  return {
    gain: gainOf((path) => perDay(path) * at(days, path)),
    perDayMinor: Math.max(0, gainOf(perDay).mean),
  };
}

function alertFor(found: Case): Alert | null {
  const { use, beyond, shop } = found;
  const { gain, perDayMinor } = gainOfEnding(found);
  if (gain.mean <= 0 || gain.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, gain, perDayMinor);
  const { say } = tellingOf(found, evidence, { gain, perDayMinor });
  const { titles, tradeOffs, assumptions, calculation } = sentences;
  const assumed = (id: string, template: string, changeAt: string | null = null) => ({
    ...{ id, changeAt },
    text: say(template),
  });
  return moneyAlert({
    detector: "code_overused",
    catalogueIds: ["MAR-03"],
    recordId: use.code,
    subject: recordSubject("shop", `code:${use.code}`, use.code),
    situation: `code:${use.code}`,
    title: say(titles.end),
    reason: say(sentences.reason),
    best: { id: "end", money: gain },
    choices: [
      {
        ...{ id: "end", money: gain, reversible: true, draft: seedOf(found) },
        ...{ title: say(titles.options.end), tradeOff: say(tradeOffs.end) },
      },
      {
        ...{ id: "nothing", money: NO_GAIN, reversible: true, draft: null },
        ...{ title: say(titles.options.nothing), tradeOff: say(tradeOffs.nothing) },
      },
    ],
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 3,
    evidence,
    assumptions: [
      assumed("anyway", assumptions.anyway),
      assumed("goes_on", assumptions.goesOn),
      assumed("worth", assumptions.worth, "settings#margin"),
      assumed("discounts", assumptions.discounts),
    ],
    missing: [],
    changesMind: [say(sentences.changesMind.anyway), say(sentences.changesMind.campaign)],
    calculation: [
      { text: say(calculation.beyond), evidence: ["recent", "busiest", "beyond", "each"] },
      { text: say(calculation.gain), evidence: ["anyway", "goes_on", "margin", "gain", "per_day"] },
    ],
    evidenceKey: `${doublings(beyond)} beyond`,
  });
}

/** Orders tell of codes, not of discounts: which one it belongs to is found when it is ended. */
function seedOf({ use: { code, recent }, shop: { currency } }: Case): DraftSeed {
  const givesPerDayMinor = Math.max(0, roundMinor(recent.discountMinor / 7));
  return {
    kind: "discount_end",
    payload: { discountId: null, code, title: code, end: true, givesPerDayMinor, currency },
  };
}

function evidenceFor(
  { use, busiest, beyond, settings, shop }: Case,
  gain: Gain,
  perDayMinor: number,
): Evidence[] {
  const { recent, weeks, source } = use;
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources: [source] },
  });
  const { low, high } = settings.plausibleMargin;
  return [
    read("recent", "Orders with it in the last seven days", "orders", recent.orders),
    read("busiest", "In its busiest week before", "orders", busiest),
    read("weeks", "Weeks before that were looked at", "days", 7 * weeks.length),
    read("beyond", "Beyond that", "orders", beyond),
    read("discount", "Taken off", "minor", recent.discountMinor),
    read("before", "Off a value of", "minor", recent.paidMinor + recent.discountMinor),
    read("each", "Taken off each", "minor", roundMinor(recent.discountMinor / recent.orders)),
    {
      ...read("margin", "Left of what is paid", "share", threeFigures((low + high) / 2)),
      ...{ range: { low, high }, sources: [settingsSource(shop.today, "margin")] },
    },
    ...JUDGEMENTS.map((one) => judged(shop.today, one)),
    ...gainEvidence(gain, perDayMinor, [source]),
  ];
}

function tellingOf(
  { use, busiest, beyond, settings, shop }: Case,
  evidence: readonly Evidence[],
  { gain, perDayMinor }: { gain: Gain; perDayMinor: number },
) {
  const { recent, weeks, code, source } = use;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  return tellerFor({
    ...{ evidence, shop },
    common: (fact) => ({
      code: recorded("The code", { type: "name", text: code, of: "product" }, source),
      recent: fact("recent", counted(recent.orders, "orders")),
      busiest: fact("busiest", bare(busiest, "orders")),
      weeks: fact("weeks", counted(weeks.length, "weeks")),
      beyond: fact("beyond", counted(beyond, "orders")),
      discount: fact("discount", about(recent.discountMinor)),
      before: fact("before", about(recent.paidMinor + recent.discountMinor)),
      each: fact("each", about(recent.discountMinor / recent.orders)),
      margin_low: fact("margin", percent(settings.plausibleMargin.low), "At least"),
      margin_high: fact("margin", percent(settings.plausibleMargin.high), "At most"),
      ...judgedFacts(fact, JUDGEMENTS, shop.currency),
      ...evenShare(fact, "anyway", evenAnyway({ ...recent, takenMinor: recent.discountMinor }, settings)),
      ...gainFacts(fact, gain, perDayMinor, shop.currency),
    }),
  });
}
