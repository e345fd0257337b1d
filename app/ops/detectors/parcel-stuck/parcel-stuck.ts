import { type Alert, defineDetector } from "../contract.ts";
import type { Choice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert, type MoneyAlert } from "../shared/money-alert.ts";
import { recordSubject } from "../shared/subjects.ts";
import { asks, type Case, casesFor, type Kind } from "./case.ts";
import { type Plan, plansFor } from "./plans.ts";
import { notes, titles, tradeOffs } from "./sentences.ts";
import {
  assumptionsFor,
  calculationFor,
  changesMind,
  evidenceFor,
  missingFor,
  reasonOf,
  type Telling,
  tellingOf,
  titleOf,
} from "./words.ts";

/** Rows of the exceptions catalogue. */
const CATALOGUE: Readonly<Record<Kind, string>> = {
  unscanned: "ORD-04",
  stalled: "ORD-05",
  failed: "ORD-07",
};

/**
 * Raises an alert for parcels that were never scanned (ORD-04), that stall on their way (ORD-05), or that could not be
 * delivered (ORD-07): those in the same trouble with the same carrier are one question, and so one alert.
 *
 * stake = P(never arrives) × P(acting saves it) × (what the orders leave + their goods) − acting; on 256 futures.
 */
export const parcelStuck = defineDetector({
  id: "parcel_stuck",
  title: "Parcels that do not arrive",
  asks: () => asks,
  detect(input) {
    const leftOut = new LeftOut<"untold">();
    const { cases, lookedAt } = casesFor(input, leftOut);
    const alerts = cases.flatMap((found) => alertFor(found) ?? []);
    return { alerts, lookedAt, notes: leftOut.said(notes, input, "orders") };
  },
});

function alertFor(found: Case): Alert | null {
  const { kind, parcels, shop } = found;
  const { plans, best, perDayMinor } = plansFor(found);
  if (best.id === "nothing" || best.money.p50 < LEAST_STAKE_MINOR) return null;
  const worth = { plans, best, perDayMinor };
  const evidence = evidenceFor(found, worth);
  const telling = tellingOf(found, worth, evidence);
  return moneyAlert({
    detector: "parcel_stuck",
    catalogueIds: [CATALOGUE[kind]],
    ...identityOf(found),
    title: titleOf(telling),
    reason: reasonOf(telling),
    best,
    choices: plans.map((plan) => choiceOf(plan, telling)),
    waitingPerDayMinor: perDayMinor,
    shop,
    attentionMinutes: 3 + Math.min(10, parcels.length * 0.5),
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: changesMind(telling),
    calculation: calculationFor(telling),
    evidenceKey: `${kind}|${doublings(parcels.length)}`,
  });
}

/** One parcel is a matter of its order; several are one of their carrier. */
function identityOf({
  kind,
  carrier,
  limit,
  parcels,
}: Case): Pick<MoneyAlert, "recordId" | "subject" | "situation"> {
  const [first] = parcels;
  if (first && parcels.length === 1)
    return {
      recordId: first.fulfilmentId,
      subject: recordSubject("order", first.orderId, first.name),
      situation: `order:${first.orderId}`,
    };
  const key = `${kind}:${limit === null ? "told" : "usual"}:${carrier}`;
  return {
    recordId: key,
    subject: recordSubject("shop", "parcels", `Parcels with ${carrier}`),
    situation: `parcels:${key}`,
  };
}

function choiceOf({ id, money }: Plan, { say }: Telling): Choice {
  // Carriers are asked by their own ways, and what is sent again is packed by hand.
  return {
    ...{ id, money, draft: null, reversible: id === "ask" || id === "nothing" },
    ...{ title: say(titles.options[id]), tradeOff: say(tradeOffs[id]) },
  };
}
