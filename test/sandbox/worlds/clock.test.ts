import { describe, expect, it } from "vitest";
import { addDays, dayIn, daysBetween } from "../../../app/ops/facts/day.ts";
import { isDay, readMoment, shifter, wallClock } from "./clock.ts";

const newYork = wallClock("America/New_York");

describe("moving moments by days", () => {
  it.each([
    {
      because: "an ordinary day",
      from: "2026-06-01T09:30:00-04:00",
      days: 3,
      to: "2026-06-04T09:30:00-04:00",
    },
    {
      because: "winter time began in between",
      from: "2026-10-30T22:45:00-04:00",
      days: 5,
      to: "2026-11-04T22:45:00-05:00",
    },
    {
      because: "summer time began in between",
      from: "2026-03-01T09:30:00-05:00",
      days: 30,
      to: "2026-03-31T09:30:00-04:00",
    },
    {
      because: "it lands in the hour that spring skips",
      from: "2026-03-01T02:30:00-05:00",
      days: 7,
      to: "2026-03-08T03:30:00-04:00",
    },
    {
      because: "it lands in the hour that autumn repeats",
      from: "2026-10-31T01:30:00-04:00",
      days: 1,
      to: "2026-11-01T01:30:00-04:00",
    },
    {
      because: "over a leap day",
      from: "2027-02-28T12:00:00-05:00",
      days: 366,
      to: "2028-02-29T12:00:00-05:00",
    },
    {
      because: "from a leap day",
      from: "2028-02-29T12:00:00-05:00",
      days: 366,
      to: "2029-03-01T12:00:00-05:00",
    },
    {
      because: "back in time",
      from: "2026-03-31T09:30:00-04:00",
      days: -30,
      to: "2026-03-01T09:30:00-05:00",
    },
    {
      because: "no days keep even the second of two equal hours",
      from: "2026-11-01T01:30:00-05:00",
      days: 0,
      to: "2026-11-01T01:30:00-05:00",
    },
  ])("$because", ({ from, days, to }) => {
    expect(newYork.format(shifter(newYork, days)(new Date(from)))).toBe(to);
  });

  it("keeps every moment on the day that it belongs to, in every zone", () => {
    for (const zone of [
      "America/New_York",
      "Europe/London",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
      "Pacific/Apia",
    ]) {
      const clock = wallClock(zone);
      const start = Date.parse("2009-12-01T00:10:00Z");
      const days = daysBetween("2010-11-30", "2026-11-21");
      const move = shifter(clock, days);
      for (let hour = 0; hour < 24 * 370; hour += 5) {
        const at = new Date(start + hour * 3_600_000);
        expect(dayIn(zone, move(at))).toBe(addDays(dayIn(zone, at), days));
      }
    }
  });
});

describe("reading moments", () => {
  it.each([
    { text: "2026-11-21T22:41:03-05:00", moment: "2026-11-22T03:41:03.000Z" },
    { text: "2026-11-21T22:41:03.250Z", moment: "2026-11-21T22:41:03.250Z" },
    { text: "2026-11-21 22:41", moment: "2026-11-22T03:41:00.000Z" },
    { text: "2026-11-21", moment: "2026-11-21T05:00:00.000Z" },
    { text: "2026-02-29T10:00:00", moment: undefined },
    { text: "2026-13-01", moment: undefined },
    { text: "11/21/2026", moment: undefined },
    { text: "", moment: undefined },
  ])("$text", ({ text, moment }) => {
    expect(readMoment(newYork, text)?.toISOString()).toBe(moment);
  });

  it("writes what it reads", () => {
    for (const text of ["2026-07-01T00:00:00-04:00", "2026-11-21T22:41:03.250-05:00"])
      expect(newYork.format(readMoment(newYork, text) ?? new Date(0))).toBe(text);
  });

  it("knows which days there are", () => {
    expect(["2028-02-29", "2027-02-29", "2026-1-01", "2026-00-10"].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
