import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { describe, expect, test } from "vitest";
import { readAnew } from "./read-anew.ts";

function args(given: Partial<ShouldRevalidateFunctionArgs>): ShouldRevalidateFunctionArgs {
  const url = new URL("http://app.test/app");
  return {
    currentUrl: url,
    nextUrl: url,
    currentParams: {},
    nextParams: {},
    defaultShouldRevalidate: false,
    ...given,
  };
}

describe("a screen's data", () => {
  test.each([
    { because: "Remix would", given: { defaultShouldRevalidate: true }, anew: true },
    { because: "it was refused", given: { actionStatus: 409 }, anew: true },
    { because: "nothing of it was touched", given: { actionStatus: 200 }, anew: false },
    { because: "nothing was done", given: {}, anew: false },
  ])("is read anew: $anew, because $because", ({ given, anew }) => {
    expect(readAnew(args(given))).toBe(anew);
  });
});
