/**
 * What a text of ours is made of: words, and slots that code fills from evidence. Whoever writes the words, a template
 * or a model, states no fact: facts stand in slots alone.
 */
import { z } from "zod";
import { Day } from "../facts/day.ts";
import { Provenance } from "../facts/provenance.ts";
import { Currency } from "../money/money.ts";

/** Languages that messages are written in. */
export const Language = z.enum(["en", "de"]);
export type Language = z.output<typeof Language>;

export const Tone = z.enum(["plain", "warm"]);
export type Tone = z.output<typeof Tone>;

export const Length = z.enum(["short", "full"]);
export type Length = z.output<typeof Length>;

/** What is counted. Each has its own plural in each language. */
export const CountUnit = z.enum([
  "units",
  "orders",
  "products",
  "variants",
  "sales",
  "packs",
  "days",
  "weeks",
  "years",
  "approvals",
  "decisions",
  "disputes",
  "payouts",
  "returns",
  "minutes",
  "customers",
  "refunds",
  "discounts",
]);
export type CountUnit = z.output<typeof CountUnit>;

/** What a fact is, apart from how it is written: unit, currency and rounding belong to it, the locale does not. */
export const SlotValue = z.discriminatedUnion("type", [
  /**
   * "240 units". `digits`: most digits behind the point. `bare`: the number alone, "240", where the words around it say
   * what is counted.
   */
  z.strictObject({
    type: z.literal("count"),
    value: z.number(),
    unit: CountUnit,
    digits: z.int().min(0).max(2).default(0),
    bare: z.literal(true).optional(),
  }),
  /** "14 to 21 days"; one number where both ends look alike. */
  z.strictObject({ type: z.literal("span"), low: z.number(), high: z.number(), unit: CountUnit }),
  /**
   * `exact`: to the cent, for documents. `rough`: two significant figures, for sentences. `signed`: rough and with its
   * sign, "+$1,200", against doing nothing.
   */
  z.strictObject({
    type: z.literal("money"),
    minor: z.int(),
    currency: Currency,
    rounding: z.enum(["exact", "rough", "signed"]),
  }),
  /** A part of something, "62.5%", or how many times it, "1.35". 1 is the whole. */
  z.strictObject({ type: z.literal("share"), value: z.number(), as: z.enum(["percent", "times"]) }),
  /**
   * `written`: weekday and full date, for texts that are read on another day. `spoken`: "today", "Thursday", for
   * sentences on a screen.
   */
  z.strictObject({ type: z.literal("day"), day: Day, style: z.enum(["written", "spoken"]) }),
  /** How fast it sells; said in the unit of time in which a person would count it. */
  z.strictObject({ type: z.literal("rate"), perDay: z.number().min(0) }),
  z.strictObject({
    type: z.literal("name"),
    text: z.string().min(1),
    /** `matter`: something of our own by its title, such as an alert. */
    of: z.enum(["product", "supplier", "location", "shop", "person", "customer", "matter"]),
  }),
  /** A number or code that a record carries: PO-1001, #1042, a SKU, a tracking number. */
  z.strictObject({
    type: z.literal("reference"),
    text: z.string().min(1),
    of: z.enum(["purchase_order", "shop_order", "sku", "shipment", "invoice"]),
  }),
  z.strictObject({
    type: z.literal("contact"),
    text: z.string().min(1),
    of: z.enum(["email", "phone", "address", "link"]),
  }),
  /** Goods one below the other. What is null is not said of the line. */
  z.strictObject({
    type: z.literal("lines"),
    currency: Currency,
    lines: z
      .array(
        z.strictObject({
          product: z.string().min(1),
          sku: z.string().nullable(),
          units: z.int(),
          unitCostMinor: z.int().min(0).nullable(),
        }),
      )
      .min(1),
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

/** Words state no fact; a slot is the name of one. A paragraph ends with an empty line in the words. */
export const Segment = z.union([z.strictObject({ words: z.string() }), z.strictObject({ slot: z.string() })]);
export type Segment = z.output<typeof Segment>;

/** A message before its slots are filled. */
export const Text = z.strictObject({ subject: z.array(Segment).min(1), body: z.array(Segment).min(1) });
export type Text = z.output<typeof Text>;

/** What one slot of a catalogue is, for the checker, for people and for the model. */
export type SlotSpec = {
  type: SlotType;
  /** "The number of our order." The model reads this instead of the value. */
  means: string;
  /** The text is refused without it, unless there is nothing to fill it with. */
  required: boolean;
  /**
   * What must not be said of it in the same clause, though every word of it is known: that goods arrived on the day on
   * which they are expected. By relation, each a family of words known to the checker.
   */
  isNot?: readonly Relation[];
};

/** What can be said to have happened to a quantity or on a day. */
export type Relation = "ordered" | "arrived" | "missing" | "expected" | "damaged" | "paid" | "cancelled";

/** What a text of one kind may say. Everything else in it is refused. */
export type Catalogue = {
  /** `vendor_message.chase`; never changes once stored. */
  id: string;
  version: number;
  /** "Asks a supplier where an overdue order is." */
  purpose: string;
  slots: Readonly<Record<string, SlotSpec>>;
  /** Commitments that this kind may make; all others are refused. */
  mayPromise: readonly PromiseFamily[];
  /** What this kind may say is not so; other denials are refused. */
  mayDeny: readonly DenialFamily[];
};

/** Families of commitments, each a list of phrases per language that the checker knows. */
export type PromiseFamily =
  /** "We will let you know." */
  | "keep_informed"
  /** "We will confirm the order." */
  | "confirm"
  /** "We will pay the invoice as agreed." */
  | "pay"
  /** "We will send the goods as soon as they arrive." */
  | "send_when_here"
  /** "You can cancel the order and get your money back." */
  | "refund_on_request"
  /** "We will send pictures." */
  | "send_evidence";

/** Families of denials, each a list of phrases per language that the checker knows. */
export type DenialFamily =
  /** "We have not received the goods yet." */
  | "not_arrived"
  /** "We have not heard from you." */
  | "not_answered"
  /** "We can no longer sell it", "it is not in stock". */
  | "not_available"
  /** "The price does not match the order." */
  | "not_matching"
  /** "We do not need the rest any more." */
  | "not_needed"
  /** "They cannot be sold." of damaged goods. */
  | "not_usable"
  /** "Please cancel it, and do not ship the goods." */
  | "not_to_proceed";

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
    | "denial"
    | "relation"
    | "unknown_slot"
    | "missing_slot"
    | "hidden_characters"
    | "too_long"
    | "empty";
  /** The offending piece as written; "" for what is missing. */
  found: string;
  /** Which part of the text, and the index of the segment there; null for the text as a whole. */
  at: { part: "subject" | "body"; segment: number } | null;
  message: string;
};

/** How a text is written: the locale decides numbers and dates, the language the words. */
export type Voice = { language: Language; locale: string; today: Day };

/** A rendered text, piece by piece, so that each fact can be followed to its record. */
export type Piece = { text: string; slot: string | null };
