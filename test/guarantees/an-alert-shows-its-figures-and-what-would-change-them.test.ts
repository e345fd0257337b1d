import { describe, expect, it } from "vitest";
import type { Alert } from "../../app/ops/detectors/contract.ts";
import { detectors } from "../../app/ops/detectors/index.ts";

type Cases = { examples: () => readonly Alert[] };
const files = import.meta.glob<Cases>("../../app/ops/detectors/*/cases-for-tests.ts", { eager: true });
const raised = detectors.flatMap(({ id }) => {
  const cases = files[`../../app/ops/detectors/${id.replaceAll("_", "-")}/cases-for-tests.ts`];
  return (cases?.examples() ?? []).map((alert) => ({ id, alert }));
});

/** Numbers of a sentence that are figures, and no part of a name such as #1001, PO-1004 or STAFF50. */
function figuresIn(text: string): number[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}#.,-])[^\s\p{N}\p{L}#-]{0,2}(\p{N}[\p{N},.]*)/gu);
  return [...found].map(([, figure = ""]) => Number(figure.replace(/[.,]$/u, "").replaceAll(",", "")));
}

/** A figure of evidence as sentences may show it. */
function shownAs({ value, unit, range }: Alert["evidence"][number]): number[] {
  const scale = unit === "share" ? 100 : unit === "minor" ? 0.01 : 1;
  return [value, ...(range ? [range.low, range.high] : [])].map((figure) => Math.abs(figure * scale));
}

describe("an alert shows its figures and what would change them", () => {
  it("has an example of every detector", () => {
    expect([...new Set(raised.map(({ id }) => id))]).toEqual(detectors.map(({ id }) => id));
    for (const { id, alert } of raised) expect(alert.detector).toBe(id);
  });

  it.each(raised)("$id is calculated line by line, each figure with its source", ({ alert }) => {
    const known = new Set(alert.evidence.map(({ id }) => id));
    expect(alert.calculation.length).toBeGreaterThan(0);
    for (const { text, evidence } of alert.calculation) {
      expect(evidence.length, text).toBeGreaterThan(0);
      expect(evidence.filter((id) => !known.has(id)), text).toEqual([]);
      const linked = alert.evidence.filter(({ id }) => evidence.includes(id)).flatMap(shownAs);
      const others = alert.evidence.filter(({ id }) => !evidence.includes(id));
      for (const figure of figuresIn(text)) {
        if (linked.some((one) => isShownAs(one, figure))) continue;
        const unlinked = others.filter((one) => figure > 12 && shownAs(one).some((of) => of === figure));
        expect(unlinked.map(({ id }) => id), `${figure} in “${text}”`).toEqual([]);
      }
    }
  });

  it.each(raised)("$id says at which figure another decision would be right", ({ alert }) => {
    expect(alert.changesMind.filter((text) => figuresIn(text).length > 0), alert.changesMind.join(" | ")).not.toEqual([]);
  });
});

/** Two significant figures, as a sentence rounds. */
function isShownAs(value: number, figure: number): boolean {
  return Math.abs(value - figure) <= 0.05 * Math.abs(value);
}
