import { describe, expect, it } from "vitest";
import { Chance } from "../../facts/chance.ts";
import { factsOf } from "./facts-for-tests.ts";
import { productOf, realised } from "./known-truth-for-tests.ts";
import { stockout } from "./stockout.ts";

const PRODUCTS = 900;

describe("stakes against a known truth", () => {
  it(
    "hold it about eight times in ten, and are right on average",
    { timeout: 90_000 },
    async ({ annotate }) => {
      const truths = Array.from({ length: PRODUCTS }, (_, at) => productOf(at, new Chance(at + 1)));
      const { alerts } = stockout.detect(factsOf(truths.map(({ mug }) => mug)));
      const count = { inside: 0, below: 0, promised: 0, saved: 0 };
      for (const alert of alerts) {
        const truth = truths[Number(alert.subject.id.split("/").pop()) - 1];
        if (!truth) throw new Error("an alert about nothing we know");
        const saved = realised(alert, truth);
        if (saved < alert.stake.p10.minor) count.below += 1;
        else if (saved <= alert.stake.p90.minor) count.inside += 1;
        count.promised += alert.stake.p50.minor;
        count.saved += saved;
      }
      const coverage = count.inside / alerts.length;
      const below = count.below / alerts.length;
      const honesty = count.saved / count.promised;
      await annotate(
        `stockout calibration: ${alerts.length} alerts of ${PRODUCTS} products; 80% stakes hold the truth ` +
          `${percent(coverage)}, ${percent(below)} below, ${percent(1 - coverage - below)} above; ` +
          `saved per promised ${honesty.toFixed(2)}`,
      );
      expect(alerts.length).toBeGreaterThan(400);
      expect(coverage).toBeGreaterThan(0.75);
      expect(coverage).toBeLessThan(0.87);
      expect(honesty).toBeGreaterThan(0.9);
      expect(honesty).toBeLessThan(1.2);
    },
  );
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
