import { describe, expect, it, vi } from "vitest";
import type { Alert, Evidence } from "../../app/ops/detectors/contract.ts";
import { detectors } from "../../app/ops/detectors/index.ts";
import { TURNS } from "../../app/ops/detectors/shared/break-even.ts";
import { LEAST_STAKE_MINOR } from "../../app/ops/detectors/shared/deciding.ts";
import type * as Voices from "../../app/ops/detectors/shared/teller.ts";
import type { Teller } from "../../app/ops/detectors/shared/teller.ts";
import type { FilledSlot, FilledSlots, SlotValue } from "../../app/ops/words/contract.ts";

/** A figure at which a decision turns, in its sentence, with the evidence that it is told on. */
type Turn = { text: string; value: SlotValue; from: Evidence };
const said = vi.hoisted(() => ({ turns: [] as Turn[] }));

// Sentences hold text alone: on their way through the voice that tells them, their figures are heard.
vi.mock("../../app/ops/detectors/shared/teller.ts", async (original) => {
  const module = await original<typeof Voices>();
  type Input = Parameters<typeof module.tellerFor>[0];
  const tellerFor = (input: Input): Teller => {
    const heard = new Map<FilledSlot, Evidence>();
    const hear =
      (fact: Teller["fact"]): Teller["fact"] =>
      (id, value, label) => {
        const slot = fact(id, value, label);
        const from = input.evidence.find((one) => one.id === id);
        if (from && slot.label === TURNS) heard.set(slot, from);
        return slot;
      };
    let common: FilledSlots = {};
    const teller = module.tellerFor({
      ...input,
      common: (fact) => (common = input.common?.(hear(fact)) ?? {}),
    });
    return {
      ...teller,
      fact: hear(teller.fact),
      say: (template, facts) => {
        const text = teller.say(template, facts);
        for (const [name, slot] of Object.entries({ ...common, ...facts })) {
          const from = heard.get(slot);
          if (from && template.includes(`{${name}}`)) said.turns.push({ text, value: slot.value, from });
        }
        return text;
      },
    };
  };
  return { ...module, tellerFor };
});

type Cases = { examples: () => readonly Alert[] };
const files = import.meta.glob<Cases>("../../app/ops/detectors/*/cases-for-tests.ts", { eager: true });
const raised = detectors.flatMap(({ id }) => {
  const cases = files[`../../app/ops/detectors/${id.replaceAll("_", "-")}/cases-for-tests.ts`];
  return (cases?.examples() ?? []).map((alert) => ({ id, alert }));
});
const turns = raised.flatMap(({ id, alert }) =>
  said.turns
    .filter(({ text, from }) => alert.changesMind.includes(text) && alert.evidence.includes(from))
    .map((turn) => ({ id, alert, turn })),
);

/** Told on the evidence of the contrary: how sure it is that nothing is wrong, on how likely it is that something is. */
const CONTRARY = new Set([
  ...["price_error", "phantom_stock", "decisions_clash", "balance_negative", "promise_at_risk"],
]);

/** The figure in the unit of its evidence. Null: it is in another, such as the days that may pass at so much a day. */
function inUnitOf({ unit }: Evidence, value: SlotValue): number | null {
  if (value.type === "share" && unit === "share")
    return value.as === "times" ? value.value / 100 : value.value;
  if (value.type === "money" && unit === "minor") return value.minor;
  if (value.type === "count" && (unit === "days" || unit === "units")) return value.value;
  return null;
}

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

  it.each(turns)("$id turns on the other side of what is so now: $turn.text", ({ id, turn }) => {
    const { text, value, from } = turn;
    const even = inUnitOf(from, value);
    if (even === null) return;
    const now = CONTRARY.has(id) ? 1 - from.value : from.value;
    // "If less than that", where it is more.
    if (/ (?:less|fewer) than | all but | within /u.test(text)) expect(even).toBeLessThan(now);
    else if (text.includes(" more than ")) expect(even).toBeGreaterThan(now);
    else expect(even).not.toBeCloseTo(now, 2);
  });

  it.each(turns)(
    "$id turns on a figure of its own, and not on what is worth looking at: $turn.text",
    (of) => {
      const { alert, turn } = of;
      if (turn.value.type !== "money") return;
      const { minor } = turn.value;
      const counts = alert.evidence.filter(({ unit }) => unit === "times" || unit === "orders");
      for (const each of [1, ...counts.map(({ value }) => value)])
        expect(Math.abs(minor * each - LEAST_STAKE_MINOR)).toBeGreaterThan(0.05 * LEAST_STAKE_MINOR);
    },
  );

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
