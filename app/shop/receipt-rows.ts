/** What an approval holds, as rows of words: the receipt itself, without what came of it. */
import { effectOf, targetsOf } from "../ops/approvals/receipt.ts";
import type { Approval, ApprovalMethod, ApprovedContent } from "../ops/approvals/contract.ts";
import type { Precondition } from "../ops/drafts/contract.ts";
import { capital, type Say } from "./say.ts";
import type { Scene } from "./scene.server.ts";

type Row = { label: string; value: string };

/** Who said yes: "You", or "Mia Keller, then you" where two people had to. */
export function peopleOf(
  { say, viewer }: Pick<Scene, "say" | "viewer">,
  { approver, firstYes }: Approval,
): string {
  const last = say.who(approver, viewer);
  return capital(firstYes ? `${say.who(firstYes.approver, viewer)}, then ${last}` : last);
}

export function receiptRows(
  { say }: Pick<Scene, "say">,
  approval: Approval,
  content: ApprovedContent,
): Row[] {
  const targets = targetsOf(content.write);
  const { firstYes, evidenceIds, receiptHash, nonce } = approval;
  return [
    { label: "Approved in", value: METHODS[approval.method] },
    { label: "Good until", value: say.when(approval.expiresAt).exact },
    ...(firstYes ? [{ label: "First yes", value: say.when(firstYes.approvedAt).exact }] : []),
    { label: "The one kind of write", value: effectOf(content) },
    {
      label: "Records it is about",
      value: targets.length === 0 ? "none outside Ops Room" : targets.join(", "),
    },
    {
      label: "Evidence behind it",
      value: evidenceIds.length === 0 ? "none" : evidenceIds.map(words).join(", "),
    },
    { label: "What was shown", value: content.blocksHash },
    { label: "Good for one use", value: nonce === "" ? "given before receipts were kept" : nonce },
    { label: "Fingerprint of this receipt", value: receiptHash === "" ? "none" : receiptHash },
  ];
}

const METHODS: Readonly<Record<ApprovalMethod, string>> = {
  app: "Ops Room, on the draft's own page",
  app_list: "Ops Room, in the list of drafts that wait",
  admin_action: "Shopify Admin",
};

/** A precondition as it was read: "Stock of Ceramic Mug" and "31 ± 6". */
export function readingRow({ label, value, tolerance, currency }: Precondition, say: Say): Row {
  if (value === null) return { label, value: "none" };
  if (typeof value === "string") return { label, value: words(value.toLowerCase()) };
  const said = currency === undefined ? say.number(value) : say.amount(value, currency);
  return { label, value: tolerance === 0 ? said : `${said} ± ${say.number(tolerance)}` };
}

function words(id: string): string {
  return id.replaceAll("_", " ");
}
