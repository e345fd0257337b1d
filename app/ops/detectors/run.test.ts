import { describe, expect, it } from "vitest";
import { defineDetector } from "./contract.ts";
import { runDetector } from "./run.ts";
import { factsOf } from "./stockout/facts-for-tests.ts";
import { stockout } from "./stockout/stockout.ts";

describe("running a detector", () => {
  const { facts, ...rest } = factsOf([{ available: 0 }]);

  it("gives its alerts and how many things it looked at", () => {
    const run = runDetector(stockout, { ...rest, views: facts });
    expect(run).toMatchObject({ status: "ran", detector: "stockout", lookedAt: 1, notes: [] });
    expect(run.status === "ran" && run.alerts).toHaveLength(1);
  });

  it("skips it where a source was never read: never looked is not found none", () => {
    const run = runDetector(stockout, { ...rest, views: { ...facts, sales: null } });
    expect(run).toEqual({
      detector: "stockout",
      title: stockout.title,
      status: "skipped",
      neverRead: ["sales"],
    });
  });

  it("makes its failure a result, so that it hides nobody else's findings", () => {
    const broken = defineDetector({
      id: "broken",
      title: "Fails",
      asks: () => ({ stock: true }),
      detect() {
        throw new RangeError("no such thing");
      },
    });
    expect(runDetector(broken, { ...rest, views: facts })).toMatchObject({
      status: "failed",
      error: new RangeError("no such thing"),
    });
  });
});
