import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { Bug } from "../../ops/errors.ts";

/** AES-256 keys by id; the first is in use, older ones still open what they sealed. */
export type KeyRing = readonly { id: string; key: Buffer }[];

const VERSION = "v1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts with AES-256-GCM under the ring's first key. `boundTo` (the shop) is not stored, and the same one is
 * needed to open it: a row copied to another shop stays closed. Gives `v1.<key id>.<base64url>`.
 */
export function seal(text: string, ring: KeyRing, boundTo: string): string {
  const [current] = ring;
  if (!current) throw new Bug("no_encryption_key", "There is no key to encrypt with.");
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", current.key, iv).setAAD(aad(current.id, boundTo));
  const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, current.id, sealed.toString("base64url")].join(".");
}

/** Whether this is what `seal` gives; JSON and plain words never are. */
export function isSealed(text: string): boolean {
  return /^v1\.[A-Za-z0-9_-]{1,32}\.[\w-]+$/.test(text);
}

/** Id of the key that a sealed text was sealed with. */
export function keyIdOf(sealed: string): string {
  return sealed.split(".")[1] ?? "";
}

/** Throws Bug, naming the key's id, when the key is gone or wrong, or the text was changed or moved. */
export function unseal(sealed: string, ring: KeyRing, boundTo: string): string {
  const [version, id = "", body = ""] = sealed.split(".");
  if (version !== VERSION) throw new Bug("not_sealed", "A stored secret is not encrypted as it should be.");
  const found = ring.find((entry) => entry.id === id);
  if (!found) {
    throw new Bug(
      "encryption_key_missing",
      `A stored secret was encrypted with the key "${id}", which is not in ENCRYPTION_KEYS. Put that key back after a comma. Nothing was changed.`,
    );
  }
  const bytes = Buffer.from(body, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", found.key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(aad(id, boundTo))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    return text.toString("utf8");
  } catch (cause) {
    throw new Bug(
      "secret_does_not_open",
      `A stored secret does not open with the key "${id}": ENCRYPTION_KEYS has another key under that id, or the row was changed. Nothing was changed.`,
      { cause },
    );
  }
}

function aad(keyId: string, boundTo: string): Buffer {
  return Buffer.from(`${VERSION}|${keyId}|${boundTo}`, "utf8");
}
