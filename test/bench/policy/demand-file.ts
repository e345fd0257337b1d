import { readTable, type Vn2 } from "./vn2-files.ts";
import { WEEKS } from "./play.ts";

/**
 * Units wanted in the weeks to play, row by row in the order of the sales file. The file has the layout of the sales
 * file: `Store`, `Product`, then a column a week, oldest first, under any names; of more than eight the last eight
 * count. Rows may come in any order. Throws where a row is missing or a cell is no count.
 */
export function readDemand(path: string, { keys }: Pick<Vn2, "keys">): Float64Array {
  const { header, rows } = readTable(path);
  const columns = header
    .map((_, at) => at)
    .filter((at) => header[at] !== "Store" && header[at] !== "Product");
  const store = header.indexOf("Store");
  const product = header.indexOf("Product");
  if (store < 0 || product < 0 || columns.length < WEEKS)
    throw new Error(
      `${path} is not read: it needs the columns Store and Product and ${WEEKS} or more of weeks; it has ${header.length} columns.`,
    );
  const byKey = new Map(rows.map((cells) => [`${cells[store] ?? ""},${cells[product] ?? ""}`, cells]));
  const demand = new Float64Array(keys.length * WEEKS);
  keys.forEach((key, row) => {
    const cells = byKey.get(key);
    if (!cells) throw new Error(`${path} is not read: it has no row of store and product ${key}.`);
    columns.slice(-WEEKS).forEach((column, week) => {
      const cell = cells[column]?.trim() ?? "";
      const units = Number(cell);
      // Nothing recorded is nothing sold; a word or a negative count is a mistake in the file.
      if (!Number.isFinite(units) || units < 0)
        throw new Error(`${path} is not read: "${cell}" of store and product ${key} is no count.`);
      demand[row * WEEKS + week] = units;
    });
  });
  return demand;
}
