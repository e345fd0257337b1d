import type { ReturnCause } from "../../facts/return-reason.ts";
import { type Alert, definePagedDetector, type LookInput } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { noted } from "../shared/noted.ts";
import {
  clusterEvidence,
  clusterFacts,
  gainOfPreventing,
  perReturn,
  RETURN_JUDGEMENTS,
} from "../shared/returns/cluster-telling.ts";
import {
  AHEAD_DAYS,
  type Cluster,
  clusterAsks,
  gatherReasons,
  handleWords,
} from "../shared/returns/clusters.ts";
import { variantSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { notes, options, otherWhy, whys, words } from "./sentences.ts";

/** What a word on the page may prevent; defects, harm and wrong parcels are other troubles. */
const CAUSES: readonly ReturnCause[] = ["small", "large", "not_as_described", "look", "trait"];
/** Of returns beyond the habit, those that a word on the page prevents. A judgement, stated as such. */
const PREVENTED: Span = { low: 0.1, likely: 0.3, high: 0.55 };
/** A quarter of an hour. Minor units. A judgement, stated as such. */
const WORK_MINOR: Span = { low: 300, likely: 700, high: 1_500 };

/**
 * Raises an alert for each variant that comes back for one reason more often than other products do, chance aside (RET-02).
 *
 * stake over a quarter = units beyond the habit × (way back + P(unfit) × unit cost) × share prevented − the work.
 */
export const returnReason = definePagedDetector({
  id: "return_reason",
  title: "Products that come back for one reason",
  asks: () => clusterAsks,
  look(shop) {
    const gathered = gatherReasons(CAUSES);
    return {
      take(facts) {
        gathered.take(facts);
        return [];
      },
      found() {
        const { clusters, lookedAt, few } = gathered.found();
        const alerts = clusters.flatMap((cluster) => alertFor(cluster, shop) ?? []);
        return { alerts, lookedAt, notes: few && lookedAt > 0 ? [noted(notes.few, {}, shop)] : [] };
      },
    };
  },
});

function alertFor(cluster: Cluster, shop: LookInput): Alert | null {
  const { variant, cause, handle, orders } = cluster;
  const each = perReturn(cluster, shop);
  const money = gainOfPreventing(cluster, { shop, prevented: PREVENTED, work: WORK_MINOR });
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const why = whys[cause] ?? otherWhy.replace("{handle}", handleWords(handle));
  return toldAlert({
    detector: "return_reason",
    catalogueIds: ["RET-02"],
    subject: variantSubject(variant),
    recordId: `${variant.variantId}:${cause === "trait" ? handle : cause}`,
    situation: `returns:${variant.variantId}`,
    shop,
    evidence: clusterEvidence(cluster),
    judgements: [
      { id: "prevented", label: "Prevented by a word on the page", unit: "share", span: PREVENTED },
      ...RETURN_JUDGEMENTS,
      { id: "work", label: "Changing the page", unit: "minor", span: WORK_MINOR },
    ],
    common: (fact) => ({
      ...clusterFacts(cluster, fact, { currency: shop.currency, perReturnMinor: gainOf(each).p50, why }),
      ...evenShare(
        fact,
        "prevented",
        breakEven({ at: PREVENTED, worthMinor: money.mean, costMinor: meanOf(WORK_MINOR) }),
      ),
    }),
    words,
    best: { id: "say", money },
    choices: [
      byHand("say", { ...options.say, money }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: money.mean / AHEAD_DAYS,
    attentionMinutes: 6,
    evidenceKey: `${doublings(orders)} orders`,
  });
}
