import { describe, expect, it } from "vitest";
import { priceChange } from "../drafts/price-change/price-change.ts";
import { purchaseOrder } from "../drafts/purchase-order/purchase-order.ts";
import { stockTransfer } from "../drafts/stock-transfer/stock-transfer.ts";
import type { Refused } from "../errors.ts";
import { approve, type ApproveInput } from "./approve.ts";
import { draftContent } from "./content.ts";
import type { Approval } from "./contract.ts";
import { expiryHours } from "./expiry.ts";
import { effectOf, receipted, receiptHashOf, targetsOf } from "./receipt.ts";

const show = { currency: "USD", locale: "en-US" };
const NOON = new Date("2026-11-22T12:00:00Z");
const MIA = { userId: "42", name: "Mia" };
const TOM = { userId: "43", name: "Tom" };
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

function yes(over: Partial<ApproveInput> = {}): Approval {
  const payload = purchaseOrder.example;
  return approve(purchaseOrder, {
    shop: "shop.myshopify.com",
    draft: { id: "d1", state: "proposed", payload },
    show,
    seenHash: draftContent(purchaseOrder, { draftId: "d1", payload, show }).hash,
    approver: MIA,
    method: "app",
    evidenceIds: ["available"],
    now: NOON,
    approvalId: "a1",
    nonce: "n1",
    effectKey: "k1",
    needsTwo: true,
    first: null,
    ...over,
  });
}
const second = (first: Approval, over: Partial<ApproveInput> = {}) =>
  yes({ approver: TOM, now: later(20), approvalId: "a2", nonce: "n2", effectKey: "k2", first, ...over });

describe("where two people must say yes", () => {
  it("the first yes waits, and the second is the approval, which names both", () => {
    const first = yes();
    expect(first).toMatchObject({ state: "waiting", needsTwo: true, firstYes: null });
    expect(second(first)).toMatchObject({
      state: "approved",
      approver: TOM,
      firstYes: { approvalId: "a1", approver: MIA, approvedAt: NOON },
    });
  });

  it("the second yes ends when the first one would have", () => {
    expect(second(yes()).expiresAt).toEqual(later(60));
  });

  it("the same person cannot be both", () => {
    expect(() => second(yes(), { approver: MIA })).toThrow(
      expect.objectContaining({ code: "second_person_needed" }) as Refused,
    );
  });

  it.each([
    { because: "the first one was to something else", first: { contentHash: "0".repeat(64) } },
    { because: "the first one has ended to the minute", first: { expiresAt: later(20) } },
    { because: "an edit voided the first one", first: { state: "voided" as const } },
    { because: "the first one was given in another store", first: { shop: "other.myshopify.com" } },
    { because: "the first one was to another draft", first: { draftId: "d2" } },
  ])("a second yes is a first one again: $because", ({ first }) => {
    expect(second({ ...yes(), ...first })).toMatchObject({ state: "waiting", firstYes: null });
  });

  it("one is enough once no second is needed any more", () => {
    expect(second(yes(), { needsTwo: false })).toMatchObject({ state: "approved", firstYes: null });
  });
});

describe("a receipt", () => {
  it("has another hash when anything of it is another", () => {
    const given = second(yes());
    const changes: Partial<Approval>[] = [
      ...[{ id: "x" }, { shop: "x" }, { draftId: "x" }, { contentHash: "x" }, { approver: MIA }],
      ...[{ method: "admin_action" as const }, { evidenceIds: [] }, { nonce: "x" }, { effectKey: "x" }],
      ...[{ approvedAt: later(21) }, { expiresAt: later(61) }, { needsTwo: false }, { firstYes: null }],
      { firstYes: given.firstYes && { ...given.firstYes, approver: TOM } },
    ];
    const hashes = new Set(changes.map((change) => receiptHashOf({ ...given, ...change })));
    expect(hashes.size).toBe(changes.length);
    expect(hashes).not.toContain(given.receiptHash);
    expect(receipted(given, "approved").receiptHash).toBe(given.receiptHash);
  });

  it("names the one kind of write and the records that it is about", () => {
    const write = purchaseOrder.toWrite(purchaseOrder.example);
    expect(effectOf({ write })).toBe("shopify inventory_incoming_adjust");
    expect(targetsOf(write)).toEqual(["gid://shopify/InventoryItem/21", "gid://shopify/Location/1"]);
  });

  it.each([
    { kind: purchaseOrder, hours: 1, because: "the shop is bound to pay for it" },
    { kind: priceChange, hours: 1, because: "customers pay another price from then on" },
    { kind: stockTransfer, hours: 24, because: "goods change place, and no money does" },
  ])("of $kind.id holds $hours h: $because", ({ kind, hours }) => {
    expect(expiryHours(kind)).toBe(hours);
  });
});
