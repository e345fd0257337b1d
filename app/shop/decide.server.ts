import { randomUUID } from "node:crypto";
import type { AlertRecord } from "../adapters/store/contract.ts";
import { Invalid, Refused } from "../ops/errors.ts";
import { addDays, Day } from "../ops/facts/day.ts";
import type { Decision } from "../ops/memory/decision.ts";
import type { Alert } from "../ops/detectors/contract.ts";
import { dataKeyOf } from "../ops/ranking/quiet.ts";
import { findAlert, stateText } from "./alert.server.ts";
import { decisionBase } from "./decisions.ts";
import { InvalidFields } from "./invalid-fields.ts";
import type { Scene } from "./scene.server.ts";
import { NOT_NOW, type NotNowInput } from "./shop-app.ts";

/** Longest reason kept; more is a letter, not a reason. */
const REASON_LENGTH = 500;

/** Puts an alert off, dismisses it or marks its data as wrong; remembered against its fingerprint. */
export async function notNow(scene: Scene, input: NotNowInput): Promise<{ stateText: string }> {
  const record = await findAlert(scene, input.alertId);
  if (record.state === "acted") {
    throw new Refused(
      "already_acted",
      "This was already decided with an approved order. Nothing was changed; see History.",
    );
  }
  const decision = decisionOf(scene, record.alert, input);
  const state = decision.kind === "snoozed" ? "snoozed" : "dismissed";
  await remember(scene, record, decision, state);
  return { stateText: stateText({ ...record, state, decision }, scene) ?? "" };
}

/** Takes an alert back into the inbox. */
export async function reopen(scene: Scene, id: string): Promise<void> {
  const record = await findAlert(scene, id);
  if (record.state === "open") return;
  if (record.state === "acted" || record.state === "solved") {
    throw new Refused(
      `already_${record.state}`,
      record.state === "acted"
        ? "An approved order answers this alert, so it cannot be reopened. It comes back by itself if the trouble does."
        : "This alert is solved, so there is nothing to reopen. It comes back by itself if the trouble does.",
    );
  }
  const base = decisionBase({ id: randomUUID(), viewer: scene.viewer, now: scene.now }, record.alert);
  await remember(scene, record, { ...base, kind: "reopened", reason: "" }, "open");
  // Where it stands among the others is for the next look to say.
  await scene.unit.enqueue({ name: "notice", data: { shop: scene.shop }, key: scene.shop });
}

/** Stores the decision, the alert's new state and the audit entry together. */
async function remember(
  { unit, viewer, now }: Scene,
  record: AlertRecord,
  decision: Decision,
  state: "snoozed" | "dismissed" | "open",
): Promise<void> {
  await unit.decisions.add(decision);
  await unit.alerts.setState(record.id, state, state === "open" ? null : decision);
  await unit.audit.append({
    at: now,
    actor: viewer.userId,
    action: `alert.${decision.kind}`,
    subject: record.id,
    detail: {
      title: record.alert.title,
      fingerprint: record.alert.fingerprint,
      reason: decision.reason,
      until: decision.until,
      untilEvent: decision.untilEvent,
    },
  });
}

function decisionOf(scene: Scene, alert: Alert, input: NotNowInput): Decision {
  if (!NOT_NOW.includes(input.how))
    throw new Invalid("unknown_choice", "Nothing was changed: this is not one of the choices.");
  const reason = (input.reason ?? "").trim().slice(0, REASON_LENGTH);
  const base = decisionBase({ id: randomUUID(), viewer: scene.viewer, now: scene.now }, alert);
  switch (input.how) {
    case "later":
      return { ...base, kind: "snoozed", reason, until: laterDay(scene, input.until) };
    case "event":
      return { ...base, kind: "snoozed", reason, untilEvent: event(input.until) };
    case "not_worth_it":
      return { ...base, kind: "dismissed", reason: reason || "Not worth it" };
    case "we_know":
      return { ...base, kind: "dismissed", reason: reason || "We know" };
    case "wrong_data":
      if (reason === "")
        throw new InvalidFields({ reason: "Say what is wrong, so that it can be found and mended." });
      return { ...base, kind: "wrong_data", reason, evidenceKey: dataKeyOf(alert) };
  }
}

function laterDay({ today }: Scene, until: string | undefined): Day {
  if (until === undefined || until === "") return addDays(today, 1);
  const day = Day.safeParse(until);
  if (!day.success) throw new InvalidFields({ until: "Choose a day, such as next Monday." });
  if (day.data <= today) throw new InvalidFields({ until: "Choose a day after today." });
  return day.data;
}

function event(until: string | undefined): NonNullable<Decision["untilEvent"]> {
  if (until === undefined || until === "" || until === "stock_changes") return "stock_changes";
  if (until === "delivery_arrives") return "delivery_arrives";
  throw new InvalidFields({ until: "Choose what to wait for: stock changes, or a delivery arrives." });
}
