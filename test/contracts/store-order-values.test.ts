/** What orders came to and how risky they were, as detectors see it. */
import { expect, it } from "vitest";
import { anOrder } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

const NIGHT = new Date("2026-11-22T03:00:00Z");
const TODAY = "2026-11-22";
const asks = { orderValues: { lastDays: 3 }, orderRisk: { lastDays: 2 } } as const;

const here = eachShop();
const { unit } = here;
const prepare = () => unit((u) => u.facts.prepare(asks, TODAY));
const readOrders = () => here.read(NIGHT, ["orders"]);

it("are null, not empty, where orders were never read", async () => {
  expect(await prepare()).toEqual({ orderValues: null, orderRisk: null });
});

it("are counted by value, and by day", async () => {
  await readOrders();
  const line = anOrder(1).lines[0];
  if (!line) throw new Error("an order of the factory has a line");
  const lines = (paidMinor: number) => [
    { ...line, quantity: 1, unitPriceMinor: paidMinor + 50, discountMinor: 50 },
  ];
  const high = { level: "high", advice: "cancel" } as const;
  await unit((u) =>
    u.facts.write(
      {
        orders: [
          anOrder(1, { day: "2026-11-21", lines: lines(4_099), shippingMinor: 600 }),
          anOrder(2, { day: "2026-11-21", lines: lines(4_000), shippingMinor: 0 }),
          anOrder(3, { day: "2026-11-20", lines: lines(5_000), shippingMinor: 0 }),
          anOrder(4, { day: "2026-11-20", lines: lines(5_000) }),
          anOrder(5, {
            day: "2026-11-20",
            lines: lines(900),
            shippingMinor: 1,
            cancelledAt: NIGHT,
            risk: high,
          }),
          anOrder(6, { day: "2026-11-20", lines: lines(900), shippingMinor: 1, test: true, risk: high }),
          anOrder(7, { day: TODAY, lines: lines(700), shippingMinor: 1, risk: high }),
          anOrder(8, { day: TODAY, lines: lines(700), risk: { level: "medium", advice: "investigate" } }),
          anOrder(9, { day: "2026-11-18", lines: lines(700), shippingMinor: 1, risk: high }),
        ],
      },
      NIGHT,
    ),
  );
  const { orderValues, orderRisk } = await prepare();
  expect(orderValues?.get("")).toMatchObject({
    ...{ days: 3, unread: 1 },
    bands: [
      { fromMinor: 4_000, orders: 2, free: 1, shippingMinor: 600 },
      { fromMinor: 5_000, orders: 1, free: 1, shippingMinor: 0 },
    ],
  });
  expect(orderRisk?.get("")).toMatchObject({
    ...{ from: "2026-11-20", placed: [3, 2, 2], risky: [1, 0, 1], riskyMinor: [900, 0, 700] },
  });
});
