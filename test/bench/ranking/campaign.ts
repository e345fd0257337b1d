/** Thirty days of a store: each day somebody decides on what the list shows first, and the store goes on. */
import type { Alert } from "../../../app/ops/detectors/contract.ts";
import { overstock } from "../../../app/ops/detectors/overstock/overstock.ts";
import { factsOf, type Mug, TODAY } from "../../../app/ops/detectors/shared/mugs-for-tests.ts";
import { WINDOW_DAYS } from "../../../app/ops/detectors/shared/variant-demand.ts";
import { stockout } from "../../../app/ops/detectors/stockout/stockout.ts";
import { addDays } from "../../../app/ops/facts/day.ts";
import { rank } from "../../../app/ops/ranking/rank.ts";
import { CAMPAIGN_DAYS, type Truth } from "./truth.ts";
import { type Decision, keptOf, worthOf } from "./worth.ts";

/** Decisions that a founder takes on a day. */
export const BUDGET = 5;
const DETECTORS = [overstock, stockout];

/** What a shop knows on a morning of the campaign of products on which nothing was decided. */
export type Known = {
  truth: Truth;
  /** Units of each day of the window, the last being yesterday. */
  sold: readonly number[];
  out: readonly number[];
  stock: number;
};

/**
 * What a list shows of a product on a day: what it advises, with what it promises of that, and all that it offers. Null:
 * nothing is to be done today.
 */
export type Shown = {
  id: number;
  decision: Decision | null;
  offered: readonly Decision[];
  promised?: Alert["stake"];
};

export type Played = {
  /** Alerts shown over the whole campaign. */
  shown: number;
  earnedMinor: number;
  /** Each decision with what was promised of it, and what it brought within the time that the promise was about. */
  decided: { promised: Alert["stake"] | undefined; keptMinor: number; isOrder: boolean }[];
};

/** `list` is given what is known each morning, and gives what it shows, the most urgent first. */
export function play(
  truths: readonly Truth[],
  list: (known: readonly Known[], day: number) => readonly Shown[],
): Played {
  const over = new Set<number>();
  const quietUntil = new Map<number, number>();
  const played: Played = { shown: 0, earnedMinor: 0, decided: [] };
  for (let day = 0; day < CAMPAIGN_DAYS; day += 1) {
    const open = truths.filter(({ id }) => !over.has(id) && (quietUntil.get(id) ?? 0) <= day);
    const known = open.map((truth) => knownOn(truth, day));
    for (const { id, decision, promised } of list(known, day).slice(0, BUDGET)) {
      played.shown += 1;
      const truth = truths.find((one) => one.id === id);
      if (!truth) continue;
      // "Wait a week" is an answer too: it is asked again then.
      if (decision === null) {
        quietUntil.set(id, day + 7);
        continue;
      }
      over.add(id);
      played.earnedMinor += worthOf(truth, decision);
      played.decided.push({ promised, keptMinor: keptOf(truth, decision), isOrder: "order" in decision });
    }
  }
  return played;
}

export function knownOn(truth: Truth, day: number): Known {
  const { wanted, past, pastOut } = truth;
  let stock = truth.stock;
  const sold = [...past];
  const out = [...pastOut];
  for (let at = 0; at < day; at += 1) {
    const units = Math.min(wanted[WINDOW_DAYS + at] ?? 0, Math.max(0, stock));
    stock -= units;
    sold.push(units);
    if (stock <= 0) out.push(WINDOW_DAYS + at);
  }
  const from = sold.length - WINDOW_DAYS;
  return { truth, sold: sold.slice(from), out: out.map((at) => at - from).filter((at) => at >= 0), stock };
}

/** What Ops Room notices on a morning, in no order. */
export function noticed(known: readonly Known[], { day, seed }: { day: number; seed: number }): Alert[] {
  const input = factsOf(known.map(mugOf), { shop: { seed: seed + day } });
  return DETECTORS.flatMap((detector) => [...detector.detect(input).alerts]);
}

/** Ops Room's own list: its detectors, its ranking, its advised choice. Remembers yesterday's order. */
export function opsRoom(seed: number) {
  let previous: ReadonlyMap<string, number> = new Map();
  return (known: readonly Known[], day: number): Shown[] => {
    const alerts = noticed(known, { day, seed });
    const ranked = rank(alerts, { attentionBudget: BUDGET, today: TODAY, previous });
    previous = new Map(ranked.map(({ alert, position }) => [alert.fingerprint, position]));
    return ranked
      .filter(({ shelf, under }) => shelf === "decide_now" && under === null)
      .map(({ alert }) => shownOf(alert, day));
  };
}

function mugOf({ truth, sold, out, stock }: Known): Mug {
  const { id, supplier, priceMinor, unitCostMinor, isCostKnown } = truth;
  const gid = (kind: string) => `gid://shopify/${kind}/${id}`;
  return {
    available: stock,
    units: sold,
    outOfStock: out.map((at) => addDays(TODAY, at - WINDOW_DAYS)),
    supplier: { key: supplier.key, leadDays: { typical: supplier.typical, slow: supplier.slow } },
    variant: {
      variantId: gid("ProductVariant"),
      productId: gid("Product"),
      inventoryItemId: gid("InventoryItem"),
      supplierKey: supplier.key,
      priceMinor,
      unitCostMinor: isCostKnown ? unitCostMinor : null,
    },
  };
}

function numberOf({ subject }: Alert): number {
  return Number(subject.id.split("/").pop());
}

/** An alert as a decision to take. */
export function shownOf(alert: Alert, day: number): Shown {
  const decisionOf = ({ draft }: Alert["options"][number]): Decision | null => {
    const [line] = (draft?.payload["lines"] ?? []) as { units?: number; newPriceMinor?: number }[];
    if (line?.units !== undefined) return { day, order: line.units };
    return line?.newPriceMinor === undefined ? null : { day, priceMinor: line.newPriceMinor };
  };
  const best = alert.options.find(({ id }) => id === alert.bestOptionId);
  return {
    id: numberOf(alert),
    decision: best ? decisionOf(best) : null,
    offered: alert.options.map(decisionOf).filter((one) => one !== null),
    promised: alert.stake,
  };
}

/**
 * Plain threshold rules, as low-stock lists have them: an alert where the stock does not last the delivery time and a
 * week at the average of the last four weeks, the fewest days of stock first; a month of sales is ordered.
 */
export function thresholds(known: readonly Known[], day: number): Shown[] {
  return known
    .map(({ truth, sold, stock }) => {
      const perDay = sold.slice(-28).reduce((sum, units) => sum + units, 0) / 28;
      return { truth, stock, perDay, coverDays: perDay > 0 ? stock / perDay : Infinity };
    })
    .filter(({ truth, coverDays }) => coverDays < truth.supplier.typical + 7)
    .toSorted((a, b) => a.coverDays - b.coverDays || a.truth.id - b.truth.id)
    .map(({ truth, perDay }) => ({
      id: truth.id,
      decision: { day, order: Math.ceil(perDay * 30) },
      offered: [],
    }));
}
