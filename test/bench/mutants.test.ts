import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { mutants } from "./mutants/list.ts";
import { withFault } from "./mutants/mutant.ts";

describe("the faults that are put into the trust code", () => {
  it("are twenty at least, each with a name of its own", () => {
    expect(mutants.length).toBeGreaterThanOrEqual(20);
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  });

  it.each(mutants)("$id finds its place, changes it, and names tests that are there", (mutant) => {
    const text = fs.readFileSync(mutant.file, "utf8");
    expect(withFault(text, mutant)).not.toBe(text);
    expect(mutant.tests.filter((file) => !fs.existsSync(file))).toEqual([]);
  });

  it("are said to have fallen behind where their place is gone", () => {
    const [mutant] = mutants;
    if (!mutant) throw new Error("there is a fault");
    expect(() => withFault("nothing of it", mutant)).toThrow(/does not find its place/);
  });
});
