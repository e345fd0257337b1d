/** An alert is answered by one order: no other draft of it becomes a second one, whatever came of that draft before. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Refused } from "../../app/ops/errors.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => {
  running.setClock(() => new Date());
  running.wrapWriter((writer) => writer);
});

/** Writes that the store applied during `work`. */
async function applied(work: () => Promise<unknown>) {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
}

const now = (draft: DraftModel) => running.draft(draft.id);

/** Has the founder choose another option of the draft's alert, and gives that option's draft. */
async function otherOf(draft: DraftModel): Promise<DraftModel> {
  const { alertId } = draft;
  const { options, chosenOptionId } = await running.alert(alertId);
  const other = options.find(({ id, prepares }) => prepares && id !== chosenOptionId);
  await choose(alertId, other?.id ?? "");
  return running.draft((await running.alert(alertId)).draft?.id ?? "");
}

const choose = (alertId: string, optionId: string) =>
  running.ask("alert", {
    params: { alertId },
    fields: [
      ["intent", "choose"],
      ["optionId", optionId],
    ],
  });

describe("an alert that an order has answered", () => {
  const approveAndCarryOut = async (draft: DraftModel) => {
    const answer = await running.approve(draft.id, draft.contentHash);
    await running.carryOut();
    return answer;
  };
  const fail = () =>
    running.wrapWriter((writer) => ({
      ...writer,
      write: () => Promise.reject(new Refused("shopify_busy", "Shopify was too busy. Nothing was written.")),
    }));

  it.each([
    { state: "failed", endsSo: fail },
    { state: "expired", endsSo: () => running.setClock(() => new Date(Date.now() + 25 * 3_600_000)) },
  ])("takes no second one from another draft of it that $state before", async ({ state, endsSo }) => {
    const first = await running.nextDraft();
    await running.approve(first.id, first.contentHash);
    endsSo();
    await running.carryOut();
    running.wrapWriter((writer) => writer);
    running.setClock(() => new Date());
    const ended = await now(first);

    const ledger = await applied(async () => {
      await approveAndCarryOut(await otherOf(first));
      const again = await now(first);
      expect((await approveAndCarryOut(again)).status).toBe(409);
    });

    expect(ended.state).toBe(state);
    expect((await now(first)).state).toBe("dismissed");
    expect(ledger).toHaveLength(1);
  });

  it("takes no second one from a choice that is made afterwards", async () => {
    const draft = await running.nextDraft();
    await approveAndCarryOut(draft);
    const { options, chosenOptionId } = await running.alert(draft.alertId);
    const other = options.find(({ id, prepares }) => prepares && id !== chosenOptionId);

    const answer = await choose(draft.alertId, other?.id ?? "");

    expect(answer).toMatchObject({ status: 409, body: { problem: { code: "already_acted" } } });
    expect((await running.alert(draft.alertId)).draft).toMatchObject({ id: draft.id, state: "done" });
  });

  it("blocks what was left of its drafts, and says why", async () => {
    const first = await running.nextDraft();
    const second = await otherOf(first);
    await approveAndCarryOut(second);
    // As an earlier version left it.
    await running.app.sql(`update drafts set state = 'failed' where id = '${first.id}'`);

    const left = await now(first);
    const ledger = await applied(async () => {
      expect(await approveAndCarryOut(left)).toMatchObject({ status: 409 });
    });

    expect(left.blocked).toContain("An approved order answers this alert already");
    expect(ledger).toEqual([]);
  });
});
