import { describe, expect, it } from "vitest";
import type { MessageForm } from "../models.ts";
import { isMessageDirty, mailLink, messageBody, wholeText } from "./message-fields.ts";

const form: MessageForm = {
  subject: "Order PO-1001 is overdue",
  body: "Hello,\n\nwhere is it? 50 % & more",
  language: "en",
  tone: "plain",
  length: "full",
  to: { name: "Kiln & Co", email: "orders@kiln.example" },
  edited: false,
  writer: "template",
  filename: "vendor-message-chase.txt",
  model: { available: false, why: null },
};

describe("a message on the screen", () => {
  it("is changed only where something else stands there", () => {
    expect(isMessageDirty({ subject: form.subject, body: form.body }, form)).toBe(false);
    expect(isMessageDirty({ subject: form.subject, body: "Hello." }, form)).toBe(true);
    expect(messageBody({ subject: "a", body: "b" }, "hash")).toEqual({
      intent: "edit",
      seenHash: "hash",
      subject: "a",
      body: "b",
    });
  });

  it("opens in a mail program with everything in its place", () => {
    const link = mailLink(form) ?? "";
    expect(link.startsWith("mailto:orders@kiln.example?subject=Order%20PO-1001%20is%20overdue&body=")).toBe(
      true,
    );
    expect(decodeURIComponent(link.split("&body=")[1] ?? "")).toBe("Hello,\r\n\r\nwhere is it? 50 % & more");
  });

  it.each([
    {
      because: "an address cannot add another",
      email: "a@b.example?cc=c@d.example",
      says: "mailto:a@b.example%3Fcc%3Dc@d.example?subject=",
    },
    { because: "there is none on record", email: null, says: "mailto:?subject=" },
  ])("goes to the recipient alone: $because", ({ email, says }) => {
    expect(mailLink({ ...form, to: { name: "Kiln & Co", email } })?.startsWith(says)).toBe(true);
  });

  it("is copied instead where it is too long for a link", () => {
    expect(mailLink({ ...form, body: "x".repeat(8_000) })).toBeNull();
  });

  it("is one piece for the clipboard", () => {
    expect(wholeText(form)).toBe("Order PO-1001 is overdue\n\nHello,\n\nwhere is it? 50 % & more\n");
  });
});
