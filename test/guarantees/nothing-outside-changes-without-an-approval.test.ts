/** Reading, looking, choosing, editing, putting off: all free. Only an approval reaches the store. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
}, 180_000);
afterAll(() => running.close());

describe("the store's ledger stays empty", () => {
  it("while everything but approving is done with the app", async () => {
    await running.look();
    for (const name of ["incremental_read", "relist", "notice"]) await running.job(name, { shop: SHOP });
    for (const name of ["expire_approvals", "record_stock_day", "incremental_read"])
      await running.job(name, {});
    const draft = await running.nextDraft();
    const { alertId } = draft;
    const alert = await running.alert(alertId);
    const params = { alertId, draftId: draft.id };

    for (const { id } of alert.options) {
      await running.ask("alert", {
        params,
        fields: [
          ["intent", "choose"],
          ["optionId", id],
        ],
      });
    }
    await running.ask("draft", {
      params,
      fields: [
        ["intent", "edit"],
        ["seenHash", draft.contentHash],
        ["note", "Soon, please."],
      ],
    });
    for (const route of [
      "inbox",
      "alert",
      "draft",
      "pdf",
      "history",
      "sources",
      "settings",
      "loop",
    ] as const) {
      expect((await running.ask(route, { params })).status).toBe(200);
    }
    await running.ask("inbox", {
      fields: [
        ["intent", "not_now"],
        ["alertId", alertId],
        ["how", "later"],
      ],
    });
    await running.ask("alert", { params, fields: [["intent", "reopen"]] });
    await running.ask("sources", { fields: [["intent", "read_now"]] });
    await running.ask("settings", {
      fields: [
        ["intent", "settings"],
        ["coverDays", "60"],
      ],
    });
    await running.carryOut();

    expect(running.outside.ledger()).toEqual([]);
  });
});

describe("the order as a document", () => {
  it("says that it is a draft until it is approved, and is a PDF", async () => {
    const draft = await running.nextDraft();

    const { status, headers, body } = await running.ask("pdf", { params: { draftId: draft.id } });

    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="PO-\d+\.pdf"$/);
    expect(
      Buffer.from(body as Uint8Array)
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  });
});
