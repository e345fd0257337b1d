import { describe, expect, it } from "vitest";
import { html, words } from "../../../test/factories/render.tsx";
import type { BlockModel } from "../models.ts";
import { Blocks } from "./blocks.tsx";

type Message = Extract<BlockModel, { type: "message" }>;
const plain = (text: string) => ({ text, slot: null, own: false });
const fact = (text: string, slot: string) => ({ text, slot, own: false });

const message: Message = {
  type: "message",
  to: "Kiln & Co <orders@kiln.example>",
  subject: [plain("Order "), fact("PO-1001", "order"), plain(" is overdue")],
  body: [plain("We are still waiting for "), fact("40 units", "open_units"), plain(".")],
  facts: [
    {
      slot: "open_units",
      label: "Order PO-1001, units open",
      text: "40 units",
      source: "Ops Room's own records",
      href: "/app/orders#order-PO-1001",
    },
    { slot: "shop", label: "Your shop's name", text: "<b>Shop</b>", source: "Shopify", href: null },
  ],
  departures: [],
  unrecorded: [],
};
const view = (over: Partial<Message> = {}) => <Blocks blocks={[{ ...message, ...over }]} />;

describe("a message on the screen", () => {
  it("shows to whom, the text, and a link from each fact to its record where that can be opened", () => {
    expect(words(view())).toContain("To: Kiln & Co <orders@kiln.example>");
    expect(words(view())).toContain("Subject: Order PO-1001 is overdue We are still waiting for 40 units .");
    expect(words(view())).not.toContain("Changed from the record");
    expect(html(view())).toContain('href="/app/orders#order-PO-1001"');
    expect(words(view())).toContain("(Shopify)");
  });

  it("marks what the founder wrote, and sets a changed fact beside its record", () => {
    const edited = view({
      body: [plain("We are still waiting for "), { text: "45", slot: null, own: true }, plain(" units.")],
      departures: [
        { label: "Order PO-1001, units open", recordSays: "40 units", written: "45 units" },
        { label: "Order PO-1001, day expected", recordSays: "Friday", written: "" },
      ],
      unrecorded: ["$500"],
    });
    expect(html(edited)).toContain('title="Written by you">45</mark>');
    expect(words(edited)).toContain("the record says “ 40 units ”, you wrote “ 45 units ”.");
    expect(words(edited)).toContain("day expected: the record says “ Friday ”, you took it out.");
    expect(words(edited)).toContain("“ $500 ” is yours: no record of Ops Room says it.");
  });

  it("shows markup in a name as text", () => {
    expect(html(view())).not.toContain("<b>Shop");
    expect(html(view({ body: [fact("<i>Mug</i>", "product")] }))).not.toContain("<i>Mug");
  });
});
