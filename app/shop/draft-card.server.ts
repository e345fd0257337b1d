import type { AlertRecord } from "../adapters/store/contract.ts";
import type { AlertModel } from "../ui/models.ts";
import { draftOfAlert, kindOf, showInput } from "./drafts.server.ts";
import { approvalWindow } from "./draft-words.server.ts";
import type { Scene } from "./scene.server.ts";

/** The prepared work beside an alert. Null: the chosen option prepares nothing. */
export async function preparedFor(scene: Scene, record: AlertRecord): Promise<AlertModel["draft"]> {
  const draft = await draftOfAlert(scene, record);
  if (!draft) return null;
  const kind = kindOf(draft.kind);
  const payload = kind.payload.parse(draft.payload);
  const show = showInput(scene);
  return {
    id: draft.id,
    title: kind.title(payload, show),
    lines: [...kind.consequences(payload, show)],
    approveLabel: kind.approveLabel(payload, show),
    expires: await approvalWindow(scene, draft, kind),
    state: draft.state,
  };
}
