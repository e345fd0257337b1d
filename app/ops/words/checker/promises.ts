import type { Catalogue, DenialFamily, Language, PromiseFamily } from "../contract.ts";
import { allowedDenials } from "./denial-families.ts";
import { isAsked, isQuestion, isSubordinate, isSupposed } from "./contexts.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { DE_CLASSES, DE_HARMLESS, DE_PROMISES, DE_TRIGGERS } from "./promises-de.ts";
import { EN_CLASSES, EN_HARMLESS, EN_PROMISES, EN_TRIGGERS } from "./promises-en.ts";
import { isOfFamilies } from "./promise-topics.ts";
import { inside, type Reading, type Span, spansOf, written } from "./reading.ts";
import type { Finding } from "./refusing.ts";
import { sentenceStarts } from "./sentence-starts.ts";

/** How a commitment shows, by what takes its force away. */
export type Triggers = {
  /** "We will": a question of form alone makes it none. */
  firstPerson: readonly string[];
  /** "We pay", but not "so that we pay". */
  acts: readonly string[];
  /** "It will arrive", "free of charge": said by us a commitment, asked of the reader none. */
  outcomes: readonly string[];
};

/** Phrases of each family. */
export type Families<F extends string> = Readonly<Record<F, readonly string[]>>;

type Compiled = {
  triggers: Readonly<Record<keyof Triggers, Phrases>>;
  harmless: Phrases;
  families: Readonly<Record<PromiseFamily, Phrases>>;
};

const BY_LANGUAGE: Readonly<Record<Language, Compiled>> = {
  en: compiled(EN_TRIGGERS, EN_HARMLESS, EN_PROMISES, EN_CLASSES),
  de: compiled(DE_TRIGGERS, DE_HARMLESS, DE_PROMISES, DE_CLASSES),
};

/** Finds commitments, said or implied, that the catalogue does not allow. */
export function promisesIn(reading: Reading, { mayPromise, mayDeny }: Catalogue): Finding[] {
  const { triggers, harmless } = BY_LANGUAGE[reading.language];
  const denials = allowedDenials(reading, mayDeny);
  const found = [
    ...spansOf(triggers.firstPerson, reading).filter(
      ({ from, to }) => !isQuestion(reading, from) && !isDeniedBehind(reading, to, denials),
    ),
    ...spansOf(triggers.acts, reading).filter(
      ({ from }) => !isQuestion(reading, from) && !isSubordinate(reading, from) && !isNoun(reading, from),
    ),
    ...spansOf(triggers.outcomes, reading).filter(({ from }) => !isToldToUs(reading, from)),
  ];
  if (found.length === 0) return [];
  const allowed = [...spansOf(harmless, reading), ...allowedPromises(reading, mayPromise), ...denials];
  return found
    .filter((span) => !inside(span, allowed) && !isOfFamilies(reading, span, mayPromise))
    .filter((span) => !isStopping(reading, span, mayDeny))
    .map((span) => {
      const at = written(reading, span);
      return {
        rule: "promise",
        ...at,
        why: `“${at.found}” promises something that this text may not promise.`,
      };
    });
}

/** "The order shall be cancelled", where that is what the text is for. */
function isStopping({ line }: Reading, { from, to }: Span, mayDeny: readonly DenialFamily[]): boolean {
  return (
    mayDeny.includes("not_to_proceed") && / (?:cancelled|canceled|storniert)$/u.test(line.slice(from, to))
  );
}

/** What the catalogue may promise, as far as the text does. */
export function allowedPromises(reading: Reading, families: readonly PromiseFamily[]): Span[] {
  return families.flatMap((family) => spansOf(BY_LANGUAGE[reading.language].families[family], reading));
}

/** "We will not need them": a denial that the catalogue allows, and no commitment. */
function isDeniedBehind({ line, language }: Reading, at: number, denials: readonly Span[]): boolean {
  if (language === "en") {
    return line.startsWith(" not ", at) && denials.some(({ from, to }) => from <= at && to > at + 4);
  }
  return denials.some(({ from }) => from >= at && !/[.!?¶;:,]/u.test(line.slice(at, from)));
}

/** "Je eher wir Ihre Zahlen haben": a capital inside a sentence makes a German word a noun. */
function isNoun({ language, tokens, starts, owners, part }: Reading, at: number): boolean {
  const owner = owners[starts.indexOf(at)];
  if (language !== "de" || owner === undefined) return false;
  return /^\p{Lu}/u.test(tokens[owner]?.text ?? "") && !sentenceStarts(tokens, part).has(owner);
}

function isToldToUs(reading: Reading, at: number): boolean {
  return isAsked(reading, at) || isSupposed(reading, at) || isSubordinate(reading, at);
}

function compiled(
  triggers: Triggers,
  harmless: readonly string[],
  families: Families<PromiseFamily>,
  classes: Readonly<Record<string, string>>,
): Compiled {
  return {
    triggers: {
      firstPerson: phrases(triggers.firstPerson, classes),
      acts: phrases(triggers.acts, classes),
      outcomes: phrases(triggers.outcomes, classes),
    },
    harmless: phrases(harmless, classes),
    families: Object.fromEntries(
      Object.entries(families).map(([family, list]) => [family, phrases(list, classes)]),
    ) as Record<PromiseFamily, Phrases>,
  };
}
