import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newsvendor, newsvendorFigures, readYaz } from "./newsvendor.ts";

const DATA = "../shared/data/inventory/ddop";
const isThere = existsSync(`${DATA}/yaz_data.csv`);
if (!isThere) process.stderr.write(`SKIPPED: ${DATA} is not there\n`);

describe.skipIf(!isThere)("the newsvendor benchmark on the restaurant's days", () => {
  const figures = isThere ? newsvendorFigures(readYaz(DATA)) : null;

  it("reproduces the published and checked figures to all their digits", () => {
    expect(figures?.normal_cost).toBe(66.0260614);
    expect(figures?.weekday_cost).toBe(52.0572917);
  });

  it("orders at less than the best published cost", () => {
    expect(figures?.cost).toBeLessThan(46.28);
  });
});

it("says so where its data is absent", async () => {
  expect(await newsvendor.run({ data: "no/such/folder" })).toEqual({
    skipped: "SKIPPED: no/such/folder/yaz_data.csv is not there",
  });
});
