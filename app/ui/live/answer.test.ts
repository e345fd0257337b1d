import { describe, expect, test } from "vitest";
import { fieldErrorsOf, inWords, problemOf } from "./answer.ts";

const problem = { code: "invalid_fields", message: "Nothing was saved: one field needs another value." };

describe("an action's answer", () => {
  test("has no problem while there is none, and after it was done", () => {
    expect(problemOf(undefined)).toBeNull();
    expect(problemOf({ ok: true })).toBeNull();
    expect(fieldErrorsOf({ ok: true })).toEqual({});
  });

  test("says beside the problem what no field on the screen can say", () => {
    const fieldErrors = { reason: "Say what is wrong.", units: "Enter a number." };
    expect(inWords({ problem, fieldErrors }, (field) => field === "units").message).toBe(
      "Nothing was saved: one field needs another value. Say what is wrong.",
    );
  });
});
