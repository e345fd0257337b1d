import { describe, expect, test } from "vitest";
import { alertLine, inbox } from "../../../test/factories/decision-models.ts";
import type { InboxModel } from "../models.ts";
import { countChanges, keepPlaces } from "./held-changes.ts";

const shown = inbox();
const first = shown.decideNow[0] ?? alertLine();

describe("changes that wait", () => {
  test.each<{ because: string; latest: InboxModel; count: number }>([
    {
      because: "only times moved on",
      latest: inbox({ source: { tone: "success", text: "Read 7 min ago" } }),
      count: 0,
    },
    {
      because: "an alert is new",
      latest: inbox({ decideNow: [alertLine({ id: "new" }), ...shown.decideNow] }),
      count: 1,
    },
    { because: "an alert is gone", latest: inbox({ decideNow: shown.decideNow.slice(1) }), count: 1 },
    {
      because: "an alert is worth another sum",
      latest: inbox({
        decideNow: [{ ...first, stake: { likely: "$9", range: "$1–$20" } }, ...shown.decideNow.slice(1)],
      }),
      count: 1,
    },
    {
      because: "an alert moved to another shelf",
      latest: inbox({
        decideNow: shown.decideNow.slice(1),
        canWait: { total: "$1", lines: [...shown.canWait.lines, first] },
      }),
      count: 1,
    },
  ])("are counted: $count when $because", ({ latest, count }) => {
    expect(countChanges(shown, latest)).toBe(count);
  });
});

describe("after the reader's own action", () => {
  test("what stays keeps its order", () => {
    const [a = first, b = first, c = first] = shown.decideNow;
    const latest = inbox({ decideNow: [c, b] });
    expect(keepPlaces(shown, latest).decideNow.map(({ id }) => id)).toEqual([b.id, c.id]);
    expect(a.id).toBe("a1");
  });

  test("what is new comes in after the one it follows, first where it follows none", () => {
    const latest = inbox({
      decideNow: [alertLine({ id: "new 1" }), ...shown.decideNow, alertLine({ id: "new 2" })],
    });
    expect(keepPlaces(shown, latest).decideNow.map(({ id }) => id)).toEqual([
      "new 1",
      ...shown.decideNow.map(({ id }) => id),
      "new 2",
    ]);
  });

  test("what stays shows its newest figures", () => {
    const latest = inbox({ decideNow: [{ ...first, reason: "Sells 12 a day." }] });
    expect(keepPlaces(shown, latest).decideNow[0]?.reason).toBe("Sells 12 a day.");
  });
});
