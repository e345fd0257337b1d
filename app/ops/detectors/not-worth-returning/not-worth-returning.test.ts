import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mug } from "../shared/mugs-for-tests.ts";
import type { Returned } from "../shared/returns-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { asked, cheap, look, ten } from "./cases-for-tests.ts";

describe("returns that cost more than their goods are worth", () => {
  it("are to be let go, for the ways back that are saved", () => {
    const { alerts, lookedAt } = look(ten(asked));
    expect(lookedAt).toBe(10);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      catalogueIds: ["RET-06"],
      bestOptionId: "keep",
      title: "Let customers keep 10 returns that cost more to take back than the goods are worth",
    });
    // 10 × ($6 − 0.85 × $1)
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(4_500);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(6_000);
    expect(alerts[0]?.options[0]?.reversible).toBe(false);
  });

  it.each<{ because: string; returned: Returned; mug?: Mug }>([
    { because: "they are agreed, and on their way", returned: { ...asked, status: "open" } },
    { because: "they came", returned: { ...asked, lines: [{ paidMinor: 400, receivedDaysAgo: 0 }] } },
    {
      because: "something else goes out for them",
      returned: { ...asked, exchanges: [{ variantId: null, quantity: 1, unprocessed: 1 }] },
    },
    { because: "their lines are not all known", returned: { ...asked, whole: false } },
    { because: "their goods cost $7.10 anew", returned: asked, mug: { variant: { unitCostMinor: 710 } } },
  ])("are not named where $because", ({ returned, mug = cheap }) => {
    expect(look(ten(returned), mug).alerts).toEqual([]);
  });

  it("are named where their goods cost $7.00 anew only once they come to something", () => {
    const dear = { variant: { unitCostMinor: 700 } };
    expect(look(ten(asked), dear).alerts).toEqual([]);
    expect(look([...ten(asked), ...ten(asked)], cheap).alerts).toHaveLength(1);
    expect(look(ten(asked).slice(0, 2)).alerts).toEqual([]);
  });

  it("say that a unit cost is missing", () => {
    const unknown = { variant: { unitCostMinor: null } };
    expect(look(ten(asked), unknown).alerts[0]?.missing.map(({ id }) => id)).toEqual(["unit_cost"]);
  });

  it("have sane figures", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: -50, max: 100_000 }),
        fc.option(fc.integer({ min: 0, max: 5_000 })),
        fc.constantFrom("USD", "JPY", "KWD"),
        (count, paidMinor, unitCostMinor, currency) => {
          const rows = Array.from({ length: count }, (): Returned => ({ ...asked, lines: [{ paidMinor }] }));
          for (const alert of look(rows, { variant: { unitCostMinor } }, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 40 },
    );
  });
});
