import { estimated, roundMinor } from "../../money/money.ts";
import { counted, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type Evidence } from "../contract.ts";
import { evenAmount, meanOf } from "../shared/break-even.ts";
import { byHand, type Choice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { lookOnce } from "../shared/look-through.ts";
import { holdSeed } from "../shared/order-care/hold-seed.ts";
import { leavesOn } from "../shared/order-care/leaving.ts";
import { orderFact } from "../shared/order-care/order-fact.ts";
import { ends } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { CARE_MINOR } from "../shared/waiting/futures.ts";
import { asks, AT_ONCE_MINUTES, type Case, caseReader, type Input } from "./case.ts";
import { judgementsOf, type Plan, plansFor } from "./plans.ts";
import { notes, options, titles, turns, words } from "./sentences.ts";

/**
 * Raises an alert for each order that waits to be sent and repeats an order that the same customer placed within the hour
 * before it, for the very same goods (ORD-09).
 *
 * stake = P(mistake) × (parcel + way back + answer + P(unfit) × goods) that asking saves, less the asking and those who
 * meant both and cancel one; on 256 futures.
 */
export const orderedTwice = defineDetector({
  id: "ordered_twice",
  title: "Orders that a customer placed twice",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf(given: Input) {
        const caseOf = caseReader(given);
        for (const order of given.facts.customerOrders.values()) yield caseOf(order);
      },
      alertOf: alertFor,
      fine: ["alone", "held"],
      notes,
      unit: "orders",
    }),
});

function alertFor(found: Case): Alert | null {
  const { order, twin, parcel, paidMinor, goods, worth, ageDays, pace, shop } = found;
  const { plans, best, perDayMinor } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const about = (minor: number) => rough(estimated(minor, shop.currency));
  // One parcel is saved without asking, too.
  const merged = Math.max(0, plans.find(({ id }) => id === "merge")?.money.mean ?? 0);
  return toldAlert({
    detector: "ordered_twice",
    catalogueIds: ["ORD-09"],
    subject: recordSubject("order", order.orderId, order.name),
    situation: `order:${order.orderId}`,
    shop,
    evidence: evidenceFor(found),
    judgements: judgementsOf(found),
    common: (fact) => ({
      ...evenAmount(fact, "care", {
        minor: best.money.mean - (best.id === "hold" ? merged - meanOf(CARE_MINOR) : 0),
        currency: shop.currency,
      }),
      order: orderFact(order.name, order.source),
      twin: orderFact(twin.name, { ...order.source, recordId: twin.orderId }, "The other order"),
      paid: fact("paid", about(paidMinor)),
      apart: recorded("Between the two", counted(Math.max(1, twin.minutes), "minutes"), order.source),
      ...ends(fact, "goods", { span: goods, said: about }),
      ...ends(fact, "worth", { span: worth, said: about }),
    }),
    words: {
      ...words,
      title: titles[best.id],
      changesMind: [
        best.id === "hold" ? turns.hold[merged > 0 ? "merge" : "nothing"] : turns.merge,
        ...words.changesMind,
      ],
      assumptions: parcel.isSet ? words.assumptions : { ...words.assumptions, parcel: words.parcel },
      missing: worth.unknownCost > 0 ? words.missing : [],
    },
    changeAt: { parcel: "settings#fulfilment" },
    best,
    choices: plans.map((plan) => choiceOf(plan, found)),
    waitingPerDayMinor: perDayMinor,
    decideBy: leavesOn(pace, { ageDays, today: shop.today }),
    attentionMinutes: 3,
    evidenceKey: `${twin.orderId}|${twin.sent ? "sent" : "not sent"}|${twin.minutes <= AT_ONCE_MINUTES ? "at once" : "later"}`,
  });
}

function choiceOf({ id, money }: Plan, { order, twin }: Case): Choice {
  if (id !== "hold") return byHand(id, { ...options[id], money });
  const draft = holdSeed(order, {
    reason: "OTHER",
    notes: `Same goods and customer as ${twin.name}: ask whether both are meant before packing.`,
  });
  return { ...byHand("hold", { ...(draft ? options.hold : options.holdByHand), money }), draft };
}

function evidenceFor({ order, twin, paidMinor, worth, goods }: Case): Evidence[] {
  const sources = [order.source, { ...order.source, recordId: twin.orderId }];
  const spanned = (id: string, label: string, { low, high }: { low: number; high: number }): Evidence => ({
    ...{ id, label, unit: "minor", sources, value: roundMinor((low + high) / 2) },
    range: { low: roundMinor(low), high: roundMinor(high) },
  });
  return [
    { id: "paid", label: "Its goods, as sold", unit: "minor", value: roundMinor(paidMinor), sources },
    spanned("goods", "What its goods cost", goods),
    spanned("worth", "What it leaves, with its payment fee", worth),
  ];
}
