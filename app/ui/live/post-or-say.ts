import { type ClientActionFunctionArgs, isRouteErrorResponse } from "@remix-run/react";
import type { Answer } from "./answer.ts";

const NO_ANSWER: Answer = {
  ok: false,
  problem: {
    code: "no_answer",
    message:
      "It is not known whether this arrived. What you typed is still here. Check the connection and try again: nothing is done twice.",
  },
};

/** The client side of every action: a lost connection is said on the screen, which keeps what was typed. */
export async function postOrSay({ serverAction }: ClientActionFunctionArgs): Promise<Answer> {
  try {
    return await serverAction<Answer>();
  } catch (error) {
    // Redirects, and Shopify's own answers (a new sign-in), are for the router.
    if (error instanceof Response || isRouteErrorResponse(error)) throw error;
    return NO_ANSWER;
  }
}
