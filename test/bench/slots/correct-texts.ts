import fs from "node:fs";
import { z } from "zod";
import { Language, Segment } from "../../../app/ops/words/contract.ts";

const CorrectText = z.strictObject({
  catalogue: z.string(),
  language: Language,
  /** `a` to `d` and `f`: the checker was made by them. `e` and `g`: it is measured by them alone. */
  half: z.enum(["a", "b", "c", "d", "e", "f", "g"]),
  subject: z.array(Segment).min(1),
  body: z.array(Segment).min(1),
});
export type CorrectText = z.output<typeof CorrectText>;

/** Texts that nobody reads who changes the checker. */
export function isHeldOut({ half }: CorrectText): boolean {
  return half === "e" || half === "g";
}

/** Written as the product asks a model to write, and not in words as varied as can be. */
export function isAskedFor({ half }: CorrectText): boolean {
  return half === "f" || half === "g";
}

const FOLDER = new URL("../correct-texts/", import.meta.url);

/** All correct texts, files in alphabetical order (`correct-texts/README.md`). */
export function readCorrectTexts(): CorrectText[] {
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return files
    .sort()
    .flatMap((name) =>
      z.array(CorrectText).parse(JSON.parse(fs.readFileSync(new URL(name, FOLDER), "utf8"))),
    );
}

export function slotNames({ subject, body }: Pick<CorrectText, "subject" | "body">): string[] {
  const named = [...subject, ...body].flatMap((segment) => ("slot" in segment ? [segment.slot] : []));
  return [...new Set(named)];
}
