import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look, MUG, ORDINARY, type Reasons } from "./cases-for-tests.ts";

describe("a product that comes back for one reason", () => {
  it("is to be described better, for what the returns beyond the usual cost", () => {
    const { alerts, lookedAt } = look({ "too-small": 180, "changed-my-mind": 20 });
    expect(lookedAt).toBe(2);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      title:
        "Say it on the page of Ceramic Mug, White: 180 of 200 sent it back because it was smaller than they thought",
      catalogueIds: ["RET-02"],
      situation: `returns:${MUG}`,
      bestOptionId: "say",
      fingerprint: `return_reason:${MUG}:small`,
    });
    expect(alerts[0]?.reason).toContain("90% of its returns");
    expect(alerts[0]?.reason).toContain("of the other products 7.5% do");
    // 166 beyond the habit in 180 days: 83 in a quarter × about 8 dollars × 0.3, less a quarter of an hour.
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(12_000);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(28_000);
  });

  it("counts handles of one cause together, and others each by themselves", () => {
    const [alert] = look({ "too-small": 60, "waist-too-tight": 60, "sleeves-too-short": 60 }).alerts;
    expect(alert?.title).toContain("180 of 180");
    const [other] = look({ comfort: 180, "changed-my-mind": 10 }).alerts;
    expect(other?.title).toContain("because of its comfort");
    const each = look({ comfort: 90, texture: 90 }).alerts.map(({ fingerprint }) => fingerprint);
    expect(each).toEqual([`return_reason:${MUG}:comfort`, `return_reason:${MUG}:texture`]);
  });

  it.each<{ because: string; reasons: Reasons; others?: Reasons }>([
    { because: "as many find others too small", reasons: { "too-small": 180 }, others: { "too-small": 60 } },
    { because: "three may be chance", reasons: { "too-small": 3 } },
    { because: "it says nothing", reasons: { "other-reason": 400 } },
    { because: "it was broken, which no word on the page cures", reasons: { "damaged-or-defective": 400 } },
    { because: "people changed their minds", reasons: { "changed-my-mind": 400 } },
    { because: "a dozen of cheap ones is not worth the work", reasons: { "too-small": 12 } },
  ])("is fine where $because", ({ reasons, others = ORDINARY }) => {
    expect(look(reasons, { others }).alerts).toEqual([]);
  });

  it("cannot be judged in a shop whose returns name no reasons", () => {
    expect(look({ "too-small": 12 }, { others: { unknown: 500 } }).notes).toEqual([
      "Why products come back was not judged: too few returns name a reason to know what is usual.",
    ]);
  });

  it("has sane figures", () => {
    const orders = fc.integer({ min: 0, max: 4_000 });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("too-small", "color", "comfort", "unknown", "late"), orders, {
          noNullPrototype: true,
        }),
        orders,
        fc.option(fc.integer({ min: 0, max: 500_000 })),
        fc.constantFrom("USD", "JPY", "KWD"),
        (reasons, others, unitCostMinor, currency) => {
          const given = {
            others: { "changed-my-mind": others },
            mug: { variant: { unitCostMinor } },
            currency,
          };
          for (const alert of look(reasons, given).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
