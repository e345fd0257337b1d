/** Whose orders are: what Sources and the inbox say where it may not be seen, and what is found once it may. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { OPTIONAL_SCOPES } from "../../app/ops/facts/source-status.ts";
import type { SourcesModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { busyWorld } from "./busy-world.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  const world = busyWorld();
  const order = world.orders.find(({ lines }) => lines.some(({ variantId }) => variantId !== null));
  const line = order?.lines.find(({ variantId }) => variantId !== null);
  if (!order || !line) throw new Error("the busy store has no order of a product");
  const at = new Date(Date.now() - 3 * 3_600_000);
  // The same customer pressed "Pay" again four minutes later.
  for (const n of [0, 1])
    world.orders.push({
      ...structuredClone(order),
      ...{ id: String(88_000 + n), name: `#T${String(n + 1)}`, refunds: [], fulfilments: [], returns: [] },
      ...{ createdAt: new Date(at.getTime() + n * 240_000), updatedAt: new Date(at.getTime() + n * 240_000) },
      ...{ cancelledAt: null, test: false, financialStatus: "PAID", fulfilmentStatus: "UNFULFILLED" },
      ...{ customerId: "71", riskLevel: null, holdReason: null },
      lines: [
        {
          ...line,
          id: String(880_010 + n),
          quantity: 40,
          currentQuantity: 40,
          unitPrice: "20.00",
          discount: "0.00",
        },
      ],
    });
  running = await runningApp({ world });
  await running.look();
}, 180_000);
afterAll(() => running.close());

const sources = async () => ((await running.ask("sources")).body as { sources: SourcesModel }).sources;
const kindOf = ({ sources: [shopify] }: SourcesModel) =>
  shopify?.kinds.find(({ title }) => title === "customers of orders");
const found = async () => {
  const { decideNow, thisWeek, canWait } = await running.inbox();
  return [...decideNow, ...thisWeek.lines, ...canWait.lines].map(({ title }) => title);
};

it("is said to be unseen until the store allows it, and is looked at once it does", async () => {
  const before = await sources();
  const hidden = (await running.inbox()).couldNotLook.map(({ text }) => text);
  running.outside.admin.setGrants([...OPTIONAL_SCOPES.customers]);
  await running.app.sql("delete from pgboss.job where name = 'incremental_read'");

  const { status } = await running.ask("sources", { fields: [["intent", "read_allowed"]] });
  const asked = await running.app.jobs("incremental_read");
  await running.job("incremental_read", { shop: SHOP });
  await running.job("notice", { shop: SHOP });
  const after = await sources();

  expect(before.access.find(({ id }) => id === "customers")).toMatchObject({
    scopes: [...OPTIONAL_SCOPES.customers],
  });
  expect(kindOf(before)).toBeUndefined();
  expect(
    hidden.filter((text) => text.includes("has not allowed Ops Room to see whose orders are")),
  ).toHaveLength(1);
  expect(status).toBe(200);
  expect(asked).toEqual([{ shop: SHOP }]);
  expect(after.access.map(({ id }) => id)).not.toContain("customers");
  expect(kindOf(after)).toMatchObject({ state: "Read completely", problem: null });
  expect((await found()).filter((title) => title.includes("Ask before you send #T2"))).toHaveLength(1);
}, 60_000);
