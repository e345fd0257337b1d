import { diffArrays } from "diff";
import type { Token } from "./edit-tokens.ts";

/** One step through both texts: a token that stands in both, or what stood here and what stands here now. */
export type Step =
  { same: true; was: Token; is: Token } | { same: false; was: readonly Token[]; is: readonly Token[] };

/**
 * Words that went or came, beyond which two texts have nothing to do with each other. The time to compare grows with the
 * square of it; here it is a tenth of a second.
 */
const MOST_EDITS = 500;

/**
 * Both texts side by side. Where there are two ways to see an edit, the one that leaves more facts standing is taken;
 * where they leave as many, the one by which a fact stays at its place between the words, so that two facts that
 * changed places are two changes, not one that moved.
 */
export function stepsBetween(was: readonly Token[], is: readonly Token[]): Step[] {
  const inSequence = diffed(was, is);
  const byPlace = inSequence && stepsByPlace(was, is);
  if (!inSequence || !byPlace) return inSequence ?? [{ same: false, was, is }];
  return displaced(inSequence) < displaced(byPlace) ? inSequence : byPlace;
}

/** Facts that do not stand, and facts that stand where they had not been. */
function displaced(steps: readonly Step[]): number {
  const facts = new Set<string>();
  for (const step of steps)
    for (const { slot, text } of step.same ? [step.was] : step.was) if (slot !== null) facts.add(text);
  let count = 0;
  for (const step of steps) {
    if (step.same) continue;
    const gone = step.was.filter(({ slot }) => slot !== null).length;
    const come = step.is.filter(({ text }) => facts.has(text)).length;
    // One that came for one that went is one fact of that place.
    count += Math.max(gone, come);
  }
  return count;
}

/** Aligns the words first, and then, between two words that stand, what stood there with what stands there now. */
function stepsByPlace(was: readonly Token[], is: readonly Token[]): Step[] | null {
  const facts = new Set(was.flatMap(({ slot, text }) => (slot === null ? [] : [text])));
  const words = diffed(
    was.filter(({ slot }) => slot === null),
    is.filter(({ text }) => !facts.has(text)),
  );
  if (!words) return null;
  const steps: Step[] = [];
  let [wasFrom, isFrom] = [0, 0];
  for (const word of words) {
    if (!word.same) continue;
    const wasAt = was.indexOf(word.was, wasFrom);
    const isAt = is.indexOf(word.is, isFrom);
    steps.push(...stepsOfPlace(was.slice(wasFrom, wasAt), is.slice(isFrom, isAt)), word);
    [wasFrom, isFrom] = [wasAt + 1, isAt + 1];
  }
  return [...steps, ...stepsOfPlace(was.slice(wasFrom), is.slice(isFrom))];
}

function stepsOfPlace(was: readonly Token[], is: readonly Token[]): Step[] {
  if (was.length !== is.length) return diffed(was, is) ?? [{ same: false, was, is }];
  return was.flatMap((token, at): Step[] => {
    const now = is[at];
    if (!now) return [];
    return [
      token.text === now.text
        ? { same: true, was: token, is: now }
        : { same: false, was: [token], is: [now] },
    ];
  });
}

/** Null: the two have next to nothing in common. */
function diffed(was: readonly Token[], is: readonly Token[]): Step[] | null {
  const changes = diffArrays(
    was.map(({ text }) => text),
    is.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  );
  if (!changes) return null;
  const steps: Step[] = [];
  let [wasAt, isAt] = [0, 0];
  let gone: Token[] = [];
  let come: Token[] = [];
  const endChange = () => {
    if (gone.length + come.length > 0) steps.push({ same: false, was: gone, is: come });
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of changes) {
    if (removed) gone.push(...was.slice(wasAt, wasAt + count));
    else if (added) come.push(...is.slice(isAt, isAt + count));
    else {
      endChange();
      for (let at = 0; at < count; at += 1) {
        const [before, now] = [was[wasAt + at], is[isAt + at]];
        if (before && now) steps.push({ same: true, was: before, is: now });
      }
    }
    if (!added) wasAt += count;
    if (!removed) isAt += count;
  }
  endChange();
  return steps;
}
