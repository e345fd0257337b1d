import { usableLocale } from "../money/locale.ts";
import { type Day, daysBetween } from "./day.ts";

/** The day as a founder says it: "today", "tomorrow", "Thursday" within a week, else "Thu 26 Nov". */
export function sayDay(day: Day, today: Day, locale: string): string {
  const ahead = daysBetween(today, day);
  if (Math.abs(ahead) <= 1) return relative(locale).format(ahead, "day");
  if (ahead > 1 && ahead < 7) return dated(locale, "weekday").format(noon(day));
  return shortDay(day, today, locale);
}

/** "Thu 26 Nov", and the year where it is another one than today's. */
export function shortDay(day: Day, today: Day, locale: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return dated(locale, sameYear ? "short" : "year")
    .format(noon(day))
    .replace(/^(\p{L}+),/u, "$1");
}

/** "Thursday, 26 November 2026": for texts that are read on another day than they were written on. */
export function fullDay(day: Day, locale: string): string {
  return dated(locale, "full").format(noon(day));
}

/**
 * The locale for days and figures inside a text of ours: the shop's own where it is of the text's language, else that
 * language's home. A German weekday inside an English sentence would be neither.
 */
export function wordsLocale(locale: string, language: keyof typeof HOME = "en"): string {
  const usable = usableLocale(locale);
  return usable === language || usable.startsWith(`${language}-`) ? usable : HOME[language];
}

const HOME = { en: "en-GB", de: "de-DE" } as const;

const STYLES = {
  weekday: { weekday: "long" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  short: { weekday: "short", day: "numeric", month: "short" },
  year: { day: "numeric", month: "short", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const dates = new Map<string, Intl.DateTimeFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();

function dated(locale: string, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(usableLocale(locale), { ...STYLES[style], timeZone: "UTC" });
    dates.set(key, format);
  }
  return format;
}

function relative(locale: string): Intl.RelativeTimeFormat {
  let format = relatives.get(locale);
  if (!format) {
    format = new Intl.RelativeTimeFormat(usableLocale(locale), { numeric: "auto" });
    relatives.set(locale, format);
  }
  return format;
}

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
