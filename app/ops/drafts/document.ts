/** What drafts have in common that are documents: the founder works from them, and approving one records it as done. */
import type { Write } from "./contract.ts";
import { csv } from "./csv.ts";

export type Sheet = {
  /** "count-warehouse.csv" */
  filename: string;
  /** With the headings first; money is decimal text in the list's currency. */
  rows: readonly (readonly (string | number | null)[])[];
};

/** The file to keep. Its first character tells spreadsheets that it is UTF-8; without it they garble "Größe". */
export function fileOf({ filename, rows }: Sheet): { filename: string; text: string } {
  return { filename, text: `\ufeff${csv(rows)}` };
}

/** Our own books keep the whole list: it is what History shows as done. */
export function documentDone(reference: string, { filename, rows }: Sheet): Write {
  return {
    connector: "ops_room",
    operation: "document_done",
    request: { reference, filename, rows: rows.map((row) => [...row]) },
  };
}

/** "warehouse-2" of "Warehouse 2": what may stand in a file's name everywhere. */
export function fileWord(text: string): string {
  const word = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return word.slice(0, 40);
}

/** Most characters of a note on a document. */
export const DOCUMENT_NOTE_LENGTH = 2_000;
