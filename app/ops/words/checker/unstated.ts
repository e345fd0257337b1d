import type { Language } from "../contract.ts";
import { isAsked, isSupposed } from "./contexts.ts";
import { clauseBefore, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A word of a reading; `starts`: it may have its capital because something starts with it. */
export type Read = { token: Token; at: number; reading: Reading; starts: boolean };

/** Whether a word of quantity says nothing of how much there is: "if all is well", "one question", "once it is here". */
export function isUnstated(read: Read): boolean {
  const isOnce = read.token.text.toLowerCase() === "once";
  return (
    isVague(read) ||
    isPronounOne(read) ||
    (isOnce && isConjunction(read.reading, read.at)) ||
    isAddingWords(read)
  );
}

/** Things that are counted. Before one of them "one" is a number, elsewhere a word for somebody or something. */
const COUNTED =
  /^(?:units?|pieces?|packs?|packages?|parcels?|boxe?s?|cartons?|cases?|crates?|pallets?|containers?|items?|products?|articles?|goods|orders?|sets?|rolls?|bags?|bottles?|lots?|samples?|copy|copies|sales?|percent|cent|euro|dollar|pound|thousand|hundred|million|dozen|half|third|quarter|or|to|day|week|month|year|hour|minute|more|extra|additional|spare|missing|damaged|broken|faulty|defective)$/iu;

/** "One correction, please": no number of goods, days or money. */
function isPronounOne({ token, at, reading: { tokens } }: Read): boolean {
  if (token.text !== "one") return false;
  const behind = tokens.slice(at + 1, at + 3);
  const [before] = tokens.slice(Math.max(0, at - 1), at);
  if (
    /^(?:only|just|exactly|about|around|over|under|than|by|for|minus|plus|with)$/iu.test(before?.text ?? "")
  )
    return false;
  const [next] = behind;
  if (next?.kind !== "word" && next?.kind !== "stop") return false;
  return !behind.some(
    ({ kind, text }) => kind === "slot" || kind === "join" || (kind === "word" && COUNTED.test(text)),
  );
}

/** What is said and done is no goods: "despite several reminders". */
const NO_GOODS =
  /^(?:reminders|messages|mails|emails|letters|attempts|calls|requests|enquiries|inquiries|times|colleagues|customers|people|reasons|options|ways|questions|points|efforts|occasions|departments|suppliers|complaints|sides|parties|erinnerungen|mahnungen|nachrichten|mails|versuche|versuchen|versuchs|anrufe|anrufen|anfragen|kollegen|kolleginnen|kunden|kundinnen|gründe|gründen|fragen|punkte|punkten|stellen|schreiben|nachfragen|male|malen|seiten|abteilungen|lieferanten|beschwerden)$/iu;

/** How much of something, without a number. */
const VAGUE =
  /^(?:all|every|each|whole|entire|everything|both|several|many|most|few|multiple|majority|bulk|fraction|chunk|numerous|countless|plenty|handful|handfuls|paar|handvoll|einmal|großteil|löwenanteil|bruchteil|mehrheit|unzählige[nr]?|zahlreiche[nr]?|etliche[nr]?|alle[rsnm]?|jede[rsnm]?|ganze[rsnm]?|gesamte[rsnm]?|sämtliche[rsn]?|beide[rsn]?|mehrere[rsn]?|viele[rn]?|wenige[rn]?)$/iu;
/** "All {units}", "each of the {units}". */
const OF_SLOT =
  /^(?: (?:of|the|these|those|your|our|its|der|die|das|den|dieser|diese|unsere|unserer|ihre|ihrer))* \{/u;
const OF_FACTS: Readonly<Record<Language, RegExp>> = {
  en: / (?:arrived|received|delivered|missing|damaged|broken|paid|cancelled|canceled|ordered|sold|shipped|dispatched|sent|lost|faulty|defective|gone|refunded|counted)(?= )/u,
  de: / (?:angekommen|eingetroffen|erhalten|geliefert|fehlt|fehlen|beschädigt|kaputt|defekt|bezahlt|storniert|bestellt|verkauft|versandt|versendet|verschickt|verloren|mangelhaft|weg|erstattet|gezählt|vorhanden)(?= )/u,
};

/** "All of the {units}": the slot says how many. */
const OF_COUNT = /^(?: (?:of|the|these|those|our|der|die|diese|dieser|unsere|unserer))* \{(?:count|lines)\}/u;

/** "All other lines stay as ordered": of what does not change nothing is stated. */
const UNCHANGED: Readonly<Record<Language, RegExp>> = {
  en: / (?:stay|stays|remain|remains|unchanged|unaffected|keep|keeps)(?= )/u,
  de: / (?:bleiben|bleibt|unverändert|unberührt|belassen)(?= )/u,
};

/** "Nur einmal", "einmal pro": here it is a number. */
function isCountedOnce({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.text.toLowerCase() !== "einmal") return false;
  return (
    /^(?:nur|genau|exakt|bereits|schon|mehr)$/iu.test(tokens[at - 1]?.text ?? "") ||
    /^(?:pro|je|im|am|bestellt|geliefert|erhalten|berechnet|bezahlt)$/iu.test(tokens[at + 1]?.text ?? "")
  );
}

/** "If everything is there", "we value every customer": neither says how much of the goods something is true of. */
function isVague({ token, at, reading, starts }: Read): boolean {
  const { language, line } = reading;
  if (!VAGUE.test(token.text) || isCountedOnce(reading, at)) return false;
  const isNoun =
    language === "de" && /^(?:großteil|löwenanteil|bruchteil|mehrheit|handvoll)$/iu.test(token.text);
  if (!starts && !isNoun && token.text !== token.text.toLowerCase()) return false;
  const next = reading.tokens[at + 1];
  if (next?.kind === "word" && NO_GOODS.test(next.text)) return true;
  const place = reading.starts[reading.owners.indexOf(at)] ?? 0;
  if (isSupposed(reading, place) || isAsked(reading, place)) return true;
  const behind = line.slice(place + token.text.length + 1);
  const rest = behind.slice(0, (/ [.!?¶,;:()-] /u.exec(behind)?.index ?? behind.length) + 1);
  const clause = `${clauseBefore(reading, place)} ${rest}`;
  if (UNCHANGED[language].test(clause)) return true;
  if (OF_SLOT.test(behind) && !OF_COUNT.test(behind) && !/^einmal$/iu.test(token.text)) return false;
  return !OF_FACTS[language].test(clause);
}

/** "Your answer, plus any change": it adds no figure. */
function isAddingWords({ token, at, reading: { tokens } }: Read): boolean {
  if (token.text !== "plus") return false;
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return before?.kind !== "slot" && next?.kind === "word" && behind?.kind !== "slot";
}

/** "Once stock is here": as soon as. */
function isConjunction({ tokens }: Reading, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:only|just|than|least|for|twice)$/iu.test(before?.text ?? "")) return false;
  return (
    (next?.kind === "slot" || next?.kind === "word") &&
    !/^(?:an?|per|every|each|or|in|only|daily|weekly)$/iu.test(next.text)
  );
}
