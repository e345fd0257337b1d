import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mug } from "../shared/mugs-for-tests.ts";
import type { Returned } from "../shared/returns-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look, wants } from "./cases-for-tests.ts";

describe("an exchange for what is sold out", () => {
  it("is saved by a word, for what it would leave", () => {
    const { alerts, lookedAt } = look(wants(20));
    expect(lookedAt).toBe(1);
    expect(alerts[0]).toMatchObject({
      title: "Offer something else for #1001: Ceramic Mug, White, wanted in exchange, is sold out",
      catalogueIds: ["RET-08"],
      situation: "order:gid://shopify/Order/1",
      bestOptionId: "offer",
    });
    expect(alerts[0]?.reason).toContain("wants 20 units of Ceramic Mug, White; 0 are free to sell");
  });

  it("counts only what is missing", () => {
    const all = look(wants(20)).alerts[0]?.stake.p50.minor ?? 0;
    const half = look(wants(20), { available: 10 }).alerts[0]?.stake.p50.minor ?? 0;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(all * 0.55);
  });

  it.each<{ because: string; returned: Returned; mug?: Mug }>([
    { because: "it is there", returned: wants(20), mug: { available: 20 } },
    { because: "it is on the order already", returned: wants(0) },
    { because: "nothing is wanted", returned: {} },
    { because: "the return is done with", returned: wants(20, { status: "closed" }) },
    {
      because: "it goes out though there is none",
      returned: wants(20),
      mug: { available: 0, variant: { continueSelling: true } },
    },
    { because: "one mug is not worth a letter", returned: wants(1) },
  ])("is not named where $because", ({ returned, mug = { available: 0 } }) => {
    expect(look(returned, mug).alerts).toEqual([]);
  });

  it("is named one unit short", () => {
    const dear = { available: 19, variant: { priceMinor: 40_000 } };
    expect(look(wants(20), dear).alerts).toHaveLength(1);
  });

  it.each<{ because: string; returned: Returned; mug?: Mug }>([
    {
      because: "is gone from the store",
      returned: wants(2, { exchanges: [{ variantId: null, quantity: 2, unprocessed: 2 }] }),
    },
    { because: "has no count", returned: wants(2), mug: { available: 0, variant: { tracked: false } } },
  ])("cannot be told where what is wanted $because", ({ returned, mug = { available: 0 } }) => {
    expect(look(returned, mug).notes).toEqual([
      "Of 1 return what is wanted in exchange is not known, or its stock is not counted.",
    ]);
  });

  it("has sane figures", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 5_000 }),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 0, max: 900_000 }),
        fc.option(fc.integer({ min: 0, max: 900_000 })),
        fc.constantFrom("USD", "JPY", "KWD"),
        (unprocessed, available, priceMinor, unitCostMinor, currency) => {
          const mug = { available, variant: { priceMinor, unitCostMinor } };
          for (const alert of look(wants(unprocessed), mug, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 80 },
    );
  });
});
