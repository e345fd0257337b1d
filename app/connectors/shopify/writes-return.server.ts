/**
 * The answer to a return that is asked for. Shopify takes no key, but answers each return once: what is answered is no
 * longer asked for, and a second answer is refused.
 */
import { z } from "zod";
import { DeclineReason, declineReasonText } from "../../ops/facts/decline-reason.ts";
import { APPROVE_RETURN, DECLINE_RETURN } from "./mutations.ts";
import { readReturns, type ReturnNow } from "./now-orders.server.ts";
import { answeredBy, type Standing, type WriteForm } from "./writes-form.ts";

const ASKED = "REQUESTED";

/** As the draft kind `return_decision` writes it. */
const ApproveRequest = z.strictObject({ returnId: z.string().min(1), name: z.string() });
const DeclineRequest = z.strictObject({ ...ApproveRequest.shape, reason: DeclineReason });

export function approvingReturn(request: unknown): WriteForm | null {
  const parsed = ApproveRequest.safeParse(request);
  if (!parsed.success) return null;
  const { returnId, name } = parsed.data;
  return {
    ...{ document: APPROVE_RETURN, operation: "ApproveReturn", ...PLAIN },
    recordId: returnId,
    variables: () => ({ input: { id: returnId, notifyCustomer: false } }),
    async look(client) {
      const now = (await readReturns(client, [returnId])).get(returnId);
      return { standings: [status(name, "OPEN", now)], also: {} };
    },
  };
}

export function decliningReturn(request: unknown): WriteForm | null {
  const parsed = DeclineRequest.safeParse(request);
  if (!parsed.success) return null;
  const { returnId, name, reason } = parsed.data;
  return {
    ...{ document: DECLINE_RETURN, operation: "DeclineReturn", ...PLAIN },
    recordId: returnId,
    variables: () => ({ input: { id: returnId, declineReason: reason, notifyCustomer: false } }),
    async look(client) {
      const now = (await readReturns(client, [returnId])).get(returnId);
      const label = `Reason of the no to ${name}`;
      const given = DeclineReason.safeParse(now?.decline?.reason);
      const is = given.success ? declineReasonText(given.data) : (now?.decline?.reason ?? null);
      return {
        standings: [
          status(name, "DECLINED", now),
          { label, brief: label, from: null, to: declineReasonText(reason), now: is },
        ],
        also: {},
      };
    },
  };
}

function status(name: string, to: string, now: ReturnNow | undefined): Standing {
  const label = `Return ${name}`;
  return { label, brief: label, from: ASKED, to, now: now?.status ?? null };
}

const Answer = z.object({ return: z.object({ id: z.string() }).nullable() });

/** A yes that somebody else gave is what was wanted, whoever gave it. */
const PLAIN: Pick<WriteForm, "keyed" | "lookProves" | "answered"> = {
  keyed: false,
  lookProves: true,
  answered: (data) =>
    answeredBy(data, Answer, ({ return: answered }) => answered && { id: answered.id, at: null }),
};
