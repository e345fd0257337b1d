import { randomUUID } from "node:crypto";
import { Prisma } from "@prisma/client";
import { Unavailable } from "../../ops/errors.ts";
import { probeAfterSeconds } from "../../ops/execution/probe-schedule.ts";
import type { SealedScope } from "./client.server.ts";
import { marksOf, type Traces, tracesOf } from "./customer-marks.server.ts";
import { customerDigest, noteErased, noteErasedCustomers } from "./erased-orders.server.ts";
import { mentions } from "./mentions.ts";

/** What an order is called from then on. */
const NOBODYS = "erased";

/**
 * Erases what is tied to these orders. Returns rows by table. What remains of an order are its sums: a row under an id
 * that is drawn anew, with its day, variants, units and prices, so that sales and forecasts stay what they were.
 */
export async function eraseOrders(
  scope: SealedScope,
  of: { orderIds: readonly string[]; customerId: string | null; requestId: string; now: Date },
): Promise<Record<string, number>> {
  const { orderIds, customerId, requestId, now } = of;
  const digest = customerId === null ? null : await customerDigest(scope, customerId);
  if (orderIds.length === 0 && digest === null) return {};
  const ofOrders = await marksOf(scope, orderIds);
  const marks = {
    ...ofOrders,
    gids: [...ofOrders.gids, ...[digest, customerId].filter((id) => id !== null)],
  };
  const traces = await tracesOf(scope, marks);
  await refuseWhileUnderWay(scope, traces.effects);
  await noteErased(scope, orderIds, now);
  return {
    ...(await eraseTraces(scope, traces)),
    ...(await forgetDeliveries(scope, mentions(marks))),
    ...(await eraseOtherRequests(scope, { speaks: mentions(marks), requestId })),
    ...(await unlinkCustomers(scope, { orderIds, digest, now })),
    ...(await unlinkOrders(scope, orderIds)),
  };
}

/** What tied these orders to their customer goes, and with it the tie of any other order to them. */
async function unlinkCustomers(
  scope: SealedScope,
  { orderIds, digest, now }: { orderIds: readonly string[]; digest: string | null; now: Date },
): Promise<Record<string, number>> {
  const { tx, shop } = scope;
  const where = { shop, orderId: { in: [...orderIds] } };
  const known = await tx.orderCustomer.findMany({ where, select: { customer: true } });
  const digests = [
    ...new Set([...known.map(({ customer }) => customer), digest].filter((one) => one !== null)),
  ];
  await noteErasedCustomers(scope, digests, now);
  await tx.orderCustomer.updateMany({
    where: { shop, customer: { in: digests } },
    data: { customer: null, ordersEver: null },
  });
  return { order_customers: (await tx.orderCustomer.deleteMany({ where })).count };
}

/** What was sent and not answered is not forgotten: it would be lost, and nobody could look what became of it. */
async function refuseWhileUnderWay({ tx, shop }: SealedScope, effects: readonly string[]): Promise<void> {
  const open = await tx.effect.findMany({
    where: { shop, id: { in: [...effects] }, state: { in: ["sending", "unknown"] } },
    select: { state: true, attempts: true },
  });
  const waits = open.some(
    ({ state, attempts }) => state === "sending" || probeAfterSeconds(Math.max(0, attempts - 1)) !== null,
  );
  if (!waits) return;
  throw new Unavailable(
    "effect_under_way",
    "Something that was approved about one of these orders is under way. Nothing was erased yet; it is tried again until that is settled.",
  );
}

async function eraseTraces({ tx, shop }: SealedScope, traces: Traces): Promise<Record<string, number>> {
  const these = (ids: readonly string[]) => ({ where: { shop, id: { in: [...ids] } } });
  const audit = await tx.auditLog.updateMany({
    where: { shop, seq: { in: traces.auditEntries }, detail: { not: null } },
    data: { detail: null, salt: null },
  });
  return {
    audit_details: audit.count,
    effects: (await tx.effect.deleteMany(these(traces.effects))).count,
    approvals: (await tx.approval.deleteMany(these(traces.approvals))).count,
    drafts: (await tx.draft.deleteMany(these(traces.drafts))).count,
    alerts: (await tx.alert.deleteMany(these(traces.alerts))).count,
    decisions: (await tx.decision.deleteMany(these(traces.decisions))).count,
    runs: (await tx.run.deleteMany(these(traces.runs))).count,
  };
}

/** Deliveries keep their id, by which a repeated one is known; jobs go, for the order is not read any more. */
async function forgetDeliveries(
  { tx, shop }: SealedScope,
  speaks: (text: string) => boolean,
): Promise<Record<string, number>> {
  const deliveries = await tx.$queryRaw<{ id: string; text: string }[]>`
    select webhook_id as id, payload::text as text from webhook_deliveries where shop = ${shop}`;
  const named = deliveries.filter(({ text }) => speaks(text)).map(({ id }) => id);
  const { count } = await tx.webhookDelivery.updateMany({
    where: { shop, webhookId: { in: named } },
    data: { payload: {} },
  });
  const jobs = await tx.$queryRaw<{ id: string; text: string }[]>`
    select id::text as id, concat(data::text, output::text, singleton_key) as text from pgboss.job
    where data ->> 'shop' = ${shop}`;
  const ids = jobs.filter(({ text }) => speaks(text)).map(({ id }) => id);
  const gone = await tx.$executeRaw`delete from pgboss.job where id::text = any(${ids})`;
  return { webhook_deliveries: count, jobs: gone };
}

/** An export that was made for the same customer goes, and the ids that one was asked with. */
async function eraseOtherRequests(
  { tx, shop, box }: SealedScope,
  { speaks, requestId }: { speaks: (text: string) => boolean; requestId: string },
): Promise<Record<string, number>> {
  const others = await tx.customerRequest.findMany({
    where: { shop, kind: "data_request", id: { not: requestId } },
  });
  const same = others.filter((row) =>
    [row.orders, row.body].some((sealed) => sealed !== null && speaks(box.open(sealed))),
  );
  const { count } = await tx.customerRequest.updateMany({
    where: { shop, id: { in: same.map(({ id }) => id) } },
    data: { orders: null, body: null },
  });
  return { customer_requests: count };
}

async function unlinkOrders(
  { tx, shop }: SealedScope,
  orderIds: readonly string[],
): Promise<Record<string, number>> {
  const where = { shop, orderId: { in: [...orderIds] } };
  const counts = {
    fulfilments: (await tx.fulfilment.deleteMany({ where })).count,
    fulfilment_holds: (await tx.fulfilmentHold.deleteMany({ where })).count,
    fulfilment_orders: (await tx.fulfilmentOrder.deleteMany({ where })).count,
    order_codes: (await tx.orderCode.deleteMany({ where })).count,
    order_accounts: (await tx.orderAccount.deleteMany({ where })).count,
    refund_payments: (await tx.refundPayment.deleteMany({ where })).count,
    returns: (await tx.return.deleteMany({ where })).count,
    return_lines: (await tx.returnLine.deleteMany({ where })).count,
    exchange_lines: (await tx.exchangeLine.deleteMany({ where })).count,
    disputes: (await tx.dispute.updateMany({ where, data: { orderId: null, orderName: null } })).count,
    orders: 0,
    order_lines: 0,
    refund_lines: 0,
  };
  const dayStart = Prisma.sql`day::timestamp at time zone 'UTC'`;
  for (const orderId of orderIds) {
    const mine = { shop, orderId };
    const anew = `${NOBODYS}:${randomUUID()}`;
    counts.orders += await tx.$executeRaw`
      update orders set order_id = ${anew}, name = ${NOBODYS}, created_at = ${dayStart}, updated_at = ${dayStart},
        cancelled_at = case when cancelled_at is null then null else ${dayStart} end, observed_at = ${dayStart},
        financial_status = null, fulfilment_status = 'FULFILLED', risk_level = null, risk_advice = null,
        open_minor = null, authorized_at = null, authorized_until = null, gateway = null, parts_read = false,
        shipping_minor = null
      where shop = ${shop} and order_id = ${orderId}`;
    // Lines, their bundles and their refunds still belong together, under numbers that mean nothing elsewhere.
    const lines = await tx.orderLine.findMany({
      where: mine,
      select: { lineId: true, bundleGroup: true },
      orderBy: { lineId: "asc" },
    });
    const groups = [...new Set(lines.map(({ bundleGroup }) => bundleGroup))];
    for (const [at, { lineId, bundleGroup }] of lines.entries()) {
      const line = `${NOBODYS}:${String(at + 1)}`;
      const group =
        bundleGroup === null ? null : `${NOBODYS}:bundle:${String(groups.indexOf(bundleGroup) + 1)}`;
      // What is no product of the catalogue may be named after its buyer.
      counts.order_lines += await tx.$executeRaw`
        update order_lines set order_id = ${anew}, line_id = ${line}, bundle_group = ${group},
          title = case when variant_id is null then ${NOBODYS} else title end,
          sku = case when variant_id is null then null else sku end
        where shop = ${shop} and order_id = ${orderId} and line_id = ${lineId}`;
      await tx.$executeRaw`
        update refund_lines set line_id = ${line} where shop = ${shop} and order_id = ${orderId} and line_id = ${lineId}`;
    }
    counts.refund_lines += await tx.$executeRaw`
      with numbered as (
        select refund_id, position, row_number() over (order by refund_id, position) as n
        from refund_lines where shop = ${shop} and order_id = ${orderId}
      )
      update refund_lines r set order_id = ${anew}, refund_id = ${`${NOBODYS}:`} || n, created_at = r.day::timestamp at time zone 'UTC'
      from numbered where r.shop = ${shop} and r.order_id = ${orderId}
        and r.refund_id = numbered.refund_id and r.position = numbered.position`;
  }
  return counts;
}
