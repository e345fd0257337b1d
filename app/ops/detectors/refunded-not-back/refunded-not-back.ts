import { roundMinor, estimated } from "../../money/money.ts";
import { type Alert, defineDetector, type Evidence } from "../contract.ts";
import { bare, counted, rough } from "../../words/slot-values.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { NO_GAIN } from "../shared/gains.ts";
import { LeftOut } from "../shared/left-out.ts";
import { MINUTES_MINOR, UNSELLABLE } from "../shared/returns/costs.ts";
import { ends } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { ALONE, ASKED, asks, type Case, caseOf, FADES_DAYS, gainOfAsking, type Input } from "./case.ts";
import { notes, options, words } from "./sentences.ts";

/**
 * Raises one alert for all returns that were paid back and of which nothing came for longer than is usual (RET-03).
 *
 * stake = (P(come, asked) − P(come anyway)) × what the goods cost × P(fit to be sold) − the time to write.
 */
export const refundedNotBack = defineDetector({
  id: "refunded_not_back",
  title: "Paid back, and the goods never came",
  asks: () => asks,
  detect(input) {
    const { found, lookedAt, unbooked } = caseOf(input);
    const leftOut = new LeftOut<"unbooked">();
    for (let count = unbooked; count > 0; count -= 1) leftOut.add("unbooked");
    const alert = found && alertFor(found, input);
    return { alerts: alert ? [alert] : [], lookedAt, notes: leftOut.said(notes, input, "returns") };
  },
});

function alertFor(found: Case, input: Input): Alert | null {
  const { missing, returns, units } = found;
  const [first] = missing;
  const money = gainOfAsking(found, input.seed);
  if (!first || money.p50 < LEAST_STAKE_MINOR) return null;
  return toldAlert({
    detector: "refunded_not_back",
    catalogueIds: ["RET-03"],
    subject:
      returns === 1
        ? recordSubject("order", first.row.orderId, first.row.orderName)
        : recordSubject("shop", "returns", "Returned goods"),
    recordId: "shop",
    situation: returns === 1 ? `order:${first.row.orderId}` : "returns:not_back",
    shop: input,
    evidence: evidenceFor(found),
    judgements: [
      { id: "asked", label: "Sent back when asked", unit: "share", span: ASKED },
      { id: "alone", label: "Sent back by themselves", unit: "share", span: ALONE },
      { id: "unsellable", label: "Cannot be sold again", unit: "share", span: UNSELLABLE },
      { id: "effort", label: "Writing to one customer", unit: "minor", span: MINUTES_MINOR },
    ],
    common: (fact) => ({
      ...evenShare(
        fact,
        "asked",
        meanOf(ALONE) +
          breakEven({
            at: meanOf(ASKED) - meanOf(ALONE),
            worthMinor: money.mean,
            costMinor: returns * meanOf(MINUTES_MINOR),
          }),
      ),
      units: fact("units", counted(units, "units")),
      returns: fact("returns", counted(returns, "returns")),
      amount: fact("amount", rough(estimated(found.paidMinor, input.currency))),
      wait: fact("wait", counted(found.waitDays, "days")),
      order: recorded(
        "The order",
        { type: "reference", text: first.row.orderName, of: "shop_order" },
        first.row.source,
      ),
      product: recorded(
        "The product",
        { type: "name", text: first.line.title, of: "product" },
        first.row.source,
      ),
      most: fact("units", bare(first.units, "units")),
      ...ends(fact, "goods", {
        span: found.cost,
        said: (minor) => rough(estimated(minor, input.currency)),
      }),
    }),
    words: { ...words, missing: found.unknownCost ? words.missing : [] },
    best: { id: "ask", money },
    choices: [
      byHand("ask", { ...options.ask, money }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: money.mean / FADES_DAYS,
    attentionMinutes: 5,
    evidenceKey: `${doublings(units)} units`,
  });
}

function evidenceFor({ missing, units, returns, paidMinor, cost, waitDays }: Case): Evidence[] {
  const sources = missing.slice(0, 10).map(({ row }) => row.source);
  return [
    { id: "units", label: "Paid back and not back", unit: "units", value: units, sources },
    { id: "returns", label: "Returns", unit: "times", value: returns, sources },
    { id: "amount", label: "Paid back for them", unit: "minor", value: roundMinor(paidMinor), sources },
    { id: "wait", label: "Nine in ten are back within", unit: "days", value: waitDays, sources },
    {
      ...{ id: "goods", label: "What the goods cost anew", unit: "minor", sources },
      value: roundMinor((cost.low + cost.high) / 2),
      range: { low: roundMinor(cost.low), high: roundMinor(cost.high) },
    },
  ];
}
