import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { codeOf } from "./sku-shared.ts";
import { look, mug } from "./cases-for-tests.ts";

describe("one SKU on several variants", () => {
  it("is to be taken apart, named by the one that leaves most, as a range", () => {
    const { alerts, lookedAt } = look(mug("MUG-W", 6, "Mug, Blue"), mug(" mug-w ", 9), mug("MUG-B", 6));
    expect(lookedAt).toBe(3);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "sku_shared:MUG-W",
      catalogueIds: ["XSY-05"],
      situation: "sku:MUG-W",
      subject: { variantId: "gid://shopify/ProductVariant/2" },
      title: "Give each its own SKU: mug-w stands on 2 variants",
      bestOptionId: "apart",
      missing: [{ id: "same_goods" }],
    });
    expect(alerts[0]?.reason).toMatch(/^Ceramic Mug, White and Mug, Blue carry the same code\./u);
    const { p10, p90 } = alerts[0]?.stake ?? {};
    expect(p10?.minor ?? 0).toBeLessThan(p90?.minor ?? 0);
  });

  it("names how many more there are", () => {
    expect(look(mug("M", 9), mug("M", 8), mug("M", 7)).alerts[0]?.reason).toContain("and 1 more carry");
  });

  it.each<{ because: string; mugs: Mug[] }>([
    { because: "each has its own", mugs: [mug("A", 6), mug("B", 6)] },
    { because: "none has one", mugs: [mug(null, 6), mug(" ", 6)] },
    {
      because: "none of them sells",
      mugs: [
        { ...mug("A", 0), sales: null },
        { ...mug("A", 0), sales: null },
      ],
    },
    { because: "they leave too little for mistakes to matter", mugs: [mug("A", 0.1), mug("A", 0.1)] },
  ])("is no trouble where $because", ({ mugs }) => {
    expect(look(...mugs).alerts).toEqual([]);
  });

  it("says of how many nothing can be told", () => {
    expect(look(mug(null, 6), mug(null, 6)).notes).toEqual([
      "2 variants have no SKU, so nothing can be told of them by code.",
    ]);
  });

  it("is told by what people and scanners read", () => {
    expect(["mug-w", " MUG-W ", "ＭＵＧ-W", "", "  ", null].map(codeOf)).toEqual([
      "MUG-W",
      "MUG-W",
      "MUG-W",
      null,
      null,
      null,
    ]);
  });

  it("never costs more than what they leave, and is never worth more with more codes to change", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 6 }), (units, count) => {
        const stakeFor = (of: number) =>
          look(mug("A", units), ...Array.from({ length: of - 1 }, () => ({ ...mug("A", 0), sales: null })))
            .alerts[0]?.stake.p50.minor ?? 0;
        const yearMinor = units * 1.4 * 365 * 2_200;
        return stakeFor(count) <= yearMinor * 0.03 && stakeFor(count + 1) <= stakeFor(count) + 1;
      }),
      { numRuns: 30 },
    );
  });
});
