import type { Day } from "../../facts/day.ts";
import type { CountUnit } from "../../words/contract.ts";
import { sentence } from "../../words/render.ts";
import { counted } from "../../words/slot-values.ts";
import { recorded } from "./teller.ts";

/** A sentence on what a look left out, from its template and what it counts: `{ held: [3, "orders"] }`. */
export function noted(
  template: string,
  counts: Readonly<Record<string, readonly [number, CountUnit]>>,
  shop: { locale: string; today: Day },
): string {
  const source = { connector: "ops_room", recordId: "look", observedAt: `${shop.today}T00:00:00Z` };
  const slots = Object.fromEntries(
    Object.entries(counts).map(([name, [count, unit]]) => [
      name,
      recorded("Counted", counted(count, unit), source),
    ]),
  );
  return sentence(template, slots, { language: "en", locale: shop.locale, today: shop.today });
}
