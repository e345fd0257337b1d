/**
 * The part of the store that approvals and effects live in, in memory and with the same rules: each unit commits whole
 * or not at all, and its conditions are those of `app/adapters/store`. A share of the runs is made on the real one.
 */
import { randomUUID } from "node:crypto";
import type {
  AuditEntry,
  DraftRecord,
  EffectRecord,
  Store,
  Unit,
} from "../../../app/adapters/store/contract.ts";
import type { Approval } from "../../../app/ops/approvals/contract.ts";
import { WhoMay } from "../../../app/ops/approvals/who-may.ts";
import { Refused } from "../../../app/ops/errors.ts";

/** A fault built in on purpose, to prove that it is found. */
export type Plant = "approval_not_consumed" | "expiry_ignored" | "uninstall_ignored";

type Profile = NonNullable<Awaited<ReturnType<Unit["profile"]["get"]>>>;
type Tables = {
  profile: Profile;
  drafts: Map<string, DraftRecord>;
  approvals: Map<string, Approval>;
  effects: Map<string, EffectRecord>;
  audit: AuditEntry[];
};
type Scope = { tables: Tables; plant: Plant | undefined };

const OPEN: ReadonlySet<string> = new Set(["proposed", "expired", "failed"]);

export function memoryStore(installedAt: Date, plant?: Plant): Store {
  let tables: Tables = {
    profile: {
      ...{ name: "Mugs", currency: "USD", timeZone: "UTC", locale: "en-US", scopes: [] },
      ...{ installedAt, uninstalledAt: null },
    },
    drafts: new Map(),
    approvals: new Map(),
    effects: new Map(),
    audit: [],
  };
  return {
    async shop(shop, work) {
      const { profile, drafts, approvals, effects, audit } = tables;
      const copy = {
        profile,
        drafts: new Map(drafts),
        approvals: new Map(approvals),
        effects: new Map(effects),
        audit: [...audit],
      };
      const result = await work(unitOf(shop, { tables: copy, plant }));
      tables = copy;
      return result;
    },
    installedShops: async () => [],
    ping: async () => undefined,
    readiness: async () => {
      throw new Error("no sequence asks whether the store is ready");
    },
    close: async () => undefined,
  };
}

function unitOf(shop: string, scope: Scope): Unit {
  const unit = {
    shop,
    profile: profileOf(scope),
    drafts: draftsOf(scope),
    approvals: approvalsOf(scope),
    effects: effectsOf(scope),
    audit: auditOf(scope),
    // Everybody may approve everything: the rules about that have tests of their own.
    people: { get: async () => null },
    approvalRules: { get: async () => WhoMay.parse({}) },
    // The sequences are about no alert: what is carried out answers none.
    alerts: { get: async () => null },
    enqueue: async () => undefined,
  };
  return unit as unknown as Unit;
}

function auditOf({ tables: { audit } }: Scope): Partial<Unit["audit"]> {
  return {
    async append(entry) {
      audit.push({ ...entry, seq: audit.length + 1, redacted: false, hash: "" });
    },
    forSubject: async (subject) => audit.filter((entry) => entry.subject === subject),
  };
}

function profileOf({ tables, plant }: Scope): Partial<Unit["profile"]> {
  return {
    get: async () => (plant === "uninstall_ignored" ? neverLeft(tables.profile) : tables.profile),
    async save(profile, now) {
      const again = tables.profile.uninstalledAt ? { installedAt: now, uninstalledAt: null } : {};
      tables.profile = { ...tables.profile, ...profile, ...again };
      return tables.profile;
    },
    async markUninstalled(now) {
      tables.profile = { ...tables.profile, uninstalledAt: tables.profile.uninstalledAt ?? now };
      if (plant === "uninstall_ignored") return;
      for (const approval of tables.approvals.values())
        if (approval.state === "approved")
          tables.approvals.set(approval.id, { ...approval, state: "voided" });
    },
  };
}

function neverLeft(profile: Profile): Profile {
  return { ...profile, installedAt: new Date(0), uninstalledAt: null };
}

function draftsOf({ tables: { drafts } }: Scope): Partial<Unit["drafts"]> {
  return {
    get: async (id) => drafts.get(id) ?? null,
    forAlert: async (alertId) => [...drafts.values()].filter((draft) => draft.alertId === alertId),
    async ensure({ alertId, optionId, seed, kindVersion, contentHash, now }) {
      const draft: DraftRecord = {
        ...{ id: randomUUID(), alertId, optionId, kindVersion, contentHash, state: "proposed" },
        ...{ kind: seed.kind, payload: seed.payload },
        ...{ editedBy: null, createdAt: now, updatedAt: now, version: 1 },
      };
      drafts.set(draft.id, draft);
      return draft;
    },
    async savePayload({ id, version, payload, contentHash, by, now }) {
      const draft = drafts.get(id);
      if (!draft || draft.version !== version || !OPEN.has(draft.state))
        throw new Refused("draft_changed", "This draft was changed elsewhere.");
      const saved: DraftRecord = {
        ...{ ...draft, payload, contentHash, state: "proposed", updatedAt: now, version: version + 1 },
        editedBy: by ?? draft.editedBy,
      };
      drafts.set(id, saved);
      return saved;
    },
    async setState(id, state, now) {
      const draft = drafts.get(id);
      if (draft) drafts.set(id, { ...draft, state, updatedAt: now });
    },
  };
}

function approvalsOf({ tables: { approvals }, plant }: Scope): Partial<Unit["approvals"]> {
  const setState = (approval: Approval, state: Approval["state"]) =>
    approvals.set(approval.id, { ...approval, state });
  const live = (draftId: string) =>
    [...approvals.values()].filter((one) => one.draftId === draftId && one.state === "approved");
  return {
    get: async (id) => approvals.get(id) ?? null,
    forDraft: async (draftId) => [...approvals.values()].filter((one) => one.draftId === draftId),
    async create(approval) {
      for (const one of live(approval.draftId)) setState(one, "voided");
      approvals.set(approval.id, approval);
    },
    async consume({ id, contentHash, nonce }, now) {
      const approval = approvals.get(id);
      if (approval?.contentHash !== contentHash || approval.nonce !== nonce) return false;
      if (approval.state !== "approved") return false;
      if (plant !== "expiry_ignored" && !(now < approval.expiresAt)) return false;
      if (plant !== "approval_not_consumed") setState(approval, "used");
      return true;
    },
    async void(draftId) {
      const going = live(draftId);
      for (const one of going) setState(one, "voided");
      return going.length;
    },
    async voidOne(id) {
      const approval = approvals.get(id);
      if (approval?.state !== "approved") return false;
      setState(approval, "voided");
      return true;
    },
    async expireDue(now) {
      const due = [...approvals.values()].filter((one) => one.state === "approved" && one.expiresAt <= now);
      for (const one of due) setState(one, "expired");
      return due.map(({ draftId }) => draftId);
    },
  };
}

function effectsOf({ tables: { approvals, effects }, plant }: Scope): Partial<Unit["effects"]> {
  const byApproval = (approvalId: string) =>
    [...effects.values()].findLast((effect) => effect.approvalId === approvalId) ?? null;
  return {
    async begin(effect, now) {
      // The unique index on (shop, approval).
      if (byApproval(effect.approvalId) && plant !== "approval_not_consumed")
        throw new Error("an effect of this approval was begun before");
      effects.set(effect.id, {
        ...{ ...effect, state: "sending", outcome: null, attempts: 0, decided: null },
        ...{ createdAt: now, updatedAt: now },
      });
    },
    async record(id, outcome, now) {
      const effect = effects.get(id);
      if (!effect) throw new Error("no such effect");
      const isOpen = effect.state === "sending" || effect.state === "unknown";
      const fits = outcome.state === "done" ? effect.state !== "done" : isOpen;
      if (!fits && effect.state === outcome.state) return;
      if (!fits) throw new Refused("effect_settled", "This was recorded before and stays so.");
      const attempts = effect.attempts + 1;
      effects.set(id, { ...effect, state: outcome.state, outcome, attempts, updatedAt: now });
      if (outcome.state !== "done") return;
      for (const one of approvals.values())
        if (one.draftId === effect.draftId && one.state === "approved")
          approvals.set(one.id, { ...one, state: "voided" });
    },
    get: async (id) => effects.get(id) ?? null,
    forApproval: async (approvalId) => byApproval(approvalId),
  };
}
