/** Returns, their reasons, and what was given back, as detectors see them. */
import { expect, it } from "vitest";
import { anOrder, anOrderAccount, aReturn, aReturnLine, aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

/** Three in the morning of the 22nd in London is the evening before in New York, where the shop is. */
const NIGHT = new Date("2026-11-22T03:00:00Z");
const LONG_AGO = new Date("2026-01-10T12:00:00Z");
const TODAY = "2026-11-22";
const asks = {
  returns: { lastDays: 60 },
  returnReasons: { lastDays: 60 },
  orderAccounts: { lastDays: 60 },
} as const;
const MUG = "gid://shopify/ProductVariant/1";

const here = eachShop();
const { unit } = here;
const prepare = (only?: readonly string[]) => unit((u) => u.facts.prepare(asks, TODAY, only ?? null));
const readOnce = (kinds: readonly string[] = ["orders", "returns"]) => here.read(NIGHT, kinds);

it("are null, not empty, where they were never read", async () => {
  await readOnce(["orders"]);
  expect(await prepare()).toEqual({ returns: null, returnReasons: null, orderAccounts: null });
});

it("are seen on the shop's days, with what came back and what was paid for it", async () => {
  await readOnce();
  await unit((u) =>
    u.facts.write(
      {
        variants: [aVariant(1)],
        orders: [anOrder(1), anOrder(2, { test: true })],
        orderAccounts: [
          anOrderAccount(1, {
            refunds: [
              {
                ...{ refundId: "R1", returnId: "gid://shopify/Return/1", createdAt: NIGHT },
                ...{ amountMinor: 900, failedMinor: 100, pendingMinor: 200 },
              },
            ],
          }),
          anOrderAccount(2),
        ],
        returns: [
          aReturn(1, {
            createdAt: NIGHT,
            lines: [
              aReturnLine(1, {
                ...{ quantity: 4, refunded: 2, restocked: 1, kept: 1, checking: 1, missing: 1 },
                receivedAt: NIGHT,
              }),
            ],
            exchanges: [{ exchangeLineId: "E1", variantId: MUG, quantity: 2, unprocessed: 1 }],
          }),
          aReturn(2, { createdAt: NIGHT }),
          aReturn(3, { createdAt: LONG_AGO }),
          aReturn(4, { createdAt: LONG_AGO, status: "closed", closedAt: LONG_AGO }),
        ],
      },
      NIGHT,
    ),
  );
  const { returns, orderAccounts } = await prepare();
  // The second is of a test order; the fourth is done with and long past.
  expect([...(returns?.values() ?? [])].map(({ orderName }) => orderName)).toEqual(["#1003", "#1001"]);
  expect(returns?.get("gid://shopify/Return/1")).toMatchObject({
    ...{ createdDay: "2026-11-21", closedDay: null, status: "open", refundedMinor: 900 },
    refundedDay: "2026-11-21",
    lines: [
      {
        ...{
          variantId: MUG,
          title: "Mug 1",
          quantity: 4,
          refunded: 2,
          received: 3,
          restocked: 1,
          missing: 1,
        },
        ...{ receivedDay: "2026-11-21", paidMinor: 1_000 },
      },
    ],
    exchanges: [{ variantId: MUG, quantity: 2, unprocessed: 1 }],
    source: { recordId: "gid://shopify/Order/1" },
  });
  expect([...(orderAccounts?.values() ?? [])]).toMatchObject([
    {
      ...{ orderName: "#1001", receivedMinor: 3_000, refundedMinor: 1_000 },
      refunds: [
        {
          ...{ day: "2026-11-21", amountMinor: 900, failedMinor: 100, pendingMinor: 200 },
          ...{ units: 0, isForReturn: true },
        },
      ],
    },
  ]);
});

it("tell why units of a variant came back, of returns that were not refused", async () => {
  await readOnce();
  const line = (n: number, over = {}) => aReturnLine(n, over);
  await unit((u) =>
    u.facts.write(
      {
        returns: [
          aReturn(1, { createdAt: NIGHT, lines: [line(1, { reason: "too-small", quantity: 3 })] }),
          aReturn(2, { createdAt: NIGHT, lines: [line(2, { reason: "too-small" })] }),
          aReturn(3, { createdAt: NIGHT, lines: [line(3, { reason: "color" })] }),
          aReturn(4, { createdAt: NIGHT, status: "declined" }),
          aReturn(5, { createdAt: NIGHT, lines: [line(5, { variantId: null })] }),
          aReturn(6, {
            createdAt: NIGHT,
            lines: [line(6, { variantId: "gid://shopify/ProductVariant/2", reason: "style" })],
          }),
        ],
      },
      NIGHT,
    ),
  );
  const { returnReasons } = await prepare([MUG]);
  expect([...(returnReasons ?? [])]).toMatchObject([
    [
      MUG,
      {
        reasons: [
          { handle: "too-small", units: 4, orders: 2, paidMinor: 2_000 },
          { handle: "color", units: 1, orders: 1 },
        ],
      },
    ],
  ]);
  expect((await prepare()).returnReasons?.size).toBe(2);
});

it("change with what is read later, never with what was read before, and lose lines that are gone", async () => {
  await readOnce();
  const at = (hours: number) => new Date(NIGHT.getTime() + hours * 3_600_000);
  const write = (refunded: number, when: Date, lines = 1) =>
    unit((u) =>
      u.facts.write(
        {
          returns: [
            aReturn(1, {
              createdAt: NIGHT,
              lines: Array.from({ length: lines }, (_, n) => aReturnLine(n, { refunded })),
            }),
          ],
          orderAccounts: [anOrderAccount(1, { refundedMinor: refunded, updatedAt: NIGHT })],
        },
        when,
      ),
    );
  await write(0, at(0), 2);
  await write(1, at(2));
  await write(0, at(1), 3);
  const { returns, orderAccounts } = await prepare();
  expect(returns?.get("gid://shopify/Return/1")?.lines).toMatchObject([{ refunded: 1 }]);
  expect(orderAccounts?.get("gid://shopify/Order/1")).toMatchObject({ refundedMinor: 1 });
});

it("that are not done with are named, the longest unread first", async () => {
  const at = (hours: number) => new Date(NIGHT.getTime() + hours * 3_600_000);
  await unit((u) => u.facts.write({ returns: [aReturn(1)] }, at(2)));
  await unit((u) => u.facts.write({ returns: [aReturn(2, { status: "requested" })] }, at(1)));
  await unit((u) => u.facts.write({ returns: [aReturn(3, { status: "closed" }), aReturn(4)] }, at(4)));
  const known = (most: number) => unit((u) => u.facts.openReturns({ before: at(3), most }));
  expect(await known(10)).toEqual(["gid://shopify/Return/2", "gid://shopify/Return/1"]);
  expect(await known(1)).toEqual(["gid://shopify/Return/2"]);
});

it("go with their orders", async () => {
  await readOnce();
  await unit((u) => u.facts.write({ returns: [aReturn(1)], orderAccounts: [anOrderAccount(1)] }, NIGHT));
  await unit((u) => u.facts.write({ deletedOrderIds: ["gid://shopify/Order/1"] }, NIGHT));
  const { returns, orderAccounts } = await prepare();
  expect([returns?.size, orderAccounts?.size]).toEqual([0, 0]);
});
