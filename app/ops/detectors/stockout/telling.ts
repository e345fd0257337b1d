import { Bug } from "../../errors.ts";
import type { Provenance } from "../../facts/provenance.ts";
import { estimated } from "../../money/money.ts";
import type { FilledSlot, FilledSlots, SlotValue, Voice } from "../../words/contract.ts";
import { sentence } from "../../words/render.ts";
import { daysFrom, exact, paced } from "../../words/slot-values.ts";
import type { Evidence } from "../contract.ts";
import type { Case } from "./case.ts";
import { settingsSource } from "./evidence.ts";
import type { Outlook } from "./outlook.ts";

/** One case with all that is known of it, and the voice that tells of it. */
export type Telling = {
  found: Case;
  outlook: Outlook;
  /** A sentence from its template, with these facts besides those that most sentences need. */
  say: (template: string, facts?: FilledSlots) => string;
  /** A fact with the records of the evidence that it is, or is worked out from; then `label` says what it is. */
  fact: (evidenceId: string, value: SlotValue, label?: string) => FilledSlot;
  /** A fact that the founder set, by its place on the settings screen. */
  setting: (place: string, label: string, value: SlotValue) => FilledSlot;
};

export function tellingOf(found: Case, outlook: Outlook, evidence: readonly Evidence[]): Telling {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  const fact: Telling["fact"] = (evidenceId, value, label) => {
    const from = byId.get(evidenceId);
    if (!from)
      throw new Bug("fact_without_evidence", `A sentence rests on “${evidenceId}”, which is no evidence.`);
    return { value, label: label ?? from.label, sources: from.sources, href: null };
  };
  const setting: Telling["setting"] = (place, label, value) =>
    recorded(label, value, settingsSource(found, place));
  const common = commonFacts(found, fact);
  const { locale, today } = found.shop;
  const voice: Voice = { language: "en", locale, today };
  const say: Telling["say"] = (template, facts) =>
    sentence(template, facts ? { ...common, ...facts } : common, voice);
  return { found, outlook, say, fact, setting };
}

/** As the founder's settings name it, else as most of its products in Shopify do; null where neither does. */
export function supplierName({ supplier, variant }: Case): string | null {
  return supplier?.name ?? variant.vendor;
}

function commonFacts(found: Case, fact: Telling["fact"]): FilledSlots {
  const { variant, supplier, demand, lead, contribution, shop } = found;
  const name = supplierName(found);
  const { unitCostMinor } = contribution;
  return {
    product: recorded("The product", { type: "name", text: variant.title, of: "product" }, variant.source),
    ...(name && {
      supplier: recorded(
        "Its supplier",
        { type: "name", text: name, of: "supplier" },
        supplier?.source ?? variant.source,
      ),
    }),
    rate: fact("demand_per_day", paced(demand.meanPerDay)),
    lead: fact("lead_typical", daysFrom(lead.typicalDays, lead.slowDays), "From order to shelf"),
    ...(unitCostMinor !== null && {
      unit_cost: fact("unit_cost", exact(estimated(unitCostMinor, shop.currency))),
    }),
  };
}

function recorded(label: string, value: SlotValue, source: Provenance): FilledSlot {
  return { value, label, sources: [source], href: null };
}
