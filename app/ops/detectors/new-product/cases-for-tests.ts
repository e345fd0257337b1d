import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { newProduct } from "./new-product.ts";

/** A mug made twelve days ago, of which none is there. */
export const fresh = (rest: Mug = {}): Mug => ({
  ...{ available: 0, sales: null, ...rest },
  variant: { createdDay: "2026-11-10", title: "Tea Bowl", ...rest.variant },
});

/** An established one that sells so many a day, evenly. */
export const selling = (perDay: number, rest: Mug = {}): Mug => ({
  available: 900,
  units: Array.from({ length: 126 }, (_, at) => Math.floor((at + 1) * perDay) - Math.floor(at * perDay)),
  ...rest,
});
export const NINE = [0, 0.1, 0.2, 0.5, 1, 1, 2, 3, 4].map((perDay) => selling(perDay));

export function look(mug: Mug, likes: readonly Mug[] = NINE, rest: Parameters<typeof factsOf>[1] = {}) {
  return newProduct.detect(factsOf([mug, ...likes], rest));
}

export function raised(mug: Mug = fresh(), likes?: readonly Mug[]): Alert {
  const alert = look(mug, likes).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const rate = (alert: Alert) => alert.evidence.find(({ id }) => id === "rate");

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(fresh()).alerts;
