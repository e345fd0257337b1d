/**
 * Workers killed at every boundary of every effect type. One process holds one effect of each type, all at the same
 * boundary when it is killed; the next process takes over. The stand-in's ledger judges.
 */
import { randomUUID } from "node:crypto";
import type { Store } from "../../../app/adapters/store/contract.ts";
import { approve } from "../../../app/ops/approvals/approve.ts";
import { draftContent } from "../../../app/ops/approvals/content.ts";
import type { DraftSeed } from "../../../app/ops/detectors/contract.ts";
import { giveApproval } from "../../factories/approval.ts";
import { testStore } from "../../factories/store.ts";
import { openTestStore, SHOP, type TestStore } from "../../sandbox/shopify/test-store.ts";
import { type Child, isHeldOutside, startChild } from "./child.ts";
import { EFFECT_TYPES, type EffectType, KEYED } from "./effect-types.ts";
import { type Fate, type Judged, judge } from "./judge.ts";
import { BOUNDARIES, type Boundary, type Order } from "./messages.ts";
import { crashWorld, type Target, target } from "./world.ts";

/** The queue gives a job to another worker when its own has been silent for so long (HEARTBEAT_SECONDS). */
const SILENT_MS = 60_000;
/** Everything is to be settled, or shown as unknown, so long after the restart. */
const SETTLED_WITHIN_MS = 5 * 60_000;
const show = { currency: "USD", locale: "en-US" };

export type Plan = {
  /** Processes to kill, each with an effect of every type in its hands. */
  kills: number;
  naive: boolean;
  boundaries?: readonly Boundary[];
};

type Effect = { type: EffectType; target: Target; approvalId: string };
type Shared = { store: Store; worker: () => Promise<Child>; outside: TestStore };
type Scene = Shared & { token: string };

export async function killWorkers(plan: Plan): Promise<Judged> {
  const real = await testStore();
  const { store, database } = real;
  const world = crashWorld(plan.kills * EFFECT_TYPES.length);
  const outside = await openTestStore({ world, now: () => new Date() });
  const children: Promise<Child>[] = [];
  const worker = () => {
    const started = startChild(database.url);
    children.push(started);
    return started;
  };
  try {
    await store.shop(SHOP, (unit) =>
      unit.profile.save(
        { name: "Mugs", currency: "USD", timeZone: "UTC", locale: "en-US", scopes: [] },
        new Date(Date.now() - 1_000),
      ),
    );
    return await rounds({ store, worker, outside }, plan);
  } finally {
    for (const child of await Promise.allSettled(children))
      if (child.status === "fulfilled") child.value.end();
    await outside.shopify.stop();
    await real.close();
  }
}

async function tokenOf(outside: TestStore): Promise<string> {
  const answer = (await (await outside.exchange()).json()) as { access_token: string };
  return answer.access_token;
}

async function rounds(shared: Shared, plan: Plan): Promise<Judged> {
  const boundaries = plan.boundaries ?? BOUNDARIES;
  const fates: Fate[] = [];
  let child = await shared.worker();
  for (let round = 0; round < plan.kills; round += 1) {
    // A token lasts an hour, and all rounds may take longer.
    const scene = { ...shared, token: await tokenOf(shared.outside) };
    // The next one starts while this one works.
    const next = scene.worker();
    // Awaited below; where this round fails first, it is ended all the same.
    next.catch(() => undefined);
    const boundary = boundaries[round % boundaries.length] ?? "applied";
    const effects = await prepared(scene, round);
    const forgotten = forgetKeys(scene, round, boundaries.length);
    await killedAt(scene, child, { boundary, effects, naive: plan.naive });
    child = await next;
    const settledMs = await settle(scene, child, effects, plan.naive);
    fates.push(...(await fatesOf(scene, effects, { boundary, settledMs, forgotten })));
    scene.outside.shopify.faults.clear();
  }
  await child.kill();
  return judge(fates, plan.kills);
}

/** Approved a moment ago, each about a product or order of its own. */
async function prepared({ store }: Scene, round: number): Promise<Effect[]> {
  const effects = EFFECT_TYPES.map((type, index) => ({
    ...{ type, target: target(round * EFFECT_TYPES.length + index), approvalId: randomUUID() },
  }));
  for (const effect of effects) await store.shop(SHOP, (unit) => approved(unit, effect));
  return effects;
}

async function approved(
  unit: Parameters<Parameters<Store["shop"]>[1]>[0],
  { type, target: of, approvalId }: Effect,
): Promise<void> {
  const now = new Date();
  const { kind } = type;
  const payload = kind.payload.parse(type.payload(of)) as DraftSeed["payload"];
  const draft = await unit.drafts.ensure({
    ...{ alertId: of.productId, optionId: kind.id, seed: { kind: kind.id, payload } },
    ...{ kindVersion: kind.version, contentHash: "", now },
  });
  const { hash } = draftContent(kind, { draftId: draft.id, payload, show });
  await giveApproval(
    unit,
    approve(kind, {
      ...{ shop: unit.shop, draft, show, seenHash: hash, approver: { userId: "42", name: "Mia" } },
      ...{ method: "app" as const, evidenceIds: [], needsTwo: false, first: null },
      ...{ now, approvalId, nonce: randomUUID(), effectKey: randomUUID() },
    }),
  );
  await unit.drafts.setState(draft.id, "approved", now);
}

/** Half of the types whose key Shopify remembers find that it does not, by turns. */
function forgetKeys({ outside }: Scene, round: number, boundaries: number): readonly string[] {
  const turn = (round + Math.floor(round / boundaries)) % 2;
  const forgotten = [...KEYED].filter((_, index) => index % 2 === turn);
  outside.shopify.faults.set("forgets_keys", { match: `^(${forgotten.join("|")})$` });
  return forgotten;
}

type Cut = { boundary: Boundary; effects: readonly Effect[]; naive: boolean };

/** Lets the worker come as far as the boundary with all of them, and kills it there. */
async function killedAt(scene: Scene, child: Child, { boundary, effects, naive }: Cut): Promise<void> {
  const { faults } = scene.outside.shopify;
  const order = orderOf(scene, effects, { offsetMs: 0, stopAt: boundary, naive });
  const { standing } = child.begin(order);
  if (!isHeldOutside(boundary)) {
    await standing;
    return child.kill();
  }
  // The worker cannot tell; what it says meanwhile would be that something ended too early.
  const early = standing.then(() => undefined);
  const released = Promise.withResolvers<null>();
  const match = `^(${EFFECT_TYPES.map(({ mutation }) => mutation).join("|")})$`;
  faults.set("slow", { match, until: released.promise, when: boundary === "arrived" ? "before" : "after" });
  const struck = () => faults.list().find(({ name }) => name === "slow")?.struck ?? 0;
  await Promise.race([early, until(() => struck() >= effects.length)]);
  early.catch(() => undefined);
  await child.kill();
  faults.clear("slow");
  released.resolve(null);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

function orderOf(
  { outside, token }: Scene,
  effects: readonly Effect[],
  given: Pick<Order, "offsetMs" | "stopAt" | "naive">,
): Order {
  const approvalIds = effects.map(({ approvalId }) => approvalId);
  return { shop: SHOP, standInUrl: outside.shopify.url, token, approvalIds, ...given };
}

/**
 * What the queue does: gives each job to the new worker, and again whenever it asks for it. Returns when each was
 * settled or known to be unknown, in simulated milliseconds since the restart; left out: not in time.
 */
async function settle(
  scene: Scene,
  child: Child,
  effects: readonly Effect[],
  naive: boolean,
): Promise<ReadonlyMap<string, number>> {
  const settledMs = new Map<string, number>();
  let due = new Map(effects.map(({ approvalId }) => [approvalId, SILENT_MS]));
  while (due.size > 0) {
    const offsetMs = Math.min(...due.values());
    if (offsetMs > SETTLED_WITHIN_MS) break;
    const now = effects.filter(({ approvalId }) => due.get(approvalId) === offsetMs);
    const came = await child.finish(orderOf(scene, now, { offsetMs, stopAt: null, naive }));
    due = new Map([...due].filter(([id]) => !came.has(id)));
    for (const [id, { again }] of came) {
      if ((await stateOf(scene, id)) !== "sending") settledMs.set(id, settledMs.get(id) ?? offsetMs);
      if (again !== null) due.set(id, offsetMs + again * 1_000);
    }
  }
  return settledMs;
}

async function stateOf({ store }: Scene, approvalId: string): Promise<string> {
  return store.shop(SHOP, async (unit) => (await unit.effects.forApproval(approvalId))?.state ?? "sending");
}

async function fatesOf(
  scene: Scene,
  effects: readonly Effect[],
  how: { boundary: Boundary; settledMs: ReadonlyMap<string, number>; forgotten: readonly string[] },
): Promise<Fate[]> {
  const { boundary, settledMs, forgotten } = how;
  const ledger = scene.outside.shopify.ledger();
  const fates: Fate[] = [];
  for (const { type, target: of, approvalId } of effects) {
    const traces = ledger.filter(
      ({ operation, variables }) =>
        operation === type.mutation && JSON.stringify(variables).includes(`"${type.touches(of)}"`),
    );
    fates.push({
      ...{ operation: type.operation, boundary, applied: traces.length },
      keyless: !KEYED.has(type.mutation) || forgotten.includes(type.mutation),
      state: await stateOf(scene, approvalId),
      settledMs: settledMs.get(approvalId) ?? null,
    });
  }
  return fates;
}
