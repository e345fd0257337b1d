/**
 * Ways to falsify an audit chain, by somebody who may do anything inside the database and knows how entries are
 * hashed, written here anew from the chain's description. Each turns the rows of a chain into other rows.
 */
import { canonicalJson, sha256 } from "../../../app/adapters/store/canonical.server.ts";
import type { Chance } from "../../sandbox/worlds/chance.ts";

export type Row = {
  shop: string;
  seq: number;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  detail: string | null;
  salt: string | null;
  detailDigest: string | null;
  hash: string;
};

/** The rows to put in place, and the first entry that is not what it was. */
type Tampered = { rows: Row[]; first: number };
type Tampering = (rows: readonly Row[], chance: Chance) => Tampered;

const START = "0".repeat(64);

/** Rows hashed again from entry `from` on, as if they had been appended so. */
export function rechained(rows: readonly Row[], from: number): Row[] {
  let previous = START;
  return rows.map((row) => {
    if (row.seq >= from) {
      const { seq, at, actor, action, subject, detail, salt } = row;
      const detailDigest = sha256(`${salt ?? ""}|${detail ?? ""}`);
      const entry = canonicalJson({ at: at.toISOString(), actor, action, subject, detailDigest });
      row = { ...row, detailDigest, hash: sha256(`${previous}|${seq}|${entry}`) };
    }
    previous = row.hash;
    return row;
  });
}

const FORGED = '{"title":"forged"}';

/** One change of one column, each to a value that the column takes. */
const EDITS: Readonly<Record<string, (row: Row) => Partial<Row>>> = {
  shop: () => ({ shop: "elsewhere.myshopify.com" }),
  at: ({ at }) => ({ at: new Date(at.getTime() - 1) }),
  actor: ({ actor }) => ({ actor: `${actor}0` }),
  action: ({ action }) => ({ action: action === "effect.failed" ? "effect.done" : "effect.failed" }),
  subject: ({ subject }) => ({ subject: `${subject}1` }),
  detail: () => ({ detail: FORGED }),
  salt: () => ({ salt: "0".repeat(32) }),
  detail_digest: () => ({ detailDigest: "0".repeat(64) }),
  hash: () => ({ hash: "0".repeat(64) }),
};

export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  ...Object.fromEntries(
    Object.entries(EDITS).map(([column, edit]) => [
      `edit_${column}`,
      (rows: readonly Row[], chance: Chance) =>
        at(rows, chance, (index) => rows.map((row, n) => (n === index ? { ...row, ...edit(row) } : row))),
    ]),
  ),
  edit_with_its_own_hashes: (rows, chance) =>
    at(rows.slice(0, -1), chance, (index) => {
      const edited = rows.map((row, n) => (n === index ? { ...row, detail: FORGED } : row));
      return edited.map((row, n) => (n === index ? (rechained(edited, index + 1)[n] ?? row) : row));
    }),
  erase_a_detail: (rows, chance) =>
    at(rows, chance, (index) =>
      rows.map((row, n) => (n === index ? { ...row, detail: null, salt: null } : row)),
    ),
  pass_off_as_unsalted: (rows, chance) =>
    at(rows, chance, (index) =>
      rows.map((row, n) => (n === index ? { ...row, detail: null, salt: null, detailDigest: null } : row)),
    ),
  delete_one: (rows, chance) => at(rows.slice(0, -1), chance, (index) => rows.filter((_, n) => n !== index)),
  delete_one_and_close_up: (rows, chance) =>
    at(rows.slice(0, -1), chance, (index) => numbered(rows.filter((_, n) => n !== index))),
  swap_two: (rows, chance) =>
    at(rows.slice(0, -1), chance, (index) => {
      const other = chance.whole(index + 1, rows.length - 1);
      const swapped = [...rows];
      [swapped[index], swapped[other]] = [rows[other] as Row, rows[index] as Row];
      return numbered(swapped);
    }),
  cut_the_end: (rows, chance) => {
    const kept = chance.whole(0, rows.length - 1);
    return { rows: rows.slice(0, kept), first: kept + 1 };
  },
  cut_the_end_and_append_anew: (rows, chance) => {
    const kept = chance.whole(0, rows.length - 1);
    const anew = rows.map((row, n) => (n < kept ? row : { ...row, actor: "user:9", detail: FORGED }));
    return { rows: rechained(anew, kept + 1), first: kept + 1 };
  },
  insert_one: (rows, chance) =>
    at(rows, chance, (index) =>
      numbered([...rows.slice(0, index), forged(rows, index), ...rows.slice(index)]),
    ),
  insert_before_the_first: (rows, chance) => {
    const first = -chance.whole(0, 5);
    return { rows: [{ ...forged(rows, 0), seq: first }, ...rows], first };
  },
  insert_one_and_chain_anew: (rows, chance) =>
    at(rows, chance, (index) =>
      rechained(numbered([...rows.slice(0, index), forged(rows, index), ...rows.slice(index)]), index + 1),
    ),
  edit_and_chain_anew: (rows, chance) =>
    at(rows, chance, (index) =>
      rechained(
        rows.map((row, n) => (n === index ? { ...row, detail: FORGED } : row)),
        index + 1,
      ),
    ),
};

/** Something done at one entry, drawn from all of these; rows follow their numbers, which begin at 1. */
function at(rows: readonly Row[], chance: Chance, change: (index: number) => Row[]): Tampered {
  const seq = chance.pick(rows).seq;
  return { rows: change(seq - 1), first: seq };
}

function numbered(rows: readonly Row[]): Row[] {
  return rows.map((row, n) => ({ ...row, seq: n + 1 }));
}

function forged(rows: readonly Row[], index: number): Row {
  const model = rows[Math.min(index, rows.length - 1)];
  if (!model) throw new Error("there is no chain to forge");
  return { ...model, seq: index + 1, actor: "user:9", detail: FORGED };
}
