import { z } from "zod";
import { Day } from "../facts/day.ts";
import { Currency, type Money } from "../money/money.ts";

/** A stretch of a message: words, or a fact with its slot; `own`: the founder wrote it, over a fact where a slot is named. */
export const MessagePiece = z.strictObject({
  text: z.string(),
  slot: z.string().nullable(),
  own: z.boolean(),
});
export type MessagePiece = z.output<typeof MessagePiece>;

/** What the founder sees, from a closed set: a new kind of draft needs no new view; a new kind of block does. */
export const Block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string() }),
  z.strictObject({
    type: z.literal("fields"),
    fields: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  z.strictObject({
    type: z.literal("table"),
    columns: z.array(z.strictObject({ label: z.string(), align: z.enum(["start", "end"]) })),
    rows: z.array(z.array(z.string())),
    totals: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  /** Before → after of one field in an outside system. */
  z.strictObject({
    type: z.literal("change"),
    label: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  /** A text to somebody, each fact in it with its record, and each changed fact beside what its record says. */
  z.strictObject({
    type: z.literal("message"),
    /** "Kiln & Co <orders@kiln.example>" */
    to: z.string(),
    subject: z.array(MessagePiece),
    body: z.array(MessagePiece),
    /** In the order in which the text states them. `source`: "Ops Room's own records". */
    facts: z.array(
      z.strictObject({
        slot: z.string(),
        label: z.string(),
        text: z.string(),
        source: z.string(),
        href: z.string().nullable(),
      }),
    ),
    /** `written`: what the founder put in the fact's place; "" where they took it out. */
    departures: z.array(
      z.strictObject({
        slot: z.string(),
        label: z.string(),
        recordSays: z.string(),
        written: z.string(),
        source: z.string(),
        href: z.string().nullable(),
      }),
    ),
    /** Figures, dates, addresses and links of the founder's own: no record stands behind them. */
    unrecorded: z.array(z.string()),
  }),
]);
export type Block = z.output<typeof Block>;

/** The one external write, as data: a connector's named operation and its request. Approvals hash it. */
export const Write = z.strictObject({
  connector: z.string(),
  operation: z.string(),
  request: z.record(z.string(), z.json()),
});
export type Write = z.output<typeof Write>;

/** Something read when the draft was shown that must still hold when it runs. */
export const Precondition = z.strictObject({
  /** What the connector re-reads, such as `incoming:<inventoryItemId>@<locationId>` or `variant:<variantId>`. */
  subject: z.string(),
  /** For people: "Incoming of Ceramic Mug, White at Warehouse". */
  label: z.string(),
  /** Value as read; numbers are compared within `tolerance`, texts exactly. */
  value: z.union([z.number(), z.string(), z.null()]),
  tolerance: z.number().min(0),
  /** The value is an amount, in whole units of this currency. Absent: it counts something. */
  currency: Currency.optional(),
});
export type Precondition = z.output<typeof Precondition>;

export type ShowInput = { currency: Currency; locale: string };

/** Units of an own order that are no longer to come, by the line's place on it. */
const ClosedLines = z.array(z.strictObject({ position: z.int().min(0), units: z.int().positive() })).min(1);

/** What approving does besides the external write, recorded in our own tables. */
export const OwnRecord = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("purchase_order"),
    reference: z.string(),
    supplier: z.string(),
    expectedDay: Day,
    /** Absent: it comes as usual. */
    isQuick: z.exactOptional(z.literal(true)),
    currency: z.string(),
    lines: z.array(
      z.strictObject({
        variantId: z.string(),
        inventoryItemId: z.string(),
        locationId: z.string(),
        title: z.string(),
        sku: z.string().nullable(),
        units: z.int().positive(),
        unitCostMinor: z.int().min(0).nullable(),
      }),
    ),
  }),
  z.strictObject({
    type: z.literal("order_receipt"),
    orderId: z.string(),
    /** The shop's day on which it arrived. */
    day: Day,
    note: z.string(),
    lines: ClosedLines,
  }),
  z.strictObject({
    type: z.literal("order_cancellation"),
    orderId: z.string(),
    reason: z.string(),
    lines: ClosedLines,
  }),
]);
export type OwnRecord = z.output<typeof OwnRecord>;

export type DraftKind<P extends z.ZodType = z.ZodType> = {
  /** snake_case; never changes once stored. */
  id: string;
  version: number;
  payload: P;
  /** A full example, for tests that walk all kinds. */
  example: z.output<P>;
  title(payload: z.output<P>, show: ShowInput): string;
  /** What the button says: "Approve and record order for $1,872.00". */
  approveLabel(payload: z.output<P>, show: ShowInput): string;
  /** Cash it binds, for limits; null: none. `unknown`: it binds some, and nobody knows how much. */
  cash(payload: z.output<P>): Money | "unknown" | null;
  /** The document as the recipient or system will see it. */
  show(payload: z.output<P>, input: ShowInput): readonly Block[];
  /** "When you approve": one sentence per thing that happens. */
  consequences(payload: z.output<P>, input: ShowInput): readonly string[];
  /** What will not happen though one might think so. */
  notHappening(payload: z.output<P>, input: ShowInput): readonly string[];
  toWrite(payload: z.output<P>): Write;
  preconditions(payload: z.output<P>): readonly Precondition[];
  toRecord(payload: z.output<P>): OwnRecord | null;
  /**
   * What carrying it out moves: `money` where the shop is then bound to pay, `price` where what customers pay changes.
   * An approval of either holds for an hour, of anything else for a day (`approvals/expiry.ts`).
   */
  moves: "money" | "price" | "neither";
  /**
   * Whether it comes on top of another choice: once it is done, its alert is still to be answered, and what was prepared
   * for that stays. Left out: it is the answer.
   */
  isBesides?: (payload: z.output<P>) => boolean;
  /**
   * What would take it back, as a payload of the same kind with preconditions of its own, or why nothing can.
   * `came`: what the other side said when it was carried out. It is a draft like any other: it needs its own approval.
   */
  inverse(payload: z.output<P>, came: CameBack): Inverse<z.output<P>>;
};

/** The answer to a write that was carried out; `externalId` names the record over there. */
export type CameBack = { externalId: string; readBack: Readonly<Record<string, string | number | null>> };

/** `none`: why it cannot be taken back from here, in a sentence for the founder. */
export type Inverse<P = unknown> = { payload: P } | { none: string };

export function defineDraftKind<P extends z.ZodType>(kind: DraftKind<P>): DraftKind<P> {
  return kind;
}
