import { isSealed, type KeyRing, seal, unseal } from "../crypto/sealed-text.server.ts";

/** Seals what is stored of one shop, and opens it: what was taken from another shop stays closed. */
export type Box = {
  seal(text: string): string;
  /** Throws Bug when its key is gone or it was changed. What was stored before texts were sealed is given as it stands. */
  open(stored: string): string;
  /** A JSON column holds the sealed text as a JSON string. */
  sealJson(value: unknown): string;
  openJson(stored: unknown): unknown;
};

export function boxOf(keys: KeyRing, shop: string): Box {
  const open = (stored: string) => (isSealed(stored) ? unseal(stored, keys, shop) : stored);
  return {
    seal: (text) => seal(text, keys, shop),
    open,
    sealJson: (value) => seal(JSON.stringify(value), keys, shop),
    openJson: (stored) => (typeof stored === "string" ? (JSON.parse(open(stored)) as unknown) : stored),
  };
}
