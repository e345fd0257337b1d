/** One sequence: the app's real approvals, one door and effect storage, between a store, an outside system and two processes. */
import { seal, unseal, type KeyRing } from "../../../app/adapters/crypto/sealed-text.server.ts";
import type { EffectRecord, Store, Unit } from "../../../app/adapters/store/contract.ts";
import type { Approval } from "../../../app/ops/approvals/contract.ts";
import { executeApproved } from "../../../app/ops/execution/execute.ts";
import type { ExecutionPorts, StoredEffect } from "../../../app/ops/execution/ports.ts";
import { effectStorage } from "../../../app/shop/effect-store.server.ts";
import type { Command } from "./commands.ts";
import { Founder } from "./founder.ts";
import { Receiver, writerTo } from "./receiver.ts";
import type { Tally } from "./tally.ts";
import { Worker } from "./worker.ts";

const PROFILE = { name: "Mugs", currency: "USD", timeZone: "UTC", locale: "en-US", scopes: [] };

/** What was begun, as it stood in the unit that began it. */
export type Begun = { approval: Approval; effect: StoredEffect; request: string; installedAt: Date | null };

export class Simulation {
  readonly receiver = new Receiver();
  readonly begun: Begun[] = [];
  now: Date;
  private readonly workers = [new Worker(), new Worker()] as const;
  private readonly working: (string | null)[] = [null, null];
  private readonly founder: Founder;
  private installedAt: Date | null;
  private ring: KeyRing = [newKey(1)];
  private sealedToken: string;
  private readonly input: { store: Store; shop: string; start: Date; tally: Tally; ignoresTime: boolean };

  constructor(input: { store: Store; shop: string; start: Date; tally: Tally; ignoresTime: boolean }) {
    this.input = input;
    this.now = input.start;
    this.founder = new Founder({ ...input, receiver: this.receiver });
    this.installedAt = input.start;
    this.sealedToken = seal("1", this.ring, input.shop);
  }

  private unit<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.input.store.shop(this.input.shop, work);
  }

  effectOf(approvalId: string): Promise<EffectRecord | null> {
    return this.unit((unit) => unit.effects.forApproval(approvalId));
  }

  /** What the latest approval has come to; "proposed": it has no say any more, or there is none. */
  private async state(): Promise<string> {
    const latest = this.founder.approvals.at(-1);
    if (latest === undefined) return "proposed";
    return this.unit(async (unit) => {
      const effect = await unit.effects.forApproval(latest);
      if (effect) return effect.state;
      return (await unit.approvals.get(latest))?.state === "approved" ? "approved" : "proposed";
    });
  }

  async apply(command: Command): Promise<void> {
    const state = await this.state();
    const fault = await this.perform(command, state);
    if (fault !== null) this.input.tally.hit(fault, state);
  }

  /** The fault that this was, for the tally; null: it was none, or could not happen now. */
  private async perform(command: Command, state: string): Promise<string | null> {
    switch (command.do) {
      case "propose":
        return (await this.founder.propose(command.units, this.now)) ? "propose" : null;
      case "edit":
        return this.founder.edit(command.units, this.now);
      case "approve":
        if (this.installedAt === null) return "approve_uninstalled";
        return this.founder.approve(command.stale, this.now);
      case "wait":
        this.now = new Date(this.now.getTime() + command.seconds * 1_000);
        this.receiver.lose(this.now);
        return command.seconds > 86_400 ? "expiry" : null;
      case "expire":
        return this.founder.expire(this.now);
      case "start":
        return this.start(command, this.founder.approvals.at(-1 - command.back), state);
      case "run":
        return this.run(command.worker, state);
      case "step":
        for (let n = 0; n < command.gates; n += 1) await this.step(command.worker);
        return null;
      case "crash":
        return this.crash(command.worker);
      case "call_fault":
        this.receiver.callFault = command.fault;
        return null;
      case "look_fault":
        this.receiver.lookFault = command.fault;
        return null;
      case "deliver":
        this.receiver.deliver(this.now);
        return null;
      case "webhook":
        return this.founder.webhook(command.by, this.now);
      case "uninstall":
        return this.uninstall();
      case "reinstall":
        return this.reinstall();
      case "rotate_keys":
        return this.rotateKeys();
    }
  }

  private async uninstall(): Promise<string | null> {
    if (this.installedAt === null) return null;
    this.installedAt = null;
    this.receiver.isInstalled = false;
    this.receiver.token += 1;
    await this.unit((unit) => unit.profile.markUninstalled(this.now));
    return "uninstall";
  }

  private async reinstall(): Promise<string | null> {
    if (this.installedAt !== null) return null;
    // Whoever installs it does so a moment after it was removed.
    this.now = new Date(this.now.getTime() + 1_000);
    this.installedAt = this.now;
    this.receiver.isInstalled = true;
    this.keepToken(this.ring);
    await this.unit((unit) => unit.profile.save(PROFILE, this.now));
    return "reinstall";
  }

  /** A new key in front, the stored token under it and under a new one of the store's, the old key gone. */
  private rotateKeys(): string {
    const next = newKey(Number(this.ring[0]?.id.slice(1) ?? 0) + 1);
    if (this.receiver.isInstalled) this.receiver.token += 1;
    this.keepToken([next, ...this.ring]);
    this.ring = [next];
    return "rotate_keys";
  }

  private keepToken(ring: KeyRing): void {
    this.sealedToken = seal(String(this.receiver.token), ring, this.input.shop);
  }

  private async crash(worker: 0 | 1): Promise<string | null> {
    const { gate } = this.workers[worker];
    const of = this.working[worker];
    if (gate === null || of === null || of === undefined) return null;
    this.workers[worker].kill();
    this.working[worker] = null;
    this.input.tally.hit(`crash_at_${gate}`, (await this.effectOf(of))?.state ?? "approved");
    return null;
  }

  private async start(
    { worker, gates }: { worker: 0 | 1; gates: number },
    approvalId: string | undefined,
    state: string,
  ): Promise<string | null> {
    if (approvalId === undefined || this.workers[worker].gate !== null) return null;
    const isSecond = this.working[1 - worker] === approvalId && this.workers[1 - worker]?.gate !== null;
    this.working[worker] = approvalId;
    await this.workers[worker].start((pass) => executeApproved(this.ports(pass), approvalId));
    for (let n = 0; n < gates; n += 1) await this.step(worker);
    if (isSecond && approvalId === this.founder.approvals.at(-1)) return "second_worker";
    return state === "proposed" ? "replay_of_old" : "run_again";
  }

  /** What it is at, or the latest job, to its end. */
  private async run(worker: 0 | 1, state: string): Promise<string | null> {
    const started = await this.start({ worker, gates: 0 }, this.founder.approvals.at(-1), state);
    while (this.workers[worker].gate !== null) await this.step(worker);
    return started;
  }

  private async step(worker: 0 | 1): Promise<void> {
    const { gate } = this.workers[worker];
    const fault =
      gate === "call" ? this.receiver.callFault : gate === "look" ? this.receiver.lookFault : null;
    const of = this.working[worker];
    if (fault !== null && of) this.input.tally.hit(fault, (await this.effectOf(of))?.state ?? "approved");
    await this.workers[worker].step();
  }

  /** Before every port a gate: there a process may be frozen, overtaken or killed. */
  private ports(pass: (gate: string) => Promise<void>): ExecutionPorts {
    const { store, shop, ignoresTime } = this.input;
    const storage = effectStorage(store, shop);
    let begunAt = this.now;
    return {
      now: () => this.now,
      loadApproval: storage.loadApproval,
      loadEffect: storage.loadEffect,
      reader: (connector) => ({
        connector,
        read: async () => {
          await pass("read");
          return this.receiver.readings();
        },
      }),
      writer: (permit) =>
        writerTo(
          {
            ...{ receiver: this.receiver, now: () => this.now, begunAt: () => begunAt, pass, ignoresTime },
            token: () => Number(unseal(this.sealedToken, this.ring, shop)),
          },
          permit,
        ),
      begin: async (input) => {
        await pass("begin");
        const { approval, request, now: at } = input;
        const effect = await storage.begin(input);
        if (effect) this.begun.push({ approval, effect, request, installedAt: this.installedAt });
        begunAt = effect?.begunAt ?? at;
        return effect;
      },
      record: async (input) => {
        await pass("record");
        await storage.record(input);
      },
      stop: async (input) => {
        await pass("stop");
        await storage.stop(input);
      },
    };
  }

  /** Faults stop, dead processes are replaced, and whatever was begun is looked after for five simulated minutes. */
  async comeToRest(): Promise<void> {
    this.receiver.callFault = null;
    this.receiver.lookFault = null;
    this.receiver.deliver(this.now);
    for (const worker of this.workers) while (worker.gate !== null) await worker.step();
    for (let minute = 0; minute < 5; minute += 1) {
      this.now = new Date(this.now.getTime() + 61_000);
      this.receiver.lose(this.now);
      for (const { approval } of this.begun) await this.runWhole(approval.id);
    }
  }

  private async runWhole(approvalId: string): Promise<void> {
    const [worker] = this.workers;
    await worker.start((pass) => executeApproved(this.ports(pass), approvalId));
    while (worker.gate !== null) await worker.step();
  }
}

function newKey(n: number): KeyRing[number] {
  return { id: `k${String(n)}`, key: Buffer.alloc(32, n % 256) };
}
