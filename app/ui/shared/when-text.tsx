import type { When } from "../models.ts";

/** A day or a moment as the founder says it, with the exact time on hover. */
export function WhenText({ when }: { when: When }) {
  return (
    <span title={when.exact} className="ops-nowrap">
      {when.short}
    </span>
  );
}
