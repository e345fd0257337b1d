import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { purchaseOrder } from "../drafts/purchase-order/purchase-order.ts";
import { Bug, Invalid, type Refused } from "../errors.ts";
import { approve, type ApproveInput } from "./approve.ts";
import { canonical } from "./canonical.ts";
import { draftContent } from "./content.ts";
import { hashOf, sha256Hex } from "./hash.ts";
import { type Command, decide, type DraftFacts, type DraftState } from "./lifecycle.ts";

const show = { currency: "USD", locale: "en-US" };
const order = purchaseOrder.example;

describe("canonical JSON", () => {
  it("writes equal values as equal bytes, whatever the order of their keys", () => {
    expect(canonical({ b: 1, a: [true, null, "é"] })).toBe('{"a":[true,null,"é"],"b":1}');
    expect(canonical({ a: [true, null, "é"], b: 1 })).toBe(canonical({ b: 1, a: [true, null, "é"] }));
    // RFC 8785, 3.2.2.3
    expect(canonical([1e21, 0.000001, 333333333.3333333, -0])).toBe("[1e+21,0.000001,333333333.3333333,0]");
  });

  it.each([
    { because: "undefined would vanish", value: { a: undefined } },
    { because: "NaN would become null", value: [Number.NaN] },
    { because: "a date would become text", value: { at: new Date(0) } },
    { because: "a map would become empty", value: new Map([["a", 1]]) },
  ])("refuses what JSON would bend: $because", ({ value }) => {
    expect(() => canonical(value)).toThrow(Bug);
  });

  it("reads back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
      }),
    );
  });
});

describe("hash", () => {
  it("is SHA-256", () => {
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("changes with every field of a draft's content", () => {
    const hashes = new Set<string>();
    const line = order.lines[0];
    if (!line) throw new Error("the example has a line");
    const variants = [
      order,
      { ...order, note: "" },
      { ...order, reference: "PO-1002" },
      { ...order, needByDay: "2026-12-13" },
      { ...order, lines: [{ ...line, units: 241 }] },
      { ...order, lines: [{ ...line, unitCostMinor: 781 }] },
      { ...order, lines: [{ ...line, unitCostMinor: null }] },
      { ...order, lines: [{ ...line, incomingAtShow: 1 }] },
      { ...order, supplier: { ...order.supplier, email: null } },
    ];
    for (const payload of variants) hashes.add(content(payload).hash);
    hashes.add(draftContent(purchaseOrder, { draftId: "other", payload: order, show }).hash);
    hashes.add(
      draftContent(purchaseOrder, { draftId: "d1", payload: order, show: { ...show, locale: "de" } }).hash,
    );
    expect(hashes.size).toBe(variants.length + 2);
  });

  it("is of the stored bytes", () => {
    const { bytes, hash, content: approved } = content(order);
    expect(sha256Hex(bytes)).toBe(hash);
    expect(hashOf(JSON.parse(bytes))).toBe(hash);
    expect(approved.write).toEqual(purchaseOrder.toWrite(order));
  });

  it("refuses a payload that does not fit", () => {
    expect(() => content({ ...order, lines: [] })).toThrow(Invalid);
  });
});

describe("approve", () => {
  it("binds one person's yes to one content, for an hour where money is bound", () => {
    const approval = approve(purchaseOrder, input());
    expect(approval).toMatchObject({ draftId: "d1", contentHash: content(order).hash, state: "approved" });
    expect(approval.expiresAt.toISOString()).toBe("2026-11-22T10:00:00.000Z");
    expect(sha256Hex(approval.content)).toBe(approval.contentHash);
  });

  const refusals: { because: string; change: Partial<ApproveInput>; code: string }[] = [
    {
      because: "the screen showed something else",
      change: { seenHash: "0".repeat(64) },
      code: "content_changed",
    },
    {
      because: "edited after it was shown",
      change: { draft: { id: "d1", state: "proposed", payload: { ...order, note: "new" } } },
      code: "content_changed",
    },
    { because: "a second click", change: { draft: draft("approved") }, code: "already_approved" },
    { because: "it is on its way", change: { draft: draft("sending") }, code: "sending" },
    { because: "its outcome is not known", change: { draft: draft("unknown") }, code: "outcome_unknown" },
    { because: "it was done", change: { draft: draft("done") }, code: "already_done" },
    { because: "it was set aside", change: { draft: draft("dismissed") }, code: "dismissed" },
    { because: "nobody is there", change: { approver: { userId: "", name: null } }, code: "no_approver" },
  ];
  it.each(refusals)("refuses: $because", ({ change, code }) => {
    expect(() => approve(purchaseOrder, { ...input(), ...change })).toThrow(
      expect.objectContaining({ code }) as Refused,
    );
  });

  it.each(["expired", "failed"] as const)("can be given anew when %s", (state) => {
    expect(approve(purchaseOrder, { ...input(), draft: draft(state) }).state).toBe("approved");
  });
});

describe("the life of a draft", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const facts = (state: DraftState): DraftFacts => ({
    state,
    contentHash: "h",
    expiresAt: new Date("2026-11-23T09:00:00Z"),
  });
  const start: Command = { type: "start", approvedHash: "h", now };

  const cases: { state: DraftState; command: Command; gives: string; because: string }[] = [
    { state: "proposed", command: { type: "edit" }, gives: "proposed", because: "free to edit" },
    {
      state: "approved",
      command: { type: "edit" },
      gives: "proposed",
      because: "an edit takes the yes back",
    },
    { state: "proposed", command: { type: "dismiss" }, gives: "dismissed", because: "set aside" },
    { state: "proposed", command: start, gives: "not_approved", because: "nothing runs without a yes" },
    { state: "approved", command: start, gives: "sending", because: "approved and in time" },
    {
      state: "approved",
      command: { ...start, approvedHash: "x" },
      gives: "content_changed",
      because: "another content",
    },
    {
      state: "approved",
      command: { ...start, now: new Date("2026-11-23T09:00:00Z") },
      gives: "expired",
      because: "at the very moment of expiry it is over",
    },
    { state: "approved", command: { type: "expire", now }, gives: "not_expired", because: "still good" },
    {
      state: "approved",
      command: { type: "expire", now: new Date("2026-11-24T00:00:00Z") },
      gives: "expired",
      because: "its time is over",
    },
    {
      state: "approved",
      command: { type: "stop" },
      gives: "proposed",
      because: "the world moved: look again",
    },
    { state: "sending", command: { type: "edit" }, gives: "sending", because: "it may have left" },
    { state: "unknown", command: { type: "dismiss" }, gives: "outcome_unknown", because: "it may have left" },
    { state: "sending", command: { type: "record", outcome: "done" }, gives: "done", because: "it happened" },
    {
      state: "unknown",
      command: { type: "record", outcome: "failed" },
      gives: "failed",
      because: "it surely did not",
    },
    {
      state: "proposed",
      command: { type: "record", outcome: "done" },
      gives: "not_sending",
      because: "nothing was sent",
    },
    { state: "done", command: { type: "edit" }, gives: "already_done", because: "over" },
    {
      state: "failed",
      command: { type: "edit" },
      gives: "proposed",
      because: "another try is another approval",
    },
  ];
  it.each(cases)("$state: $command.type gives $gives: $because", ({ state, command, gives }) => {
    const decision = decide(facts(state), command);
    expect(decision.ok ? decision.state : decision.code).toBe(gives);
  });

  it("voids an approval whenever it leaves approved without sending", () => {
    for (const command of [{ type: "edit" }, { type: "dismiss" }, { type: "stop" }] as const) {
      expect(decide(facts("approved"), command)).toMatchObject({ ok: true, voidsApproval: true });
    }
  });

  it("says in words why it refuses", () => {
    const decision = decide(facts("sending"), { type: "edit" });
    expect(!decision.ok && decision.message.length).toBeGreaterThan(20);
  });
});

function content(payload: unknown) {
  return draftContent(purchaseOrder, { draftId: "d1", payload, show });
}

function draft(state: DraftState): ApproveInput["draft"] {
  return { id: "d1", state, payload: order };
}

function input(): ApproveInput {
  return {
    draft: draft("proposed"),
    show,
    seenHash: content(order).hash,
    shop: "shop.myshopify.com",
    approver: { userId: "42", name: "Mia" },
    method: "app",
    evidenceIds: ["available", "price"],
    now: new Date("2026-11-22T09:00:00Z"),
    approvalId: "a1",
    nonce: "22222222-2222-4222-8222-222222222222",
    effectKey: "11111111-1111-4111-8111-111111111111",
    needsTwo: false,
    first: null,
  };
}
