import type { Catalogue, Language, Refusal, Segment, SlotType, Text } from "../contract.ts";
import type { Finding, Part } from "./refusing.ts";
import type { Token } from "./tokens.ts";

/** A slot that is named more often turns a message into a list. */
const MOST_USES = 4;

/** Finds slots that cannot be filled, that are missing, and that are named too often. */
export function slotsUsed(text: Text, catalogue: Catalogue, filled: readonly string[]): Finding[] {
  const uses = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { slot, at } of slotsOf(text)) {
    const times = (uses.get(slot) ?? 0) + 1;
    uses.set(slot, times);
    if (!Object.hasOwn(catalogue.slots, slot)) {
      findings.push({ rule: "unknown_slot", found: slot, at, why: unknown(slot, filled) });
    } else if (!filled.includes(slot)) {
      const why = `Nothing is known that could fill the slot ${slot}. Write the text without it.`;
      findings.push({ rule: "unknown_slot", found: slot, at, why });
    } else if (times === MOST_USES + 1) {
      const why = `The slot ${slot} is used more than ${MOST_USES} times. Say it less often.`;
      findings.push({ rule: "too_long", found: slot, at, why });
    }
  }
  for (const [name, { required }] of Object.entries(catalogue.slots)) {
    if (!required || !filled.includes(name) || uses.has(name)) continue;
    const why = `The text must name the slot ${name}: ${catalogue.slots[name]?.means ?? ""}`;
    findings.push({ rule: "missing_slot", found: "", at: null, why });
  }
  return findings;
}

function unknown(slot: string, filled: readonly string[]): string {
  return `There is no slot ${slot} for this text. There are: ${filled.join(", ") || "none"}.`;
}

function slotsOf({ subject, body }: Text) {
  const named = (part: Part, segments: readonly Segment[]) =>
    segments.flatMap((piece, segment) =>
      "slot" in piece ? [{ slot: piece.slot, at: { part, segment } }] : [],
    );
  return [...named("subject", subject), ...named("body", body)];
}

const RULE_OF: Readonly<Record<SlotType, Refusal["rule"]>> = {
  count: "quantity",
  span: "quantity",
  rate: "quantity",
  lines: "quantity",
  share: "quantity",
  money: "currency",
  day: "date",
  name: "name",
  reference: "reference",
  contact: "address",
};

const OPENING = /^[("“„'’]$/u;
const CLOSING = /^[.,;:!?)"“”'’…]$/u;
const MEASURED: ReadonlySet<SlotType> = new Set(["count", "span", "rate", "share", "money"]);
/** Directly before a figure these change it. */
const BENDING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:nearly|almost|over|under|above|below|than|least|barely|minus|plus|up)$/iu,
  de: /^(?:fast|beinahe|über|unter|mindestens|höchstens|mehr|als|knapp|kaum|minus|plus|maximal|wenigstens)$/iu,
};
/** Directly behind a quantity these give it another unit. */
const UNITS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:unit|units|piece|pieces|pack|packs|packages|pallet|pallets|carton|cartons|box|boxes|crates|case|cases|parcel|parcels|item|items|container|containers|lots|sets|rolls|bags|orders|products|sales|times)$/iu,
  de: /^(?:einheit|einheiten|stück|stücke|packung|packungen|palette|paletten|karton|kartons|kiste|kisten|paket|pakete|artikel|container|posten|gebinde|bestellungen|produkte|mal|sets)$/iu,
};
const COMPOUND =
  /^(?:team|lieferung|bestellung|produkt|produkte|artikel|auftrag|seite|preise|preis|ware|sendung|shop|kollegen|mitarbeiter|lager|team's)$/iu;

/** Finds words and signs beside a slot that would change what it says: "{units}00", "-{units}", "{units} pallets". */
export function bentSlots(input: {
  part: Part;
  tokens: readonly Token[];
  catalogue: Catalogue;
  language: Language;
}): Finding[] {
  const { part, tokens, catalogue, language } = input;
  const findings: Finding[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "slot") continue;
    const type = catalogue.slots[token.text]?.type ?? "name";
    const around = {
      lead: leadOf(tokens, at),
      before: tokens[at - 1],
      after: tokens[at + 1],
      behind: tokens.slice(at + 1, at + 4),
    };
    const isMeasured = ({ text }: Token) => MEASURED.has(catalogue.slots[text]?.type ?? "count");
    const bend = bentBy({ slot: token, ...around, isMeasured }, type, language);
    if (bend === null) continue;
    const why = `“${bend}” stands so close to the slot ${token.text} that it would change it. Let the slot speak for itself.`;
    findings.push({ rule: RULE_OF[type], found: bend, at: { part, segment: token.segment }, why });
  }
  return findings;
}

/** What stands before the word before a slot; before the number of an order, "Bestellung {order} über", its noun. */
function leadOf(tokens: readonly Token[], at: number): Token | undefined {
  const [noun, lead] = [tokens[at - 3], tokens[at - 2]];
  return lead?.kind === "slot" && noun && ORDER_NOUN.test(noun.text) ? noun : lead;
}

type Around = {
  slot: Token;
  /** What stands before the word before the slot. */
  lead: Token | undefined;
  before: Token | undefined;
  after: Token | undefined;
  behind: readonly Token[];
  isMeasured: (slot: Token) => boolean;
};

function bentBy(
  { slot, lead, before, after, behind, isMeasured }: Around,
  type: SlotType,
  language: Language,
): string | null {
  if (before && slot.glued && before.kind !== "line" && !OPENING.test(before.text)) return shown(before);
  if (before?.kind === "slot" && MEASURED.has(type) && isMeasured(before)) return shown(before);
  if (after?.glued && after.kind !== "line" && !isHarmlessBehind(behind, language, type)) return shown(after);
  if (!MEASURED.has(type)) return null;
  if (before?.kind === "word" && BENDING[language].test(before.text) && !isNoBend(lead, before, type)) {
    return before.text;
  }
  if ((type === "count" || type === "span") && after?.kind === "word" && isUnit(after.text))
    return after.text;
  return null;
}

/** In whichever language. */
function isUnit(text: string): boolean {
  return UNITS.en.test(text) || UNITS.de.test(text);
}

const ORDER_NOUN = /(?:bestellung|auftrag|rechnung|lieferung|lieferschein|gutschrift|angebot)$/iu;

/** "{units} rather than {units}", "Bestellung über {total}": neither is more nor less than the figure. */
function isNoBend(lead: Token | undefined, before: Token, type: SlotType): boolean {
  if (/^than$/iu.test(before.text)) return /^(?:rather|other)$/iu.test(lead?.text ?? "");
  if (!/^über$/iu.test(before.text) || lead === undefined) return false;
  if (type !== "money") return ORDER_NOUN.test(lead.text);
  return lead.kind === "slot" || (lead.kind === "word" && /^\p{Lu}/u.test(lead.text));
}

/** Punctuation before a space, the English possessive, a German compound of a name. */
function isHarmlessBehind(
  [after, next, last]: readonly Token[],
  language: Language,
  type: SlotType,
): boolean {
  if (!after) return true;
  if (after.kind === "join") {
    const named = type === "name" || type === "reference";
    return language === "de" && named && next?.kind === "word" && next.glued && COMPOUND.test(next.text);
  }
  if (after.kind === "quote" && next?.glued && next.kind === "word") {
    return (
      language === "en" &&
      type === "name" &&
      next.text === "s" &&
      !(last?.glued && last.kind !== "stop" && last.kind !== "line")
    );
  }
  if (!CLOSING.test(after.text)) return false;
  return !next || !next.glued || next.kind === "line" || CLOSING.test(next.text);
}

function shown({ kind, text }: Token): string {
  return kind === "slot" ? `{${text}}` : text;
}
