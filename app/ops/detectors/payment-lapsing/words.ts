import { estimated, roundMinor } from "../../money/money.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { counted, rough, spoken } from "../../words/slot-values.ts";
import type { Assumption, CalculationLine, Evidence } from "../contract.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import { gainEvidence, gainFacts, judgedFacts, type Judgement } from "../shared/judged-facts.ts";
import { judged } from "../shared/judgement.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recorded, type Teller, tellerFor } from "../shared/teller.ts";
import { TELLING_MINOR } from "../shared/waiting/futures.ts";
import { type Case, VALID_DAYS } from "./case.ts";
import * as sentences from "./sentences.ts";

/** So near its end, a payment that lapses if nobody takes it now. A judgement, stated as such. */
const FORGOTTEN: Span = { low: 0.15, likely: 0.4, high: 0.75 };
/** A lapsed payment that is never made: the card is asked anew, and some customers are gone. A judgement, stated as such. */
const LOST: Span = { low: 0.2, likely: 0.5, high: 0.8 };
const JUDGEMENTS: readonly Judgement[] = [
  { id: "forgotten", label: "Payments that lapse if nobody looks", unit: "share", span: FORGOTTEN },
  { id: "lost", label: "Lapsed payments that are never made", unit: "share", span: LOST },
];
/** Evidence names the first to lapse; the others are in Shopify under Orders. */
const MOST_SOURCES = 20;

/** P(it lapses unless taken now) × P(it is never paid then) × what is lost with it, less a minute for each. */
export function gainOfCapturing({ lapsing, worth, shop }: Case): Gain {
  const of = (name: string) => ({ seed: shop.seed, name: `lapsing ${name}` });
  const forgotten = drawsOf(FORGOTTEN, { ...of("forgotten"), most: 1 });
  const lost = drawsOf(LOST, { ...of("lost"), most: 1 });
  const luck = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("worth"), most: 1 });
  const minute = drawsOf(TELLING_MINOR, of("minute"));
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  return gainOf(
    (path) =>
      at(forgotten, path) * at(lost, path) * (worth.low + (worth.high - worth.low) * at(luck, path)) -
      lapsing.length * at(minute, path),
  );
}

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, gain: Gain, perDayMinor: number): Evidence[] {
  const { lapsing, openMinor, worth, sent, assumed, daysLeft, shop } = found;
  const sources = lapsing.slice(0, MOST_SOURCES).map(({ order }) => order.source);
  const read = (id: string, label: string, unit: Evidence["unit"], value: number): Evidence => ({
    ...{ id, label, unit, value, sources },
  });
  return [
    read("orders", "Orders whose payment is near its end", "orders", lapsing.length),
    read("open", "Authorised and not taken", "minor", roundMinor(openMinor)),
    read("left", "Until the first lapses", "days", daysLeft),
    {
      ...read("worth", "Lost if they are never paid", "minor", roundMinor((worth.low + worth.high) / 2)),
      range: { low: roundMinor(worth.low), high: roundMinor(worth.high) },
    },
    ...(sent > 0 ? [read("sent", "Of them, sent already", "orders", sent)] : []),
    ...(assumed > 0
      ? [
          read("assumed", "Of them, without a day from Shopify", "orders", assumed),
          {
            ...read("valid", "An authorisation is taken to hold", "days", VALID_DAYS),
            sources: [assumptionSource(shop.today, "lapses")],
          },
        ]
      : []),
    ...JUDGEMENTS.map((one) => judged(shop.today, one)),
    ...gainEvidence(gain, perDayMinor, sources),
  ];
}

export function tellingOf(
  found: Case,
  evidence: readonly Evidence[],
  worth: { gain: Gain; perDayMinor: number },
) {
  const { lapsing, openMinor, sent, assumed, shop } = found;
  const [first] = lapsing;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  const common = (fact: Teller["fact"]): FilledSlots => ({
    orders: fact("orders", counted(lapsing.length, "orders")),
    open: fact("open", about(openMinor)),
    worth_low: fact("worth", about(found.worth.low), "At least"),
    worth_high: fact("worth", about(found.worth.high), "At most"),
    ...(first && {
      order: recorded(
        "The first to lapse",
        { type: "reference", text: first.order.name, of: "shop_order" },
        first.order.source,
      ),
      lapses: fact("left", spoken(first.lapsesDay), "The first lapses"),
    }),
    ...(sent > 0 && { sent: fact("sent", counted(sent, "orders")) }),
    ...(assumed > 0 && {
      assumed: fact("assumed", counted(assumed, "orders")),
      valid: fact("valid", counted(VALID_DAYS, "days")),
    }),
    ...judgedFacts(fact, JUDGEMENTS, shop.currency),
    ...gainFacts(fact, worth.gain, worth.perDayMinor, shop.currency),
  });
  return tellerFor({ evidence, shop, common });
}

export function assumptionsFor({ say }: Teller, { assumed }: Case): Assumption[] {
  const { assumptions: of } = sentences;
  const one = (id: string, template: string) => ({ id, text: say(template), changeAt: null });
  return [
    one("lapses", assumed > 0 ? of.lapsesAssumed : of.lapsesTold),
    one("forgotten", of.forgotten),
    one("lost", of.lost),
    one("worth", of.worth),
  ];
}

export function calculationFor({ say }: Teller): CalculationLine[] {
  return [
    { text: say(sentences.calculation.worth), evidence: ["open", "worth"] },
    { text: say(sentences.calculation.gain), evidence: ["forgotten", "lost", "gain", "per_day"] },
  ];
}
