import { describe, expect, it } from "vitest";
import { readQuick, typedQuick } from "./quick-delivery.ts";

describe("a quicker delivery as it is typed", () => {
  it.each([
    { because: "none is known", typed: "  ", shown: "" },
    { because: "it is written as asked for", typed: "7 days, 15%", shown: "7 days, 15%" },
    { because: "the words are short", typed: "7 +12.5%", shown: "7 days, 12.5%" },
    { because: "blanks are left out, and a comma is a point", typed: "7,12,5%", shown: "7 days, 12.5%" },
    { because: "it is one day", typed: "1 day: 0%", shown: "1 day, 0%" },
  ])("is read and shown again where $because", ({ typed, shown }) => {
    const read = readQuick(typed);
    expect(typeof read === "string" ? read : typedQuick(read)).toBe(shown);
  });

  it.each([
    { because: "it has no cost", typed: "7 days", says: "Write it like" },
    { because: "it has no days", typed: "15%", says: "Write it like" },
    { because: "an amount is no percentage", typed: "7 days, $180", says: "Write it like" },
    { because: "a year is no hurry", typed: "366 days, 5%", says: "1 to 365 days" },
    { because: "nothing lands at once", typed: "0 days, 5%", says: "1 to 365 days" },
    { because: "nobody pays so much", typed: "7 days, 401%", says: "at most 400%" },
  ])("is refused where $because", ({ typed, says }) => {
    expect(readQuick(typed)).toContain(says);
  });
});
