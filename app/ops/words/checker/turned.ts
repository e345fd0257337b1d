import type { Language } from "../contract.ts";
import { isQuestion, isSupposed } from "./contexts.ts";
import { type Reading, sentenceStart, type Span } from "./reading.ts";

/** Up to so many words of one clause. */
const upTo = (most: number) => String.raw`(?: [^ .!?;:,()¶-]+){0,${most}}?`;

/** Likewise, without a word of being able to. */
const unable = (most: number) =>
  String.raw`(?: (?!können|konnten|könnten|kann|konnte)[^ .!?;:,()¶-]+){0,${most}}?`;

const EN_SMALL =
  "(?: (?:also|then|just|therefore|please|kindly|ever|again|now|still|simply|really|certainly|of course))*";
const EN_ACTS =
  "accept|agree|confirm|let|keep|inform|update|notify|tell|write|send|ship|dispatch|despatch|deliver|get|give|pay|refund|reimburse|replace|return|cancel|credit|help|answer|reply|contact|do|provide|share|show|resend|release|go|post|pack|email|mail|forward|see to|be glad|be happy|be in touch|be back|take care|look after|hold|reserve|make sure|do our|honour|honor|arrange|sort|let|expedite|process|handle";

const DE_NOT =
  "(?:nicht|niemals|nie|kaum|keinesfalls|keineswegs|nichts|kein|keine|keinen|keinem|keiner|keinerlei)";
/** Helping verbs before "Sie": a condition, a question or a statement rather than a request. */
const DE_HELPING =
  "haben|hatten|hätten|sind|waren|wären|können|konnten|könnten|wollen|wollten|möchten|sollten|sollen|müssen|mussten|brauchen|brauchten|werden|würden|wurden|dürfen|durften|mögen|wissen|kennen|wenn|dann|wann|denn|denen|gegen|neben|wegen|zwischen|ihnen";
const DE_ACTS =
  "senden|sende|schicken|schicke|versenden|versende|verschicken|liefern|liefere|informieren|informiere|melden|geben|bestätigen|bestätige|zahlen|bezahlen|überweisen|erstatten|ersetzen|stornieren|halten|benachrichtigen|zusenden|zuschicken|mitteilen|übernehmen";

/** "Die noch nicht ausgelieferte Menge": it turns a participle round, not the deed. */
const DESCRIBED = String.raw` \S{4,}(?:t|en)e[rnsm]? \S`;

/** Requests and promises turned round. No family of denials covers them, except where the list says so. */
const TURNED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(String.raw` (?:please|kindly)${EN_SMALL} (?:do not|never|not to|not)(?= )`, "gu"),
    new RegExp(String.raw` (?:could|would|can|will|may) (?:you|we|i)${EN_SMALL} (?:not|never)(?= )`, "gu"),
    new RegExp(String.raw`(?<=^| [.!?;:,¶(-])${EN_SMALL} (?:do not|never)(?= [a-z]+ )`, "gu"),
    new RegExp(
      String.raw` (?:we|i)${EN_SMALL} (?:will|shall)${EN_SMALL} (?:not|never|hardly|barely|scarcely)(?= (?:${EN_ACTS}) )`,
      "gu",
    ),
    new RegExp(
      String.raw` (?:we|i)${EN_SMALL} (?:do not|never) (?:ask|request|expect|wish|want|need|like|hope|appreciate|look forward|thank|accept|confirm|agree|order)(?= (?:to|you|that|for|your) )`,
      "gu",
    ),
    new RegExp(
      String.raw` (?:we|i)${EN_SMALL} (?:do not|never)${EN_SMALL} (?:ask|request|expect|accept|confirm|agree|order|approve|authorise|authorize)(?= (?:the|a|an|any|it|this|these|our|them|with) )`,
      "gu",
    ),
    new RegExp(
      String.raw` (?:we|i)${EN_SMALL} would${EN_SMALL} (?:not|never)(?= (?:like|want|be|appreciate|ask|welcome|prefer) )`,
      "gu",
    ),
    new RegExp(
      String.raw` you${EN_SMALL} (?:cannot|(?:can|may|will|could|should|must) (?:not|never))(?= )`,
      "gu",
    ),
  ],
  de: [
    new RegExp(String.raw`(?<! wir| ich) (?!(?:${DE_HELPING}) )\S+n sie${upTo(5)} ${DE_NOT}(?= )`, "gu"),
    new RegExp(String.raw` bitte${upTo(6)} ${DE_NOT}(?= )`, "gu"),
    new RegExp(String.raw` ${DE_NOT}${upTo(3)} bitte(?= )`, "gu"),
    new RegExp(
      String.raw` (?:können|dürfen|könnten|kannst|darfst) (?:sie|du)${upTo(3)} ${DE_NOT}(?= )`,
      "gu",
    ),
    new RegExp(
      String.raw` (?:wir|ich) (?:${DE_ACTS}|bitten|bitte|erbitten|ersuchen|erwarten|danken|hoffen|freuen)${upTo(4)} (?:nicht|niemals|nie|kaum|keinesfalls|keineswegs|keine[nmrs]?)(?= )(?!${DESCRIBED})`,
      "gu",
    ),
    new RegExp(
      String.raw`(?<! können| konnten| könnten| kann) (?:wir|ich)${unable(6)} (?:nicht|niemals|nie|kaum|keinesfalls)${upTo(3)} (?:${DE_ACTS})(?! (?:können|konnten|kann|könnten|konnte))(?= )`,
      "gu",
    ),
    new RegExp(
      String.raw` (?:${DE_ACTS}) (?:wir|ich)${upTo(5)} (?:nicht|niemals|nie|keinesfalls|keine[nmrs]?)(?= )(?!${DESCRIBED})`,
      "gu",
    ),
  ],
};

/** A request in the shape of a condition: "we would be grateful if you could". */
const ASKED_IF: Readonly<Record<Language, RegExp>> = {
  en: /(?: (?:grateful|appreciate|appreciated|thankful|obliged|glad|happy|pleased|great|helpful|kind|nice|good|help us|wonderful|welcome))[^.!?¶]* if (?:you|\{[a-z]+\}|your|it)/u,
  de: / (?:freuen|dankbar|verbunden|froh|schön|nett|hilfreich|helfen|hilft|toll|super|lieb)[^.!?¶]* , (?:wenn|dass) (?:sie|du|es|\{[a-z]+\}|ihre?|die)/u,
};

/** Where a request or a promise is turned round, or a request in the shape of a condition is. */
export function turnedRound(reading: Reading): Span[] {
  const spans: Span[] = [];
  for (const pattern of TURNED[reading.language]) {
    for (const match of reading.line.matchAll(pattern)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (!isCondition(reading, span) && !isOfOthers(reading, span)) spans.push(span);
    }
  }
  return spans;
}

/** "In den Verkauf können sie nicht": the goods, and no reader who is addressed. */
function isOfOthers({ language, line, tokens, starts, owners }: Reading, { from, to }: Span): boolean {
  if (language !== "de") return false;
  const place = line.slice(from, to).indexOf(" sie");
  const owner = place < 0 ? undefined : owners[starts.indexOf(from + place)];
  return owner !== undefined && tokens[owner]?.text === "sie";
}

/** The sentence asks by supposing, so that a denial in its condition turns the request round. */
export function isAskedBySupposing(reading: Reading, at: number): boolean {
  return ASKED_IF[reading.language].test(reading.line.slice(sentenceStart(reading, at), at));
}

function isCondition(reading: Reading, { from, to }: Span): boolean {
  const { language, line } = reading;
  const found = line.slice(from, to);
  if (language === "en") {
    if (/ (?:please|kindly)(?= )/u.test(found)) return false;
    return / you /u.test(`${found} `) && !/^ (?:could|would|can|will|may) /u.test(found)
      ? isSupposed(reading, from + 1)
      : /^ (?:we|i) /u.test(found) && isSupposed(reading, from + 1);
  }
  if (/ bitte(?= |$)/u.test(found)) return false;
  if (isQuestion(reading, to) && /^ (?:haben|sind|wurden)/u.test(found)) return true;
  const opens = line.slice(sentenceStart(reading, from), from).trim() === "" && !isQuestion(reading, from);
  if (/^ (?:können|dürfen|könnten)/u.test(found) && opens)
    return /^[^.!?¶;:,()]* ,(?= )/u.test(line.slice(to));
  return isSupposed(reading, from + 1);
}
