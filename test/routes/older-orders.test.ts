/** Orders older than 60 days: how far back sales are known, allowing more, and what comes of it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
const limit = ({ sources: read }: SourcesModel) =>
  read[0]?.kinds.find(({ title }) => title === "orders")?.limit;

describe("orders that the store does not show", () => {
  it("are said with how far back sales are known, and can be asked for", async () => {
    const shown = await sources();

    expect(limit(shown)).toContain("60 days");
    expect(shown.sales).toMatchObject({ older: "can_ask", scopes: ["read_all_orders"] });
    expect(shown.sales?.known).toMatch(/^Sales are known back to .+\.$/);
  });

  it("are read with a fresh token once they are allowed, and Sources says so before and after", async () => {
    const before = await sources();
    running.outside.admin.setGrants(["read_all_orders"]);
    await running.app.sql("delete from pgboss.job where name = 'first_read'");

    const { status } = await running.ask("sources", { fields: [["intent", "read_older"]] });
    const meanwhile = await sources();
    const asked = await running.app.jobs("first_read");
    await running.job("first_read", { shop: SHOP });
    const after = await sources();

    expect(status).toBe(200);
    expect(asked).toEqual([{ shop: SHOP }]);
    expect(meanwhile.sales?.older).toBe("reading");
    expect(after.sales).toMatchObject({ older: null, effect: null });
    expect(after.sales?.known).not.toBe(before.sales?.known);
    expect(limit(after)).toBeNull();
  });
});
