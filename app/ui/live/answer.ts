import type { FieldErrors, Problem } from "../models.ts";

/** What every action answers. `goTo`: a screen of ours that was prepared for what comes next. */
export type Answer = { ok: true; goTo?: string } | { ok: false; problem: Problem; fieldErrors?: FieldErrors };

export function problemOf(answer: Answer | undefined): Problem | null {
  return answer && !answer.ok ? answer.problem : null;
}

export function fieldErrorsOf(answer: Answer | undefined): FieldErrors {
  return answer && !answer.ok ? (answer.fieldErrors ?? {}) : {};
}

/** The problem, with the words of those fields that the screen has no place beside. */
export function inWords(
  { problem, fieldErrors }: { problem: Problem; fieldErrors: FieldErrors },
  hasPlace: (field: string) => boolean = () => false,
): Problem {
  const details = Object.entries(fieldErrors).filter(([field]) => !hasPlace(field));
  return { ...problem, message: [problem.message, ...details.map(([, text]) => text)].join(" ") };
}
