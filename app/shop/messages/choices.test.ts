import { describe, expect, it } from "vitest";
import { recordSubject } from "../../ops/detectors/shared/subjects.ts";
import { purposesAbout } from "./choices.server.ts";

describe("what can be written about an alert", () => {
  it.each([
    {
      because: "an order of ours has its letters",
      subject: recordSubject("purchase_order", "order-1", "PO-1004"),
      offered: "vendor_message.chase",
    },
    {
      because: "the shop as a whole has none",
      subject: recordSubject("shop", "shop", "Your shop"),
      offered: null,
    },
    {
      because: "a product without an order prepared has a note, and no letter to a supplier",
      subject: { kind: "variant" as const, id: "V1", title: "Mug", productId: "P1", variantId: "V1" },
      offered: "note.escalation",
    },
  ])("$because", ({ subject, offered }) => {
    const purposes = purposesAbout({ subject, options: [] });
    expect(purposes[0] ?? null).toBe(offered);
    if (subject.kind === "variant")
      expect(purposes.some((purpose) => purpose.startsWith("vendor_message."))).toBe(false);
  });
});
