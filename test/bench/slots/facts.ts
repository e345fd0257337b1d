import type { Chance } from "../../../app/ops/facts/chance.ts";
import { addDays } from "../../../app/ops/facts/day.ts";
import type { Catalogue, FilledSlots, SlotSpec, SlotValue } from "../../../app/ops/words/contract.ts";
import { pick, whole } from "./pick.ts";
import { CURRENCIES, CUSTOMERS, PERSONS, PLACES, PRODUCTS, SHOPS, SUPPLIERS } from "./stock.ts";

/** The day on which the texts of the benchmark are written. */
export const TODAY = "2026-11-22";

/** Facts for the slots that a text names, made by chance, as records could hold them. */
export function factsFor(names: readonly string[], catalogue: Catalogue, chance: Chance): FilledSlots {
  return Object.fromEntries(
    names.flatMap((name) => {
      const spec = catalogue.slots[name];
      if (!spec) return [];
      const source = { connector: "shopify", recordId: `bench/${name}`, observedAt: "2026-11-22T08:00:00Z" };
      return [[name, { value: valueFor(name, spec, chance), label: name, sources: [source], href: null }]];
    }),
  );
}

function valueFor(name: string, { type }: SlotSpec, chance: Chance): SlotValue {
  const currency = pick(chance, CURRENCIES);
  switch (type) {
    case "count":
      return {
        type,
        value: whole(chance, 2, 900),
        unit: name.startsWith("days") ? "days" : "units",
        digits: 0,
      };
    case "span":
      return { type, low: whole(chance, 4, 9), high: whole(chance, 10, 30), unit: "days" };
    case "money":
      return { type, minor: whole(chance, 1_000, 900_000), currency, rounding: "exact" };
    case "share":
      return { type, value: whole(chance, 5, 95) / 100, as: "percent" };
    case "day":
      return { type, day: addDays(TODAY, whole(chance, -30, 60)), style: "written" };
    case "rate":
      return { type, perDay: whole(chance, 1, 90) / 10 };
    case "name":
      return nameFor(name, chance);
    case "reference":
      return {
        type,
        text: `${pick(chance, ["PO-", "#", "B"])}${whole(chance, 1_001, 9_999)}`,
        of: "purchase_order",
      };
    case "contact":
      return { type, text: `orders${whole(chance, 1, 99)}@kiln.example`, of: "email" };
    case "lines":
      return { type, currency, lines: [lineOf(chance), lineOf(chance)] };
  }
}

function lineOf(chance: Chance) {
  return {
    product: pick(chance, PRODUCTS),
    sku: `SKU-${whole(chance, 100, 999)}`,
    units: whole(chance, 2, 400),
    unitCostMinor: whole(chance, 100, 9_000),
  };
}

function nameFor(name: string, chance: Chance): SlotValue {
  const type = "name";
  if (name === "supplier") return { type, text: pick(chance, SUPPLIERS), of: "supplier" };
  if (name === "shop") return { type, text: pick(chance, SHOPS), of: "shop" };
  if (name === "customer") return { type, text: pick(chance, CUSTOMERS), of: "customer" };
  if (name === "destination" || name === "location")
    return { type, text: pick(chance, PLACES), of: "location" };
  if (name === "contact" || name === "recipient") return { type, text: pick(chance, PERSONS), of: "person" };
  return { type, text: pick(chance, PRODUCTS), of: "product" };
}
