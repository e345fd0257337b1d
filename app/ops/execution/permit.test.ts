import { describe, expect, it } from "vitest";
import { purchaseOrder } from "../drafts/purchase-order/purchase-order.ts";
import { CALLS_MS, Permit } from "./permit.ts";

const write = purchaseOrder.toWrite(purchaseOrder.example);
const begunAt = new Date("2026-11-22T10:00:00Z");
const permit = (purpose: "send" | "look", now = begunAt) =>
  new Permit({ effect: { key: "key-1", begunAt }, write, purpose, now: () => now });
const after = (ms: number) => new Date(begunAt.getTime() + ms);

describe("leave to carry out one effect that was begun", () => {
  it("is for its one write, once", () => {
    const given = permit("send");
    given.takeWrite(write, "key-1");
    expect(() => given.takeWrite(write, "key-1")).toThrow(expect.objectContaining({ code: "second_write" }));
  });

  it("of a later run is for looking alone", () => {
    const given = permit("look");
    given.checkSame(write, "key-1");
    expect(() => given.takeWrite(write, "key-1")).toThrow(expect.objectContaining({ code: "second_write" }));
  });

  it.each([
    { because: "another key", other: write, key: "key-2" },
    { because: "another operation", other: { ...write, operation: "product_delete" }, key: "key-1" },
    {
      because: "one field more",
      other: { ...write, request: { ...write.request, more: 1 } },
      key: "key-1",
    },
  ])("does not do for $because, and is not spent by it", ({ other, key }) => {
    const given = permit("send");
    expect(() => given.takeWrite(other, key)).toThrow(expect.objectContaining({ code: "other_write" }));
    expect(() => given.checkSame(other, key)).toThrow(expect.objectContaining({ code: "other_write" }));
    given.takeWrite(write, "key-1");
  });

  it.each([
    { because: "one of the door's", given: permit("send"), connector: "shopify", code: null },
    { because: "for another connector", given: permit("send"), connector: "gmail", code: "no_permit" },
    {
      because: "something of its shape",
      given: { connector: "shopify", takeWrite: () => undefined, leftMs: () => 1 } as unknown as Permit,
      connector: "shopify",
      code: "no_permit",
    },
    { because: "nothing", given: undefined as unknown as Permit, connector: "shopify", code: "no_permit" },
  ])("is told from what is none: $because", ({ given, connector, code }) => {
    const demand = () => Permit.demand(given, connector);
    if (code === null) expect(demand).not.toThrow();
    else expect(demand).toThrow(expect.objectContaining({ name: "Bug", code }));
  });

  it.each([
    { purpose: "send", ms: 0, left: CALLS_MS, because: "nothing has passed" },
    { purpose: "send", ms: CALLS_MS - 1, left: 1, because: "it counts from the stored intent" },
    { purpose: "send", ms: CALLS_MS, left: 0, because: "its time is over" },
    { purpose: "look", ms: 86_400_000, left: CALLS_MS, because: "a look counts from itself" },
  ] as const)("to $purpose has $left ms left after $ms: $because", ({ purpose, ms, left }) => {
    expect(permit(purpose, after(ms)).leftMs()).toBe(left);
  });
});
