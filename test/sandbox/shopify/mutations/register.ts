import type { Mutation } from "./mutation.ts";
import { adjustQuantities, moveQuantities, setQuantities } from "./quantities.ts";

export const MUTATIONS: ReadonlyMap<string, Mutation> = new Map([
  ["inventoryAdjustQuantities", adjustQuantities],
  ["inventorySetQuantities", setQuantities],
  ["inventoryMoveQuantities", moveQuantities],
]);
