import { z } from "zod";
import { addDays, type Day } from "../../../ops/facts/day.ts";
import type { OwnChangeRow, Touch } from "../../../ops/facts/rows/own-records.ts";
import type { View } from "../../../ops/facts/views.ts";
import type { SealedScope } from "../client.server.ts";

type Row = Omit<OwnChangeRow, "source" | "touches" | "approvedAt"> & { content: string; at: Date };

/** Approvals of the window that were carried out or are about to be, with what they change, oldest first. */
export async function ownChangesView(
  { tx, shop, box }: SealedScope,
  { lastDays }: { lastDays: number },
  today: Day,
): Promise<View<"ownChanges">> {
  const rows = await tx.$queryRaw<Row[]>`
    with terms as (
      select currency, time_zone from shops where shop = ${shop}
    )
    select a.id as "approvalId", d.kind, al.title, a.content, a.approved_at as at, al.situation,
      (a.approved_at at time zone t.time_zone)::date::text as "approvedDay",
      coalesce(e.state = 'done', false) as "isDone",
      al.p10_minor::float8 as "p10Minor", al.p50_minor::float8 as "p50Minor", al.p90_minor::float8 as "p90Minor"
    from approvals a
    cross join terms t
    join drafts d on d.shop = a.shop and d.id = a.draft_id
    join alerts al on al.shop = d.shop and al.id = d.alert_id and al.currency = t.currency
    left join effects e on e.shop = a.shop and e.approval_id = a.id
    where a.shop = ${shop} and a.approved_at >= ${addDays(today, -lastDays)}::date
      and a.state in ('approved', 'used') and coalesce(e.state, 'done') <> 'failed'
      and not (a.needs_two and a.first_yes is null) and d.kind = any(${Object.keys(PAYLOADS)})
    order by a.approved_at, a.id`;
  return new Map(
    rows.map(({ at, content, ...row }) => [
      row.approvalId,
      {
        ...row,
        approvedAt: at.toISOString(),
        touches: touchesOf(row.kind, box.open(content)),
        source: {
          connector: "ops_room",
          recordId: `history/${row.approvalId}`,
          observedAt: at.toISOString(),
        },
      },
    ]),
  );
}

const touch = (thing: string, isUp: boolean): Touch => ({ thing, way: isUp ? "up" : "down" });
const lines = <T extends z.ZodType>(line: T) => z.object({ lines: z.array(line) });

/** What of each kind of draft is a change that another can undo. */
const PAYLOADS: Readonly<Record<string, z.ZodType<Touch[]>>> = {
  price_change: lines(
    z.object({ variantId: z.string(), priceMinor: z.number(), newPriceMinor: z.number() }),
  ).transform((payload) =>
    payload.lines
      .filter(({ priceMinor, newPriceMinor }) => priceMinor !== newPriceMinor)
      .map((line) => touch(`price:${line.variantId}`, line.newPriceMinor > line.priceMinor)),
  ),
  selling_policy: lines(z.object({ variantId: z.string(), newContinueSelling: z.boolean() })).transform(
    (payload) => payload.lines.map((line) => touch(`selling:${line.variantId}`, line.newContinueSelling)),
  ),
  product_status: z
    .object({ productId: z.string(), newStatus: z.string() })
    .transform(({ productId, newStatus }) => [touch(`status:${productId}`, newStatus === "active")]),
  purchase_order: lines(z.object({ inventoryItemId: z.string() })).transform((payload) =>
    payload.lines.map((line) => touch(`buying:${line.inventoryItemId}`, true)),
  ),
  cancel_order: lines(z.object({ inventoryItemId: z.string(), units: z.number() })).transform((payload) =>
    payload.lines
      .filter(({ units }) => units > 0)
      .map((line) => touch(`buying:${line.inventoryItemId}`, false)),
  ),
  order_hold: z
    .object({ orderId: z.string(), hold: z.boolean() })
    .transform(({ orderId, hold }) => [touch(`hold:${orderId}`, hold)]),
};

/** A payload of an older version that cannot be read touches nothing that could be told. */
function touchesOf(kind: string, content: string): Touch[] {
  const read = z.object({ payload: z.unknown() }).safeParse(JSON.parse(content));
  return (read.success && PAYLOADS[kind]?.safeParse(read.data.payload).data) || [];
}
