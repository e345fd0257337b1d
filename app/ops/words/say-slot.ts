import { Bug } from "../errors.ts";
import { fullDay, sayDay, wordsLocale } from "../facts/say-day.ts";
import { exactMoney, plainNumber, roughMoney, signedMoney } from "../money/format.ts";
import type { CountUnit, Language, SlotValue, Voice } from "./contract.ts";
import { sayRate } from "./say-rate.ts";
import { strangersText } from "./strangers-text.ts";
import { unitNoun } from "./unit-nouns.ts";

type Of<T extends SlotValue["type"]> = Extract<SlotValue, { type: T }>;

const WORDS = {
  en: { to: "to", at: "at", percent: "%" },
  de: { to: "bis", at: "zu", percent: "\u00a0%" },
} as const satisfies Record<Language, Record<string, string>>;

/**
 * A fact as it stands in a text. Words and the names of days follow the text's language; figures follow the shop's
 * locale where it is of that language. Throws Bug for a number that is none.
 */
export function saySlot(value: SlotValue, voice: Voice): string {
  const locale = wordsLocale(voice.locale, voice.language);
  switch (value.type) {
    case "count":
      return sayCount(value, voice.language, locale);
    case "span":
      return saySpan(value, voice.language, locale);
    case "money":
      return sayMoney(value, locale);
    case "share":
      return sayShare(value, voice.language, locale);
    case "day":
      return value.style === "written" ? fullDay(value.day, locale) : sayDay(value.day, voice.today, locale);
    case "rate":
      return sayRate(countable(value.perDay), locale, voice.language);
    case "name":
    case "reference":
      return strangersText(value.text, voice.language);
    case "contact":
      return strangersText(value.text, voice.language, "contact");
    case "lines":
      return value.lines.map((line) => sayLine(line, value.currency, voice.language, locale)).join("\n");
  }
}

/**
 * The number that agreement of words goes by: what is shown of a count, the high end of a span, how many lines there
 * are. Null: no words agree with such a fact.
 */
export function countIn(value: SlotValue): number | null {
  switch (value.type) {
    case "count":
      return shown(value.value, value.digits);
    case "span":
      return shown(value.high);
    case "lines":
      return value.lines.length;
    case "money":
    case "share":
    case "day":
    case "rate":
    case "name":
    case "reference":
    case "contact":
      return null;
  }
}

function sayCount(value: Of<"count">, language: Language, locale: string): string {
  const number = plainNumber(countable(value.value), locale, value.digits);
  return value.bare
    ? number
    : withNoun(number, { count: shown(value.value, value.digits), unit: value.unit }, language);
}

function saySpan({ low, high, unit }: Of<"span">, language: Language, locale: string): string {
  const from = plainNumber(countable(low), locale);
  const to = plainNumber(countable(high), locale);
  return withNoun(
    from === to ? to : `${from} ${WORDS[language].to} ${to}`,
    { count: shown(high), unit },
    language,
  );
}

function withNoun(number: string, of: { count: number; unit: CountUnit }, language: Language): string {
  return `${number} ${unitNoun(of.unit, of.count, language)}`;
}

function sayMoney({ minor, currency, rounding }: Of<"money">, locale: string): string {
  const amount = { minor: countable(minor), currency };
  switch (rounding) {
    case "exact":
      return exactMoney(amount, locale);
    case "rough":
      return roughMoney(amount, locale);
    case "signed":
      return signedMoney(amount, locale);
  }
}

function sayShare(share: Of<"share">, language: Language, locale: string): string {
  const value = countable(share.value);
  if (share.as === "times") return plainNumber(value, locale, 2);
  // Of a fee of 1.75% a tenth of a percent is much.
  return plainNumber(value * 100, locale, Math.abs(value) < 0.1 ? 2 : 1) + WORDS[language].percent;
}

/** "240 × Ceramic Mug, White (MUG-W) at $7.80" */
function sayLine(
  line: Of<"lines">["lines"][number],
  currency: string,
  language: Language,
  locale: string,
): string {
  const { product, sku, units, unitCostMinor } = line;
  const goods = `${plainNumber(countable(units), locale)} × ${strangersText(product, language)}`;
  const code = sku === null ? "" : ` (${strangersText(sku, language)})`;
  if (unitCostMinor === null) return goods + code;
  return `${goods}${code} ${WORDS[language].at} ${exactMoney({ minor: unitCostMinor, currency }, locale)}`;
}

/** Rounded as `plainNumber` rounds, half away from zero. */
function shown(value: number, digits = 0): number {
  return Number(countable(value).toFixed(digits));
}

/** "NaN days" is no fact: the text is not written. */
function countable(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new Bug(
    "slot_not_a_number",
    `A fact of this text came out as ${value}, so the text was not written.`,
  );
}
