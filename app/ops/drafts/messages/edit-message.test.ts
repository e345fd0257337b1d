import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vendorMessage } from "../vendor-message/vendor-message.ts";
import { editMessage, type MessageEdits } from "./edit-message.ts";
import type { Message } from "./payload.ts";
import { textOf } from "./write-message.ts";

const message = vendorMessage.example;
const { subject, body } = textOf(message);

function edited(edits: MessageEdits, from: Message = message) {
  const result = editMessage(from, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

describe("editing a message", () => {
  it("keeps what was typed as the founder's, and nothing where it is what stood there", () => {
    expect(edited({ subject, body }).message).toEqual(message);
    // A browser's line ends, and blanks that nobody sees.
    expect(edited({ body: `${body.replaceAll("\n", "\r\n")}  \r\n` }).message).toEqual(message);
    const { message: own, notes } = edited({ subject: " PO-1001: please\tanswer ", body });
    expect(own.edited).toEqual({ subject: "PO-1001: please answer", body: null });
    expect(notes).toEqual([]);
    expect(own.words).toEqual(message.words);
  });

  it("gives the words back where the founder types them again", () => {
    const own = edited({ body: "Where is it?" }).message;
    expect(own.edited.body).toBe("Where is it?");
    expect(edited({ body }, own).message.edited.body).toBeNull();
  });

  it("writes the text anew in another tone, length or language, from the same facts", () => {
    const { message: german, notes } = edited({ language: "de", tone: "warm", length: "short" });
    expect(german.words.from).toEqual({ type: "template", id: "vendor_message.chase/de/warm/short@1" });
    expect(german.slots).toBe(message.slots);
    expect(textOf(german).body).toContain("liebes Team von Kiln & Co");
    expect(notes).toEqual([]);
    expect(vendorMessage.payload.parse(german)).toEqual(german);
  });

  it("says what it dropped of the founder's own, and keeps what is typed along with the choice", () => {
    const own = edited({ subject: "Mine", body: "Where is it?" }).message;
    const switched = edited({ language: "de", subject: "Mine", body: "Where is it?" }, own);
    expect(switched.message.edited).toEqual({ subject: null, body: null });
    expect(switched.notes).toEqual([
      "The subject and text that you had written yourself was dropped: the template stands there now.",
    ]);
    const typedToo = edited({ tone: "warm", subject: "Mine", body: "And now?" }, own);
    expect(typedToo.message.edited).toEqual({ subject: null, body: "And now?" });
    expect(typedToo.notes).toHaveLength(2);
  });

  it("takes the template's words again when asked, the model's too", () => {
    const written: Message = {
      ...message,
      words: {
        text: { subject: [{ words: "Our order" }], body: [{ words: "Where is it?" }] },
        from: { type: "model", model: "some-model", prompt: "message@1", repaired: false },
        note: null,
      },
    };
    const { message: restored, notes } = edited({ restore: true }, written);
    expect(restored).toEqual(message);
    expect(notes).toEqual(["The words are the template's now, no longer the model's."]);
  });

  const refused: { because: string; edits: MessageEdits; field: string }[] = [
    { because: "no subject", edits: { subject: "  " }, field: "subject" },
    { because: "no text", edits: { body: "\r\n" }, field: "body" },
    { because: "a long subject", edits: { subject: "x".repeat(301) }, field: "subject" },
    { because: "a long text", edits: { body: "x".repeat(40_001) }, field: "body" },
    { because: "a control character", edits: { body: "ring \u0007" }, field: "body" },
    { because: "text turned around", edits: { body: "PO-\u202e1001" }, field: "body" },
    { because: "hidden tags", edits: { subject: "Hi\u{e0041}" }, field: "subject" },
    { because: "a zero-width space", edits: { body: "2\u200b40" }, field: "body" },
    { because: "half a character", edits: { body: "\ud83d" }, field: "body" },
    { because: "a tone that there is not", edits: { tone: "angry" }, field: "tone" },
    { because: "a length that there is not", edits: { length: "endless" }, field: "length" },
    { because: "a language that there is not", edits: { language: "fr" }, field: "language" },
  ];
  it.each(refused)("refuses by field and changes nothing: $because", ({ edits, field }) => {
    const result = editMessage(message, edits);
    expect(!result.ok && Object.keys(result.errors)).toEqual([field]);
  });

  it.each([
    { because: "the longest subject", edits: { subject: "x".repeat(300) } },
    { because: "emoji of several parts", edits: { body: "Thanks 👩‍🍳 ❤️" } },
    { because: "text from right to left", edits: { body: "שלום, where is it?" } },
    { because: "what looks like markup", edits: { body: "<b>{order}</b>" } },
  ])("takes what people write: $because", ({ edits }) => {
    const { message: own } = edited(edits);
    expect(vendorMessage.payload.parse(own)).toEqual(own);
    expect(textOf(own)).toMatchObject(edits);
  });

  it("gives a valid message or names fields, whatever is typed", () => {
    const typed = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(typed, typed, fc.constantFrom("plain", "warm", "x"), (ownSubject, ownBody, tone) => {
        const result = editMessage(message, { subject: ownSubject, body: ownBody, tone });
        if (result.ok) expect(vendorMessage.payload.safeParse(result.message).success).toBe(true);
        else expect(Object.keys(result.errors).length).toBeGreaterThan(0);
      }),
    );
  });
});
