import { useFetcher, useFormAction } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { FieldErrors, Problem } from "../models.ts";
import { fieldErrorsOf, problemOf } from "./answer.ts";
import type { Answer } from "./answer.ts";

type Body<I extends string> = { intent: I } & Record<string, string>;
type Refused<I extends string> = { body: Body<I>; problem: Problem; fieldErrors: FieldErrors };

/**
 * Posts forms of this screen without leaving it. `busy` is the one on its way, until the screen shows what came
 * of it; `refused` is the last one, if it was refused, and stays until the next attempt or `forget`.
 */
export function usePost<I extends string>(onDone?: (body: Body<I>, answer: Answer) => void) {
  const fetcher = useFetcher<Answer>();
  const here = withoutToken(useFormAction());
  const last = useRef<Body<I> | null>(null);
  const handled = useRef<unknown>(undefined);
  const [forgotten, setForgotten] = useState<unknown>(undefined);
  const { data, state } = fetcher;
  useEffect(() => {
    if (state !== "idle" || !data || handled.current === data) return;
    handled.current = data;
    if (data.ok && last.current) onDone?.(last.current, data);
  }, [data, state, onDone]);
  const problem = state === "idle" && data !== forgotten ? problemOf(data) : null;
  const refused: Refused<I> | null =
    problem && last.current ? { body: last.current, problem, fieldErrors: fieldErrorsOf(data) } : null;
  return {
    busy: state === "idle" ? null : last.current,
    refused,
    /** What was refused was taken back: its errors go with it. */
    forget: () => setForgotten(data),
    post: (body: Body<I>, action = here) => {
      last.current = body;
      fetcher.submit(body, { method: "post", action });
    },
  };
}

/**
 * The first address in the frame carries a session token, which belongs in no other address and no log.
 * `?index`, by which Remix tells a route from its parent, stays.
 */
function withoutToken(action: string): string {
  const [path = "", search] = action.split("?");
  return new URLSearchParams(search).has("index") ? `${path}?index` : path;
}
