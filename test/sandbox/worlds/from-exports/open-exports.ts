import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { Invalid } from "../../../../app/ops/errors.ts";
import { openSheet, type Sheet } from "../sheets/sheet.ts";
import { type Kind, recogniseExport } from "./columns.ts";

export type NotRead = { file: string; why: string };
export type OpenedExports = { sheets: { sheet: Sheet; holds: Kind }[]; notRead: NotRead[] };

const NEEDS =
  "an export of orders has Lineitem quantity and Lineitem name or sku, one of products Handle or Title and a price or SKU, " +
  "one of inventory SKU, Handle or Title and Available or On hand";

/**
 * Opens every file that could be an export, or says of it why not; files whose names begin with a point are left alone.
 * Throws Invalid when none of them is one.
 */
export async function openExports(dir: string): Promise<OpenedExports> {
  const sheets: OpenedExports["sheets"] = [];
  const notRead: NotRead[] = [];
  for (const name of await namesIn(dir)) {
    const file = path.join(dir, name);
    const shown = name || path.basename(dir);
    const opened = (await isFile(file))
      ? await openSheet(file, { recognise: recogniseExport, needs: NEEDS })
      : { sheet: null, why: "is a folder or a link to nothing; only files directly in the folder are read" };
    if (opened.sheet) sheets.push(opened);
    else notRead.push({ file: shown, why: opened.why });
  }
  if (sheets.length > 0) return { sheets: sheets.sort(pricesFirst), notRead };
  const list = notRead.map(({ file, why }) => `\n  ${file} ${why}`).join("");
  throw new Invalid(
    "no_exports",
    `${dir} holds no export of products, orders or inventory that Ops Room can read. Nothing was built.${list}`,
  );
}

/** Blank: `dir` is a file itself. */
async function namesIn(dir: string): Promise<string[]> {
  let entries: Dirent[];
  try {
    if (!(await stat(dir)).isDirectory()) return [""];
    entries = await readdir(dir, { withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const what = error.code === "ENOENT" ? `There is no ${dir}.` : `${dir} cannot be read: ${error.message}.`;
    throw new Invalid("no_folder", `${what} Nothing was built.`);
  }
  return entries
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("."))
    .sort();
}

/** A link counts for what it leads to. */
function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Who names a product first says what it costs. */
function pricesFirst(a: { holds: Kind }, b: { holds: Kind }): number {
  const priceless = ({ holds }: { holds: Kind }) => holds.kind === "products" && holds.at.price === undefined;
  return Number(priceless(a)) - Number(priceless(b));
}
