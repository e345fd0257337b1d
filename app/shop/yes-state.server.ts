/** What stands between a draft and this person's yes: the rules of who may approve, and a first yes that waits. */
import type { DraftRecord } from "../adapters/store/contract.ts";
import { waitingOf } from "./approve.server.ts";
import { OPEN_STATES, kindOf } from "./drafts.server.ts";
import { approvalRight } from "./may-approve.server.ts";
import { capital } from "./say.ts";
import type { Scene } from "./scene.server.ts";

export type YesState = {
  /** Why this person cannot approve it now; null: they can. */
  blocked: string | null;
  /** That two people must, and how far that is; null: one person's yes is enough. */
  note: string | null;
};

export async function yesStateOf(scene: Scene, draft: DraftRecord): Promise<YesState> {
  if (!OPEN_STATES.has(draft.state)) return { blocked: null, note: null };
  const { unit, say, viewer, now } = scene;
  const { refused, needsTwo } = await approvalRight(scene, kindOf(draft.kind), draft.payload);
  const waiting = needsTwo ? await waitingOf(unit, draft.id) : null;
  if (!waiting || waiting.expiresAt <= now) {
    const note = needsTwo ? "Two people must approve this. Nothing is sent before the second one has." : null;
    return { blocked: refused, note };
  }
  const who = capital(say.who(waiting.approver, viewer));
  if (waiting.contentHash !== draft.contentHash)
    return {
      blocked: refused,
      note: `${who} said yes to an earlier version of this. It has changed since, so two people must approve it anew.`,
    };
  const until = say.when(waiting.expiresAt).exact;
  const note = `${who} said yes, ${say.when(waiting.approvedAt).short}. It waits for a second person, until ${until}; nothing is sent before.`;
  const own = waiting.approver.userId === viewer.userId;
  return { blocked: refused ?? (own ? "You have said yes. Somebody else must as well." : null), note };
}
