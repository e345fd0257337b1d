import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { reasonRows } from "../shared/returns-for-tests.ts";
import { mispicked } from "./mispicked.ts";
import type { Alert } from "../contract.ts";

export const WRONG = "received-the-wrong-item";
export const look = (wrong: number, { others = 2, mug = {} }: { others?: number; mug?: Mug } = {}) =>
  mispicked.detect(
    factsOf([mug, {}], {
      facts: {
        returnReasons: reasonRows([
          { variant: 1, reasons: { [WRONG]: wrong, "changed-my-mind": 4 } },
          { variant: 2, reasons: { [WRONG]: others, "changed-my-mind": 80 } },
        ]),
      },
    }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(40).alerts;
