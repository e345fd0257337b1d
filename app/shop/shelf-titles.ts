import type { Shelf } from "../ops/ranking/contract.ts";

export const SHELF_TITLES: Readonly<Record<Shelf, string>> = {
  decide_now: "Decide now",
  this_week: "This week",
  can_wait: "Can wait",
};
