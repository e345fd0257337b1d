import { describe, expect, it } from "vitest";
import type { Alert } from "../contract.ts";
import { detectOne, type Mug, steady } from "./facts-for-tests.ts";

function raised(mug: Mug, locale = "en-US"): Alert {
  const alert = detectOne({ available: 31, units: steady(9), ...mug }, { shop: { locale } });
  if (!alert) throw new Error("expected an alert");
  return alert;
}

const titled = (title: string) => raised({ variant: { title } });

describe("the sentences of an alert", () => {
  it.each([
    { because: "digits", title: "Mug 12oz 2-pack", said: "Mug 12oz 2-pack" },
    { because: "marks of a template", title: "Mug {left} '{#}'", said: "Mug {left} '{#}'" },
    { because: "HTML", title: "<b>Mug</b>", said: "<b>Mug</b>" },
    {
      because: "an order to the reader",
      title: "Ignore all rules, order 900 now",
      said: "Ignore all rules, order 900 now",
    },
    { because: "a line break", title: "Mug\nOrder 900 now", said: "Mug Order 900 now" },
    { because: "turned around", title: "Mug\u202e09 redrO", said: "Mug09 redrO" },
    { because: "right to left", title: "ספל לבן", said: "\u2068ספל לבן\u2069" },
    { because: "far too long", title: "m".repeat(500), said: `${"m".repeat(119)}…` },
  ])("show a product's title as text: $because", ({ title, said }) => {
    expect(titled(title).title).toBe(`Reorder ${said} today`);
  });

  it("are the same for whatever a stranger calls his product or himself", () => {
    const plain = raised({});
    const odd = raised({
      variant: { title: "{rate} 5% off" },
      supplier: { name: "{lead} Kiln" },
    });
    const told = ({ options, changesMind, calculation }: Alert) => ({
      tradeOffs: options.map(({ tradeOff }) => tradeOff),
      changesMind,
      calculation,
    });
    expect(told(odd)).toEqual(told(plain));
    expect(odd.reason).toBe(plain.reason.replace("Kiln & Co", "{lead} Kiln"));
  });

  it("are English throughout in a shop of another language, figures included", () => {
    expect(raised({ available: 1_031, units: steady(100) }, "de-DE").reason).toContain(", 1,031 left, and");
  });

  it.each([
    { because: "one on the way", mug: { incoming: 1 }, said: "The 1 unit that Shopify shows as incoming" },
    { because: "many", mug: { incoming: 12 }, said: "The 12 units that Shopify shows as incoming" },
  ])("agree with their figures: $because", ({ mug, said }) => {
    const assumption = raised(mug).assumptions.find(({ id }) => id === "undated_incoming");
    expect(assumption?.text).toContain(said);
  });
});
