import { daysBetween } from "../../facts/day.ts";
import type { ReturnedLine, ReturnRow } from "../../facts/rows/returns.ts";
import type { DetectInput } from "../contract.ts";
import { drawsOf, type Gain, gainOf, type Span } from "../shared/gains.ts";
import { costOfUnits, MINUTES_MINOR, UNSELLABLE } from "../shared/returns/costs.ts";
import { usualDays } from "../shared/returns/usual-days.ts";

export const asks = { variants: true, returns: { lastDays: 180 } } as const;
export type Input = DetectInput<typeof asks>;

/** Of customers who are asked for what they were paid back for, and of those who are not. Judgements, stated as such. */
export const ASKED: Span = { low: 0.15, likely: 0.35, high: 0.6 };
export const ALONE: Span = { low: 0.01, likely: 0.06, high: 0.15 };
/** Nine in ten parcels are back within so long where the shop's own returns do not tell. A judgement, stated as such. */
const USUAL_DAYS = 21;
/** What is not asked for in so long is not asked for any more. A judgement, stated as such. */
export const FADES_DAYS = 60;

export type Missing = { row: ReturnRow; line: ReturnedLine; units: number; cost: Pick<Span, "low" | "high"> };

export type Case = {
  /** The dearest first. */
  missing: Missing[];
  returns: number;
  units: number;
  paidMinor: number;
  cost: Pick<Span, "low" | "high">;
  waitDays: number;
  unknownCost: boolean;
};

export type Looked = { found: Case | null; lookedAt: number; unbooked: number };

export function caseOf(input: Input): Looked {
  const { facts, today } = input;
  const rows = [...facts.returns.values()].filter(({ whole, status }) => whole && isAgreed(status));
  // Where nobody ever books what came back, nothing can be told from nothing being booked.
  const isBooked = rows.some(({ lines }) => lines.some(({ receivedDay }) => receivedDay !== null));
  const waitDays = usualDays(rows, USUAL_DAYS, ({ createdDay, lines }) =>
    lines.flatMap(({ receivedDay }) => (receivedDay === null ? [] : [daysBetween(createdDay, receivedDay)])),
  );
  const missing = rows.flatMap((row) => {
    // Who closed a return that nothing came of let the customer keep it.
    if (row.status !== "open" || row.refundedDay === null) return [];
    if (daysBetween(row.refundedDay, today) <= waitDays || daysBetween(row.createdDay, today) <= waitDays)
      return [];
    return row.lines.flatMap((line) => {
      const units = Math.min(line.quantity, line.refunded) - line.received;
      return units > 0 ? [{ row, line, units, cost: costOfUnits(line, units, input) }] : [];
    });
  });
  if (!isBooked) return { found: null, lookedAt: 0, unbooked: new Set(missing.map(({ row }) => row)).size };
  return { found: summed(missing, waitDays, input), lookedAt: rows.length, unbooked: 0 };
}

function isAgreed(status: ReturnRow["status"]): boolean {
  return status === "open" || status === "closed";
}

function summed(found: readonly Missing[], waitDays: number, { facts }: Input): Case | null {
  if (found.length === 0) return null;
  const missing = found.toSorted((a, b) => b.cost.high - a.cost.high);
  const sum: Case = {
    ...{ missing, returns: new Set(found.map(({ row }) => row)).size, units: 0, paidMinor: 0 },
    ...{ cost: { low: 0, high: 0 }, waitDays },
    unknownCost: found.some(
      ({ line }) => (facts.variants.get(line.variantId ?? "")?.unitCostMinor ?? null) === null,
    ),
  };
  for (const { line, units, cost } of found) {
    sum.units += units;
    sum.paidMinor += (line.paidMinor * units) / line.quantity;
    sum.cost.low += cost.low;
    sum.cost.high += cost.high;
  }
  return sum;
}

/** (P(come, asked) − P(come anyway)) × what they cost anew × P(fit to be sold) − the time to write, on each future. */
export function gainOfAsking({ cost, returns }: Case, seed: number): Gain {
  const share = (span: Span, name: string) => drawsOf(span, { seed, name: `not back ${name}`, most: 1 });
  const [asked, alone, unfit] = [share(ASKED, "asked"), share(ALONE, "alone"), share(UNSELLABLE, "unfit")];
  const luck = share({ low: 0.1, likely: 0.5, high: 0.9 }, "luck");
  const effort = drawsOf(MINUTES_MINOR, { seed, name: "not back effort" });
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  return gainOf((path) => {
    const worth = (cost.low + (cost.high - cost.low) * at(luck, path)) * (1 - at(unfit, path));
    const more = Math.max(0, at(asked, path) - at(alone, path));
    return more * worth - returns * at(effort, path);
  });
}
