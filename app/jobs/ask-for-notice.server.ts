import type { Unit } from "../adapters/store/contract.ts";

/** Has the shop looked at anew. Many asks close together become one look. */
export async function askForNotice(unit: Unit, startAfterSeconds = 0): Promise<void> {
  await unit.enqueue({ name: "notice", data: { shop: unit.shop }, key: unit.shop, startAfterSeconds });
}
