/**
 * What deliveries do. Each is verified, taken once, and turned into a job or done in the same transaction,
 * and answered at once: Shopify waits five seconds. An answer other than 2xx makes it come again.
 */
import { createHash } from "node:crypto";
import type { Store, Unit } from "../../adapters/store/contract.ts";
import type { Log } from "../contract.ts";
import { announcementOf, customerRequestOf, twinKey } from "./webhooks.ts";

/** A delivery whose signature was good. */
type Delivery = {
  topic: string;
  shop: string;
  webhookId: string;
  triggeredAt?: string | undefined;
  payload: unknown;
};

export type Intake = {
  /** Verifies; throws Responses: 401 wrong signature, 400 none, 405 not POST. */
  authenticate: (request: Request) => Promise<Delivery>;
  store: () => Promise<Store>;
  now: () => Date;
  log: Log;
};

export type WebhookRoutes = Record<"ops" | "app" | "compliance", (request: Request) => Promise<Response>>;

/** One change of a record often comes as several deliveries: waiting a moment makes one read of them. */
const GATHER_SECONDS = 2;

/** Far above any delivery: they carry ids and a few fields. */
const BODY_BYTES = 1_000_000;

/**
 * Shopify may deliver a day late; what says that it is older changes nothing by itself: what it speaks of is looked up.
 */
const LATE_MS = 25 * 3_600_000;

/** Where the body names the shop. */
const NAMES_SHOP: Readonly<Record<string, string>> = {
  APP_UNINSTALLED: "myshopify_domain",
  SHOP_REDACT: "shop_domain",
  CUSTOMERS_REDACT: "shop_domain",
  CUSTOMERS_DATA_REQUEST: "shop_domain",
};
const DESTRUCTIVE = new Set(["APP_UNINSTALLED", "SHOP_REDACT"]);

export function webhookRoutes(intake: Intake): WebhookRoutes {
  return {
    ops: (request) => once(intake, request, (unit, delivery) => announce(unit, delivery)),
    app: (request) => once(intake, request, (unit, delivery) => lifecycle(intake, unit, delivery)),
    compliance: (request) => once(intake, request, (unit, delivery) => comply(intake, unit, delivery)),
  };
}

type Work = (unit: Unit, delivery: Delivery) => Promise<void>;

async function once(intake: Intake, request: Request, work: Work): Promise<Response> {
  const whole = await withinLimit(request);
  if (!whole) return new Response(null, { status: 413 });
  const delivery = await intake.authenticate(whole);
  if (!standsForItsShop(delivery)) {
    const { shop, topic, webhookId } = delivery;
    intake.log.warn("webhook refused: its body and its headers do not agree", { shop, topic, webhookId });
    return new Response(null, { status: 400 });
  }
  const now = intake.now();
  const store = await intake.store();
  await store.shop(delivery.shop, async (unit) => {
    const ids = announcementOf(delivery.topic, delivery.payload)?.ids ?? {};
    const taken = await unit.webhooks.take(
      {
        webhookId: delivery.webhookId,
        topic: delivery.topic,
        triggeredAt: moment(delivery.triggeredAt),
        payload: { ...ids },
      },
      now,
    );
    if (taken) await work(unit, delivery);
  });
  return new Response(null, { status: 200 });
}

/** The request with its body read; null when that is longer than any delivery. Nobody has been authenticated yet. */
async function withinLimit(request: Request): Promise<Request | null> {
  if (Number(request.headers.get("content-length") ?? 0) > BODY_BYTES) return null;
  if (!request.body) return request;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > BODY_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: Buffer.concat(chunks) });
}

/**
 * The signature covers the body alone, not the headers that name shop and time. Where a delivery ends or erases
 * something, or speaks of a customer, its body must name the same shop; and what ends or erases must say when.
 */
function standsForItsShop({ topic, shop, payload, triggeredAt }: Delivery): boolean {
  const named = NAMES_SHOP[topic];
  if (named === undefined) return true;
  if (typeof payload !== "object" || payload === null) return false;
  if ((payload as Record<string, unknown>)[named] !== shop) return false;
  return !DESTRUCTIVE.has(topic) || moment(triggeredAt) !== null;
}

/** Old or new, a delivery only makes us read the record afresh; so a late or replayed one does no harm. */
async function announce(unit: Unit, delivery: Delivery): Promise<void> {
  const announcement = announcementOf(delivery.topic, delivery.payload);
  if (!announcement) return;
  await unit.enqueue({
    name: "apply_webhook",
    data: { shop: delivery.shop, topic: announcement.topic, ...announcement.ids },
    key: `${delivery.shop} ${twinKey(announcement)}`,
    startAfterSeconds: GATHER_SECONDS,
  });
}

async function lifecycle({ now, log }: Intake, unit: Unit, delivery: Delivery): Promise<void> {
  const { shop, topic } = delivery;
  if (topic === "APP_UNINSTALLED") {
    const triggeredAt = moment(delivery.triggeredAt);
    // A delivery can come late: after a new installation it must not end that one.
    if (triggeredAt && (await unit.profile.isOpenedSince(triggeredAt))) {
      log.info("uninstall left: the app was opened since", { shop });
      return;
    }
    const isLate = !triggeredAt || now().getTime() - triggeredAt.getTime() > LATE_MS;
    if ((await isRepeated(unit, delivery, now())) || isLate) {
      await unit.enqueue({ name: "check_installed", data: { shop }, key: shop });
      log.info("uninstall late or repeated: shopify is asked", { shop });
      return;
    }
    await unit.profile.markUninstalled(now());
    await unit.audit.append({
      at: now(),
      actor: "shopify",
      action: "app_uninstalled",
      subject: shop,
      detail: {},
    });
    log.info("app uninstalled", { shop });
    return;
  }
  if (topic === "APP_SCOPES_UPDATE") {
    await unit.audit.append({
      at: now(),
      actor: "shopify",
      action: "scopes_changed",
      subject: shop,
      detail: {},
    });
    // A new token may have to be waited for, and Shopify waits five seconds for its answer.
    await unit.enqueue({ name: "renew_access", data: { shop }, key: shop });
  }
}

/**
 * Whether the same body came before under another id. The signature covers no header, so whoever once saw a delivery
 * could send it again with a new id and a new time.
 */
async function isRepeated(unit: Unit, { topic, payload }: Delivery, now: Date): Promise<boolean> {
  const digest = createHash("sha256").update(JSON.stringify(payload)).digest("hex");
  const webhookId = `body ${topic} ${digest}`;
  return !(await unit.webhooks.take({ webhookId, topic, triggeredAt: null, payload: {} }, now));
}

/**
 * A job does the work, and is tried again until it is done. Orders are kept without their customer, so what is held of
 * one is found by the orders that Shopify names; the delivery's name, address and phone are not kept. A shop's own data
 * are erased by a job that first asks Shopify whether the shop has come back.
 */
async function comply({ now }: Intake, unit: Unit, delivery: Delivery): Promise<void> {
  const { topic, shop } = delivery;
  const triggeredAt = moment(delivery.triggeredAt);
  if (topic === "SHOP_REDACT" && triggeredAt) {
    const data = { shop, triggeredAt: triggeredAt.toISOString() };
    await unit.enqueue({ name: "redact_shop", data, key: shop });
    return;
  }
  const request = customerRequestOf(topic, delivery.payload);
  if (!request) return;
  const { webhookId: id } = delivery;
  await unit.privacy.ask({ id, ...request }, now());
  await unit.audit.append({
    at: now(),
    actor: "shopify",
    action: topic.toLowerCase(),
    subject: id,
    detail: { orders: request.orderIds.length },
  });
  await unit.enqueue({ name: "answer_customer", data: { shop, requestId: id }, key: id });
}

function moment(text: string | undefined): Date | null {
  const at = text ? new Date(text) : null;
  return at && !Number.isNaN(at.getTime()) ? at : null;
}
