import type { Catalogue, Language, Relation, SlotType } from "../contract.ts";
import { allowedDenials } from "./denial-families.ts";
import { isQuestion } from "./contexts.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { inside, type Reading, sentenceBehind, type Span, spansOf, written } from "./reading.ts";
import type { Finding } from "./refusing.ts";
import { sentenceStarts } from "./sentence-starts.ts";

type Families = Readonly<Record<Relation, readonly string[]>>;

const EN: Families = {
  ordered: ["ordered|placed|reordered|commissioned"],
  arrived: [
    "arrived|received|delivered|came|reached|landed|unpacked|unloaded|collected|obtained",
    "[we|they|you|i|{}] got [the|it|them|this|these|those|everything|your|our|only|just|{}|on|in|at|here|.|,|¶]",
    "[come in|turned up|showed up|shown up|took delivery|taken delivery|booked in|in hand]",
    "[is|are] [now|already|finally|all|safely]* here",
    "[has|have|had|is|are] @adv* come",
    "[has|have|had] been here",
  ],
  missing: ["missing|lacking|absent|lost|unaccounted|gone", "short of|by"],
  expected: [
    "expected|expect|expecting|due|awaited|awaiting|scheduled|promised|anticipated|foreseen|forecast|outstanding",
    "still to come",
  ],
  damaged: [
    "damaged|broken|defective|faulty|cracked|scratched|dented|torn|shattered|smashed|chipped|damage|spoiled|soaked|unusable",
  ],
  paid: ["paid|settled|transferred|remitted|prepaid|refunded|reimbursed|credited"],
  cancelled: ["cancelled|canceled|withdrawn|voided|annulled|revoked|scrapped", "called off"],
};

const DE: Families = {
  ordered: ["bestellt|bestellte|bestellten|bestellter|bestelltes|beauftragt|geordert"],
  arrived: [
    "eingetroffen|angekommen|erhalten|geliefert|gelieferte|gelieferten|bekommen|eingegangen|zugestellt|eingelangt|ausgeliefert|erreicht|gekommen|entgegengenommen|angenommen|ausgepackt|angeliefert|erhielten|bekamen|kam|kamen|eintraf|eintrafen|ankam|ankamen|erreichte|erreichten",
    "[trafen|traf] ~~9 ein",
    "[kamen|kam] ~~9 an",
  ],
  missing: [
    "fehlen|fehlt|fehlten|fehlte|fehlend|fehlende|fehlenden|fehlender|vermissen|vermisst|vermisse|verloren|verschwunden",
  ],
  expected: [
    "erwartet|erwarten|erwartete|erwarteten|fällig|geplant|vorgesehen|zugesagt|angekündigt|avisiert",
  ],
  damaged: [
    "beschädigt|beschädigte|beschädigten|beschädigter|kaputt|kaputte|kaputten|defekt|defekte|defekten|zerbrochen|zerbrochene|fehlerhaft|mangelhaft|zerkratzt|verkratzt|gerissen|bruch|unbrauchbar|verbogen|zerstört|verbeult",
  ],
  paid: ["bezahlt|gezahlt|überwiesen|beglichen|erstattet|gutgeschrieben"],
  cancelled: [
    "storniert|stornierte|stornierten|annulliert|abgesagt|gestrichen|aufgehoben|widerrufen|abbestellt|zurückgezogen",
  ],
};

const CLASSES = { adv: "now|already|finally|just|all|since|safely|also|then|not yet" };

const FAMILIES: Readonly<Record<Language, Readonly<Record<Relation, Phrases>>>> = {
  en: byRelation(EN),
  de: byRelation(DE),
};

/** Before the word: it says what should be or is to come, not what happened. */
const NOT_SAID: Readonly<Record<Language, RegExp>> = {
  en: /(?: (?:not|never|nothing)(?: [a-z]+){0,3}| (?:payment|message|mail|email|request|reply|answer|confirmation|invoice|news|word|letter|call)(?: (?:only|just|finally|already|first))?| (?:as soon as|once|when|whenever|by the time)(?= )[^{]*| (?:if|whether|in case|unless)(?= )[^,]*| (?<!\} )(?:that|which|who) (?:are|were|is|was|have|has|have been|has been|had been)(?: already)?|(?: (?:be|being|to be|should have|should have been|would have|would have been|could have|must have been|to have|to have been|if|when|once|until|unless|whether|before|not yet|yet to be|to|should|would|could|must|ought to))(?: (?:fully|all|already|only|just|then|finally|completely))*| (?:have|having|get|getting) (?:them|it|this|these|those|everything|(?:the|our|your|all|these|those) [a-z]+))$/u,
  de: /(?: (?:noch )?(?:nicht|nie)(?: \S+){0,3}| (?:antwort|angebot|offerte|offert|nachricht|rückmeldung|bestätigung|auftragsbestätigung|mail|rechnung|auskunft|bestellungen|anfrage)(?: (?:uns|mich|noch|nicht|erst|spätestens))*| sobald(?= )[^{]*| (?:falls|wenn|ob|sofern)(?= )[^,]*| (?:bis|zu|noch zu|bereits))$/u,
};

/** "Has come and gone", "has come to light": no goods came. */
const TURN_OF_SPEECH =
  /^ (?:and gone|wrong|over|through|quiet|walkabout|missing|ahead|back|cold|viral|to light|up|to our attention|to nothing|to mind|across|about|down to|as a|as no|true|out|off)(?= )/u;

/** German puts it behind: "geliefert werden", "geliefert worden sein sollte". */
const NOT_SAID_BEHIND =
  /^(?: (?:werden|worden|sein|zu|haben))*(?: (?:sollte|sollten|soll|sollen|hätte|hätten|müsste|müssten|kann|können|könnte|könnten|würde|würden|muss|müssen|werden))(?= )|^ werden(?= )/u;
const MODAL_BEFORE =
  /(?: (?:sollte|sollten|soll|sollen|hätte|hätten|müsste|müssten|kann|können|könnte|könnten|würde|würden|möchte|möchten|muss|müssen|wird))(?= ).*$/u;

/** Finds what is said of a slot in its clause though its catalogue says that it is not so. */
export function falseRelations(reading: Reading, catalogue: Catalogue): Finding[] {
  const denied = allowedDenials(reading, catalogue.mayDeny);
  const findings: Finding[] = [];
  for (const clause of clausesOf(reading)) {
    const slots = slotsIn(reading, clause, catalogue);
    for (const slot of slots) {
      if (isWholeOfPart(reading, slot.start, clause) || isDayOfItsOrder(reading, slot)) continue;
      for (const relation of slot.isNot) {
        const said = wordsOf(reading, relation, clause).find(
          (span) =>
            !inside(span, denied) &&
            !isLossOfMoney(reading, slot, span) &&
            !isPartOfOrder(reading, slot, relation) &&
            !isSaidOfAnother(reading, slot, slots, { relation, span }),
        );
        if (said) findings.push(finding(reading, { name: slot.name, said }));
      }
    }
  }
  return findings;
}

type Slot = { name: string; type: SlotType; isNot: readonly Relation[]; start: number; end: number };

/** "{units_open} of {units_ordered} ordered": the word belongs to the nearer slot of the kind, where that may be so. */
function isSaidOfAnother(
  reading: Reading,
  slot: Slot,
  slots: readonly Slot[],
  said: { relation: Relation; span: Span },
): boolean {
  const far = distance(reading, slot, said.span);
  if (slot.type !== "day" && isFactOfItsOwnPiece(reading, slot, slots, said)) return true;
  return slots.some(
    (other) =>
      other.type === slot.type &&
      !other.isNot.includes(said.relation) &&
      distance(reading, other, said.span) < far,
  );
}

/** "The order is for {a}, {b} arrived": what a comma parts from the word is not what the word is said of. */
function isFactOfItsOwnPiece(
  { line }: Reading,
  slot: Slot,
  slots: readonly Slot[],
  { relation, span }: { relation: Relation; span: Span },
): boolean {
  const from = Math.max(...[",", ";", ":", "-", "("].map((sign) => line.lastIndexOf(` ${sign} `, span.from)));
  const behind = line.slice(span.to).search(/ [.!?¶,;:()-] /u);
  const to = behind < 0 ? line.length : span.to + behind;
  const isHere = ({ start }: Slot) => start >= from && start < to;
  return (
    !isHere(slot) &&
    slots.some((other) => isHere(other) && other.type === "count" && !other.isNot.includes(relation))
  );
}

/** "Ordered: {a}": nothing is nearer than what a label is written before. */
function distance(reading: Reading, { start, end }: Slot, { from, to }: Span): number {
  if (start < from) return from - end;
  return reading.line.slice(to, start) === " :" ? -1 : start - to;
}

function finding(reading: Reading, { name, said }: { name: string; said: Span }): Finding {
  const { found, at } = written(reading, said);
  return {
    rule: "relation",
    found,
    at,
    why: `“${found}” stands in one clause with the slot ${name}, of which it is not so. Say it in a clause of its own, or otherwise.`,
  };
}

const OF_WHICH: Readonly<Record<Language, RegExp>> = {
  en: / (?:of|out of|instead of|in place of|rather than|against|for|from)(?: (?:the|our|your|all|just|about))*(?: (?:ordered|original|expected|requested|confirmed|invoiced|agreed|remaining|open))?$/u,
  de: / (?:von|statt|anstatt|anstelle von|anstelle|aus|gegenüber|für)(?: (?:den|der|unseren|insgesamt|nur))*(?: (?:bestellten|ursprünglichen|erwarteten|berechneten|vereinbarten|gewünschten|offenen|restlichen))?$|(?<=\}) der(?: insgesamt)?$/u,
};

/** "Of the {ordered_units} ordered, {received_units} arrived": the first is what the second is a part of. */
function isWholeOfPart(reading: Reading, start: number, clause: Span): boolean {
  const counted = reading.line.slice(clause.from, clause.to).match(/ \{(?:count|lines|span)\}/gu) ?? [];
  return counted.length > 1 && OF_WHICH[reading.language].test(reading.line.slice(clause.from, start));
}

/** "{money} is lost" speaks of no goods. */
function isLossOfMoney({ line }: Reading, { type }: Slot, { from, to }: Span): boolean {
  return type === "money" && / (?:lost|verloren)$/u.test(line.slice(from, to));
}

/** "What is missing from order {order}": said of a part of it. */
function isPartOfOrder({ line, language }: Reading, { type, start }: Slot, relation: Relation): boolean {
  return relation === "missing" && type === "reference" && PART_OF_ORDER[language].test(line.slice(0, start));
}

const PART_OF_ORDER: Readonly<Record<Language, RegExp>> = {
  en: / (?:of|from|in|on)(?: (?:the|our|this|your))*(?: (?:purchase|open))?(?: order)?$/u,
  de: / (?:aus|von|in|bei|zu)(?: (?:der|unserer|dieser|unserem|dem))*(?: (?:bestellung|auftrag))?$/u,
};

/** "Order {order} of {placed_day}": the day says which order, and nothing more is said of it. */
function isDayOfItsOrder({ line, language }: Reading, { type, start }: Slot): boolean {
  return type === "day" && DAY_OF_ORDER[language].test(line.slice(0, start));
}

const DAY_OF_ORDER: Readonly<Record<Language, RegExp>> = {
  en: / \{reference\}(?: ,)? (?:of|from|dated)$/u,
  de: / \{reference\}(?: ,)? (?:vom|von)$/u,
};

function wordsOf(reading: Reading, relation: Relation, clause: Span): Span[] {
  return spansOf(FAMILIES[reading.language][relation], reading).filter(
    (span) => span.from >= clause.from && span.to <= clause.to && isSaid(reading, span, clause),
  );
}

function isSaid(reading: Reading, span: Span, clause: Span): boolean {
  const { line, language } = reading;
  if (isQuestion(reading, span.from)) return false;
  const before = line.slice(clause.from, span.from);
  if (NOT_SAID[language].test(before)) return false;
  const word = line.slice(span.from, span.to);
  if (isOrderTaken(language, sentenceBehind(reading, span.from))) return false;
  if (language === "de" && isNoun(reading, span)) return false;
  if (/ (?:come|came|gone)$/u.test(word) && TURN_OF_SPEECH.test(line.slice(span.to))) return false;
  if (language === "en" && isOtherSense(word, line.slice(span.to), before)) return false;
  // "The {a} ordered": the word tells which, and says no more than the slot.
  if (language === "en") return !(word === " ordered" && / \{(?:count|lines)\}$/u.test(before));
  if (/^ bestellte[nr]?$/u.test(word) && / \{(?:count|lines)\} /u.test(line.slice(span.to, span.to + 9)))
    return false;
  const behind = line.slice(span.to, clause.to + 1);
  // "Bestellt haben wir zu {price}": the price that was paid, not one that was ordered.
  if (/ bestellt$/u.test(word) && /^(?: \S+){0,3} zu \{money\}(?= )/u.test(behind)) return false;
  // "Am {day} bekommen wir": it is to come.
  if (/ (?:erhalten|bekommen)$/u.test(word) && /^ (?:sie|wir|ich) /u.test(behind)) return false;
  return !NOT_SAID_BEHIND.test(behind) && !MODAL_BEFORE.test(`${before} `);
}

/** "Due to a change", "we got the figure wrong", "your order {a} came through": neither says it of the slot. */
function isOtherSense(word: string, behind: string, before: string): boolean {
  if (word === " due") return behind.startsWith(" to ");
  if (word.startsWith(" got "))
    return /^(?: \S+){0,4} (?:wrong|right|mixed|confused|muddled|backwards|sorted|straight)(?= )/u.test(
      behind,
    );
  return word === " came" && / \{reference\}$/u.test(before) && /^ (?:in|through)(?= )/u.test(behind);
}

const AN_ORDER_CAME: Readonly<Record<Language, RegExp>> = {
  en: /^ came (?:in|through)(?: (?:just|right|only|shortly|moments|seconds|a|little|bit|too))* (?:after|when|while|as|late)(?= )/u,
  de: /^ kam(?: (?:erst|leider|genau|gerade|zu|spät|kurz))*(?: (?:an|herein|rein|durch))?(?: ,)?(?: (?:erst|genau|gerade|kurz))? (?:als|nachdem|während)(?= )/u,
};

/** "Your order came in after the last one was sold": the order was taken, the goods did not come. */
function isOrderTaken(language: Language, said: string): boolean {
  return AN_ORDER_CAME[language].test(said) && !said.includes(" {");
}

/** "Über das Gelieferte": what came, not that something came. */
function isNoun({ tokens, starts, owners, part }: Reading, span: Span): boolean {
  const owner = owners[starts.indexOf(span.from)];
  if (owner === undefined || sentenceStarts(tokens, part).has(owner)) return false;
  return /^\p{Lu}\p{Ll}+(?:e|es|en|em)$/u.test(tokens[owner]?.text ?? "");
}

function slotsIn(reading: Reading, clause: Span, catalogue: Catalogue): Slot[] {
  const { tokens, starts, owners } = reading;
  return owners.flatMap((owner, at) => {
    const token = tokens[owner];
    const start = starts[at] ?? -1;
    if (token?.kind !== "slot" || start < clause.from || start >= clause.to) return [];
    const { type = "name", isNot = [] } = catalogue.slots[token.text] ?? {};
    const end = reading.line.indexOf("}", start) + 1;
    return [{ name: token.text, type, isNot, start, end }];
  });
}

const SUBJECT: Readonly<Record<Language, string>> = {
  en: "we|you|they|it|i|he|she|there|this|that|these|those|the|our|your|please|\\{[a-z]+\\}|still|so|of which|kindly|could|can|let|tell|confirm|send|give|check|reply|answer|count|correct",
  de: "wir|sie|es|ich|er|der|die|das|unsere|unser|ihre|ihr|bitte|\\{[a-z]+\\}|noch|davon|offen|leider|dies|diese|teilen|nennen|geben|sagen|bestätigen|senden|schicken|antworten|korrigieren|melden|informieren",
};
const FULL: Readonly<Record<Language, RegExp>> = {
  en: / (?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|might|must|shall|please|arrived|came|received|found|counted|ordered|got|need|needs|expect|expected|asked|show|shows|includes|contained|sent|said|says|confirm|let|made|turned|reached|delivered|placed|remains|remain|missing|took)(?= )/u,
  de: / (?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|sollte|sollten|soll|bitte|fehlt|fehlen|bitten|möchten|benötigen|brauchen|warten|kommen|kamen|kam|lag|liegt|steht|stehen|erhielten|bestellt|geliefert|eingetroffen|angekommen|gilt|beträgt|betrifft|lautet|erwarten|danken|hätten|wäre|umfasste|enthielt|bestellten|vermissen)(?= )/u,
};
const SPLIT: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw` (?:and|but|or|while|whereas|yet|although|though|because|so)(?= (?:${SUBJECT.en}) )`,
    "gu",
  ),
  de: new RegExp(
    String.raw` (?:und|aber|oder|doch|jedoch|denn|sondern|während|obwohl|weil)(?= (?:${SUBJECT.de}) )`,
    "gu",
  ),
};

/**
 * Clauses: sentences cut at commas and the like, and before a new subject. A piece without a verb of its own stays
 * with what stands beside it, so that no comma parts a day from what happened on it.
 */
function clausesOf(reading: Reading): Span[] {
  const { line, language } = reading;
  const hard: number[] = [];
  const soft: number[] = [];
  for (const { 0: stop, index } of line.matchAll(/ [.!?¶;:,()-](?= )/gu)) {
    const isLabel = stop === " :" && line.startsWith("{", index + 3);
    (isLabel || /[,()-]/u.test(stop) ? soft : hard).push(index);
  }
  for (const { index } of line.matchAll(SPLIT[language])) soft.push(index);
  for (const { index } of line.matchAll(/ (?:and|but|und|aber|oder)(?= )/gu)) {
    if (slotsOnBothSides(line, index)) soft.push(index);
  }
  const clauses: Span[] = [];
  for (const sentence of cut({ from: 0, to: line.length }, hard)) {
    clauses.push(...joinedFragments(cut(sentence, soft), line, FULL[language]));
  }
  return clauses;
}

/** "We ordered on {a} and were told {b}": each side has a fact of its own. */
function slotsOnBothSides(line: string, at: number): boolean {
  return (
    /\{[a-z]+\}[^.!?¶;:,()]*$/u.test(line.slice(0, at)) && /^[^.!?¶;:,()]*\{[a-z]+\}/u.test(line.slice(at))
  );
}

function cut({ from, to }: Span, places: readonly number[]): Span[] {
  const ends = [...places.filter((at) => at > from && at < to).sort((a, b) => a - b), to];
  let start = from;
  return ends.map((end) => {
    const piece = { from: start, to: end };
    start = end;
    return piece;
  });
}

function joinedFragments(pieces: readonly Span[], line: string, full: RegExp): Span[] {
  const isFull = ({ from, to }: Span) => full.test(`${line.slice(from, to)} `);
  const hasSlot = ({ from, to }: Span) => line.slice(from, to).includes("{");
  const clauses: Span[] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    const [full, lastFull] = [isFull(piece), last !== undefined && isFull(last)];
    // "Ordered {a}, received {b}": a list of its own facts, none of them a sentence.
    const listed = !full && !lastFull && hasSlot(piece) && last !== undefined && hasSlot(last);
    if (last && !listed && !(full && lastFull)) last.to = piece.to;
    else clauses.push({ ...piece });
  }
  return clauses;
}

function byRelation(families: Families): Record<Relation, Phrases> {
  return Object.fromEntries(
    Object.entries(families).map(([relation, list]) => [relation, phrases(list, CLASSES)]),
  ) as Record<Relation, Phrases>;
}
