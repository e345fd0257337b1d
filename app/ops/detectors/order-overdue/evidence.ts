import type { Evidence } from "../contract.ts";
import { lineEvidence, termsEvidence } from "../shared/line-evidence.ts";
import { assumptionSource, settingsSource, threeFigures } from "../shared/sources.ts";
import type { Case } from "./case.ts";
import { ANSWER_DAYS, ASKING_SHORTENS, DEARER, type Outlook, type PlanId } from "./plans.ts";

/** Every number behind the alert, with its record. */
export function evidenceFor(found: Case, outlook: Outlook): Evidence[] {
  const { worst } = outlook;
  return [
    ...orderEvidence(found),
    ...lineEvidence(worst.found),
    ...termsEvidence(worst.found),
    ...judgements(found, outlook),
    ...outcomes(found, outlook),
  ];
}

function orderEvidence({ order, openUnits, lateDays, dueDays }: Case): Evidence[] {
  const sources = [order.source];
  return [
    { id: "open_units", label: "Still to come", value: openUnits, unit: "units", sources },
    lateDays > 0
      ? { id: "days_late", label: "Days overdue", value: lateDays, unit: "days", sources }
      : { id: "days_due", label: "Days until it is expected", value: dueDays, unit: "days", sources },
  ];
}

function judgements({ shop }: Case, { putOffDays, elsewhere }: Outlook): Evidence[] {
  const assumed = (id: string) => [assumptionSource(shop.today, id)];
  return [
    {
      id: "asking",
      label: "What asking takes off the wait",
      value: ASKING_SHORTENS.likely,
      unit: "share",
      range: { low: ASKING_SHORTENS.low, high: ASKING_SHORTENS.high },
      sources: assumed("asking"),
    },
    {
      id: "answer",
      label: "Until they answer",
      value: ANSWER_DAYS,
      unit: "days",
      sources: assumed("asking"),
    },
    {
      id: "dearer",
      label: "Dearer elsewhere, of its cost",
      value: DEARER.likely,
      unit: "share",
      range: { low: DEARER.low, high: DEARER.high },
      sources: assumed("elsewhere"),
    },
    {
      id: "elsewhere_lead",
      label: "Usual time elsewhere",
      value: elsewhere.typicalDays,
      unit: "days",
      sources: [settingsSource(shop.today, "lead-time")],
    },
    { id: "put_off", label: "Nobody asks for", value: putOffDays, unit: "days", sources: assumed("asking") },
  ];
}

/** Results of the simulation, so that sentences can point at them like at any other number. */
function outcomes({ order }: Case, { plans, played, worst }: Outlook): Evidence[] {
  const { stock, sales } = worst.found;
  const sources = [order.source, stock.source, sales.source];
  const LABELS: Record<PlanId, string> = {
    nothing: "Sales missed by doing nothing",
    ask: "Sales missed by asking",
    elsewhere: "Sales missed by ordering elsewhere",
  };
  return [
    ...plans.map(({ id, lostUnits }) => ({
      ...{ id: `missed_${id}`, label: LABELS[id], value: threeFigures(lostUnits) },
      ...{ unit: "units" as const, sources },
    })),
    ...played
      .filter((line) => line !== worst && line.lostUnits.nothing >= 0.5)
      .map(({ found, lostUnits }) => ({
        id: `missed_of_${found.line.position}`,
        label: `Of these, ${found.variant.title}`,
        value: threeFigures(lostUnits.nothing),
        unit: "units" as const,
        sources: [found.stock.source, found.sales.source],
      })),
  ];
}
