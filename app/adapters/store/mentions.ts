/** Records of one customer by which anything about them is found: Shopify's gids, and names such as #1001. */
export type Marks = { gids: readonly string[]; names: readonly string[] };

/**
 * Tells whether a text speaks of one of these records: by its gid, by its address in the Admin (`orders/123`), or by its
 * name. #100 is not found in #1001, nor in A#100.
 */
export function mentions({ gids, names }: Marks): (text: string) => boolean {
  const marks = [...gids, ...gids.flatMap(addressOf)].map((gid) => `${escaped(gid)}(?![0-9])`);
  const called = names
    .filter((name) => name.trim() !== "")
    .map((name) => `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`);
  const all = [...marks, ...called];
  if (all.length === 0) return () => false;
  const pattern = new RegExp(all.join("|"), "iu");
  return (text) => pattern.test(text);
}

function addressOf(gid: string): string[] {
  const id = /^gid:\/\/shopify\/Order\/(\d+)$/.exec(gid)?.[1];
  return id === undefined ? [] : [`orders/${id}`];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
