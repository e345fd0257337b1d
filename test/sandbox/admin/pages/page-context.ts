import type { State } from "../../shopify/state/state.ts";
import type { Shop } from "../layout.ts";
import type { Words } from "../words.ts";

/** What every page is given: the store as it is now, and how to speak of it. */
export type PageContext = {
  state: State;
  shop: Shop;
  words: Words;
  /** `/store/<name>` */
  base: string;
  query: URLSearchParams;
};

const PAGE_ROWS = 50;

/** One page of rows, counted from 1. Out of range gives the nearest page. */
export function pageOf<T>(
  rows: readonly T[],
  query: URLSearchParams,
): { rows: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const asked = Math.trunc(Number(query.get("page") ?? "1"));
  const page = Math.min(pages, Math.max(1, Number.isFinite(asked) ? asked : 1));
  return { rows: rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS), page, pages };
}
