import { describe, expect, it } from "vitest";
import { returnCause } from "./return-reason.ts";

describe("what a return says of the product", () => {
  it.each([
    { handle: "too-small", cause: "small", because: "it was one of the ten old reasons" },
    { handle: "waist-too-tight", cause: "small", because: "a part of it is too tight" },
    { handle: "tight-around-ankles", cause: "small", because: "it is tight somewhere" },
    { handle: "too-big", cause: "large", because: "it was one of the ten old reasons" },
    { handle: "sleeves-too-long", cause: "large", because: "a part of it is too long" },
    { handle: "type-too-small", cause: "trait", because: "the letters are, not the book" },
    { handle: "field-of-view-too-narrow", cause: "trait", because: "nobody wears a view" },
    { handle: "damaged-or-defective", cause: "defect", because: "it was one of the ten old reasons" },
    { handle: "seams-splitting", cause: "defect", because: "it was made badly" },
    { handle: "product-overheats", cause: "harm", because: "somebody may get hurt" },
    { handle: "received-the-wrong-item", cause: "wrong_item", because: "the shop sent another one" },
    { handle: "ordered-wrong-item", cause: "unwanted", because: "the customer ordered another one" },
    { handle: "comfort", cause: "trait", because: "it is a property like any other" },
    { handle: "something-new", cause: "trait", because: "Shopify adds reasons" },
    { handle: "constructor", cause: "trait", because: "no word of the language is a reason" },
    { handle: "other-reason", cause: "unknown", because: "it says nothing" },
  ])("“$handle” is “$cause”: $because", ({ handle, cause }) => {
    expect(returnCause(handle)).toBe(cause);
  });
});
