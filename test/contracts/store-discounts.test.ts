/** Discounts as detectors see them. */
import { expect, it } from "vitest";
import { aDiscount, anOrder } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

/** Three in the morning of the 22nd in London is the evening before in New York, where the shop is. */
const NIGHT = new Date("2026-11-22T03:00:00Z");
const TODAY = "2026-11-22";
const START = new Date("2026-11-18T03:00:00Z");

const here = eachShop();
const { unit } = here;
const prepare = () =>
  unit((u) => u.facts.prepare({ discounts: { lastDays: 28 } }, TODAY)).then(({ discounts }) => discounts);
const read = (kind: string) => here.read(NIGHT, [kind]);

it("are null, not empty, where they were never read", async () => {
  await read("orders");
  expect(await prepare()).toBeNull();
});

it("are seen with what was ordered on the whole days since they began, and with their code", async () => {
  await read("orders");
  await read("discounts");
  const line = anOrder(1).lines[0];
  if (!line) throw new Error("an order of the factory has a line");
  const lines = [{ ...line, quantity: 2, unitPriceMinor: 2_000, discountMinor: 400 }];
  await unit((u) =>
    u.facts.write(
      {
        orders: [
          anOrder(1, { day: "2026-11-17", lines, discountCodes: ["WELCOME"] }),
          anOrder(2, { day: "2026-11-18", lines, discountCodes: ["WELCOME"] }),
          anOrder(3, { day: "2026-11-20", lines }),
          anOrder(4, { day: "2026-11-20", lines, test: true }),
          anOrder(5, { day: "2026-11-20", lines, cancelledAt: NIGHT }),
          anOrder(6, { day: TODAY, lines }),
        ],
        discounts: [
          aDiscount(1, { startsAt: START }),
          aDiscount(2, { kind: "automatic", code: null, startsAt: NIGHT, endsAt: NIGHT, share: null }),
        ],
      },
      NIGHT,
    ),
  );
  expect([...((await prepare())?.values() ?? [])]).toMatchObject([
    {
      ...{ title: "WELCOME", kind: "code", code: "WELCOME", share: 0.1, uses: 3 },
      // Begun in the evening of the 17th there: the 18th is its first whole day.
      ...{ startsDay: "2026-11-17", endsDay: null, days: 4, orders: 2, paidMinor: 7_200 },
      withCode: { orders: 1, discountMinor: 400, paidMinor: 3_600 },
    },
    {
      ...{ kind: "automatic", code: null, share: null, startsDay: "2026-11-21", endsDay: "2026-11-21" },
      ...{ days: 0, orders: 0, paidMinor: 0, withCode: { orders: 0, discountMinor: 0, paidMinor: 0 } },
    },
  ]);
});

it("are those that are on: what is not among them any more is gone", async () => {
  await read("discounts");
  await unit((u) => u.facts.write({ discounts: [aDiscount(1), aDiscount(2)] }, NIGHT));
  await unit((u) => u.facts.write({ discounts: [aDiscount(2)] }, NIGHT));
  expect([...((await prepare())?.keys() ?? [])]).toEqual(["gid://shopify/DiscountCodeNode/2"]);
});
