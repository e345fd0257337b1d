import { createHmac, randomUUID } from "node:crypto";
import type { Subscription } from "../app-toml.ts";
import type { Faults } from "../faults.ts";
import { API_VERSION } from "../graphql/schema.ts";

export type Delivery = {
  id: string;
  topic: string;
  uri: string;
  attempts: number;
  outcome: "delivered" | "dropped" | "given_up";
};

export type WebhooksInput = {
  subscriptions: readonly Subscription[];
  appUrl: string;
  shop: string;
  apiSecret: string;
  now: () => Date;
  faults: Faults;
  /** No deliveries to an app that is not installed, but for the word that it was removed and what follows from it. */
  installed: () => boolean;
  /** Waits between attempts, in milliseconds. */
  retryDelays?: readonly number[];
};

type Event = { topic: string; payload: Record<string, unknown>; eventId: string; triggeredAt: Date };

/** Sooner than Shopify's four hours, so that a person can watch it. */
const RETRY_DELAYS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000];
const ANSWER_MS = 5000;
const HELD_MS = 1000;
const AFTER_REMOVAL = new Set([
  "app/uninstalled",
  "shop/redact",
  "customers/redact",
  "customers/data_request",
]);

/** Tells the app what changed: signed, at least once, retried; out of order or not at all when a fault says so. */
export class Webhooks {
  /** Deliveries that came to an end, oldest first. */
  readonly deliveries: Delivery[] = [];
  private readonly input: WebhooksInput;
  private readonly pending = new Set<Promise<void>>();
  private readonly timers = new Map<ReturnType<typeof setTimeout>, () => void>();
  /** Tells a webhook that waits for the next one of that one's delivery. */
  private held: ((delivery: Promise<unknown>) => void) | null = null;
  private closed = false;

  constructor(input: WebhooksInput) {
    this.input = input;
  }

  emit(topic: string, payload: Record<string, unknown>): void {
    const { subscriptions, faults, installed, now } = this.input;
    if (this.closed || (!installed() && !AFTER_REMOVAL.has(topic))) return;
    const wanted = subscriptions.filter((subscription) => subscription.topic === topic);
    if (wanted.length === 0) return;
    const event: Event = { topic, payload, eventId: randomUUID(), triggeredAt: now() };
    for (const subscription of wanted) {
      if (faults.strike("dropped_webhooks", topic)) {
        this.deliveries.push({
          id: randomUUID(),
          topic,
          uri: subscription.uri,
          attempts: 0,
          outcome: "dropped",
        });
        continue;
      }
      const times = faults.strike("duplicate_webhooks", topic) ? 2 : 1;
      const id = randomUUID();
      const send = (): Promise<unknown> => {
        const copies = Array.from({ length: times }, () => this.deliver(event, subscription, id));
        for (const copy of copies) this.track(copy);
        return Promise.all(copies);
      };
      if (!this.held && faults.strike("out_of_order_webhooks", topic)) this.hold(send);
      else {
        const delivery = send();
        this.held?.(delivery);
        this.held = null;
      }
    }
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }

  close(): void {
    this.closed = true;
    for (const [timer, wake] of this.timers) {
      clearTimeout(timer);
      wake();
    }
  }

  /** Sends once the next webhook has been delivered. With nothing to follow it, it leaves after a while. */
  private hold(send: () => unknown): void {
    // The delivery comes in a box: a promise would not resolve before it.
    const { promise, resolve } = Promise.withResolvers<{ delivery: Promise<unknown> }>();
    const held = (delivery: Promise<unknown>): void => resolve({ delivery });
    this.held = held;
    const turn = async (): Promise<void> => {
      const next = await Promise.race([promise, this.wait(HELD_MS)]);
      if (this.held === held) this.held = null;
      await next?.delivery;
      send();
    };
    this.track(turn());
  }

  private track(work: Promise<void>): void {
    const tracked = work.finally(() => this.pending.delete(tracked));
    this.pending.add(tracked);
  }

  private async deliver(event: Event, subscription: Subscription, id: string): Promise<void> {
    const delays = [...(this.input.retryDelays ?? RETRY_DELAYS)];
    const body = JSON.stringify(
      subscription.includeFields ? pick(event.payload, subscription.includeFields) : event.payload,
    );
    for (let attempts = 1; ; attempts += 1) {
      const taken = await this.post(event, subscription.uri, id, body);
      const delay = delays.shift();
      if (taken || delay === undefined || this.closed) {
        const outcome = taken ? "delivered" : "given_up";
        this.deliveries.push({ id, topic: event.topic, uri: subscription.uri, attempts, outcome });
        return;
      }
      await this.wait(delay);
    }
  }

  private async post(event: Event, uri: string, id: string, body: string): Promise<boolean> {
    const { appUrl, apiSecret, shop } = this.input;
    try {
      const response = await fetch(new URL(uri, appUrl), {
        method: "POST",
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(ANSWER_MS),
        headers: {
          "Content-Type": "application/json",
          "User-Agent": "Shopify-Captain-Hook",
          "X-Shopify-Topic": event.topic,
          "X-Shopify-Hmac-Sha256": createHmac("sha256", apiSecret).update(body, "utf8").digest("base64"),
          "X-Shopify-Shop-Domain": shop,
          "X-Shopify-API-Version": API_VERSION,
          "X-Shopify-Webhook-Id": id,
          "X-Shopify-Event-Id": event.eventId,
          "X-Shopify-Triggered-At": event.triggeredAt.toISOString(),
        },
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      // Nobody listens, or the answer took too long: tried again.
      return false;
    }
  }

  private wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      const { timers } = this;
      timers.set(timer, done);
      function done(): void {
        timers.delete(timer);
        resolve();
      }
    });
  }
}

/** The fields of `include_fields`; "order_edit.order_id" reaches inside. */
function pick(
  payload: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    const [name = "", ...inner] = field.split(".");
    if (!(name in payload)) continue;
    const value = payload[name];
    if (inner.length === 0) picked[name] = value;
    else if (typeof value === "object" && value !== null) {
      const below = pick(value as Record<string, unknown>, [inner.join(".")]);
      picked[name] = { ...(picked[name] as Record<string, unknown> | undefined), ...below };
    }
  }
  return picked;
}
