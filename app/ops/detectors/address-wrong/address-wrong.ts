import { counted } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand, type Choice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { type Gain, NO_GAIN, type Span } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { LeftOut } from "../shared/left-out.ts";
import {
  type Asking,
  gainOfAsking,
  isWorthAsking,
  mayBeAsked,
  type ToAsk,
} from "../shared/order-care/asking.ts";
import { holdSeed } from "../shared/order-care/hold-seed.ts";
import { leavesOn, sentSoon } from "../shared/order-care/leaving.ts";
import { orderFact } from "../shared/order-care/order-fact.ts";
import { RETURN_MINOR } from "../shared/returns/costs.ts";
import { recordSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { TELLING_MINOR } from "../shared/waiting/futures.ts";
import { PACE_DAYS } from "../shared/waiting/limit.ts";
import { notes, options, words } from "./sentences.ts";

const asks = { customerOrders: { lastDays: 365 }, fulfilmentPace: { lastDays: PACE_DAYS } } as const;
type Input = DetectInput<typeof asks>;

/** Parcels that come back from addresses "very likely to contain invalid information", and that "might": Shopify's words. Judgements, stated as such. */
const BACK: Readonly<Record<"wrong" | "doubtful", Span>> = {
  wrong: { low: 0.1, likely: 0.3, high: 0.6 },
  doubtful: { low: 0.02, likely: 0.06, high: 0.15 },
};
/** Of them, what asking puts right. A judgement, stated as such. */
const CAUGHT: Span = { low: 0.5, likely: 0.75, high: 0.92 };

/**
 * Raises one alert for all orders that wait to be sent to an address that Shopify's own check doubts (ORD-03).
 *
 * stake = Σ P(comes back) × what asking puts right × (two parcels + way back) − a minute each. No address is read.
 */
export const addressWrong = defineDetector({
  id: "address_wrong",
  title: "Orders with a doubtful address",
  asks: () => asks,
  detect(input) {
    const waiting = [...input.facts.customerOrders.values()].filter(mayBeAsked);
    const leftOut = new LeftOut<"unchecked">();
    const asking: Asking = { caught: CAUGHT, trips: 2, parcel: parcelCost(input.settings, input.currency) };
    const asked: ToAsk[] = [];
    for (const order of waiting) {
      if (order.address === null) leftOut.add("unchecked");
      else if (order.address !== "fine" && isWorthAsking(BACK[order.address], asking))
        asked.push({ order, chance: BACK[order.address] });
    }
    const alert = alertFor(
      asked.toSorted((a, b) => b.chance.likely - a.chance.likely),
      asking,
      input,
    );
    const unchecked = waiting.filter(({ address }) => address === null).length;
    return {
      alerts: alert ? [alert] : [],
      lookedAt: waiting.length - unchecked,
      notes: leftOut.said(notes, input, "orders"),
    };
  },
});

function alertFor(asked: readonly ToAsk[], asking: Asking, input: Input): Alert | null {
  const [first] = asked;
  const money = gainOfAsking(asked, asking, { seed: input.seed, name: "address" });
  if (!first || money.p50 < LEAST_STAKE_MINOR) return null;
  const { order } = first;
  const isOne = asked.length === 1;
  const isSet = parcelCost(input.settings, input.currency).isSet;
  const sources = asked.slice(0, 10).map((one) => one.order.source);
  const wrong = asked.filter((one) => one.order.address === "wrong").length;
  const pace = input.facts.fulfilmentPace.get("");
  const best = askOrHold(asked, money);
  return toldAlert({
    detector: "address_wrong",
    catalogueIds: ["ORD-03"],
    subject: isOne
      ? recordSubject("order", order.orderId, order.name)
      : recordSubject("shop", "addresses", "Doubtful addresses"),
    recordId: "shop",
    situation: isOne ? `order:${order.orderId}` : "orders:addresses",
    shop: input,
    evidence: [
      { id: "orders", label: "Orders with a doubtful address", unit: "orders", value: asked.length, sources },
      { id: "wrong", label: "Very likely wrong", unit: "orders", value: wrong, sources },
      { id: "doubtful", label: "Perhaps wrong", unit: "orders", value: asked.length - wrong, sources },
    ],
    judgements: [
      { id: "wrong_back", label: "Come back from a wrong one", unit: "share", span: BACK.wrong },
      { id: "doubtful_back", label: "Come back from a doubtful one", unit: "share", span: BACK.doubtful },
      { id: "caught", label: "Put right by asking", unit: "share", span: CAUGHT },
      { id: "way", label: "A parcel back", unit: "minor", span: RETURN_MINOR },
      { id: "minute", label: "Writing to one customer", unit: "minor", span: TELLING_MINOR },
      ...(isSet ? [] : [{ id: "parcel", label: "Sending one", unit: "minor" as const, span: asking.parcel }]),
    ],
    common: (fact) => ({
      ...evenShare(
        fact,
        "caught",
        breakEven({ at: CAUGHT, worthMinor: money.mean, costMinor: asked.length * meanOf(TELLING_MINOR) }),
      ),
      orders: fact("orders", counted(asked.length, "orders")),
      wrong: fact("wrong", counted(wrong, "orders")),
      doubtful: fact("doubtful", counted(asked.length - wrong, "orders")),
      first: orderFact(order.name, order.source),
    }),
    words: {
      ...words,
      assumptions: isSet ? words.assumptions : { ...words.assumptions, parcel: words.parcel },
    },
    changeAt: { parcel: "settings#fulfilment" },
    best,
    choices: [best, byHand("nothing", { ...options.nothing, money: NO_GAIN })],
    waitingPerDayMinor: money.mean * sentSoon(pace),
    decideBy: leavesOn(pace, { ageDays: 0, today: input.today }),
    attentionMinutes: 2 + Math.min(15, asked.length),
    evidenceKey: `${doublings(asked.length)} orders`,
  });
}

/** One order is held back by one write; several, or one in parts, by hand. */
function askOrHold(asked: readonly ToAsk[], money: Gain): Choice {
  const [first, more] = asked;
  const draft =
    first && !more
      ? holdSeed(first.order, {
          reason: "INCORRECT_ADDRESS",
          notes: "Ask the customer for the right address before packing.",
        })
      : null;
  return draft
    ? { ...byHand("hold", { ...options.hold, money }), draft }
    : byHand("ask", { ...options.ask, money });
}
