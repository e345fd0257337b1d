import { describe, expect, it } from "vitest";
import { Bug } from "../errors.ts";
import type { Language, SlotValue } from "./contract.ts";
import { filledWith } from "./slots-for-tests.ts";
import { segmentsOf, wordsOf } from "./template.ts";

const units = (value: number): SlotValue => ({ type: "count", value, unit: "units", digits: 0 });
const orders = (value: number): SlotValue => ({ type: "count", value, unit: "orders", digits: 0 });
const lead: SlotValue = { type: "span", low: 0, high: 1.2, unit: "days" };
const order: SlotValue = { type: "reference", text: "PO-1", of: "purchase_order" };
const parcel: SlotValue = { type: "reference", text: "1Z", of: "shipment" };
const price: SlotValue = { type: "money", minor: 780, currency: "USD", rounding: "exact" };
const goods: SlotValue = {
  type: "lines",
  currency: "USD",
  lines: [{ product: "Mug", sku: null, units: 2, unitCostMinor: null }],
};

/** Slots in square brackets, so that a table can be read. */
function shape(template: string, language: Language, values: Record<string, SlotValue>): string {
  return segmentsOf(template, language, filledWith(values))
    .map((segment) => ("words" in segment ? segment.words : `[${segment.slot}]`))
    .join("");
}

describe("a template", () => {
  const WERE = "{units} {units_count, plural, one {was} other {were}} missing.";
  const WAREN = "{units} {units_count, plural, one {fehlte} other {fehlten}}.";
  const OPTIONAL = "Please answer.{has_day, select, yes { We need it by {day}.} other {}}";
  const GENDER =
    "{record_kind, select, purchase_order {Ihre Bestellung} shipment {Ihre Sendung} other {Ihr Beleg}} {record}";
  const day: SlotValue = { type: "day", day: "2026-11-26", style: "written" };
  const cases: {
    because: string;
    template: string;
    language?: Language;
    values: Record<string, SlotValue>;
    read: string;
  }[] = [
    { because: "nothing but words", template: "Thank you.", values: {}, read: "Thank you." },
    { because: "nothing at all", template: "", values: {}, read: "" },
    {
      because: "a slot between words",
      template: "Send {units}.",
      values: { units: units(2) },
      read: "Send [units].",
    },
    { because: "slots side by side", template: "{a}{b}", values: { a: units(1), b: price }, read: "[a][b]" },
    { because: "one", template: WERE, values: { units: units(1) }, read: "[units] was missing." },
    { because: "many", template: WERE, values: { units: units(2) }, read: "[units] were missing." },
    { because: "shown as one", template: WERE, values: { units: units(0.7) }, read: "[units] was missing." },
    {
      because: "German, one",
      template: WAREN,
      language: "de",
      values: { units: units(1) },
      read: "[units] fehlte.",
    },
    {
      because: "German, none",
      template: WAREN,
      language: "de",
      values: { units: units(0) },
      read: "[units] fehlten.",
    },
    {
      because: "the high end of a span",
      template: WERE,
      values: { units: lead },
      read: "[units] was missing.",
    },
    { because: "how many lines", template: WERE, values: { units: goods }, read: "[units] was missing." },
    {
      because: "a sentence with its fact",
      template: OPTIONAL,
      values: { day },
      read: "Please answer. We need it by [day].",
    },
    { because: "and without", template: OPTIONAL, values: {}, read: "Please answer." },
    {
      because: "gender by what it is",
      template: GENDER,
      language: "de",
      values: { record: order },
      read: "Ihre Bestellung [record]",
    },
    {
      because: "another gender",
      template: GENDER,
      language: "de",
      values: { record: parcel },
      read: "Ihre Sendung [record]",
    },
    {
      because: "by what is counted",
      template: "{n_kind, select, orders {eine} other {ein}}",
      language: "de",
      values: { n: orders(1) },
      read: "eine",
    },
    {
      because: "by its type where it is nothing else",
      template: "{p_kind, select, money {paid} other {}}",
      values: { p: price },
      read: "paid",
    },
    {
      because: "brackets of HTML are words",
      template: "<b>{units}</b>",
      values: { units: units(1) },
      read: "<b>[units]</b>",
    },
    {
      because: "an apostrophe is a word's",
      template: "It's {units}, don't ask.",
      values: { units: units(1) },
      read: "It's [units], don't ask.",
    },
    {
      because: "a slot named like a part of every object",
      template: "{constructor}",
      values: { constructor: units(1) },
      read: "[constructor]",
    },
  ];
  it.each(cases)("reads $read: $because", ({ template, language = "en", values, read }) => {
    expect(shape(template, language, values)).toBe(read);
  });

  it.each([
    {
      because: "a slot is not filled",
      template: "Send {units}.",
      values: {},
      code: "template_slot_not_filled",
    },
    {
      because: "it stands in the branch for what is not known",
      template: "{has_day, select, yes {} other {by {day}}}",
      values: {},
      code: "template_slot_not_filled",
    },
    {
      because: "a part of every object fills no slot",
      template: "{constructor}",
      values: {},
      code: "template_slot_not_filled",
    },
    {
      because: "a number as words",
      template: "{units_count}",
      values: { units: units(1) },
      code: "template_slot_not_filled",
    },
    {
      because: "words agree with nothing",
      template: "{units_count, plural, one {It was} other {They were}} missing.",
      values: {},
      code: "template_choice_not_filled",
    },
    {
      because: "words agree with a price",
      template: "{p_count, plural, other {}}",
      values: { p: price },
      code: "template_choice_unknown",
    },
    {
      because: "a choice by something that is none",
      template: "{p_size, select, other {}}",
      values: { p: price },
      code: "template_choice_unknown",
    },
    {
      because: "a figure of the template's own",
      template: "{units_count, plural, other {# units}}",
      values: { units: units(1) },
      code: "template_unreadable",
    },
    {
      because: "a format of the template's own",
      template: "{units, number}",
      values: { units: units(1) },
      code: "template_unreadable",
    },
    {
      because: "a date of the template's own",
      template: "{day, date, long}",
      values: { day },
      code: "template_unreadable",
    },
    {
      because: "a slot that is a choice as well",
      template: "{has_day} {has_day, select, other {}}",
      values: { day },
      code: "template_unreadable",
    },
    { because: "a bracket is left open", template: "Send {units", values: {}, code: "template_unreadable" },
    {
      because: "a choice without a last resort",
      template: "{has_day, select, yes {}}",
      values: { day },
      code: "template_unreadable",
    },
  ] as { because: string; template: string; values: Record<string, SlotValue>; code: string }[])(
    "is refused as a bug: $because",
    ({ template, values, code }) => {
      let thrown: unknown;
      try {
        segmentsOf(template, "en", filledWith(values));
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(Bug);
      expect(thrown).toMatchObject({ code });
    },
  );

  it("names the slot that is not filled", () => {
    expect(() => segmentsOf("Send {units} to {city}.", "en", filledWith({ units: units(2) }))).toThrow(
      "“city”",
    );
  });

  it("gives all its words, whichever branch they stand in", () => {
    expect(wordsOf(WERE, "en")).toEqual([" ", "was", "were", " missing."]);
    expect(wordsOf(OPTIONAL, "en").join("|")).toBe("Please answer.| We need it by |.");
  });
});
