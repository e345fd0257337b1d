/** A source that failed or fell behind is said wherever something is shown, or decided, of what was read from it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DraftModel } from "../../app/ui/models.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
let open: DraftModel;
let sent: DraftModel;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
  sent = await running.nextDraft();
  await running.approve(sent.id, sent.contentHash);
  await running.carryOut();
  open = await running.nextDraft();
}, 180_000);
afterAll(() => running.close());
afterEach(() =>
  running.app.sql("update source_status set state = 'complete', problem = null, last_complete_at = now()"),
);
/** Once nothing is read, the inbox gives way to the page that says so. */
const READ_ANEW = ["alert", "draft", "orders", "history", "settings"] as const;

type Shown = Record<string, { degraded: string | null }>;
const said = async (screen: Screen) => {
  const params = { alertId: open.alertId, draftId: open.id };
  const body = (await running.ask(screen, { params })).body as Shown;
  return body[screen]?.degraded;
};

const SCREENS = ["inbox", "alert", "draft", "orders", "history", "settings"] as const;
type Screen = (typeof SCREENS)[number];

describe.each(SCREENS)("%s", (screen) => {
  it("says nothing while all is well", async () => {
    expect(await said(screen)).toBeNull();
  });

  it("says which source failed, why, and since when", async () => {
    await running.app.sql(
      "update source_status set state = 'failed', problem = 'Shopify was out.' where kind = 'inventory'",
    );
    expect(await said(screen)).toMatch(
      /stock.* could not be read: Shopify was out\. Last read .* not known here\./,
    );
  });

  it("says which sources are older than they ever should be", async () => {
    await running.app.sql(
      "update source_status set last_complete_at = now() - interval '3 hours' where kind = 'orders'",
    );
    expect(await said(screen)).toMatch(/orders.* were last read .* not known here\.$/);
  });
});

it.each(READ_ANEW)("%s says that everything is being read anew", async (screen) => {
  await running.app.sql("update source_status set state = 'never_read', last_complete_at = null");
  expect(await said(screen)).toMatch(
    /stock levels, orders, .*products are being read: .* from before, or missing\./i,
  );
});

it("leaves a draft alone that is decided: nothing of it hangs on what is read now", async () => {
  await running.app.sql("update source_status set state = 'failed', problem = 'Shopify was out.'");
  expect(await running.draft(sent.id)).toMatchObject({ state: "done", degraded: null });
});
