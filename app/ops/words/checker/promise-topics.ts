import type { Language, PromiseFamily } from "../contract.ts";
import {
  clauseBefore,
  type Reading,
  sentenceBefore,
  sentenceBehind,
  sentenceStart,
  type Span,
} from "./reading.ts";

/** What is done for the reader, whichever words say so. */
type Deed = "informing" | "sending" | "refunding" | "paying" | "confirming";

/** What a family may promise to do. */
const DEEDS: Readonly<Record<PromiseFamily, Deed>> = {
  keep_informed: "informing",
  confirm: "confirming",
  pay: "paying",
  send_when_here: "sending",
  refund_on_request: "refunding",
  send_evidence: "sending",
};

/** Beginnings of words by deed. */
const WORDS: Readonly<Record<Language, Readonly<Record<Deed, string>>>> = {
  en: {
    informing:
      "inform|updat|notif|tell|told|let you know|let me know|know|hear|write|email|mail|messag|contact|touch|posted|loop|word|news|report|call|reach out|line|picture|note|get back|come back|fill you in",
    sending:
      "send|sent|ship|dispatch|despatch|post|forward|deliver|pack|wrap|way|go out|goes out|go off|out the door|arriv|reach|come|leave|follow|get it to|get them to|get to you|reserv|hold|set aside|yours|with you|on hand|hand",
    refunding:
      "refund|reimburs|cancel|money|back|return|withdr|pay you back|pay it back|instead|do it|do that|do so|see to it",
    paying: "pay(?! (?:it|you|the money|the amount|everything|that|them) back)|paid|settle|transfer|remit",
    confirming: "confirm|accept|approv",
  },
  de: {
    informing:
      "inform|bescheid|laufenden|meld|mitteil|teilen|schreib|hör|erfahr|nachricht|benachrichtig|kontakt|verständig|wissen|sag|rühr|unterricht|mail|anruf|ruf|rückmeld|neues|auf dem stand|zukommen",
    sending:
      "send|sand|schick|liefer|ausliefer|pack|unterwegs|weg|weiter zu|geht|raus|los|eintreff|einlang|ankomm|zusend|post|zustell|reserv|zurückleg|aufheb|aufgehob|bekomm|erhalt|erwart|kommt|kommen|reis|bring|gebracht|bei ihnen|zu ihnen|auf ihrem",
    refunding:
      "erstatt|rückerstatt|zurückerstatt|geld|zurück|retour|stornier|storno|kaufpreis|rücktritt|zurücktret|überweis|widerruf|krieg|bekomm|erhalt|gutschreib",
    paying: "zahl(?!.* zurück)|bezahl|begleich",
    confirming: "bestätig|akzept|annehm|nehmen an",
  },
};

const DEEDS_OF_ALL: readonly Deed[] = ["informing", "sending", "refunding", "paying", "confirming"];
const SPOKEN_OF: Readonly<Record<Language, Readonly<Record<Deed, RegExp>>>> = {
  en: compiled("en"),
  de: compiled("de"),
};

function compiled(language: Language): Readonly<Record<Deed, RegExp>> {
  const spokenOf = (deed: Deed) => new RegExp(` (?:${WORDS[language][deed]})`, "u");
  return {
    informing: spokenOf("informing"),
    sending: spokenOf("sending"),
    refunding: spokenOf("refunding"),
    paying: spokenOf("paying"),
    confirming: spokenOf("confirming"),
  };
}

/** Whatever would be owed beyond what any family allows: in one sentence with it no promise is one of a family. */
const BEYOND: Readonly<Record<Language, RegExp>> = {
  en: / (?:discount|rebate|voucher|coupon|gift|bonus|present|compensat|guarant|goodwill|(?<!feel )free|gratis|complimentar|express|upgrad|extra|on us|on the house|at our|cover|bear|absor|waiv|cheaper|lower|reduc|half|replac|exchang|repair|fix|warrant|insur|liab|damages|interest|overnight|surcharg|fee|fees|cost|costs|price|prices|credit|keep (?:the|it|them|your|this|these|what|any)|treat|reward|throw in|make it up|make up for|amends|own expense|another one|a new one|new ones|substitut|alternativ|double|more than)/u,
  de: / (?:rabatt|nachlass|skonto|gutschein|geschenk|geschenkt|zugabe|bonus|präsent|entschäd|kulan|garant|gewähr|haft|gratis|umsonst|kosten|kostenlos|kostenfrei|gebühr|express|eilig|extra|auf uns|aufs haus|übernehm|übernomm|trag|erlass|verzicht|günstig|billig|ermäßig|reduzier|halb|ersatz|ersetz|tausch|umtausch|repar|versicher|schaden|zins|aufpreis|preis|preise|behalt|spendier|belohn|wieder gut|drauf|obendrauf|neues|neue|andere|alternativ|doppelt|mehr als)/u,
};

const EVIDENCE: Readonly<Record<Language, RegExp>> = {
  en: / (?:picture|photo|image|video|evidence|proof|detail|document|sample|scan|report|snapshot)/u,
  de: / (?:bild|foto|aufnahme|video|beleg|nachweis|muster|unterlage|detail|scan|bericht|protokoll)/u,
};
/** What is no evidence, and could be sent as well. */
const GOODS: Readonly<Record<Language, RegExp>> = {
  en: / (?:\{|goods|order|parcel|unit|rest|item|product|money|stock|invoice|one|ones)(?=\w* )/u,
  de: / (?:\{|ware|bestellung|auftrag|paket|stück|rest|artikel|produkt|geld|rechnung|lieferung|neue)/u,
};

/**
 * Whether a promise is one of the families by what it is about, however it is worded: the sentence, or the one before
 * that it answers, speaks of what a family does, and of nothing that would be owed beyond.
 */
export function isOfFamilies(reading: Reading, span: Span, families: readonly PromiseFamily[]): boolean {
  if (families.length === 0) return false;
  const { language } = reading;
  const sentence = `${sentenceBefore(reading, span.from)}${sentenceBehind(reading, span.from)} `;
  if (BEYOND[language].test(sentence)) return false;
  const clause = `${clauseBefore(reading, span.from)}${behindIn(reading, span.from)} `;
  const before = sentenceBefore(reading, Math.max(0, sentenceStart(reading, span.from) - 2));
  const allowed = new Set(families.map((family) => DEEDS[family]));
  const isSpokenOf = (text: string, deed: Deed) => SPOKEN_OF[language][deed].test(text);
  if (DEEDS_OF_ALL.some((deed) => !allowed.has(deed) && isSpokenOf(clause, deed))) return false;
  if (!families.includes("send_when_here") && isSpokenOf(clause, "sending")) {
    if (!EVIDENCE[language].test(before + sentence) || GOODS[language].test(clause)) return false;
  }
  return [...allowed].some((deed) => isSpokenOf(clause, deed) || isSpokenOf(before + sentence, deed));
}

function behindIn({ line }: Reading, at: number): string {
  return line.slice(at).split(/ [.!?¶;:](?= |$)/u, 1)[0] ?? "";
}
