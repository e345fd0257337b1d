/** What receiving and cancelling an own order have in common: the lines that are open, and what leaves `incoming`. */
import { z } from "zod";
import { Day } from "../facts/day.ts";
import { plainNumber } from "../money/format.ts";
import type { Block, Precondition, ShowInput, Write } from "./contract.ts";

const Units = z.int().min(0).max(1_000_000);

/** One line of an own order of which units have neither arrived nor been cancelled. */
export const OpenLine = z
  .strictObject({
    /** Its place on the order: what the record of this draft names. */
    position: z.int().min(0),
    inventoryItemId: z.string().min(1),
    locationId: z.string().min(1),
    /** The location's name, for people. */
    location: z.string().min(1),
    title: z.string().min(1),
    sku: z.string().nullable(),
    orderedUnits: Units,
    /** Outstanding when the draft was shown: ordered − received − cancelled. */
    openUnits: Units.positive(),
    /** Of these, how many this draft closes. */
    units: Units,
    /** Shopify's incoming there when shown, which the write sets out from. Null: no longer stocked there. */
    incomingAtShow: z.int().nullable(),
  })
  .refine(({ units, openUnits }) => units <= openUnits, "more units than are open on the line");
export type OpenLine = z.output<typeof OpenLine>;

/** Which order, as its own record names it. */
export const OpenOrder = z.strictObject({
  orderId: z.string().min(1),
  /** Our own number, such as PO-1001; Shopify's inventory history carries it. */
  reference: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/),
  supplier: z.string().min(1),
  expectedDay: Day,
  lines: z
    .array(OpenLine)
    .min(1)
    .max(200)
    .refine((lines) => lines.some(({ units }) => units > 0), "closes nothing"),
});
export type OpenOrder = z.output<typeof OpenOrder>;

/** Most characters of a note or reason. */
export const CLOSING_NOTE_LENGTH = 2_000;

export function closedLines(order: Pick<OpenOrder, "lines">): OpenLine[] {
  return order.lines.filter(({ units }) => units > 0);
}

export function closedUnits(order: Pick<OpenOrder, "lines">): number {
  let sum = 0;
  for (const { units } of order.lines) sum += units;
  return sum;
}

/** Whether the order stays open: some units are still to come after this draft. */
export function leavesOpen(order: Pick<OpenOrder, "lines">): number {
  let left = 0;
  for (const { openUnits, units } of order.lines) left += openUnits - units;
  return left;
}

/** Units by which incoming can fall: what others have taken off already is not taken off twice. */
function loweredBy({ units, incomingAtShow }: OpenLine): number {
  return Math.min(units, Math.max(0, incomingAtShow ?? 0));
}

/**
 * Lowers incoming by what this draft closes, each line only from the quantity that was shown. Where Shopify shows
 * none incoming any more, nothing is left to write there: then the order's own record is all that changes.
 */
export function lowerIncoming(order: OpenOrder, reason: string): Write {
  const changes = order.lines
    .map((line) => ({
      inventoryItemId: line.inventoryItemId,
      locationId: line.locationId,
      delta: -loweredBy(line),
      changeFromQuantity: line.incomingAtShow ?? 0,
    }))
    .filter(({ delta }) => delta !== 0);
  if (changes.length === 0)
    return { connector: "ops_room", operation: "record_only", request: { reference: order.reference } };
  return {
    connector: "shopify",
    operation: "inventory_incoming_adjust",
    request: { name: "incoming", reason, reference: order.reference, changes },
  };
}

/** Incoming must be exactly as shown wherever this draft closes units. */
export function incomingAsShown(order: OpenOrder): Precondition[] {
  return closedLines(order).map((line) => ({
    subject: `incoming:${line.inventoryItemId}@${line.locationId}`,
    label: `Incoming of ${line.title} at ${line.location}`,
    value: line.incomingAtShow,
    tolerance: 0,
  }));
}

/** What falls in Shopify, line by line; where it cannot fall, why. */
export function incomingSentences(order: OpenOrder, { locale }: ShowInput): string[] {
  return closedLines(order).map((line) => {
    const by = loweredBy(line);
    const name = line.sku ?? line.title;
    if (line.incomingAtShow === null)
      return `Shopify: nothing changes for ${name}, which is no longer stocked at ${line.location}.`;
    if (by === 0)
      return `Shopify: nothing changes for ${name}, of which ${line.location} shows none incoming any more.`;
    const before = plainNumber(line.incomingAtShow, locale);
    const after = plainNumber(line.incomingAtShow - by, locale);
    return `Shopify: incoming of ${name} at ${line.location} falls from ${before} to ${after}.`;
  });
}

export function incomingChanges(order: OpenOrder, { locale }: ShowInput): Block[] {
  return closedLines(order)
    .filter((line) => loweredBy(line) > 0)
    .map((line) => ({
      type: "change",
      label: `Shopify: incoming of ${line.title} at ${line.location}`,
      before: plainNumber(line.incomingAtShow ?? 0, locale),
      after: plainNumber((line.incomingAtShow ?? 0) - loweredBy(line), locale),
    }));
}

/** Every open line with what this draft does to it. `closes`: the column's heading, such as "Received". */
export function linesTable(order: OpenOrder, closes: string, { locale }: ShowInput): Block {
  const number = (units: number) => plainNumber(units, locale);
  return {
    type: "table",
    columns: [
      { label: "Product", align: "start" },
      { label: "SKU", align: "start" },
      { label: "Ordered", align: "end" },
      { label: "Open", align: "end" },
      { label: closes, align: "end" },
      { label: "Still to come", align: "end" },
    ],
    rows: order.lines.map((line) => [
      line.title,
      line.sku ?? "no SKU",
      number(line.orderedUnits),
      number(line.openUnits),
      number(line.units),
      number(line.openUnits - line.units),
    ]),
    totals: [
      { label: closes, value: number(closedUnits(order)) },
      { label: "Still to come", value: number(leavesOpen(order)) },
    ],
  };
}

/** "1 unit", "1,204 units". */
export function sayUnits(units: number, { locale }: Pick<ShowInput, "locale">): string {
  return `${plainNumber(units, locale)} ${units === 1 ? "unit" : "units"}`;
}
