import type { FilledSlots, SlotValue } from "./contract.ts";

/** Slots filled from a record that only tests know. */
export function filledWith(values: Readonly<Record<string, SlotValue>>): FilledSlots {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      {
        value,
        label: `The ${name} of the test`,
        sources: [{ connector: "ops_room", recordId: "orders/1", observedAt: "2026-11-22T08:00:00Z" }],
        href: null,
      },
    ]),
  );
}
