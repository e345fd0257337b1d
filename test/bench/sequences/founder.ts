/** Whoever decides: prepares, edits and approves as the app's screens do; and the app's own keeping of the draft. */
import type { DraftRecord, Store, Unit } from "../../../app/adapters/store/contract.ts";
import { approve } from "../../../app/ops/approvals/approve.ts";
import { draftContent } from "../../../app/ops/approvals/content.ts";
import { decide } from "../../../app/ops/approvals/lifecycle.ts";
import type { StockCorrection } from "../../../app/ops/drafts/stock-correction/payload.ts";
import { stockCorrection } from "../../../app/ops/drafts/stock-correction/stock-correction.ts";
import { giveApproval } from "../../factories/approval.ts";
import type { Receiver } from "./receiver.ts";

const show = { currency: "USD", locale: "en-US" };

type Where = { store: Store; shop: string; receiver: Receiver };

export class Founder {
  /** Ids of all approvals that were given, oldest first. */
  readonly approvals: string[] = [];
  private draftId = "";
  /** Hash that an older screen shows. */
  private staleHash = "";
  private readonly where: Where;

  constructor(where: Where) {
    this.where = where;
  }

  private unit<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.where.store.shop(this.where.shop, work);
  }

  private payload(units: number): StockCorrection {
    const [line] = stockCorrection.example.lines;
    if (!line) throw new Error("the example corrects a line");
    const place = { inventoryItemId: "item", locationId: "place" };
    const newAvailable = units === this.where.receiver.available ? units + 1 : units;
    return { lines: [{ ...line, ...place, availableAtShow: this.where.receiver.available, newAvailable }] };
  }

  /** A new matter, once the one before it is settled. */
  async propose(units: number, now: Date): Promise<boolean> {
    return this.unit(async (unit) => {
      const before = this.draftId === "" ? null : await unit.drafts.get(this.draftId);
      if (before && before.state !== "done") return false;
      const payload = this.payload(units);
      const { kind, id: made } = await unit.drafts.ensure({
        alertId: `alert-${String(this.approvals.length)}-${String(now.getTime())}`,
        optionId: "correct",
        seed: { kind: stockCorrection.id, payload },
        kindVersion: 1,
        contentHash: "",
        now,
      });
      if (kind !== stockCorrection.id) throw new Error("another kind was prepared");
      this.draftId = made;
      const draft = await this.current(unit);
      await this.save(unit, now, draft, payload);
      return true;
    });
  }

  private async current(unit: Unit): Promise<DraftRecord> {
    const draft = await unit.drafts.get(this.draftId);
    if (!draft) throw new Error("the draft is gone");
    return draft;
  }

  private async save(
    unit: Unit,
    now: Date,
    { id, version, contentHash: old }: DraftRecord,
    payload: StockCorrection,
  ) {
    const { hash } = draftContent(stockCorrection, { draftId: id, payload, show });
    if (old !== "" && old !== hash) this.staleHash = old;
    return unit.drafts.savePayload({ id, version, payload, contentHash: hash, by: null, now });
  }

  async edit(units: number, now: Date): Promise<string> {
    return this.unit(async (unit) => {
      const draft = await this.current(unit);
      const facts = { state: draft.state, contentHash: draft.contentHash, expiresAt: null };
      const decision = decide(facts, { type: "edit" });
      if (!decision.ok) return "edit";
      if (decision.voidsApproval && (await unit.approvals.void(draft.id)) === 0) return "edit";
      if (draft.state !== decision.state) await unit.drafts.setState(draft.id, decision.state, now);
      await this.save(unit, now, draft, this.payload(units));
      return "edit";
    });
  }

  async approve(stale: boolean, now: Date): Promise<string> {
    await this.unit(async (unit) => {
      const draft = await this.current(unit);
      const n = this.approvals.length;
      try {
        const approval = approve(stockCorrection, {
          shop: unit.shop,
          draft,
          show,
          seenHash: stale ? this.staleHash : draft.contentHash,
          approver: { userId: "42", name: "Mia" },
          ...{ method: "app" as const, evidenceIds: [], needsTwo: false, first: null },
          now,
          nonce: `nonce-${draft.id}-${String(n)}`,
          approvalId: `${draft.id}-${String(n)}`,
          effectKey: `key-${draft.id}-${String(n)}`,
        });
        await giveApproval(unit, approval);
        await unit.drafts.setState(draft.id, "approved", now);
        this.approvals.push(approval.id);
      } catch (error) {
        if (!(error instanceof Error && error.name === "Refused")) throw error;
      }
    });
    return stale ? "approve_stale" : "approve_again";
  }

  async expire(now: Date): Promise<null> {
    await this.unit(async (unit) => {
      for (const id of await unit.approvals.expireDue(now)) {
        if ((await unit.drafts.get(id))?.state === "approved") await unit.drafts.setState(id, "expired", now);
      }
    });
    return null;
  }

  async webhook(by: number, now: Date): Promise<string> {
    this.where.receiver.available = Math.max(0, this.where.receiver.available + by);
    await this.unit(async (unit) => {
      const draft = await this.current(unit);
      if (["proposed", "expired", "failed"].includes(draft.state))
        await this.save(unit, now, draft, this.payload(this.where.receiver.available + 3));
    });
    return "webhook";
  }
}
