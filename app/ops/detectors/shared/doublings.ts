/** What a count is told by where it does not matter how many exactly: while it does not double, it is the same matter. */
export function doublings(count: number): string {
  return `from ${2 ** Math.floor(Math.log2(Math.max(1, count)))}`;
}
