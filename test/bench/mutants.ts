import type { Bench } from "./bench.ts";
import { mutants as list } from "./mutants/list.ts";
import type { Mutant } from "./mutants/mutant.ts";
import { copyProject, type ProjectCopy } from "./mutants/project-copy.ts";

export const mutants: Bench = {
  title: "Faults put into the trust code one by one, and whether a test notices (--only ID[,ID])",
  async run({ only }) {
    const chosen = only === undefined ? list : list.filter(({ id }) => only.split(",").includes(id));
    if (chosen.length === 0) throw new Error(`There is no fault called ${only ?? ""}.`);
    const copy = copyProject();
    try {
      holdsWithoutFaults(copy, chosen);
      const caught = chosen.filter((mutant) => isCaught(copy, mutant));
      const missed = chosen.filter((mutant) => !caught.includes(mutant));
      return {
        mutants: chosen.length,
        caught: caught.length,
        missed: missed.map(({ id }) => id).join(" "),
      };
    } finally {
      copy.remove();
    }
  },
};

/** A test that fails anyway notices nothing. */
function holdsWithoutFaults(copy: ProjectCopy, chosen: readonly Mutant[]): void {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  const { success, numFailedTests, numPassedTests, testResults } = copy.run(tests);
  if (!success || numPassedTests === 0) {
    const broken = testResults.filter(({ status }) => status === "failed");
    const said = broken.map(({ name, message }) => `${name}: ${message}`).join("\n");
    throw new Error(
      `Without any fault, ${String(numFailedTests)} of the tests fail: nothing can be told by them.\n${said}`,
    );
  }
}

/** A test failed. A file that does not even load would fail whatever the fault, and tells nothing. */
function isCaught(copy: ProjectCopy, mutant: Mutant): boolean {
  const { numFailedTests } = copy.runWith(mutant);
  const caught = numFailedTests > 0;
  process.stderr.write(`${caught ? "caught" : "MISSED"}  ${mutant.id}: ${mutant.because}\n`);
  return caught;
}
