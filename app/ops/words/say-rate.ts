import { plainNumber } from "../money/format.ts";
import type { Language } from "./contract.ts";

const WORDS = {
  en: { day: "a day", week: "a week", month: "a month", hardly: "less than one a month" },
  de: { day: "am Tag", week: "in der Woche", month: "im Monat", hardly: "weniger als eins im Monat" },
} as const satisfies Record<Language, Record<string, string>>;

/** "9 a day", "3 a week", "2 a month": the unit of time in which a person would count it. */
export function sayRate(perDay: number, locale: string, language: Language = "en"): string {
  const words = WORDS[language];
  if (perDay >= 9.5) return `${plainNumber(perDay, locale)} ${words.day}`;
  if (perDay >= 1) return `${plainNumber(perDay, locale, 1)} ${words.day}`;
  if (perDay * 7 >= 1) return `${plainNumber(perDay * 7, locale, 1)} ${words.week}`;
  if (perDay * 30 >= 1) return `${plainNumber(perDay * 30, locale, 1)} ${words.month}`;
  return words.hardly;
}
