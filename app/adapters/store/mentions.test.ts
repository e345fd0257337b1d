import { describe, expect, it } from "vitest";
import { mentions } from "./mentions.ts";

const speaks = mentions({ gids: ["gid://shopify/Order/77"], names: ["#1001"] });

describe("a text speaks of an order", () => {
  it.each([
    { because: "its gid", text: '{"id":"gid://shopify/Order/77"}' },
    { because: "its gid at the end", text: "order_unfulfilled:gid://shopify/Order/77" },
    { because: "its address in the Admin", text: "https://admin.shopify.com/store/a/orders/77?x=1" },
    { because: "its name", text: "Hold of #1001" },
    { because: "its name in brackets", text: "(#1001)." },
  ])("by $because", ({ text }) => {
    expect(speaks(text)).toBe(true);
  });

  it.each([
    { because: "the gid goes on", text: "gid://shopify/Order/770" },
    { because: "another kind of record has the number", text: "gid://shopify/Product/77" },
    { because: "the name goes on", text: "#10011" },
    { because: "the name is the end of another", text: "EU#1001" },
    { because: "it is a number like any other", text: "77 units for 1001" },
    { because: "nothing is said", text: "" },
  ])("not where $because", ({ text }) => {
    expect(speaks(text)).toBe(false);
  });

  it("takes names as they are written, whatever they hold", () => {
    expect(mentions({ gids: [], names: ["A.B-(1)"] })("of A.B-(1) today")).toBe(true);
    expect(mentions({ gids: [], names: ["A.B-(1)"] })("of AxB-(1) today")).toBe(false);
  });

  it("is never found by no mark at all, nor by a blank name", () => {
    expect(mentions({ gids: [], names: [" "] })("a b")).toBe(false);
  });
});
