/** From the button to the store, through the app's own routes; judged by what the store's ledger says was applied. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DraftModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp, tokenFor } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => running.setClock(() => new Date()));

/** Writes that the store applied during `work`. */
async function applied(work: () => Promise<unknown>) {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
}

const now = (draft: DraftModel) => running.draft(draft.id);
const edit = (draft: DraftModel, fields: [string, string][], seenHash = draft.contentHash) =>
  running.ask("draft", {
    params: { draftId: draft.id },
    fields: [["intent", "edit"], ["seenHash", seenHash], ...fields],
  });
const [variantOf, unitsOf] = [
  (draft: DraftModel) => draft.form?.lines[0]?.variantId ?? "",
  (draft: DraftModel) => draft.form?.lines[0]?.units ?? 0,
];

describe("approving a draft", () => {
  it("carries out exactly what was shown, once, and keeps a receipt", async () => {
    const draft = await running.nextDraft();

    const ledger = await applied(async () => {
      expect(await running.approve(draft.id, draft.contentHash)).toMatchObject({
        status: 200,
        body: { ok: true },
      });
      await running.carryOut();
    });

    const done = await now(draft);
    expect(done).toMatchObject({ state: "done", form: null });
    const receipt = await running.receipt(done.receiptHref?.split("/").at(-1) ?? "");
    expect(ledger).toHaveLength(1);
    expect(ledger[0]?.applied.join()).toContain(`0 → ${String(unitsOf(draft))}`);
    expect(receipt).toMatchObject({
      state: "done",
      who: "You",
      contentHash: draft.contentHash,
      shown: draft.blocks,
    });
    expect(ledger[0]?.key).toContain(receipt.effectKey);
    expect(receipt.cameBack.map(({ label }) => label)).toContain("Record");
  });

  it("of an edited draft carries out the edit", async () => {
    const draft = await running.nextDraft();
    await edit(draft, [
      [`units[${variantOf(draft)}]`, "77"],
      ["note", "Please pack by the dozen."],
    ]);
    const edited = await now(draft);

    const ledger = await applied(async () => {
      await running.approve(edited.id, edited.contentHash);
      await running.carryOut();
    });

    expect(edited).toMatchObject({ editedBy: "you", state: "proposed" });
    expect(edited.contentHash).not.toBe(draft.contentHash);
    expect(ledger[0]?.applied.join()).toContain("0 → 77");
  });

  it("by thirty clicks at once gives one approval and one write", async () => {
    const draft = await running.nextDraft();

    const ledger = await applied(async () => {
      const clicks = await Promise.all(
        Array.from({ length: 30 }, () => running.approve(draft.id, draft.contentHash)),
      );
      for (const { status } of clicks) expect(status).toBe(200);
      await running.carryOut();
    });
    const again = await applied(async () => {
      expect((await running.approve(draft.id, draft.contentHash)).status).toBe(200);
      await running.carryOut();
    });

    expect(ledger).toHaveLength(1);
    expect(again).toEqual([]);
    expect(await running.app.sql(`select id from approvals where draft_id = '${draft.id}'`)).toHaveLength(1);
  });

  it("is refused after somebody edited it meanwhile", async () => {
    const draft = await running.nextDraft();
    await edit(draft, [[`units[${variantOf(draft)}]`, "5"]]);

    const ledger = await applied(async () => {
      const answer = await running.approve(draft.id, draft.contentHash);
      expect(answer).toMatchObject({
        status: 409,
        body: { ok: false, problem: { code: "content_changed" } },
      });
      await running.carryOut();
    });

    expect(ledger).toEqual([]);
    expect((await now(draft)).state).toBe("proposed");
  });

  it.each(["", "0".repeat(64), "not a hash"])(
    "is refused with the hash %j, which nobody saw",
    async (seenHash) => {
      const draft = await running.nextDraft();

      const ledger = await applied(async () => {
        expect((await running.approve(draft.id, seenHash)).status).toBe(409);
        await running.carryOut();
      });

      expect(ledger).toEqual([]);
    },
  );

  it("says who approved it, to a colleague by name", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    await running.carryOut();
    const href = (await now(draft)).receiptHref ?? "";

    const seen = await running.ask("receipt", {
      params: { effectId: href.split("/").at(-1) ?? "" },
      token: await tokenFor({ userId: "202" }),
    });

    expect(seen.body).toMatchObject({ receipt: { who: "Mia Keller" } });
  });
});

describe("two drafts of one alert", () => {
  it("approved at the same moment become one order", async () => {
    const first = await running.nextDraft();
    const { options, chosenOptionId } = await running.alert(first.alertId);
    const other = options.find(({ id, prepares }) => prepares && id !== chosenOptionId);
    await running.ask("alert", {
      params: { alertId: first.alertId },
      fields: [
        ["intent", "choose"],
        ["optionId", other?.id ?? ""],
      ],
    });
    const second = await running.draft((await running.alert(first.alertId)).draft?.id ?? "");

    const ledger = await applied(async () => {
      const answers = await Promise.all(
        [first, second].map(({ id, contentHash }) => running.approve(id, contentHash)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      await running.carryOut();
    });

    expect(ledger).toHaveLength(1);
  });

  it("approved one after the other do not both become orders", async () => {
    const smaller = await running.nextDraft();
    const { options, chosenOptionId } = await running.alert(smaller.alertId);
    const other = options.find(({ id, prepares }) => prepares && id !== chosenOptionId);
    const choose = (optionId: string) =>
      running.ask("alert", {
        params: { alertId: smaller.alertId },
        fields: [
          ["intent", "choose"],
          ["optionId", optionId],
        ],
      });
    await choose(other?.id ?? "");
    const larger = (await running.alert(smaller.alertId)).draft;
    const shown = await running.draft(larger?.id ?? "");

    const ledger = await applied(async () => {
      await running.approve(smaller.id, smaller.contentHash);
      expect(await running.approve(shown.id, shown.contentHash)).toMatchObject({
        status: 409,
        body: { problem: { code: "draft_under_way" } },
      });
      expect((await choose(chosenOptionId)).status).toBe(409);
      await running.carryOut();
      const after = await running.draft(shown.id);
      expect(after.state).toBe("dismissed");
      expect((await running.approve(after.id, after.contentHash)).status).toBe(409);
      await running.carryOut();
    });

    expect(larger?.id).not.toBe(smaller.id);
    expect(ledger).toHaveLength(1);
  });
});

describe("between approval and execution", () => {
  it("an edit voids the approval: nothing is sent", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    const approved = await now(draft);

    const ledger = await applied(async () => {
      expect(await edit(approved, [[`units[${variantOf(draft)}]`, "9"]])).toMatchObject({ status: 200 });
      await running.carryOut();
    });

    expect(ledger).toEqual([]);
    expect(await now(draft)).toMatchObject({ state: "proposed", blocked: null });
  });

  it("a day passes: it has expired, and can be approved anew", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    running.setClock(() => new Date(Date.now() + 25 * 3_600_000));

    const late = await applied(() => running.carryOut());
    const expired = await now(draft);
    running.setClock(() => new Date());
    const again = await applied(async () => {
      await running.approve(draft.id, expired.contentHash);
      await running.carryOut();
    });

    expect(late).toEqual([]);
    expect(expired.state).toBe("expired");
    expect(expired.stateText).toContain("expired");
    expect(again).toHaveLength(1);
  });

  it("the schedule ends an approval that nobody carried out", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    running.setClock(() => new Date(Date.now() + 25 * 3_600_000));

    await running.job("expire_approvals", {});
    const ledger = await applied(() => running.carryOut());

    expect((await now(draft)).state).toBe("expired");
    expect(ledger).toEqual([]);
  });

  it("a changed byte of the approved content stops it", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    // It lies there sealed; what was tampered with does not open, and is refused like any other change.
    await running.app.sql(
      `update approvals set content = overlay(content placing case when substr(content, 40, 1) = 'A' then 'B' else 'A' end from 40)
       where draft_id = '${draft.id}'`,
    );

    const ledger = await applied(() => running.carryOut());

    expect(ledger).toEqual([]);
    expect((await now(draft)).state).toBe("proposed");
  });

  it("the app is uninstalled: nothing is sent, and the approval does not revive", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    const profile = await running.store.shop(SHOP, (unit) => unit.profile.get());
    if (!profile) throw new Error("the shop is installed");
    await running.store.shop(SHOP, (unit) => unit.profile.markUninstalled(new Date()));

    const gone = await applied(() => running.carryOut());
    await running.store.shop(SHOP, (unit) => unit.profile.save(profile, new Date()));
    const back = await applied(() => running.carryOut());

    expect([gone, back]).toEqual([[], []]);
  });
});
