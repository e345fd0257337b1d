import { describe, expect, it } from "vitest";
import { Precondition } from "../contract.ts";
import { orderHold } from "./order-hold.ts";
import { OrderHold } from "./payload.ts";

const show = { currency: "USD", locale: "en-US" };
const hold = orderHold.example;
const release: OrderHold = {
  ...hold,
  hold: false,
  status: "ON_HOLD",
  holds: [{ holdId: "gid://shopify/FulfillmentHold/1", reason: "INCORRECT_ADDRESS" }],
};

describe("holding an order back", () => {
  it("writes one hold of one part, and rests on the part being there to be held", () => {
    expect(orderHold.toWrite(hold)).toEqual({
      connector: "shopify",
      operation: "fulfilment_hold",
      request: {
        order: "#1042",
        fulfilmentOrderId: hold.fulfilmentOrderId,
        status: "OPEN",
        reason: "HIGH_RISK_OF_FRAUD",
        notes: "Check with the customer before packing.",
      },
    });
    expect(orderHold.preconditions(hold).map((one) => Precondition.parse(one))).toEqual([
      {
        subject: `fulfilment:${hold.fulfilmentOrderId}`,
        label: "Sending of #1042",
        value: "OPEN",
        tolerance: 0,
      },
    ]);
  });

  it("shows the reason and the note that Shopify will show", () => {
    const shown = JSON.stringify(orderHold.show(hold, show));
    expect(shown).toContain("high risk of fraud");
    expect(shown).toContain("Check with the customer before packing.");
    expect(orderHold.approveLabel(hold, show)).toBe("Approve and hold #1042 back");
  });
});

describe("letting an order go", () => {
  it("ends the holds that were shown, by their ids, and rests on each", () => {
    expect(orderHold.toWrite(release)).toEqual({
      connector: "shopify",
      operation: "fulfilment_release",
      request: {
        order: "#1042",
        fulfilmentOrderId: hold.fulfilmentOrderId,
        holdIds: ["gid://shopify/FulfillmentHold/1"],
      },
    });
    expect(orderHold.preconditions(release)).toEqual([
      {
        subject: `hold:gid://shopify/FulfillmentHold/1@${hold.fulfilmentOrderId}`,
        label: "Hold of #1042",
        value: "INCORRECT_ADDRESS",
        tolerance: 0,
      },
    ]);
    expect(orderHold.approveLabel(release, show)).toBe("Approve and let #1042 go");
  });
});

describe("a draft that could not be carried out", () => {
  it.each<{ because: string; payload: OrderHold }>([
    { because: "a held part takes no second hold of this kind", payload: { ...hold, status: "ON_HOLD" } },
    { because: "a sent one has nothing to hold", payload: { ...hold, status: "CLOSED" } },
    { because: "a new hold ends none", payload: { ...hold, holds: release.holds } },
    { because: "letting go names what ends", payload: { ...release, holds: [] } },
    { because: "the note is too long to be seen whole", payload: { ...hold, notes: "x".repeat(256) } },
  ])("is none: $because", ({ payload }) => {
    expect(OrderHold.safeParse(payload).success).toBe(false);
  });
});
