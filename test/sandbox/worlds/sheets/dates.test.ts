import { describe, expect, it } from "vitest";
import { readDate } from "./dates.ts";

describe("dates in cells", () => {
  it.each([
    { cell: "2026-03-04 10:15:33 -0400", wall: "2026-03-04T10:15:33", offsetHours: -4 },
    { cell: "2026-03-04T10:15:33Z", wall: "2026-03-04T10:15:33", offsetHours: 0 },
    { cell: "2026-03-04 10:15:33 UTC", wall: "2026-03-04T10:15:33", offsetHours: 0 },
    { cell: "2026-03-04T10:15:33.123+05:30", wall: "2026-03-04T10:15:33", offsetHours: 5.5 },
    { cell: "2026/3/4", wall: "2026-03-04T00:00:00", offsetHours: null },
    { cell: "4/3/2026 7:05", wall: "2026-03-04T07:05:00", offsetHours: null },
    { cell: "04-03-26 07:05:09", wall: "2026-03-04T07:05:09", offsetHours: null },
    { cell: "4.3.2026, 19:05", wall: "2026-03-04T19:05:00", offsetHours: null },
    { cell: "4/3/2026 12:05 AM", wall: "2026-03-04T00:05:00", offsetHours: null },
    { cell: "4/3/2026 12:05 p.m.", wall: "2026-03-04T12:05:00", offsetHours: null },
    { cell: "4 Mar 2026 10:00", wall: "2026-03-04T10:00:00", offsetHours: null },
    { cell: "March 4, 2026", wall: "2026-03-04T00:00:00", offsetHours: null },
    { cell: "46085.25", wall: "2026-03-04T06:00:00", offsetHours: null },
    { cell: "29/02/2028", wall: "2028-02-29T00:00:00", offsetHours: null },
  ])("$cell", ({ cell, wall, offsetHours }) => {
    const read = readDate(cell, "day-first");
    expect(new Date(read?.wallMs ?? 0).toISOString().slice(0, 19)).toBe(wall);
    expect(read?.offsetMs).toBe(offsetHours === null ? null : offsetHours * 3_600_000);
  });

  it.each([
    "29/02/2027",
    "32/01/2026",
    "2026-13-01",
    "4/3/2026 25:00",
    "4/3/2026 13:00 PM",
    "4/3/2026 noon",
    "soon",
    "",
    "12345",
    "4 Foo 2026",
    "1/2",
  ])("%s is none", (cell) => {
    expect(readDate(cell, "day-first")).toBeNull();
  });

  it("reads the order that it is told", () => {
    expect(readDate("03/04/2026", "month-first")?.wallMs).toBe(Date.parse("2026-03-04T00:00:00Z"));
    expect(readDate("13/04/2026", "month-first")).toBeNull();
  });
});
