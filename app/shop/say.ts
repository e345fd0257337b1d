/**
 * How screens of one shop say money, numbers, days and moments: in its locale, currency and time zone.
 * The rounding rules are the core's; this adds moments, people and sources.
 */
import type { Approver } from "../ops/approvals/contract.ts";
import type { Evidence } from "../ops/detectors/contract.ts";
import { addDays, type Day, dayIn } from "../ops/facts/day.ts";
import type { Provenance } from "../ops/facts/provenance.ts";
import { sayDay, shortDay, wordsLocale } from "../ops/facts/say-day.ts";
import { minorDigits } from "../ops/money/currency.ts";
import { exactMoney, plainNumber, roughMoney, roughRange, signedMoney } from "../ops/money/format.ts";
import { type Currency, type Money, money, type MoneyRange } from "../ops/money/money.ts";
import { decimalText } from "../ops/money/parse.ts";
import type { MoneyText, When } from "../ui/models.ts";

export type Say = ReturnType<typeof speaker>;

type Span = { p10Minor: number; p50Minor: number; p90Minor: number };
const MINUTE_MS = 60_000;

export function speaker(input: { locale: string; timeZone: string; currency: Currency; now: Date }) {
  const { locale, timeZone, currency, now } = input;
  const today = dayIn(timeZone, now);
  const words = wordsLocale(locale);
  const times = moments(words, timeZone);
  const ofShop = (minor: number): Money => money(minor, currency);

  function number(value: number, digits = 0): string {
    return plainNumber(value, locale, digits);
  }

  /** "1 decision", "1,204 products". */
  function count(value: number, noun: string): string {
    return `${number(value)} ${noun}${value === 1 ? "" : "s"}`;
  }

  function day(value: Day): When {
    return { short: sayDay(value, today, words), exact: times.day.format(new Date(`${value}T12:00:00Z`)) };
  }

  /** A last day to decide; one that is past means today, and the hover says since when. */
  function dueDay(value: Day): When {
    if (value >= today) return day(value);
    return { short: "today", exact: `The last day to decide in time was ${day(value).exact}` };
  }

  /** "Decide today", "Decide by Thursday": a sentence of its own, so that no screen has to glue it together. */
  function decideBy(value: Day): When {
    const due = dueDay(value);
    return { ...due, short: value <= today ? `Decide ${due.short}` : `Decide by ${due.short}` };
  }

  function ago(at: Date): string {
    const minutes = Math.floor((now.getTime() - at.getTime()) / MINUTE_MS);
    if (minutes < 1) return "just now";
    if (minutes < 60) return `${minutes} min ago`;
    if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`;
    return `${count(Math.floor(minutes / (24 * 60)), "day")} ago`;
  }

  /** "6 min ago" today, "yesterday 09:14", then the day. */
  function when(at: Date): When {
    const onDay = dayIn(timeZone, at);
    const short =
      onDay === today
        ? ago(at)
        : onDay === addDays(today, -1)
          ? `yesterday ${times.clock.format(at)}`
          : shortDay(onDay, today, words);
    return { short, exact: times.exact.format(at) };
  }

  function moneyRange(range: MoneyRange): MoneyText {
    return { likely: roughMoney(range.p50, locale), range: roughRange(range, locale) };
  }

  return {
    number,
    count,
    day,
    decideBy,
    waitingCost: (minorPerDay: number) => waitingIn(input, minorPerDay),
    when,
    ago,
    moneyRange,
    /** An amount of evidence with its unit: "31 units", "9.2 a day", "$7.80". */
    quantity: (value: number, unit: Evidence["unit"]) => quantityIn(input, value, unit),
    source: (provenance: Provenance) => sourceIn(provenance, (value) => shortDay(value, today, words)),
    /** Two significant figures, for lists: "$1,200". */
    roughly: (minor: number) => roughMoney(ofShop(minor), locale),
    /** To the last cent, for documents and effects: "$1,872.00". */
    exactly: (minor: number) => exactMoney(ofShop(minor), locale),
    /** Whole units of any currency, to the last digit: 7.85 is "$7.85". */
    amount: (whole: number, of: Currency) =>
      exactMoney(money(Math.round(whole * 10 ** minorDigits(of)), of), locale),
    /** "+$1,200", against doing nothing. */
    signed: (amount: Money) => signedMoney(amount, locale),
    span: (of: Span) =>
      moneyRange({ p10: ofShop(of.p10Minor), p50: ofShop(of.p50Minor), p90: ofShop(of.p90Minor) }),
    /** Minor units as the decimal text of a form field: 780 is "7.80". */
    field: (minor: number) => decimalText(minor, currency),
    /** Shopify's session token names a person by number only: "you", or a colleague by that number. */
    who(person: Approver, viewer: Approver): string {
      if (person.userId === viewer.userId) return "you";
      return person.name ?? (person.userId === SYSTEM.userId ? "Ops Room" : `user ${person.userId}`);
    },
  };
}

/** "$88 a day if you wait"; null: waiting costs nothing yet. Less than one dollar a day is not worth its digits. */
function waitingIn(
  { locale, currency }: { locale: string; currency: Currency },
  minorPerDay: number,
): string | null {
  if (minorPerDay <= 0) return null;
  const one = 10 ** minorDigits(currency);
  const least = Math.max(one, minorPerDay);
  return `${minorPerDay < one ? "under " : ""}${roughMoney(money(Math.round(least), currency), locale)} a day if you wait`;
}

function quantityIn(
  { locale, currency }: { locale: string; currency: Currency },
  value: number,
  unit: Evidence["unit"],
): string {
  const number = (digits: number) => plainNumber(value, locale, digits);
  switch (unit) {
    case "units":
      return value === 1 ? "1 unit" : `${number(1)} units`;
    case "units_per_day":
      return `${number(value < 10 ? 2 : 1)} a day`;
    case "orders":
      return value === 1 ? "1 order" : `${number(0)} orders`;
    case "times":
      return number(0);
    case "days":
      return value === 1 ? "1 day" : `${number(1)} days`;
    case "minor":
      return exactMoney(money(Math.round(value), currency), locale);
    case "share":
      return `${plainNumber(value * 100, locale, 1)}%`;
  }
}

function sourceIn({ connector, days, recordId }: Provenance, dayText: (day: Day) => string): string {
  const reach = days ? `, ${dayText(days.from)} to ${dayText(days.to)}` : "";
  if (connector === "shopify") return `Shopify${reach}`;
  if (connector === "settings") return `Your settings: ${placeOf(recordId)}`;
  if (connector === "ops_room") return `Ops Room's own records${reach}`;
  if (connector === "assumption") return "Assumed; stated below";
  return `${connector}${reach}`;
}

/** `settings#lead-time` and `suppliers/kiln & co` as a founder would name them. */
function placeOf(recordId: string): string {
  const [, place = recordId] = /^(?:settings#|suppliers\/)(.+)$/.exec(recordId) ?? [];
  return recordId.startsWith("suppliers/") ? `supplier ${place}` : place.replaceAll("-", " ");
}

/** As the first word of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As a word inside a sentence. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Who acts when nobody clicked: reads, expiries, probes. */
export const SYSTEM: Approver = { userId: "system", name: null };

function moments(locale: string, timeZone: string) {
  const key = `${locale} ${timeZone}`;
  let formats = known.get(key);
  if (!formats) {
    const long = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
    const clock = { hour: "2-digit", minute: "2-digit" } as const;
    formats = {
      clock: new Intl.DateTimeFormat(locale, { timeZone, ...clock }),
      exact: new Intl.DateTimeFormat(locale, { timeZone, ...long, ...clock, timeZoneName: "short" }),
      day: new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...long }),
    };
    known.set(key, formats);
  }
  return formats;
}

/** Formatters are dear to make. */
const known = new Map<string, Record<"clock" | "exact" | "day", Intl.DateTimeFormat>>();
