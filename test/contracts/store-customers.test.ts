/** Whose orders are, as detectors see it: a customer is a digest, and nothing tells whose. */
import { expect, it } from "vitest";
import type { OrderCustomerFact, OrderFact } from "../../app/ops/facts/facts.ts";
import { aLine, anOrder, anOrderCustomer, aParcel } from "../factories/facts.ts";
import { sql } from "../factories/sql.ts";
import { eachShop } from "../factories/each-shop.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";
const DAY_MS = 86_400_000;
const ago = (days: number, minutes = 0) => new Date(NOW.getTime() - days * DAY_MS + minutes * 60_000);
const asks = {
  customerOrders: { lastDays: 365 },
  customerReturns: { lastDays: 365 },
  cashOnDelivery: { lastDays: 365 },
} as const;
const ADA = "gid://shopify/Customer/71";

const here = eachShop();
const { unit } = here;
const prepare = () => unit((u) => u.facts.prepare(asks, TODAY));
const readOnce = (kinds: readonly string[] = ["orders", "customers"]) => here.read(NOW, kinds);

/** Placed at this moment by Ada; what is not said: two mugs for $20.00, paid, waiting to be sent. */
type Placed = { at: Date; of?: Partial<OrderFact>; by?: Partial<OrderCustomerFact> };
async function place(placed: readonly Placed[]): Promise<void> {
  await unit((u) =>
    u.facts.write(
      {
        orders: placed.map(({ at, of }, n) =>
          anOrder(n + 1, {
            ...{ createdAt: at, updatedAt: at, day: at.toISOString().slice(0, 10) },
            ...{ fulfilmentStatus: "UNFULFILLED", financialStatus: "PAID", fulfilments: [] },
            lines: [aLine(n + 1, { quantity: 2, currentQuantity: 2 })],
            ...of,
          }),
        ),
        orderCustomers: placed.map(({ by }, n) => anOrderCustomer(n + 1, { customerId: ADA, ...by })),
      },
      NOW,
    ),
  );
}
const sent = (n: number, over: Partial<OrderFact> = {}): Partial<OrderFact> => ({
  fulfilmentStatus: "FULFILLED",
  fulfilments: [aParcel(n)],
  ...over,
});
const orderOf = async (n: number) =>
  (await prepare()).customerOrders?.get(`gid://shopify/Order/${String(n)}`);

it("is null, not empty, where it was never read", async () => {
  await readOnce(["orders"]);
  expect(await prepare()).toEqual({ customerOrders: null, customerReturns: null, cashOnDelivery: null });
});

it("holds no id of a customer's, and another shop's digest of the same one is another", async () => {
  await readOnce();
  await place([{ at: ago(1) }]);
  const first = here.shop;
  await here.another();
  await place([{ at: ago(1) }]);
  const rows = await sql(
    here.database.superuserUrl,
    "select shop, customer from order_customers where shop = any($1)",
    [[first, here.shop]],
  );
  const digests = rows.map(({ customer }) => String(customer));
  expect(digests.every((digest) => /^[0-9a-f]{64}$/u.test(digest))).toBe(true);
  expect(new Set(digests).size).toBe(2);
});

it("tells what the customer of an open order bought before", async () => {
  await readOnce();
  await place([
    { at: ago(200), of: sent(1) },
    { at: ago(90), of: sent(2, { cancelledAt: ago(89) }) },
    { at: ago(30), of: sent(3, { test: true }) },
    { at: ago(2), by: { ordersEver: 9, company: true, address: "wrong" } },
    { at: ago(1), by: { customerId: null } },
  ]);
  expect((await orderOf(4))?.past).toEqual({
    ...{ orders: 1, ordersEver: 9, paidMinor: 2_000, firstDay: ago(200).toISOString().slice(0, 10) },
    ...{ taken: 0, refused: 0 },
  });
  expect(await orderOf(4)).toMatchObject({ company: true, address: "wrong", paid: true, twin: null });
  expect((await orderOf(5))?.past).toBeNull();
  expect(await orderOf(1)).toBeUndefined();
});

it.each<{ because: string; first: Placed; second?: Placed; twin: boolean }>([
  { because: "the same goods, four minutes apart", first: { at: ago(1, -4) }, twin: true },
  { because: "an hour apart", first: { at: ago(1, -60) }, twin: true },
  { because: "a minute more than an hour apart", first: { at: ago(1, -61) }, twin: false },
  { because: "the first was cancelled", first: { at: ago(1, -4), of: { cancelledAt: ago(1) } }, twin: false },
  {
    because: "another quantity",
    first: { at: ago(1, -4), of: { lines: [aLine(1, { quantity: 3, currentQuantity: 3 })] } },
    twin: false,
  },
  { because: "another customer", first: { at: ago(1, -4), by: { customerId: "x" } }, twin: false },
  {
    because: "nobody's account",
    first: { at: ago(1, -4), by: { customerId: null } },
    second: { at: ago(1), by: { customerId: null } },
    twin: false,
  },
])("names an order's twin: $twin for $because", async ({ first, second = { at: ago(1) }, twin }) => {
  await readOnce();
  await place([first, second]);
  const name = (await orderOf(2))?.twin?.name;
  expect(name).toBe(twin ? "#1" : undefined);
});

it("counts what a customer sent back, and the shop as a whole beside it", async () => {
  await readOnce();
  const back = (n: number) => ({
    refunds: [
      {
        ...{ refundId: `R${String(n)}`, createdAt: ago(20), day: "2026-11-02" as const },
        lines: [
          {
            lineId: `gid://shopify/LineItem/${String(n)}`,
            ...{ quantity: 1, restockType: "RETURN", subtotalMinor: 900 },
          },
        ],
      },
    ],
  });
  await place([
    { at: ago(100), of: sent(1, back(1)) },
    { at: ago(60), of: sent(2, back(2)) },
    { at: ago(40), of: sent(3) },
    { at: ago(20), of: sent(4, back(4)) },
    { at: ago(50), of: sent(5, back(5)), by: { customerId: "another" } },
  ]);
  const { customerReturns } = await prepare();
  const [whole, ada, ...others] = [...(customerReturns?.values() ?? [])];
  expect(others).toEqual([]);
  // The fourth was sent too lately to say whether it stays; the other customer sent back of one order alone.
  expect(whole).toMatchObject({ orders: 4, returnedOrders: 3, units: 8, returnedUnits: 3, customers: 2 });
  expect(ada).toMatchObject({
    ...{ orders: 3, returnedOrders: 2, units: 6, returnedUnits: 2, paidMinor: 6_000, returnedMinor: 1_800 },
    ...{ firstDay: ago(100).toISOString().slice(0, 10), newest: { name: "#3" } },
  });
});

it("tells how cash at the door went, once it is settled", async () => {
  await readOnce();
  const cash = { cashOnDelivery: true };
  const open = { financialStatus: "PENDING" };
  const refused = (n: number) => [aParcel(n, { displayStatus: "NOT_DELIVERED" })];
  await place([
    { at: ago(100), of: sent(1), by: cash },
    { at: ago(60), of: sent(2, { ...open, fulfilments: refused(2) }), by: cash },
    { at: ago(50), of: sent(3, { ...open, cancelledAt: ago(45) }), by: cash },
    { at: ago(40), of: sent(4, open), by: cash },
    { at: ago(3), of: sent(5), by: cash },
    { at: ago(30), of: sent(6) },
    { at: ago(1), of: open, by: cash },
  ]);
  expect((await prepare()).cashOnDelivery?.get("")).toMatchObject({ sent: 3, refused: 2 });
  expect((await orderOf(7))?.past).toMatchObject({ taken: 2, refused: 2 });
  expect(await orderOf(7)).toMatchObject({ cashOnDelivery: true, paid: false });
});

it("keeps what is newer", async () => {
  await readOnce();
  await place([{ at: ago(1), by: { address: "wrong", updatedAt: ago(0) } }]);
  await place([{ at: ago(1), by: { address: "fine", updatedAt: ago(1) } }]);
  expect(await orderOf(1)).toMatchObject({ address: "wrong" });
});
