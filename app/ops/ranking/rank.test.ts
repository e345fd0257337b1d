import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alertWith as anyAlert } from "./alerts-for-tests.ts";
import { rank } from "./rank.ts";
import { whyAbove } from "./why.ts";
import { totalStake } from "./total.ts";

/** Worth a founder's minute, unless the test says otherwise. */
const alertWith = (over: Parameters<typeof anyAlert>[0]) => anyAlert({ stake: 5_000, ...over });

const TODAY = "2026-11-22";
const input = { attentionBudget: 2, today: TODAY, locale: "en-US" };

describe("rank", () => {
  it("puts first what loses most a day for a minute of attention", () => {
    const ranked = rank(
      [
        alertWith({ id: "a", waiting: 100 }),
        alertWith({ id: "b", waiting: 300 }),
        { ...alertWith({ id: "c", waiting: 500 }), attentionMinutes: 20 },
      ],
      input,
    );
    expect(ranked.map(({ alert }) => alert.fingerprint)).toEqual(["b", "a", "c"]);
    expect(ranked.map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  it.each([
    { because: "due today", decideBy: "2026-11-22", shelf: "decide_now", why: "is today" },
    { because: "overdue", decideBy: "2026-11-12", shelf: "decide_now", why: "was Thu Nov 12" },
    {
      because: "due before the next look",
      decideBy: "2026-11-23",
      shelf: "decide_now",
      why: "in time is tomorrow",
    },
    {
      because: "due later this week",
      decideBy: "2026-11-26",
      shelf: "this_week",
      why: "It can wait until Thursday",
    },
    { because: "due in a week", decideBy: "2026-11-29", shelf: "this_week", why: "It can wait until" },
    { because: "due after a week", decideBy: "2026-11-30", shelf: "can_wait", why: "is still in time" },
  ])("shelves $decideBy as $shelf: $because", ({ decideBy, shelf, why }) => {
    const [ranked] = rank([alertWith({ id: "a", decideBy })], input);
    expect(ranked?.shelf).toBe(shelf);
    expect(ranked?.why).toContain(why);
  });

  it("asks for no more attention than there is, and says why the others wait", () => {
    const ranked = rank(
      Array.from({ length: 20 }, (_, at) => alertWith({ id: `a${at}`, waiting: 1_000 - at })),
      input,
    );
    const count = (shelf: string) => ranked.filter((item) => item.shelf === shelf).length;
    expect([count("decide_now"), count("this_week"), count("can_wait")]).toEqual([2, 8, 10]);
    expect(ranked[2]?.why).toContain("the 2 to decide first lose more for each minute of your attention");
    expect(ranked[19]?.why).toContain("It can wait: a day costs about");
    expect(ranked[19]?.why).toContain("the 8 of this week lose more for each minute of your attention");
  });

  it("says of money a day only what is so: one that loses more can wait for asking more attention", () => {
    const long = { ...alertWith({ id: "c", waiting: 50_000 }), attentionMinutes: 600 };
    const ranked = rank(
      [alertWith({ id: "a", waiting: 300 }), alertWith({ id: "b", waiting: 200 }), long],
      input,
    );
    expect(ranked[2]?.alert.fingerprint).toBe("c");
    expect(ranked[2]?.why).toBe(
      "It is due as well, but the 2 to decide first lose more for each minute of your attention.",
    );
  });

  it("agrees with a single decision above it", () => {
    const alerts = [alertWith({ id: "a", waiting: 300 }), alertWith({ id: "b", waiting: 200 })];
    expect(rank(alerts, { ...input, attentionBudget: 1 })[1]?.why).toContain(
      "the 1 to decide first loses more",
    );
  });

  it("does not say that all above lose more where the shelf put some of them there", () => {
    // Due now and cheap, before dear ones that are due in some days.
    const now = ["x", "y"].map((id) => alertWith({ id, waiting: 100 }));
    const later = Array.from({ length: 9 }, (_, at) =>
      alertWith({ id: `l${at}`, waiting: 280 - at, decideBy: "2026-11-26" }),
    );
    const ranked = rank([...now, ...later], input);
    expect(ranked.at(-1)).toMatchObject({ shelf: "can_wait", alert: { fingerprint: "l8" } });
    expect(ranked.at(-1)?.why).toBe(
      "It can wait: a day costs about $2.70, and the 8 of this week lose more for each minute of your attention.",
    );
  });

  it.each([
    { because: "kept its place though it loses a little less", a: 100, b: 95, c: 98, said: "about as much" },
    { because: "loses more", a: 100, b: 95, c: 80, said: "more" },
  ])("says how those above compare: $because", ({ a, b, c, said }) => {
    const alerts = [
      alertWith({ id: "a", waiting: a }),
      alertWith({ id: "b", waiting: b }),
      alertWith({ id: "c", waiting: c }),
    ];
    const previous = new Map(["a", "b", "c"].map((id, at) => [id, at]));
    const ranked = rank(alerts, { ...input, previous });
    expect(ranked.map(({ alert }) => alert.fingerprint)).toEqual(["a", "b", "c"]);
    expect(ranked[2]?.why).toContain(`the 2 to decide first lose ${said} for each minute`);
  });

  it("spends no place of today on what is worth less than a founder's minute, however due it is", () => {
    const alerts = [
      alertWith({ id: "small", stake: 900, waiting: 90 }),
      alertWith({ id: "open", decideBy: "2026-12-20", waiting: 10_700 }),
    ];
    const ranked = rank(alerts, input);
    expect(ranked.map(({ alert, shelf }) => [alert.fingerprint, shelf])).toEqual([
      ["open", "decide_now"],
      ["small", "this_week"],
    ]);
    expect(ranked.map(({ why }) => why)).toEqual([
      "The choice stays open, but each day of waiting costs about $110.",
      "It is due, but little is at stake: about $9.",
    ]);
  });

  it("breaks ties by day, stake and name, whatever the order of the input", () => {
    const alerts = [
      alertWith({ id: "d", stake: 5 }),
      alertWith({ id: "c", stake: 9 }),
      alertWith({ id: "b", stake: 9 }),
      alertWith({ id: "a", stake: 1, decideBy: "2026-11-20" }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(alerts, { minLength: 4 }), (shuffled) => {
        expect(rank(shuffled, input).map(({ alert }) => alert.fingerprint)).toEqual(["a", "b", "c", "d"]);
      }),
    );
  });

  it("keeps yesterday's order where figures hardly moved, and follows them where they did", () => {
    const alerts = [alertWith({ id: "a", waiting: 105 }), alertWith({ id: "b", waiting: 100 })];
    const previous = new Map([
      ["b", 0],
      ["a", 1],
    ]);
    const order = (list: typeof alerts) =>
      rank(list, { ...input, previous }).map(({ alert }) => alert.fingerprint);
    expect(order(alerts)).toEqual(["b", "a"]);
    expect(order([alertWith({ id: "a", waiting: 130 }), alertWith({ id: "b", waiting: 100 })])).toEqual([
      "a",
      "b",
    ]);
  });

  it("ranks nothing as nothing", () => {
    expect(rank([], input)).toEqual([]);
  });
});

describe("totalStake", () => {
  it("never adds one situation twice", () => {
    const shared = { ...alertWith({ id: "b", stake: 400 }), situation: "stock:a" };
    const total = totalStake(
      [alertWith({ id: "a", stake: 1_000 }), shared, alertWith({ id: "c", stake: 50 })],
      "USD",
    );
    expect(total.p50.minor).toBe(1_050);
  });

  it("is never more than the sum of all, and never less than the largest", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(1e6)), { minLength: 1 }),
        (pairs) => {
          const alerts = pairs.map(([id, stake]) => alertWith({ id, stake }));
          const total = totalStake(alerts, "USD").p50.minor;
          const stakes = pairs.map(([, stake]) => stake);
          expect(total).toBeLessThanOrEqual(stakes.reduce((sum, stake) => sum + stake, 0));
          expect(total).toBeGreaterThanOrEqual(Math.max(...stakes));
        },
      ),
    );
  });
});

describe("situations and lanes", () => {
  const shared = (id: string, waiting: number) => ({
    ...alertWith({ id, waiting }),
    situation: "stock:mug",
  });

  it("makes one decision of what shares units, led by what loses most, and counts it once in the budget", () => {
    const alerts = [
      shared("a", 500),
      shared("b", 400),
      ...["c", "d", "e", "f", "g"].map((id) => alertWith({ id, waiting: 100 })),
    ];
    const ranked = rank(alerts, { ...input, attentionBudget: 5 });
    const now = ranked.filter(({ shelf }) => shelf === "decide_now");
    expect(now.map(({ alert, under }) => [alert.fingerprint, under])).toEqual([
      ["a", null],
      ["b", "a"],
      ["c", null],
      ["d", null],
      ["e", null],
      ["f", null],
    ]);
    expect(ranked.find(({ alert }) => alert.fingerprint === "g")?.shelf).toBe("this_week");
  });

  it("puts safety, law and security above all money, beyond the budget, each for itself", () => {
    const recall = (id: string) => ({ ...shared(id, 0), lane: "first" as const });
    const alerts = [
      ...["a", "b", "c", "d", "e"].map((id) => alertWith({ id, waiting: 9_000 })),
      recall("x"),
      recall("y"),
    ];
    const now = rank(alerts, { ...input, attentionBudget: 5 }).filter(({ shelf }) => shelf === "decide_now");
    expect(now.map(({ alert }) => alert.fingerprint)).toEqual(["x", "y", "a", "b", "c", "d", "e"]);
    expect(now[0]).toMatchObject({ why: "Safety, law and security come before money.", under: null });
  });

  it("never shows more money for being grouped, and loses no alert", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("m", "n", "o"), fc.nat(1e6)), { minLength: 1, maxLength: 12 }),
        (pairs) => {
          const alerts = pairs.map(([situation, stake], at) => ({
            ...alertWith({ id: `${at}`, stake }),
            situation,
          }));
          const ranked = rank(alerts, { ...input, attentionBudget: 5 });
          expect(ranked.map(({ alert }) => alert.fingerprint).sort()).toEqual(
            alerts.map(({ fingerprint }) => fingerprint).sort(),
          );
          const leaders = ranked.filter(({ under }) => under === null);
          expect(new Set(leaders.map(({ alert }) => alert.situation)).size).toBe(leaders.length);
        },
      ),
    );
  });
});

describe("why one stands above the next", () => {
  const at = { today: "2026-11-22", locale: "en-US" };
  const usd = (minor: number) => ({ minor, currency: "USD" });
  const one = (over: Partial<Parameters<typeof whyAbove>[0]>): Parameters<typeof whyAbove>[0] => ({
    waitingPerDay: usd(8_800),
    attentionMinutes: 2,
    decideBy: "2026-11-22",
    lane: "money",
    shelf: "decide_now",
    ...over,
  });
  it.each([
    {
      because: "it loses more",
      upper: one({}),
      lower: one({ waitingPerDay: usd(3_100) }),
      said: "A day of waiting costs about $88 here, against about $31 for the next.",
    },
    {
      because: "the next loses nothing yet",
      upper: one({}),
      lower: one({ waitingPerDay: usd(0) }),
      said: "A day of waiting costs about $88 here, against hardly anything for the next.",
    },
    {
      because: "the next has time",
      upper: one({ waitingPerDay: usd(100) }),
      lower: one({ decideBy: "2026-11-26", shelf: "this_week" }),
      said: "The next can wait until Thursday; here a day of waiting costs about $1, there about $88.",
    },
    {
      because: "it asks for less attention",
      upper: one({}),
      lower: one({ attentionMinutes: 5 }),
      said: "Both lose about as much by waiting, and this asks for less attention: 2 minutes against 5.",
    },
    {
      because: "it loses more, though it asks for more",
      upper: one({ attentionMinutes: 6, waitingPerDay: usd(90_000) }),
      lower: one({}),
      said: "It asks for more attention (6 minutes against 2), but a day of waiting costs about $900, against about $88.",
    },
    {
      because: "it stood there before",
      upper: one({}),
      lower: one({}),
      said: "Both lose about as much by waiting; this stood above before, and small changes do not shuffle the list.",
    },
    {
      because: "it is about safety",
      upper: one({ lane: "first" }),
      lower: one({}),
      said: "Safety, law and security come before money.",
    },
  ])("$because", ({ upper, lower, said }) => {
    expect(whyAbove(upper, lower, at)).toBe(said);
  });
});
