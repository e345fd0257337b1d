import { describe, expect, it } from "vitest";
import type { ParcelCount } from "../../facts/rows/orders.ts";
import { look, often } from "./cases-for-tests.ts";

describe("orders in several parcels", () => {
  it("are raised with what one parcel each would save over four weeks", () => {
    const [alert] = look(often).alerts;
    expect(alert).toMatchObject({
      title: "Send orders in one parcel: 70 more than needed in 4 weeks",
      bestOptionId: "together",
      subject: { kind: "shop" },
    });
    // Half of 70 parcels at seven dollars, on average a little more: costs reach further up than down.
    expect(alert?.stake.p50.minor).toBeGreaterThan(22_000);
    expect(alert?.stake.p50.minor).toBeLessThan(28_000);
    expect(alert?.options.at(-1)).toMatchObject({ id: "nothing", money: { p50: { minor: 0 } } });
    expect(alert?.calculation[0]?.text).toBe(
      "60 of 500 orders took more than one parcel, 12%; before, it was 3%. Chance may have moved it between 10.2% and 14%.",
    );
  });

  it("cost what the founder pays for one", () => {
    const fulfilment = { minor: 2_000, currency: "USD" };
    const dear = look(often, { fulfilment }).alerts[0];
    expect(dear?.stake.p50.minor).toBeGreaterThan(2 * (look(often).alerts[0]?.stake.p50.minor ?? Infinity));
    const other = look(often, { fulfilment: { minor: 2_000, currency: "EUR" } }).alerts[0];
    expect(other?.stake).toEqual(look(often).alerts[0]?.stake);
  });

  it.each<{ because: string; recent: ParcelCount; lookedAt: number }>([
    { because: "now and then one is split", recent: { orders: 500, split: 20, extra: 20 }, lookedAt: 500 },
    { because: "it may be chance", recent: { orders: 40, split: 3, extra: 40 }, lookedAt: 40 },
    {
      because: "few parcels are not worth a minute",
      recent: { orders: 20, split: 4, extra: 4 },
      lookedAt: 20,
    },
    { because: "too few orders tell nothing", recent: { orders: 19, split: 19, extra: 99 }, lookedAt: 0 },
  ])("are not raised where $because", ({ recent, lookedAt }) => {
    expect(look(recent)).toMatchObject({ alerts: [], lookedAt });
  });

  it("say where too few were sent to be judged", () => {
    expect(look({ orders: 3, split: 0, extra: 0 }).notes).toEqual([
      "In how many parcels orders leave was not judged: fewer than 20 orders were sent in the last 4 weeks.",
    ]);
  });
});
