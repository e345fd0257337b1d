import { returnCause } from "../../facts/return-reason.ts";
import { counted } from "../../words/slot-values.ts";
import { type Alert, definePagedDetector, type LookInput } from "../contract.ts";
import { byHand, type Choice } from "../shared/choice.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import {
  clusterEvidence,
  clusterFacts,
  perReturn,
  RETURN_JUDGEMENTS,
} from "../shared/returns/cluster-telling.ts";
import {
  AHEAD_DAYS,
  type Cluster,
  clusterAsks,
  gatherReasons,
  handleWords,
  REASON_DAYS,
} from "../shared/returns/clusters.ts";
import { variantSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import {
  assumptions,
  calculation,
  changesMind,
  missing,
  options,
  reasons,
  titles,
  whys,
} from "./sentences.ts";

/** One customer may be mistaken; a second one who says the same is a signal. A judgement, stated as such. */
const LEAST_HARM = 2;
/** That the product is at fault, where customers say that it hurt them, and where many say that it is broken. Judgements. */
const FAULT = {
  harm: { low: 0.15, likely: 0.4, high: 0.75 },
  defect: { low: 0.4, likely: 0.7, high: 0.9 },
} as const;
/** Of what a fault costs, the share that looking into it ends. A judgement. */
const ENDED: Span = { low: 0.2, likely: 0.5, high: 0.8 };
/** A check takes about so long. A judgement. */
const CHECK_DAYS = 7;

/**
 * Raises an alert, above all that is ranked by money, for each variant that two customers say hurt them, and for each that
 * comes back broken more often than others, chance aside (RET-10). Only Shopify's reasons are read, no customer's words.
 */
export const defectSignal = definePagedDetector({
  id: "defect_signal",
  title: "Products that may be dangerous or broken",
  asks: () => clusterAsks,
  look(shop) {
    const gathered = gatherReasons(["defect"]);
    const harms: Cluster[] = [];
    return {
      take(facts) {
        gathered.take(facts);
        for (const [variantId, row] of facts.returnReasons) {
          const named = row.reasons.filter(({ handle }) => returnCause(handle) === "harm");
          const orders = sum(named.map((one) => one.orders));
          const variant = facts.variants.get(variantId);
          const [first] = named;
          if (!first || !variant || orders < LEAST_HARM) continue;
          const units = sum(named.map((one) => one.units));
          harms.push({
            ...{ variant, cause: "harm", handle: first.handle, orders, units, named: orders, sold: row.sold },
            ...{ share: { low: 1, likely: 1, high: 1 }, habit: 0, beyond: units, source: row.source },
          });
        }
        return [];
      },
      found() {
        const { clusters, lookedAt } = gathered.found();
        const hurt = new Set(harms.map(({ variant }) => variant.variantId));
        const broken = clusters.filter(({ variant }) => !hurt.has(variant.variantId));
        return { alerts: [...harms, ...broken].map((cluster) => alertFor(cluster, shop)), lookedAt };
      },
    };
  },
});

function alertFor(cluster: Cluster, shop: LookInput): Alert {
  const { variant, handle, orders } = cluster;
  const kind = cluster.cause === "harm" ? "harm" : "defect";
  const { stop, check, perReturnMinor } = gainsOf(cluster, kind, shop);
  const { low, high } = shop.settings.plausibleMargin;
  const why = kind === "harm" ? whys.harm.replace("{handle}", handleWords(handle)) : whys.defect;
  const choices: Choice[] = [
    {
      ...byHand("stop", { ...options.stop, money: stop }),
      draft: {
        kind: "product_status",
        payload: {
          ...{ productId: variant.productId, title: variant.title },
          ...{ status: "active", newStatus: "draft" },
        },
      },
    },
    byHand("check", { ...options.check, money: check }),
    byHand("nothing", { ...options.nothing, money: NO_GAIN }),
  ];
  return toldAlert({
    detector: "defect_signal",
    catalogueIds: ["RET-10"],
    lane: "first",
    subject: variantSubject(variant),
    situation: `returns:${variant.variantId}`,
    shop,
    evidence: clusterEvidence(cluster),
    judgements: [
      { id: "fault", label: "The product is at fault", unit: "share", span: FAULT[kind] },
      ...RETURN_JUDGEMENTS,
      {
        id: "margin",
        label: "A unit leaves, of its price",
        unit: "share",
        span: { low, likely: (low + high) / 2, high },
      },
    ],
    common: (fact) => ({
      ...clusterFacts(cluster, fact, { currency: shop.currency, perReturnMinor, why }),
      check: fact("fault", counted(CHECK_DAYS, "days"), "A check takes"),
    }),
    words: { title: titles[kind], reason: reasons[kind], assumptions, calculation, changesMind, missing },
    changeAt: { margin: "settings#plausible-margin" },
    best: kind === "harm" ? { id: "stop", money: stop } : { id: "check", money: check },
    choices,
    waitingPerDayMinor: Math.max(0, check.mean) / AHEAD_DAYS,
    // Whatever it costs, it is not left until tomorrow.
    decideBy: shop.today,
    attentionMinutes: 10,
    evidenceKey: `${kind} ${doublings(orders)} orders`,
  });
}

/** What can be counted of each choice: returns that do not happen, less what is not sold while it is checked. */
function gainsOf(
  cluster: Cluster,
  kind: keyof typeof FAULT,
  shop: LookInput,
): { stop: Gain; check: Gain; perReturnMinor: number } {
  const { variant, units, sold } = cluster;
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} defect ${name}`, most: 1 });
  const fault = drawsOf(FAULT[kind], of("fault"));
  const ended = drawsOf(ENDED, of("ended"));
  const { low, high } = shop.settings.plausibleMargin;
  const margin = drawsOf({ low, likely: (low + high) / 2, high }, of("margin"));
  const each = perReturn(cluster, shop);
  const rate = Math.min(1, units / Math.max(1, sold));
  const soldIn = (days: number) => (sold / REASON_DAYS) * days;
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  const spared = (path: number, days: number) => at(fault, path) * rate * soldIn(days) * each(path);
  return {
    stop: gainOf(
      (path) => spared(path, CHECK_DAYS) - soldIn(CHECK_DAYS) * at(margin, path) * variant.priceMinor,
    ),
    check: gainOf((path) => at(ended, path) * spared(path, AHEAD_DAYS)),
    perReturnMinor: gainOf(each).p50,
  };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
