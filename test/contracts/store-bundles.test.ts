/** Bundles with their parts and sales, as detectors see them. */
import { describe, expect, it } from "vitest";
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

describe("what was given back of bundles", () => {
  type Gone = { mugs?: number; plates?: number; restockType?: string };
  /** An order of four sets, with so many of its eight mugs and four plates given back. */
  const four = (n: number, ...given: readonly Gone[]) =>
    ofSets(n, 4, {
      refunds: given.map(({ mugs = 0, plates = 0, restockType = "RETURN" }, at) => ({
        ...{ refundId: `R${n}-${at}`, createdAt: NIGHT, day: "2026-11-21" },
        lines: [
          { lineId: n * 10, quantity: mugs },
          { lineId: n * 10 + 1, quantity: plates },
        ].flatMap(({ lineId, quantity }) =>
          quantity === 0
            ? []
            : [{ lineId: `gid://shopify/LineItem/${lineId}`, quantity, restockType, subtotalMinor: 1 }],
        ),
      })),
    });

  it.each<{
    because: string;
    given: Gone[];
    sold: number;
    returned: number;
    gross: number;
    discount: number;
  }>([
    { because: "nothing was", given: [], sold: 4, returned: 0, gross: 8 * 900 + 4 * 1_200, discount: 100 },
    {
      because: "a set that is taken off before it is sent was not sold",
      given: [{ mugs: 2, plates: 1, restockType: "CANCEL" }],
      ...{ sold: 3, returned: 0, gross: 6 * 900 + 3 * 1_200, discount: 75 },
    },
    {
      because: "with one part taken off it still was, for less",
      given: [{ plates: 1, restockType: "cancel" }],
      ...{ sold: 4, returned: 0, gross: 8 * 900 + 3 * 1_200, discount: 100 },
    },
    {
      because: "of a set a single unit of two was taken off",
      given: [{ mugs: 1, plates: 1, restockType: "CANCEL" }],
      ...{ sold: 4, returned: 0, gross: 7 * 900 + 3 * 1_200, discount: 88 },
    },
    {
      because: "those that came back count as sold and returned, whether or not they went on the shelf",
      given: [
        { mugs: 2, plates: 1 },
        { mugs: 2, plates: 1, restockType: "NO_RESTOCK" },
      ],
      ...{ sold: 4, returned: 2, gross: 8 * 900 + 4 * 1_200, discount: 100 },
    },
    {
      because: "the plates of two sets are as much as one set",
      given: [{ plates: 2 }],
      ...{ sold: 4, returned: 1, gross: 8 * 900 + 4 * 1_200, discount: 100 },
    },
    {
      because: "no more come back than were sold",
      given: [
        { mugs: 6, plates: 3, restockType: "CANCEL" },
        { mugs: 8, plates: 4 },
      ],
      ...{ sold: 1, returned: 1, gross: 2 * 900 + 1_200, discount: 25 },
    },
  ])("counts where $because", async ({ given, sold, returned, gross, discount }) => {
    await read("products");
    await read("orders");
    await write([four(1, ...given)]);
    expect((await prepare())?.get(SET)?.sales).toMatchObject({
      ...{ units: [sold, 0], returnedUnits: returned },
      ...{ grossMinor: gross, discountMinor: discount },
    });
  });

  it("adds up over orders before it is rounded", async () => {
    await read("products");
    await read("orders");
    await write([four(1, { plates: 1 }), four(2, { plates: 1 }), four(3)]);
    expect((await prepare())?.get(SET)?.sales).toMatchObject({ returnedUnits: 1 });
  });

  it("is none of a day on which all were taken off, and no sales where that is every day", async () => {
    await read("products");
    await read("orders");
    await write([four(1, { mugs: 8, plates: 4, restockType: "CANCEL" })]);
    expect((await prepare())?.get(SET)).toMatchObject({ sales: null });
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

it.each([
  { because: "its row is older than the stored one", updatedAt: "2026-11-20T14:59:59Z", lines: PARTS },
  {
    because: "its row says the same time",
    updatedAt: "2026-11-20T15:00:00Z",
    lines: [{ variantId: gid(2), units: 4 }],
  },
])("follow the row that they came with, where $because", async ({ updatedAt, lines }) => {
  await read("products");
  await write();
  const late = aVariant(9, { parts: [{ variantId: gid(2), units: 4 }], updatedAt: new Date(updatedAt) });
  await unit((u) => u.facts.write({ variants: [late] }, NIGHT));
  expect((await prepare())?.get(SET)?.lines).toEqual(lines);
});

it("are not lost to a row of the time before it was a bundle", async () => {
  await read("products");
  await write();
  const before = aVariant(9, { parts: [], updatedAt: new Date("2026-11-19T15:00:00Z") });
  await unit((u) => u.facts.write({ variants: [before] }, NIGHT));
  expect((await prepare())?.get(SET)?.lines).toEqual(PARTS);
  // Nor where both stand in one page.
  const now = aVariant(9, { parts: PARTS });
  await unit((u) => u.facts.write({ variants: [now, before] }, NIGHT));
  expect((await prepare())?.get(SET)?.lines).toEqual(PARTS);
});

it("are those on sale: one that was deleted is none", async () => {
  await read("products");
  await write();
  await unit((u) => u.facts.write({ deletedProductIds: ["gid://shopify/Product/9"] }, NIGHT));
  expect((await prepare())?.size).toBe(0);
});
