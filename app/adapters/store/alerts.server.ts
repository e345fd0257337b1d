import { Prisma, type Alert as AlertRow } from "@prisma/client";
import { Alert } from "../../ops/detectors/contract.ts";
import { NotFound } from "../../ops/errors.ts";
import type { Shelf } from "../../ops/ranking/contract.ts";
import { IN_SHOP_CURRENCY, openAlerts, sharingSituation, summariesOfProduct } from "./alert-lists.server.ts";
import { decisionOf, storedDecision } from "./alert-decision.server.ts";
import { replaceAlerts } from "./alert-runs.server.ts";
import type { Scope } from "./client.server.ts";
import type { AlertRecord, AlertState, AlertStore } from "./contract.ts";
import { checked, numberOrNull } from "./values.server.ts";

export function alertStore(scope: Scope): AlertStore {
  const { tx, shop } = scope;
  const changeOne = async (id: string, data: Prisma.AlertUpdateManyMutationInput) => {
    const { count } = await tx.alert.updateMany({ where: { shop, id }, data });
    if (count === 0) throw new NotFound("alert_not_found", "There is no such alert in this store.");
  };

  return {
    async hold() {
      // In one order, so that of two who hold all of them neither waits for the other.
      await tx.$queryRaw`select 1 from alerts where shop = ${shop} order by id for update`;
    },

    replace: (input) => replaceAlerts(scope, input),
    open: (input) => openAlerts(scope, input),
    sharingSituation: (input) => sharingSituation(scope, input),
    forProduct: (productId) => summariesOfProduct(scope, productId),

    async ofSupplier(supplierKey, limit) {
      const found = await tx.$queryRaw<{ id: string }[]>`
        select a.id from alerts a join variants v on v.shop = a.shop and v.variant_id = a.variant_id
        where a.shop = ${shop} and a.state = 'open' and v.supplier_key = ${supplierKey} and v.deleted_at is null
        order by a.position limit ${limit}`;
      const ids = found.map(({ id }) => id);
      const rows = await tx.alert.findMany({
        where: { shop, id: { in: ids } },
        orderBy: { position: "asc" },
      });
      return rows.map(toRecord);
    },

    async get(id) {
      const row = await tx.alert.findUnique({ where: { shop_id: { shop, id } } });
      return row && toRecord(row);
    },

    async byFingerprint(fingerprint) {
      const row = await tx.alert.findUnique({ where: { shop_fingerprint: { shop, fingerprint } } });
      return row && toRecord(row);
    },

    chooseOption: (id, optionId) => changeOne(id, { chosenOptionId: optionId }),

    setState: (id, state, decision) =>
      changeOne(id, { state, decision: decision === null ? Prisma.DbNull : storedDecision(decision) }),

    async changedSince(at) {
      const [counts] = await tx.$queryRaw<{ solved: number; opened: number }[]>`
        select count(*) filter (where state = 'solved' and solved_at >= ${at})::int as solved,
          count(*) filter (where state = 'open' and opened_at >= ${at})::int as opened
        from alerts a where shop = ${shop} and ${IN_SHOP_CURRENCY}`;
      const grew = await tx.$queryRaw<{ title: string; fromMinor: number; toMinor: number }[]>`
        select title, stake_yesterday_minor::float8 as "fromMinor", p50_minor::float8 as "toMinor"
        from alerts a
        where shop = ${shop} and state = 'open' and ${IN_SHOP_CURRENCY} and p50_minor > stake_yesterday_minor and last_seen_at >= ${at}
        order by p50_minor - stake_yesterday_minor desc
        limit 20`;
      return { solved: counts?.solved ?? 0, opened: counts?.opened ?? 0, grew };
    },
  };
}

function toRecord(row: AlertRow): AlertRecord {
  const { id, position, why, chosenOptionId, firstSeenAt, lastSeenAt } = row;
  return {
    id,
    alert: checked(Alert, row.alert, `Alert ${row.fingerprint}`),
    state: row.state as AlertState,
    shelf: row.shelf as Shelf,
    position,
    why,
    chosenOptionId,
    firstSeenAt,
    lastSeenAt,
    stakeYesterdayMinor: numberOrNull(row.stakeYesterdayMinor),
    decision: decisionOf(row.decision),
  };
}
