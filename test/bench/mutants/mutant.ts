/** One fault, put into a copy of the code on purpose: a test must notice it. */
export type Mutant = {
  id: string;
  /** What would go wrong with it, in a few words. */
  because: string;
  /** From the project's folder. */
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  put: string;
  /** Test files of which one at least must fail. */
  tests: readonly string[];
};

/** The text with the fault in it. Throws where the place is not found exactly once: the list has fallen behind the code. */
export function withFault(text: string, { id, file, find, put }: Mutant): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `The fault "${id}" does not find its place in ${file} exactly once; mend test/bench/mutants.`,
    );
  }
  return before + put + after;
}
