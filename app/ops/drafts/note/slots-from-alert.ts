/** What a note about an alert can state: everything from its own evidence. */
import type { Alert, Evidence } from "../../detectors/contract.ts";
import type { Day } from "../../facts/day.ts";
import type { Provenance } from "../../facts/provenance.ts";
import { SUPPLIER_NOT_NAMED } from "../../facts/views.ts";
import type { FilledSlot } from "../../words/contract.ts";
import {
  assembled,
  type Candidate,
  type Filled,
  type From,
  named,
  onDay,
  referenced,
  roughly,
  type ShopOnRecord,
  shopName,
  units,
} from "../messages/facts.ts";
import { PurchaseOrder } from "../purchase-order/payload.ts";
import { escalation } from "./escalation.ts";

/** An alert as it is stored, and who is asked. */
export type AlertRecords = {
  alertId: string;
  alert: Alert;
  /** When its trouble was last found, ISO 8601. */
  seenAt: string;
  today: Day;
  shop: ShopOnRecord;
  /** Null: not said; the note then greets nobody by name. */
  recipient: { name: string; from: From } | null;
  /** Where stock is to be checked; null: not said. */
  location: { name: string; from: From } | null;
};

/** Tells a colleague of an alert. Nothing in it is computed anew: what its evidence lacks is not said. */
export function slotsForEscalation(records: AlertRecords): Filled {
  const { alert, today, shop, recipient, location } = records;
  const here = fromAlert(records);
  const shopCandidate = shopName(shop);
  const supplier = supplierOf(alert);
  return assembled(escalation.catalogue, {
    recipient: recipient && named(recipient.name, "person", recipient.from),
    location: location && named(location.name, "location", location.from),
    product: named(alert.subject.title, "product", here("Product")) ?? {
      slot: "product",
      text: "The product has no name: enter one in Shopify.",
      href: null,
    },
    sku: referenced(skuOf(alert), "sku", here("SKU")),
    ...evidenceOf(records),
    supplier: named(supplier, "supplier", here("Supplier")),
    money_at_stake: stakeOf(records),
    per_day:
      alert.waitingPerDay.minor > 0 ? roughly(alert.waitingPerDay, here("Cost of waiting a day")) : null,
    // A last day that is past means today, as the alert itself says it.
    decide_by: onDay(alert.decideBy < today ? today : alert.decideBy, here("Last day to decide")),
    // A note within the house needs no signature.
    shop: shopCandidate && "value" in shopCandidate ? shopCandidate : null,
  });
}

function stakeOf(records: AlertRecords): Candidate {
  const { stake } = records.alert;
  if (stake.p50.minor > 0) return roughly(stake.p50, fromAlert(records)("Money at stake"));
  return {
    slot: "money_at_stake",
    text: "More likely than not nothing is lost here, so there is no amount to name.",
    href: alertHref(records),
  };
}

function evidenceOf({ alert, alertId }: AlertRecords): Record<string, Candidate> {
  const evidence = new Map(alert.evidence.map((one) => [one.id, one]));
  const whole = (id: string): FilledSlot | null => {
    const found = evidence.get(id);
    return found && found.value > 0 ? units(Math.round(found.value), fromEvidence(found, alertId)) : null;
  };
  const available = evidence.get("available");
  const sells = evidence.get("demand_per_day");
  const [typical, slow] = [evidence.get("lead_typical"), evidence.get("lead_slow")];
  return {
    available: available
      ? units(Math.max(0, Math.round(available.value)), fromEvidence(available, alertId))
      : null,
    oversold:
      available && available.value < 0
        ? units(Math.round(-available.value), {
            ...fromEvidence(available, alertId),
            label: "Sold beyond stock",
          })
        : null,
    on_order: whole("on_order"),
    overdue: whole("on_order_overdue"),
    sells: sells
      ? { ...fromEvidence(sells, alertId), value: { type: "rate", perDay: Math.max(0, sells.value) } }
      : null,
    lead:
      typical && slow
        ? {
            ...fromEvidence(typical, alertId),
            label: "Time from order to shelf",
            value: { type: "span", low: typical.value, high: slow.value, unit: "days" },
          }
        : null,
  };
}

/** The supplier that the prepared order goes to; null where no order is prepared or Shopify names none. */
function supplierOf(alert: Alert): string | null {
  const seed = bestSeed(alert);
  const supplier = PurchaseOrder.shape.supplier.safeParse(seed?.["supplier"]).data;
  return supplier && supplier.name !== SUPPLIER_NOT_NAMED ? supplier.name : null;
}

function skuOf(alert: Alert): string | null {
  const lines = PurchaseOrder.shape.lines.safeParse(bestSeed(alert)?.["lines"]).data ?? [];
  return lines.find(({ variantId }) => variantId === alert.subject.variantId)?.sku ?? null;
}

/** The order that the best choice prepares, else that of any choice. */
function bestSeed(alert: Alert): Record<string, unknown> | null {
  const seeds = alert.options.filter(({ draft }) => draft?.kind === "purchase_order");
  const best = seeds.find(({ id }) => id === alert.bestOptionId) ?? seeds[0];
  return best?.draft?.payload ?? null;
}

function fromAlert({ alertId, alert, seenAt }: AlertRecords): (label: string) => From {
  const source: Provenance = { connector: "ops_room", recordId: alert.fingerprint, observedAt: seenAt };
  return (label) => ({ label, sources: [source], href: alertHref({ alertId }) });
}

function fromEvidence({ label, sources }: Evidence, alertId: string): From {
  return { label, sources, href: alertHref({ alertId }) };
}

function alertHref({ alertId }: Pick<AlertRecords, "alertId">): string {
  return `/app/alerts/${alertId}`;
}
