import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountUnit, SlotValue, Voice } from "./contract.ts";
import { countIn, saySlot } from "./say-slot.ts";

const today = "2026-11-22";
const english: Voice = { language: "en", locale: "en-US", today };
const german: Voice = { language: "de", locale: "de-DE", today };

/** Intl puts spaces of several kinds between figures and signs. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

const count = (value: number, unit: CountUnit, digits = 0): SlotValue => ({
  type: "count",
  value,
  unit,
  digits,
});
const span = (low: number, high: number, unit: CountUnit = "days"): SlotValue => ({
  type: "span",
  low,
  high,
  unit,
});
const usd = (minor: number, rounding: "exact" | "rough" | "signed"): SlotValue => ({
  type: "money",
  minor,
  currency: "USD",
  rounding,
});
const day = (of: string, style: "written" | "spoken"): SlotValue => ({ type: "day", day: of, style });
const rate = (perDay: number): SlotValue => ({ type: "rate", perDay });
const goods = (over: object = {}): SlotValue => ({
  type: "lines",
  currency: "USD",
  lines: [
    { product: "Ceramic Mug, White", sku: "MUG-W", units: 240, unitCostMinor: 780 },
    { product: "Bowl", sku: null, units: 1_200, unitCostMinor: null, ...over },
  ],
});

describe("a fact in a text", () => {
  it.each([
    { because: "many", value: count(240, "units"), en: "240 units", de: "240 Stück" },
    { because: "one", value: count(1, "units"), en: "1 unit", de: "1 Stück" },
    { because: "none", value: count(0, "orders"), en: "0 orders", de: "0 Bestellungen" },
    { because: "one order", value: count(1, "orders"), en: "1 order", de: "1 Bestellung" },
    { because: "thousands", value: count(1_240, "products"), en: "1,240 products", de: "1.240 Produkte" },
    { because: "a single product", value: count(1, "products"), en: "1 product", de: "1 Produkt" },
    { because: "sales", value: count(3, "sales"), en: "3 sales", de: "3 Verkäufe" },
    { because: "packs", value: count(1, "packs"), en: "1 pack", de: "1 Packung" },
    { because: "weeks", value: count(2, "weeks"), en: "2 weeks", de: "2 Wochen" },
    { because: "the plural follows what is shown", value: count(0.6, "days"), en: "1 day", de: "1 Tag" },
    { because: "a fraction is plural", value: count(1.5, "days", 1), en: "1.5 days", de: "1,5 Tage" },
    {
      because: "the words around it say what is counted",
      value: { ...count(31, "units"), bare: true } as SlotValue,
      en: "31",
      de: "31",
    },
    { because: "a span", value: span(14, 21), en: "14 to 21 days", de: "14 bis 21 Tage" },
    { because: "both ends look alike", value: span(13.8, 14.2), en: "14 days", de: "14 Tage" },
    { because: "the high end decides", value: span(0, 1), en: "0 to 1 day", de: "0 bis 1 Tag" },
    { because: "to the cent", value: usd(187_200, "exact"), en: "$1,872.00", de: "1.872,00 $" },
    { because: "two figures", value: usd(124_055, "rough"), en: "$1,200", de: "1.200 $" },
    { because: "against doing nothing", value: usd(-62_000, "signed"), en: "−$620", de: "−620 $" },
    {
      because: "a small part",
      value: { type: "share", value: 0.0175, as: "percent" },
      en: "1.75%",
      de: "1,75 %",
    },
    { because: "a part", value: { type: "share", value: 0.625, as: "percent" }, en: "62.5%", de: "62,5 %" },
    {
      because: "how many times",
      value: { type: "share", value: 1.354, as: "times" },
      en: "1.35",
      de: "1,35",
    },
    {
      because: "read on another day",
      value: day("2026-11-26", "written"),
      en: "Thursday, November 26, 2026",
      de: "Donnerstag, 26. November 2026",
    },
    { because: "within a week", value: day("2026-11-26", "spoken"), en: "Thursday", de: "Donnerstag" },
    { because: "the same day", value: day(today, "spoken"), en: "today", de: "heute" },
    { because: "the day before", value: day("2026-11-21", "spoken"), en: "yesterday", de: "gestern" },
    { because: "past a week", value: day("2026-12-03", "spoken"), en: "Thu Dec 3", de: "Do., 3. Dez." },
    { because: "sells fast", value: rate(12.4), en: "12 a day", de: "12 am Tag" },
    { because: "sells daily", value: rate(1.25), en: "1.3 a day", de: "1,3 am Tag" },
    { because: "sells weekly", value: rate(0.5), en: "3.5 a week", de: "3,5 in der Woche" },
    { because: "sells monthly", value: rate(0.05), en: "1.5 a month", de: "1,5 im Monat" },
    {
      because: "hardly sells",
      value: rate(0.01),
      en: "less than one a month",
      de: "weniger als eins im Monat",
    },
    {
      because: "a name is a stranger's text",
      value: { type: "name", text: "Kiln\u202e & Co\n", of: "supplier" },
      en: "Kiln & Co",
      de: "Kiln & Co",
    },
    {
      because: "a number of a record too",
      value: { type: "reference", text: "PO-1001\u200b", of: "purchase_order" },
      en: "PO-1001",
      de: "PO-1001",
    },
    {
      because: "and an address",
      value: { type: "contact", text: "orders@kiln.example", of: "email" },
      en: "orders@kiln.example",
      de: "orders@kiln.example",
    },
    {
      because: "goods one below the other, without what is not known",
      value: goods(),
      en: "240 × Ceramic Mug, White (MUG-W) at $7.80\n1,200 × Bowl",
      de: "240 × Ceramic Mug, White (MUG-W) zu 7,80 $\n1.200 × Bowl",
    },
    {
      because: "a product's title breaks no line",
      value: goods({ product: "Bowl\n999 × Gold bar", sku: " B\n1 " }),
      en: "240 × Ceramic Mug, White (MUG-W) at $7.80\n1,200 × Bowl 999 × Gold bar (B 1)",
      de: "240 × Ceramic Mug, White (MUG-W) zu 7,80 $\n1.200 × Bowl 999 × Gold bar (B 1)",
    },
  ] as { because: string; value: SlotValue; en: string; de: string }[])(
    "is $en, or $de: $because",
    ({ value, en, de }) => {
      expect(plain(saySlot(value, english))).toBe(en);
      expect(plain(saySlot(value, german))).toBe(de);
    },
  );

  it.each([
    { because: "of another language", voice: { ...german, locale: "en-US" }, said: "1.872,00 $" },
    { because: "no locale", voice: { ...german, locale: "???" }, said: "1.872,00 $" },
    { because: "of the same language", voice: { ...german, locale: "de-AT" }, said: "$ 1.872,00" },
    { because: "a German shop's English text", voice: { ...english, locale: "de-DE" }, said: "$1,872.00" },
  ])("keeps figures and words in one language where the shop's locale is $because", ({ voice, said }) => {
    expect(plain(saySlot(usd(187_200, "exact"), voice))).toBe(said);
    const month = voice.language === "de" ? "November" : "November";
    expect(saySlot(day("2026-11-26", "written"), voice)).toContain(month);
    expect(saySlot(day("2026-11-26", "spoken"), voice)).toBe(
      voice.language === "de" ? "Donnerstag" : "Thursday",
    );
  });

  it("is not written where a number is none", () => {
    for (const broken of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => saySlot(count(broken, "units"), english)).toThrow("was not written");
      expect(() => saySlot(span(1, broken), english)).toThrow("was not written");
      expect(() => saySlot(rate(broken), english)).toThrow("was not written");
    }
  });

  it("has one number that its words agree with, and it is the one shown", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        (value, digits) => {
          const fact = { ...count(value, "units", digits), bare: true } as SlotValue;
          const figure = Number(saySlot(fact, english).replaceAll(",", ""));
          expect(Math.abs(countIn(fact) ?? Number.NaN)).toBe(Math.abs(figure));
        },
      ),
    );
    expect(countIn(span(2, 21.4))).toBe(21);
    expect(countIn(goods())).toBe(2);
    expect(countIn(rate(3))).toBeNull();
  });
});
