/** Slots that messages to suppliers share. `means` is what a model reads of a slot instead of its value. */
import type { Relation, SlotSpec } from "../../words/contract.ts";

/** What has not happened to goods that are still to come: said of them, each would be a false statement. */
export const STILL_TO_COME: readonly Relation[] = ["arrived", "damaged", "paid", "cancelled"];

/** Nothing but a day, a quantity or a list that was asked for: nothing at all has happened to it yet. */
export const ONLY_ASKED_FOR: readonly Relation[] = [
  "ordered",
  "arrived",
  "missing",
  "damaged",
  "paid",
  "cancelled",
];

export const supplier: SlotSpec = {
  type: "name",
  means: "The name of the supplier that this is written to.",
  required: true,
};

export const contact: SlotSpec = {
  type: "name",
  means: "The person at the supplier that this is written to, as they are addressed.",
  required: false,
};

export const shop: SlotSpec = {
  type: "name",
  means: "Our shop's name, with which the message is signed.",
  required: true,
};

/** `isNot`: what cannot be said of the order as a whole in this message. */
export function order(isNot: readonly Relation[], required = true): SlotSpec {
  return {
    type: "reference",
    means: "The number of our purchase order with this supplier.",
    required,
    isNot,
  };
}

export const needBy: SlotSpec = {
  type: "day",
  means: "The day by which we need the goods at the latest.",
  required: false,
  isNot: ONLY_ASKED_FOR,
};

export const destination: SlotSpec = {
  type: "name",
  means: "The name of our location that the goods are to be delivered to.",
  required: false,
};

export const placedDay: SlotSpec = {
  type: "day",
  means: "The day on which we placed the order.",
  required: false,
  isNot: ["arrived", "expected", "missing", "damaged", "paid", "cancelled"],
};

export const expectedDay: SlotSpec = {
  type: "day",
  means: "The day on which we expected, or still expect, the goods to be with us.",
  required: true,
  isNot: ["ordered", ...STILL_TO_COME],
};

export const openUnits: SlotSpec = {
  type: "count",
  means: "How many units of the order are still to come: neither arrived nor cancelled.",
  required: true,
  isNot: STILL_TO_COME,
};

export const openLines: SlotSpec = {
  type: "lines",
  means: "The products of the order that are still to come, one below the other, each with its open units.",
  required: false,
  isNot: STILL_TO_COME,
};
