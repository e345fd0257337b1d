import IntlMessageFormat from "intl-messageformat";
import { Bug } from "../errors.ts";
import type { FilledSlots, Language, Segment, SlotValue } from "./contract.ts";
import { countIn } from "./say-slot.ts";

/** An element of a parsed message, as far as templates use them. */
type Element = {
  type: number;
  value?: string;
  options?: Readonly<Record<string, { value: readonly Element[] }>>;
};

/** The parser's own numbers for the elements that a template may have. */
const WORDS = 0;
const SLOT = 1;
const SELECT = 5;
const PLURAL = 6;

/** Stands in a formatted message where a slot was named. */
type Marker = { slot: string; filled: boolean };

type Template = {
  message: IntlMessageFormat;
  /** Every stretch of words, of all branches. */
  words: readonly string[];
  slots: ReadonlySet<string>;
  choices: ReadonlySet<string>;
};

/**
 * Words around slots, from a template in ICU MessageFormat. `{name}` is a slot; a plural or a select may go by
 *
 * - `name_count`: the number that words agree with, of a count as it is shown, of a span its high end, of goods how many
 *   lines;
 * - `has_name`: "yes" or "no", whether that slot is filled, so that a sentence may be left out;
 * - `name_kind`: what it is (`days`, `purchase_order`), for the gender of the words around it.
 *
 * Throws Bug for a template that cannot be read, or comes to a slot that is not filled.
 */
export function segmentsOf(template: string, language: Language, slots: FilledSlots): Segment[] {
  const { message, ...names } = templateOf(template, language);
  // Without a prototype: a template may call a slot whatever it likes.
  const values = Object.create(null) as Record<string, Marker | string | number>;
  for (const slot of names.slots) values[slot] = { slot, filled: Object.hasOwn(slots, slot) };
  for (const choice of names.choices) {
    const value = choiceOf(choice, slots);
    if (value !== undefined) values[choice] = value;
  }

  const segments: Segment[] = [];
  for (const { value } of partsOf(message, template, values)) {
    if (typeof value === "string") segments.push({ words: value });
    else if (value.filled) segments.push({ slot: value.slot });
    else throw notFilled(template, value.slot);
  }
  return segments.filter((segment) => !("words" in segment) || segment.words !== "");
}

/** All words of a template, of every branch, without its slots: what it may say and must not state. */
export function wordsOf(template: string, language: Language): readonly string[] {
  return templateOf(template, language).words;
}

function partsOf(
  message: IntlMessageFormat,
  template: string,
  values: Readonly<Record<string, Marker | string | number>>,
): { value: string | Marker }[] {
  try {
    return message.formatToParts<Marker>(values);
  } catch (error) {
    throw new Bug(
      "template_choice_not_filled",
      `This text was not written: it has to agree with a fact that is not known, in “${template}”.`,
      { cause: error },
    );
  }
}

function choiceOf(name: string, slots: FilledSlots): string | number | undefined {
  if (name.startsWith("has_")) return Object.hasOwn(slots, name.slice("has_".length)) ? "yes" : "no";
  const [of, what] = splitAtLast(name);
  const filled = Object.hasOwn(slots, of) ? slots[of] : undefined;
  if (!filled) return undefined;
  if (what === "kind") return kindOf(filled.value);
  const count = what === "count" ? countIn(filled.value) : null;
  if (count !== null) return count;
  throw new Bug("template_choice_unknown", `This text was not written: no words can agree with “${name}”.`);
}

function kindOf(value: SlotValue): string {
  if ("unit" in value) return value.unit;
  return "of" in value ? value.of : value.type;
}

function splitAtLast(name: string): [string, string] {
  const at = name.lastIndexOf("_");
  return [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
}

function notFilled(template: string, slot: string): Bug {
  return new Bug(
    "template_slot_not_filled",
    `This text was not written: nothing is known to put at “${slot}”, in “${template}”.`,
  );
}

/** Parsing is dear, and templates are few: each is parsed once. */
const templates = new Map<string, Template>();

function templateOf(source: string, language: Language): Template {
  const key = `${language} ${source}`;
  let template = templates.get(key);
  if (!template) {
    template = parsed(source, language);
    templates.set(key, template);
  }
  return template;
}

function parsed(source: string, language: Language): Template {
  const message = messageOf(source, language);
  const found = { words: [] as string[], slots: new Set<string>(), choices: new Set<string>() };
  collect(message.getAst(), source, found);
  const both = [...found.slots].find((name) => found.choices.has(name));
  if (both !== undefined) throw unreadable(source, `“${both}” is a slot and a choice at once`);
  return { message, ...found };
}

function messageOf(source: string, language: Language): IntlMessageFormat {
  try {
    // Pointed brackets are text: our texts have no markup.
    return new IntlMessageFormat(source, language, undefined, { ignoreTag: true });
  } catch (error) {
    throw unreadable(source, "it is not ICU MessageFormat", error);
  }
}

function collect(
  elements: readonly Element[],
  source: string,
  found: { words: string[]; slots: Set<string>; choices: Set<string> },
): void {
  for (const { type, value = "", options = {} } of elements) {
    if (type === WORDS) found.words.push(value);
    else if (type === SLOT) found.slots.add(value);
    else if (type === SELECT || type === PLURAL) {
      found.choices.add(value);
      for (const option of Object.values(options)) collect(option.value, source, found);
    } else
      throw unreadable(source, "figures stand in slots alone, not in “#” or a format of the template's own");
  }
}

function unreadable(source: string, why: string, cause?: unknown): Bug {
  return new Bug("template_unreadable", `The template “${source}” cannot be used: ${why}.`, { cause });
}
