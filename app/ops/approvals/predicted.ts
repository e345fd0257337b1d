import { z } from "zod";
import type { Alert } from "../detectors/contract.ts";
import type { Predicted, Prediction } from "../memory/prediction.ts";

/** Sales are compared over four weeks: fewer tell little, and beyond them the season moves. */
const SALES_DAYS = 28;
/** Stock is compared two weeks on, or as far before a usual delivery as lies in the middle. */
const STOCK_DAYS = 14;
/** Sooner than this, all that is told of stock is what is there. */
const LEAST_STOCK_DAYS = 3;

/**
 * What an alert about one product predicts of an order that is approved now: how it sells, what is left before the order
 * lands, whatever its size, and when it lands. Of an order of what another product lacks, such as a part of a bundle, only
 * when it lands: pace and stock are told of two things. Null: nothing that could be compared with what comes.
 */
export function predictedBy(alert: Alert, optionId: string | null): Predicted | null {
  const option = alert.options.find(({ id }) => id === optionId);
  if (alert.subject.variantId === null || option?.draft?.kind !== "purchase_order") return null;
  const { lines, isQuick } = Ordered.parse(option.draft.payload);
  const [variantId] = lines.map((line) => line.variantId);
  if (variantId === undefined) return null;
  const isOfSubject = variantId === alert.subject.variantId;
  const lead = leadOf(alert, isQuick === true);
  const told = isOfSubject ? [salesOf(alert), stockOf(alert, { optionId: option.id, lead })] : [];
  const of = [...told, deliveryOf(lead)].flatMap((one) =>
    one && one.low < one.high ? [{ ...one, variantId }] : [],
  );
  return of.length === 0
    ? null
    : { stakeMinor: option.money.p50.minor, currency: option.money.p50.currency, of };
}

/** Of an order of one product, all that is needed to know what it is of, and how it comes. */
const Ordered = z.object({
  lines: z.array(z.object({ variantId: z.string() })),
  isQuick: z.literal(true).optional(),
});

/** Say themselves that what sold of late will not go on: their pace is not that of the weeks ahead. */
const OF_ANOTHER_PACE: ReadonlySet<string> = new Set(["demand_spike"]);

type Told = Omit<Prediction, "variantId">;

/** As last year's season has the weeks ahead, where that is told. */
function salesOf(alert: Alert): Told | null {
  if (OF_ANOTHER_PACE.has(alert.detector)) return null;
  const rate = evidenceOf(alert, "demand_per_day");
  if (!rate?.range || !(rate.value > 0)) return null;
  const season = (evidenceOf(alert, "demand_ahead_per_day")?.value ?? rate.value) / rate.value;
  const { low, high } = rate.range;
  return {
    ...{ what: "sales", days: SALES_DAYS },
    ...{ low: low * season, likely: rate.value * season, high: high * season },
  };
}

/** Days from order to shelf, usual and slow; a quicker delivery is late by as large a part of it. Null: not told. */
type Lead = { typical: number; slow: number } | null;

function leadOf(alert: Alert, isQuick: boolean): Lead {
  const typical = evidenceOf(alert, "lead_typical")?.value ?? 0;
  const slow = evidenceOf(alert, "lead_slow")?.value ?? 0;
  if (!(typical > 0)) return null;
  const days = isQuick ? (evidenceOf(alert, "quick_days")?.value ?? typical) : typical;
  return { typical: days, slow: (slow * days) / typical };
}

function stockOf(alert: Alert, { optionId, lead }: { optionId: string; lead: Lead }): Told | null {
  const ahead = alert.stockAhead.find((one) => one.optionId === optionId);
  if (!ahead) return null;
  const days = Math.min(STOCK_DAYS, Math.floor((lead?.typical ?? STOCK_DAYS * 2) / 2), ahead.p50.length - 1);
  const [low, likely, high] = [ahead.p10[days], ahead.p50[days], ahead.p90[days]];
  if (days < LEAST_STOCK_DAYS || low === undefined || likely === undefined || high === undefined) return null;
  return { what: "stock", days, low, likely, high };
}

/** Half arrive within the usual time, nine in ten within the slow one; a lognormal has as many below as above. */
function deliveryOf(lead: Lead): Told | null {
  if (!lead || lead.slow <= lead.typical) return null;
  const { typical, slow } = lead;
  return {
    ...{ what: "delivery", days: Math.ceil(slow) },
    ...{ low: typical ** 2 / slow, likely: typical, high: slow },
  };
}

function evidenceOf({ evidence }: Alert, wanted: string) {
  return evidence.find(({ id }) => id === wanted);
}
