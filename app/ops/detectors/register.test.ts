import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectors } from "./index.ts";
import { runDetector } from "./run.ts";
import { factsOf } from "./stockout/facts-for-tests.ts";

const folder = new URL(".", import.meta.url);
const NOT_DETECTORS = new Set(["contract.ts", "index.ts", "run.ts", "shared"]);
/** Of our own making alone: they hang on no source. */
const OWN_VIEWS = new Set(["ownEffects", "openAlerts", "dismissals", "sources"]);
/** A store that does not use Shopify Payments, or has not allowed it to be read. */
const NO_PAYMENTS = { disputes: null, payouts: null, payments: null };

describe("every detector", () => {
  it("is registered: one line in index.ts per file or folder here", () => {
    const names = readdirSync(folder)
      .filter((name) => !NOT_DETECTORS.has(name) && !name.endsWith(".test.ts"))
      .map((name) => name.replace(/\.ts$/u, "").replaceAll("-", "_"));
    expect(detectors.map(({ id }) => id).sort()).toEqual(names.sort());
  });

  it.each(detectors.map((detector) => ({ detector, id: detector.id })))(
    "$id raises nothing from nothing, and nothing before its sources were read",
    ({ detector }) => {
      const { facts, ...rest } = factsOf([]);
      expect(runDetector(detector, { ...rest, views: facts })).toMatchObject({ status: "ran", alerts: [] });
      const unread = { ...facts, variants: null, stock: null, sales: null, ...NO_PAYMENTS };
      const run = runDetector(detector, { ...rest, views: unread });
      // What Ops Room itself keeps is there from the first day: there was nothing, and that is known.
      if (Object.keys(detector.asks()).every((view) => OWN_VIEWS.has(view)))
        expect(run).toMatchObject({ status: "ran", alerts: [] });
      else expect(run.status).toBe("skipped");
    },
  );
});
