import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StatusChange } from "../../drafts/product-status/payload.ts";
import { look, type Reasons } from "./cases-for-tests.ts";

describe("a product that may be dangerous", () => {
  it("is taken off sale first, whatever the figures say", () => {
    const { alerts, lookedAt } = look({ "caused-irritation": 1, reaction: 1 });
    expect(lookedAt).toBe(2);
    expect(alerts[0]).toMatchObject({
      lane: "first",
      title:
        "Stop selling Ceramic Mug, White until it is checked: 2 of its customers sent it back for “caused irritation”",
      catalogueIds: ["RET-10"],
      bestOptionId: "stop",
      decideBy: "2026-11-22",
    });
    expect(StatusChange.parse(alerts[0]?.options[0]?.draft?.payload)).toMatchObject({ newStatus: "draft" });
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThanOrEqual(0);
    expect(alerts[0]?.missing.map(({ id }) => id)).toEqual(["liability"]);
  });

  it("is no signal where one customer alone says so", () => {
    expect(look({ "caused-irritation": 1 }).alerts).toEqual([]);
  });
});

describe("a product that comes back broken", () => {
  it("is checked first, and may be taken off sale", () => {
    const [alert] = look({ "damaged-or-defective": 9, "seams-splitting": 3, color: 1 }).alerts;
    expect(alert).toMatchObject({ lane: "first", bestOptionId: "check" });
    expect(alert?.title).toContain("12 of 13 sent it back because it was broken or badly made");
    expect(alert?.options.map(({ id }) => id)).toEqual(["stop", "check", "nothing"]);
  });

  it.each<{ because: string; reasons: Reasons; others?: Reasons }>([
    { because: "three may be chance", reasons: { "damaged-or-defective": 3 } },
    {
      because: "as much of everything breaks on its way",
      reasons: { "damaged-or-defective": 12, color: 12 },
      others: { "damaged-or-defective": 60, color: 40 },
    },
    { because: "it is another trouble", reasons: { "too-small": 30 } },
  ])("is no signal where $because", ({ reasons, others }) => {
    expect(look(reasons, others && { others }).alerts).toEqual([]);
  });

  it("has whole figures in order, and nothing below nothing at stake", () => {
    const count = fc.integer({ min: 0, max: 3_000 });
    fc.assert(
      fc.property(count, count, count, (harm, broken, sold) => {
        for (const { stake, options } of look({ reaction: harm, quality: broken }, { sold }).alerts) {
          expect(stake.p50.minor).toBeGreaterThanOrEqual(0);
          for (const { money } of options) {
            const [low, middle, high] = [money.p10, money.p50, money.p90].map(({ minor }) => minor);
            expect([low, middle, high].every(Number.isSafeInteger)).toBe(true);
            expect([low, middle, high]).toEqual([low, middle, high].toSorted((a = 0, b = 0) => a - b));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
