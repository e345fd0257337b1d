/** The records that messages are written from, as the store has them now. */
import type { AlertRecord, DraftRecord, OwnOrder, Unit } from "../../adapters/store/contract.ts";
import type { From, ShopOnRecord, SupplierOnRecord } from "../../ops/drafts/messages/facts.ts";
import type { Message } from "../../ops/drafts/messages/payload.ts";
import { PurchaseOrder } from "../../ops/drafts/purchase-order/payload.ts";
import { type Day, dayIn } from "../../ops/facts/day.ts";
import { SUPPLIER_NOT_NAMED, supplierKey } from "../../ops/facts/views.ts";
import type { Language } from "../../ops/words/contract.ts";
import type { Desk } from "../scene.server.ts";

/** What a message is about. An alert's comes with the order that is prepared or placed for it, where there is one. */
export type About =
  | { of: "order"; order: OwnOrder }
  | { of: "alert"; record: AlertRecord; purchase: { draft: DraftRecord; order: PurchaseOrder } | null };

export type Common = {
  shop: ShopOnRecord;
  today: Day;
  /** Language of those who have none of their own. */
  language: Language;
};

/** A supplier with what the founder's settings know of it. */
export type Addressed = {
  supplier: SupplierOnRecord;
  email: string | null;
  language: Language | null;
};

/** Null: it is not (or no longer) in the store. */
export async function aboutOf(
  unit: Unit,
  { of, id }: Pick<Message["about"], "of" | "id">,
): Promise<About | null> {
  if (of === "order") {
    const order = await unit.purchaseOrders.get(id);
    return order && { of, order };
  }
  const record = await unit.alerts.get(id);
  return record && { of, record, purchase: await purchaseOf(unit, record) };
}

/** The order of an alert: the one that was placed or is on its way, else what is prepared for the chosen option. */
async function purchaseOf(
  unit: Unit,
  record: AlertRecord,
): Promise<{ draft: DraftRecord; order: PurchaseOrder } | null> {
  const drafts = await unit.drafts.forAlert(record.id);
  const placed = drafts.find(({ state }) => UNDER_WAY.has(state));
  const draft =
    placed ??
    drafts.find(({ optionId, state }) => optionId === record.chosenOptionId && state !== "dismissed");
  const order = PurchaseOrder.safeParse(draft?.payload).data;
  return draft && order ? { draft, order } : null;
}

const UNDER_WAY: ReadonlySet<DraftRecord["state"]> = new Set(["approved", "sending", "unknown", "done"]);

/** What was set or read once holds until it is changed: its time is that of the installation. */
function inForce({ profile }: Pick<Desk, "profile">): string {
  return profile.installedAt.toISOString();
}

export function commonOf(desk: Desk): Common {
  const { profile, now } = desk;
  return {
    shop: {
      name: profile.name,
      source: { connector: "shopify", recordId: "shop", observedAt: inForce(desk) },
    },
    today: dayIn(profile.timeZone, now),
    language: /^de\b/i.test(profile.locale) ? "de" : "en",
  };
}

export async function addressed(desk: Desk, name: string): Promise<Addressed> {
  const key = name === SUPPLIER_NOT_NAMED ? null : supplierKey(name);
  const terms =
    key === null ? undefined : (await desk.unit.settings.suppliers()).find((one) => one.key === key);
  return {
    supplier: {
      key: terms ? key : null,
      name,
      contact: terms?.contact ?? null,
      source: {
        connector: "settings",
        recordId: key === null ? "suppliers" : `suppliers/${encodeURIComponent(key)}`,
        observedAt: inForce(desk),
      },
    },
    email: terms?.email ?? null,
    language: terms?.language ?? null,
  };
}

/** When the goods are expected: by the open order of ours that lands first. Null: none is on its way. */
export async function expectedOf(unit: Unit, variantId: string): Promise<{ day: Day; from: From } | null> {
  const open = (await unit.purchaseOrders.forVariant(variantId)).filter(({ state }) => state === "placed");
  const [first] = open.toSorted((a, b) => (a.expectedDay < b.expectedDay ? -1 : 1));
  if (!first) return null;
  const { id, reference, placedAt, expectedDay } = first;
  return {
    day: expectedDay,
    from: {
      label: `Order ${reference}, day expected`,
      sources: [{ connector: "ops_room", recordId: id, observedAt: placedAt.toISOString() }],
      href: `/app/orders#order-${reference}`,
    },
  };
}
