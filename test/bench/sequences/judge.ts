import { sha256Hex } from "../../../app/ops/approvals/hash.ts";
import { SENDING_MS } from "../../../app/ops/execution/execute.ts";
import type { Begun, Simulation } from "./simulation.ts";

/** What a sequence broke, once it has come to rest; nothing where all promises held. */
export async function broken(simulation: Simulation): Promise<string[]> {
  const found: string[] = [];
  const { applied } = simulation.receiver;
  const begunByKey = new Map(simulation.begun.map((begun) => [begun.effect.key, begun]));
  const times = new Map<string, number>();
  for (const { key, bytes, at } of applied) {
    times.set(key, (times.get(key) ?? 0) + 1);
    const begun = begunByKey.get(key);
    if (!begun) found.push(`applied without an approval: ${key}`);
    else if (bytes !== begun.request) found.push(`applied other bytes than were approved: ${key}`);
    else if (at.getTime() > begun.approval.expiresAt.getTime() + SENDING_MS)
      found.push(`applied long after its approval's time: ${key}`);
  }
  for (const [key, count] of times) if (count > 1) found.push(`applied ${String(count)} times: ${key}`);
  const byApproval = new Set<string>();
  for (const begun of simulation.begun) {
    if (byApproval.has(begun.approval.id)) found.push(`begun twice: ${begun.approval.id}`);
    byApproval.add(begun.approval.id);
    found.push(...wronglyBegun(begun));
    const effect = await simulation.effectOf(begun.approval.id);
    const isApplied = times.has(begun.effect.key);
    if (!effect || effect.state === "sending" || effect.state === "approved")
      found.push(`begun and not settled: ${begun.approval.id}`);
    if (effect?.state === "done" && !isApplied) found.push(`recorded as done, never applied: ${effect.key}`);
    if (effect?.state === "failed" && isApplied) found.push(`applied, recorded as failed: ${effect.key}`);
  }
  return found;
}

function wronglyBegun({ approval, effect, installedAt }: Begun): string[] {
  const found: string[] = [];
  if (sha256Hex(approval.content) !== approval.contentHash)
    found.push(`begun with other bytes: ${approval.id}`);
  if (effect.begunAt >= approval.expiresAt) found.push(`begun after its time: ${approval.id}`);
  if (installedAt === null) found.push(`begun after the app was removed: ${approval.id}`);
  else if (approval.approvedAt < installedAt)
    found.push(`begun by an approval of an earlier installation: ${approval.id}`);
  return found;
}
