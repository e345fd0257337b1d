import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectors } from "./index.ts";
import type { Ask, Prepared } from "../facts/views.ts";
import type { Detector } from "./contract.ts";
import { packed } from "../../adapters/store/packed-alert.server.ts";
import { type DetectorRun, runDetectors, type Walk } from "./run.ts";
import { factsOf, type Mug, steady } from "./stockout/facts-for-tests.ts";

const folder = new URL(".", import.meta.url);
/** Views whose rows are picked by variant here. */
const OF_VARIANT = {
  variants: 0,
  stock: 0,
  sales: 0,
  outOfStock: 0,
  stockLog: 0,
  orderMargins: 0,
  returnsByVariant: 0,
  returnReasons: 0,
};
/** Without its figures: how demand is forecast is learnt from the variants of a page. */
function foundBy(run: DetectorRun | undefined) {
  return run?.status === "ran"
    ? { ...run, alerts: run.alerts.map(({ fingerprint }) => fingerprint).sort() }
    : run;
}

/** Nothing sold in the last days. */
function quiet(units: number[], days: number): number[] {
  return units.map((sold, at) => (at >= units.length - days ? 0 : sold));
}

const NOT_DETECTORS = new Set(["contract.ts", "index.ts", "listed.ts", "run.ts", "shared"]);
/** Of our own making alone: they hang on no source. */
const OWN_VIEWS = new Set(["ownChanges", "ownEffects", "openAlerts", "dismissals", "sources", "predictions"]);
const NO_ORDERS = { companyPrices: null, orderValues: null, orderRisk: null };
/** A store that does not use Shopify Payments, or has not allowed it or its returns to be read. */
const NO_PAYMENTS = {
  ...{ disputes: null, payouts: null, payments: null },
  ...{ customerOrders: null, customerReturns: null, cashOnDelivery: null },
  ...{ returns: null, returnReasons: null, orderAccounts: null, discounts: null },
};
/** Of what lies at the store and what it no longer sells. */
const NO_STATES = { unfit: null, discontinued: null };

describe("every detector", () => {
  it("is registered: one line in index.ts per file or folder here", () => {
    const names = readdirSync(folder)
      .filter((name) => !NOT_DETECTORS.has(name) && !name.endsWith(".test.ts"))
      .map((name) => name.replace(/\.ts$/u, "").replaceAll("-", "_"));
    expect(detectors.map(({ id }) => id).sort()).toEqual(names.sort());
  });

  it.each(detectors.map((detector) => ({ detector, id: detector.id })))(
    "$id raises nothing from nothing, and nothing before its sources were read",
    async ({ detector }) => {
      const { facts, ...shop } = factsOf([]);
      const run = async (views: Partial<Prepared>) =>
        (
          await runDetectors([detector], shop, {
            prepare: async () => views as Prepared,
            walk: async (_asks, work) => work({ pages: [], prepare: async () => views as Prepared }),
            rest: async () => undefined,
            pack: packed,
          })
        )[0];
      expect(await run(facts)).toMatchObject({ status: "ran", alerts: [] });
      const unread = {
        ...facts,
        variants: null,
        stock: null,
        sales: null,
        codeUse: null,
        ...NO_ORDERS,
        ...NO_PAYMENTS,
        ...NO_STATES,
      };
      // What Ops Room itself keeps is there from the first day: there was nothing, and that is known.
      const isOwn = Object.keys(detector.asks()).every((view) => OWN_VIEWS.has(view));
      expect(await run(unread)).toMatchObject(isOwn ? { status: "ran", alerts: [] } : { status: "skipped" });
    },
  );

  const mugs: Mug[] = [0, -3, 4, 30, 400, 9_000].flatMap((available) => [
    { available },
    { available, units: quiet(steady(9), 40), variant: { continueSelling: true } },
    { available, sales: null, variant: { unitCostMinor: null, supplierKey: "loom & sons" } },
  ]);
  const { facts, ...shop } = factsOf(mugs);
  const ids = [...facts.variants.keys()];
  const byPages = async (detector: Detector, pages: string[][]) => {
    const prepare = async (asks: Ask, only: readonly string[] | null) =>
      Object.fromEntries(
        Object.keys(asks).map((view) => {
          const rows: ReadonlyMap<string, unknown> = facts[view as keyof typeof facts];
          return [
            view,
            only && view in OF_VARIANT ? new Map([...rows].filter(([id]) => only.includes(id))) : rows,
          ];
        }),
      ) as unknown as Prepared;
    const ports = {
      ...{ prepare, rest: async () => undefined, pack: packed },
      walk: async <T>(_asks: readonly Ask[], work: (walk: Walk) => Promise<T>) => work({ pages, prepare }),
    };
    return (await runDetectors([detector], shop, ports))[0];
  };
  it.each(
    detectors.filter((detector) => "look" in detector).map((detector) => ({ detector, id: detector.id })),
  )("$id finds the same however the store is paged", async ({ detector }) => {
    const whole = await byPages(detector, [ids]);
    expect(whole?.status).toBe("ran");
    const paged = await byPages(detector, [ids.slice(0, 5), ids.slice(5, 6), ids.slice(6)]);
    expect(foundBy(paged)).toEqual(foundBy(whole));
  });
});
