import type { Prompt } from "./prompt.ts";
import { MESSAGE_RULES } from "./message-rules@1.ts";

export const customerNotice: Prompt = {
  id: "customer-notice@1",
  system: `You write the words of a notice from a small shop to a customer whose order is late or cannot be sent as ordered. It
says so in the first sentence, says what happens now and what the customer can choose, and is sorry for it once.

${MESSAGE_RULES}`,
};
