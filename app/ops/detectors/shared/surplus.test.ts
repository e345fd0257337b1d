import { describe, expect, it } from "vitest";
import type { DetectInput } from "../contract.ts";
import { summed } from "./gains.ts";
import { leadReader } from "./lead/lead-times.ts";
import type { Mug, MugAsks } from "./mugs-for-tests.ts";
import { type OrderLine, orderLine } from "./order-lines.ts";
import { type Ordered, shopWith } from "./own-orders-for-tests.ts";
import { savedWithout, surplusOf } from "./surplus.ts";
import { demandReader } from "./variant-demand.ts";

function lineOf(mug: Mug, ordered: Ordered = {}): OrderLine {
  const input: DetectInput<MugAsks> = shopWith([mug], [ordered]);
  const [order] = input.facts.ownOrders.values();
  const [line] = order?.lines ?? [];
  if (!order || !line) throw new Error("an order has a line");
  const read = { demandOf: demandReader(input), leadOf: leadReader(input) };
  const found = orderLine(input, { order, line }, read);
  if (typeof found === "string") throw new Error(`expected a line, got ${found}`);
  return found;
}

const saved = (mug: Mug, units: number) => summed(savedWithout(lineOf(mug), units)).mean;

describe("what is too much of an order", () => {
  it.each([
    { because: "half a year of sales is not", mug: { available: 900 }, surplus: 0 },
    { because: "all of it where a year lies there", mug: { available: 2_200 }, surplus: 200 },
    { because: "none where none is on the shelf", mug: { available: -40 }, surplus: 0 },
  ])("$because", ({ mug, surplus }) => {
    expect(surplusOf(lineOf(mug)).surplusUnits).toBe(surplus);
  });

  it("counts what else is on the way", () => {
    const alone = surplusOf(lineOf({ available: 500 }));
    const besides = surplusOf(lineOf({ available: 500, incoming: 1_900 }));
    expect(alone.surplusUnits).toBe(0);
    expect(besides.surplusUnits).toBe(200);
  });
});

describe("what calling units off saves", () => {
  it("is nothing for none, and more for more of what lies for years", () => {
    expect(saved({ available: 4_000 }, 0)).toBeCloseTo(0);
    expect(saved({ available: 4_000 }, 200)).toBeGreaterThan(saved({ available: 4_000 }, 100));
  });

  it("is a loss where sales would be missed before a new order lands", () => {
    expect(saved({ available: 0 }, 200)).toBeLessThan(0);
  });

  it("is hardly more than keeping them where they sell within the year", () => {
    // 200 units at $7.80 kept for a year at a quarter of their cost.
    expect(saved({ available: 1_300 }, 200)).toBeLessThan(200 * 780 * 0.25);
    expect(saved({ available: 1_300 }, 200)).toBeGreaterThan(0);
  });
});
