import { describe, expect, it } from "vitest";
import { CancelOrder } from "../../drafts/cancel-order/payload.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { orderRow, type Ordered } from "../shared/own-orders-for-tests.ts";
import { twinsIn } from "./twins.ts";
import { first, look, mug, second } from "./cases-for-tests.ts";

describe("an order that repeats an earlier one", () => {
  it("is to be cancelled, the later of the two", () => {
    const { alerts, lookedAt } = look([mug], first, second);
    expect(lookedAt).toBe(2);
    expect(alerts).toHaveLength(1);
    const [alert] = alerts;
    expect(alert?.title).toBe("Cancel PO-1005: it orders what PO-1004 orders already");
    expect(alert?.reason).toMatch(
      /^PO-1005 and PO-1004 are for the same goods from Kiln & Co, 3 days apart: 900 units of Ceramic Mug, White come twice\. Ceramic Mug, White sells 6 a day, so both together last \d+ weeks\.$/u,
    );
    expect(alert).toMatchObject({
      ...{ bestOptionId: "cancel", situation: "stock:gid://shopify/ProductVariant/1" },
      subject: { kind: "purchase_order", id: "order-1005" },
    });
    const seed = alert?.options.find(({ id }) => id === "cancel")?.draft;
    expect(CancelOrder.parse(seed?.payload).lines).toMatchObject([{ units: 900, openUnits: 900 }]);
    expect(alert?.stake.p50.minor).toBeGreaterThan(0);
  });

  it("is said of each repetition once, against the nearest before it", () => {
    const third = { ...first, id: "1006", placedAgo: 5 };
    const twins = twinsIn([first, second, third].map(orderRow));
    expect(twins.map(({ order, earlier }) => [order.reference, earlier.reference])).toEqual([
      ["PO-1005", "PO-1004"],
      ["PO-1006", "PO-1005"],
    ]);
  });

  it.each<{ because: string; orders: readonly Ordered[]; mug?: Mug }>([
    { because: "there is one order only", orders: [first] },
    { because: "it was placed more than a week later", orders: [first, { ...second, placedAgo: 1 }] },
    { because: "it is from another supplier", orders: [first, { ...second, supplier: "Box Works" }] },
    { because: "it is for other goods", orders: [first, { ...second, lines: [{ mug: 2, units: 900 }] }] },
    {
      because: "a fifth of it is something else",
      orders: [first, { ...second, lines: [{ units: 900 }, { units: 250 }] }],
    },
    {
      because: "the first has arrived, so the second is the next order",
      orders: [{ ...first, lines: [{ units: 900, received: [{ ago: 1, units: 900 }] }] }, second],
    },
    { because: "it was called off", orders: [first, { ...second, lines: [{ units: 900, cancelled: 900 }] }] },
    {
      because: "sales need both",
      orders: [
        { ...first, lines: [{ units: 90 }] },
        { ...second, lines: [{ units: 90 }] },
      ],
      mug: { available: 0 },
    },
  ])("is no trouble where $because", ({ orders, mug: stocked }) => {
    expect(look([stocked ?? mug, {}], ...orders).alerts).toEqual([]);
  });
});
