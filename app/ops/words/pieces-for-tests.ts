import type { Piece } from "./contract.ts";

/** "Send [units=240 units]." as pieces: what stands in brackets is a slot and its text. */
export function written(text: string): Piece[] {
  return text
    .split(/(\[[^\]]*\])/u)
    .filter((part) => part !== "")
    .map((part) => {
      const [, slot, fact] = /^\[(\w+)=([\s\S]*)\]$/u.exec(part) ?? [];
      return slot === undefined || fact === undefined ? { text: part, slot: null } : { text: fact, slot };
    });
}
