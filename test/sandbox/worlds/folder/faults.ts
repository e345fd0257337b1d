import { Invalid } from "../../../../app/ops/errors.ts";

/** What is wrong with a world folder, gathered so that one reading names it all (or the first twenty). */
export type Faults = {
  add(fault: { file: string; line?: number; column?: string; why: string }): void;
  /** Throws Invalid `world_folder` when anything was added. */
  refuse(dir: string): void;
};

const SHOWN = 20;

export function faults(): Faults {
  const shown: string[] = [];
  let found = 0;
  return {
    add({ file, line, column, why }) {
      found++;
      if (shown.length === SHOWN) return;
      const place = [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(", ");
      shown.push(`  ${place}: ${why}`);
    },
    refuse(dir) {
      if (found === 0) return;
      const more = found > shown.length ? `\n  … and ${found - shown.length} more` : "";
      throw new Invalid(
        "world_folder",
        `The world folder ${dir} cannot be used; nothing was loaded. ` +
          `test/sandbox/README.md says what each file holds.\n${shown.join("\n")}${more}`,
      );
    },
  };
}
