import type { Alert } from "./contract.ts";

/** What ranking and deciding need of an alert. */
export type Listed = Pick<
  Alert,
  | "fingerprint"
  | "lane"
  | "situation"
  | "stake"
  | "waitingPerDay"
  | "decideBy"
  | "attentionMinutes"
  | "evidenceKey"
  | "settlingDays"
> & { evidence: readonly { id: string; value: number }[] };

/** An alert while the list is made: ten thousand of them, whole, would fill the memory of a small server. */
export type Packed = Listed & { packed: Uint8Array };
