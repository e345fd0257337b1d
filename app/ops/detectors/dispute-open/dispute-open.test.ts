import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../facts/day.ts";
import type { DisputeRow } from "../../facts/rows/payments.ts";
import { meanOf } from "../shared/break-even.ts";
import { TODAY } from "../shared/mugs-for-tests.ts";
import { EFFORT_MINOR } from "./case.ts";
import { look, worth } from "./cases-for-tests.ts";

describe("a chargeback that can still be answered", () => {
  it("is to be answered by its last day, for what it may bring back", () => {
    const { alerts, lookedAt } = look();
    expect(lookedAt).toBe(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "dispute_open:D1",
      catalogueIds: ["PAY-01"],
      situation: "order:gid://shopify/Order/1",
      subject: { kind: "order", id: "gid://shopify/Order/1", title: "#1042" },
      lane: "money",
      decideBy: addDays(TODAY, 9),
      bestOptionId: "both",
    });
    expect(alerts[0]?.title).toContain("#1042");
    expect(alerts[0]?.title).toContain("$184.00");
    expect(alerts[0]?.reason).toContain("they say that nothing arrived");
    expect(alerts[0]?.reason).toContain("a fee of $15.00");
    expect(alerts[0]?.options.map(({ id, draft }) => [id, draft])).toEqual([
      ["contest", null],
      ["both", null],
      ["nothing", null],
    ]);
  });

  it("costs more to leave for a day the nearer its last day is", () => {
    const perDay = (left: number) =>
      look({ dueDay: addDays(TODAY, left) }).alerts[0]?.waitingPerDay.minor ?? 0;
    expect(perDay(0)).toBeGreaterThan(perDay(5));
    expect(look({ dueDay: TODAY }).alerts[0]?.decideBy).toBe(TODAY);
  });

  it("counts the shortest window of the card networks where Shopify names no day, and says so", () => {
    const [alert] = look({ dueDay: null }).alerts;
    expect(alert?.decideBy).toBe(addDays(TODAY, 17));
    expect(alert?.assumptions.find(({ id }) => id === "due")?.text).toContain("20 days from the start");
  });

  it("counts no fee in a currency of which none is known, and says so", () => {
    const [alert] = look({}, "EUR").alerts;
    expect(alert?.missing.map(({ id }) => id)).toEqual(["fee"]);
    expect(alert?.reason).not.toContain("fee");
  });

  it("is likelier won where the order was sent than where it was not", () => {
    const large = { amountMinor: 200_000 };
    expect(worth({ ...large, wasSent: true }, "contest")).toBeGreaterThan(
      worth({ ...large, wasSent: null }, "contest"),
    );
    expect(worth({ ...large, wasSent: null }, "contest")).toBeGreaterThan(
      worth({ ...large, wasSent: false }, "contest"),
    );
  });

  it("is let go only where answering alone would take more than it may bring", () => {
    const over = { reason: "fraudulent", amountMinor: 40_000 };
    const [alert] = look(over).alerts;
    expect(alert?.bestOptionId).toBe("both");
    const even =
      Number(/^If answering it takes more than \$(\d+) of/u.exec(alert?.changesMind[0] ?? "")?.[1]) * 100;
    // Who writes to the buyer as well spends half as much again: on so long, writing no longer pays, and answering does.
    const effort = meanOf(EFFORT_MINOR);
    expect(even / (worth(over, "contest") + effort)).toBeCloseTo(1, 1);
    expect(even).toBeGreaterThan((worth(over, "both") + 1.5 * effort) / 1.5);
  });
});

describe("an inquiry of a bank", () => {
  it("is to be answered before it becomes a chargeback", () => {
    const [alert] = look({ kind: "inquiry" }).alerts;
    expect(alert).toMatchObject({ catalogueIds: ["PAY-02"], bestOptionId: "answer" });
    expect(alert?.options.map(({ id }) => id)).toEqual(["answer", "refund", "nothing"]);
    expect(alert?.reason).toContain("Nothing is taken yet");
  });

  it("is never worth giving all the money back for, since doing nothing loses it only by chance", () => {
    expect(worth({ kind: "inquiry" }, "refund")).toBeLessThan(0);
  });
});

describe("a dispute that asks for nothing", () => {
  it.each<{ because: string; over: Partial<DisputeRow>; note?: string }>([
    { because: "it is over", over: { isFinal: true, status: "lost" } },
    {
      because: "it was answered, and evidence is sent once",
      over: { isAnswered: true },
      note: "1 dispute is answered and with the bank.",
    },
    {
      because: "the bank looks at it",
      over: { status: "under_review" },
      note: "1 dispute is answered and with the bank.",
    },
    {
      because: "its last day was yesterday",
      over: { dueDay: addDays(TODAY, -1) },
      note: "Of 1 dispute the last day has passed; the bank decides without an answer.",
    },
    { because: "answering costs more than it may bring", over: { amountMinor: 1_500 } },
  ])("$because", ({ over, note }) => {
    const { alerts, lookedAt, notes } = look(over);
    expect(alerts).toEqual([]);
    expect(lookedAt).toBe(1);
    expect(notes).toEqual(note === undefined ? [] : [note]);
  });
});

it("never promises more than what is contested and the fee, in order, whatever the reason", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.constantFrom("chargeback", "inquiry"),
      fc.constantFrom("fraudulent", "product_not_received", "general", "noncompliant"),
      fc.constantFrom(true, false, null),
      fc.integer({ min: 0, max: 40 }),
      (amountMinor, kind, reason, wasSent, left) => {
        const over = { amountMinor, kind, reason, wasSent, dueDay: addDays(TODAY, left) };
        const [alert] = look(over).alerts;
        if (!alert) return true;
        return alert.options.every(({ money: { p10, p50, p90 } }) => {
          const ordered = p10.minor <= p50.minor && p50.minor <= p90.minor;
          return ordered && p90.minor <= amountMinor + 1_500 && p10.minor >= -amountMinor - 8_000;
        });
      },
    ),
  );
});
