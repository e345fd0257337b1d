/** Bundles with their parts and sales, as detectors see them. */
import { expect, it } from "vitest";
import type { OrderFact } from "../../app/ops/facts/facts.ts";
import { aLine, anOrder, aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

const NIGHT = new Date("2026-11-22T03:00:00Z");
const TODAY = "2026-11-22";
const gid = (n: number) => `gid://shopify/ProductVariant/${n}`;
const SET = gid(9);

const here = eachShop();
const { unit } = here;
const prepare = () =>
  unit((u) => u.facts.prepare({ bundles: { lastDays: 10 } }, TODAY)).then(({ bundles }) => bundles);
const read = (kind: string) => here.read(NIGHT, [kind]);
const PARTS = [
  { variantId: gid(1), units: 2 },
  { variantId: gid(2), units: 1 },
];
const write = (orders: OrderFact[] = [], parts: typeof PARTS = PARTS) =>
  unit((u) => u.facts.write({ variants: [aVariant(1), aVariant(2), aVariant(9, { parts })], orders }, NIGHT));

/** An order of so many sets: a line of mugs and one of plates. */
function ofSets(n: number, units: number, over: Partial<OrderFact> = {}): OrderFact {
  const bundle = { groupId: `gid://shopify/LineItemGroup/${n}`, variantId: SET, units };
  return anOrder(n, {
    day: "2026-11-20",
    lines: [
      aLine(n * 10, { quantity: 2 * units, unitPriceMinor: 900, discountMinor: 100, bundle }),
      aLine(n * 10 + 1, { variantId: gid(2), quantity: units, unitPriceMinor: 1_200, bundle }),
    ],
    ...over,
  });
}

it("are null, not empty, where the catalogue was never read", async () => {
  await read("orders");
  expect(await prepare()).toBeNull();
});

it("hold their parts, and what was sold of them, each bundle once however many lines it has", async () => {
  await read("products");
  await read("orders");
  await write([
    ofSets(1, 1),
    ofSets(2, 3),
    ofSets(3, 5, { day: "2026-11-13" }),
    ofSets(4, 50, { test: true }),
    ofSets(5, 50, { cancelledAt: NIGHT }),
    ofSets(6, 50, { day: TODAY }),
    ofSets(7, 50, { day: "2026-11-11" }),
    // Bought by itself: its parts are those of nobody.
    anOrder(8, { day: "2026-11-21", lines: [aLine(80), aLine(81, { variantId: SET, quantity: 2 })] }),
  ]);
  const bundles = await prepare();
  expect([...(bundles?.keys() ?? [])]).toEqual([SET]);
  expect(bundles?.get(SET)).toMatchObject({
    lines: PARTS,
    sales: {
      from: "2026-11-12",
      units: [0, 5, 0, 0, 0, 0, 0, 0, 4, 2],
      grossMinor: 9 * (2 * 900 + 1_200) + 2 * 1_000,
      discountMinor: 3 * 100,
    },
  });
});

it("have no sales where nobody bought one", async () => {
  await read("products");
  await read("orders");
  await write([anOrder(1, { day: "2026-11-20" })]);
  expect((await prepare())?.get(SET)).toMatchObject({ sales: null });
});

it.each([
  { because: "their parts are read anew", parts: [{ variantId: gid(2), units: 4 }], left: 1 },
  { because: "they are none any more", parts: [], left: 0 },
])("change when $because", async ({ parts, left }) => {
  await read("products");
  await write();
  await write([], parts);
  const bundles = await prepare();
  expect(bundles?.size).toBe(left);
  if (left > 0) expect(bundles?.get(SET)?.lines).toEqual(parts);
});

it("stay as they were where their parts were not read", async () => {
  await read("products");
  await write();
  await unit((u) => u.facts.write({ variants: [aVariant(9, { priceMinor: 5 })] }, NIGHT));
  expect((await prepare())?.get(SET)?.lines).toEqual(PARTS);
});

it("are those on sale: one that was deleted is none", async () => {
  await read("products");
  await write();
  await unit((u) => u.facts.write({ deletedProductIds: ["gid://shopify/Product/9"] }, NIGHT));
  expect((await prepare())?.size).toBe(0);
});
