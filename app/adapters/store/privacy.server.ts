import type { CustomerRequest as RequestRow, Prisma } from "@prisma/client";
import { z } from "zod";
import { NotFound } from "../../ops/errors.ts";
import { Retention } from "../../ops/facts/retention.ts";
import type { SealedScope } from "./client.server.ts";
import { collectOrders } from "./collect-customer.server.ts";
import { eraseOrders } from "./erase-customer.server.ts";
import { keysInUse } from "./keys-in-use.server.ts";
import { forgetOld } from "./forget-old.server.ts";
import type { Access, CustomerRecords, CustomerRequest, PrivacyStore } from "./privacy-contract.ts";
import { checked } from "./values.server.ts";

const Counts = z.record(z.string(), z.number());
const Ids = z.array(z.string());
const CUSTOMER = "gid://shopify/Customer/";

export function privacyStore(scope: SealedScope): PrivacyStore {
  const { tx, shop } = scope;
  return {
    async retention() {
      const row = await tx.shopSettings.findUnique({ where: { shop }, select: { retention: true } });
      return checked(Retention, row?.retention ?? {}, "How long records are kept");
    },

    async saveRetention(retention) {
      await tx.shopSettings.upsert({
        where: { shop },
        create: { shop, value: {}, retention },
        update: { retention },
      });
    },

    forgetOld: (now) => forgetOld(scope, now),

    async held() {
      const [counts] = await tx.$queryRaw<Awaited<ReturnType<PrivacyStore["held"]>>[]>`
        select
          (select count(*)::int from orders where shop = ${shop} and order_id not like 'erased:%') as orders,
          (select count(*)::int from disputes where shop = ${shop} and order_id is not null) as disputes,
          (select count(*)::int from drafts
            where shop = ${shop} and kind in ('customer_notice', 'vendor_message', 'note')) as messages,
          (select count(*)::int from suppliers
            where shop = ${shop} and (email is not null or contact is not null)) as "supplierContacts"`;
      return counts ?? { orders: 0, disputes: 0, messages: 0, supplierContacts: 0 };
    },

    keysInUse: () => keysInUse(scope),

    async accesses(limit) {
      const rows = await tx.accessLog.findMany({ where: { shop }, orderBy: { at: "desc" }, take: limit });
      return rows.map(({ at, who, kind, record, why }) => ({
        at,
        who,
        kind: kind as Access["kind"],
        record,
        why,
      }));
    },

    ...requestStore(scope),
  };
}

type RequestStore = Omit<
  PrivacyStore,
  "retention" | "saveRetention" | "forgetOld" | "held" | "keysInUse" | "accesses"
>;

/** What customers asked for, and what was done about it. */
function requestStore(scope: SealedScope): RequestStore {
  const { tx, shop, box } = scope;
  const rowOf = (id: string) => tx.customerRequest.findUnique({ where: { shop_id: { shop, id } } });
  const toRequest = requestOf(scope);

  return {
    async ask({ id, kind, orderIds, customerId = null }, now) {
      const orders = box.seal(JSON.stringify([...orderIds, ...(customerId === null ? [] : [customerId])]));
      await tx.customerRequest.createMany({
        data: [{ shop, id, kind, orders, orderCount: orderIds.length, askedAt: now }],
        skipDuplicates: true,
      });
    },

    async request(id) {
      const row = await rowOf(id);
      return row && toRequest(row);
    },

    async requests(limit) {
      const rows = await tx.customerRequest.findMany({
        where: { shop },
        orderBy: { askedAt: "desc" },
        take: limit,
      });
      return rows.map(toRequest);
    },

    async undone(before) {
      const where = { shop, doneAt: null, askedAt: { lt: before } };
      const rows = await tx.customerRequest.findMany({ where, select: { id: true } });
      return rows.map(({ id }) => id);
    },

    collect: (of) => collectOrders(scope, of),

    async keepExport(id, records, { now, expiresAt }) {
      const counts = Object.fromEntries(Object.entries(records).map(([table, rows]) => [table, rows.length]));
      const data = { body: box.seal(JSON.stringify(records)), orders: null, counts, doneAt: now, expiresAt };
      await tx.customerRequest.updateMany({ where: { shop, id }, data });
    },

    async export(id, now) {
      const row = await rowOf(id);
      if (row?.body == null || row.expiresAt === null || row.expiresAt <= now) return null;
      return JSON.parse(box.open(row.body)) as CustomerRecords;
    },

    async erase(id, now) {
      const row = await rowOf(id);
      const { orderIds = null, customerId = null } = row ? toRequest(row) : {};
      if (!row || !orderIds)
        throw new NotFound("request_not_found", "There is no open request of a customer by this id.");
      const erased = await eraseOrders(scope, { orderIds, customerId, requestId: id, now });
      const before = row.counts === null ? {} : checked(Counts, row.counts, "What a request found");
      const counts = added(before, erased);
      await tx.customerRequest.updateMany({
        where: { shop, id },
        data: { counts: counts as Prisma.InputJsonObject },
      });
      return counts;
    },

    async finish(id, now) {
      await tx.customerRequest.updateMany({ where: { shop, id }, data: { doneAt: now, orders: null } });
    },
  };
}

function added(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Record<string, number> {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}

/** A row as the request that it is, its ids opened. */
function requestOf({ box }: SealedScope): (row: RequestRow) => CustomerRequest {
  return ({ orders, counts, kind, ...row }: RequestRow): CustomerRequest => {
    const ids = orders === null ? null : checked(Ids, JSON.parse(box.open(orders)), "A customer's request");
    return {
      id: row.id,
      kind: kind as CustomerRequest["kind"],
      orderIds: ids?.filter((id) => !id.startsWith(CUSTOMER)) ?? null,
      customerId: ids?.find((id) => id.startsWith(CUSTOMER)) ?? null,
      orderCount: row.orderCount,
      askedAt: row.askedAt,
      doneAt: row.doneAt,
      counts: counts === null ? null : checked(Counts, counts, "What a request found"),
      expiresAt: row.body === null ? null : row.expiresAt,
    };
  };
}
