import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Alert } from "../../ops/detectors/contract.ts";
import type { Packed } from "../../ops/detectors/listed.ts";

/** The lightest level: alerts are full of words they share, and packing must not cost more than finding them. */
const LEVEL = 1;

export function packed(alert: Alert): Packed {
  const { fingerprint, lane, situation, stake, waitingPerDay, decideBy } = alert;
  const { attentionMinutes, evidenceKey, settlingDays } = alert;
  return {
    ...{ fingerprint, lane, situation, stake, waitingPerDay, decideBy },
    ...{ attentionMinutes, evidenceKey, settlingDays },
    evidence: alert.evidence.map(({ id, value }) => ({ id, value })),
    // Copied, since what zlib gives holds on to the larger buffer that it worked in.
    packed: new Uint8Array(deflateRawSync(JSON.stringify(alert), { level: LEVEL })),
  };
}

/** The whole alert again. */
export function unpacked(alert: Packed): Alert {
  // It was one when it was packed, in this very process.
  return JSON.parse(inflateRawSync(alert.packed).toString()) as Alert;
}
