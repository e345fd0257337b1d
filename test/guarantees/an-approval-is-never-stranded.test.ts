/** An approval whose job gave up or got lost is carried out all the same, once, while it holds; and stopping one run stops one approval. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { effectStorage } from "../../app/shop/effect-store.server.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => running.setClock(() => new Date()));

const MINUTE_MS = 60_000;
const schedule = () => running.job("expire_approvals", {});
const later = (minutes: number) => running.setClock(() => new Date(Date.now() + minutes * MINUTE_MS));
const jobsOf = async (approvalId: string) =>
  (await running.app.jobs("execute_approved")).filter((data) => data["approvalId"] === approvalId);

async function approvalOf({ id }: DraftModel): Promise<string> {
  const [row] = await running.app.sql(
    `select id from approvals where draft_id = '${id}' order by approved_at desc limit 1`,
  );
  return String(row?.["id"]);
}

/** Approved, and then its job is gone, as when it gave up after its last attempt. */
async function stranded(): Promise<{ draft: DraftModel; approvalId: string }> {
  const draft = await running.nextDraft();
  await running.approve(draft.id, draft.contentHash);
  await running.app.sql("delete from pgboss.job where name = 'execute_approved'");
  return { draft, approvalId: await approvalOf(draft) };
}

describe("an approval whose job is gone", () => {
  it("gets another after five minutes, and is carried out once, however often that happens", async () => {
    const { draft, approvalId } = await stranded();
    const before = running.outside.ledger().length;

    later(6);
    await schedule();
    await schedule();
    expect(await jobsOf(approvalId)).toEqual([{ shop: SHOP, approvalId }]);
    await Promise.all(
      Array.from({ length: 5 }, () => running.job("execute_approved", { shop: SHOP, approvalId })),
    );
    await running.carryOut();
    await schedule();

    expect(await jobsOf(approvalId)).toEqual([]);
    expect(running.outside.ledger()).toHaveLength(before + 1);
    expect((await running.draft(draft.id)).state).toBe("done");
  });

  it.each([
    { because: "it was given a moment ago", minutes: 4 },
    { because: "its time has ended", minutes: 25 * 60 },
  ])("gets none when $because", async ({ minutes }) => {
    const { approvalId } = await stranded();

    later(minutes);
    await schedule();

    expect(await jobsOf(approvalId)).toEqual([]);
  });

  it("gets none when something was begun for it, for that is only looked for", async () => {
    const { draft, approvalId } = await stranded();
    await running.job("execute_approved", { shop: SHOP, approvalId });
    // As a database restored from a moment in between might have it.
    await running.app.sql(`update approvals set state = 'approved' where id = '${approvalId}'`);

    later(6);
    await schedule();

    expect(await jobsOf(approvalId)).toEqual([]);
    expect((await running.draft(draft.id)).state).toBe("done");
  });

  it("gets none when an edit voided it", async () => {
    const { draft, approvalId } = await stranded();
    await running.ask("draft", {
      params: { draftId: draft.id },
      fields: [
        ["intent", "edit"],
        ["note", "Another note."],
      ],
    });

    later(6);
    await schedule();

    expect(await jobsOf(approvalId)).toEqual([]);
  });
});

describe("a run that is stopped", () => {
  it("stops its own approval and no other: one given since for the same draft stands", async () => {
    const { draft, approvalId } = await stranded();
    const old = await running.store.shop(SHOP, (unit) => unit.approvals.get(approvalId));
    if (!old) throw new Error("it was approved");
    await running.ask("draft", {
      params: { draftId: draft.id },
      fields: [
        ["intent", "edit"],
        ["note", "Please hurry."],
      ],
    });
    const edited = await running.draft(draft.id);
    await running.approve(edited.id, edited.contentHash);
    const anew = await approvalOf(draft);
    const before = running.outside.ledger().length;

    // The run of the first approval had loaded it while it was live, and hears now that stock has moved.
    const stop = { approval: old, code: "stale", message: "Stock moved.", now: new Date() };
    await effectStorage(running.store, SHOP).stop(stop);

    expect(anew).not.toBe(approvalId);
    expect((await running.draft(draft.id)).state).toBe("approved");
    expect(await running.store.shop(SHOP, (unit) => unit.approvals.get(anew))).toMatchObject({
      state: "approved",
    });
    const said = await running.store.shop(SHOP, (unit) => unit.audit.forSubject(approvalId));
    expect(said.map(({ action }) => action)).not.toContain("approval.stopped");
    await running.carryOut();
    expect(running.outside.ledger()).toHaveLength(before + 1);
  });
});
