import { describe, expect, it } from "vitest";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { reasonRows } from "../shared/returns-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { mispicked } from "./mispicked.ts";
import { look, WRONG } from "./cases-for-tests.ts";

describe("a product that is mixed up when orders are packed", () => {
  it("is counted on the shelf, for what the mistakes cost", () => {
    const [alert] = look(40).alerts;
    expect(alert).toMatchObject({
      title: "Find out where Ceramic Mug, White is mixed up: 40 of 44 came back as the wrong item",
      catalogueIds: ["ORD-18"],
      bestOptionId: "count",
    });
    expect(alert?.options[0]?.draft).toMatchObject({ kind: "stock_count" });
    if (alert) expectSane(alert);
  });

  it.each<{ because: string; wrong: number; others?: number }>([
    { because: "three may be chance", wrong: 3 },
    { because: "as many of others are mixed up", wrong: 40, others: 800 },
    { because: "a few mistakes are not worth a walk", wrong: 4 },
  ])("is fine where $because", ({ wrong, others = 2 }) => {
    expect(look(wrong, { others }).alerts).toEqual([]);
  });

  it("has no sheet to count by where its stock is not counted", () => {
    const [alert] = look(40, { mug: { variant: { tracked: false } } }).alerts;
    expect(alert?.options[0]?.draft).toBeNull();
  });

  it("counts a parcel as the founder set it", () => {
    const dear = mispicked.detect(
      factsOf([{}, {}], {
        settings: { fulfilment: { currency: "USD", minor: 4_000 } },
        facts: {
          returnReasons: reasonRows([
            { variant: 1, reasons: { [WRONG]: 40 } },
            { variant: 2, reasons: { "changed-my-mind": 80 } },
          ]),
        },
      }),
    );
    expect(dear.alerts[0]?.stake.p50.minor).toBeGreaterThan(2 * (look(40).alerts[0]?.stake.p50.minor ?? 0));
  });
});
