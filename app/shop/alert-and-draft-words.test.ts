import { describe, expect, it } from "vitest";
import { anAlert } from "../../test/factories/alert.ts";
import type { AlertRecord } from "../adapters/store/contract.ts";
import { purchaseOrder } from "../ops/drafts/purchase-order/purchase-order.ts";
import { bestBadge, cashText } from "./alert.server.ts";
import { recheck, timingText } from "./draft-words.server.ts";
import { speaker } from "./say.ts";

const NOW = new Date("2026-11-22T15:00:00Z");
const TODAY = "2026-11-22";
const timeZone = "America/New_York";
const say = speaker({ locale: "en-US", timeZone, currency: "USD", now: NOW });

describe("the badge of the advised choice", () => {
  const badge = (p50s: readonly [number, number, number], onlyShown: number | null = null) => {
    const alert = anAlert(1);
    const options = alert.options.map((option, at) => ({
      ...option,
      ...(at === onlyShown && { onlyShown: "Not advised by us: a guess." }),
      money: { ...option.money, p50: { minor: p50s[at] ?? 0, currency: "USD" } },
    }));
    const [best] = options;
    if (!best) throw new Error("an alert has options");
    return bestBadge(best, { ...alert, options }, say);
  };

  it.each([
    { p50s: [10_000, 6_000, 0] as const, because: "it shows the highest figure" },
    { p50s: [10_000, 10_010, 0] as const, because: "what is shown looks alike" },
  ])("claims to be worth most where $because", ({ p50s }) => {
    expect(badge(p50s)).toEqual({ text: "Worth most", why: null, isAdvice: true });
  });

  it("leaves it to a choice that is only shown to say why it is not advised", () => {
    expect(badge([10_000, 14_000, 0], 1)).toEqual({ text: "Advised", why: null, isAdvice: true });
    expect(badge([10_000, 14_000, 12_000], 1)?.why).toContain("shows the higher likely figure");
  });

  it("claims nothing where no money is put on any choice", () => {
    const alert = anAlert(1);
    const none = { minor: 0, currency: "USD" };
    const options = alert.options.map((option) => ({
      ...option,
      money: { p10: none, p50: none, p90: none },
    }));
    const [best] = options;
    if (!best) throw new Error("an alert has options");
    expect(bestBadge(best, { ...alert, options }, say)).toEqual({
      text: "Advised",
      why: null,
      isAdvice: true,
    });
  });

  it("never claims it beside a higher figure, and says why it is advised all the same", () => {
    const { text, why } = badge([10_000, 14_000, 0]) ?? {};
    expect(text).toBe("Advised");
    expect(why).toContain("Option less of 1");
  });
});

describe("what is checked again when an approval runs", () => {
  const says = (label: string, value: number | string | null, tolerance = 0, currency?: string) =>
    recheck({ subject: "s", label, value, tolerance, currency }, say).replace(
      / it stops and comes back to you\.$/u,
      "",
    );

  it.each([
    ["Stock of Mug", 31, 6, undefined, "If stock of Mug is not 31 ± 6 by then,"],
    ["The unit cost of Mug", 7.85, 0, "USD", "If the unit cost of Mug is not $7.85 by then,"],
    [
      "The selling price of Mug",
      7.125,
      0,
      "KWD",
      "If the selling price of Mug is not KWD\u00a07.125 by then,",
    ],
    ["The unit cost of Mug", null, 0, "USD", "If the unit cost of Mug, none now, has changed by then,"],
    ["Mug in the store", "exists", 0, undefined, "If Mug is no longer in the store,"],
  ] as const)("is said to the last digit: %s, %s", (label, value, tolerance, currency, said) => {
    expect(says(label, value, tolerance, currency)).toBe(said);
  });
});

describe("the cash that a choice needs", () => {
  const order = (costs: readonly (number | null)[]) => {
    const [line] = purchaseOrder.example.lines;
    const lines = costs.map((unitCostMinor) => ({ ...line, unitCostMinor }));
    return { kind: "purchase_order", payload: { ...purchaseOrder.example, lines } };
  };

  it.each([
    { because: "every cost is known", costs: [780], minor: 411_400, said: "$4,114.00" },
    { because: "the cost is a guess from margins", costs: [null], minor: 411_400, said: "about $4,100" },
    { because: "one cost of two is", costs: [780, null], minor: 411_400, said: "about $4,100" },
    { because: "none is needed", costs: [780], minor: 0, said: null },
  ])("is $said where $because", ({ costs, minor, said }) => {
    const [option] = anAlert(1).options;
    if (!option) throw new Error("an alert has options");
    expect(cashText({ ...option, cash: { minor, currency: "USD" }, draft: order(costs) }, say)).toBe(said);
  });
});

describe("when an order arrives", () => {
  const said = (p50: number[], expectedDay: string, left = 0, ordered = { n: 1, title: "Mug 1" }) => {
    const stock = { optionId: "nothing", p10: p50, p50, p90: p50 };
    const evidence = (id: string, value: number, unit: "units" | "minor" | "share") => ({
      ...{ id, label: id, value, unit },
      sources: [{ connector: "shopify", recordId: "I1", observedAt: "2026-11-22T10:00:00Z" }],
    });
    const alert = anAlert(1, {
      stockAhead: [stock],
      evidence: [
        evidence("available", left, "units"),
        evidence("missed_best", 50, "units"),
        evidence("contribution_per_unit", 1_000, "minor"),
        evidence("lost_sale_share", 0.7, "share"),
      ],
    });
    const record = { alert, lastSeenAt: NOW } as AlertRecord;
    const lines = purchaseOrder.example.lines.slice(0, 1).map((line) => ({
      ...{ ...line, title: ordered.title },
      variantId: `gid://shopify/ProductVariant/${ordered.n}`,
    }));
    const order = { ...purchaseOrder.example, expectedDay, lines };
    const profile = { timeZone } as Parameters<typeof timingText>[2]["profile"];
    return timingText(
      order,
      { draft: { optionId: "order", payload: order }, record },
      { say, today: TODAY, profile },
    );
  };

  it("after the stock is gone, the days between and what they cost are said", () => {
    expect(said([20, 10, 5, 0, 0], "2026-12-08")).toBe(
      "Stock of Mug 1 likely runs out on Wednesday, and the order is expected on Tue Dec 8, 13 days after that. About 50 sales are missed until then, which costs you about $350. No order placed now can land sooner at the usual delivery time.",
    );
  });

  it("is said of what is ordered, such as the part that a bundle lacks", () => {
    expect(said([0, 0], "2026-12-08", 0, { n: 7, title: "Saucer" })).toMatch(/^None of Saucer is left/u);
  });

  it.each([
    {
      p50: [0, 0],
      day: "2026-12-08",
      starts: "None of Mug 1 is left, and the order is expected on Tue Dec 8, in 16 days.",
    },
    {
      p50: [0, 0],
      left: 2,
      day: "2026-12-08",
      starts:
        "Stock of Mug 1 likely runs out today, and the order is expected on Tue Dec 8, 16 days after that.",
    },
    {
      p50: [9, 5, 3, 0],
      day: "2026-11-24",
      starts: "The order is expected on Tuesday, before stock of Mug 1 likely runs out (Wednesday).",
    },
    {
      p50: [9, 8, 7],
      day: "2026-11-23",
      starts: "The order is expected tomorrow, while stock of Mug 1 still lasts.",
    },
  ])("is said for stock of $p50 as well", ({ p50, day, left, starts }) => {
    expect(said(p50, day, left)).toMatch(new RegExp(`^${starts.replaceAll(/[.()]/g, "\\$&")}`, "u"));
  });
});
