import { Invalid } from "../../../../app/ops/errors.ts";
import type { Problem } from "../folder/tables.ts";

/** What could not be used, line by line, and what was decided on the way. Never holds personal data. */
export type Report = {
  problems: Problem[];
  /** Sentences for whoever reads the summary: choices, absences. */
  notes: string[];
  problem(problem: Omit<Problem, "value" | "column"> & { column?: string; value?: string }): void;
  note(text: string): void;
};

export function openReport(): Report {
  const problems: Problem[] = [];
  const notes: string[] = [];
  return {
    problems,
    notes,
    problem: ({ file, line, column = "", value = "", why }) =>
      problems.push({ file, line, column, value: showable(value), why }),
    note: (text) => void notes.push(text),
  };
}

const SHOWN = 10;

/** Nothing was built, for no row could be used. The first reasons stand in the message, all of them in `problems`. */
export class NothingUsable extends Invalid {
  readonly problems: readonly Problem[];

  constructor(code: string, what: string, { problems, notes }: Report) {
    const reasons = problems
      .slice(0, SHOWN)
      .map(({ file, line, column, why }) => `${file}, line ${line}${column && `, column ${column}`}: ${why}`);
    if (problems.length > SHOWN) reasons.push(`… and ${problems.length - SHOWN} more`);
    const said = reasons.length > 0 ? reasons : ["the files hold no rows"];
    super(code, `${what} Nothing was built.${[...said, ...notes].map((one) => `\n  ${one}`).join("")}`);
    this.problems = problems;
  }
}

/** How often each reason stands there, most frequent first, for the summary. */
export function countReasons(problems: readonly Problem[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { why } of problems) counts.set(why, (counts.get(why) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

/**
 * A cell that could not be read may hold anything, a customer's name in a shifted row too. Shown is only
 * what looks like a number, an amount or a date; of the rest, its length.
 */
function showable(value: string): string {
  const plain = value.trim();
  if (plain === "") return "";
  const digits = plain.replaceAll(/\D/g, "").length;
  const looksLikeDate = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T,]|$)/.test(plain) && plain.length <= 32;
  const looksLikeNumber = /^[-−+(]?\s?[\p{Sc}\d.,'\s)%Ee+-]{1,15}$/u.test(plain) && digits <= 6;
  return looksLikeDate || looksLikeNumber ? plain : `(${plain.length} characters, not shown)`;
}

/** Telephone numbers with their country's `+` only: without it they cannot be told from the numbers of goods. */
const PERSONAL = /[^\s@]+@[^\s@]+\.[^\s@]+|(?<![\w)])\+\(?\d[\d\s().-]{8,}\d/g;

/** Product text with whatever looks like an e-mail address or a telephone number taken out. */
export function withoutContacts(text: string): string {
  return text.includes("@") || text.includes("+") ? text.replaceAll(PERSONAL, "…") : text;
}
