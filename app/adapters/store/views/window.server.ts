import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { Scope } from "../client.server.ts";

/** The first day of a window of sales, no earlier than orders are known, and when orders were last read. */
export async function windowOf(
  { tx, shop }: Scope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<{ from: Day; observedAt: string }> {
  const [known] = await tx.$queryRaw<{ since: Day | null; readAt: Date }[]>`
    select coalesce(since, (select min(day) from orders where shop = ${shop}))::text as since,
      last_complete_at as "readAt"
    from source_status
    where shop = ${shop} and connector = 'shopify' and kind = 'orders'`;
  const asked = addDays(today, -lastDays);
  return {
    from: known?.since != null && known.since > asked ? known.since : asked,
    observedAt: (known?.readAt ?? new Date(`${today}T00:00:00Z`)).toISOString(),
  };
}
