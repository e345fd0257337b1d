import { describe, expect, it } from "vitest";
import { examples } from "../demand-collapse/cases-for-tests.ts";
import { examples as notNeeded } from "../order-not-needed/cases-for-tests.ts";
import { lineAhead } from "./line-ahead.ts";
import type { OrderLine } from "./order-lines.ts";

const last = (values: readonly number[] | undefined) => values?.at(-1) ?? Number.NaN;

describe("stock ahead of an order's line", () => {
  it.each([
    { because: "of what fell, some is called off", alert: examples()[0], choice: "cut" },
    { because: "of what is not needed, all is called off", alert: notNeeded()[0], choice: "cut" },
  ])("is lower without what is called off, from its day on: $because", ({ alert, choice }) => {
    const under = (id: string) => alert?.stockAhead.find(({ optionId }) => optionId === id)?.p50;
    expect(under(choice)?.[0]).toBe(under("nothing")?.[0]);
    expect(last(under(choice))).toBeLessThan(last(under("nothing")));
  });

  it("is not pictured where something else is on its way", () => {
    const others = { orderedUnits: 5, undatedUnits: 0 };
    expect(lineAhead({ others } as OrderLine, [{ optionId: "nothing", units: 9 }])).toEqual([]);
  });
});
