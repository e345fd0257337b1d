import type { z } from "zod";
import { TooCostly, type ReadClient } from "./client.server.ts";
import type { PageInfo } from "./schema.ts";

/** Most rows that one page may have. */
const LARGEST_PAGE = 250;
/** Page sizes that Shopify found small enough, by document: learned once, not at each read. */
const learned = new Map<string, number>();

export type Paged<N> = { nodes: N[]; pageInfo: PageInfo };

export type PageAsk<S extends z.ZodType, N> = {
  document: string;
  variables: Record<string, unknown>;
  answer: S;
  /** The page in the answer; null: the record that holds it is gone. */
  pick(answer: z.output<S>): Paged<N> | null;
  /** Where to begin; null: at the beginning. */
  after?: string | null;
  first?: number;
};

/** All pages, one after the other. A page that costs too much is asked for again with half the rows. */
export async function* pages<S extends z.ZodType, N>(
  client: ReadClient,
  ask: PageAsk<S, N>,
): AsyncGenerator<N[]> {
  let after = ask.after ?? null;
  for (;;) {
    const page = await affordable(ask.document, ask.first ?? LARGEST_PAGE, async (first) =>
      ask.pick(await client.read(ask.document, { ...ask.variables, first, after }, ask.answer)),
    );
    if (page === null) return;
    yield page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

export async function allOf<S extends z.ZodType, N>(client: ReadClient, ask: PageAsk<S, N>): Promise<N[]> {
  const nodes: N[] = [];
  for await (const page of pages(client, ask)) nodes.push(...page);
  return nodes;
}

/** The same for records asked for by id: as many at a time as Shopify gives for one call. */
export async function inChunks<T>(
  document: string,
  ids: readonly string[],
  most: number,
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = [];
  let from = 0;
  while (from < ids.length) {
    let taken = 0;
    const some = await affordable(document, most, (size) => {
      taken = size;
      return read(ids.slice(from, from + size));
    });
    found.push(...some);
    from += taken;
  }
  return found;
}

async function affordable<T>(document: string, most: number, read: (size: number) => Promise<T>): Promise<T> {
  let size = Math.min(most, learned.get(document) ?? most);
  for (;;) {
    try {
      return await read(size);
    } catch (error) {
      if (!(error instanceof TooCostly) || size === 1) throw error;
      size = Math.ceil(size / 2);
      learned.set(document, size);
    }
  }
}
