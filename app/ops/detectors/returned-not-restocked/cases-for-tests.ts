import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { returnsOf } from "../shared/orders-for-tests.ts";
import { returnedNotRestocked } from "./returned-not-restocked.ts";
import type { Alert } from "../contract.ts";

/** Units refunded: put back, and not; lately, and before. */
export type Refunded = { back?: number; not?: number; backBefore?: number; notBefore?: number };

export function look(refunded: Refunded, mug: Mug = { available: 12 }, currency = "USD") {
  const { back = 10, not = 60, backBefore = 180, notBefore = 20 } = refunded;
  const row = {
    restocked: { recent: back, earlier: backBefore },
    notRestocked: { recent: not, earlier: notBefore },
  };
  return returnedNotRestocked.detect(
    factsOf([mug], { shop: { currency }, facts: { returnsByVariant: returnsOf([row]) } }),
  );
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({}).alerts;
