import { type Alert, defineDetector } from "../contract.ts";
import { evenAmount, meanOf } from "../shared/break-even.ts";
import type { Choice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { NO_GAIN } from "../shared/gains.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { recordSubject } from "../shared/subjects.ts";
import { TELLING_MINOR } from "../shared/waiting/futures.ts";
import { asks, type Case, caseFor, type Reason } from "./case.ts";
import { changesMind, notes, reasons, titles, tradeOffs } from "./sentences.ts";
import { assumptionsFor, calculationFor, evidenceFor, gainOfCapturing, tellingOf } from "./words.ts";

/**
 * Raises one alert for all authorised payments that lapse within days unless they are taken (ORD-10).
 *
 * stake = P(lapses unless taken now) × P(never paid then) × what is lost with it, on 256 futures: what an order leaves, or,
 * where it was sent already, all that was to be paid. The end of an authorisation is a wall, so what is at stake is spread
 * over the days that are left.
 */
export const paymentLapsing = defineDetector({
  id: "payment_lapsing",
  title: "Authorised payments that lapse",
  asks: () => asks,
  detect(input) {
    const leftOut = new LeftOut<Reason>();
    const { found, lookedAt } = caseFor(input, leftOut);
    const alert = found && alertFor(found);
    return {
      ...{ alerts: alert ? [alert] : [], lookedAt },
      notes: leftOut.said(notes, input, "orders"),
    };
  },
});

function alertFor(found: Case): Alert | null {
  const { lapsing, sent, daysLeft, shop } = found;
  const [first] = lapsing;
  const gain = gainOfCapturing(found);
  if (!first || gain.p50 < LEAST_STAKE_MINOR) return null;
  const isOne = lapsing.length === 1;
  const { orderId, name } = first.order;
  const perDayMinor = gain.mean / (daysLeft + 1);
  const evidence = evidenceFor(found, gain, perDayMinor);
  const telling = tellingOf(found, evidence, { gain, perDayMinor });
  const { say } = telling;
  const choices: Choice[] = [
    {
      ...{ id: "capture", money: gain, reversible: true, draft: null },
      ...{ title: say(titles.options.capture), tradeOff: say(tradeOffs.capture) },
    },
    {
      ...{ id: "nothing", money: NO_GAIN, reversible: true, draft: null },
      ...{ title: say(titles.options.nothing), tradeOff: say(tradeOffs.nothing) },
    },
  ];
  return moneyAlert({
    detector: "payment_lapsing",
    catalogueIds: ["ORD-10"],
    recordId: isOne ? orderId : "shop",
    subject: isOne
      ? recordSubject("order", orderId, name)
      : recordSubject("shop", "authorized", "Authorised payments"),
    situation: isOne ? `order:${orderId}` : "orders:authorized",
    title: say(isOne ? titles.one : titles.many),
    reason: say(sent > 0 ? reasons.sent : reasons.unsent),
    best: { id: "capture", money: gain },
    choices,
    waitingPerDayMinor: perDayMinor,
    decideBy: first.lapsesDay,
    shop,
    attentionMinutes: 2 + Math.min(8, lapsing.length * 0.3),
    evidence,
    assumptions: assumptionsFor(telling, found),
    missing: [],
    changesMind: [
      say(
        changesMind.effort,
        // The gain is what is left after a minute for each.
        evenAmount(telling.fact, "gain", {
          minor: gain.mean + lapsing.length * meanOf(TELLING_MINOR),
          currency: shop.currency,
        }),
      ),
      say(changesMind.later),
      say(changesMind.cancelled),
    ],
    calculation: calculationFor(telling),
    // New orders become due each day; what was set aside comes back once twice as many are.
    evidenceKey: `${doublings(lapsing.length)}|${sent > 0 ? "some sent" : "none sent"}`,
  });
}
