import type { SoldAndReturned } from "../../facts/rows/orders.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { returnsOf } from "../shared/orders-for-tests.ts";
import { returnsSpike } from "./returns-spike.ts";

export type Given = {
  recent: SoldAndReturned;
  /** Orders that the recent ones came back from; 0: not told apart. */
  orders?: number;
  others?: SoldAndReturned;
  mug?: Mug;
  currency?: string;
};

/** A mug among others of its type, of which five in a hundred come back. */
export function look(given: Given) {
  const { recent, orders = 0, others = { sold: 2_000, returned: 100 }, mug = {}, currency = "USD" } = given;
  const restocked = { recent: recent.returned, earlier: 0 };
  const rows = [
    { recent, restocked, refundedOrders: orders },
    { variant: 2, earlier: others },
  ];
  return returnsSpike.detect(
    factsOf([mug, {}], { shop: { currency }, facts: { returnsByVariant: returnsOf(rows) } }),
  );
}

export function raised(given: Given): Alert {
  const [alert] = look(given).alerts;
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const often: SoldAndReturned = { sold: 200, returned: 50 };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ recent: often }).alerts;
