import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SalesWeeks } from "../../../app/ops/facts/weekly/sales-weeks.ts";
import type { DemandOf } from "./play.ts";

/** The challenge's files: sales by row and week, what was in stock, and the stock at the end of the last week. */
export type Vn2 = {
  /** `Store,Product` of each row, in the order of the files. */
  keys: string[];
  /** First day of each week, as the files name it. */
  weekNames: string[];
  /** Recorded sales; a week without stock says nothing. */
  sales: SalesWeeks;
  /** Recorded sales standing for demand, 0 where there was no stock. */
  demandOf: DemandOf;
  onHand: Float64Array;
  inTransit: readonly [Float64Array, Float64Array];
};

const SALES = "Week_0_2024-04-08_Sales.csv";
const IN_STOCK = "Week_0_In_Stock.csv";
const STATE = "Week_0_2024-04-08_Initial_State.csv";
const MASTER = "Week_0_Master.csv";
export const VN2_FILES = [SALES, IN_STOCK, STATE, MASTER];
/** Rows that share one of these borrow from each other. */
const GROUPINGS = ["Product", "Store", "ProductGroup", "Department"];
const ID_COLUMNS = 2;

export function readVn2(folder: string): Vn2 {
  const sales = readTable(join(folder, SALES));
  const inStock = readTable(join(folder, IN_STOCK));
  const state = readTable(join(folder, STATE));
  const master = readTable(join(folder, MASTER));
  const weekNames = sales.header.slice(ID_COLUMNS);
  const weeks = weekNames.length;
  const recorded = Float64Array.from(sales.rows.flatMap((cells) => cells.slice(ID_COLUMNS).map(Number)));
  const seen = inStock.rows.flatMap((cells) => cells.slice(ID_COLUMNS, ID_COLUMNS + weeks));
  const column = (name: string) =>
    Float64Array.from(state.rows, (cells) => Number(cells[state.header.indexOf(name)]));
  return {
    keys: sales.rows.map((cells) => cells.slice(0, ID_COLUMNS).join(",")),
    weekNames,
    sales: {
      rows: sales.rows.length,
      weeks,
      firstWeek: weekNames[0] ?? "",
      units: recorded.map((units, at) => (seen[at] === "True" ? units : Number.NaN)),
      groupings: GROUPINGS.map((name) =>
        groupsOf(master.rows.map((cells) => cells[master.header.indexOf(name)] ?? "")),
      ),
    },
    demandOf: (row, week) => recorded[row * weeks + week] ?? 0,
    onHand: column("End Inventory"),
    inTransit: [column("In Transit W+1"), column("In Transit W+2")],
  };
}

/** The same with `added` weeks of demand behind, row by row; whoever decides is given no more than has passed. */
export function withDemand(vn2: Vn2, demand: Float64Array, added: number): Pick<Vn2, "sales" | "demandOf"> {
  const { rows, weeks } = vn2.sales;
  const units = new Float64Array(rows * (weeks + added));
  for (let row = 0; row < rows; row += 1) {
    units.set(vn2.sales.units.subarray(row * weeks, (row + 1) * weeks), row * (weeks + added));
    units.set(demand.subarray(row * added, (row + 1) * added), row * (weeks + added) + weeks);
  }
  return {
    sales: { ...vn2.sales, weeks: weeks + added, units },
    demandOf: (row, week) =>
      week < weeks ? vn2.demandOf(row, week) : (demand[row * added + week - weeks] ?? 0),
  };
}

/** Plain cells without quotes, as all these files have. */
export function readTable(path: string): { header: string[]; rows: string[][] } {
  const [header = [], ...rows] = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return { header, rows };
}

function groupsOf(names: readonly string[]): Int32Array {
  const ids = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  });
}
