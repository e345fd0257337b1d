import type { WordsRequest } from "../adapters/model/contract.ts";

/**
 * One request of each kind of message, language and length, as the model would be asked. No kind of message is written
 * by a model yet.
 */
export function previewRequests(): readonly WordsRequest[] {
  return [];
}
