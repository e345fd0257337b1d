import { describe, expect, it } from "vitest";
import type { Alert } from "../../app/ops/detectors/contract.ts";
import { detectors } from "../../app/ops/detectors/index.ts";

type Cases = { examples: () => readonly Alert[] };
const files = import.meta.glob<Cases>("../../app/ops/detectors/*/cases-for-tests.ts", { eager: true });
const raised = detectors.flatMap(({ id }) => {
  const cases = files[`../../app/ops/detectors/${id.replaceAll("_", "-")}/cases-for-tests.ts`];
  return (cases?.examples() ?? []).map((alert) => ({ id, alert }));
});

/** Up to here two figures may be alike by chance. */
const SMALL = 12;

type Kind = "minor" | "share" | "other";
type Figure = { kind: Kind; value: number };

/** Numbers of a sentence that are figures, and no part of a name such as #1001, PO-1004 or STAFF50. */
function figuresIn(text: string): Figure[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}#.,-])(\p{Sc})?(\p{N}[\p{N},.]*)(%)?/gu);
  return [...found].map(([, currency, digits = "", percent]) => ({
    kind: currency === undefined ? (percent === undefined ? "other" : "share") : "minor",
    value: Number(digits.replace(/[.,]$/u, "").replaceAll(",", "")),
  }));
}

/** A figure of evidence as sentences show it. */
function shownAs({ value, unit, range }: Alert["evidence"][number]): Figure[] {
  const kind = unit === "minor" || unit === "share" ? unit : "other";
  const scale = { minor: 0.01, share: 100, other: 1 }[kind];
  const figures = [value, ...(range ? [range.low, range.high] : [])];
  return figures.map((figure) => ({ kind, value: Math.abs(figure * scale) }));
}

/** Two significant figures, as a sentence rounds. */
const isSaid = (one: Figure, said: Figure) =>
  one.kind === said.kind && Math.abs(one.value - said.value) <= 0.05 * Math.abs(one.value);

/** Where the picture of stock ahead carries the decision. */
const PICTURED = new Set([
  ...["stockout", "order_overdue", "season_order", "demand_spike", "location_imbalance", "oversold"],
  ...["new_product", "demand_collapse", "order_not_needed"],
]);

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
      expect(
        evidence.filter((id) => !known.has(id)),
        text,
      ).toEqual([]);
      const linked = alert.evidence.filter(({ id }) => evidence.includes(id)).flatMap(shownAs);
      const others = alert.evidence.filter(({ id }) => !evidence.includes(id));
      for (const figure of figuresIn(text)) {
        // Small numbers, such as days and counts, are alike by chance.
        if (figure.value <= SMALL || linked.some((one) => isSaid(one, figure))) continue;
        const unlinked = others.filter((one) =>
          shownAs(one).some((of) => of.kind === figure.kind && of.value === figure.value),
        );
        expect(
          unlinked.map(({ id }) => id),
          `${figure.value} in “${text}”`,
        ).toEqual([]);
      }
    }
  });

  it.each(raised)("$id says at which figure another decision would be right", ({ alert }) => {
    expect(
      alert.changesMind.filter((text) => figuresIn(text).length > 0),
      alert.changesMind.join(" | "),
    ).not.toEqual([]);
  });

  it.each(raised.filter(({ id }) => PICTURED.has(id)))(
    "$id shows stock ahead under nothing and under another choice, each with its band",
    ({ alert: { stockAhead, options } }) => {
      const ids = stockAhead.map(({ optionId }) => optionId);
      expect(ids).toContain("nothing");
      expect(ids.length).toBeGreaterThan(1);
      expect(options.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      for (const { p10, p50, p90 } of stockAhead) {
        expect([p10.length, p90.length]).toEqual([p50.length, p50.length]);
        expect(p50.length).toBeGreaterThan(7);
        for (const [day, middle] of p50.entries()) {
          expect(p10[day]).toBeLessThanOrEqual(middle);
          expect(p90[day]).toBeGreaterThanOrEqual(middle);
        }
      }
      expect(new Set(stockAhead.map(({ p50 }) => JSON.stringify(p50))).size).toBeGreaterThan(1);
    },
  );
});
