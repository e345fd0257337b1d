import { addDays, daysBetween } from "../../facts/day.ts";
import type { ParcelPaceRow, ParcelRow } from "../../facts/rows/order-care.ts";
import type { Settings } from "../../facts/settings.ts";
import type { DetectInput } from "../contract.ts";
import type { LeftOut } from "../shared/left-out.ts";
import { goodsCost } from "../shared/order-care/fraud.ts";
import { addUp, type OrderWorth, worthAsks, worthReader } from "../shared/waiting/order-worth.ts";

/** Carriers take claims for some weeks; what left earlier is settled otherwise. */
const LOOK_BACK_DAYS = 45;
const MOST_PARCELS = 5_000;
/** Twelve weeks of parcels. */
export const PACE_DAYS = 84;
/** Fewer parcels than these tell no habit of a carrier. */
const LEAST_PARCELS = 20;
/** A carrier that tells of fewer of its parcels does not tell enough for silence to mean anything. A judgement, stated as such. */
const TELLS = 0.8;
/** Carriers are late by a day or two without anything being wrong. A judgement, stated as such. */
export const GRACE_DAYS = 3;

export const asks = {
  ...worthAsks,
  parcels: { lastDays: LOOK_BACK_DAYS, most: MOST_PARCELS },
  parcelPace: { lastDays: PACE_DAYS },
} as const;
export type Input = DetectInput<typeof asks>;

export type Kind = "unscanned" | "stalled" | "failed";

/** Parcels in the same trouble with the same carrier: one question. */
export type Case = {
  kind: Kind;
  carrier: string;
  /** The longest away first. */
  parcels: readonly ParcelRow[];
  longestDays: number;
  /** Longer is too long; null: the carrier's own word tells. */
  limit: { days: number; usual: number } | null;
  pace: ParcelPaceRow | undefined;
  paidMinor: number;
  /** What their orders leave, and what their goods cost. */
  worth: OrderWorth;
  goods: { low: number; high: number };
  several: number;
  settings: Settings;
  shop: Pick<Input, "currency" | "locale" | "today" | "seed">;
};

/** The carrier says that it came to nothing, in Shopify's words (FulfillmentDisplayStatus). */
const FAILED: ReadonlySet<string> = new Set(["NOT_DELIVERED", "FAILURE"]);
/** It was tried; what nobody fetches for days goes back. */
const ATTEMPTED = "ATTEMPTED_DELIVERY";

type Trouble = { kind: Kind; days: number; limit: Case["limit"] };

export function casesFor(input: Input, leftOut: LeftOut<"untold">): { cases: Case[]; lookedAt: number } {
  const { facts } = input;
  const groups = new Map<string, { trouble: Trouble; parcels: ParcelRow[]; longestDays: number }>();
  let lookedAt = 0;
  for (const parcel of facts.parcels.values()) {
    const trouble = troubleOf(parcel, input);
    if (trouble === "untold") {
      leftOut.add("untold");
      continue;
    }
    lookedAt += 1;
    if (trouble === null) continue;
    const key = `${trouble.kind}:${trouble.limit === null ? "told" : "usual"}:${parcel.carrier}`;
    const group = groups.get(key) ?? { trouble, parcels: [], longestDays: 0 };
    group.parcels.push(parcel);
    group.longestDays = Math.max(group.longestDays, trouble.days);
    groups.set(key, group);
  }
  return { cases: [...groups.values()].map((group) => caseOf(group, input)), lookedAt };
}

/** Null: as it should be. `untold`: nobody can tell. */
function troubleOf(parcel: ParcelRow, { facts, today }: Input): Trouble | "untold" | null {
  const { status, carrier, sentDay, scannedDay, expectedDay, newsDay } = parcel;
  const away = daysBetween(sentDay, today);
  const silent = daysBetween(newsDay, today);
  if (FAILED.has(status) || (status === ATTEMPTED && silent > GRACE_DAYS))
    return { kind: "failed", days: away, limit: null };
  if (expectedDay !== null && scannedDay !== null && addDays(expectedDay, GRACE_DAYS) < today)
    return { kind: "stalled", days: daysBetween(scannedDay, today), limit: null };
  const pace = facts.parcelPace.get(carrier);
  if (!pace || pace.sent < LEAST_PARCELS) return "untold";
  const waits = scannedDay === null ? away : daysBetween(scannedDay, today);
  const told = scannedDay === null ? pace.scanned : pace.delivered;
  const spread = scannedDay === null ? pace.daysToScan : pace.daysInTransit;
  if (!spread || told < TELLS * pace.sent) return "untold";
  const days = Math.ceil(spread.p90 + Math.max(1, spread.p90 - spread.p50));
  if (waits <= days) return null;
  return {
    kind: scannedDay === null ? "unscanned" : "stalled",
    days: waits,
    limit: { days, usual: Math.ceil(spread.p90) },
  };
}

function caseOf(
  { trouble, parcels, longestDays }: { trouble: Trouble; parcels: ParcelRow[]; longestDays: number },
  input: Input,
): Case {
  const { facts, settings } = input;
  const worthOf = worthReader(input);
  const worths: OrderWorth[] = [];
  const goods = { low: 0, high: 0 };
  let paidMinor = 0;
  for (const { lines, parcels: of } of parcels) {
    // What each of several parcels holds is not known: each counts for its share.
    const share = 1 / Math.max(1, of);
    const whole = worthOf({ partlySent: false }, lines);
    const cost = goodsCost(lines, facts, settings);
    worths.push({ ...whole, low: whole.low * share, high: whole.high * share });
    goods.low += cost.low * share;
    goods.high += cost.high * share;
    for (const line of lines) paidMinor += line.paidMinor * share;
  }
  const carrier = parcels[0]?.carrier ?? "";
  return {
    ...{ kind: trouble.kind, limit: trouble.limit, carrier, parcels, longestDays, paidMinor, goods },
    worth: addUp(worths),
    pace: facts.parcelPace.get(carrier),
    several: parcels.filter((parcel) => parcel.parcels > 1).length,
    ...{ settings, shop: input },
  };
}
