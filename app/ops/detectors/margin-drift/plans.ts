import { Z90 } from "../../facts/quantiles.ts";
import { minorDigits } from "../../money/currency.ts";
import { ELASTICITY } from "../shared/elasticity.ts";
import { drawsOf, type Gain, gainOf } from "../shared/gains.ts";
import type { Case } from "./case.ts";

/**
 * What going back to what was paid before is worth over four weeks: units × ((paid before ÷ paid now) ^ −elasticity × what
 * that leaves − what a unit leaves now).
 */
export function gainOfGoingBack({ variant, now, before, leavesNow, leavesBefore, shop }: Case): Gain {
  const of = (name: string) => ({ seed: shop.seed, name: `${variant.variantId} drift ${name}` });
  const spread = Z90 * Math.sqrt(now.units);
  const sold = drawsOf(
    { low: Math.max(0, now.units - spread), likely: now.units, high: now.units + spread },
    of("units"),
  );
  const elasticity = drawsOf(ELASTICITY, of("elasticity"));
  const lucks = drawsOf({ low: 0.1, likely: 0.5, high: 0.9 }, { ...of("luck"), most: 1 });
  const dearer = before.netMinor / now.netMinor;
  return gainOf((path) => {
    const luck = lucks[path] ?? 0.5;
    const was = leavesBefore.low + (leavesBefore.high - leavesBefore.low) * luck;
    const is = leavesNow.low + (leavesNow.high - leavesNow.low) * luck;
    return (sold[path] ?? 0) * (dearer ** -(elasticity[path] ?? 1) * was - is);
  });
}

/** The price as it was, on average: to whole units of the currency where these are small. */
export function earlierPrice({ before, shop }: Case): number {
  const one = 10 ** minorDigits(shop.currency);
  const step = one <= before.listMinor / 20 ? one : 1;
  return Math.round(before.listMinor / step) * step;
}
