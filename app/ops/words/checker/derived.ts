import type { Language } from "../contract.ts";
import { isCompound, isDescribedByNoun, isNounOf } from "../vocabulary/de-compounds.ts";
import { DE_NAME_WORDS } from "../vocabulary/de-names.ts";
import { de } from "../vocabulary/de.ts";
import { ADJECTIVES, en } from "../vocabulary/en.ts";

/** A known word behind a syllable that only turns it a little: "recheck", "losschicken", "nachgezählt". */
export function isDerived(small: string, language: Language): boolean {
  const { verbs, words } = language === "en" ? en : de;
  return language === "en" ? isDerivedInEnglish(small, words, verbs) : isDerivedInGerman(small, words, verbs);
}

function isDerivedInGerman(small: string, words: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  if (/^un.{4}/u.test(small) && words.has(small.slice(2))) return true;
  if (isDescribedByNoun(small)) return true;
  const adjective = /^(.{4,})erweise$/u.exec(small)?.[1];
  if (adjective !== undefined && words.has(adjective)) return true;
  if (isFormOfVerb(small, verbs)) return true;
  // "lieferbare", "eintreffenden", "angebotene": made of a verb and bent.
  const bare = small.replace(/e[rsnm]?$/u, "");
  const able = /^(.{3,})bar$/u.exec(bare)?.[1];
  if (able !== undefined) return isFormOfVerb(`${able}en`, verbs) || isFormOfVerb(`${able}n`, verbs);
  if (bare === small) return small.endsWith("nd") && isFormOfVerb(small.slice(0, -1), verbs);
  return isFormOfVerb(bare, verbs) || (bare.endsWith("nd") && isFormOfVerb(bare.slice(0, -1), verbs));
}

function isFormOfVerb(small: string, verbs: ReadonlySet<string>): boolean {
  if (verbs.has(small)) return true;
  const [, rest] = SEPARABLE.exec(small) ?? [];
  return rest !== undefined && (verbs.has(rest) || (rest.startsWith("zu") && verbs.has(rest.slice(2))));
}

/** A German noun that plain words make, unless families are called so: "Müller" is no plural of "Müll". */
export function isMadeNoun(text: string, small: string): boolean {
  if (DE_NAME_WORDS.has(small)) return false;
  return isCompound(text) || isNounOf(text, de) || isNominalised(text);
}

/** "das Nachzählen": a verb with a prefix as a noun. */
function isNominalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}+n$/u.test(text) && isFormOfVerb(text.toLowerCase(), de.verbs);
}

function isDerivedInEnglish(small: string, words: ReadonlySet<string>, verbs: ReadonlySet<string>): boolean {
  if (/^(?:re|un|pre|mis|over|under|counter|out|co)[a-z]{4}/u.test(small)) {
    const rest = small.replace(/^(?:re|un|pre|mis|over|under|counter|out|co)/u, "");
    if (verbs.has(rest)) return true;
  }
  if (/^un[a-z]{4}/u.test(small) && words.has(small.slice(2))) return true;
  const made = /^(.{3,}?)(?:s|es|ed|ing|er|ers|or|able|less|ful|ment|ments|wise)$/u.exec(small)?.[1];
  if (made !== undefined && (words.has(made) || words.has(`${made}e`))) return true;
  const bare = small.replace(/(?:ness|ly|er|est)$/u, "");
  return bare !== small && bare.length > 3 && ADJECTIVES.has(bare.replace(/i$/u, "y"));
}

/** The longest first, so that none hides another. */
const SEPARABLE =
  /^(?:hintereinander|durcheinander|untereinander|auseinander|aneinander|dazwischen|hinterher|zufrieden|beiseite|dahinter|drauflos|entgegen|herunter|hinunter|vorwärts|zusammen|zustande|zwischen|bekannt|daneben|dorthin|herüber|hierher|hinüber|infrage|instand|richtig|vorüber|überein|bereit|darauf|fertig|gerade|gleich|herauf|heraus|herbei|herein|hervor|hinauf|hinaus|hinein|leicht|liegen|nieder|runter|schief|schwer|sicher|stehen|voraus|vorbei|weiter|wieder|zurück|dabei|dahin|daran|davon|drauf|durch|ernst|gegen|glatt|herab|heran|herum|hinab|hinzu|klein|offen|preis|ruhig|rüber|stand|statt|still|umher|unter|voran|übrig|dazu|dran|fehl|fern|fest|fort|frei|heim|hoch|klar|kund|kurz|nach|nahe|quer|raus|rein|rück|tief|voll|wahr|wert|über|auf|aus|bei|dar|ein|gut|her|hin|los|mit|rum|tot|vor|weg|ab|an|um|zu)(.{4,})$/u;
