import type { VariantRow } from "../../facts/views.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { MUG, orderMargins } from "../shared/orders-for-tests.ts";
import { marginDrift } from "./margin-drift.ts";

/** Per unit, minor units. */
type Paid = { list: number; discount?: number; units?: number };
export type Given = {
  before?: Paid;
  now: Paid;
  variant?: Partial<VariantRow>;
  others?: Paid;
  currency?: string;
};

const UNITS_BEFORE = 500;

/** What was paid for a mug before, and in the last four weeks; `others`: the same of another mug, before at 22.00. */
export function look({ before = { list: 2_200 }, now, variant = {}, others, currency = "USD" }: Given) {
  const mug = (paid: Paid, of: Partial<VariantRow>): Mug => {
    const { units = 150, list, discount = 0 } = paid;
    const was = before.units ?? UNITS_BEFORE;
    return {
      // Before the last four weeks, then within them.
      units: [...Array<number>(97).fill(0), was, ...Array<number>(27).fill(0), units],
      sales: {
        grossMinor: was * before.list + units * list,
        discountMinor: was * (before.discount ?? 0) + units * discount,
      },
      variant: { priceMinor: list, unitCostMinor: 1_200, ...of },
    };
  };
  const sold = (paid: Paid, id: number) => ({
    ...{ variant: id, unitPriceMinor: paid.list, units: paid.units ?? 150 },
    discountMinor: (paid.discount ?? 0) * (paid.units ?? 150),
  });
  const mugs = [mug(now, variant), ...(others ? [mug(others, {})] : [])];
  const margins = orderMargins([sold(now, 1), ...(others ? [sold(others, 2)] : [])]);
  return marginDrift.detect(factsOf(mugs, { shop: { currency }, facts: { orderMargins: margins } }));
}

export function raised(given: Given): Alert {
  const alert = look(given).alerts.find(({ subject }) => subject.id === MUG);
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const steadyOthers: Paid = { list: 2_200, units: 1_500 };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ now: { list: 1_600 }, others: steadyOthers }).alerts;
