import type { Alert } from "../contract.ts";
import { factsOf, type Mug, shopSales, steady } from "../shared/mugs-for-tests.ts";
import { demandSpike } from "./demand-spike.ts";

/** Six a day, and so many on each day of the last week. */
export const risen = (last: number | readonly number[], rest: Mug = {}): Mug => ({
  ...{ available: 150, ...rest },
  units: [...steady(6, 119), ...(typeof last === "number" ? steady(last, 7) : last)],
});
/** The rest of the shop, which sells as ever. */
export const others: Mug = { available: 9_000, units: 100, supplier: null, variant: { title: "Bowl" } };

export function look(mug: Mug, rest: Parameters<typeof factsOf>[1] = {}, more: readonly Mug[] = [others]) {
  const facts = { typeSales: shopSales([mug, ...more]), ...rest.facts };
  return demandSpike.detect(factsOf([mug, ...more], { ...rest, facts }));
}

export function raised(mug: Mug): Alert {
  const alert = look(mug).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const option = (alert: Alert, id: string) => alert.options.find((one) => one.id === id);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(risen(24)).alerts;
