import type { SealedScope } from "./client.server.ts";
import { marksOf, tracesOf } from "./customer-marks.server.ts";
import { customerDigest } from "./erased-orders.server.ts";
import type { CustomerRecords } from "./privacy-contract.ts";

type Row = Record<string, unknown>;

/** Tables whose rows bear the order's id. */
const BY_ORDER = [
  "orders", "order_customers", "order_lines", "refund_lines", "fulfilments", "fulfilment_orders", "fulfilment_holds", "order_codes", "disputes",
  "order_accounts", "refund_payments", "returns", "return_lines", "exchange_lines",
] as const; // prettier-ignore

/** Everything that is held about these orders, by table, as it is stored; sealed texts are opened. */
export async function collectOrders(
  scope: SealedScope,
  { orderIds, customerId }: { orderIds: readonly string[]; customerId: string | null },
): Promise<CustomerRecords> {
  const { tx, shop, box } = scope;
  const records: Record<string, readonly Row[]> = {};
  const ids = [...orderIds];
  for (const table of BY_ORDER) {
    const rows = await tx.$queryRawUnsafe<{ row: Row }[]>(
      `select to_jsonb(t) as row from ${table} t where shop = $1 and order_id = any($2)`,
      shop,
      ids,
    );
    records[table] = rows.map(({ row }) => withoutShop(row));
  }
  const digest = customerId === null ? null : await customerDigest(scope, customerId);
  if (digest !== null) {
    const theirs = await tx.orderCustomer.findMany({ where: { shop, customer: digest } });
    records["order_customers"] = theirs.map((row) => withoutShop(asJson(row)));
  }
  const marks = await marksOf(scope, orderIds);
  const traces = await tracesOf(scope, {
    ...marks,
    gids: [...marks.gids, ...(digest === null ? [] : [digest])],
  });
  const these = (of: readonly string[]) => ({ where: { shop, id: { in: [...of] } } });
  const plain = (rows: readonly object[]) => rows.map((row) => withoutShop(asJson(row)));
  records["alerts"] = plain(await tx.alert.findMany(these(traces.alerts)));
  records["decisions"] = plain(await tx.decision.findMany(these(traces.decisions)));
  records["drafts"] = plain(
    (await tx.draft.findMany(these(traces.drafts))).map((row) => ({
      ...row,
      payload: box.openJson(row.payload),
    })),
  );
  records["approvals"] = plain(
    (await tx.approval.findMany(these(traces.approvals))).map((row) => ({
      ...row,
      content: box.open(row.content),
    })),
  );
  records["effects"] = plain(
    (await tx.effect.findMany(these(traces.effects))).map((row) => ({
      ...row,
      request: box.open(row.request),
    })),
  );
  const entries = await tx.auditLog.findMany({
    where: { shop, seq: { in: traces.auditEntries } },
    select: { seq: true, at: true, actor: true, action: true, subject: true, detail: true },
  });
  records["audit_log"] = plain(entries);
  return records;
}

function withoutShop(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== "shop"));
}

/** Amounts are whole numbers in minor units; JSON has no number for a bigint. */
function asJson(row: object): Row {
  return JSON.parse(
    JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value)),
  ) as Row;
}
