import { describe, expect, it } from "vitest";
import type { WholeOrder } from "./schema.ts";
import { levelPages, orderPages, variantPages, type FactPage, type OrderPorts } from "./rows.server.ts";

const TERMS = { currency: "USD", timeZone: "UTC" };
const money = { shopMoney: { amount: "10.00" } };

function orderRow(id: number, refunded = false) {
  const at = "2026-03-01T10:00:00Z";
  return {
    id: `gid://shopify/Order/${id}`,
    name: `#${id}`,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    test: false,
    currencyCode: "USD",
    displayFinancialStatus: "PAID",
    displayFulfillmentStatus: "FULFILLED",
    capturable: false,
    discountCodes: [],
    shippingLine: null,
    risk: { recommendation: "NONE", assessments: [] },
    fulfillments: [],
    refunds: refunded ? [{ id: `gid://shopify/Refund/${id}`, createdAt: at }] : [],
  };
}

function lineRow(id: number, orderId: number) {
  return {
    id: `gid://shopify/LineItem/${id}`,
    sku: null,
    title: "Mug",
    quantity: 1,
    currentQuantity: 1,
    variant: null,
    lineItemGroup: null,
    originalUnitPriceSet: money,
    discountAllocations: [],
    __parentId: `gid://shopify/Order/${orderId}`,
  };
}

async function* chunked(rows: readonly unknown[], size = 700): AsyncGenerator<string[]> {
  for (let at = 0; at < rows.length; at += size)
    yield rows.slice(at, at + size).map((row) => JSON.stringify(row));
}

async function collect(pages: AsyncIterable<FactPage>): Promise<FactPage[]> {
  const all: FactPage[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

const ordinary: OrderPorts = {
  refundsOf: () => Promise.resolve(new Map()),
  withOpenParts: (orders) => Promise.resolve(orders),
  orderById: () => Promise.resolve(null),
};

/** Lines per order, by order id. */
function linesOf(pages: readonly FactPage[]): Map<string, number> {
  return new Map(
    pages.flatMap(({ batch }) => batch.orders ?? []).map(({ orderId, lines }) => [orderId, lines.length]),
  );
}

const ORDERS = 9_000;
const inOrder = Array.from({ length: ORDERS }, (_, order) => [
  orderRow(order),
  lineRow(2 * order, order),
  lineRow(2 * order + 1, order),
]);

describe("orders", () => {
  it("find their lines when these follow them, in pages of bounded size", async () => {
    const pages = await collect(orderPages(chunked(inOrder.flat()), TERMS, ordinary));

    expect(linesOf(pages).size).toBe(ORDERS);
    expect([...linesOf(pages).values()].every((lines) => lines === 2)).toBe(true);
    expect(Math.max(...pages.map(({ rows }) => rows))).toBeLessThan(3_000);
  });

  it("find their lines among those of others, some way off", async () => {
    const mixed = inOrder.flatMap(([order, first]) => [order, first]);
    // The second line of each order comes a thousand orders later.
    const late = [...mixed];
    for (const [, , second] of inOrder.slice(0, 1_000)) late.push(second);
    const start = late.slice(0, 2_000);
    const rows = [...start, ...inOrder.slice(0, 1_000).map(([, , second]) => second), ...mixed.slice(2_000)];
    const pages = await collect(orderPages(chunked(rows), TERMS, ordinary));

    expect([...linesOf(pages).values()].filter((lines) => lines === 2)).toHaveLength(1_000);
  });

  it("are read again by themselves when a line comes too late", async () => {
    const whole = { ...orderRow(0), lines: [1, 2, 3].map((id) => lineRow(id, 0)) };
    const asked: string[] = [];
    const ports: OrderPorts = {
      ...ordinary,
      orderById: (id) => {
        asked.push(id);
        const at = new Date(whole.createdAt);
        return Promise.resolve({ ...whole, createdAt: at, updatedAt: at, refunds: [] } satisfies WholeOrder);
      },
    };
    const pages = await collect(orderPages(chunked([...inOrder.flat(), lineRow(99_999, 0)]), TERMS, ports));

    expect(asked).toEqual(["gid://shopify/Order/0"]);
    expect(linesOf(pages).get("gid://shopify/Order/0")).toBe(3);
  });

  it("stop the read when nearly all lines come too late: that is not the file we asked for", async () => {
    const heads = Array.from({ length: 20_000 }, (_, order) => orderRow(order));
    const tails = heads.map((_, order) => lineRow(order, order));
    await expect(collect(orderPages(chunked([...heads, ...tails]), TERMS, ordinary))).rejects.toMatchObject({
      code: "shopify_file_mixed",
    });
  });

  it("get the lines of their refunds from an ordinary read", async () => {
    const asked: string[][] = [];
    const ports: OrderPorts = {
      ...ordinary,
      refundsOf: (ids) => {
        asked.push([...ids]);
        const lines = [
          {
            quantity: 1,
            restockType: "RETURN",
            lineItem: { id: "gid://shopify/LineItem/1" },
            subtotalSet: money,
          },
        ];
        return Promise.resolve(
          new Map(ids.map((id) => [id, [{ id: "r", createdAt: new Date("2026-03-02T00:00:00Z"), lines }]])),
        );
      },
    };
    const [page] = await collect(orderPages(chunked([orderRow(1), orderRow(2, true)]), TERMS, ports));

    expect(asked).toEqual([["gid://shopify/Order/2"]]);
    expect(page?.batch.orders?.map(({ refunds }) => refunds.length)).toEqual([0, 1]);
  });

  it("of another currency are left out, counted, and removed where they were stored", async () => {
    const [page] = await collect(
      orderPages(chunked([{ ...orderRow(1), currencyCode: "EUR" }, orderRow(2)]), TERMS, ordinary),
    );

    expect(page).toMatchObject({
      rows: 1,
      skipped: 1,
      batch: { deletedOrderIds: ["gid://shopify/Order/1"] },
    });
  });
});

it.each([
  ["is no JSON", "{", "shopify_file_broken"],
  ["is no object", "12", "shopify_file_broken"],
  ["lacks a field", '{"id":"gid://shopify/Order/1"}', "shopify_not_understood"],
])("a row that %s stops the read and says so", async (_because, row, code) => {
  const chunks = (async function* () {
    yield [row];
  })();
  await expect(collect(orderPages(chunks, TERMS, ordinary))).rejects.toMatchObject({ code });
});

it("items without their levels are passed over, and no file gives no page", async () => {
  expect(await collect(levelPages(chunked([{ id: "gid://shopify/InventoryItem/1" }])))).toEqual([]);
  expect(await collect(variantPages(chunked([]), TERMS, async (variants) => [...variants]))).toEqual([]);
});
