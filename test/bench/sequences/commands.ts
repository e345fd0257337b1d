/** What may happen, in any order: to drafts and approvals, to the store outside, and to the processes between them. */
import fc from "fast-check";
import type { CallFault, LookFault } from "./receiver.ts";

export type Command =
  | { do: "propose"; units: number }
  | { do: "edit"; units: number }
  /** `stale`: by a screen that was drawn before the last change. */
  | { do: "approve"; stale: boolean }
  | { do: "wait"; seconds: number }
  /** The job that ends approvals whose time is over. */
  | { do: "expire" }
  /** A worker takes the job of an approval, the latest or an older one, and goes so far; both may take the same. */
  | { do: "start"; worker: 0 | 1; back: number; gates: number }
  | { do: "run"; worker: 0 | 1 }
  | { do: "step"; worker: 0 | 1; gates: number }
  | { do: "crash"; worker: 0 | 1 }
  | { do: "call_fault"; fault: CallFault }
  | { do: "look_fault"; fault: LookFault }
  /** What is on its way to the store arrives. */
  | { do: "deliver" }
  /** Stock moves outside, and the announcement has the open draft made anew. */
  | { do: "webhook"; by: number }
  | { do: "uninstall" }
  | { do: "reinstall" }
  | { do: "rotate_keys" };

const worker = fc.constantFrom(0 as const, 1 as const);
const units = fc.integer({ min: 0, max: 30 });

/** Seconds of a sale, of a probe, past the lease, past a price's hour, past an approval's day. */
const seconds = fc.constantFrom(5, 61, 80, 121, 301, 3_601, 86_401);

const bool = (share: number) => fc.integer({ min: 1, max: 100 }).map((n) => n <= share);
const is = <D extends Command["do"]>(name: D) => fc.constant(name);
const gates = fc.constantFrom(0, 1, 2, 2, 3);
const anyCallFault = fc.constantFrom<CallFault[]>("answer_lost", "cut_before", "refused", "late", "late");
const anyLookFault = fc.constantFrom<LookFault[]>("silent", "cannot_tell");

/** How often each comes up among the others: so that each fault meets each state often enough (`pairs.ts`). */
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: is("edit"), units }) },
  { weight: 5, arbitrary: fc.record({ do: is("approve"), stale: bool(40) }) },
  { weight: 6, arbitrary: fc.record({ do: is("wait"), seconds }) },
  { weight: 1, arbitrary: fc.record({ do: is("expire") }) },
  { weight: 8, arbitrary: fc.record({ do: is("start"), worker, back: fc.constantFrom(0, 0, 0, 1), gates }) },
  { weight: 4, arbitrary: fc.record({ do: is("run"), worker }) },
  { weight: 14, arbitrary: fc.record({ do: is("step"), worker, gates: fc.constantFrom(1, 1, 1, 2, 6) }) },
  { weight: 7, arbitrary: fc.record({ do: is("crash"), worker }) },
  { weight: 6, arbitrary: fc.record({ do: is("call_fault"), fault: anyCallFault }) },
  { weight: 6, arbitrary: fc.record({ do: is("look_fault"), fault: anyLookFault }) },
  { weight: 2, arbitrary: fc.record({ do: is("deliver") }) },
  { weight: 2, arbitrary: fc.record({ do: is("webhook"), by: fc.integer({ min: -5, max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ do: is("uninstall") }) },
  { weight: 4, arbitrary: fc.record({ do: is("reinstall") }) },
  { weight: 2, arbitrary: fc.record({ do: is("rotate_keys") }) },
);

/** One matter: prepared, approved, taken up by one worker or by both, and whatever happens then. */
const episode: fc.Arbitrary<Command[]> = fc
  .record({ units, both: bool(40), gates, rest: fc.array(command, { minLength: 6, maxLength: 16 }) })
  .map((drawn) => [
    { do: "reinstall" },
    { do: "propose", units: drawn.units },
    { do: "approve", stale: false },
    { do: "start", worker: 0, back: 0, gates: drawn.gates },
    ...(drawn.both ? [{ do: "start" as const, worker: 1 as const, back: 0, gates: 1 }] : []),
    ...drawn.rest,
  ]);

export const sequence: fc.Arbitrary<Command[]> = fc
  .array(episode, { minLength: 1, maxLength: 3 })
  .map((episodes) => episodes.flat());
