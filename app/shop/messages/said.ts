/** What a message needs that no record knows: the founder says it, and the message keeps it as theirs. */
import type { From } from "../../ops/drafts/messages/facts.ts";
import type { Message } from "../../ops/drafts/messages/payload.ts";
import { type Day, Day as AnyDay } from "../../ops/facts/day.ts";
import type { Currency } from "../../ops/money/money.ts";
import { parseMinor } from "../../ops/money/parse.ts";
import type { FilledSlot } from "../../ops/words/contract.ts";
import type { FieldErrors } from "../../ui/models.ts";

/** The connector that facts of the founder's name as their source. */
const FOUNDER = "founder";

export type Said = {
  /** When it was said, ISO 8601. */
  at: string;
  /** By when: an answer, or the goods. */
  day: Day | null;
  units: number | null;
  /** What the supplier asks for a unit, minor units of the shop's currency. */
  priceMinor: number | null;
  /** Whom a note is for. */
  name: string | null;
  /** Which line of an own order, by its position. */
  position: number | null;
  /** Which order of a customer, by Shopify's id. */
  shopOrderId: string | null;
};

/** Slots that no record fills, and the fields of a new message that do. */
export const FIELD_OF: Readonly<Record<string, string>> = {
  need_by: "day",
  missing_units: "units",
  damaged_units: "units",
  units_after: "units",
  quoted_price: "price",
};

const NAME_LENGTH = 120;
const MOST_UNITS = 1_000_000;

/** What was typed into the fields of a new message; errors by field. */
export function saidIn(
  field: (name: string) => string | undefined,
  { currency, at }: { currency: Currency; at: Date },
): { said: Said; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const typed = (name: string) => {
    const value = field(name)?.trim();
    return value === undefined || value === "" ? null : value;
  };
  const read = <T>(name: string, parse: (text: string) => T | null, problem: string): T | null => {
    const value = typed(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) errors[name] = problem;
    return parsed;
  };
  const said: Said = {
    at: at.toISOString(),
    day: read("day", (text) => AnyDay.safeParse(text).data ?? null, "Enter a date such as 2026-12-12."),
    units: read("units", wholeUnits, "Enter a whole number from 1 to 1,000,000."),
    priceMinor: read("price", (text) => priceOf(text, currency), "Enter an amount such as 7.80."),
    name: read(
      "name",
      (text) => (text.length <= NAME_LENGTH ? text : null),
      `Keep the name under ${String(NAME_LENGTH)} characters.`,
    ),
    position: read("position", (text) => (/^\d{1,3}$/.test(text) ? Number(text) : null), "Choose a product."),
    shopOrderId: typed("shopOrderId"),
  };
  return { said, errors };
}

function wholeUnits(text: string): number | null {
  const units = Number(text);
  return /^\d{1,7}$/.test(text) && units >= 1 && units <= MOST_UNITS ? units : null;
}

function priceOf(text: string, currency: Currency): number | null {
  const minor = parseMinor(text, currency);
  return minor !== null && minor > 0 ? minor : null;
}

/** Which line of an order, and which order of a customer, a fact of theirs speaks of. */
const LINE = /^line\/(\d+)$/;

/** A fact that the founder gives. `about`: the order's line that it is of. */
export function saidFrom({ at, position }: Pick<Said, "at" | "position">, label: string): From {
  const recordId = position === null ? "said" : `line/${String(position)}`;
  return {
    label: `${label}, as you said`,
    sources: [{ connector: FOUNDER, recordId, observedAt: at }],
    href: null,
  };
}

/** What the founder said when a message was begun, read from the facts that it keeps as theirs. */
export function saidBefore({ slots }: Pick<Message, "slots">): Said {
  const theirs = Object.entries(slots).flatMap(([name, slot]) => {
    const source = slot.sources.find(({ connector }) => connector === FOUNDER);
    return source ? [{ name, value: slot.value, source }] : [];
  });
  const value = <T extends FilledSlot["value"]["type"]>(type: T) =>
    theirs.find((one) => one.value.type === type)?.value as
      Extract<FilledSlot["value"], { type: T }> | undefined;
  const line = theirs.flatMap(({ source }) => LINE.exec(source.recordId)?.[1] ?? [])[0];
  const order = slots["order"];
  return {
    at: theirs[0]?.source.observedAt ?? new Date(0).toISOString(),
    day: value("day")?.day ?? null,
    units: value("count")?.value ?? null,
    priceMinor: value("money")?.minor ?? null,
    name: value("name")?.text ?? null,
    position: line === undefined ? null : Number(line),
    shopOrderId: order?.sources.find(({ connector }) => connector === "shopify")?.recordId ?? null,
  };
}
