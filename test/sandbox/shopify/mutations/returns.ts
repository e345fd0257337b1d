/** returnApproveRequest and returnDeclineRequest. Neither takes a key; a return is answered once. */
import { GraphQLError } from "graphql";
import { returnsOf } from "../readers/returns.ts";
import { idOf, type Order, type Return } from "../state/model.ts";
import { type Done, type Mutation, type MutationContext, userError } from "./mutation.ts";

type Input = {
  id: string;
  notifyCustomer?: boolean | null;
  unprocessed?: boolean | null;
  declineReason?: string;
  declineNote?: string | null;
};

export const approveReturn: Mutation = (args, context) =>
  answered(args["input"] as Input, context, (asked) => {
    asked.status = "OPEN";
    return "approved";
  });

export const declineReturn: Mutation = (args, context) =>
  answered(args["input"] as Input, context, (asked, { declineReason }) => {
    asked.status = "DECLINED";
    asked.declineReason = declineReason ?? "OTHER";
    return `declined (${asked.declineReason})`;
  });

function answered(
  input: Input,
  context: MutationContext,
  answer: (asked: Return, input: Input) => string,
): Done {
  if (input.notifyCustomer === true || input.unprocessed === true || input.declineNote)
    throw new GraphQLError("The stand-in tells no customer of an answer, and keeps no note of one.", {
      extensions: { code: "STAND_IN_HAS_NO_DATA" },
    });
  const found = askedOf(input.id, context);
  if (!found) return refused("NOT_FOUND", "Return not found.");
  const { order, asked } = found;
  if (asked.status !== "REQUESTED")
    return refused("INVALID_STATE", "Return is not in a state in which it can be answered.");
  const what = answer(asked, input);
  order.updatedAt = context.state.now();
  context.state.changed(context.state.orders);
  context.orderChanged(order);
  return {
    payload: { return: returnsOf(order).find(({ of }) => of === asked) ?? null, userErrors: [] },
    applied: [`return ${asked.name}: ${what}`],
  };
}

function askedOf(id: string, { state }: MutationContext): { order: Order; asked: Return } | null {
  const number = idOf("Return", id) ?? "";
  const order = state.orders.get(state.orderOfReturn.get(number) ?? "");
  const asked = order?.returns?.find((one) => one.id === number);
  return order && asked ? { order, asked } : null;
}

function refused(code: string, message: string): Done {
  return { payload: { return: null, userErrors: [userError(code, ["input", "id"], message)] }, applied: [] };
}
