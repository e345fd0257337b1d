import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../app/adapters/store/contract.ts";
import type { Approval } from "../../app/ops/approvals/contract.ts";
import type { Decision } from "../../app/ops/memory/decision.ts";
import { aDecision, anAlert, ranked } from "../factories/alert.ts";
import { anApproval } from "../factories/approval.ts";
import { eachShop } from "../factories/each-shop.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const LATER = new Date("2026-11-22T13:00:00Z");
const TOMORROW = new Date("2026-11-23T12:00:00Z");
const MIA = { userId: "7", name: "Mia" };
const HASH = "a".repeat(64);

const here = eachShop();
const { unit } = here;

describe("drafts", () => {
  it("are one per alert and option, however many ask at once", async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => ensureDraft("alert-1")));
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
  });

  it("follow a new seed until the founder edits them", async () => {
    const first = await ensureDraft("alert-1");
    expect(await ensureDraft("alert-1", { units: 30 })).toMatchObject({
      id: first.id,
      payload: { units: 30 },
      version: 2,
    });
    await save(first.id, 2, { units: 31 });
    expect(await ensureDraft("alert-1", { units: 40 })).toMatchObject({
      payload: { units: 31 },
      editedBy: MIA,
      version: 3,
    });
  });

  it("refuse a save of an older version and of a settled draft, and keep what is stored", async () => {
    const { id } = await ensureDraft("alert-1");
    await save(id, 1, { units: 2 });
    await expect(save(id, 1, { units: 3 })).rejects.toMatchObject({ code: "draft_changed" });
    await unit((u) => u.drafts.setState(id, "approved", NOW));
    await expect(save(id, 2, { units: 3 })).rejects.toMatchObject({ code: "draft_not_editable" });
    await expect(save("nowhere", 1, {})).rejects.toMatchObject({ code: "draft_not_found" });
    expect(await unit((u) => u.drafts.get(id))).toMatchObject({ payload: { units: 2 } });
  });

  it.each(["failed", "expired"] as const)("that %s are open to a save, and proposed by it", async (state) => {
    const { id } = await ensureDraft("alert-1");
    await unit((u) => u.drafts.setState(id, state, NOW));
    expect(await save(id, 1, { units: 2 })).toMatchObject({ state: "proposed", version: 2 });
  });

  it("begin anew once the last one is settled", async () => {
    const { id } = await ensureDraft("alert-1");
    await unit((u) => u.drafts.setState(id, "done", NOW));
    expect((await ensureDraft("alert-1")).id).not.toBe(id);
    expect(await unit((u) => u.drafts.forAlert("alert-1"))).toHaveLength(2);
  });
});

describe("approvals", () => {
  it("are consumed once by 50 parallel callers", async () => {
    const approval = await approve("draft-1");
    const won = await Promise.all(
      Array.from({ length: 50 }, () => unit((u) => u.approvals.consume(approval, LATER))),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  it("are one per draft, however many click at once", async () => {
    const clicks = await Promise.allSettled(Array.from({ length: 10 }, () => approve("draft-1")));
    const live = (await unit((u) => u.approvals.forDraft("draft-1"))).filter(
      ({ state }) => state === "approved",
    );
    expect(live).toHaveLength(1);
    for (const click of clicks)
      if (click.status === "rejected") expect(click.reason).toMatchObject({ code: "already_approved" });
  });

  it.each([
    { because: "another hash", over: { contentHash: "b".repeat(64) }, at: LATER },
    { because: "another nonce", over: { nonce: "of another approval" }, at: LATER },
    { because: "expired to the millisecond", over: {}, at: TOMORROW },
  ])("are not consumed: $because", async ({ over, at }) => {
    const approval = await approve("draft-1");
    expect(await unit((u) => u.approvals.consume({ ...approval, ...over }, at))).toBe(false);
  });

  it("end when voided, when due, and with the installation", async () => {
    const [first, second, third] = [
      await approve("draft-1"),
      await approve("draft-2"),
      await approve("draft-3"),
    ];
    expect(await unit((u) => u.approvals.void("draft-1"))).toBe(1);
    await unit((u) => u.profile.markUninstalled(NOW));
    expect(await unit((u) => u.approvals.expireDue(TOMORROW))).toEqual([]);
    for (const { id } of [first, second, third]) {
      expect(await unit((u) => u.approvals.get(id))).toMatchObject({ state: "voided", approver: MIA });
    }
    await approve("draft-4");
    expect(await unit((u) => u.approvals.expireDue(TOMORROW))).toEqual(["draft-4"]);
  });
});

describe("effects", () => {
  const begin = (approvalId: string) =>
    unit((u) =>
      u.effects.begin(
        {
          id: randomUUID(),
          approvalId,
          draftId: "d",
          alertId: "a",
          title: "Order",
          key: randomUUID(),
          request: "{}",
        },
        NOW,
      ),
    );
  const done = { state: "done", receipt: { externalId: "T1", readBack: { units: 3 } } } as const;
  const unknown = { state: "unknown", code: "cut", message: "The connection broke." } as const;

  it("are one per approval", async () => {
    await begin("approval-1");
    await expect(begin("approval-1")).rejects.toThrow();
  });

  it("stay as they were settled", async () => {
    await begin("approval-1");
    const effect = await unit((u) => u.effects.forApproval("approval-1"));
    const id = effect?.id ?? "";
    await unit((u) => u.effects.record(id, unknown, NOW));
    expect(await unit((u) => u.effects.unfinished(LATER))).toMatchObject([
      { id, state: "unknown", attempts: 1 },
    ]);
    await unit((u) => u.effects.record(id, done, LATER));
    await unit((u) => u.effects.record(id, done, LATER));
    await expect(unit((u) => u.effects.record(id, unknown, LATER))).rejects.toMatchObject({
      code: "effect_settled",
    });
    expect(await unit((u) => u.effects.get(id))).toMatchObject({ state: "done", outcome: done, attempts: 2 });
    expect(await unit((u) => u.effects.unfinished(TOMORROW))).toEqual([]);
  });
});

describe("one approval", () => {
  it("is voided alone: the one given since stands", async () => {
    const old = await approve("edited draft");
    await unit((u) => u.approvals.void("edited draft"));
    const anew = await approve("edited draft");

    expect(await unit((u) => u.approvals.voidOne(old.id))).toBe(false);
    expect(await unit((u) => u.approvals.get(anew.id))).toMatchObject({ state: "approved" });
    expect(await unit((u) => u.approvals.voidOne(anew.id))).toBe(true);
    expect(await unit((u) => u.approvals.get(anew.id))).toMatchObject({ state: "voided" });
  });

  it("is stranded when it is live, old enough, and nothing was begun for it", async () => {
    const after = new Date(NOW.getTime() + 1);
    const stranded = (before: Date, now = after) => unit((u) => u.approvals.stranded(before, now));
    const [waiting, used, begun] = [await approve("w"), await approve("u"), await approve("b")];
    await unit((u) => u.approvals.consume(used, after));
    const effect = {
      id: "begun",
      draftId: "b",
      alertId: "a",
      title: "Order",
      key: begun.effectKey,
      request: "{}",
    };
    await unit((u) => u.effects.begin({ ...effect, approvalId: begun.id }, NOW));

    expect(await stranded(after)).toEqual([waiting.id]);
    expect(await stranded(NOW)).toEqual([]);
    expect(await stranded(after, TOMORROW)).toEqual([]);
  });
});

describe("a person's word on an unknown effect", () => {
  const outcome = { state: "failed", code: "decided_not_arrived", message: "It did not arrive." } as const;
  const decided = { arrived: false, reason: "The supplier knows of none", by: MIA, at: NOW };
  const unknown = { state: "unknown", code: "unclear", message: "Not known." } as const;
  const begun = async () => {
    const id = randomUUID();
    const effect = { approvalId: id, draftId: id, alertId: "a", title: "Order", key: id, request: "{}" };
    await unit((u) => u.effects.begin({ id, ...effect }, NOW));
    return id;
  };
  const decide = (id: string, attempts: number) =>
    unit((u) => u.effects.decide(id, { attempts, outcome, decided }, LATER));

  it("is taken once, and kept as a person's word", async () => {
    const id = await begun();
    await unit((u) => u.effects.record(id, unknown, NOW));

    expect(await Promise.all([decide(id, 1), decide(id, 1)])).toEqual(expect.arrayContaining([true, false]));
    expect(await unit((u) => u.effects.get(id))).toMatchObject({ state: "failed", outcome, decided });
  });

  it.each([
    { because: "somebody has looked since", looks: [unknown, unknown] },
    { because: "it is still being sent", looks: [] },
    {
      because: "it was found done",
      looks: [{ state: "done", receipt: { externalId: "T", readBack: {} } } as const],
    },
  ])("is not taken when $because", async ({ looks }) => {
    const id = await begun();
    for (const look of looks) await unit((u) => u.effects.record(id, look, NOW));

    expect(await decide(id, 1)).toBe(false);
    expect(await unit((u) => u.effects.get(id))).toMatchObject({ decided: null });
  });
});

describe("an effect found done after all", () => {
  const failed = { state: "failed", code: "not_sent", message: "It never arrived." } as const;
  const done = { state: "done", receipt: { externalId: "T1", readBack: { units: 3 } } } as const;

  it("overrules an earlier failure and voids what was approved of the draft since", async () => {
    const effect = { approvalId: "first", draftId: "d", alertId: "a", title: "Order", request: "{}" };
    await unit((u) => u.effects.begin({ id: "e", key: randomUUID(), ...effect }, NOW));
    await unit((u) => u.effects.record("e", failed, NOW));
    const [again, other] = [await approve("d"), await approve("another draft")];

    await unit((u) => u.effects.record("e", done, LATER));
    expect(await unit((u) => u.effects.get("e"))).toMatchObject({ state: "done", outcome: done });
    expect(await unit((u) => u.approvals.consume(again, LATER))).toBe(false);
    expect(await unit((u) => u.approvals.get(other.id))).toMatchObject({ state: "approved" });
    await expect(unit((u) => u.effects.record("e", failed, LATER))).rejects.toMatchObject({
      code: "effect_settled",
    });
  });
});

describe("purchase orders", () => {
  it("are recorded once per reference and stand as on order", async () => {
    const references = [
      await unit((u) => u.purchaseOrders.nextReference()),
      await unit((u) => u.purchaseOrders.nextReference()),
    ];
    expect(references).toEqual(["PO-1001", "PO-1002"]);
    for (const id of ["po-1", "po-2"]) {
      await unit((u) =>
        u.purchaseOrders.place(
          {
            type: "purchase_order",
            id,
            effectId: "e",
            reference: "PO-1001",
            supplier: "Kiln & Co",
            expectedDay: "2026-12-10",
            currency: "USD",
            placedBy: MIA,
            lines: [
              {
                variantId: "V1",
                inventoryItemId: "I1",
                locationId: "L1",
                title: "Mug",
                sku: null,
                units: 24,
                unitCostMinor: null,
              },
            ],
          },
          NOW,
        ),
      );
    }
    expect(await unit((u) => u.purchaseOrders.forVariant("V1"))).toEqual([
      {
        id: "po-1",
        reference: "PO-1001",
        placedAt: NOW,
        units: 24,
        expectedDay: "2026-12-10",
        state: "placed",
      },
    ]);
    const { onOrder } = await unit((u) => u.facts.prepare({ onOrder: true }, "2026-11-22"));
    expect(onOrder?.get("V1")).toMatchObject({
      arrivals: [
        // No write to Shopify stands behind it, so it is not looked for there.
        {
          ...{ purchaseOrderId: "po-1", units: 24, expectedDay: "2026-12-10" },
          ...{ locationId: "L1", shownSince: null },
        },
      ],
    });
  });
});

it("remembers the latest decision of each fingerprint", async () => {
  const later = { ...aDecision(1), id: "later", at: LATER, kind: "dismissed" as const };
  for (const one of [aDecision(1), later, aDecision(2)]) await unit((u) => u.decisions.add(one));
  expect(await unit((u) => u.decisions.latest())).toEqual(
    new Map([
      ["stockout:1", later],
      ["stockout:2", aDecision(2)],
    ]),
  );
  expect(await unit((u) => u.decisions.forFingerprint("stockout:1"))).toEqual([later, aDecision(1)]);
});

it("counts no decision any more whose alert was solved since, however often it comes back", async () => {
  const decide = (decision: Decision) => unit((u) => u.decisions.add(decision));
  const look = (found: boolean, now: Date) =>
    unit((u) =>
      u.alerts.replace({
        ranked: found ? [ranked(anAlert(1))] : [],
        quiet: [],
        detectors: ["stockout"],
        now,
      }),
    );
  const inForce = async () => (await unit((u) => u.decisions.latest())).get("stockout:1")?.id;
  await look(true, NOW);
  await decide(aDecision(1));
  const decided = await inForce();

  await look(false, LATER);
  const solved = await inForce();
  await look(true, TOMORROW);
  const back = await inForce();
  await decide({ ...aDecision(1), id: "anew", at: TOMORROW });

  expect([decided, solved, back]).toEqual(["decision-1", undefined, undefined]);
  expect(await inForce()).toBe("anew");
  expect(await unit((u) => u.decisions.forFingerprint("stockout:1"))).toHaveLength(2);
});

it("ends a decision that was made while the look that solves its alert was running", async () => {
  const replace = (found: boolean, now: Date) =>
    unit((u) =>
      u.alerts.replace({
        ranked: found ? [ranked(anAlert(1))] : [],
        quiet: [],
        detectors: ["stockout"],
        now,
      }),
    );
  await replace(true, NOW);
  await unit((u) => u.decisions.add({ ...aDecision(1), at: TOMORROW }));

  await replace(false, LATER);

  expect(await unit((u) => u.decisions.latest())).toEqual(new Map());
});

it("takes a webhook delivery once", async () => {
  const take = () =>
    unit((u) =>
      u.webhooks.take({ webhookId: "w1", topic: "orders/create", triggeredAt: NOW, payload: {} }, NOW),
    );
  const taken = await Promise.all([take(), take(), take()]);
  expect(taken.filter(Boolean)).toHaveLength(1);
});

function ensureDraft(alertId: string, payload: Record<string, number> = { units: 24 }): Promise<DraftRecord> {
  const seed = { kind: "purchase_order", payload };
  return unit((u) =>
    u.drafts.ensure({ alertId, optionId: "order", seed, kindVersion: 1, contentHash: HASH, now: NOW }),
  );
}

function save(id: string, version: number, payload: Record<string, number>) {
  return unit((u) => u.drafts.savePayload({ id, version, payload, contentHash: HASH, by: MIA, now: NOW }));
}

async function approve(draftId: string): Promise<Approval> {
  const approval = anApproval({
    shop: here.shop,
    draftId,
    approver: MIA,
    approvedAt: NOW,
    expiresAt: TOMORROW,
  });
  await unit((u) => u.approvals.create(approval));
  return approval;
}
