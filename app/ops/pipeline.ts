/**
 * The loop on one screen: prepare facts, detect, keep quiet what was decided, rank, place, draft, record the run.
 * Approving, executing and remembering go on from what this leaves behind, each at the founder's word.
 *
 * Pure orchestration: the ports do the reading and writing, each of them one unit of work, so that a failure in
 * between leaves the earlier steps standing and the next run repeats the rest.
 */
import type { Detector } from "./detectors/contract.ts";
import type { Packed } from "./detectors/listed.ts";
import { type DetectorRun, type LookPorts, runDetectors, type Walk } from "./detectors/run.ts";
import type { Day } from "./facts/day.ts";
import type { Settings } from "./facts/settings.ts";
import type { Ask, Prepared, SalesReach } from "./facts/views.ts";
import type { Decision } from "./memory/decision.ts";
import type { Ranked } from "./ranking/contract.ts";
import { type Quiet, quietBy } from "./ranking/quiet.ts";
import { rank } from "./ranking/rank.ts";

/** What is known of the list as it stands. */
export type Known = {
  /** The latest decision of each fingerprint that has one and was not solved since. */
  decisions: ReadonlyMap<string, Decision>;
  /** Where each alert stands in the list now, so that small changes do not shuffle it. */
  positions: ReadonlyMap<string, number>;
};

/** The list as it is to stand: what is shown, in order, and what a decision keeps quiet. */
export type Placement = { ranked: readonly Ranked<Packed>[]; quiet: readonly Quiet<Packed>[] };

export type LoopPorts = {
  prepare(asks: Ask, today: Day, only: readonly string[] | null): Promise<Prepared>;
  walk<T>(asks: readonly Ask[], today: Day, work: (walk: Walk) => Promise<T>): Promise<T>;
  rest: LookPorts["rest"];
  pack: LookPorts["pack"];
  salesReach(): Promise<SalesReach>;
  /**
   * Settles the list in one unit of work, in which nobody decides: what was decided while the detectors looked counts,
   * and what is decided meanwhile comes after. What `settle` gives is taken over, and what these detectors did not find
   * again is solved.
   */
  place(detectors: readonly string[], settle: (known: Known) => Placement): Promise<Placement>;
  /** Prepares the draft of an alert's chosen option; false: it prepares none. */
  draft(fingerprint: string): Promise<boolean>;
  /** Reads a clock in seconds, for how long each step took. */
  clock(): number;
};

export type LoopInput = {
  detectors: readonly Detector[];
  settings: Settings;
  currency: string;
  locale: string;
  today: Day;
  timeZone: string;
  seed: number;
  /** Drafts prepared ahead, in the order of the list; others are prepared when they are opened. */
  draftsAhead: number;
};

export type LoopReport = {
  runs: readonly DetectorRun[];
  drafts: number;
  draftFailures: readonly { fingerprint: string; error: unknown }[];
  seconds: { notice: number; rank: number; draft: number };
};

export async function runLoop(ports: LoopPorts, input: LoopInput): Promise<LoopReport> {
  const startedAt = ports.clock();
  const runs = await detect(ports, input);
  const noticedAt = ports.clock();

  const alerts = runs.flatMap((run) => (run.status === "ran" ? run.alerts : []));
  const { ranked } = await ports.place(ranIds(runs), (known) => settled(alerts, known, input));
  const rankedAt = ports.clock();

  const prepared = await draftAhead(ports, ranked, input.draftsAhead);
  const seconds = {
    notice: noticedAt - startedAt,
    rank: rankedAt - noticedAt,
    draft: ports.clock() - rankedAt,
  };
  return { runs, ...prepared, seconds };
}

function settled(alerts: readonly Packed[], { decisions, positions }: Known, input: LoopInput): Placement {
  const { settings, today, timeZone, locale } = input;
  const { open, quiet } = quietBy({ alerts, decisions, today, timeZone });
  const { attentionBudget } = settings;
  return { ranked: rank(open, { attentionBudget, today, locale, previous: positions }), quiet };
}

async function detect(ports: LoopPorts, input: LoopInput): Promise<DetectorRun[]> {
  const { detectors, settings, currency, locale, today, seed } = input;
  const shop = { settings, currency, locale, today, seed, salesReach: await ports.salesReach() };
  return runDetectors(detectors, shop, {
    prepare: (asks, only) => ports.prepare(asks, today, only),
    walk: (asks, work) => ports.walk(asks, today, work),
    rest: () => ports.rest(),
    pack: (alert) => ports.pack(alert),
  });
}

/** Those that did not run conclude nothing: what they found before stays as it is. */
function ranIds(runs: readonly DetectorRun[]): string[] {
  return runs.flatMap((run) => (run.status === "ran" ? [run.detector] : []));
}

/** A draft that cannot be prepared is reported; its alert stands, and opening it says what is in the way. */
async function draftAhead(
  ports: LoopPorts,
  ranked: readonly Ranked<Packed>[],
  most: number,
): Promise<Pick<LoopReport, "drafts" | "draftFailures">> {
  const draftFailures: { fingerprint: string; error: unknown }[] = [];
  let drafts = 0;
  for (const { alert, shelf } of ranked) {
    if (drafts >= most) break;
    if (shelf === "can_wait") continue;
    const { fingerprint } = alert;
    try {
      if (await ports.draft(fingerprint)) drafts += 1;
    } catch (error) {
      draftFailures.push({ fingerprint, error });
    }
  }
  return { drafts, draftFailures };
}
