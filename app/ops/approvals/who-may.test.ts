import { describe, expect, it } from "vitest";
import { priceChange } from "../drafts/price-change/price-change.ts";
import { purchaseOrder } from "../drafts/purchase-order/purchase-order.ts";
import { type Amount, askedOf, mayApprove, needsTwo, stillHolds, WhoMay } from "./who-may.ts";

const usd = (minor: number) => ({ minor, currency: "USD" });
const LIMIT = usd(100_000);
const order = (amount: Amount) => ({ kind: "purchase_order", amount });
const rules = WhoMay.parse({
  people: [
    { userId: "buyer", kinds: ["purchase_order"], upTo: LIMIT },
    { userId: "partner", kinds: "all", upTo: null },
  ],
  others: { kinds: ["note"], upTo: null },
  twoAbove: LIMIT,
});
const person = (userId: string, isOwner = false) => ({ userId, isOwner });

describe("who may approve", () => {
  it.each([
    { who: person("buyer"), asked: order(usd(100_000)), says: "ok", because: "it is exactly the limit" },
    {
      who: person("buyer"),
      asked: order(usd(100_001)),
      says: "over_limit",
      because: "it is a cent above it",
    },
    {
      who: person("buyer"),
      asked: order("unknown"),
      says: "amount_unknown",
      because: "nobody knows how much",
    },
    {
      who: person("buyer"),
      asked: order({ minor: 1, currency: "EUR" }),
      says: "other_currency",
      because: "euros are not compared with dollars",
    },
    {
      who: person("buyer"),
      asked: { kind: "price_change", amount: null },
      says: "kind_not_allowed",
      because: "prices are not theirs",
    },
    {
      who: person("partner"),
      asked: order(usd(9_000_000)),
      says: "ok",
      because: "no limit was set for them",
    },
    {
      who: person("nobody listed"),
      asked: order(usd(1)),
      says: "kind_not_allowed",
      because: "others may write notes only",
    },
    {
      who: person("nobody listed"),
      asked: { kind: "note", amount: null },
      says: "ok",
      because: "others may",
    },
    { who: person("boss", true), asked: order("unknown"), says: "ok", because: "the store is theirs" },
    { who: person("buyer", true), asked: order(usd(9_000_000)), says: "ok", because: "the owner may always" },
  ])("$who.userId: $says, since $because", ({ who, asked, says }) => {
    const may = mayApprove(rules, who, asked);
    expect(may.ok ? "ok" : may.code).toBe(says);
  });

  it("without rules is everybody who can open the app, alone", () => {
    const none = WhoMay.parse({});
    expect(mayApprove(none, person("anybody"), order("unknown"))).toEqual({ ok: true });
    expect(needsTwo(none, order(usd(9_000_000)))).toBe(false);
  });
});

describe("two people", () => {
  it.each([
    { amount: usd(100_000), two: false, because: "it is exactly the limit" },
    { amount: usd(100_001), two: true, because: "it is a cent above it" },
    { amount: "unknown" as const, two: true, because: "it may be above it" },
    { amount: { minor: 1, currency: "EUR" }, two: true, because: "it cannot be compared" },
    { amount: null, two: false, because: "it binds no money" },
  ])("$two for $amount: $because", ({ amount, two }) => {
    expect(needsTwo(rules, order(amount))).toBe(two);
  });

  it("takes the amount from the payload itself", () => {
    expect(askedOf(purchaseOrder, purchaseOrder.example)).toEqual(order(usd(187_200)));
    expect(askedOf(priceChange, priceChange.example)).toEqual({ kind: "price_change", amount: null });
  });

  it.each([
    { people: ["partner"], holds: false, because: "one is not enough" },
    { people: ["partner", "partner"], holds: false, because: "it is the same one twice" },
    { people: ["partner", "buyer"], holds: false, because: "one of them may not, of that much" },
    { people: ["partner", "boss"], holds: true, because: "both may" },
  ])("$people: $holds, since $because", ({ people, holds }) => {
    const who = people.map((id) => person(id, id === "boss"));
    expect(stillHolds(rules, order(usd(200_000)), who)).toBe(holds);
  });
});
