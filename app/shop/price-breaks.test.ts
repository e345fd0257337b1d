import { describe, expect, it } from "vitest";
import { readBreaks, typedBreaks } from "./price-breaks.ts";

describe("price breaks as they are typed", () => {
  it.each([
    { because: "none were typed", typed: "  ", shown: "" },
    { because: "one is enough", typed: "500: 5%", shown: "500: 5%" },
    { because: "the sign may be left out", typed: "500=5", shown: "500: 5%" },
    { because: "they are put in order", typed: "1000: 8.5%; 500:5%", shown: "500: 5%, 1000: 8.5%" },
  ])("are read and shown again where $because", ({ typed, shown }) => {
    const read = readBreaks(typed);
    expect(typeof read === "string" ? read : typedBreaks(read)).toBe(shown);
  });

  it.each([
    { because: "there is no quantity", typed: "5%", says: "Write them like" },
    { because: "an amount is no percentage", typed: "500: $5", says: "Write them like" },
    { because: "every order has one unit", typed: "1: 5%", says: "2 units or more" },
    { because: "nothing is taken off", typed: "500: 0%", says: "have to rise" },
    { because: "hardly anything would be left to pay", typed: "500: 91%", says: "up to 90%" },
    {
      because: "a quantity stands there twice",
      typed: "500: 5%, 500: 6%",
      says: "500 units stand there twice",
    },
    { because: "more units are not cheaper", typed: "500: 5%, 1000: 5%", says: "have to rise" },
    {
      because: "nobody has so many",
      typed: Array.from({ length: 11 }, (_, at) => `${at + 2}: ${at + 1}%`).join(),
      says: "at most 10",
    },
  ])("are refused where $because", ({ typed, says }) => {
    expect(readBreaks(typed)).toContain(says);
  });
});
