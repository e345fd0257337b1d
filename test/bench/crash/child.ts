import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Boundary, Order, Report } from "./messages.ts";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
/** Longest that anything here may take on a busy machine. */
const PATIENCE_MS = 120_000;

export type Came = { came: string; again: number | null };
export type Child = {
  /** Carries all out to the end. */
  finish(order: Order): Promise<ReadonlyMap<string, Came>>;
  /** Begins all; resolves when each stands at the order's boundary, as far as the worker itself can tell. */
  begin(order: Order): { standing: Promise<void> };
  /** Throws where it had ended by itself. */
  kill(): Promise<void>;
  /** Whatever has become of it. */
  end(): void;
};

/** A worker's process of its own, ready for work. */
export async function startChild(databaseUrl: string): Promise<Child> {
  const child = fork(WORKER, { env: { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: "silent" } });
  const ended = new Promise<string>((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? `code ${String(code)}`)),
  );
  await heard(child, ended, (report) => "ready" in report);
  return {
    finish: (order) => finish(child, ended, order),
    begin: (order) => ({ standing: standing(child, ended, order) }),
    end: () => void child.kill("SIGKILL"),
    async kill() {
      child.kill("SIGKILL");
      const how = await ended;
      if (how !== "SIGKILL") throw new Error(`a worker was to be killed, and ended by itself: ${how}`);
    },
  };
}

async function finish(
  child: ChildProcess,
  ended: Promise<string>,
  order: Order,
): Promise<ReadonlyMap<string, Came>> {
  const came = new Map<string, Came>();
  const all = heard(child, ended, (report) => {
    if ("came" in report) came.set(report.approvalId, report);
    return came.size === order.approvalIds.length;
  });
  child.send(order);
  await all;
  return came;
}

async function standing(child: ChildProcess, ended: Promise<string>, order: Order): Promise<void> {
  const there = new Set<string>();
  const all = heard(child, ended, (report) => {
    if ("came" in report)
      throw new Error(`${report.approvalId} ended before ${String(order.stopAt)}: ${report.came}`);
    if ("at" in report && report.at === order.stopAt) there.add(report.approvalId);
    return there.size === order.approvalIds.length;
  });
  child.send(order);
  await all;
}

/** Listens until `isLast`; throws what it throws, or when the process ends or says nothing for too long. */
function heard(
  child: ChildProcess,
  ended: Promise<string>,
  isLast: (report: Report) => boolean,
): Promise<null> {
  const { promise, resolve, reject } = Promise.withResolvers<null>();
  const late = setTimeout(() => reject(new Error("the worker's process says nothing")), PATIENCE_MS);
  const listen = (message: unknown) => {
    try {
      if (isLast(message as Report)) resolve(null);
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
  child.on("message", listen);
  void ended.then((how) => reject(new Error(`the worker's process ended by ${how}`)));
  return promise.finally(() => {
    clearTimeout(late);
    child.off("message", listen);
  });
}

/** Those at which the store holds the call, and the worker cannot know. */
export function isHeldOutside(boundary: Boundary): boolean {
  return boundary === "arrived" || boundary === "applied";
}
