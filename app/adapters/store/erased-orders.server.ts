import { createHmac, randomBytes } from "node:crypto";
import type { SealedScope } from "./client.server.ts";

const KEY_BYTES = 32;

/** Of these orders, those that were erased for their customer: they are not read again, however often Shopify tells of them. */
export async function erasedAmong(
  scope: SealedScope,
  orderIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (orderIds.length === 0) return new Set();
  const key = await keyOf(scope);
  if (key === null) return new Set();
  const { tx, shop } = scope;
  const byDigest = new Map(orderIds.map((orderId) => [digestOf(key, orderId), orderId]));
  const found = await tx.erasedOrder.findMany({
    where: { shop, digest: { in: [...byDigest.keys()] } },
    select: { digest: true },
  });
  return new Set(found.flatMap(({ digest }) => byDigest.get(digest) ?? []));
}

/**
 * Digests of ids of customers, under the same key. Those of customers who were erased are left out, so that no order is
 * tied to them again.
 */
export async function customerDigests(
  scope: SealedScope,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(customerIds)];
  const key = ids.length === 0 ? null : ((await keyOf(scope)) ?? (await makeKey(scope)));
  if (key === null) return new Map();
  const erased = await erasedAmong(scope, ids);
  return new Map(ids.filter((id) => !erased.has(id)).map((id) => [id, digestOf(key, id)]));
}

/** Under what a customer is known here; null: nothing is tied to anybody. */
export async function customerDigest(scope: SealedScope, customerId: string): Promise<string | null> {
  const key = await keyOf(scope);
  return key === null ? null : digestOf(key, customerId);
}

/** From now on these customers, by their digests, count as erased as well. */
export async function noteErasedCustomers(
  { tx, shop }: SealedScope,
  digests: readonly string[],
  now: Date,
): Promise<void> {
  await tx.erasedOrder.createMany({
    data: digests.map((digest) => ({ shop, digest, erasedAt: now })),
    skipDuplicates: true,
  });
}

/** From now on these orders count as erased. */
export async function noteErased(scope: SealedScope, orderIds: readonly string[], now: Date): Promise<void> {
  const key = (await keyOf(scope)) ?? (await makeKey(scope));
  if (key === null) return;
  const { tx, shop } = scope;
  await tx.erasedOrder.createMany({
    data: orderIds.map((orderId) => ({ shop, digest: digestOf(key, orderId), erasedAt: now })),
    skipDuplicates: true,
  });
}

async function keyOf({ tx, shop, box }: SealedScope): Promise<string | null> {
  const row = await tx.shop.findUnique({ where: { shop }, select: { erasureKey: true } });
  return row?.erasureKey == null ? null : box.open(row.erasureKey);
}

/** Null: nothing is held of the shop any more, so nothing of it is read either. */
async function makeKey(scope: SealedScope): Promise<string | null> {
  const { tx, shop, box } = scope;
  const erasureKey = box.seal(randomBytes(KEY_BYTES).toString("hex"));
  // Of two at once the second keeps the first one's.
  await tx.shop.updateMany({ where: { shop, erasureKey: null }, data: { erasureKey } });
  return keyOf(scope);
}

/** Ids of orders are few enough to be tried one by one, so a plain digest would hide nothing: this one needs the key. */
function digestOf(key: string, orderId: string): string {
  return createHmac("sha256", key).update(orderId).digest("hex");
}
