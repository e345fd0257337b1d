/** Disputes, payouts and balances as detectors see them. */
import { expect, it } from "vitest";
import { aDispute, anOrder, aParcel, aPayout } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

/** Three in the morning of the 22nd in London is the evening before in New York, where the shop is. */
const NIGHT = new Date("2026-11-22T03:00:00Z");
const TODAY = "2026-11-22";
const asks = { disputes: { lastDays: 100 }, payouts: { lastDays: 30 }, payments: { lastDays: 3 } } as const;

const here = eachShop();
const { unit } = here;
const prepare = () => unit((u) => u.facts.prepare(asks, TODAY));
const readAs = (state: "complete" | "absent") =>
  unit((u) =>
    u.sources.save({
      ...{ connector: "shopify", kind: "payments", state, since: null, limit: null, problem: null },
      ...{ lastCompleteAt: state === "complete" ? NIGHT : null, rowsRead: 0, rowsExpected: null },
    }),
  );

it("are null, not empty, where they were never read or the store has none", async () => {
  const never = await prepare();
  await readAs("absent");
  expect(never).toEqual({ disputes: null, payouts: null, payments: null });
  expect(await prepare()).toEqual({ disputes: null, payouts: null, payments: null });
});

it("are seen on the shop's days, with whether the order was sent, and only in the shop's currency", async () => {
  await readAs("complete");
  const fulfilment = aParcel(1, { createdAt: NIGHT, updatedAt: NIGHT });
  await unit((u) =>
    u.facts.write(
      {
        orders: [
          anOrder(1, { day: "2026-11-20", financialStatus: "PAID", fulfilments: [fulfilment] }),
          anOrder(2, { day: "2026-11-20", financialStatus: "PAID" }),
          anOrder(3, { day: "2026-11-21", financialStatus: "PENDING" }),
        ],
        disputes: [
          aDispute(1, { initiatedAt: NIGHT, evidenceDueAt: new Date("2026-12-02T02:00:00Z") }),
          aDispute(2, { kind: "inquiry", evidenceSentAt: NIGHT }),
          aDispute(3, { currency: "EUR" }),
          aDispute(4, { order: null, initiatedAt: new Date("2026-01-01T00:00:00Z") }),
        ],
        payouts: [aPayout(1, { issuedAt: NIGHT, status: "failed" })],
        balances: [
          { currency: "USD", balanceMinor: -500, payoutInterval: "weekly" },
          { currency: "EUR", balanceMinor: 100, payoutInterval: "weekly" },
        ],
      },
      NIGHT,
    ),
  );
  const { disputes, payouts, payments } = await prepare();

  expect([...(disputes?.values() ?? [])]).toMatchObject([
    {
      orderName: "#1001",
      wasSent: true,
      initiatedDay: "2026-11-21",
      dueDay: "2026-12-01",
      isAnswered: false,
    },
    { orderName: "#1002", wasSent: false, kind: "inquiry", isAnswered: true, isFinal: false },
  ]);
  expect([...(payouts?.values() ?? [])]).toMatchObject([
    {
      ...{ status: "failed", direction: "deposit", netMinor: 120_000, issuedDay: "2026-11-21" },
      parts: aPayout(1).parts,
    },
  ]);
  expect(payments?.get("")).toMatchObject({
    ...{ balanceMinor: -500, payoutInterval: "weekly", elsewhere: 2, ordersFrom: "2026-11-19" },
    orders: [0, 2, 0],
  });
});

it("change with what is read later, never with what was read before", async () => {
  await readAs("complete");
  const at = (hours: number) => new Date(NIGHT.getTime() + hours * 3_600_000);
  const write = (status: "won" | "lost", when: Date) =>
    unit((u) => u.facts.write({ disputes: [aDispute(1, { status })], payouts: [], balances: [] }, when));
  await write("won", at(1));
  await write("lost", at(0));
  const { disputes, payments } = await prepare();
  expect([...(disputes?.values() ?? [])]).toMatchObject([{ status: "won" }]);
  expect(payments?.get("")).toMatchObject({ balanceMinor: 0, payoutInterval: "other" });
});
