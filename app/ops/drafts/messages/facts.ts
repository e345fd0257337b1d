/** From records to the facts of a message: each with its label, its source and the place where it is seen. */
import type { Day } from "../../facts/day.ts";
import type { Provenance } from "../../facts/provenance.ts";
import { SUPPLIER_NOT_NAMED } from "../../facts/views.ts";
import type { Currency, Money } from "../../money/money.ts";
import type { Catalogue, FilledSlot, FilledSlots, SlotValue } from "../../words/contract.ts";

/** Where a fact is from, without the fact. */
export type From = Pick<FilledSlot, "label" | "sources" | "href">;

/** A fact without which a message cannot be written, and how to come by it. */
export type MissingFact = {
  slot: string;
  /** "The supplier has no name: add it in Settings." */
  text: string;
  /** Where in the app it is put right; null: nowhere. */
  href: string | null;
};

/** The facts of a message, or what is missing for it. What is not known and not needed is simply not filled. */
export type Filled = { ok: true; slots: FilledSlots } | { ok: false; missing: readonly MissingFact[] };

/** The shop that writes. */
export type ShopOnRecord = { name: string; source: Provenance };

/** A supplier as Shopify and the founder's settings know it. */
export type SupplierOnRecord = {
  /** See `supplierKey`; null: Shopify names no vendor. */
  key: string | null;
  name: string;
  /** Whom to write to there; null: not known. */
  contact: string | null;
  source: Provenance;
};

/** What a fact may come to: filled, not known (null), or missing though it is needed. */
export type Candidate = FilledSlot | MissingFact | null;

/** All facts of a message that are known. What the catalogue does not name is no fact of it. */
export function assembled(
  { slots: specs }: Pick<Catalogue, "slots">,
  candidates: Readonly<Record<string, Candidate>>,
): Filled {
  const slots: Record<string, FilledSlot | null> = {};
  const missing: MissingFact[] = [];
  for (const [slot, candidate] of Object.entries(candidates)) {
    if (candidate === null || !Object.hasOwn(specs, slot)) continue;
    if ("value" in candidate) slots[slot] = candidate;
    else missing.push(candidate);
  }
  return missing.length === 0 ? { ok: true, slots: known(slots) } : { ok: false, missing };
}

/** The facts among these that are known. */
export function known(facts: Readonly<Record<string, FilledSlot | null>>): FilledSlots {
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, FilledSlot] => fact[1] !== null),
  );
}

/** "240 units": whole units of goods. */
export function units(value: number, from: From): FilledSlot {
  return { ...from, value: { type: "count", value, unit: "units", digits: 0 } };
}

/** "3 days". */
export function days(value: number, from: From): FilledSlot {
  return { ...from, value: { type: "count", value, unit: "days", digits: 0 } };
}

/** Weekday and whole date: a message is read on another day than it was written on. */
export function onDay(day: Day, from: From): FilledSlot {
  return { ...from, value: { type: "day", day, style: "written" } };
}

/** To the cent: prices and totals that somebody is held to. */
export function exactly({ minor, currency }: Money, from: From): FilledSlot {
  return { ...from, value: { type: "money", minor, currency, rounding: "exact" } };
}

/** Two significant figures: estimates. */
export function roughly({ minor, currency }: Money, from: From): FilledSlot {
  return { ...from, value: { type: "money", minor, currency, rounding: "rough" } };
}

type Of<T extends SlotValue["type"]> = Extract<SlotValue, { type: T }>;

/** A name as its record has it; null where that is blank. */
export function named(text: string | null, of: Of<"name">["of"], from: From): FilledSlot | null {
  if (text === null || text.trim() === "") return null;
  return { ...from, value: { type: "name", text, of } };
}

/** A number or code that a record carries; null where that is blank. */
export function referenced(text: string | null, of: Of<"reference">["of"], from: From): FilledSlot | null {
  if (text === null || text.trim() === "") return null;
  return { ...from, value: { type: "reference", text, of } };
}

export type Goods = { title: string; sku: string | null; units: number; unitCostMinor: number | null };

/** Goods one below the other; null where there are none. */
export function goods(lines: readonly Goods[], currency: Currency, from: From): FilledSlot | null {
  const stated = lines.filter((line) => line.units > 0);
  if (stated.length === 0) return null;
  return {
    ...from,
    value: {
      type: "lines",
      currency,
      lines: stated.map(({ title, sku, units: count, unitCostMinor }) => ({
        product: title.trim() === "" ? NOT_NAMED : title,
        sku: sku === null || sku.trim() === "" ? null : sku,
        units: count,
        unitCostMinor,
      })),
    },
  };
}

/** Shopify takes no empty title, but our books keep what was written into them. */
const NOT_NAMED = "(no name)";

/** The names that every message to a supplier carries. */
export function supplierNames({
  supplier,
  shop,
}: {
  supplier: SupplierOnRecord;
  shop: ShopOnRecord;
}): Record<"supplier" | "contact" | "shop", Candidate> {
  const { key, name, contact, source } = supplier;
  const href = key === null ? null : `/app/settings#supplier-${encodeURIComponent(key)}`;
  const from = (label: string): From => ({ label, sources: [source], href });
  const known = name.trim() === SUPPLIER_NOT_NAMED ? null : named(name, "supplier", from("Supplier"));
  return {
    supplier: known ?? unnamedSupplier(key, href),
    contact: named(contact, "person", from(`Contact at ${name}`)),
    shop: shopName(shop),
  };
}

function unnamedSupplier(key: string | null, href: string | null): MissingFact {
  if (key === null)
    return {
      slot: "supplier",
      text: "The supplier is not named: enter a vendor on the product in Shopify.",
      href: null,
    };
  return { slot: "supplier", text: "The supplier has no name: add it in Settings.", href };
}

export function shopName({ name, source }: ShopOnRecord): Candidate {
  return (
    named(name, "shop", { label: "Your shop's name", sources: [source], href: null }) ?? {
      slot: "shop",
      text: "The shop has no name: enter one in Shopify's settings, then read the store again.",
      href: null,
    }
  );
}
