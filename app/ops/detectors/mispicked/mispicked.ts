import { type Alert, definePagedDetector, type LookInput } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { countSeed } from "../shared/count.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { parcelCost } from "../shared/label-cost.ts";
import { noted } from "../shared/noted.ts";
import {
  clusterEvidence,
  clusterFacts,
  gainOfPreventing,
  perReturn,
  RETURN_JUDGEMENTS,
} from "../shared/returns/cluster-telling.ts";
import { AHEAD_DAYS, type Cluster, clusterAsks, gatherReasons } from "../shared/returns/clusters.ts";
import { variantSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import type { StockRow } from "../../facts/views.ts";
import { notes, options, words } from "./sentences.ts";

/** Of mistakes beyond the habit, those that end when the shelf is put in order. A judgement, stated as such. */
const PREVENTED: Span = { low: 0.3, likely: 0.6, high: 0.85 };
/** Twenty minutes in the warehouse. Minor units. A judgement, stated as such. */
const WORK_MINOR: Span = { low: 300, likely: 800, high: 2_000 };

const asks = { ...clusterAsks, stock: true } as const;

/**
 * Raises an alert for each variant of which something else was sent more often than of other products, chance aside
 * (ORD-18).
 *
 * stake over a quarter = mistakes beyond the habit × (way back + P(unfit) × unit cost + a parcel more) × share that ends
 * − the work.
 */
export const mispicked = definePagedDetector({
  id: "mispicked",
  title: "Products that are mixed up when orders are packed",
  asks: () => asks,
  look(shop) {
    const gathered = gatherReasons(["wrong_item"]);
    const stock = new Map<string, StockRow>();
    return {
      take(facts) {
        gathered.take(facts);
        for (const variantId of facts.returnReasons.keys()) {
          const row = facts.stock.get(variantId);
          if (row) stock.set(variantId, row);
        }
        return [];
      },
      found() {
        const { clusters, lookedAt, few } = gathered.found();
        const alerts = clusters.flatMap(
          (cluster) => alertFor(cluster, shop, stock.get(cluster.variant.variantId)) ?? [],
        );
        return { alerts, lookedAt, notes: few && lookedAt > 0 ? [noted(notes.few, {}, shop)] : [] };
      },
    };
  },
});

function alertFor(cluster: Cluster, shop: LookInput, stock: StockRow | undefined): Alert | null {
  const { variant, orders } = cluster;
  const parcel = parcelCost(shop.settings, shop.currency);
  const again = drawsOf(parcel, { seed: shop.seed, name: `${variant.variantId} mispicked parcel` });
  const back = perReturn(cluster, shop);
  const perUnit = (path: number) => back(path) + (again[path] ?? 0);
  const money = gainOfPreventing(cluster, { shop, prevented: PREVENTED, work: WORK_MINOR, perUnit });
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  return toldAlert({
    detector: "mispicked",
    catalogueIds: ["ORD-18"],
    subject: variantSubject(variant),
    situation: `returns:${variant.variantId}`,
    shop,
    evidence: clusterEvidence(cluster),
    judgements: [
      { id: "prevented", label: "Ends when the shelf is in order", unit: "share", span: PREVENTED },
      ...RETURN_JUDGEMENTS,
      { id: "parcel", label: "One parcel more", unit: "minor", span: parcel },
      { id: "work", label: "Looking at the shelf", unit: "minor", span: WORK_MINOR },
    ],
    common: (fact) => ({
      ...clusterFacts(cluster, fact, {
        ...{ currency: shop.currency, perReturnMinor: gainOf(perUnit).p50 },
        why: "something else was sent",
      }),
      ...evenShare(
        fact,
        "prevented",
        breakEven({ at: PREVENTED, worthMinor: money.mean, costMinor: meanOf(WORK_MINOR) }),
      ),
    }),
    words,
    changeAt: { parcel: "settings#fulfilment" },
    best: { id: "count", money },
    choices: [
      {
        ...byHand("count", { ...options.count, money }),
        draft: stock && variant.tracked ? countSeed(variant, stock) : null,
      },
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: money.mean / AHEAD_DAYS,
    attentionMinutes: 4,
    evidenceKey: `${doublings(orders)} orders`,
  });
}
