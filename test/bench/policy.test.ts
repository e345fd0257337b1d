import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { policy } from "./policy.ts";
import { benchmarkPolicy } from "./policy/benchmark-policy.ts";
import { readDemand } from "./policy/demand-file.ts";
import { euros, play, type Stock } from "./policy/play.ts";
import { readVn2, withDemand } from "./policy/vn2-files.ts";

const DATA = "../shared/data/inventory/vn2";
const isThere = existsSync(DATA);
if (!isThere) process.stderr.write(`SKIPPED: ${DATA} is not there\n`);

const scratch = mkdtempSync(join(tmpdir(), "ops-policy-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("a play of the stock challenge", () => {
  it("counts what is held and lost, and lands an order in the third week", () => {
    // 3 on hand, 2 a week wanted, 4 land in the second week; 5, ordered at the end of the first, land in the fourth.
    const opening: Stock = { onHand: Float64Array.of(3), landing: [Float64Array.of(0), Float64Array.of(4)] };
    const played = play({
      opening,
      demand: () => 2,
      firstWeek: 10,
      policy: (week) => Float64Array.of(week === 11 ? 5 : 0),
    });
    expect(played.holding.map((cost) => Math.round(cost / 0.2))).toEqual([1, 3, 1, 4, 2, 0, 0, 0]);
    expect(played.shortage).toEqual([0, 0, 0, 0, 0, 0, 2, 2]);
    expect(euros(played)).toBe(6.2);
  });

  it("asks for six orders, the last two weeks before the end", () => {
    const asked: number[] = [];
    const none = Float64Array.of(0);
    const ask = (week: number) => {
      asked.push(week);
      return none;
    };
    play({ opening: { onHand: none, landing: [none, none] }, demand: () => 0, firstWeek: 10, policy: ask });
    expect(asked).toEqual([10, 11, 12, 13, 14, 15]);
  });
});

describe("a demand file", () => {
  const keys = ["0,126", "1,23"];
  const weeks = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
  const file = (header: readonly (string | number)[], rows: readonly (readonly (string | number)[])[]) => {
    const path = join(scratch, "demand.csv");
    writeFileSync(path, `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`);
    return path;
  };

  it.each([
    { because: "eight weeks have any names", from: 1, count: 8 },
    { because: "of all weeks the last eight count", from: -156, count: 165 },
  ])("is read where $because", ({ from, count }) => {
    const names = weeks(from, count).map((week) => `Week ${week}`);
    const values = weeks(from, count).map((week) => Math.max(0, week));
    const zeros = values.map(() => 0);
    const path = file(
      ["Store", "Product", ...names],
      [
        [1, 23, ...values],
        [0, 126, ...zeros],
      ],
    );
    expect([...readDemand(path, { keys })]).toEqual([...weeks(0, 8).map(() => 0), ...weeks(1, 8)]);
  });

  it.each([
    {
      because: "a row is missing",
      rows: [[1, 23, ...weeks(1, 8)]],
      says: "no row of store and product 0,126",
    },
    { because: "a cell is a word", rows: [[0, 126, "many", ...weeks(2, 7)]], says: '"many"' },
    { because: "a cell is below 0", rows: [[0, 126, -4, ...weeks(2, 7)]], says: '"-4"' },
  ])("is refused where $because", ({ rows, says }) => {
    const path = file(["Store", "Product", ...weeks(1, 8)], rows);
    expect(() => readDemand(path, { keys })).toThrow(says);
  });

  it("is refused where weeks are missing", () => {
    expect(() => readDemand(file(["Store", "Product", ...weeks(1, 7)], []), { keys })).toThrow("8 or more");
  });
});

describe.skipIf(!isThere)("the challenge's files", () => {
  const vn2 = isThere ? readVn2(DATA) : null;

  it("give the benchmark policy's first order as computed elsewhere", () => {
    if (!vn2) throw new Error("The files are there and were not read.");
    const stock: Stock = { onHand: vn2.onHand, landing: vn2.inTransit };
    const order = benchmarkPolicy(vn2.sales)(vn2.sales.weeks, stock);
    expect(order.reduce((sum, units) => sum + units, 0)).toBe(3_987);
    expect(order.filter((units) => units > 0)).toHaveLength(481);
    expect(Math.max(...order)).toBe(246);
    expect([...order.slice(0, 10)]).toEqual([0, 2, 34, 29, 5, 0, 32, 0, 4, 23]);
  });

  it.each([
    {
      because: "the benchmark policy orders",
      orders: true,
      holding: 3_661.2,
      shortage: 1_117,
      cost: 4_778.2,
    },
    { because: "nobody orders", orders: false, holding: 635, shortage: 8_343, cost: 8_978 },
  ])("cost $cost in the rehearsal where $because", ({ orders, holding, shortage, cost }) => {
    if (!vn2) throw new Error("The files are there and were not read.");
    const none = new Float64Array(vn2.sales.rows);
    const played = play({
      opening: { onHand: vn2.onHand, landing: vn2.inTransit },
      demand: vn2.demandOf,
      firstWeek: vn2.sales.weeks - 8,
      policy: orders ? benchmarkPolicy(vn2.sales) : () => none,
    });
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(played.holding)).toBeCloseTo(holding, 6);
    expect(sum(played.shortage)).toBeCloseTo(shortage, 6);
    expect(euros(played)).toBe(cost);
  });

  it("keep their weeks where demand is put behind them", () => {
    if (!vn2) throw new Error("The files are there and were not read.");
    const demand = new Float64Array(vn2.sales.rows * 8).fill(5);
    const longer = withDemand(vn2, demand, 8);
    expect(longer.sales.weeks).toBe(165);
    expect(longer.demandOf(598, 164)).toBe(5);
    expect(longer.demandOf(2, 156)).toBe(vn2.demandOf(2, 156));
    expect(longer.sales.units[165 * 2 + 156]).toBe(vn2.sales.units[157 * 2 + 156]);
  });
});

it("says so where its data is absent", async () => {
  expect(await policy.run({ data: "no/such/folder" })).toEqual({
    skipped: "SKIPPED: no/such/folder/Week_0_2024-04-08_Sales.csv is not there",
  });
});
