import { z } from "zod";
import { Day } from "../facts/day.ts";
import { Provenance } from "../facts/provenance.ts";
import { Currency } from "../money/money.ts";

/** Languages that our own sentences can be written in. */
export const Language = z.enum(["en", "de"]);
export type Language = z.output<typeof Language>;

export const Tone = z.enum(["plain", "warm"]);
export type Tone = z.output<typeof Tone>;

export const Length = z.enum(["short", "full"]);
export type Length = z.output<typeof Length>;

/** What a fact is, apart from how it is written: unit, currency and rounding belong to it, the locale does not. */
export const SlotValue = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("count"),
    value: z.number(),
    unit: z.enum(["units", "orders", "products", "days", "weeks"]),
  }),
  /** `exact`: to the cent, for documents. `rough`: two significant figures, for sentences. */
  z.strictObject({
    type: z.literal("money"),
    minor: z.int(),
    currency: Currency,
    rounding: z.enum(["exact", "rough"]),
  }),
  z.strictObject({ type: z.literal("day"), day: Day }),
  /** How fast it sells; said in the unit of time in which a person would count it. */
  z.strictObject({ type: z.literal("rate"), perDay: z.number().min(0) }),
  z.strictObject({
    type: z.literal("name"),
    text: z.string(),
    of: z.enum(["product", "supplier", "location", "shop", "person", "customer"]),
  }),
  /** A number or code that some record carries: PO-1001, #1042, a SKU, a tracking number. */
  z.strictObject({
    type: z.literal("reference"),
    text: z.string(),
    of: z.enum(["purchase_order", "shop_order", "sku", "shipment", "invoice"]),
  }),
  z.strictObject({
    type: z.literal("contact"),
    text: z.string(),
    of: z.enum(["email", "phone", "address", "link"]),
  }),
  /** Goods one below the other; rendered as a table in documents and as lines in plain text. */
  z.strictObject({
    type: z.literal("lines"),
    currency: Currency,
    lines: z.array(
      z.strictObject({
        product: z.string(),
        sku: z.string().nullable(),
        units: z.int(),
        unitCostMinor: z.int().min(0).nullable(),
      }),
    ),
  }),
]);
export type SlotValue = z.output<typeof SlotValue>;
export type SlotType = SlotValue["type"];

/** A fact with where it comes from. Without a source there is no slot. */
export const FilledSlot = z.strictObject({
  value: SlotValue,
  /** For people: "Order PO-1001, as placed". */
  label: z.string().min(1),
  sources: z.array(Provenance).min(1),
  /** Where in the app the record is seen; null: nowhere. */
  href: z.string().nullable(),
});
export type FilledSlot = z.output<typeof FilledSlot>;

/** By slot name: snake_case, as the catalogue of the text names it. */
export const FilledSlots = z.record(z.string(), FilledSlot);
export type FilledSlots = z.output<typeof FilledSlots>;

/** A text is words around slots. Words state no fact; code fills the slots from evidence. */
export const Segment = z.union([z.strictObject({ words: z.string() }), z.strictObject({ slot: z.string() })]);
export type Segment = z.output<typeof Segment>;

/** What one slot of a catalogue is, for the checker, for people and for the model. */
export type SlotSpec = {
  type: SlotType;
  /** "Our order's number." The model reads this instead of the value. */
  means: string;
  required: boolean;
};

/** What a text of one kind may say. Everything else in it is refused. */
export type Catalogue = {
  /** `vendor_message.chase`; never changes once stored. */
  id: string;
  version: number;
  /** "Asks a supplier where an overdue order is." */
  purpose: string;
  slots: Readonly<Record<string, SlotSpec>>;
  /** Commitments that this kind may make, each a phrase family known to the checker; all others are refused. */
  mayPromise: readonly string[];
};

/** Why a text was refused: what, where, and how to put it right, in a person's words. */
export type Refusal = {
  rule:
    | "quantity"
    | "currency"
    | "date"
    | "name"
    | "address"
    | "link"
    | "email"
    | "reference"
    | "promise"
    | "unknown_slot"
    | "missing_slot"
    | "hidden_characters"
    | "too_long";
  /** The offending piece as written, escaped; "" for what is missing. */
  found: string;
  /** Index of the segment; null for the text as a whole. */
  segment: number | null;
  message: string;
};
