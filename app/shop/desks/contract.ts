import type { AlertRecord, DraftRecord } from "../../adapters/store/contract.ts";
import type { DraftSeed } from "../../ops/detectors/contract.ts";
import type { DraftModel } from "../../ui/models.ts";
import type { Desk, Scene } from "../scene.server.ts";
import type { Say } from "../say.ts";

export type Payload = DraftRecord["payload"];

/** What a kind of draft needs of the store and shows of its own, beside its pure part in `ops/drafts`. */
export type KindDesk = {
  /** A seed completed with what only the store knows. Left out: a seed is complete as it comes. */
  start?(desk: Desk, seed: DraftSeed["payload"]): Promise<DraftSeed["payload"]>;
  /**
   * Whether no edit can make this draft one that may be carried out, while its alert's `seed` can. Left out: none is
   * ever so far gone.
   */
  isPast?(desk: Desk, payload: Payload, seed: DraftSeed["payload"]): Promise<boolean>;
  /** The payload with what the store knows now; unchanged where nothing moved that an approval would mind. */
  refresh(desk: Desk, draft: DraftRecord): Promise<Payload>;
  /** Whether a draft that takes an effect back keeps up as well. Left out: it sets out from what that effect set. */
  undoFollows?: boolean;
  /** Why it cannot be approved now, with what to do; null when it can. Shopify itself is asked when it runs. */
  blockedBy(scene: Scene, draft: DraftRecord): Promise<string | null>;
  /** What the founder may change, and what is said of it. `record`: the alert it was prepared for, if one. */
  model(scene: Scene, draft: DraftRecord, record: AlertRecord | null): Promise<KindModel>;
  /** The payload as the founder typed it. Throws InvalidFields. */
  edited(scene: Scene, draft: DraftRecord, form: FormData): Promise<Payload>;
  /** How to take it back by hand, or that there is nothing to take back. */
  undo(payload: Payload, state: "done" | "unknown", say: Say): string;
};

export type KindModel = Partial<
  Pick<DraftModel, "form" | "closing" | "values" | "message" | "timing" | "pdfHref" | "file">
> & {
  /** Allowed, but worth a second look before approving. */
  unusual?: string | null;
};
