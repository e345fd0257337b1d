import { describe, expect, it } from "vitest";
import { vendorMessage } from "../vendor-message/vendor-message.ts";
import type { Message } from "./payload.ts";
import { messageLanguage } from "./message-language.ts";
import { textOf, withFacts } from "./write-message.ts";

const chase = vendorMessage.example;
const { contact, ...withoutContact } = chase.slots;
const open = chase.slots["open_units"];
if (!contact || open?.value.type !== "count") throw new Error("the example has a contact and open units");
const one = { ...open, value: { ...open.value, value: 1 } };
const day = "2026-11-24";

describe("facts that are read anew", () => {
  it("have the template agree with them", () => {
    const fresh = withFacts(chase, { slots: { ...withoutContact, open_units: one }, day });
    expect(textOf(fresh).body).toContain("Dear team at Kiln & Co,");
    expect(textOf(fresh).body).toContain("We are still waiting for 1 unit:");
    expect(fresh).toMatchObject({ day, words: { from: chase.words.from, note: null } });
    expect(vendorMessage.payload.parse(fresh)).toEqual(fresh);
  });

  it("leave alone what the founder wrote, and show where it departs from them", () => {
    const own = { ...chase, edited: { subject: null, body: textOf(chase).body } };
    const fresh = withFacts(own, { slots: { ...chase.slots, open_units: one }, day });
    expect(textOf(fresh).body).toBe(textOf(chase).body);
    const [block] = vendorMessage.show(fresh, { currency: "USD", locale: "en-US" });
    expect(block).toMatchObject({ departures: [{ recordSays: "1 unit", written: "40 units" }] });
  });

  const written: Message = {
    ...chase,
    words: {
      text: {
        subject: [{ slot: "order" }],
        body: [{ words: "Hello " }, { slot: "contact" }, { words: "." }],
      },
      from: { type: "model", model: "some-model", prompt: "message@1", repaired: false },
      note: null,
    },
  };

  it("keep a model's words as long as each fact in them is there", () => {
    expect(withFacts(written, { slots: { ...chase.slots, open_units: one }, day }).words).toBe(written.words);
  });

  it("have the template stand in, and say so, once a fact that a model stated is gone", () => {
    const fresh = withFacts(written, { slots: withoutContact, day });
    expect(fresh.words.from).toEqual(chase.words.from);
    expect(fresh.words.note).toContain("on record no more");
    expect(vendorMessage.payload.safeParse({ ...written, slots: withoutContact }).success).toBe(false);
  });
});

describe("the language of a message", () => {
  it.each([
    { because: "the supplier's own", known: "de", locale: "en-US", language: "de" },
    {
      because: "the shop's, where the supplier's is not known",
      known: null,
      locale: "de-AT",
      language: "de",
    },
    { because: "English, where the shop speaks another", known: null, locale: "fr-FR", language: "en" },
    { because: "English, where the locale is none", known: null, locale: "", language: "en" },
  ] as const)("is $because", ({ known, locale, language }) => {
    expect(messageLanguage(known, locale)).toBe(language);
  });
});
