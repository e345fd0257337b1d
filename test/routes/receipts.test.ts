/** Two people, who may approve, several yeses at once, a no with its reason, and taking back: through the app's routes. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { priceChange } from "../../app/ops/drafts/price-change/price-change.ts";
import type { ApprovalRulesModel, ApprovedLine, DraftModel, WaitingModel } from "../../app/ui/models.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";
import { runningApp, type RunningApp, tokenFor } from "./running-app.ts";
import { seededDraft } from "./seeded-draft.ts";

let running: RunningApp;
let tom: () => Promise<string>;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
  tom = () => tokenFor({ userId: "202" });
  // Both open the app once, so that both are known.
  await running.inbox();
  await running.ask("inbox", { token: await tom() });
}, 180_000);
afterAll(() => running.close());
afterEach(() => rules([["all[others]", "all"]]));

const rules = (fields: [string, string][], token?: string) =>
  running.ask("whoMay", { fields, ...(token === undefined ? {} : { token }) });
const applied = async (work: () => Promise<unknown>) => {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
};
const now = (draft: DraftModel) => running.draft(draft.id);
const twoAbove = (amount: string) =>
  rules([
    ["twoAbove", amount],
    ["all[others]", "all"],
  ]);

describe("two people", () => {
  it("both say yes to the same, and only then it is carried out", async () => {
    await twoAbove("1.00");
    const draft = await running.nextDraft();

    const alone = await applied(async () => {
      expect((await running.approve(draft.id, draft.contentHash)).status).toBe(200);
      expect((await running.approve(draft.id, draft.contentHash)).status).toBe(200);
      await running.carryOut();
    });
    const waits = await now(draft);
    const both = await applied(async () => {
      expect((await running.approve(draft.id, draft.contentHash, await tom())).status).toBe(200);
      await running.carryOut();
    });
    const done = await now(draft);
    const receipt = await running.receipt(done.receiptHref?.split("/").at(-1) ?? "");

    expect(alone).toEqual([]);
    expect(waits).toMatchObject({
      state: "proposed",
      blocked: "You have said yes. Somebody else must as well.",
    });
    expect(waits.stateText).toContain("It waits for a second person");
    expect(both).toHaveLength(1);
    expect(receipt).toMatchObject({ state: "done", who: "You, then Tom Okafor" });
  });

  it("an edit voids the first yes", async () => {
    await twoAbove("1.00");
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    await running.ask("draft", {
      params: { draftId: draft.id },
      fields: [
        ["intent", "edit"],
        ["seenHash", draft.contentHash],
        ["note", "Soon, please."],
      ],
    });
    const edited = await now(draft);

    const ledger = await applied(async () => {
      await running.approve(edited.id, edited.contentHash, await tom());
      await running.carryOut();
    });

    const rows = await running.app.sql(
      `select state from approvals where draft_id = '${draft.id}' order by approved_at`,
    );
    expect(rows.map(({ state }) => state)).toEqual(["voided", "waiting"]);
    expect(ledger).toEqual([]);
  });

  it("an hour ends the first yes", async () => {
    await twoAbove("1.00");
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    running.setClock(() => new Date(Date.now() + 3_600_000));
    await running.job("expire_approvals", {});
    running.setClock(() => new Date());

    const rows = await running.app.sql(`select state from approvals where draft_id = '${draft.id}'`);
    expect(rows).toEqual([{ state: "expired" }]);
    expect((await now(draft)).blocked).toBeNull();
  });
});

describe("who may approve", () => {
  it("is changed by the owner alone, and stands in History", async () => {
    const { body } = await rules([["all[others]", "some"]], await tom());
    expect(body).toMatchObject({ ok: false, problem: { code: "owner_only" } });
    expect(await shown()).toMatchObject({ mayChange: true });
    expect(await shown(await tom())).toMatchObject({ mayChange: false });

    await rules([
      ["all[others]", "all"],
      ["own[202]", "own"],
      ["all[202]", "some"],
      ["kind[202]", "note"],
      ["upTo[202]", "50.00"],
    ]);
    const { groups } = await shown();
    expect(groups.find(({ id }) => id === "202")).toMatchObject({
      title: "Tom Okafor",
      own: true,
      kinds: ["note"],
      upTo: "50.00",
    });
    const [entry] = ((await running.ask("history")).body as { history: { entries: { what: string }[] } })
      .history.entries;
    expect(entry?.what).toBe("Changed who may approve: Tom Okafor: internal notes, $50.00");
  });

  it("refuses in words whoever may not, and never the owner", async () => {
    await rules([["all[others]", "some"]]);
    const draft = await running.nextDraft();

    const refused = await running.approve(draft.id, draft.contentHash, await tom());
    const seen = await running.ask("draft", { params: { draftId: draft.id }, token: await tom() });
    const ledger = await applied(async () => {
      await running.approve(draft.id, draft.contentHash);
      await running.carryOut();
    });

    expect(refused).toMatchObject({ status: 409, body: { problem: { code: "may_not_approve" } } });
    expect(seen.body).toMatchObject({
      draft: { blocked: expect.stringContaining("You may not approve purchase orders") as string },
    });
    expect(ledger).toHaveLength(1);
  });

  it("refuses an amount that is none", async () => {
    expect((await twoAbove("a lot")).body).toMatchObject({
      ok: false,
      fieldErrors: { twoAbove: expect.any(String) as string },
    });
  });

  async function shown(token?: string): Promise<ApprovalRulesModel> {
    const { body } = await running.ask("whoMay", token === undefined ? {} : { token });
    return (body as { rules: ApprovalRulesModel }).rules;
  }
});

describe("several yeses at once", () => {
  const approveAll = async (chosen: readonly (readonly [string, string])[]) => {
    const { status, body } = await running.ask("waiting", {
      fields: chosen.map(([id, hash]) => [`seenHash[${id}]`, hash] as const),
    });
    return { status, lines: (body as { lines?: ApprovedLine[] }).lines ?? [] };
  };

  it("are one approval each, and one that fails stops no other", async () => {
    const { waiting } = (await running.ask("waiting")).body as { waiting: WaitingModel };
    const [first, second] = [await running.nextDraft(), await running.nextDraft()];
    expect(waiting.drafts.map(({ id }) => id)).toContain(first.id);
    expect(waiting.drafts.find(({ id }) => id === first.id)?.blocks).toEqual(first.blocks);

    const ledger = await applied(async () => {
      const { lines } = await approveAll([
        [first.id, first.contentHash],
        [second.id, "0".repeat(64)],
        ["of another store", first.contentHash],
      ]);
      expect(lines.map(({ ok }) => ok)).toEqual([true, false, false]);
      expect(lines[1]?.text).toContain("changed after you opened it");
      await running.carryOut();
    });

    expect(ledger).toHaveLength(1);
    expect(await running.app.sql(`select method from approvals where draft_id = '${first.id}'`)).toEqual([
      { method: "app_list" },
    ]);
  });

  it.each([
    { count: 0, because: "nothing was chosen" },
    { count: 21, because: "nobody reads so many" },
  ])("of $count are refused: $because", async ({ count }) => {
    const chosen = Array.from({ length: count }, (_, n) => [`d${String(n)}`, "0".repeat(64)] as const);
    expect((await approveAll(chosen)).status).toBe(400);
  });
});

describe("a no", () => {
  const reject = (draft: DraftModel, reason: string) =>
    running.ask("draft", {
      params: { draftId: draft.id },
      fields: [
        ["intent", "reject"],
        ["seenHash", draft.contentHash],
        ["reason", reason],
      ],
    });

  it("sets the draft aside, is remembered with its reason, and leaves its alert open", async () => {
    const draft = await running.nextDraft();
    expect((await reject(draft, " ")).body).toMatchObject({
      ok: false,
      fieldErrors: { reason: expect.any(String) as string },
    });
    expect((await reject(draft, "They raised their prices.")).status).toBe(200);

    const alert = await running.alert(draft.alertId);
    expect((await now(draft)).state).toBe("dismissed");
    expect(alert).toMatchObject({ state: "open", draft: null });
    expect(alert.past[0]?.text).toBe("Draft rejected by you: They raised their prices.");
    expect((await running.approve(draft.id, draft.contentHash)).status).toBe(409);
  });

  it("takes an approval back that was not carried out yet", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);

    const ledger = await applied(async () => {
      expect((await reject(draft, "Not now after all.")).status).toBe(200);
      await running.carryOut();
    });

    expect(ledger).toEqual([]);
  });
});

describe("taking back", () => {
  it("is a draft of its own, from what was set to what was there, and stops if that has moved", async () => {
    const { effectId, variant } = await pricedDown();
    const prepared = await running.ask("receipt", { params: { effectId }, fields: [["intent", "undo"]] });
    const again = await running.ask("receipt", { params: { effectId }, fields: [["intent", "undo"]] });
    expect(again.body).toEqual(prepared.body);
    const id = (prepared.body as { goTo: string }).goTo.split("/").at(-1) ?? "";
    const draft = await running.draft(id);
    expect(draft.back).toEqual({ label: "What it takes back", href: `/app/history/${effectId}` });

    running.outside.admin.setPrice({ variantId: variant, price: "16.00" });
    const moved = await applied(async () => {
      await running.approve(draft.id, draft.contentHash);
      await running.carryOut();
    });
    const stopped = await running.draft(id);
    running.outside.admin.setPrice({ variantId: variant, price: "15.00" });
    const ledger = await applied(async () => {
      await running.approve(stopped.id, stopped.contentHash);
      await running.carryOut();
    });

    expect(moved).toEqual([]);
    expect(stopped.stateText).toContain("moved from 15 to 16");
    expect(ledger).toHaveLength(1);
    expect(running.outside.store.variants.get(variant)?.price).toBe("18.00");
    expect(
      (await running.ask("receipt", { params: { effectId }, fields: [["intent", "undo"]] })).body,
    ).toMatchObject({
      problem: { code: "already_undone" },
    });
  });

  it("of an order says why it is not done from here", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    await running.carryOut();
    const effectId = (await now(draft)).receiptHref?.split("/").at(-1) ?? "";

    const { body } = await running.ask("receipt", { params: { effectId }, fields: [["intent", "undo"]] });

    expect(body).toMatchObject({
      ok: false,
      problem: { code: "no_inverse", message: expect.stringContaining("Purchase orders") as string },
    });
    expect((await running.receipt(effectId)).undoBy).toBeNull();
  });

  /** A bowl of $18.00 that was set to $15.00, as the store then says. */
  async function pricedDown() {
    const [product, variant, title] = ["35", "215", "Bowl 16"];
    const [line] = priceChange.example.lines;
    if (!line) throw new Error("the example has a line");
    const ids = { variantId: `gid://shopify/ProductVariant/${variant}`, title, sku: null };
    const prices = { priceMinor: 1_800, newPriceMinor: 1_500, compareAtMinor: null, newCompareAtMinor: null };
    const draft = await seededDraft(running, {
      kind: "price_change",
      payload: {
        ...priceChange.example,
        productId: `gid://shopify/Product/${product}`,
        lines: [{ ...line, ...ids, ...prices, unitCostMinor: 650 }],
      },
    });
    await running.approve(draft.id, draft.contentHash);
    await running.carryOut();
    await running.job("apply_webhook", {
      ...{ shop: SHOP, topic: "PRODUCTS_UPDATE", productId: `gid://shopify/Product/${product}` },
    });
    const effectId = (await now(draft)).receiptHref?.split("/").at(-1) ?? "";
    return { effectId, variant };
  }
});
