/** Prices at which companies buy, as detectors see them. */
import { expect, it } from "vitest";
import { anOrder, aPriceList, aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

const NIGHT = new Date("2026-11-22T03:00:00Z");
const TODAY = "2026-11-22";

const here = eachShop();
const { unit } = here;
const prepare = () =>
  unit((u) => u.facts.prepare({ companyPrices: { lastDays: 90 } }, TODAY)).then(
    ({ companyPrices }) => companyPrices,
  );
const read = (kind: string) => here.read(NIGHT, [kind], "2026-01-01");

it("are null, not empty, where they were never read", async () => {
  await read("orders");
  expect(await prepare()).toBeNull();
});

it("are those that are set, and those that fall below the cost, with what was sold at exactly that price", async () => {
  await read("orders");
  await read("price_lists");
  const line = anOrder(1).lines[0];
  if (!line) throw new Error("an order of the factory has a line");
  const sold = (n: number, minor: number, quantity: number) => [
    { ...line, variantId: `gid://shopify/ProductVariant/${n}`, unitPriceMinor: minor, quantity },
  ];
  const variant = (n: number, priceMinor: number, unitCostMinor: number | null) =>
    aVariant(n, { priceMinor, unitCostMinor });
  await unit((u) =>
    u.facts.write(
      {
        variants: [
          variant(1, 2_000, 1_100),
          variant(2, 2_000, 1_700),
          variant(3, 2_000, 1_600),
          variant(4, 2_000, null),
        ],
        orders: [
          anOrder(1, { day: "2026-11-20", lines: sold(1, 1_000, 5) }),
          anOrder(2, { day: "2026-11-20", lines: sold(1, 2_000, 3) }),
          anOrder(3, { day: "2026-11-20", lines: sold(1, 1_000, 7), test: true }),
          anOrder(4, { day: "2026-11-20", lines: sold(2, 1_600, 2) }),
        ],
        priceLists: [aPriceList(1)],
      },
      NIGHT,
    ),
  );
  expect([...((await prepare())?.values() ?? [])]).toMatchObject([
    { listName: "Wholesale", priceMinor: 1_000, unitCostMinor: 1_100, units: 5, days: 90 },
    // A fifth off 20.00 is below its cost of 17.00; of the third it is just its cost.
    { variantId: "gid://shopify/ProductVariant/2", priceMinor: 1_600, unitCostMinor: 1_700, units: 2 },
  ]);
});

it("are those that there are: lists that are not among them any more are gone", async () => {
  await read("price_lists");
  await unit((u) => u.facts.write({ variants: [aVariant(1)], priceLists: [aPriceList(1)] }, NIGHT));
  await unit((u) => u.facts.write({ priceLists: [] }, NIGHT));
  expect((await prepare())?.size).toBe(0);
});
