import type { Day } from "../../facts/day.ts";
import type { Provenance } from "../../facts/provenance.ts";

/** The founder's word, by its place on the settings screen: `lead-time`. */
export function settingsSource(today: Day, place: string): Provenance {
  return { connector: "settings", recordId: `settings#${place}`, observedAt: `${today}T00:00:00Z` };
}

/** What is assumed, by the id of the assumption that states it. */
export function assumptionSource(today: Day, id: string): Provenance {
  return { connector: "assumption", recordId: id, observedAt: `${today}T00:00:00Z` };
}

/** Three significant figures: more would claim what an estimate does not know. */
export function threeFigures(value: number): number {
  return Number(value.toPrecision(3));
}
