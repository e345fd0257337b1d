import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import type { Alert } from "../contract.ts";
import { detectOne, factsOf, type Mug, TODAY } from "./facts-for-tests.ts";
import { stockout } from "./stockout.ts";

const WAREHOUSE = "gid://shopify/Location/1";
const SHOP = "gid://shopify/Location/2";
/** Written to Shopify long before its stock was last read, and while that was about to be read. */
const LONG_AGO = "2026-11-10T08:00:00Z";
const JUST_NOW = "2026-11-22T07:00:00Z";

const order = (id: string, units: number, rest: Partial<NonNullable<Mug["arrivals"]>[number]> = {}) => ({
  ...{ purchaseOrderId: id, units, expectedDay: addDays(TODAY, 3), shownSince: LONG_AGO },
  ...rest,
});
const valueOf = (alert: Alert | undefined, id: string) => alert?.evidence.find((one) => one.id === id)?.value;

describe("units on our own orders that Shopify no longer shows as incoming", () => {
  it("no longer hide a stock-out, and are said to be missing", () => {
    const covered: Mug = { available: 10, incoming: 400, arrivals: [order("po", 400)] };
    expect(detectOne(covered)).toBeUndefined();

    const alert = detectOne({ ...covered, incoming: 0 });
    expect(valueOf(alert, "on_order")).toBeUndefined();
    expect(valueOf(alert, "on_order_unshown")).toBe(400);
    const missing = alert?.missing.find(({ id }) => id === "unshown_order");
    expect(missing?.text).toBe("400 units are open on your own orders, but no longer incoming in Shopify.");
    expect(missing?.effect).toContain("not counted on");
    expect(missing?.cure).toEqual({ label: "Receive or cancel them", href: "orders" });
  });

  it.each([
    {
      because: "Shopify shows a part, and that part counts",
      mug: { incoming: 15, arrivals: [order("po", 40)] },
      counted: 15,
      unshown: 25,
    },
    {
      because: "written too short a while before stock was read",
      mug: { incoming: 0, arrivals: [order("po", 40, { shownSince: JUST_NOW })] },
      counted: 40,
    },
    {
      because: "what Shopify shows is a newer order's",
      mug: { incoming: 24, arrivals: [order("old", 24), order("new", 24, { shownSince: JUST_NOW })] },
      counted: 24,
      unshown: 24,
    },
    {
      because: "recorded in Ops Room only, so it never shows there",
      mug: { incoming: 0, arrivals: [order("po", 40, { shownSince: null })] },
      counted: 40,
    },
    {
      because: "what was to come first is what has most likely come",
      mug: { incoming: 30, arrivals: [order("a", 20, { expectedDay: addDays(TODAY, 1) }), order("b", 30)] },
      counted: 30,
      unshown: 20,
    },
    {
      because: "what others send to another location explains nothing here",
      mug: {
        incoming: 40,
        byLocation: [{ locationId: SHOP, name: "Shop", available: 0, incoming: 40 }],
        arrivals: [order("po", 40, { locationId: WAREHOUSE })],
      },
      unshown: 40,
      undated: 40,
    },
    {
      because: "an order that never shows there explains no unit that does",
      mug: { incoming: 12, arrivals: [order("po", 20, { shownSince: null })] },
      counted: 20,
      undated: 12,
    },
  ])("$because", ({ mug, counted, unshown, undated }) => {
    const alert = detectOne({ available: 0, ...mug });
    expect(valueOf(alert, "on_order")).toBe(counted);
    expect(valueOf(alert, "on_order_unshown")).toBe(unshown);
    expect(valueOf(alert, "incoming_undated")).toBe(undated);
    expect(alert?.missing.some(({ id }) => id === "unshown_order")).toBe(unshown !== undefined);
  });

  it("is another matter than the one that was decided on", () => {
    const key = (incoming: number) =>
      stockout.detect(factsOf([{ available: 0, incoming, arrivals: [order("po", 40)] }])).alerts[0]
        ?.evidenceKey;
    expect(key(0)).not.toBe(key(40));
  });
});
