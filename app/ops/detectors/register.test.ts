import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectors } from "./index.ts";
import { runDetector } from "./run.ts";
import { factsOf } from "./stockout/facts-for-tests.ts";

const folder = new URL(".", import.meta.url);
const NOT_DETECTORS = new Set(["contract.ts", "index.ts", "run.ts", "shared"]);

describe("every detector", () => {
  it("is registered: one line in index.ts per file or folder here", () => {
    const names = readdirSync(folder)
      .filter((name) => !NOT_DETECTORS.has(name) && !name.endsWith(".test.ts"))
      .map((name) => name.replace(/\.ts$/u, "").replaceAll("-", "_"));
    expect(detectors.map(({ id }) => id).sort()).toEqual(names.sort());
  });

  it.each(detectors.map((detector) => ({ detector, id: detector.id })))(
    "$id raises nothing from nothing, and nothing before its sources were read",
    ({ detector }) => {
      const { facts, ...rest } = factsOf([]);
      expect(runDetector(detector, { ...rest, views: facts })).toMatchObject({ status: "ran", alerts: [] });
      const unread = { ...facts, variants: null, stock: null, sales: null, codeUse: null };
      expect(runDetector(detector, { ...rest, views: unread }).status).toBe("skipped");
    },
  );
});
