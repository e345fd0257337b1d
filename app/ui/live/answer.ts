import type { FieldErrors, Problem } from "../models.ts";

/** What every action answers. */
export type Answer = { ok: true } | { ok: false; problem: Problem; fieldErrors?: FieldErrors };

/** What went wrong, with the words of the fields where they are not shown beside them. Null: nothing. */
export function problemOf(answer: Answer | undefined): Problem | null {
  if (!answer || answer.ok) return null;
  const details = Object.values(answer.fieldErrors ?? {});
  return { code: answer.problem.code, message: [answer.problem.message, ...details].join(" ") };
}

export function fieldErrorsOf(answer: Answer | undefined): FieldErrors {
  return answer && !answer.ok ? (answer.fieldErrors ?? {}) : {};
}
