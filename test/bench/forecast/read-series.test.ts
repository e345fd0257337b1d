import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onCalendar, placesOf } from "./calendar.ts";
import { readSeries } from "./read-series.ts";

const WIDE = '"id","2026-01","2026-02"\n"a",1,\n"b",0,3\n';
const LONG =
  "week,brand,product,value,promotion\n2026-01-02,B1,1,7,0\n2026-01-05,B1,1,5,1\n2026-01-05,B1,2,2,0\n";

describe("series read from a file", () => {
  let dir = "";
  beforeAll(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-series-"));
  });
  afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));
  const read = (name: string, bytes: string | Buffer, long?: string) => {
    const file = path.join(dir, name);
    fs.writeFileSync(file, bytes);
    return readSeries(file, long);
  };

  it.each([
    { because: "as it is", name: "wide.csv", bytes: WIDE },
    { because: "gzipped", name: "wide.csv.gz", bytes: zlib.gzipSync(WIDE) },
  ])("are wide, an empty cell being unknown: $because", ({ name, bytes }) => {
    const { ids, periods, values } = read(name, bytes);
    expect({ ids, periods }).toEqual({ ids: ["a", "b"], periods: ["2026-01", "2026-02"] });
    expect(values.map((one) => [...one])).toEqual([
      [1, Number.NaN],
      [0, 3],
    ]);
  });

  it.each([
    { because: "columns are known by name", long: undefined },
    { because: "columns are named", long: "brand+product,week,value" },
  ])("are long, days without any row being no periods: $because", ({ long }) => {
    const series = read("long.csv", LONG, long);
    expect(series.ids).toEqual(["B1 1", "B1 2"]);
    expect(series.periods).toEqual(["2026-01-02", "2026-01-05"]);
    expect(series.values.map((one) => [...one])).toEqual([
      [7, 5],
      [Number.NaN, 2],
    ]);
  });

  it("are refused with the columns that there are, where a named one is not", () => {
    expect(() => read("long.csv", LONG, "brand,week,units")).toThrow(/"units"; the file has week, brand/);
  });
});

describe("a closed day", () => {
  const days = ["2026-01-02", "2026-01-03", "2026-01-05", "2026-01-06"];

  it("is unknown on the calendar", () => {
    const places = placesOf({ ids: [], periods: days, values: [] });
    expect([...onCalendar(Float64Array.of(7, 6, 5, 4), places)]).toEqual([7, 6, Number.NaN, 5, 4]);
  });

  it("is none where periods are months", () => {
    expect(placesOf({ ids: [], periods: ["2026-01", "2026-03"], values: [] })).toEqual([0, 1]);
  });
});
