import { describe, expect, it } from "vitest";
import { checkText } from "../../words/check.ts";
import type { FilledSlots } from "../../words/contract.ts";
import { plainText, renderText } from "../../words/render.ts";
import { segmentsOf, wordsOf } from "../../words/template.ts";
import { messagePurposes, PurposeId } from "./purposes.ts";
import { allFacts, fewestFacts, TODAY, WORDINGS } from "../../../../test/factories/message-records.ts";
import { templateText, type Wording } from "./template.ts";

const named = WORDINGS.map((wording) => ({ wording, id: templateText(wording).id }));

/** Subject and body as they would leave, or what the checker has against them. */
function rendered(wording: Wording, slots: FilledSlots, locale = "en-US") {
  const { subject, body } = templateText(wording);
  const { language, purpose } = wording;
  const result = renderText({
    text: { subject: segmentsOf(subject, language, slots), body: segmentsOf(body, language, slots) },
    catalogue: messagePurposes[purpose].catalogue,
    slots,
    voice: { language, locale, today: TODAY },
    check: checkText,
  });
  if (!result.ok) return { refused: result.refusals.map(({ found, message }) => `${found}: ${message}`) };
  return { refused: [], subject: plainText(result.subject), body: plainText(result.body) };
}

/** All facts, the fewest, and all but each one that can be missing. */
function fillings(purpose: PurposeId): FilledSlots[] {
  const all = allFacts(purpose);
  const fewest = fewestFacts(purpose);
  const optional = Object.keys(all).filter((name) => !Object.hasOwn(fewest, name));
  const without = optional.map((left) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => name !== left)),
  );
  return [all, fewest, ...without];
}

describe("the words without a model", () => {
  it("say eleven things in two languages, two tones and two lengths", () => {
    expect(named).toHaveLength(88);
    expect(new Set(named.map(({ id }) => id)).size).toBe(88);
    expect(named.map(({ id }) => id)).toContain("vendor_message.chase/de/warm/full@1");
  });

  it("are registered under the ids of their catalogues, each of a kind of draft", () => {
    for (const id of PurposeId.options) {
      const { catalogue, to } = messagePurposes[id];
      expect(catalogue.id).toBe(id);
      const [kind] = id.split(".");
      expect({ kind, to }).toEqual(
        {
          supplier: { kind: "vendor_message", to },
          colleague: { kind: "note", to },
          customer: { kind: "customer_notice", to },
        }[to],
      );
    }
  });

  it.each(named)("$id passes the checker and is written out, whatever is known", ({ wording }) => {
    for (const slots of fillings(wording.purpose)) {
      const { refused, subject = "", body = "" } = rendered(wording, slots);
      expect(refused).toEqual([]);
      expect(subject).not.toMatch(/\n| {2}|^\s|\s$/u);
      expect(body).not.toMatch(/\n{3}| {2}| \n|\{|\}|^\s|\s$|undefined/u);
      // No stop after a stop, and none left alone where a fact was left out.
      expect(body).not.toMatch(/[.,;:!?] ?[.,;!?]| [.,;:!?)]/u);
    }
  });

  it.each(named)("$id states what is required, and at full length all that is known", ({ wording }) => {
    const { subject, body } = templateText(wording);
    const { slots } = messagePurposes[wording.purpose].catalogue;
    const facts = allFacts(wording.purpose);
    const stated = [subject, body].flatMap((part) =>
      segmentsOf(part, wording.language, facts).flatMap((segment) =>
        "slot" in segment ? [segment.slot] : [],
      ),
    );
    const wanted = Object.keys(facts).filter((name) => wording.length === "full" || slots[name]?.required);
    expect(stated).toEqual(expect.arrayContaining(wanted));
  });

  it.each(named)("$id has no figure, sign of money, link or address among its words", ({ wording }) => {
    const { subject, body } = templateText(wording);
    for (const words of [...wordsOf(subject, wording.language), ...wordsOf(body, wording.language)])
      expect(words).not.toMatch(/[\p{N}\p{Sc}%@#]|:\/\/|www\./u);
  });

  it("say more at full length than in short", () => {
    for (const wording of WORDINGS.filter(({ length }) => length === "full")) {
      const slots = allFacts(wording.purpose);
      const short = rendered({ ...wording, length: "short" }, slots).body?.length ?? 0;
      expect(rendered(wording, slots).body?.length).toBeGreaterThan(short);
    }
  });

  it("differ by tone in greeting and sign-off, always", () => {
    for (const wording of WORDINGS.filter(({ tone }) => tone === "warm")) {
      const plain = templateText({ ...wording, tone: "plain" }).body;
      expect(templateText(wording).body.split("\n")[0]).not.toBe(plain.split("\n")[0]);
    }
  });

  it("are spoken to by Sie in German", () => {
    for (const wording of WORDINGS.filter(({ language }) => language === "de")) {
      const words = wordsOf(templateText(wording).body, "de").join(" ");
      expect(words).not.toMatch(/(?<!\p{L})(du|dich|dir|dein\p{L}*|euch|euer)(?!\p{L})/iu);
    }
  });
});

describe("agreement", () => {
  const chase = { purpose: "vendor_message.chase", tone: "plain", length: "full" } as const;
  const one = (slots: FilledSlots, name: string): FilledSlots => {
    const slot = slots[name];
    if (slot?.value.type !== "count") throw new Error(`${name} is no count`);
    return { ...slots, [name]: { ...slot, value: { ...slot.value, value: 1 } } };
  };

  it("goes by the number that is shown", () => {
    const slots = one(allFacts("vendor_message.chase"), "open_units");
    expect(rendered({ ...chase, language: "de" }, slots, "de-DE").body).toContain("Offen ist noch 1 Stück:");
    expect(rendered({ ...chase, language: "en" }, slots).body).toContain("waiting for 1 unit:");
    const late = one(allFacts("vendor_message.chase"), "days_late");
    expect(rendered({ ...chase, language: "de" }, late, "de-DE").body).toContain("das ist 1 Tag her.");
    expect(rendered({ ...chase, language: "en" }, late).body).toContain("and is 1 day overdue.");
  });

  it("says that a product is out of stock instead of counting none", () => {
    const filled = allFacts("note.escalation");
    const available = filled["available"];
    if (available?.value.type !== "count") throw new Error("available is a count");
    const slots = { ...filled, available: { ...available, value: { ...available.value, value: 0 } } };
    const note = { purpose: "note.escalation", tone: "plain", length: "short" } as const;
    expect(rendered({ ...note, language: "en" }, slots).body).toContain(
      "Ceramic Mug, White (MUG-W) is out of stock.",
    );
    expect(rendered({ ...note, language: "de" }, slots).body).toContain(
      "Ceramic Mug, White (MUG-W) ist ausverkauft.",
    );
  });

  it("writes days and figures as the shop's own country does where it speaks that language", () => {
    const slots = allFacts("vendor_message.chase");
    expect(rendered({ ...chase, language: "en" }, slots, "en-GB").body).toContain("Friday, 13 November 2026");
    expect(rendered({ ...chase, language: "en" }, slots, "de-DE").body).toContain("13 November 2026");
    expect(rendered({ ...chase, language: "de" }, slots, "en-US").body).toContain(
      "Freitag, 13. November 2026",
    );
  });
});
