import type { Unit } from "../adapters/store/contract.ts";
import { SHOPIFY_KINDS } from "../ops/facts/source-status.ts";
import type { SourceStatus } from "../ops/facts/source-status.ts";
import type { FirstRunModel } from "../ui/models.ts";
import { alertLine, allLines } from "./inbox.server.ts";
import type { Say } from "./say.ts";
import type { Scene } from "./scene.server.ts";
import { kindRows, kindTitle, kindWhy, NEVER_HAPPENS } from "./source-words.ts";

/** First findings shown while reading goes on. */
const FOUND = 5;

/** Whether every kind was read completely once and the result was looked at once. */
export async function isFirstRunOver(unit: Unit): Promise<boolean> {
  const sources = await unit.sources.all();
  const read = (kind: string) =>
    sources.some((source) => source.kind === kind && source.lastCompleteAt !== null);
  return SHOPIFY_KINDS.every(read) && (await unit.runs.latest()) !== null;
}

/** Before anything is known of the store, not even its language. */
export function beforeFirstRun(): FirstRunModel {
  return {
    kinds: SHOPIFY_KINDS.map((kind) => ({
      kind,
      title: kindTitle("shopify", kind),
      why: kindWhy(kind),
      state: "waiting",
      progress: "Not started yet",
      share: null,
      problem: null,
    })),
    neverHappens: [...NEVER_HAPPENS],
    found: [],
    done: false,
  };
}

/** What is being read, with real counts, and what it has found so far. */
export async function firstRunOf(scene: Scene): Promise<FirstRunModel> {
  const { unit, say } = scene;
  const sources = await unit.sources.all();
  const kinds = SHOPIFY_KINDS.map((kind) =>
    kindModel(
      kind,
      sources.find((source) => source.kind === kind),
      say,
    ),
  );
  const { shelves } = await unit.alerts.open({ limitPerShelf: FOUND });
  return {
    kinds,
    neverHappens: [...NEVER_HAPPENS],
    found: allLines(shelves)
      .slice(0, FOUND)
      .map((line) => alertLine(line, scene)),
    done: kinds.every(({ state }) => state === "done"),
  };
}

function kindModel(kind: string, status: SourceStatus | undefined, say: Say): FirstRunModel["kinds"][number] {
  const words = { kind, title: kindTitle("shopify", kind), why: kindWhy(kind) };
  if (!status || (status.state === "never_read" && status.rowsRead === 0)) {
    return { ...words, state: "waiting", progress: "Not started yet", share: null, problem: null };
  }
  const { rowsRead, rowsExpected, since } = status;
  const reach = since ? `, back to ${say.day(since).short}` : "";
  const of = rowsExpected && status.state === "reading" ? `${say.number(rowsRead)} of about ` : "";
  const count = rowsExpected && status.state === "reading" ? rowsExpected : rowsRead;
  return {
    ...words,
    state: status.state === "complete" ? "done" : status.state === "failed" ? "failed" : "reading",
    progress: `${of}${kindRows(kind, say.number(count))}${reach}`,
    share: status.state === "complete" ? 1 : rowsExpected ? Math.min(1, rowsRead / rowsExpected) : null,
    problem: status.problem,
  };
}
