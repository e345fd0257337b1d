import { middle } from "../../../facts/contribution.ts";
import { type Day, daysBetween } from "../../../facts/day.ts";
import type { OwnOrderLineRow, OwnOrderRow } from "../../../facts/rows/own-order.ts";
import type { StockRow } from "../../../facts/views.ts";
import type { DraftSeed, Evidence } from "../../contract.ts";
import { drawsOf, type Gain, PATHS, type Span, summed } from "../gains.ts";
import { judged } from "../judgement.ts";
import { LEFT_WORTH } from "../left-worth.ts";
import type { OrderLine } from "../order-lines.ts";
import { savedWithout } from "../surplus.ts";

/** Units of a line of an own order that are to be called off. */
export type Cut = { found: OrderLine; units: number };

/**
 * What a supplier keeps of the value that is called off: often nothing, a deposit now and then. A judgement, stated as
 * such: no fee is known to Ops Room.
 */
export const CALLING_OFF_FEE: Span = { low: 0, likely: 0.02, high: 0.15 };

/** An order that is due can hardly be called off any more: it has this many days left at least. */
const LEAST_OPEN_DAYS = 3;

/** What calling off is worth, all lines together, and how much of it each line brings. */
export function callingOff(cuts: readonly Cut[]): { money: Gain; byLine: readonly number[] } {
  const [first] = cuts;
  if (!first) return { money: summed(new Float64Array(PATHS)), byLine: [] };
  const { order, shop } = first.found;
  const fees = drawsOf(CALLING_OFF_FEE, { seed: shop.seed, name: `${order.id} fee`, most: 1 });
  const lines = cuts.map(({ found, units }) => {
    const value = units * middle(found.contribution.costMinor);
    return savedWithout(found, units).map((saved, path) => saved - value * (fees[path] ?? 0));
  });
  const all = Float64Array.from({ length: PATHS }, (_, path) =>
    lines.reduce((sum, line) => sum + (line[path] ?? 0), 0),
  );
  return { money: summed(all), byLine: lines.map((line) => summed(line).mean) };
}

/** The nearer its day, the likelier it has been sent: what it is worth goes by and by until then. */
export function callingOffFadesPerDay(
  money: Gain,
  { expectedDay }: { expectedDay: Day },
  today: Day,
): number {
  return Math.max(0, money.mean) / Math.max(LEAST_OPEN_DAYS, daysBetween(today, expectedDay));
}

/** Minor units of the goods that are called off. */
export function valueOf(cuts: readonly Cut[]): number {
  let value = 0;
  for (const { found, units } of cuts) value += units * middle(found.contribution.costMinor);
  return value;
}

/** The cancellation of these units; what else is open of the order stays. */
export function cancelSeed(
  lines: readonly OrderLine[],
  cuts: readonly Cut[],
  reason: string,
): DraftSeed | null {
  const [first] = lines;
  if (!first) return null;
  const units = new Map(cuts.map(({ found, units: count }) => [found.line.position, count]));
  return cancellationOf(
    first.order,
    lines.map(({ line, openUnits, stock }) => ({
      ...{ line, openUnits, stock },
      units: Math.min(openUnits, units.get(line.position) ?? 0),
    })),
    reason,
  );
}

/** The cancellation of so many units of each of these lines. `stock`: as Shopify shows it, where it does. */
export function cancellationOf(
  { id, reference, supplier, expectedDay }: OwnOrderRow,
  lines: readonly { line: OwnOrderLineRow; openUnits: number; units: number; stock: StockRow | undefined }[],
  reason = "",
): DraftSeed {
  return {
    kind: "cancel_order",
    payload: {
      ...{ orderId: id, reference, supplier, expectedDay, reason },
      lines: lines.map(({ line, openUnits, units, stock }) => ({
        ...{ position: line.position, inventoryItemId: line.inventoryItemId, locationId: line.locationId },
        ...{ location: line.location, title: line.title, sku: line.sku, orderedUnits: line.units },
        ...{ openUnits, units },
        incomingAtShow:
          stock?.byLocation.find(({ locationId }) => locationId === line.locationId)?.incoming ?? null,
      })),
    },
  };
}

/** Both judgements as evidence. */
export function callingOffEvidence(today: Day): Evidence[] {
  return [
    judged(today, {
      ...{
        id: "fee",
        label: "Kept by the supplier, of what is called off",
        span: CALLING_OFF_FEE,
        unit: "share",
      },
    }),
    judged(today, {
      ...{ id: "left_worth", label: "Worth after a year, of its cost", span: LEFT_WORTH, unit: "share" },
    }),
  ];
}
