import { z } from "zod";
import type { DraftKind, ShowInput } from "../drafts/contract.ts";
import { Invalid } from "../errors.ts";
import { canonical } from "./canonical.ts";
import { ApprovedContent } from "./contract.ts";
import { hashOf, sha256Hex } from "./hash.ts";

/** Content, its bytes, and the hash that an approval names. */
export type DraftContent = {
  content: ApprovedContent;
  /** Canonical JSON of it. */ bytes: string;
  hash: string;
};

/**
 * What approving this draft now would be a yes to: payload, write, preconditions and the blocks on the screen.
 * Any change to any of them changes the hash. Throws Invalid where the payload does not fit its kind.
 */
export function draftContent(
  kind: DraftKind,
  input: { draftId: string; payload: unknown; show: ShowInput },
): DraftContent {
  const payload = kind.payload.safeParse(input.payload);
  if (!payload.success)
    throw new Invalid("payload_malformed", `This draft is incomplete: ${z.prettifyError(payload.error)}`);
  const content = ApprovedContent.parse({
    draftId: input.draftId,
    kind: kind.id,
    kindVersion: kind.version,
    payload: payload.data,
    write: kind.toWrite(payload.data),
    preconditions: kind.preconditions(payload.data),
    blocksHash: hashOf(kind.show(payload.data, input.show)),
  });
  const bytes = canonical(content);
  return { content, bytes, hash: sha256Hex(bytes) };
}
