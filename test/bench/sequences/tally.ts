/** How often each fault struck an approval or effect in each state that it can be in. */
export class Tally {
  private readonly counts = new Map<string, number>();

  hit(fault: string, state: string): void {
    const pair = `${fault} × ${state}`;
    this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1);
  }

  of(pair: string): number {
    return this.counts.get(pair) ?? 0;
  }

  pairs(): [string, number][] {
    return [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
