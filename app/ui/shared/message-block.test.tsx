import { describe, expect, it } from "vitest";
import { html, words } from "../../../test/factories/render.tsx";
import { editMessage } from "../../ops/drafts/messages/edit-message.ts";
import { textOf } from "../../ops/drafts/messages/write-message.ts";
import { vendorMessage } from "../../ops/drafts/vendor-message/vendor-message.ts";
import { Blocks } from "./blocks.tsx";

const show = { currency: "USD", locale: "en-US" };
const message = vendorMessage.example;

describe("a message on the screen", () => {
  it("shows to whom, the text, and a link from each fact to its record", () => {
    const view = <Blocks blocks={vendorMessage.show(message, show)} />;
    expect(words(view)).toContain("Kiln & Co <orders@kiln.example>");
    expect(words(view)).toContain("It was due on Friday, November 13, 2026 , and is 9 days overdue.");
    expect(words(view)).not.toContain("Changed from the record");
    expect(html(view)).toContain('href="/app/orders#order-PO-1001"');
  });

  it("marks what the founder wrote, and sets a changed fact beside its record", () => {
    const edit = editMessage(message, { body: textOf(message).body.replace("40 units", "45 units") });
    if (!edit.ok) throw new Error("the edit is good");
    const view = <Blocks blocks={vendorMessage.show(edit.message, show)} />;
    expect(html(view)).toContain('title="Written by you">45</mark>');
    expect(words(view)).toContain(
      "Order PO-1001, units open: the record says “ 40 units ”, you wrote “ 45 units ”.",
    );
  });

  it("shows markup in a name as text", () => {
    const shop = message.slots["shop"];
    if (shop?.value.type !== "name") throw new Error("the shop has a name");
    const slots = { ...message.slots, shop: { ...shop, value: { ...shop.value, text: "<b>Shop</b>" } } };
    expect(html(<Blocks blocks={vendorMessage.show({ ...message, slots }, show)} />)).not.toContain(
      "<b>Shop",
    );
  });
});
