/** From the first opening to the inbox, and what a source that fails does to the screens. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirstRunModel, InboxModel, SourcesModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
}, 180_000);
afterAll(() => running.close());

type Shown = { firstRun?: FirstRunModel; inbox?: InboxModel };
const opened = async () => (await running.ask("inbox")).body as Shown;
const sources = async () => ((await running.ask("sources")).body as { sources: SourcesModel }).sources;

describe("before anything was read", () => {
  it("says what will be read, why, and what never happens, and asks for one read however often it is opened", async () => {
    const { firstRun } = await opened();
    await opened();

    expect(firstRun?.kinds.map(({ kind, state }) => [kind, state])).toEqual([
      ["products", "waiting"],
      ["inventory", "waiting"],
      ["orders", "waiting"],
    ]);
    expect(firstRun?.neverHappens.join(" ")).toContain("without your approval");
    expect(await running.app.jobs("first_read")).toEqual([{ shop: SHOP }]);
  });
});

describe("a first read whose job is lost before it read anything", () => {
  it("is asked for again by the next reconciling read, and once only", async () => {
    await running.app.sql("delete from pgboss.job");
    await running.job("incremental_read", { shop: SHOP });
    await running.job("incremental_read", { shop: SHOP });
    expect(await running.app.jobs("first_read")).toEqual([{ shop: SHOP }]);
  });
});

describe("a first read that breaks off", () => {
  it("says what failed and what was kept, and looking concludes nothing from it", async () => {
    running.outside.faults.set("bulk_fails");
    await expect(running.job("first_read", { shop: SHOP })).rejects.toThrow();
    await running.job("notice", { shop: SHOP });

    const { firstRun, inbox } = await opened();
    const failed = firstRun?.kinds.find(({ state }) => state === "failed");

    expect(inbox).toBeUndefined();
    expect(failed?.problem).toBeTruthy();
    expect((await sources()).sources[0]?.badge.tone).toBe("critical");
  });

  it("goes on to the inbox when the next try succeeds", async () => {
    running.outside.faults.clear();
    await running.look();
    await running.app.sql("delete from pgboss.job");
    await running.job("incremental_read", { shop: SHOP });
    expect(await running.app.jobs("first_read")).toEqual([]);

    const { firstRun, inbox } = await opened();
    const { detectors, notLinked, sources: read } = await sources();

    expect(firstRun).toBeUndefined();
    expect(inbox?.summary).toMatch(/^\d+ decisions? worth \$/);
    expect(inbox?.lookedAtAndFine).toMatch(
      /^Of your \d+ product variants? that can sell out, \d+ needs? no new order yet\. \d+ other kinds of trouble were looked for as well(; (none was|\d+ of them were) found( nowhere)?)?\.$/,
    );
    expect(read[0]?.kinds.map(({ state }) => state)).toEqual([
      "Read completely",
      "Read completely",
      "Read completely",
    ]);
    expect(read[0]?.kinds.find(({ title }) => title === "orders")?.limit).toContain("60 days");
    const runsOut = detectors.find(({ title }) => title === "Runs out before a new order can land");
    expect(runsOut).toMatchObject({ state: "Looked" });
    expect(notLinked.map(({ title }) => title)).toContain("Gmail");
  });
});

describe("a source that fails later", () => {
  it("is named in a banner with what it hides, while what was read stays", async () => {
    const before = (await opened()).inbox;
    await running.store.shop(SHOP, async (unit) => {
      const [status] = (await unit.sources.all()).filter(({ kind }) => kind === "orders");
      if (!status) throw new Error("orders were read");
      await unit.sources.save({ ...status, state: "failed", problem: "Shopify answered with an error." });
    });

    const after = (await opened()).inbox;

    expect(before?.degraded).toBeNull();
    expect(after?.degraded).toContain("Shopify answered with an error.");
    expect(after?.source.tone).toBe("critical");
    expect(after?.decideNow.map(({ id }) => id)).toEqual(before?.decideNow.map(({ id }) => id));
  });

  it("does not keep the founder from asking for a read now", async () => {
    await running.app.sql("delete from pgboss.job");

    const answer = await running.ask("sources", { fields: [["intent", "read_now"]] });

    expect(answer.status).toBe(200);
    expect(await running.app.jobs("incremental_read")).toEqual([{ shop: SHOP }]);
  });
});

describe("an order", () => {
  it("takes in another product that is due from the same supplier, and lets it go again", async () => {
    await running.look();
    const draft = await running.nextDraft();
    const other = draft.form?.alsoDue[0];
    const params = { draftId: draft.id };

    await running.ask("draft", {
      params,
      fields: [
        ["intent", "edit"],
        ["seenHash", draft.contentHash],
        ["addVariantId", other?.variantId ?? ""],
      ],
    });
    const joined = await running.draft(draft.id);
    await running.ask("draft", {
      params,
      fields: [
        ["intent", "edit"],
        ["seenHash", joined.contentHash],
        ["removeVariantId", other?.variantId ?? ""],
      ],
    });
    const alone = await running.draft(draft.id);

    expect(other?.title).toMatch(/Bowl|Mug/);
    expect(joined.form?.lines.map(({ variantId }) => variantId)).toContain(other?.variantId);
    expect(joined.form?.alsoDue.map(({ variantId }) => variantId)).not.toContain(other?.variantId);
    expect(alone.form?.lines).toHaveLength(1);
  });

  it.each([
    { field: "units", typed: "0" },
    { field: "units", typed: "ten" },
    { field: "units", typed: "-3" },
    { field: "unitCost", typed: "1.234" },
    { field: "unitCost", typed: "-1" },
  ])("refuses $typed for $field and keeps the draft as it is", async ({ field, typed }) => {
    const draft = await running.nextDraft();
    const name = `${field}[${draft.form?.lines[0]?.variantId ?? ""}]`;

    const { status, body } = await running.ask("draft", {
      params: { draftId: draft.id },
      fields: [
        ["intent", "edit"],
        ["seenHash", draft.contentHash],
        [name, typed],
        ["note", "Lost?"],
      ],
    });

    expect(status).toBe(400);
    expect(Object.keys((body as { fieldErrors: object }).fieldErrors)).toEqual([name]);
    expect((await running.draft(draft.id)).contentHash).toBe(draft.contentHash);
  });
});
