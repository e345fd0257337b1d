/** Discounts: what Sources and the inbox say where they may not be seen, and what is found once they may. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { OPTIONAL_SCOPES } from "../../app/ops/facts/source-status.ts";
import type { SourcesModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { busyWorld } from "./busy-world.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  const world = busyWorld();
  // For everybody since three weeks, and nobody ever had it: as old as is still told.
  const startsAt = new Date(Date.now() - 20 * 86_400_000);
  world.discounts = [
    {
      ...{ id: "8801", title: "Ten off everything", code: null, share: 0.1, status: "ACTIVE" },
      ...{ startsAt, endsAt: null, uses: 0 },
    },
  ];
  running = await runningApp({ world });
  await running.look();
}, 180_000);
afterAll(() => running.close());

const sources = async () => ((await running.ask("sources")).body as { sources: SourcesModel }).sources;
const kindOf = ({ sources: [shopify] }: SourcesModel) =>
  shopify?.kinds.find(({ title }) => title === "discounts");

it("are said to be unseen until the store allows them, and are looked at once it does", async () => {
  const before = await sources();
  const hidden = (await running.inbox()).couldNotLook.map(({ text }) => text);
  running.outside.admin.setGrants([...OPTIONAL_SCOPES.discounts]);
  await running.app.sql("delete from pgboss.job where name = 'incremental_read'");

  const { status } = await running.ask("sources", { fields: [["intent", "read_allowed"]] });
  const asked = await running.app.jobs("incremental_read");
  await running.job("incremental_read", { shop: SHOP });
  await running.job("notice", { shop: SHOP });
  const after = await sources();

  expect(before.access.find(({ id }) => id === "discounts")).toMatchObject({
    scopes: [...OPTIONAL_SCOPES.discounts],
  });
  expect(kindOf(before)).toBeUndefined();
  expect(hidden.filter((text) => text.includes("has not allowed Ops Room to see discounts"))).toHaveLength(1);
  expect(status).toBe(200);
  expect(asked).toEqual([{ shop: SHOP }]);
  expect(after.access.map(({ id }) => id)).not.toContain("discounts");
  expect(kindOf(after)).toMatchObject({ state: "Read completely", problem: null });
  expect(
    after.detectors.find(({ title }) => title === "Promotions that did not start or stop"),
  ).toMatchObject({
    state: "Looked",
  });
}, 60_000);
