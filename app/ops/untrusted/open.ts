/** What gives a stranger's words. Few files may import this one: `test/rules/imports.cjs` names them. */
import { Bug } from "../errors.ts";
import type { Sealed } from "./sealed.ts";

/** Beside the seals, not in them: nothing that walks, copies or prints a seal comes across its text. */
const texts = new WeakMap<Sealed, string>();

/** For `seal` alone. */
export function keep(box: Sealed, text: string): void {
  texts.set(box, text);
}

/** The text behind a seal. Throws Bug for a copy of a seal, which holds nothing. */
export function open(box: Sealed): string {
  const text = texts.get(box);
  if (text === undefined) {
    throw new Bug("not_sealed_here", "A sealed text was copied or made up; nothing of it was read.");
  }
  return text;
}
