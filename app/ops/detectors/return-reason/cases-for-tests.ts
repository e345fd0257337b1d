import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { reasonRows } from "../shared/returns-for-tests.ts";
import { returnReason } from "./return-reason.ts";
import type { Alert } from "../contract.ts";

export const MUG = "gid://shopify/ProductVariant/1";
export type Reasons = Readonly<Record<string, number>>;
export const ORDINARY: Reasons = { "changed-my-mind": 60, "too-small": 6, "damaged-or-defective": 14 };
export const look = (
  reasons: Reasons,
  { others = ORDINARY, mug = {}, currency = "USD" }: { others?: Reasons; mug?: Mug; currency?: string } = {},
) =>
  returnReason.detect(
    factsOf([mug, {}], {
      shop: { currency },
      facts: {
        returnReasons: reasonRows([
          { variant: 1, reasons },
          { variant: 2, reasons: others },
        ]),
      },
    }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ "too-small": 180, "changed-my-mind": 20 }).alerts;
