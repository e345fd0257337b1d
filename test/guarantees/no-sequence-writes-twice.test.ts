/** Whatever happens in whatever order: one approval, at most one write, of exactly its bytes. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAIRS } from "../bench/sequences/pairs.ts";
import { type AnyPlant, playSequences, START } from "../bench/sequences/run.ts";
import { installShop, type TestStore, testStore } from "../factories/store.ts";

const said = ({ violations }: Awaited<ReturnType<typeof playSequences>>) =>
  violations.map(({ seed, found }) => `seed ${String(seed)}: ${found.join("; ")}`);

describe("random sequences of approvals, faults, deaths and waits", { timeout: 120_000 }, () => {
  it("break no promise, and meet every fault in every state", async () => {
    const played = await playSequences({ runs: 1_000, seed: 1 });

    expect(said(played)).toEqual([]);
    expect(PAIRS.filter((pair) => played.tally.of(pair) === 0)).toEqual([]);
  });

  const plants: { plant: AnyPlant; finds: RegExp; because: string }[] = [
    {
      plant: "approval_not_consumed",
      finds: /begun twice|applied 2 times/,
      because: "an approval can be used again",
    },
    {
      plant: "expiry_ignored",
      finds: /after its (approval.s )?time|long after/,
      because: "nobody looks at its time",
    },
    {
      plant: "uninstall_ignored",
      finds: /after the app was removed|earlier installation/,
      because: "an uninstall ends nothing",
    },
    {
      plant: "time_ignored",
      finds: /applied long after|recorded as failed/,
      because: "a frozen worker sends when it wakes",
    },
  ];
  it.each(plants)("would show it if $because", async ({ plant, finds }) => {
    const played = await playSequences({ runs: 1_500, seed: 1, plant, untilBroken: true });
    expect(said(played).join("\n")).toMatch(finds);
  });
});

describe("the same on the real database", { timeout: 180_000 }, () => {
  let real: TestStore;
  beforeAll(async () => {
    real = await testStore();
  }, 180_000);
  afterAll(() => real.close());

  it("break no promise either", async () => {
    const stage = async () => ({ store: real.store, shop: await installShop(real.store, START) });
    expect(said(await playSequences({ runs: 10, seed: 7, stage }))).toEqual([]);
  });
});
