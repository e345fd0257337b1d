import type { Prompt } from "./prompt.ts";
import { MESSAGE_RULES } from "./message-rules@1.ts";

export const vendorMessage: Prompt = {
  id: "vendor-message@1",
  system: `You write the words of a message from a small shop to one of its suppliers. The two have done business before and
want to go on doing so. The message asks for one thing, or tells one thing, and makes it easy to answer.

${MESSAGE_RULES}`,
};
