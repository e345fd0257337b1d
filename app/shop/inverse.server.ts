import type { EffectRecord } from "../adapters/store/contract.ts";
import type { ApprovedContent } from "../ops/approvals/contract.ts";
import type { Inverse } from "../ops/drafts/contract.ts";
import { kindOf } from "./drafts.server.ts";

/**
 * What would take an effect back. `none`: nothing from here, and why; as long as it is not known to be done, there is
 * nothing to take back.
 */
export function inverseOf(content: ApprovedContent, effect: EffectRecord | null): Inverse {
  const { outcome } = effect ?? {};
  if (effect?.state !== "done" || outcome?.state !== "done")
    return { none: "Nothing is known to be changed, so there is nothing to take back." };
  const kind = kindOf(content.kind);
  return kind.inverse(kind.payload.parse(content.payload), outcome.receipt);
}
