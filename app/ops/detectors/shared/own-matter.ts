import type { Provenance } from "../../facts/provenance.ts";
import type { OwnEffectRow, StoredStake } from "../../facts/rows/own-records.ts";
import type { Currency } from "../../money/money.ts";
import { estimated } from "../../money/money.ts";
import type { FilledSlot, FilledSlots } from "../../words/contract.ts";
import { rough } from "../../words/slot-values.ts";
import type { Alert, Evidence } from "../contract.ts";
import { drawsOf, type Gain, gainOf, type Span } from "./gains.ts";
import { recorded, type Teller } from "./teller.ts";

/** An approval whose alert still waits to be answered. */
export type Waiting = OwnEffectRow & { alert: NonNullable<OwnEffectRow["alert"]> };

/** Only of an alert that is open is it known what is at stake: of others the trouble, or the wish to solve it, is gone. */
export function isWaiting(row: OwnEffectRow): row is Waiting {
  return row.alert?.state === "open";
}

/** What a stored alert says is at stake, as a figure that is not known exactly. */
function stakeSpan({ p10Minor, p50Minor, p90Minor }: StoredStake): Span {
  return { low: p10Minor, likely: p50Minor, high: p90Minor };
}

/** Its draws; `name` as in `drawsOf`. They may be below nothing, as the stored range may. */
export function stakeDraws(stake: StoredStake, of: { seed: number; name: string }): Float64Array {
  return drawsOf(stakeSpan(stake), { ...of, least: -Infinity });
}

/** What answering the alert is worth, whole. */
export function answerWorth(stake: StoredStake, of: { seed: number; name: string }): Gain {
  const draws = stakeDraws(stake, of);
  return gainOf((path) => draws[path] ?? 0);
}

/** What a decision says is at stake, and what waiting for it costs a day; it is named by where it is seen. */
export function matterEvidence({ alert, source }: Waiting): Evidence[] {
  const sources = [{ ...source, recordId: `alerts/${alert.id}` }];
  return [
    atStake(alert, sources),
    {
      ...{ id: "waiting", label: "Cost of a day more", unit: "minor" },
      ...{ value: alert.waitingPerDayMinor, sources },
    },
  ];
}

/** What an alert says is at stake, as evidence. */
export function atStake(stake: StoredStake, sources: readonly Provenance[]): Evidence {
  return {
    ...{ id: "at_stake", label: "At stake in the decision, as last looked at", unit: "minor" },
    value: stake.p50Minor,
    range: { low: stake.p10Minor, high: stake.p90Minor },
    sources: [...sources],
  };
}

/** “Reorder Ceramic Mug, White by Thursday” */
export function matterFact(title: string, source: Provenance): FilledSlot {
  return recorded("The decision", { type: "name", text: title, of: "matter" }, source);
}

/** `stake_likely`, `stake_low`, `stake_high` and `waiting`, on what `matterEvidence` gives. */
export function stakeFacts(
  fact: Teller["fact"],
  stake: StoredStake & { waitingPerDayMinor: number },
  currency: Currency,
): FilledSlots {
  const about = (minor: number) => rough(estimated(minor, currency));
  return {
    stake_likely: fact("at_stake", about(stake.p50Minor), "Likely at stake"),
    stake_low: fact("at_stake", about(stake.p10Minor), "At least"),
    stake_high: fact("at_stake", about(stake.p90Minor), "At most"),
    waiting: fact("waiting", about(stake.waitingPerDayMinor)),
  };
}

/** Whether an alert is of Ops Room's own exceptions: they speak of others, and others do not speak of them. */
export function isOwn({ catalogueIds }: { catalogueIds: readonly string[] }): boolean {
  return catalogueIds.some((id) => id.startsWith("AGT-") || id === "XSY-09");
}

/** An approval's page in History. */
export function approvalSubject({ approvalId, alert }: Waiting): Alert["subject"] {
  return { kind: "effect", id: approvalId, title: alert.title, productId: null, variantId: null };
}
