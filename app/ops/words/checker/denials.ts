import type { Catalogue, DenialFamily, Language } from "../contract.ts";
import { allowedDenials } from "./denial-families.ts";
import { isAboutFamily, isAboutTrade } from "./denial-topics.ts";
import { isQuestion, isSupposed } from "./contexts.ts";
import {
  DE_DENIAL_CLASSES,
  DE_DENYING,
  DE_KEPT,
  DE_STOPPED,
  DE_UNDENIED,
  DE_UNDENIED_CLASSES,
} from "./denials-de.ts";
import {
  EN_DENIAL_CLASSES,
  EN_DENYING,
  EN_KEPT,
  EN_STOPPED,
  EN_UNDENIED,
  EN_UNDENIED_CLASSES,
} from "./denials-en.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { allowedPromises } from "./promises.ts";
import { clauseBefore, inside, type Reading, sentenceStart, type Span, spansOf, written } from "./reading.ts";
import { isAskedBySupposing, turnedRound } from "./turned.ts";
import type { Finding } from "./refusing.ts";

type Compiled = { denying: Phrases; harmless: Phrases; kept: Phrases; stopped: Phrases };

const BY_LANGUAGE: Readonly<Record<Language, Compiled>> = {
  en: {
    denying: phrases(EN_DENYING, EN_DENIAL_CLASSES),
    harmless: phrases(EN_UNDENIED, EN_UNDENIED_CLASSES),
    kept: phrases(EN_KEPT, EN_UNDENIED_CLASSES),
    stopped: phrases(EN_STOPPED, EN_UNDENIED_CLASSES),
  },
  de: {
    denying: phrases(DE_DENYING, DE_DENIAL_CLASSES),
    harmless: phrases(DE_UNDENIED, DE_UNDENIED_CLASSES),
    kept: phrases(DE_KEPT, DE_UNDENIED_CLASSES),
    stopped: phrases(DE_STOPPED, DE_UNDENIED_CLASSES),
  },
};

/** Finds what is said not to be so, or asked not to be done, and is not the catalogue's to deny. */
export function denialsIn(reading: Reading, { mayDeny, mayPromise }: Catalogue): Finding[] {
  const { denying, harmless } = BY_LANGUAGE[reading.language];
  const supposed = (span: Span) =>
    (isOnlySupposed(reading, span.from) && !isAskedBySupposing(reading, span.from)) ||
    isUnableUntil(reading, span);
  const found = spansOf(denying, reading).filter((span) => !supposed(span));
  if (found.length === 0) return [];
  const allowed = [
    ...spansOf(harmless, reading),
    ...allowedDenials(reading, mayDeny),
    ...allowedPromises(reading, mayPromise),
  ];
  const turned = turnedRound(reading).filter((span) => !isLeftAsItIs(reading, span, mayDeny));
  const denied = found.filter(
    (span) => inside(span, turned) || !(inside(span, allowed) || isNoMatterOfTrade(reading, span, mayDeny)),
  );
  return denied.map((span) => {
    const { at, found } = written(reading, span);
    return {
      rule: "denial",
      found,
      at,
      why: `“${found}” denies something, or asks that it not be done, and this text may not. Say what is so instead.`,
    };
  });
}

/** Words that turn round what they stand with; the others, like "cancel", are a matter of trade themselves. */
const SMALL_WORDS =
  /^ (?:not|never|no|none|nothing|nobody|nowhere|neither|nor|without|cannot|nicht|nie|niemals|nichts|niemand|ohne|weder|kein\S*|nirgends|kaum|fail to|fails to|failed to|hardly|barely|scarcely)$/u;

/** "The count was right but the contents were not": what the first half is about the second does not deny. */
const CONTRARY =
  /^.* (?:but|while|whereas|although|though|so|because|so that|aber|sondern|doch|jedoch|während|obwohl)(?= )/u;

const UNTIL: Readonly<Record<Language, RegExp>> = {
  en: /^(?: (?:but|and|so))?(?: (?:as long as|until|unless|without|before|while))(?= )[^.!?¶]*,/u,
  de: /^(?: (?:aber|und|denn))?(?: (?:solange|bevor|bis|ehe|ohne|sonst|andernfalls))(?= )/u,
};
const UNABLE: Readonly<Record<Language, RegExp>> = {
  en: / (?:cannot|can not|unable to|could not)(?: [a-z]+){0,2} (?:release|proceed|process|plan|decide|start|continue|go|move|close|book|confirm|offer|sell|update|finalise|finalize|complete|file|settle)(?= )/u,
  de: /^(?=.* (?:können|kann|könnten) (?:wir|ich)(?= )).* nicht(?: [a-zäöüß]+){0,2} (?:freigeben|fortfahren|bearbeiten|planen|entscheiden|beginnen|weitermachen|abschließen|buchen|anbieten|verkaufen|einplanen|disponieren)(?= )/u,
};

/** "As long as this is open, we cannot release the order": it hangs on something, and is no fact yet. */
function isUnableUntil(reading: Reading, { from, to }: Span): boolean {
  const { language, line } = reading;
  const start = sentenceStart(reading, from);
  if (!UNTIL[language].test(line.slice(start, from))) return false;
  const clause = `${clauseBefore(reading, from)}${line.slice(from, to)}${clauseBehind(reading, to)} `;
  return UNABLE[language].test(clause);
}

/** The clause is about what the kind may deny, or about nothing that a record could hold. */
function isNoMatterOfTrade(reading: Reading, { from, to }: Span, mayDeny: readonly DenialFamily[]): boolean {
  const { language, line } = reading;
  if (!SMALL_WORDS.test(line.slice(from, to))) return false;
  const before = clauseBefore(reading, from).replace(CONTRARY, " ");
  const clause = `${before}${line.slice(from, to)} ${clauseBehind(reading, to)} `;
  return isAboutFamily(clause, mayDeny, language) || !isAboutTrade(clause, language);
}

/** Requests that are polite as they stand, and those that the kind is about. */
function isLeftAsItIs(reading: Reading, { from, to }: Span, mayDeny: readonly DenialFamily[]): boolean {
  const place = { from, to: reading.line.indexOf(" ", to + 1) };
  const { kept, stopped } = BY_LANGUAGE[reading.language];
  const overlaps = (other: Span) => other.from < place.to && other.to > place.from;
  if (spansOf(kept, reading).some(overlaps)) return true;
  return mayDeny.includes("not_to_proceed") && spansOf(stopped, reading).some(overlaps);
}

/** "Do not" begins a request where no subject of a condition stands before it. */
const PLURAL_SUBJECT =
  / (?:you|we|they|i|these|those|\{[a-z]+\}|[a-z]+s)(?: (?:still|also|really|already|now|then))*$/u;
/** "If you deliver": the condition has its verb, so that "do" behind it begins something else. */
const OWN_VERB = / (?:you|we|they|i) (?!(?:still|also|really|already|now|then|do)(?: |$))/u;
const AUXILIARY =
  /(?<= )(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must)(?= )/gu;
const BEFORE_NOTHING =
  / (?:if|is|are|was|there|have|has|had|receive|received|hear|see|with|get|at|by|answer)$/u;

/** Whether what stands between "if" and a denial is one clause that leads to it, and no request begins between. */
function leadsToDenial(before: string, denial: string): boolean {
  const middle = before.replace(
    /^.* (?:if|unless|should|in case|whether|as long as|provided|once|until|when)(?= |$)/u,
    "",
  );
  const auxiliaries = `${middle} `.match(AUXILIARY) ?? [];
  if (auxiliaries.length > 1) return false;
  if (/ never/u.test(denial)) return false;
  if (/ (?:no|none|nothing|nobody|without|neither)$/u.test(denial)) return BEFORE_NOTHING.test(before);
  if (auxiliaries[0] === "do" && OWN_VERB.test(middle)) return false;
  const own = auxiliaries.length === 1 ? middle.replace(/ do(?= |$).*$/u, "") : middle;
  return auxiliaries[0] !== "do" || PLURAL_SUBJECT.test(own);
}
const ASKED_EN = /^(?: (?:why|what|when|where|which|who|how|has|have|is|are|was|were|did))(?= )/u;

/** In a condition nothing is denied, in a question of what happened neither; a request turned round stays one. */
function isOnlySupposed(reading: Reading, at: number): boolean {
  const before = clauseBefore(reading, at);
  if (/ (?:please|kindly|bitte)(?= )/u.test(`${before} `)) return false;
  if (reading.language === "de") return isSupposedInGerman(reading, at, before);
  if (isSupposed(reading, at)) {
    return leadsToDenial(before, /^ (?:no longer|\S+)/u.exec(reading.line.slice(at))?.[0] ?? "");
  }
  return ASKED_EN.test(before) && isQuestion(reading, at);
}

/** German puts the verb of a condition last, so a verb before "Sie" inside one begins a request. */
function isSupposedInGerman(reading: Reading, at: number, before: string): boolean {
  const behind = clauseBehind(reading, at);
  if (/ bitte(?= )/u.test(behind)) return false;
  const opens = reading.line.slice(sentenceStart(reading, at), at) === before;
  if (opens && VERB_FIRST.test(before) && isFollowedByComma(reading, at) && !isQuestion(reading, at))
    return true;
  if (isSupposed(reading, at)) return !/(?<=\S+ \S+ )\S+(?:en|n) sie(?= |$)/u.test(before.trim());
  return (
    isQuestion(reading, at) &&
    /^(?: \S+){0,1}? (?:warum|weshalb|wieso|ist|sind|war|waren|haben|hat|gibt|wurde|wurden)(?= )/u.test(
      before,
    )
  );
}

/** "Möchten Sie nicht warten, schreiben Sie uns." */
const VERB_FIRST =
  /^(?: (?:und|oder|aber))?(?: (?:möchten|wollen|können|sollten|sollte|klappt|hören|gefällt|stimmt|lässt|gelingt|dauert|wünschen|brauchen|benötigen|würde|wäre|passt|dürfen|ist|sind|haben|hat|geht|kommt|reicht|trifft|war|liegt|passen|gefallen|reichen|genügen|stimmen|liegen|kommen|gehen|erreichen|finden|bekommen|erhalten|schaffen|schafft|fehlt|fehlen|besteht|bestehen|lassen|führen))(?: (?:sie|ihnen|es|das|die|der|ihr|ihre|dies|ein|eine|einer|etwas|unser|unsere|wir|mehr|artikel|ware|waren|teile|positionen|preise|mengen|termine|manche|einige|bestimmte|\{[a-z]+\}))/u;

function isFollowedByComma({ line }: Reading, at: number): boolean {
  return /^[^.!?¶;:,()]* ,(?= )/u.test(line.slice(at));
}

function clauseBehind({ line }: Reading, at: number): string {
  return line.slice(at).split(/ [.!?¶,;:()-](?= |$)/u, 1)[0] ?? "";
}
