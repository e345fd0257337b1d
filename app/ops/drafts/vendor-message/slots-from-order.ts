/** What messages about an own order can state: chase, expedite, claim, amendment and cancellation. */
import { type Day, daysBetween } from "../../facts/day.ts";
import { shortDay, wordsLocale } from "../../facts/say-day.ts";
import type { Currency } from "../../money/money.ts";
import type { FilledSlot } from "../../words/contract.ts";
import type { OpenLine } from "../open-order.ts";
import {
  assembled,
  type Candidate,
  days,
  type Filled,
  type From,
  goods,
  named,
  onDay,
  type ShopOnRecord,
  supplierNames,
  type SupplierOnRecord,
  units,
} from "../messages/facts.ts";
import {
  allOpenUnits,
  nothingOpen,
  openFrom,
  openGoods,
  openUnitsOf,
  orderHref,
  orderNumber,
  type OrderOnRecord,
  placedDayOf,
  placedFrom,
} from "../messages/own-order.ts";
import { amendment } from "./amendment.ts";
import { cancellation } from "./cancellation.ts";
import { chase } from "./chase.ts";
import { claim } from "./claim.ts";
import { expedite } from "./expedite.ts";

/** The records that every message about an own order is written from. */
export type OrderRecords = {
  order: OrderOnRecord;
  supplier: SupplierOnRecord;
  shop: ShopOnRecord;
  currency: Currency;
  today: Day;
  /** IANA name of the shop's. */
  timeZone: string;
  /** BCP 47, the shop's: how days are said to the founder where something is missing. */
  locale: string;
};

/** Asks where an order is whose expected day is past. */
export function slotsForChase(records: OrderRecords): Filled {
  const { order, today } = records;
  const lateDays = daysBetween(order.expectedDay, today);
  const expected = placedFrom(order, "day expected");
  return assembled(chase.catalogue, {
    ...supplierNames(records),
    order: orderNumber(order),
    placed_day: placedDay(records),
    expected_day:
      lateDays > 0
        ? onDay(order.expectedDay, expected)
        : {
            slot: "expected_day",
            text: `${order.reference} is not overdue: it is expected on ${expectedOn(records)}. Ask for an earlier delivery instead.`,
            href: orderHref(order),
          },
    days_late: lateDays > 0 ? days(lateDays, placedFrom(order, "days overdue")) : null,
    ...open(records),
  });
}

/** Asks for an order sooner. `needBy`: the day by which it is needed, such as the one on which stock runs out. */
export function slotsForExpedite(records: OrderRecords, needBy: { day: Day; from: From } | null): Filled {
  const { order, today } = records;
  return assembled(expedite.catalogue, {
    ...supplierNames(records),
    order: orderNumber(order),
    expected_day:
      order.expectedDay >= today
        ? onDay(order.expectedDay, placedFrom(order, "day expected"))
        : {
            slot: "expected_day",
            text: `${order.reference} was expected on ${expectedOn(records)} already. Ask where it is instead.`,
            href: orderHref(order),
          },
    need_by: earlierDay(order, needBy, today),
    ...open(records),
  });
}

function earlierDay(order: OrderOnRecord, needBy: { day: Day; from: From } | null, today: Day): Candidate {
  const missing = (text: string): Candidate => ({ slot: "need_by", text, href: null });
  if (!needBy) return missing("The day by which you need the goods is not known: enter it.");
  if (needBy.day < today) return missing("The day by which you need the goods is past: enter a later one.");
  if (needBy.day >= order.expectedDay)
    return missing(
      `${order.reference} is expected by the day on which you need it, so there is nothing to ask.`,
    );
  return onDay(needBy.day, needBy.from);
}

/**
 * Claims what did not arrive or arrived damaged. Only the founder has seen damage, so they say how much of it there is;
 * null: none, or not known. Open units count as missing once something of the order has arrived.
 */
export function slotsForClaim(records: OrderRecords, damaged: { units: number; from: From } | null): Filled {
  const { order, currency } = records;
  let ordered = 0;
  let received = 0;
  for (const line of order.lines) {
    ordered += line.units - line.cancelledUnits;
    received += line.receivedUnits;
  }
  const missing = allOpenUnits(order);
  const damagedUnits = damaged && damaged.units > 0 ? damaged : null;
  const receipt = order.closings.find(({ kind }) => kind === "received");
  return assembled(claim.catalogue, {
    ...supplierNames(records),
    order: orderNumber(order),
    received_day: receipt
      ? onDay(receipt.day, {
          label: `Order ${order.reference}, day received`,
          sources: [
            { connector: "ops_room", recordId: receipt.effectId, observedAt: receipt.at.toISOString() },
          ],
          href: `/app/history/${receipt.effectId}`,
        })
      : null,
    ordered_units: units(ordered, openFrom(order, "units ordered, less cancelled ones")),
    received_units: receipt
      ? units(received, openFrom(order, "units received"))
      : {
          slot: "received_units",
          text: `Nothing of ${order.reference} is recorded as received: receive it first.`,
          href: orderHref(order),
        },
    missing_units: missingUnits(order, {
      missing,
      damaged: damagedUnits !== null,
      isReceived: Boolean(receipt),
    }),
    damaged_units: damagedUnits && damagedWithin(damagedUnits, received),
    lines: goods(openGoods(order), currency, openFrom(order, "units missing")),
  });
}

function missingUnits(
  order: OrderOnRecord,
  { missing, damaged, isReceived }: { missing: number; damaged: boolean; isReceived: boolean },
): Candidate {
  if (missing > 0) return units(missing, openFrom(order, "units missing"));
  if (damaged || !isReceived) return null;
  return {
    slot: "missing_units",
    text: `Nothing of ${order.reference} is missing. Enter how many units are damaged, if any are.`,
    href: orderHref(order),
  };
}

function damagedWithin(damaged: { units: number; from: From }, received: number): Candidate {
  if (damaged.units <= received) return units(damaged.units, damaged.from);
  return {
    slot: "damaged_units",
    text: `More units are damaged (${damaged.units}) than were received (${received}): correct one of them.`,
    href: null,
  };
}

/** Asks for another quantity of one line. `after` is what the founder wants; `needBy` null: not said. */
export function slotsForAmendment(
  records: OrderRecords,
  change: { position: number; after: { units: number; from: From }; needBy: { day: Day; from: From } | null },
): Filled {
  const { order, today } = records;
  const { after, needBy } = change;
  const line = order.lines.find(({ position }) => position === change.position);
  if (!line || openUnitsOf(line) === 0) return { ok: false, missing: [nothingOpen(order)] };
  const before = line.units - line.cancelledUnits;
  return assembled(amendment.catalogue, {
    ...supplierNames(records),
    order: orderNumber(order),
    product: named(line.title, "product", placedFrom(order, "product")) ?? {
      slot: "product",
      text: `The product on ${order.reference} has no name: enter one in Shopify, and order it anew.`,
      href: orderHref(order),
    },
    units_before: units(before, openFrom(order, "units ordered, less cancelled ones")),
    units_after: changedUnits(after, { before, received: line.receivedUnits }),
    need_by: needBy && needBy.day >= today ? onDay(needBy.day, needBy.from) : null,
  });
}

function changedUnits(
  after: { units: number; from: From },
  { before, received }: { before: number; received: number },
): Candidate {
  const missing = (text: string): Candidate => ({ slot: "units_after", text, href: null });
  if (after.units === before)
    return missing("That is what the order is for already: enter another quantity.");
  if (after.units < 1) return missing("Ask to cancel the order instead, or enter at least 1.");
  if (after.units < received)
    return missing(`${received} have arrived already: enter no fewer, or ask to cancel the rest.`);
  return units(after.units, after.from);
}

/** Cancels what is open of an order; `closing` names fewer, as a draft of the cancellation does. */
export function slotsForCancellation(
  records: OrderRecords,
  closing: readonly Pick<OpenLine, "position" | "units">[] | null = null,
): Filled {
  const { order, currency } = records;
  const asked = new Map((closing ?? []).map(({ position, units: count }) => [position, count]));
  const lines = order.lines.map((line) => ({
    ...line,
    cancel: closing ? Math.min(asked.get(line.position) ?? 0, openUnitsOf(line)) : openUnitsOf(line),
  }));
  const from = openFrom(order, closing ? "units to be cancelled" : "units open");
  let cancelled = 0;
  for (const { cancel } of lines) cancelled += cancel;
  return assembled(cancellation.catalogue, {
    ...supplierNames(records),
    order: orderNumber(order),
    placed_day: placedDay(records),
    open_units: cancelled > 0 ? units(cancelled, from) : nothingOpen(order),
    open_lines: goods(
      lines.map(({ title, sku, cancel }) => ({ title, sku, units: cancel, unitCostMinor: null })),
      currency,
      from,
    ),
  });
}

function expectedOn({ order, today, locale }: OrderRecords): string {
  return shortDay(order.expectedDay, today, wordsLocale(locale));
}

function placedDay({ order, timeZone }: OrderRecords): FilledSlot {
  return onDay(placedDayOf(order, timeZone), placedFrom(order, "day placed"));
}

function open({ order, currency }: OrderRecords): Record<"open_units" | "open_lines", Candidate> {
  const openUnits = allOpenUnits(order);
  const from = openFrom(order, "units open");
  return {
    open_units: openUnits > 0 ? units(openUnits, from) : nothingOpen(order),
    open_lines: goods(openGoods(order), currency, from),
  };
}
