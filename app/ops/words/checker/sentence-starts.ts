import type { Part } from "./refusing.ts";
import type { Token } from "./tokens.ts";

/** Words that may have a capital because a sentence, a line or a title starts with them. */
export function sentenceStarts(tokens: readonly Token[], part: Part): ReadonlySet<number> {
  const starts = new Set<number>();
  let fresh = true;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "word" || kind === "slot") {
      if (kind === "word" && fresh) starts.add(at);
      fresh = false;
    } else if (kind === "line" || kind === "bullet") fresh = true;
    else if (kind === "stop" && startsAfter(text, part)) fresh = true;
  }
  return starts;
}

function startsAfter(stop: string, part: Part): boolean {
  return ".!?…:".includes(stop) || (part === "subject" && "–—-".includes(stop));
}
