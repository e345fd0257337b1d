import { describe, expect, it } from "vitest";
import type { Ask, Prepared, ViewName } from "../facts/views.ts";
import { defineDetector, definePagedDetector, type Detector } from "./contract.ts";
import { packed } from "../../adapters/store/packed-alert.server.ts";
import { runDetectors } from "./run.ts";
import { factsOf } from "./stockout/facts-for-tests.ts";
import { stockout } from "./stockout/stockout.ts";

const { facts, ...shop } = factsOf([{ available: 0 }, { available: 0 }, { available: 0 }]);
const ids = [...facts.variants.keys()];

/** Prepares from the facts above, page by page, and writes down what was asked for. */
function run(detectors: readonly Detector[], views: Partial<Prepared> = facts, pages = [ids]) {
  const asked: string[] = [];
  const prepare = async (asks: Ask, only: readonly string[] | null) => {
    const prepared: Record<string, unknown> = {};
    for (const view of Object.keys(asks) as ViewName[]) {
      asked.push(`${view} ${only === null ? "all" : String(only.length)}`);
      const rows = views[view];
      prepared[view] =
        rows &&
        (only === null
          ? rows
          : new Map([...(rows as ReadonlyMap<string, unknown>)].filter(([id]) => only.includes(id))));
    }
    return prepared as Prepared;
  };
  const runs = runDetectors(detectors, shop, {
    prepare,
    walk: async (_asks, work) => work({ pages, prepare }),
    rest: async () => undefined,
    pack: packed,
  });
  return runs.then((done) => ({ runs: done, asked }));
}

/** Counts the variants of each page that it is shown. */
function counting(seen: number[]) {
  return definePagedDetector({
    id: "counting",
    title: "Counts",
    asks: () => ({ variants: true }),
    look: () => ({
      take: ({ variants }) => {
        seen.push(variants.size);
        return [];
      },
      found: () => ({ alerts: [], lookedAt: seen.reduce((sum, size) => sum + size, 0) }),
    }),
  });
}

describe("running detectors", () => {
  it("gives the alerts and how many things were looked at, however the store is paged", async () => {
    const whole = await run([stockout]);
    const paged = await run([stockout], facts, [ids.slice(0, 2), ids.slice(2)]);
    expect(whole.runs).toMatchObject([{ status: "ran", detector: "stockout", lookedAt: 3, notes: [] }]);
    expect(whole.runs[0]?.status === "ran" && whole.runs[0].alerts).toHaveLength(3);
    expect(paged.runs).toEqual(whole.runs);
  });

  it("shows every page to a detector of variants, and an empty store once", async () => {
    const seen: number[] = [];
    await run([counting(seen)], facts, [ids.slice(0, 2), ids.slice(2)]);
    expect(seen).toEqual([2, 1]);
    const empty: number[] = [];
    const { runs } = await run([counting(empty)], facts, []);
    expect(empty).toEqual([0]);
    expect(runs).toMatchObject([{ status: "ran", lookedAt: 0 }]);
  });

  it("prepares a view once for all that ask for it, and views that are not of variants once for all pages", async () => {
    const { asked } = await run([stockout, { ...stockout, id: "again" }], facts, [
      ids.slice(0, 2),
      ids.slice(2),
    ]);
    expect(asked.filter((one) => one.startsWith("sales"))).toEqual(["sales 2", "sales 1"]);
    expect(asked.filter((one) => one.startsWith("suppliers"))).toEqual(["suppliers all"]);
  });

  it("begins with what is read whole before it walks, and goes on with all of it meanwhile", async () => {
    const asked: string[] = [];
    const begun = Promise.withResolvers<true>();
    const prepare = async (asks: Ask) => {
      asked.push(...Object.keys(asks));
      if (asks.typeSales) begun.resolve(true);
      return facts;
    };
    await runDetectors([stockout], shop, {
      prepare,
      walk: async (_asks, work) => {
        expect(asked).toHaveLength(1);
        // Nobody has looked at a page yet.
        await begun.promise;
        return work({ pages: [ids], prepare });
      },
      rest: async () => undefined,
      pack: packed,
    });
    expect(asked.filter((view) => view === "typeSales")).toHaveLength(1);
  });

  it("comes to nothing where what is read whole cannot be read", async () => {
    const error = new Error("the store is gone");
    const running = runDetectors([stockout], shop, {
      prepare: () => Promise.reject(error),
      walk: async (_asks, work) => work({ pages: [ids], prepare: async () => facts }),
      rest: async () => undefined,
      pack: packed,
    });
    await expect(running).rejects.toBe(error);
  });

  it("shows a detector of orders the variants that stand on them", async () => {
    const [variantId = ""] = ids;
    const order = { orderId: "1", lines: [{ variantId }, { variantId: null }] };
    const views = { ...facts, openOrders: new Map([["1", order]]) } as unknown as Prepared;
    let seen: string[] = [];
    const ofOrders = defineDetector({
      id: "of_orders",
      title: "Sees orders",
      asks: () => ({ variants: true, openOrders: { most: 10 } }),
      detect({ facts: { variants } }) {
        seen = [...variants.keys()];
        return { alerts: [], lookedAt: 1 };
      },
    });
    await run([ofOrders], views);
    expect(seen).toEqual([variantId]);
  });

  it("skips one whose source was never read: never looked is not found none", async () => {
    const { runs } = await run([stockout], { ...facts, sales: null });
    expect(runs).toEqual([
      { detector: "stockout", title: stockout.title, status: "skipped", neverRead: ["sales"] },
    ]);
  });

  const error = new RangeError("no such thing");
  const fails = () => {
    throw error;
  };
  const asks = () => ({ stock: true }) as const;
  it.each([
    { at: "its only look", broken: defineDetector({ id: "broken", title: "Fails", asks, detect: fails }) },
    {
      at: "its beginning",
      broken: definePagedDetector({ id: "broken", title: "Fails", asks, look: fails }),
    },
    {
      at: "a page",
      broken: definePagedDetector({
        ...{ id: "broken", title: "Fails", asks },
        look: () => ({ take: fails, found: () => ({ alerts: [], lookedAt: 0 }) }),
      }),
    },
    {
      at: "its end",
      broken: definePagedDetector({
        ...{ id: "broken", title: "Fails", asks },
        look: () => ({ take: () => [], found: fails }),
      }),
    },
  ])("makes a failure at $at a result, so that it hides nobody else's findings", async ({ broken }) => {
    const { runs } = await run([broken, stockout]);
    expect(runs).toMatchObject([{ status: "failed", detector: "broken", error }, { status: "ran" }]);
  });
});
