/** A worker's process that stops at every gate until it is let on, and can be killed at any of them. */
export class Worker {
  /** Where it waits; null: it is idle. */
  gate: string | null = null;
  private open: (() => void) | null = null;
  private stopped: (() => void) | null = null;
  /** Grows with each death: what a dead process still waits for never comes. */
  private life = 0;

  /** Starts the work and returns once it waits or has ended. Only for an idle worker. */
  async start(work: (pass: (gate: string) => Promise<void>) => Promise<unknown>): Promise<void> {
    const life = this.life;
    const pass = (gate: string) =>
      new Promise<void>((open) => {
        if (life !== this.life) return;
        this.gate = gate;
        this.open = open;
        this.stopped?.();
      });
    const stopped = this.nextStop();
    const end = () => {
      if (life !== this.life) return;
      this.gate = null;
      this.stopped?.();
    };
    work(pass).then(end, end);
    await stopped;
  }

  /** On to the next gate, or to the end. */
  async step(): Promise<void> {
    const { open } = this;
    if (this.gate === null || !open) return;
    const stopped = this.nextStop();
    open();
    await stopped;
  }

  kill(): void {
    this.life += 1;
    this.gate = null;
    this.open = null;
  }

  private nextStop(): Promise<void> {
    return new Promise((resolve) => (this.stopped = resolve));
  }
}
