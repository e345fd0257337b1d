import { describe, expect, it } from "vitest";
import { speaker, SYSTEM } from "./say.ts";

const NOW = new Date("2026-11-22T15:00:00Z");
const newYork = speaker({ locale: "en-US", timeZone: "America/New_York", currency: "USD", now: NOW });

describe("moments", () => {
  it.each([
    { at: "2026-11-22T14:59:40Z", says: "just now", because: "less than a minute" },
    { at: "2026-11-22T14:54:00Z", says: "6 min ago", because: "this hour" },
    { at: "2026-11-22T12:00:00Z", says: "3 h ago", because: "earlier today" },
    {
      at: "2026-11-22T04:30:00Z",
      says: "yesterday 11:30 PM",
      because: "half past eleven last night in New York",
    },
    { at: "2026-11-19T12:00:00Z", says: "Thu Nov 19", because: "this week" },
    { at: "2025-11-19T12:00:00Z", says: "Nov 19, 2025", because: "another year" },
  ])("$says: $because", ({ at, says }) => {
    expect(newYork.when(new Date(at)).short).toBe(says);
  });

  it("name the exact time in the shop's own zone for the hover", () => {
    expect(newYork.when(NOW).exact).toContain("10:00 AM EST");
  });
});

describe("a last day to decide", () => {
  it.each([
    { day: "2026-11-20", short: "Decide today", because: "it is past" },
    { day: "2026-11-22", short: "Decide today", because: "it is today" },
    { day: "2026-11-23", short: "Decide by tomorrow", because: "it is tomorrow" },
    { day: "2026-11-26", short: "Decide by Thursday", because: "it is within a week" },
  ])("is $short when $because", ({ day, short }) => {
    expect(newYork.decideBy(day).short).toBe(short);
  });

  it("that is past says since when on the hover", () => {
    expect(newYork.decideBy("2026-11-20").exact).toContain("Friday, November 20, 2026");
  });
});

describe("the cost of waiting a day", () => {
  it.each([
    { minor: 0, said: null, because: "waiting costs nothing yet" },
    { minor: 7, said: "under $1 a day if you wait", because: "cents are noise" },
    { minor: 100, said: "$1 a day if you wait", because: "it is a dollar" },
    { minor: 8_812, said: "$88 a day if you wait", because: "it is many" },
  ])("is $said when $because", ({ minor, said }) => {
    expect(newYork.waitingCost(minor)).toBe(said);
  });
});

describe("amounts", () => {
  it("follow the shop's locale and currency", () => {
    const yen = speaker({ locale: "ja-JP", timeZone: "Asia/Tokyo", currency: "JPY", now: NOW });
    const euro = speaker({ locale: "de-DE", timeZone: "Europe/Berlin", currency: "EUR", now: NOW });

    expect(yen.exactly(1_250)).toMatch(/1,250$/);
    expect(yen.field(1_250)).toBe("1250");
    expect(euro.exactly(187_200)).toMatch(/^1\.872,00\s€$/);
    expect(newYork.roughly(123_456)).toBe("$1,200");
  });

  it.each([
    { value: 1, unit: "units", says: "1 unit" },
    { value: 31, unit: "units", says: "31 units" },
    { value: 0.44, unit: "units_per_day", says: "0.44 a day" },
    { value: 17.24, unit: "days", says: "17.2 days" },
    { value: 780, unit: "minor", says: "$7.80" },
    { value: 0.125, unit: "share", says: "12.5%" },
  ] as const)("$says", ({ value, unit, says }) => {
    expect(newYork.quantity(value, unit)).toBe(says);
  });
});

describe("sources", () => {
  const observedAt = "2026-11-22T12:00:00Z";
  const days = { from: "2026-08-01", to: "2026-11-21" };

  it.each([
    {
      source: { connector: "shopify", recordId: "gid://shopify/Product/1", days },
      says: "Shopify, Sat Aug 1 to Sat Nov 21",
    },
    { source: { connector: "settings", recordId: "settings#lead-time" }, says: "Your settings: lead time" },
    {
      source: { connector: "settings", recordId: "suppliers/kiln & co" },
      says: "Your settings: supplier kiln & co",
    },
    { source: { connector: "ops_room", recordId: "stock_days" }, says: "Ops Room's own records" },
    { source: { connector: "assumption", recordId: "payment" }, says: "Assumed; stated below" },
  ])("$says", ({ source, says }) => {
    expect(newYork.source({ ...source, observedAt })).toBe(says);
  });
});

describe("people", () => {
  it.each([
    { person: { userId: "7", name: null }, says: "you", because: "they are looking" },
    { person: { userId: "8", name: null }, says: "user 8", because: "Shopify names people by number" },
    { person: { userId: "8", name: "Mia" }, says: "Mia", because: "the name is known" },
    { person: SYSTEM, says: "Ops Room", because: "nobody clicked" },
  ])("are called $says when $because", ({ person, says }) => {
    expect(newYork.who(person, { userId: "7", name: null })).toBe(says);
  });
});
