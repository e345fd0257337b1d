import { describe, expect, it } from "vitest";
import type { Alert } from "../detectors/contract.ts";
import { examples as bundleExamples } from "../detectors/bundle-blocked/cases-for-tests.ts";
import { examples as spikeExamples } from "../detectors/demand-spike/cases-for-tests.ts";
import { factsOf } from "../detectors/shared/mugs-for-tests.ts";
import { stockout } from "../detectors/stockout/stockout.ts";
import { predictedBy } from "./predicted.ts";

function anAlert(available = 60): Alert {
  const [alert] = stockout.detect(factsOf([{ available }])).alerts;
  if (!alert) throw new Error("expected an alert");
  return alert;
}

describe("what an alert predicts of an order", () => {
  it("is how it sells, what is left before the order lands, and when it lands", () => {
    const alert = anAlert();
    const predicted = predictedBy(alert, "order_now");
    expect(predicted?.of.map(({ what }) => what)).toEqual(["sales", "stock", "delivery"]);
    const [sales, stock, delivery] = predicted?.of ?? [];
    // Six a day; of 60 there are some 18 left after a week; 14 days usually, 21 for one in ten, 14² / 21 likewise.
    expect(sales?.likely).toBeCloseTo(6, 0);
    expect(stock).toMatchObject({ days: 7 });
    expect(stock?.likely).toBeGreaterThan(5);
    expect(stock?.likely).toBeLessThan(30);
    expect(delivery).toMatchObject({ likely: 14, high: 21 });
    expect(delivery?.low).toBeCloseTo(9.33, 2);
    for (const one of predicted?.of ?? []) {
      expect(one.variantId).toBe(alert.subject.variantId);
      expect(one.low).toBeLessThan(one.high);
    }
    const { p50 } = alert.options.find(({ id }) => id === "order_now")?.money ?? {};
    expect(predicted).toMatchObject({ stakeMinor: p50?.minor, currency: p50?.currency });
    expect(predicted?.currency).toBe("USD");
  });

  it("is that a quicker delivery lands sooner, late by as large a part of it", () => {
    const predicted = predictedBy(anAlert(31), "expedite");
    expect(predicted?.of.map(({ what }) => what)).toContain("sales");
    const delivery = predicted?.of.find(({ what }) => what === "delivery");
    expect(delivery).toMatchObject({ likely: 7, high: 10.5, days: 11 });
  });

  it("leaves out what is sure: nothing is left of what is out", () => {
    expect(predictedBy(anAlert(0), "order_now")?.of.map(({ what }) => what)).toEqual(["sales", "delivery"]);
  });

  it("is only when it lands where a part of it is ordered, and not it", () => {
    const [alert] = bundleExamples();
    if (!alert) throw new Error("expected an alert");
    const predicted = predictedBy(alert, "order_part");
    expect(predicted?.of.map(({ what }) => what)).toEqual(["delivery"]);
    expect(predicted?.of[0]?.variantId).not.toBe(alert.subject.variantId);
  });

  it("tells no pace of what suddenly sells more, since that will not all go on", () => {
    const [alert] = spikeExamples();
    if (!alert) throw new Error("expected an alert");
    const ordering = alert.options.find(({ draft }) => draft?.kind === "purchase_order");
    const told = predictedBy(alert, ordering?.id ?? null)?.of.map(({ what }) => what);
    expect(told).toContain("delivery");
    expect(told).not.toContain("sales");
  });

  it.each([
    { because: "it prepares no order", alert: anAlert(), optionId: "nothing" },
    { because: "no option is named", alert: anAlert(), optionId: null },
    {
      because: "it is about no one product",
      alert: { ...anAlert(), subject: { ...anAlert().subject, variantId: null } },
      optionId: "order_now",
    },
    {
      because: "it says nothing that could be compared",
      alert: { ...anAlert(), evidence: [], stockAhead: [] },
      optionId: "order_now",
    },
  ])("is nothing where $because", ({ alert, optionId }) => {
    expect(predictedBy(alert, optionId)).toBeNull();
  });
});
