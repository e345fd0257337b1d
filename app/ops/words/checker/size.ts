import type { Segment, Text } from "../contract.ts";
import type { Finding } from "./refusing.ts";

const MOST_SEGMENTS = 40;
/** Characters of words, subject and body together; slots do not count. */
const MOST_CHARACTERS = 2_500;

/** Finds texts that say nothing, or more than anybody reads. */
export function tooMuchOrNothing({ subject, body }: Text): Finding[] {
  const findings: Finding[] = [];
  for (const [part, segments] of [["subject", subject] as const, ["body", body] as const]) {
    if (segments.every(isBlank)) {
      const why = part === "subject" ? "The subject is empty." : "The message is empty.";
      findings.push({ rule: "empty", found: "", at: { part, segment: 0 }, why });
    }
  }
  if (subject.length + body.length > MOST_SEGMENTS) {
    const why = `The text has more than ${MOST_SEGMENTS} pieces. Write it shorter.`;
    findings.push({ rule: "too_long", found: "", at: null, why });
  }
  const characters = [...subject, ...body].reduce(
    (sum, piece) => sum + ("words" in piece ? piece.words.length : 0),
    0,
  );
  if (characters > MOST_CHARACTERS) {
    const why = `The text has ${characters} characters, and may have ${MOST_CHARACTERS}. Write it shorter.`;
    findings.push({ rule: "too_long", found: "", at: null, why });
  }
  return findings;
}

function isBlank(segment: Segment): boolean {
  return "words" in segment && segment.words.trim() === "";
}
