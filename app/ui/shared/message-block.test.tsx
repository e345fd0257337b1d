import { describe, expect, it } from "vitest";
import { html, words } from "../../../test/factories/render.tsx";
import type { BlockModel } from "../models.ts";
import { Blocks } from "./blocks.tsx";
import { SourceOfFact } from "./fact-in-place.tsx";

type Message = Extract<BlockModel, { type: "message" }>;
const plain = (text: string) => ({ text, slot: null, own: false });
const fact = (text: string, slot: string) => ({ text, slot, own: false });

const ofOrder = { source: "Ops Room's own records", href: "/app/orders#order-PO-1001" };
const open = { slot: "open_units", label: "Order PO-1001, units open", ...ofOrder };
const expected = { slot: "expected_day", label: "Order PO-1001, day expected", ...ofOrder };

const message: Message = {
  type: "message",
  to: "Kiln & Co <orders@kiln.example>",
  subject: [plain("Order "), fact("PO-1001", "order"), plain(" is overdue")],
  body: [plain("We are still waiting for "), fact("40 units", "open_units"), plain(".")],
  facts: [
    { ...open, text: "40 units" },
    { slot: "shop", label: "Your shop's name", text: "<b>Shop</b>", source: "Shopify", href: null },
  ],
  departures: [],
  unrecorded: [],
};
const view = (over: Partial<Message> = {}) => <Blocks blocks={[{ ...message, ...over }]} />;

describe("a message on the screen", () => {
  it("shows to whom, the text, and what it rests on", () => {
    expect(words(view())).toContain("To: Kiln & Co <orders@kiln.example>");
    expect(words(view())).toContain("Subject: Order PO-1001 is overdue We are still waiting for 40 units .");
    expect(words(view())).not.toContain("Changed from the record");
    expect(words(view())).toContain("Sources: Ops Room's own records · Shopify");
  });

  it("makes a button of each fact in its place, with a name that says which fact it is", () => {
    const shown = html(view());
    expect(shown.match(/role="button"/g)).toHaveLength(1);
    expect(shown).toContain('tabindex="0" aria-label="40 units (Order PO-1001, units open)"');
    expect(html(view({ subject: [], body: [plain("Hello")] }))).not.toContain('role="button"');
  });

  it("says of a fact that is opened what it is, where it is from, and what the record says in its stead", () => {
    const source = <SourceOfFact {...open} recordSays={null} />;
    expect(words(source)).toContain(
      "Order PO-1001, units open Source: Ops Room's own records Open the order",
    );
    expect(html(source)).toContain('href="/app/orders#order-PO-1001"');
    expect(words(<SourceOfFact {...open} href={null} recordSays="40 units" />)).toMatch(
      /You changed it\. The record says “ 40 units ”\. Source: Ops Room's own records $/,
    );
  });

  it("marks what the founder wrote, and sets a changed fact beside its record", () => {
    const edited = view({
      body: [
        plain("We are "),
        { text: "still", slot: null, own: true },
        plain(" waiting for "),
        { text: "45 units", slot: "open_units", own: true },
      ],
      departures: [
        { ...open, recordSays: "40 units", written: "45 units" },
        { ...expected, recordSays: "Friday", written: "" },
      ],
      unrecorded: ["$500"],
    });
    expect(html(edited)).toContain('title="Written by you">still</mark>');
    expect(html(edited)).toContain('aria-label="45 units (Order PO-1001, units open, changed by you)"');
    expect(html(edited)).toContain('href="/app/orders#order-PO-1001"');
    expect(words(edited)).toContain("units open : the record says “ 40 units ”, you wrote “ 45 units ”.");
    expect(words(edited)).toContain("day expected : the record says “ Friday ”, you took it out.");
    expect(words(edited)).toContain("“ $500 ” is yours: no record of Ops Room says it.");
  });

  it("shows markup in a name as text", () => {
    expect(html(view())).not.toContain("<b>Shop");
    expect(html(view({ body: [fact("<i>Mug</i>", "product")] }))).not.toContain("<i>Mug");
  });
});
