import type { RawLine } from "./read-lines.ts";

/** What the lines tell of one code. */
export type Goods = {
  code: string;
  title: string;
  /** What it sold for most often in the last 90 days that it was sold in, decimal text. */
  price: string;
  first: Date;
  last: Date;
};

const RECENT_MS = 90 * 86_400_000;

/** Every code that was ever sold or booked, with its most frequent title and its price of late. */
export function readCatalogue(lines: readonly RawLine[]): ReadonlyMap<string, Goods> {
  const tallies = new Map<string, { titles: Map<string, number>; lines: RawLine[] }>();
  for (const line of lines) {
    let tally = tallies.get(line.code);
    if (!tally) {
      tally = { titles: new Map(), lines: [] };
      tallies.set(line.code, tally);
    }
    // Notes such as "damaged" stand where a title should, on lines without a price.
    const weight = Number(line.price) > 0 ? 1000 : 1;
    if (line.title !== "") tally.titles.set(line.title, (tally.titles.get(line.title) ?? 0) + weight);
    tally.lines.push(line);
  }
  return new Map(
    [...tallies].map(([code, { titles, lines: own }]) => {
      const { first, last } = span(own);
      const sold = own.filter(({ price, quantity }) => Number(price) > 0 && quantity > 0);
      const late = sold.filter(({ at }) => at.getTime() > last - RECENT_MS);
      const price = mostFrequent((late.length > 0 ? late : sold).map((line) => line.price)) ?? "0";
      const title = [...titles].sort(([, a], [, b]) => b - a)[0]?.[0] ?? code;
      return [
        code,
        {
          code,
          title,
          price: Number(price).toFixed(2),
          first: new Date(first),
          last: new Date(last),
        },
      ];
    }),
  );
}

/** One code may have more lines than a call takes arguments. */
function span(lines: readonly RawLine[]): { first: number; last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const { at } of lines) {
    first = Math.min(first, at.getTime());
    last = Math.max(last, at.getTime());
  }
  return { first, last };
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
