import { customerNotice } from "./customer-notice@1.ts";
import { message } from "./message@1.ts";
import { note } from "./note@1.ts";
import type { Prompt } from "./prompt.ts";
import { reading } from "./reading@1.ts";
import { vendorMessage } from "./vendor-message@1.ts";

export { reading };

/** By the part of a catalogue's id before its first dot: `vendor_message.chase`. */
const BY_FAMILY: Readonly<Record<string, Prompt>> = {
  vendor_message: vendorMessage,
  note,
  customer_notice: customerNotice,
};

/** Every prompt in use, for the test that holds each to its version. */
export const PROMPTS: readonly Prompt[] = [...Object.values(BY_FAMILY), message, reading];

/** The prompt of a kind of message; the general one for kinds without one of their own. */
export function promptFor(catalogueId: string): Prompt {
  const family = catalogueId.split(".")[0] ?? "";
  return Object.hasOwn(BY_FAMILY, family) ? (BY_FAMILY[family] ?? message) : message;
}
