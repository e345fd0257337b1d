/** What desks have in common whose drafts come complete from an alert's option: they follow it until somebody edits them. */
import type { z } from "zod";
import type { DraftRecord } from "../../adapters/store/contract.ts";
import { CHANGE_SCOPES, type OptionalChange } from "../../ops/drafts/change-scopes.ts";
import { Bug } from "../../ops/errors.ts";
import type { Desk, Scene } from "../scene.server.ts";
import type { Payload } from "./contract.ts";

type Draft = Pick<DraftRecord, "alertId" | "optionId" | "payload" | "editedBy">;

/**
 * The newest figures of the alert's option, where nobody edited the draft and it is still offered with this kind of
 * draft; else the draft as it stands.
 */
export async function followed<P extends z.ZodType>(
  { unit }: Pick<Desk, "unit">,
  draft: Draft & Pick<DraftRecord, "kind">,
  payload: P,
): Promise<z.output<P>> {
  const own = read(draft, payload);
  if (draft.editedBy !== null) return own;
  const record = await unit.alerts.get(draft.alertId);
  const seed = record?.alert.options.find(({ id }) => id === draft.optionId)?.draft;
  const advised = seed?.kind === draft.kind ? payload.safeParse(seed.payload) : null;
  return advised?.success ? advised.data : own;
}

/** Throws Bug where it does not fit its kind. */
export function read<P extends z.ZodType>(
  { payload: stored }: { payload: Payload },
  payload: P,
): z.output<P> {
  const parsed = payload.safeParse(stored);
  if (parsed.success) return parsed.data;
  throw new Bug("payload_malformed", "This draft cannot be read, so nothing was changed.");
}

const WHAT: Readonly<Record<string, string>> = {
  write_products: "change products",
  write_inventory: "change stock",
  write_inventory_transfers: "create transfers",
  write_merchant_managed_fulfillment_orders: "hold orders back",
};

/** What has to happen before the store lets us write this; null: it does already. */
export function notAllowed({ profile }: Pick<Scene, "profile">, scope: string): string | null {
  return profile.scopes.includes(scope)
    ? null
    : `This store has not allowed Ops Room to ${WHAT[scope] ?? scope} yet. Open Ops Room in Shopify and accept the access that it asks for.`;
}

const CHANGES: Readonly<Record<OptionalChange, string>> = {
  discounts: "end discounts",
  order_tags: "tag orders",
  returns: "answer returns",
};

/** What has to happen before the store lets us make a change that is its own to allow; null: it does already. */
export function changeNotAllowed({ profile }: Pick<Scene, "profile">, change: OptionalChange): string | null {
  return CHANGE_SCOPES[change].every((scope) => profile.scopes.includes(scope))
    ? null
    : `This store has not allowed Ops Room to ${CHANGES[change]} yet. Allow it on Sources, then come back; or do it yourself in Shopify.`;
}

/** The currency in which it was prepared is no more; null: it is. */
export function otherCurrency(
  { profile }: Pick<Scene, "profile">,
  { currency }: { currency: string },
): string | null {
  return currency === profile.currency
    ? null
    : `The store's currency changed from ${currency} to ${profile.currency} after this was prepared, so its prices no longer hold. Open the alert: it is worked out anew in ${profile.currency}.`;
}

/** Which of these are gone from the store. */
export async function goneText(
  { unit }: Pick<Scene, "unit">,
  lines: readonly { variantId: string; title: string }[],
): Promise<string | null> {
  const known = new Map(
    (await unit.facts.variants({ variantIds: lines.map(({ variantId }) => variantId) })).map((variant) => [
      variant.variantId,
      variant,
    ]),
  );
  const gone = lines.filter(({ variantId }) => known.get(variantId)?.deleted ?? true);
  if (gone.length === 0) return null;
  return `${gone.map(({ title }) => title).join(", ")} ${gone.length === 1 ? "was" : "were"} deleted in Shopify. Choose “Not now” on the alert; when it is worked out anew, this is left out.`;
}
