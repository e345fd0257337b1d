import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minorDigits } from "./currency.ts";
import { exactMoney, plainNumber, roughMoney, roughRange, signedMoney } from "./format.ts";
import { estimated, money } from "./money.ts";
import { decimalText, parseMinor, tooPrecise } from "./parse.ts";

describe("parseMinor", () => {
  it.each([
    { because: "two digits", text: "12.50", currency: "USD", minor: 1250 },
    { because: "no fraction", text: "12", currency: "USD", minor: 1200 },
    { because: "one digit", text: "12.5", currency: "EUR", minor: 1250 },
    { because: "a currency without minor unit", text: "1200", currency: "JPY", minor: 1200 },
    {
      because: "Shopify writes yen with a zero behind the point",
      text: "1200.0",
      currency: "JPY",
      minor: 1200,
    },
    { because: "three digits", text: "1.234", currency: "KWD", minor: 1234 },
    { because: "a cost finer than a cent rounds half away", text: "0.125", currency: "USD", minor: 13 },
    { because: "below zero", text: "-3.10", currency: "USD", minor: -310 },
    { because: "spaces around", text: " 7.80 ", currency: "USD", minor: 780 },
    { because: "nothing before the point", text: ".5", currency: "USD", minor: 50 },
    { because: "empty is not zero", text: "", currency: "USD", minor: null },
    { because: "a word", text: "free", currency: "USD", minor: null },
    { because: "thousands signs are ambiguous", text: "1,234.50", currency: "USD", minor: null },
    { because: "exponents are not how people write money", text: "1e3", currency: "USD", minor: null },
    { because: "more than can be counted", text: "99999999999999999", currency: "USD", minor: null },
    { because: "minus nothing is nothing", text: "-0.00", currency: "USD", minor: 0 },
  ])("reads $text $currency as $minor: $because", ({ text, currency, minor }) => {
    expect(parseMinor(text, currency)).toBe(minor);
  });

  it("reads back every amount that it can write", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom("USD", "JPY", "KWD"), (minor, currency) => {
        expect(parseMinor(decimalText(minor, currency), currency)).toBe(minor);
      }),
    );
  });

  it("sees digits that the currency has no room for", () => {
    expect(tooPrecise("7.801", "USD")).toBe(true);
    expect(tooPrecise("7.800", "USD")).toBe(false);
    expect(tooPrecise("7.801", "KWD")).toBe(false);
    expect(tooPrecise("7.5", "JPY")).toBe(true);
  });
});

describe("money on screens", () => {
  it.each([
    { minor: 187_200, currency: "USD", locale: "en-US", exact: "$1,872.00", rough: "$1,900" },
    { minor: 124_055, currency: "USD", locale: "en-US", exact: "$1,240.55", rough: "$1,200" },
    { minor: 342, currency: "USD", locale: "en-US", exact: "$3.42", rough: "$3.40" },
    { minor: 300, currency: "USD", locale: "en-US", exact: "$3.00", rough: "$3" },
    { minor: 999, currency: "USD", locale: "en-US", exact: "$9.99", rough: "$10" },
    { minor: 12_345, currency: "JPY", locale: "en-US", exact: "¥12,345", rough: "¥12,000" },
    { minor: 12_345, currency: "KWD", locale: "en-US", exact: "KWD 12.345", rough: "KWD 12" },
    { minor: 124_055, currency: "EUR", locale: "de-DE", exact: "1.240,55 €", rough: "1.200 €" },
    { minor: 0, currency: "USD", locale: "en-US", exact: "$0.00", rough: "$0" },
    { minor: 187_200, currency: "USD", locale: "no such locale", exact: "US$1,872.00", rough: "US$1,900" },
  ])("writes $minor $currency in $locale", ({ minor, currency, locale, exact, rough }) => {
    const plain = (text: string) => text.replace(/\u00a0|\u202f/gu, " ");
    expect(plain(exactMoney(money(minor, currency), locale))).toBe(exact.replace("US$", "$"));
    expect(plain(roughMoney(money(minor, currency), locale))).toBe(rough.replace("US$", "$"));
  });

  it("writes gains with a sign and nothing without one", () => {
    expect(signedMoney(money(124_000, "USD"), "en-US")).toBe("+$1,200");
    expect(signedMoney(money(-62_000, "USD"), "en-US")).toBe("−$620");
    expect(signedMoney(money(0, "USD"), "en-US")).toBe("$0");
  });

  it("writes a range once where both ends look alike", () => {
    const range = (p10: number, p90: number) => ({
      p10: money(p10, "USD"),
      p50: money(p10, "USD"),
      p90: money(p90, "USD"),
    });
    expect(roughRange(range(70_000, 190_000), "en-US")).toBe("$700–$1,900");
    expect(roughRange(range(70_010, 70_020), "en-US")).toBe("$700");
    expect(roughRange(range(-3_200, 25_000), "en-US")).toBe("−$32 to $250");
  });

  it("never shows NaN or minus zero", () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom("USD", "JPY", "KWD", "XAF", "ZZZ"),
        (minor, currency) => {
          const text =
            roughMoney(money(minor, currency), "en-US") + exactMoney(money(minor, currency), "en-US");
          expect(text).not.toMatch(/NaN|Infinity/u);
        },
      ),
    );
    expect(plainNumber(-0.2, "en-US")).toBe("0");
    expect(() => estimated(Number.NaN, "USD")).toThrow(RangeError);
    expect(estimated(1e30, "USD").minor).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("knows the currencies whose minor unit is not a hundredth", () => {
    expect(["USD", "JPY", "KWD", "ISK", "HUF"].map(minorDigits)).toEqual([2, 0, 3, 0, 2]);
  });
});
