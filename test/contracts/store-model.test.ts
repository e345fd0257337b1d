import { describe, expect, it } from "vitest";
import type { ModelAnswer } from "../../app/adapters/store/contract.ts";
import { eachShop } from "../factories/each-shop.ts";

const DAY = "2026-11-26";
const NOW = new Date("2026-11-26T12:00:00Z");
const WEEK_AGO = new Date("2026-11-19T12:00:00Z");
const LIMITS = { tokens: 1_000, costMicros: 5_000 };
const BILL = { tokensIn: 30, tokensOut: 20, costMicros: 200 };

const here = eachShop();
const { unit } = here;
const reserve = (tokens: number, costMicros: number, { day = DAY, limits = LIMITS } = {}) =>
  unit((u) => u.modelSpend.reserve({ day, most: { tokens, costMicros }, limits }));
const settle = (tokens: number, costMicros: number, bill = BILL) =>
  unit((u) => u.modelSpend.settle({ day: DAY, reserved: { tokens, costMicros }, bill }));
const spent = (day = DAY) => unit((u) => u.modelSpend.of(day));

describe("what a model may cost in a day", () => {
  it.each([
    { because: "both limits are met to the last unit", tokens: 1_000, costMicros: 5_000, fits: true },
    { because: "one token is too many", tokens: 1_001, costMicros: 1, fits: false },
    { because: "a millionth of a dollar is too much", tokens: 1, costMicros: 5_001, fits: false },
  ])("is set aside as far as it fits: $because", async ({ tokens, costMicros, fits }) => {
    expect(await reserve(tokens, costMicros)).toBe(fits);
    expect((await spent()).reserved).toEqual(fits ? { tokens, costMicros } : { tokens: 0, costMicros: 0 });
  });

  it.each([
    { because: "what is spent counts", tokens: 951, costMicros: 1, fits: false },
    { because: "what is set aside for another call counts", tokens: 850, costMicros: 1, fits: true },
    { because: "one token more than is left", tokens: 851, costMicros: 1, fits: false },
    { because: "the money that is left", tokens: 1, costMicros: 4_700, fits: true },
    { because: "a millionth more than is left", tokens: 1, costMicros: 4_701, fits: false },
  ])("leaves what was neither spent nor set aside: $because", async ({ tokens, costMicros, fits }) => {
    await reserve(400, 1_000);
    await settle(400, 1_000);
    await reserve(100, 100);

    expect(await reserve(tokens, costMicros)).toBe(fits);
  });

  it("is never more than the limit, however many ask at once", async () => {
    const got = await Promise.all(Array.from({ length: 60 }, () => reserve(90, 100)));

    expect(got.filter(Boolean)).toHaveLength(11);
    expect(await spent()).toMatchObject({ calls: 0, reserved: { tokens: 990, costMicros: 1_100 } });
  });

  it("is what calls cost, and no longer what was set aside for them", async () => {
    await Promise.all([reserve(100, 100), reserve(100, 100), reserve(100, 100)]);
    await Promise.all([settle(100, 100), settle(100, 100)]);

    expect(await spent()).toEqual({
      calls: 2,
      tokensIn: 60,
      tokensOut: 40,
      costMicros: 400,
      reserved: { tokens: 100, costMicros: 100 },
    });
  });

  it("begins anew each day, and for each shop", async () => {
    expect(await reserve(1_000, 1)).toBe(true);
    expect(await reserve(1, 1)).toBe(false);
    expect(await reserve(1_000, 1, { day: "2026-11-27" })).toBe(true);
    await here.another();
    expect(await reserve(1_000, 1)).toBe(true);
  });

  it("holds when the founder lowers the limit below what is spent", async () => {
    await reserve(900, 10);
    expect(await reserve(1, 1, { limits: { tokens: 500, costMicros: 5_000 } })).toBe(false);
  });

  it("is not settled without having been set aside, nor twice", async () => {
    await expect(settle(1, 1)).rejects.toMatchObject({ code: "nothing_reserved" });
    await reserve(10, 10);
    await settle(10, 10);
    await expect(settle(10, 10)).rejects.toThrow(/model_spend_not_negative/);
    expect(await spent()).toMatchObject({ calls: 1, costMicros: 200 });
  });
});

describe("a kept text of a model", () => {
  const answer: ModelAnswer = {
    text: { subject: [{ words: "Our order " }, { slot: "order" }], body: [{ words: "Where is it?" }] },
    model: "gpt-test",
    prompt: "vendor-message@1",
    repaired: true,
  };
  const put = (key: string, at: Date, since = WEEK_AGO) =>
    unit((u) => u.modelAnswers.put(key, answer, { now: at, since }));
  const get = (key: string, since = WEEK_AGO) => unit((u) => u.modelAnswers.get(key, since));

  it("comes back as it was written, for its shop alone", async () => {
    await put("a", NOW);
    expect(await get("a")).toEqual(answer);
    expect(await get("b")).toBeNull();
    await here.another();
    expect(await get("a")).toBeNull();
  });

  it("is kept once, by the last writer", async () => {
    await Promise.all([put("a", NOW), put("a", NOW)]);
    await unit((u) => u.modelAnswers.put("a", { ...answer, repaired: false }, { now: NOW, since: WEEK_AGO }));
    expect(await get("a")).toMatchObject({ repaired: false });
  });

  it("is found while it is young enough, and forgotten when another is kept after that", async () => {
    await put("old", WEEK_AGO);
    expect(await get("old")).toEqual(answer);
    expect(await get("old", new Date(WEEK_AGO.getTime() + 1))).toBeNull();
    await put("new", NOW, new Date(WEEK_AGO.getTime() + 1));
    expect(await get("old")).toBeNull();
    expect(await get("new")).toEqual(answer);
  });
});
