import { describe, expect, it } from "vitest";
import { Precondition } from "../contract.ts";
import { discountEnd } from "./discount-end.ts";
import { DiscountEnd } from "./payload.ts";

const show = { currency: "USD", locale: "en-US" };
const end = discountEnd.example;
const automatic: DiscountEnd = {
  ...end,
  ...{ discountId: "gid://shopify/DiscountAutomaticNode/9", code: null, title: "Autumn" },
};

describe("the end of a discount", () => {
  it("that is known by its code alone rests on its status and on having no other code", () => {
    expect(discountEnd.toWrite(end)).toEqual({
      connector: "shopify",
      operation: "discount_end",
      request: { discountId: null, code: "STAFF50", title: "STAFF50" },
    });
    expect(discountEnd.preconditions(end).map((one) => Precondition.parse(one))).toEqual([
      {
        ...{ subject: "discount:code/STAFF50", label: "The discount STAFF50" },
        ...{ value: "ACTIVE", tolerance: 0 },
      },
      {
        ...{ subject: "discount_codes:code/STAFF50", label: "The number of codes of the discount STAFF50" },
        ...{ value: 1, tolerance: 0 },
      },
    ]);
  });

  it("that applies by itself rests on its status alone", () => {
    expect(discountEnd.preconditions(automatic).map(({ subject }) => subject)).toEqual([
      "discount:gid://shopify/DiscountAutomaticNode/9",
    ]);
  });

  it("shows what it takes off on a day, and says what it does not do", () => {
    expect(JSON.stringify(discountEnd.show(end, show))).toContain("$142.86");
    expect(JSON.stringify(discountEnd.show({ ...end, givesPerDayMinor: null }, show))).toContain("not known");
    expect(JSON.stringify(discountEnd.show({ ...end, currency: "JPY" }, show))).toContain("¥14,286");
    expect(discountEnd.notHappening(end, show).join(" ")).toContain("keep their discount");
    expect(discountEnd.approveLabel(end, show)).toBe("Approve and end STAFF50");
  });

  it.each([
    { because: "the receipt names it", payload: end, externalId: "gid://shopify/DiscountCodeNode/7" },
    { because: "its code still leads to it", payload: end, externalId: "" },
    { because: "its id was known", payload: automatic, externalId: "" },
  ])("is taken back by making it active again: $because", ({ payload, externalId }) => {
    const back = discountEnd.inverse(payload, { externalId, readBack: {} });
    if ("none" in back) throw new Error(back.none);
    expect(back.payload).toEqual({
      ...payload,
      ...{ end: false, discountId: payload.discountId ?? (externalId === "" ? null : externalId) },
    });
    expect(discountEnd.toWrite(back.payload).operation).toBe("discount_start");
    expect(discountEnd.preconditions(back.payload)[0]?.value).toBe("EXPIRED");
  });

  it("that nothing leads to is none", () => {
    expect(DiscountEnd.safeParse({ ...end, code: null }).success).toBe(false);
  });
});
