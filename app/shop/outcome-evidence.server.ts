import { z } from "zod";
import { openBytes } from "../ops/execution/approved-content.ts";
import type { Approval, ApprovedContent } from "../ops/approvals/contract.ts";
import type { EffectRecord } from "../adapters/store/contract.ts";
import type { ReceiptModel } from "../ui/models.ts";
import { awaitsFounder, looksOf } from "./effect-looks.ts";
import { textOf } from "./entry-words.ts";
import type { Scene } from "./scene.server.ts";
import { variantStanding } from "./variant-standing.server.ts";

/** What the founder decides from: each look's answer, and the quantities as they stand. Null: not theirs to decide. */
export async function toDecideOf(
  scene: Scene,
  approval: Approval,
  effect: EffectRecord | null,
): Promise<ReceiptModel["toDecide"]> {
  if (!effect || !awaitsFounder(effect)) return null;
  const { unit, say } = scene;
  const answers = (await unit.audit.forSubject(approval.id)).filter(
    ({ action }) => action === "effect.unknown",
  );
  const first = answers.length - looksOf(effect);
  const inventory = (await unit.sources.all()).find(({ kind }) => kind === "inventory");
  return {
    looks: answers.map((entry, index) => ({
      when: say.when(entry.at),
      text: `${index < first ? "When it was sent" : `Look ${String(index - first + 1)}`}: ${textOf(entry, "message")}`,
    })),
    standing: [
      ...(await standing(scene, openBytes(approval))),
      ...(await variantStanding(scene, openBytes(approval))),
    ],
    readAt: inventory?.lastCompleteAt ? say.when(inventory.lastCompleteAt) : null,
  };
}

/**
 * Of a write, what it does to which incoming: adds `delta`, or moves `units` of it on to available; or to which number
 * it sets what is available.
 */
const Changes = z.object({
  quantities: z
    .array(z.object({ inventoryItemId: z.string(), locationId: z.string(), quantity: z.int() }))
    .default([]),
  changes: z
    .array(
      z.object({
        inventoryItemId: z.string(),
        locationId: z.string(),
        delta: z.int().optional(),
        units: z.int().optional(),
      }),
    )
    .default([]),
});

const SUBJECT = /^(incoming|available):([^@]+)(?:@(.+))?$/;

/** Each quantity that the approval rested on: as it was then, and as the store was last read. */
async function standing(
  { unit, say }: Scene,
  { preconditions, write }: ApprovedContent,
): Promise<{ label: string; value: string }[]> {
  const subjects = preconditions.flatMap(({ subject, label, value }) => {
    const [, what = "", itemId = "", locationId = ""] = SUBJECT.exec(subject) ?? [];
    return what !== "" && typeof value === "number" ? [{ what, itemId, locationId, label, then: value }] : [];
  });
  const levels = await unit.facts.stockAt([...new Set(subjects.map(({ itemId }) => itemId))]);
  return subjects.map(({ what, itemId, locationId, label, then }) => {
    const ofItem = levels.filter(({ inventoryItemId }) => inventoryItemId === itemId);
    const at = ofItem.filter((level) => locationId === "" || level.locationId === locationId);
    const now =
      at.length === 0
        ? null
        : sum(at.map((level) => (what === "incoming" ? level.incoming : level.available)));
    const arrived =
      what === "incoming"
        ? addTo(then, deltaOf(write.request, itemId, locationId))
        : setTo(write.request, itemId, locationId);
    const after = arrived === null ? "" : `; ${say.number(arrived)} if it arrived and nothing else happened`;
    return {
      label,
      value: `${now === null ? "not stocked there any more" : say.number(now)} (${say.number(then)} when approved${after})`,
    };
  });
}

function addTo(then: number, delta: number | null): number | null {
  return delta === null ? null : then + delta;
}

function setTo(request: unknown, itemId: string, locationId: string): number | null {
  const set = Changes.safeParse(request).data?.quantities.find(
    (each) => each.inventoryItemId === itemId && each.locationId === locationId,
  );
  return set?.quantity ?? null;
}

function deltaOf(request: unknown, itemId: string, locationId: string): number | null {
  const { data } = Changes.safeParse(request);
  const change = data?.changes.find(
    (each) => each.inventoryItemId === itemId && each.locationId === locationId,
  );
  if (change?.units !== undefined) return -change.units;
  return change?.delta ?? null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
