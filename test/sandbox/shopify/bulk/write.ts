import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Context } from "../readers/reader.ts";
import type { Branch, NodePlan } from "./plan.ts";

/** `counters` grow while it runs; it ends early once `stopped`. */
export type WriteInput = {
  plan: Branch;
  context: Context;
  grouped: boolean;
  counters: { objectCount: number; rootObjectCount: number };
  stopped: () => boolean;
};

/** Roots that are written before what hangs below them, when grouping was not asked for. */
const UNGROUPED_CHUNK = 50;
const BLOCK_LENGTH = 64 * 1024;
/** How long it works before it lets requests through. */
const TURN_MS = 8;

type Output = { text: string };

/**
 * Writes one JSON line per object, children with `__parentId`. Without grouping, children come after their parent
 * but not right after it. Returns the bytes written. The rest of the process gets a turn every few milliseconds.
 */
export async function writeJsonl(
  file: string,
  { plan, context, grouped, counters, stopped }: WriteInput,
): Promise<number> {
  const stream = createWriteStream(file);
  const roots = plan.rows(undefined, context);
  const chunk = grouped ? 1 : UNGROUPED_CHUNK;
  const output: Output = { text: "" };
  let written = 0;
  let turnStarted = performance.now();

  try {
    for (let start = 0; start < roots.length && !stopped(); start += chunk) {
      const rows = roots.slice(start, start + chunk);
      for (const root of rows) {
        line(output, plan.node, root, context, null);
        counters.rootObjectCount += 1;
        counters.objectCount += 1;
      }
      for (const root of rows) counters.objectCount += below(output, plan.node, root, context);
      if (output.text.length >= BLOCK_LENGTH) {
        const block = Buffer.from(output.text);
        output.text = "";
        written += block.length;
        if (!stream.write(block)) await once(stream, "drain");
      }
      if (performance.now() - turnStarted > TURN_MS) {
        await new Promise((resolve) => setImmediate(resolve));
        turnStarted = performance.now();
      }
    }
    const rest = Buffer.from(output.text);
    stream.end(rest);
    await once(stream, "finish");
    return written + rest.length;
  } catch (error) {
    stream.destroy();
    throw error;
  }
}

function below(output: Output, node: NodePlan, source: unknown, context: Context): number {
  let count = 0;
  for (const branch of node.branches) {
    const parentId = node.idOf(source, context);
    for (const row of branch.rows(source, context)) {
      line(output, branch.node, row, context, parentId);
      count += 1 + below(output, branch.node, row, context);
    }
  }
  return count;
}

function line(output: Output, node: NodePlan, source: unknown, context: Context, parentId: unknown): void {
  const row = node.project(source, context);
  if (parentId !== null) row["__parentId"] = parentId;
  output.text += `${JSON.stringify(row)}\n`;
}
