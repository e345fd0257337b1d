import { estimated, roundMinor } from "../../../money/money.ts";
import type { FilledSlots } from "../../../words/contract.ts";
import { bare, counted, percent, rough } from "../../../words/slot-values.ts";
import type { Evidence, LookInput } from "../../contract.ts";
import type { Gain, Span } from "../gains.ts";
import { drawsOf, gainOf } from "../gains.ts";
import type { Judgement } from "../judged-facts.ts";
import { productFact } from "../said.ts";
import { threeFigures } from "../sources.ts";
import { recorded, type Teller } from "../teller.ts";
import { AHEAD_DAYS, type Cluster, REASON_DAYS } from "./clusters.ts";
import { RETURN_MINOR, UNSELLABLE } from "./costs.ts";

/** What a unit that comes back costs: the way back, and the goods where they cannot be sold again. */
export function perReturn(
  { variant }: Cluster,
  { seed, settings }: Pick<LookInput, "seed" | "settings">,
): (path: number) => number {
  const of = (name: string) => ({ seed, name: `${variant.variantId} reason ${name}` });
  const back = drawsOf(RETURN_MINOR, of("back"));
  const unfit = drawsOf(UNSELLABLE, { ...of("unsellable"), most: 1 });
  const luck = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("luck"), most: 1 });
  const { low, high } = settings.plausibleMargin;
  const cost = (path: number) =>
    variant.unitCostMinor ?? variant.priceMinor * (1 - (low + (high - low) * (luck[path] ?? 0.5)));
  return (path) => (back[path] ?? 0) + (unfit[path] ?? 0) * cost(path);
}

/** Units for the reason beyond the habit, in the weeks ahead. */
function beyondAhead({ beyond }: Cluster): number {
  return (beyond / REASON_DAYS) * AHEAD_DAYS;
}

/** Units beyond the habit × what each costs × the share that can be prevented − the work, over the futures. */
export function gainOfPreventing(
  cluster: Cluster,
  of: { shop: LookInput; prevented: Span; work: Span; perUnit?: (path: number) => number },
): Gain {
  const { shop, prevented, work } = of;
  const each = of.perUnit ?? perReturn(cluster, shop);
  const named = (name: string) => ({ seed: shop.seed, name: `${cluster.variant.variantId} reason ${name}` });
  const shares = drawsOf(prevented, { ...named("prevented"), most: 1 });
  const effort = drawsOf(work, named("work"));
  const ahead = beyondAhead(cluster);
  return gainOf((path) => (shares[path] ?? 0) * ahead * each(path) - (effort[path] ?? 0));
}

export function clusterEvidence({ orders, units, named, share, habit, sold, source }: Cluster): Evidence[] {
  const sources = [source];
  return [
    { id: "orders", label: "Orders that came back for it", unit: "orders", value: orders, sources },
    { id: "units", label: "Units of them", unit: "units", value: units, sources },
    { id: "named", label: "Orders that came back with a reason", unit: "orders", value: named, sources },
    { id: "sold", label: "Units sold meanwhile", unit: "units", value: sold, sources },
    {
      ...{ id: "share", label: "Of them, for this reason", unit: "share", sources },
      value: threeFigures(named > 0 ? orders / named : 0),
      range: { low: threeFigures(share.low), high: threeFigures(share.high) },
    },
    {
      ...{ id: "habit", label: "Usual in the shop", unit: "share", sources },
      value: threeFigures(habit),
    },
  ];
}

export function clusterFacts(
  cluster: Cluster,
  fact: Teller["fact"],
  of: { currency: string; perReturnMinor: number; why: string },
): FilledSlots {
  const { variant, orders, units, named, habit, share, sold, source } = cluster;
  return {
    product: productFact(variant),
    why: recorded("As Shopify says", { type: "name", text: of.why, of: "matter" }, source),
    orders: fact("orders", bare(orders, "orders")),
    units: fact("units", counted(units, "units")),
    named: fact("named", bare(named, "orders")),
    sold: fact("sold", counted(sold, "units")),
    share: fact("share", percent(named > 0 ? orders / named : 0)),
    share_low: fact("share", percent(share.low), "At least"),
    share_high: fact("share", percent(share.high), "At most"),
    habit: fact("habit", percent(habit)),
    window: fact("orders", counted(REASON_DAYS, "days"), "Looked back"),
    ahead: fact("orders", counted(AHEAD_DAYS, "days"), "Looked ahead"),
    per_return: fact("back", rough(estimated(roundMinor(of.perReturnMinor), of.currency)), "What one costs"),
  };
}

/** What every return costs, as judged. */
export const RETURN_JUDGEMENTS: readonly Judgement[] = [
  { id: "back", label: "Taking one back", unit: "minor", span: RETURN_MINOR },
  { id: "unsellable", label: "Cannot be sold again", unit: "share", span: UNSELLABLE },
];

export const RETURN_ASSUMPTIONS = {
  back: "Taking one back is taken to cost {back_low} to {back_high}: the way back, looking at it, packing it anew.",
  unsellable:
    "Of what comes back, {unsellable_low} to {unsellable_high} is taken to be unfit to be sold again.",
} as const;
