import { describe, expect, it } from "vitest";
import { fullDay, sayDay, shortDay, wordsLocale } from "./say-day.ts";

describe("sayDay", () => {
  const today = "2026-11-22";
  it.each([
    { because: "the same day", day: "2026-11-22", said: "today" },
    { because: "the next", day: "2026-11-23", said: "tomorrow" },
    { because: "the one before", day: "2026-11-21", said: "yesterday" },
    { because: "within a week its name is enough", day: "2026-11-26", said: "Thursday" },
    { because: "six days on is still this week", day: "2026-11-28", said: "Saturday" },
    { because: "a week on the name would mean today", day: "2026-11-29", said: "Sun 29 Nov" },
    { because: "past days by date", day: "2026-11-19", said: "Thu 19 Nov" },
    { because: "another year", day: "2027-01-03", said: "3 Jan 2027" },
    { because: "a leap day", day: "2028-02-29", said: "29 Feb 2028" },
  ])("says $day as $said: $because", ({ day, said }) => {
    expect(sayDay(day, today, "en-GB")).toBe(said);
  });

  it("follows the locale's order", () => {
    expect(shortDay("2026-11-26", today, "en-US")).toBe("Thu Nov 26");
  });

  it("keeps English words inside English sentences", () => {
    expect(wordsLocale("de-DE")).toBe("en-GB");
    expect(wordsLocale("en-US")).toBe("en-US");
  });

  it.each([
    { because: "the shop's own region", locale: "de-AT", language: "de", used: "de-AT" },
    { because: "a shop of another language", locale: "en-US", language: "de", used: "de-DE" },
    { because: "a language alone", locale: "de", language: "de", used: "de" },
    { because: "written carelessly", locale: "EN-us", language: "en", used: "en-US" },
    { because: "a language that only begins alike", locale: "den-CA", language: "de", used: "de-DE" },
    { because: "no locale at all", locale: "de!", language: "de", used: "de-DE" },
  ] as const)("writes $language in a shop of $locale as $used: $because", ({ locale, language, used }) => {
    expect(wordsLocale(locale, language)).toBe(used);
  });

  it.each([
    { locale: "en-US", said: "Thursday, November 26, 2026" },
    { locale: "en-GB", said: "Thursday, 26 November 2026" },
    { locale: "de-DE", said: "Donnerstag, 26. November 2026" },
  ])("says a whole day in $locale", ({ locale, said }) => {
    expect(fullDay("2026-11-26", locale)).toBe(said);
  });

  it("does not fail on a locale that nobody knows", () => {
    expect(sayDay("2026-11-26", today, "not a locale")).toBe("Thursday");
  });
});
