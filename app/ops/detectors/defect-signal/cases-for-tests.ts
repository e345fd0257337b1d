import { factsOf } from "../shared/mugs-for-tests.ts";
import { reasonRows } from "../shared/returns-for-tests.ts";
import { defectSignal } from "./defect-signal.ts";
import type { Alert } from "../contract.ts";

export type Reasons = Readonly<Record<string, number>>;
const ORDINARY: Reasons = { "damaged-or-defective": 8, "changed-my-mind": 90 };
export const look = (
  reasons: Reasons,
  { others = ORDINARY, sold = 500 }: { others?: Reasons; sold?: number } = {},
) =>
  defectSignal.detect(
    factsOf([{}, {}], {
      facts: {
        returnReasons: reasonRows([
          { variant: 1, reasons, sold },
          { variant: 2, reasons: others },
        ]),
      },
    }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ "caused-irritation": 1, reaction: 1 }).alerts;
