/**
 * A discount ends, an order is tagged, and a return is answered once and exactly as approved, where the store allows it;
 * where it does not, the draft says so. Judged by the store and its ledger.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DraftSeed } from "../../app/ops/detectors/contract.ts";
import { CHANGE_SCOPES } from "../../app/ops/drafts/change-scopes.ts";
import { discountEnd } from "../../app/ops/drafts/discount-end/discount-end.ts";
import { orderTag } from "../../app/ops/drafts/order-tag/order-tag.ts";
import { returnDecision } from "../../app/ops/drafts/return-decision/return-decision.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { busyWorld } from "../routes/busy-world.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { editDraft, seedAnew, seededDraft } from "../routes/seeded-draft.ts";
import { askToTakeBack, takingBack } from "../routes/taking-back.ts";
import { MUG, SHOP } from "../sandbox/shopify/test-store.ts";

const ALL = [...new Set(Object.values(CHANGE_SCOPES).flat())];

let running: RunningApp;
beforeAll(async () => {
  const world = busyWorld();
  // Not yet: the first test sees the store without it.
  world.shop.grants = world.shop.grants.filter((scope) => !ALL.some((one) => one === scope));
  running = await runningApp({ world });
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => running.wrapWriter((writer) => writer));

async function allow(scopes: readonly string[]) {
  running.outside.admin.setGrants(scopes);
  const { status } = await running.ask("sources", { fields: [["intent", "read_allowed"]] });
  expect(status).toBe(200);
  await running.job("incremental_read", { shop: SHOP });
}

let made = 0;
const order = () => running.outside.admin.placeOrder({ lines: [{ variantId: MUG.variant, quantity: 1 }] });

/** A matter of its own for each test: what is prepared, how the store shows it, and what somebody else may do to it. */
type Matter = {
  seed: DraftSeed;
  now: () => unknown;
  becomes: unknown;
  move: () => unknown;
  says: string;
};

type Kind = "discount_end" | "order_tag" | "return_decision";
const kinds: Record<Kind, { operation: string; undo: string; matter: () => Matter }> = {
  discount_end: {
    operation: "discountCodeDeactivate",
    undo: "choose “Activate”",
    matter() {
      made += 1;
      const code = `STAFF${String(made)}`;
      const { id } = running.outside.admin.discounts.make({ title: code, codes: [code] });
      return {
        seed: { kind: "discount_end", payload: { ...discountEnd.example, code, title: code } },
        now: () => running.outside.store.discounts.get(id)?.endsAt !== null,
        becomes: true,
        move: () => running.outside.admin.discounts.addCode(id, `${code}-FRIENDS`),
        says: "The number of codes of the discount",
      };
    },
  },
  order_tag: {
    operation: "tagsAdd",
    undo: "take the tag “ops-room: call first” off",
    matter() {
      const { id, name } = order();
      const orderId = `gid://shopify/Order/${id}`;
      return {
        seed: { kind: "order_tag", payload: { ...orderTag.example, orderId, name } },
        now: () => running.outside.store.orders.get(id)?.tags,
        becomes: ["ops-room: call first"],
        move: () => running.outside.admin.care.tag({ orderId: id, tags: ["Ops-Room: call first"] }),
        says: "The tag “ops-room: call first”",
      };
    },
  },
  return_decision: {
    operation: "returnDeclineRequest",
    undo: "cancel the return",
    matter() {
      const { id, name } = order();
      const asked = running.outside.admin.care.askReturn(id);
      const payload = {
        ...returnDecision.example,
        ...{ returnId: `gid://shopify/Return/${asked.id}`, orderId: `gid://shopify/Order/${id}` },
        ...{ name: asked.name, orderName: name },
      };
      return {
        seed: { kind: "return_decision", payload },
        now: () => running.outside.store.orders.get(id)?.returns?.map(({ status }) => status),
        becomes: ["DECLINED"],
        move: () => running.outside.admin.care.answerReturn({ orderId: id, status: "OPEN" }),
        says: "The return",
      };
    },
  },
};
const matterOf = (kind: Kind) => kinds[kind].matter();
const each = Object.entries(kinds).map(([kind, of]) => ({ kind, ...of }));

async function ledgerOf(work: () => Promise<unknown>) {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
}

async function approved(matter: Matter) {
  const draft = await seededDraft(running, matter.seed);
  expect(await running.approve(draft.id, draft.contentHash)).toMatchObject({ status: 200 });
  return draft;
}

const receiptOf = async (draft: DraftModel) =>
  running.receipt((await running.draft(draft.id)).receiptHref?.split("/").at(-1) ?? "");

describe("where the store has not allowed it", () => {
  it.each(each.filter(({ kind }) => kind !== "return_decision"))(
    "$kind cannot be approved, and says where it is allowed",
    async ({ matter }) => {
      const draft = await seededDraft(running, matter().seed);
      const refused = await running.approve(draft.id, draft.contentHash);
      expect(draft.blocked).toMatch(/has not allowed Ops Room to .* Allow it on Sources/u);
      expect(refused).toMatchObject({ status: 409, body: { problem: { code: "draft_blocked" } } });
    },
  );

  it("an answer to a return is a note of what to do by hand: the store is not touched", async () => {
    const draft = await seededDraft(running, matterOf("return_decision").seed);
    const ledger = await ledgerOf(async () => {
      await running.approve(draft.id, draft.contentHash);
      await running.carryOut();
    });
    expect(JSON.stringify(draft.blocks)).toContain("A note of what to do");
    expect(draft.file?.text).toContain("decline");
    expect(ledger).toEqual([]);
    expect((await running.draft(draft.id)).state).toBe("done");
    expect((await receiptOf(draft)).undo).toContain("wrote nothing to Shopify");
  });

  it("is offered on Sources, a button for each change, until the store allows it", async () => {
    const changes = async () =>
      ((await running.ask("sources")).body as { sources: { changes: { id: string; scopes: string[] }[] } })
        .sources.changes;
    const before = await changes();
    await allow(CHANGE_SCOPES.order_tags);
    const between = await changes();
    await allow(ALL);
    expect(before.map(({ id }) => id)).toEqual(["change_discounts", "change_order_tags", "change_returns"]);
    expect(between.map(({ id }) => id)).toEqual(["change_discounts", "change_returns"]);
    expect(await changes()).toEqual([]);
  });
});

describe.each(each)("an approved $kind", ({ kind, operation, undo, matter: make }) => {
  it("is carried out once, is read back, and answers its alert", async () => {
    const matter = make();
    const draft = await approved(matter);
    const ledger = await ledgerOf(async () => {
      await running.carryOut();
      await running.carryOut();
    });
    const receipt = await receiptOf(draft);

    expect(ledger.map((entry) => entry.operation)).toEqual([operation]);
    expect(matter.now()).toEqual(matter.becomes);
    expect((await running.draft(draft.id)).state).toBe("done");
    expect(receipt.cameBack.length).toBeGreaterThan(0);
    expect(receipt.undo).toContain(undo);
    expect((await running.alert(draft.alertId)).state).toBe("acted");
  });

  it("comes back with the reason where somebody was faster, and nothing is sent", async () => {
    const matter = make();
    const draft = await approved(matter);
    matter.move();
    const moved = matter.now();
    const ledger = await ledgerOf(() => running.carryOut());
    const back = await running.draft(draft.id);

    expect(ledger).toEqual([]);
    expect(matter.now()).toEqual(moved);
    expect(back.state).toBe("proposed");
    expect(back.stateText).toContain(matter.says);
    expect(back.stateText).toContain("Nothing was sent");
  });

  it("whose answer was lost is found by a look, and not sent again", async () => {
    const matter = make();
    const draft = await approved(matter);
    running.wrapWriter((writer) => ({
      ...writer,
      write: async (write, key) => {
        await writer.write(write, key);
        throw new Error("the answer got lost");
      },
    }));
    const ledger = await ledgerOf(async () => {
      await running.carryOut();
      running.wrapWriter((writer) => writer);
      for (const data of await running.app.jobs("probe_effect")) await running.job("probe_effect", data);
    });
    expect(ledger).toHaveLength(1);
    expect((await running.draft(draft.id)).state).toBe("done");
  });

  it("is another draft once its alert asks for something else, so an old yes does not count for it", async () => {
    const matter = make();
    const draft = await seededDraft(running, matter.seed);
    await seedAnew(running, draft, make().seed);
    const refused = await running.approve(draft.id, draft.contentHash);
    expect(refused.status).toBe(409);
    expect((await running.draft(draft.id)).contentHash).not.toBe(draft.contentHash);
    expect(kind).toBe(matter.seed.kind);
  });
});

describe.each([
  { kind: "discount_end" as const, operation: "discountCodeActivate", becomes: false },
  { kind: "order_tag" as const, operation: "tagsRemove", becomes: [] },
])("a $kind that is taken back", ({ kind, operation, becomes }) => {
  it("is a change of its own, with its own yes, and once", async () => {
    const matter = matterOf(kind);
    const draft = await approved(matter);
    await running.carryOut();

    const prepared = await ledgerOf(() => takingBack(running, draft));
    const undo = await takingBack(running, draft);
    const ledger = await ledgerOf(async () => {
      expect(await running.approve(undo.id, undo.contentHash)).toMatchObject({ status: 200 });
      await running.carryOut();
    });

    expect(prepared).toEqual([]);
    expect(ledger.map((entry) => entry.operation)).toEqual([operation]);
    expect(matter.now()).toEqual(becomes);
    expect((await running.draft(undo.id)).state).toBe("done");
    expect(await askToTakeBack(running, draft)).toMatchObject({
      body: { problem: { code: "already_undone" } },
    });
  });
});

it("an answer to a return says why it is not taken back from here", async () => {
  const draft = await approved(matterOf("return_decision"));
  await running.carryOut();
  const ledger = await ledgerOf(async () =>
    expect(await askToTakeBack(running, draft)).toMatchObject({
      body: {
        problem: { code: "no_inverse", message: expect.stringContaining("cancel the return") as string },
      },
    }),
  );
  expect(ledger).toEqual([]);
});

describe("what the founder may change", () => {
  it("are the tags of an order, which are then what is written", async () => {
    const { seed, now } = matterOf("order_tag");
    const draft = await seededDraft(running, seed);
    await editDraft(running, draft, { tags: "check address,  gift" });
    const edited = await running.draft(draft.id);
    await running.approve(edited.id, edited.contentHash);
    await running.carryOut();
    expect(now()).toEqual(["check address", "gift"]);
  });

  it.each(["", "a, A", "x".repeat(41), "a,b,c,d,e,f"])("are not the tags “%s”", async (tags) => {
    const draft = await seededDraft(running, matterOf("order_tag").seed);
    const refused = await editDraft(running, draft, { tags });
    expect(refused).toMatchObject({ status: 400 });
    expect(Object.keys((refused.body as { fieldErrors: object }).fieldErrors)).toEqual(["tags"]);
  });

  it("is yes or no to a return", async () => {
    const { seed, now } = matterOf("return_decision");
    const draft = await seededDraft(running, seed);
    await editDraft(running, draft, { decision: "approve" });
    const edited = await running.draft(draft.id);
    await running.approve(edited.id, edited.contentHash);
    await running.carryOut();
    expect(now()).toEqual(["OPEN"]);
  });

  it("is nothing about the end of a discount", async () => {
    const draft = await seededDraft(running, matterOf("discount_end").seed);
    expect(await editDraft(running, draft, { code: "OTHER" })).toMatchObject({ status: 409 });
    expect((await running.draft(draft.id)).contentHash).toBe(draft.contentHash);
  });
});
