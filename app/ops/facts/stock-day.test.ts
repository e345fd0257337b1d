import { describe, expect, it } from "vitest";
import { stockDayDue } from "./stock-day.ts";

const LONG_AGO = new Date("2025-01-01T00:00:00Z");

describe("the day whose closing stock is due", () => {
  it.each([
    {
      because: "the first look of a day",
      at: "2026-11-22T05:05:00Z",
      noted: "2026-11-20",
      due: "2026-11-21",
    },
    { because: "noted already", at: "2026-11-22T06:05:00Z", noted: "2026-11-21", due: null },
    {
      because: "the worker was down at midnight",
      at: "2026-11-22T21:05:00Z",
      noted: "2026-11-20",
      due: "2026-11-21",
    },
    {
      because: "the worker was down for days",
      at: "2026-11-22T21:05:00Z",
      noted: "2026-11-12",
      due: "2026-11-21",
    },
    { because: "none was ever noted", at: "2026-11-22T05:05:00Z", noted: null, due: "2026-11-21" },
    {
      because: "the day is not over in the shop",
      at: "2026-11-22T04:55:00Z",
      noted: "2026-11-20",
      due: null,
    },
    {
      because: "the store moved west, and noted a day that is not over",
      at: "2026-11-22T05:05:00Z",
      noted: "2026-11-22",
      due: null,
    },
  ])("$because", ({ at, noted, due }) => {
    const asked = { timeZone: "America/New_York", now: new Date(at), installedAt: LONG_AGO, noted };
    expect(stockDayDue(asked)).toBe(due);
  });

  it.each([
    { because: "installed today: yesterday nobody looked", installed: "2026-11-22T05:01:00Z", due: null },
    { because: "installed yesterday", installed: "2026-11-21T23:00:00Z", due: "2026-11-21" },
  ])("$because", ({ installed, due }) => {
    const now = new Date("2026-11-22T23:05:00Z");
    const asked = { timeZone: "America/New_York", now, installedAt: new Date(installed), noted: null };
    expect(stockDayDue(asked)).toBe(due);
  });

  it.each([
    { timeZone: "UTC", from: "2026-04-20" },
    { timeZone: "America/New_York", from: "2026-03-05" },
    { timeZone: "America/New_York", from: "2026-10-29" },
    { timeZone: "Asia/Kolkata", from: "2026-04-20" },
    { timeZone: "Asia/Kathmandu", from: "2026-04-20" },
    { timeZone: "Pacific/Kiritimati", from: "2026-04-20" },
    { timeZone: "Pacific/Chatham", from: "2026-04-02" },
    { timeZone: "Africa/Cairo", from: "2026-04-21" },
    { timeZone: "America/Havana", from: "2026-03-05" },
    { timeZone: "Asia/Beirut", from: "2026-03-26" },
    { timeZone: "America/Sao_Paulo", from: "2018-11-01" },
  ])(
    "comes once for each day of $timeZone in the week after $from, looking once an hour",
    ({ timeZone, from }) => {
      const begin = Date.parse(`${from}T00:05:00Z`);
      const hours = Array.from({ length: 8 * 24 }, (_, hour) => new Date(begin + hour * 3_600_000));
      const dayOf = new Intl.DateTimeFormat("en-CA", { timeZone });
      const lived = [...new Set(hours.map((hour) => dayOf.format(hour)))];

      const noted: string[] = [];
      for (const now of hours) {
        const due = stockDayDue({ timeZone, now, installedAt: hours[0] ?? now, noted: noted.at(-1) ?? null });
        if (due !== null) noted.push(due);
      }

      expect(noted).toEqual(lived.slice(0, -1));
    },
  );
});
