/** Returns: what Sources and the inbox say where they may not be seen, and what is found once they may. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { OPTIONAL_SCOPES } from "../../app/ops/facts/source-status.ts";
import type { SourcesModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { busyWorld } from "./busy-world.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  const world = busyWorld();
  // The same amount went back twice, and more than was ever paid.
  const order = world.orders.find(
    ({ lines, financialStatus }) => financialStatus === "PAID" && lines.length > 0,
  );
  if (!order) throw new Error("the busy store has no paid order");
  const paid = order.lines.reduce((sum, line) => sum + Number(line.unitPrice) * line.quantity, 0);
  order.financialStatus = "REFUNDED";
  order.updatedAt = new Date(Date.now() - 86_400_000);
  order.refunds = [1, 2].map((n) => ({
    ...{ id: String(88_000 + n), createdAt: order.updatedAt, lines: [], amount: (paid + 200).toFixed(2) },
  }));
  running = await runningApp({ world });
  await running.look();
}, 180_000);
afterAll(() => running.close());

const sources = async () => ((await running.ask("sources")).body as { sources: SourcesModel }).sources;
const kindOf = ({ sources: [shopify] }: SourcesModel) =>
  shopify?.kinds.find(({ title }) => title === "returns and refunds");
const found = async () => {
  const { decideNow, thisWeek } = await running.inbox();
  return [...decideNow, ...thisWeek.lines].map(({ title }) => title);
};

it("are said to be unseen until the store allows them, and are looked at once it does", async () => {
  const before = await sources();
  const hidden = (await running.inbox()).couldNotLook.map(({ text }) => text);
  running.outside.admin.setGrants([...OPTIONAL_SCOPES.returns]);
  await running.app.sql("delete from pgboss.job where name = 'incremental_read'");

  const { status } = await running.ask("sources", { fields: [["intent", "read_allowed"]] });
  const asked = await running.app.jobs("incremental_read");
  await running.job("incremental_read", { shop: SHOP });
  await running.job("notice", { shop: SHOP });
  const after = await sources();

  expect(before.access.find(({ id }) => id === "returns")).toMatchObject({
    scopes: [...OPTIONAL_SCOPES.returns],
  });
  expect(kindOf(before)).toBeUndefined();
  expect(hidden.filter((text) => text.includes("has not allowed Ops Room to see returns"))).toHaveLength(1);
  expect(status).toBe(200);
  expect(asked).toEqual([{ shop: SHOP }]);
  expect(after.access.map(({ id }) => id)).not.toContain("returns");
  expect(kindOf(after)).toMatchObject({ state: "Read completely", problem: null });
  expect(
    (await found()).filter((title) => title.includes("more was paid back than was ever paid")),
  ).toHaveLength(1);
}, 60_000);
