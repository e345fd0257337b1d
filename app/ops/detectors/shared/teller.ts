import { Bug } from "../../errors.ts";
import type { Day } from "../../facts/day.ts";
import type { Provenance } from "../../facts/provenance.ts";
import type { FilledSlot, FilledSlots, SlotValue, Voice } from "../../words/contract.ts";
import { sentence } from "../../words/render.ts";
import type { Evidence } from "../contract.ts";
import { settingsSource } from "./sources.ts";

/** The voice that tells of one case: every sentence of an alert comes from a template, every fact in it from a record. */
export type Teller = {
  /** A sentence from its template, with these facts besides those that most sentences need. */
  say: (template: string, facts?: FilledSlots) => string;
  /** A fact with the records of the evidence that it is, or is worked out from; then `label` says what it is. */
  fact: (evidenceId: string, value: SlotValue, label?: string) => FilledSlot;
  /** A fact that the founder set, by its place on the settings screen. */
  setting: (place: string, label: string, value: SlotValue) => FilledSlot;
};

/** `common` gives the facts that most sentences of the case need. Throws Bug for a fact that rests on no evidence. */
export function tellerFor(input: {
  evidence: readonly Evidence[];
  shop: { locale: string; today: Day };
  common?: (fact: Teller["fact"]) => FilledSlots;
}): Teller {
  const { evidence, shop } = input;
  const byId = new Map(evidence.map((one) => [one.id, one]));
  const fact: Teller["fact"] = (evidenceId, value, label) => {
    const from = byId.get(evidenceId);
    if (!from)
      throw new Bug("fact_without_evidence", `A sentence rests on “${evidenceId}”, which is no evidence.`);
    return { value, label: label ?? from.label, sources: from.sources, href: null };
  };
  const common = input.common?.(fact) ?? {};
  const voice: Voice = { language: "en", locale: shop.locale, today: shop.today };
  return {
    say: (template, facts) => sentence(template, facts ? { ...common, ...facts } : common, voice),
    fact,
    setting: (place, label, value) => recorded(label, value, settingsSource(shop.today, place)),
  };
}

/** A fact straight from one record. */
export function recorded(label: string, value: SlotValue, source: Provenance): FilledSlot {
  return { value, label, sources: [source], href: null };
}
