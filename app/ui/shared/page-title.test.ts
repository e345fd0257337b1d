import { describe, expect, test } from "vitest";
import { LONG_TITLE } from "../../../test/factories/decision-models.ts";
import { pageTitle } from "./page-title.ts";

describe("a page's title", () => {
  test.each([
    { title: "Reorder Ceramic Mug by Thursday", because: "it is short" },
    { title: "x".repeat(110), because: "it is just short enough" },
  ])("stays as it is when $because", ({ title }) => {
    expect(pageTitle(title)).toBe(title);
  });

  test.each([
    { title: LONG_TITLE, because: "words are kept whole", ends: /\w…$/ },
    { title: "x".repeat(500), because: "a single word is cut too", ends: /x…$/ },
  ])("is cut when it is long; $because", ({ title, ends }) => {
    expect(pageTitle(title).length).toBeLessThanOrEqual(111);
    expect(pageTitle(title)).toMatch(ends);
  });
});
