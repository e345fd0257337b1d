import { Prisma } from "@prisma/client";
import { type Kept, Retention } from "../../ops/facts/retention.ts";
import type { SealedScope } from "./client.server.ts";
import { checked } from "./values.server.ts";

const DAY_MS = 86_400_000;

/** Drafts of which nothing more is to come. A failed or an expired one can be approved anew, but not after so long. */
const SETTLED = ["done", "failed", "dismissed", "expired"];

/** Removes what is older than the shop keeps it, and exports that have expired. Returns rows removed by kind. */
export async function forgetOld(
  { tx, shop }: SealedScope,
  now: Date,
): Promise<Record<Kept | "exports", number>> {
  const row = await tx.shopSettings.findUnique({ where: { shop }, select: { retention: true } });
  const kept = checked(Retention, row?.retention ?? {}, "How long records are kept");
  const before = (of: Kept) => new Date(now.getTime() - kept[of] * DAY_MS);
  const old = (of: Kept) => ({ lt: before(of) });
  const daily = before("dailyFacts");
  const sales = await tx.dailySales.deleteMany({ where: { shop, day: { lt: daily } } });
  const stock = await tx.stockDay.deleteMany({ where: { shop, day: { lt: daily } } });
  return {
    drafts: await forgetDrafts(before("drafts"), { tx, shop }),
    modelAnswers: (await tx.modelAnswer.deleteMany({ where: { shop, writtenAt: old("modelAnswers") } }))
      .count,
    deliveries: (await tx.webhookDelivery.deleteMany({ where: { shop, takenAt: old("deliveries") } })).count,
    runs: (await tx.run.deleteMany({ where: { shop, finishedAt: old("runs") } })).count,
    dailyFacts: sales.count + stock.count,
    customerTies: (await tx.orderCustomer.deleteMany({ where: { shop, updatedAt: old("customerTies") } }))
      .count,
    accessLog: (await tx.accessLog.deleteMany({ where: { shop, at: old("accessLog") } })).count,
    exports: (
      await tx.customerRequest.updateMany({
        where: { shop, expiresAt: { lte: now }, body: { not: null } },
        data: { body: null },
      })
    ).count,
  };
}

/** With what was approved of them and what was sent; never one of which something is under way, whatever its age. */
async function forgetDrafts(before: Date, { tx, shop }: Pick<SealedScope, "tx" | "shop">): Promise<number> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    select id from drafts d
    where shop = ${shop} and state in (${Prisma.join(SETTLED)}) and updated_at < ${before}
      and not exists (select from approvals a where a.shop = d.shop and a.draft_id = d.id and a.state = 'approved')
      and not exists (select from effects e
        where e.shop = d.shop and e.draft_id = d.id and (e.state in ('sending', 'unknown') or e.updated_at >= ${before}))`;
  const ids = found.map(({ id }) => id);
  const where = { shop, draftId: { in: ids } };
  await tx.effect.deleteMany({ where });
  await tx.approval.deleteMany({ where });
  return (await tx.draft.deleteMany({ where: { shop, id: { in: ids } } })).count;
}
