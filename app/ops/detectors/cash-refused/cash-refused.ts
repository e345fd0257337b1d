import { betaQuantile } from "../../facts/beta.ts";
import type { CustomerOrderRow } from "../../facts/rows/customers.ts";
import { counted, percent } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type Evidence } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { NO_GAIN, type Span } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import {
  type Asking,
  gainOfAsking,
  isWorthAsking,
  mayBeAsked,
  type ToAsk,
} from "../shared/order-care/asking.ts";
import { leavesOn, sentSoon } from "../shared/order-care/leaving.ts";
import { orderFact } from "../shared/order-care/order-fact.ts";
import { RETURN_MINOR } from "../shared/returns/costs.ts";
import { threeFigures } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { TELLING_MINOR } from "../shared/waiting/futures.ts";
import { PACE_DAYS } from "../shared/waiting/limit.ts";
import { options, words } from "./sentences.ts";

const asks = {
  customerOrders: { lastDays: 365 },
  cashOnDelivery: { lastDays: 365 },
  fulfilmentPace: { lastDays: PACE_DAYS },
} as const;
type Input = DetectInput<typeof asks>;

/** Of parcels with cash on delivery, those refused where a shop's own do not tell. A judgement, stated as such. */
const USUAL: Span = { low: 0.05, likely: 0.15, high: 0.3 };
/** It counts as so many orders of the shop's own, and the shop's share as so many of a customer's. Judgements, stated as such. */
const PRIOR = { ofShop: 10, ofCustomer: 4 } as const;
/** Of those that would be refused, those that asking finds out or has paid ahead. A judgement, stated as such. */
const CAUGHT: Span = { low: 0.2, likely: 0.4, high: 0.65 };

/**
 * Raises one alert for all orders with cash on delivery that are likely enough to be refused at the door (ORD-19).
 *
 * stake = Σ P(refused) × what asking puts right × (parcel + way back) − a minute each. P is the customer's own share of
 * refusals, drawn towards the shop's; where they live is not read.
 */
export const cashRefused = defineDetector({
  id: "cash_refused",
  title: "Cash on delivery that may be refused",
  asks: () => asks,
  detect(input) {
    const cash = [...input.facts.customerOrders.values()].filter(
      (order) => order.cashOnDelivery && !order.paid && mayBeAsked(order),
    );
    const asking: Asking = { caught: CAUGHT, trips: 1, parcel: parcelCost(input.settings, input.currency) };
    const asked = cash
      .map((order): ToAsk => ({ order, chance: chanceOf(order, input) }))
      .filter(({ chance }) => isWorthAsking(chance, asking))
      .toSorted((a, b) => b.chance.likely - a.chance.likely);
    const alert = alertFor(asked, asking, input);
    return { alerts: alert ? [alert] : [], lookedAt: cash.length };
  },
});

function chanceOf({ past }: CustomerOrderRow, { facts }: Input): Span {
  const { sent = 0, refused = 0 } = facts.cashOnDelivery.get("") ?? {};
  const shop = (PRIOR.ofShop * USUAL.likely + refused) / (PRIOR.ofShop + sent);
  const a = PRIOR.ofCustomer * shop + (past?.refused ?? 0);
  const b = PRIOR.ofCustomer * (1 - shop) + (past?.taken ?? 0);
  return {
    low: betaQuantile(0.1, a, Math.max(b, 1e-3)),
    likely: a / (a + b),
    high: betaQuantile(0.9, a, Math.max(b, 1e-3)),
  };
}

function alertFor(asked: readonly ToAsk[], asking: Asking, input: Input): Alert | null {
  const [first] = asked;
  const money = gainOfAsking(asked, asking, { seed: input.seed, name: "cash refused" });
  if (!first || money.p50 < LEAST_STAKE_MINOR) return null;
  const { parcel } = asking;
  const isSet = parcelCost(input.settings, input.currency).isSet;
  const known = input.facts.cashOnDelivery.get("");
  const pace = input.facts.fulfilmentPace.get("");
  const isOne = asked.length === 1;
  return toldAlert({
    detector: "cash_refused",
    catalogueIds: ["ORD-19"],
    subject: isOne
      ? recordSubject("order", first.order.orderId, first.order.name)
      : recordSubject("shop", "cash_on_delivery", "Cash on delivery"),
    recordId: "shop",
    situation: isOne ? `order:${first.order.orderId}` : "orders:cash_on_delivery",
    shop: input,
    evidence: evidenceFor(asked, input),
    judgements: [
      { id: "usual", label: "Refused where little is known", unit: "share", span: USUAL },
      { id: "caught", label: "Put right by asking", unit: "share", span: CAUGHT },
      { id: "way", label: "A parcel back", unit: "minor", span: RETURN_MINOR },
      { id: "minute", label: "Writing to one customer", unit: "minor", span: TELLING_MINOR },
      ...(isSet ? [] : [{ id: "parcel", label: "Sending one", unit: "minor" as const, span: parcel }]),
    ],
    common: (fact) => ({
      ...evenShare(
        fact,
        "caught",
        breakEven({ at: CAUGHT, worthMinor: money.mean, costMinor: asked.length * meanOf(TELLING_MINOR) }),
      ),
      orders: fact("orders", counted(asked.length, "orders")),
      first: orderFact(first.order.name, first.order.source),
      first_chance: fact("first_chance", percent(threeFigures(first.chance.likely))),
      sent: fact("sent", counted(known?.sent ?? 0, "orders")),
      refused: fact("refused", counted(known?.refused ?? 0, "orders")),
    }),
    words: {
      ...words,
      assumptions: isSet ? words.assumptions : { ...words.assumptions, parcel: words.parcel },
    },
    changeAt: { parcel: "settings#fulfilment" },
    best: { id: "ask", money },
    choices: [
      byHand("ask", { ...options.ask, money }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: money.mean * sentSoon(pace),
    decideBy: leavesOn(pace, { ageDays: 0, today: input.today }),
    attentionMinutes: 2 + Math.min(15, asked.length),
    evidenceKey: `${doublings(asked.length)} orders`,
  });
}

function evidenceFor(asked: readonly ToAsk[], { facts }: Input): Evidence[] {
  const [first] = asked;
  const known = facts.cashOnDelivery.get("");
  const sources = asked.slice(0, 10).map(({ order }) => order.source);
  const history = known ? [known.source] : sources;
  return [
    { id: "orders", label: "Wait to be paid at the door", unit: "orders", value: asked.length, sources },
    {
      id: "first_chance",
      label: "Likeliest to be refused",
      unit: "share",
      value: threeFigures(first?.chance.likely ?? 0),
      sources,
    },
    {
      id: "sent",
      label: "With cash on delivery before",
      unit: "orders",
      value: known?.sent ?? 0,
      sources: history,
    },
    {
      id: "refused",
      label: "Of which refused",
      unit: "orders",
      value: known?.refused ?? 0,
      sources: history,
    },
  ];
}
