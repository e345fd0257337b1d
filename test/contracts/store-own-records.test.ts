/** What detectors see of Ops Room's own records: approvals with what came of them, open alerts, dismissals, sources. */
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Approval } from "../../app/ops/approvals/contract.ts";
import type { Alert } from "../../app/ops/detectors/contract.ts";
import { aDecision, anAlert, ranked } from "../factories/alert.ts";
import { anApproval } from "../factories/approval.ts";
import { aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

/** Three in the morning of the 22nd in London is the evening before in New York, where the shop is. */
const NIGHT = new Date("2026-11-22T03:00:00Z");
const NOON = new Date("2026-11-22T17:00:00Z");
const TODAY = "2026-11-22";
const MIA = { userId: "7", name: "Mia" };
const HASH = "a".repeat(64);

const here = eachShop();
const { unit } = here;

async function place(...alerts: readonly Alert[]): Promise<void> {
  const placed = alerts.map((alert, at) => ranked(alert, at));
  await unit((u) => u.alerts.replace({ ranked: placed, quiet: [], detectors: ["stockout"], now: NIGHT }));
}
const idOf = async (fingerprint: string) =>
  (await unit((u) => u.alerts.byFingerprint(fingerprint)))?.id ?? "";

/** Approves a draft for one option of an alert. */
async function approve(
  alertId: string,
  of: { optionId?: string; lines?: readonly Record<string, unknown>[] } = {},
): Promise<Approval> {
  const { optionId = "order", lines = [{ units: 24, unitCostMinor: 780 }] } = of;
  const seed = { kind: "purchase_order", payload: {} };
  const draft = await unit((u) =>
    u.drafts.ensure({ alertId, optionId, seed, kindVersion: 1, contentHash: HASH, now: NIGHT }),
  );
  const approval = anApproval({
    shop: here.shop,
    draftId: draft.id,
    content: JSON.stringify({ payload: { lines } }),
    approver: MIA,
    approvedAt: NIGHT,
    expiresAt: NOON,
  });
  await unit((u) => u.approvals.create(approval));
  await unit((u) => u.drafts.setState(draft.id, "approved", NIGHT));
  return approval;
}

async function begin({ id, draftId }: Approval, alertId: string): Promise<string> {
  const effectId = randomUUID();
  await unit((u) =>
    u.effects.begin(
      { id: effectId, approvalId: id, draftId, alertId, title: "PO-1", key: randomUUID(), request: "{}" },
      NIGHT,
    ),
  );
  return effectId;
}

const effects = async () => {
  const { ownEffects } = await unit((u) => u.facts.prepare({ ownEffects: { lastDays: 30 } }, TODAY));
  return [...(ownEffects?.values() ?? [])];
};

describe("approved changes", () => {
  const changes = async () => {
    const { ownChanges } = await unit((u) => u.facts.prepare({ ownChanges: { lastDays: 21 } }, TODAY));
    return [...(ownChanges?.values() ?? [])];
  };
  const lines = [{ units: 24, unitCostMinor: 780, inventoryItemId: "I1" }];

  it("are seen with what they touch, their matter and whether they were carried out", async () => {
    await place(anAlert(1));
    const alertId = await idOf("stockout:1");
    const approval = await approve(alertId, { lines });
    expect(await changes()).toMatchObject([
      {
        ...{ approvalId: approval.id, kind: "purchase_order", title: "Mug 1 runs out", isDone: false },
        ...{ approvedDay: "2026-11-21", approvedAt: NIGHT.toISOString(), situation: "stock:V1" },
        touches: [{ thing: "buying:I1", way: "up" }],
        source: { connector: "ops_room", recordId: `history/${approval.id}` },
      },
    ]);
  });

  it("touch nothing that could be told where they cannot be read, and are left out once they were voided", async () => {
    await place(anAlert(1));
    const alertId = await idOf("stockout:1");
    const approval = await approve(alertId, { lines: [{ units: 24 }] });
    expect(await changes()).toMatchObject([{ touches: [] }]);
    await unit((u) => u.approvals.voidOne(approval.id));
    expect(await changes()).toEqual([]);
  });
});

describe("approvals", () => {
  it("are seen with their alert, their goods and their days in the shop's time zone", async () => {
    await place(anAlert(1));
    const alertId = await idOf("stockout:1");
    const { id } = await approve(alertId);
    expect(await effects()).toEqual([
      {
        approvalId: id,
        ...{ kind: "purchase_order", draftState: "approved", approval: "approved" },
        ...{ approvedDay: "2026-11-21", expiresDay: "2026-11-22", effect: null, stopped: null },
        goodsMinor: 18_720,
        alert: {
          ...{ id: alertId, title: "Mug 1 runs out", state: "open", situation: "stock:V1" },
          ...{ waitingPerDayMinor: 700, decideBy: "2026-11-25" },
          ...{ p10Minor: 5_000, p50Minor: 10_000, p90Minor: 20_000 },
        },
        source: { connector: "ops_room", recordId: `history/${id}`, observedAt: NIGHT.toISOString() },
      },
    ]);
  });

  it("of goods of which one cost is not known are worth nobody knows what", async () => {
    await place(anAlert(1));
    const lines = [
      { units: 24, unitCostMinor: 780 },
      { units: 1, unitCostMinor: null },
    ];
    await approve(await idOf("stockout:1"), { lines });
    expect((await effects())[0]?.goodsMinor).toBeNull();
  });

  it("that were stopped say why, until they are given anew", async () => {
    await place(anAlert(1));
    const alertId = await idOf("stockout:1");
    const first = await approve(alertId);
    await unit((u) => u.approvals.voidOne(first.id));
    await unit((u) => u.drafts.setState(first.draftId, "proposed", NOON));
    const detail = { code: "stale", message: "Stock moved." };
    await unit((u) =>
      u.audit.append({ at: NOON, actor: "system", action: "approval.stopped", subject: first.id, detail }),
    );
    const stopped = await effects();
    await unit((u) =>
      u.approvals.create(anApproval({ ...first, id: "anew", nonce: "anew", approvedAt: NOON })),
    );

    expect(stopped).toMatchObject([
      { approval: "voided", draftState: "proposed", stopped: { ...detail, day: "2026-11-22" } },
    ]);
    expect(await effects()).toMatchObject([{ approvalId: "anew", stopped: null }]);
  });

  it("wait for the founder once every look at their effect has ended without an answer", async () => {
    await place(anAlert(1));
    const alertId = await idOf("stockout:1");
    const effectId = await begin(await approve(alertId), alertId);
    const lost = { state: "unknown", code: "timeout", message: "No answer." } as const;
    const seen: (boolean | undefined)[] = [];
    // The sending and four looks.
    for (let look = 0; look < 5; look += 1) {
      await unit((u) => u.effects.record(effectId, lost, NOON));
      seen.push((await effects())[0]?.effect?.awaitsFounder);
    }
    expect(seen).toEqual([false, false, false, false, true]);
    expect((await effects())[0]?.effect).toMatchObject({ state: "unknown", beganDay: "2026-11-21" });
  });

  it("of a text, which is no choice of its alert, or of another currency, stand for no decision", async () => {
    await place(anAlert(1));
    await approve(await idOf("stockout:1"), { optionId: "message:chase" });
    expect(await effects()).toMatchObject([{ alert: null }]);
  });
});

describe("open alerts", () => {
  it("are seen with their choices, what they lack, and which facts they rest on", async () => {
    await unit((u) => u.facts.write({ variants: [aVariant(1, { vendor: "Kiln & Co" })] }, NOON));
    const source = {
      connector: "shopify",
      recordId: "gid://shopify/InventoryItem/1",
      observedAt: "2026-11-22T10:00:00Z",
    };
    const of = (id: string, sources: Alert["evidence"][number]["sources"]) => ({
      ...{ id, label: id, value: 1, unit: "units" as const },
      sources,
    });
    const missing = [
      {
        id: "lead_time",
        text: "Not known.",
        effect: "Wide.",
        cure: { label: "Enter it", href: "suppliers/k" },
      },
    ];
    await place(
      anAlert(1, {
        missing,
        subject: {
          ...{ kind: "variant", id: "gid://shopify/ProductVariant/1", title: "Mug" },
          ...{ productId: "P1", variantId: "gid://shopify/ProductVariant/1" },
        },
        evidence: [
          of("stock", [source]),
          of("sales", [{ ...source, recordId: "V1", days: { from: "2026-11-01", to: "2026-11-21" } }]),
          of("lead", [{ ...source, connector: "settings", recordId: "settings#lead-time" }]),
        ],
      }),
      anAlert(2, { lane: "first" }),
    );
    await unit(async (u) => u.alerts.setState(await idOf("stockout:2"), "open", null));
    const { openAlerts } = await unit((u) => u.facts.prepare({ openAlerts: true }, TODAY));
    const rows = [...(openAlerts?.values() ?? [])];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ...{ detector: "stockout", catalogueIds: ["INV-01"], vendor: "Kiln & Co", missing },
      ...{ p50Minor: 10_000, decideBy: "2026-11-25", attentionMinutes: 2 },
      rests: ["inventory", "orders"],
    });
    expect(rows[0]?.options).toContainEqual({
      id: "order",
      p10Minor: 5_000,
      p50Minor: 10_000,
      p90Minor: 20_000,
    });
  });
});

describe("dismissals", () => {
  const seen = async () => {
    const { dismissals } = await unit((u) => u.facts.prepare({ dismissals: { lastDays: 90 } }, TODAY));
    return [...(dismissals?.values() ?? [])].map(({ title, days }) => [title, days]);
  };
  const decide = (kind: "dismissed" | "wrong_data" | "acted", at: string) =>
    unit((u) => u.decisions.add({ ...aDecision(1), id: randomUUID(), kind, at: new Date(at) }));

  it("are counted on the shop's days since the alert was last decided otherwise, while it is open", async () => {
    await place(anAlert(1), anAlert(2));
    await decide("dismissed", "2026-10-01T12:00:00Z");
    await decide("acted", "2026-10-05T12:00:00Z");
    await decide("dismissed", "2026-11-02T03:00:00Z");
    await decide("wrong_data", "2026-11-10T12:00:00Z");
    const open = await seen();
    await unit(async (u) => u.alerts.setState(await idOf("stockout:1"), "dismissed", aDecision(1)));

    expect(open).toEqual([["Mug 1 runs out", ["2026-11-01", "2026-11-10"]]]);
    expect(await seen()).toEqual([]);
  });
});

describe("sources", () => {
  it("are seen with the shop's day on which they were last read completely", async () => {
    await here.read(NIGHT);
    const { sources } = await unit((u) => u.facts.prepare({ sources: true }, TODAY));
    expect([...(sources?.keys() ?? [])]).toEqual(["shopify/inventory", "shopify/orders", "shopify/products"]);
    expect(sources?.get("shopify/orders")).toMatchObject({
      state: "complete",
      readDay: "2026-11-21",
      problem: null,
    });
  });
});
