/** Disputes and payouts: what Sources and the inbox say where they may not be seen, and where there are none to be seen. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { OPTIONAL_SCOPES } from "../../app/ops/facts/source-status.ts";
import type { SourcesModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());

const sources = async () => ((await running.ask("sources")).body as { sources: SourcesModel }).sources;
const kindOf = ({ sources: [shopify] }: SourcesModel) =>
  shopify?.kinds.find(({ title }) => title === "disputes and payouts");
const unseen = async () => (await running.inbox()).couldNotLook.map(({ text }) => text);

it("are said to be unseen until the store allows them, and are read with a fresh token once it does", async () => {
  const before = await sources();
  const hidden = await unseen();
  running.outside.admin.setGrants([...OPTIONAL_SCOPES.payments]);
  await running.app.sql("delete from pgboss.job where name = 'incremental_read'");

  const { status } = await running.ask("sources", { fields: [["intent", "read_allowed"]] });
  const asked = await running.app.jobs("incremental_read");
  await running.job("incremental_read", { shop: SHOP });
  await running.job("notice", { shop: SHOP });
  const after = await sources();
  const { source, degraded } = await running.inbox();

  expect(before.access.find(({ id }) => id === "payments")).toMatchObject({
    scopes: [...OPTIONAL_SCOPES.payments],
  });
  expect(kindOf(before)).toBeUndefined();
  // One line, whatever the number of looks that it keeps from being made.
  expect(hidden.filter((text) => text.includes("has not allowed Ops Room to see disputes"))).toHaveLength(1);
  expect(status).toBe(200);
  expect(asked).toEqual([{ shop: SHOP }]);
  expect(after.access.map(({ id }) => id)).not.toContain("payments");
  expect(kindOf(after)).toMatchObject({ state: "Not used", tone: "info", problem: null });
  expect((await unseen()).filter((text) => text.includes("does not use Shopify Payments"))).toHaveLength(1);
  expect(degraded).toBeNull();
  expect(source.tone).not.toBe("critical");
}, 60_000);
