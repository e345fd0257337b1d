import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { stockout } from "./stockout.ts";

export { factsOf, type Mug, steady, TODAY } from "../shared/mugs-for-tests.ts";

export function detectOne(mug: Mug, rest: Parameters<typeof factsOf>[1] = {}): Alert | undefined {
  return stockout.detect(factsOf([mug], rest)).alerts[0];
}

/** The alert that there must be. */
export function raised(mug: Mug): Alert {
  const alert = detectOne(mug);
  if (!alert) throw new Error("expected an alert");
  return alert;
}

/** Spread against the middle, so that different sizes compare. */
export function width({ stake }: Alert): number {
  return (stake.p90.minor - stake.p10.minor) / stake.p50.minor;
}
