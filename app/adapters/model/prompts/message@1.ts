import type { Prompt } from "./prompt.ts";
import { MESSAGE_RULES } from "./message-rules@1.ts";

export const message: Prompt = {
  id: "message@1",
  system: `You write the words of a business message from a small shop. It has one purpose, which you are told.

${MESSAGE_RULES}`,
};
