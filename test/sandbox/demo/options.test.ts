import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";

describe("options of the demo", () => {
  it("reads what was asked for", () => {
    expect(readOptions(["--once", "--json", "--world", "/w"])).toMatchObject({
      once: true,
      json: true,
      world: "/w",
    });
    expect(readOptions(["--model", "hostile"])).toMatchObject({ model: "hostile" });
    expect(readOptions([])).toMatchObject({
      once: false,
      model: null,
      world: null,
      seed: null,
      port: null,
      fresh: false,
    });
  });

  it.each([
    { because: "an option that does not exist", given: ["--wrold", "x"], says: /wrold/ },
    { because: "a value is missing", given: ["--world"], says: /world/ },
    {
      because: "a port is no number",
      given: ["--port", "http"],
      says: /--port takes a whole number from 1 to 65535/,
    },
    { because: "a port is too high", given: ["--port", "65536"], says: /65535/ },
    { because: "a seed is negative", given: ["--seed=-1"], says: /--seed/ },
    { because: "JSON comes from a whole loop only", given: ["--json"], says: /--once/ },
    { because: "a folder has no seed", given: ["--world", "x", "--seed", "3"], says: /one of the two/ },
    {
      because: "a model of no known character",
      given: ["--model", "kind"],
      says: /--model takes one of .*well-behaved, sloppy, hostile.*"kind"/,
    },
    { because: "a model by the name of something else", given: ["--model", "constructor"], says: /--model/ },
    { because: "a word too many", given: ["start"], says: /start/ },
  ])("refuses in words: $because", ({ given, says }) => {
    expect(() => readOptions(given)).toThrow(says);
    expect(() => readOptions(given)).toThrow(/Nothing was started/);
  });
});
