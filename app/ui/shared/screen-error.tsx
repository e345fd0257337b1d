import { isRouteErrorResponse, useRevalidator, useRouteError } from "@remix-run/react";
import { usePoll } from "../live/use-poll.ts";
import { ProblemPage } from "./problem-page.tsx";

/** How long until a screen that failed for a passing reason is tried again by itself. */
const RETRY_MS = 15_000;

/** In place of a screen whose data did not come: our refusals in their own words, anything else plainly. */
export function ScreenError() {
  const error = useRouteError();
  const revalidator = useRevalidator();
  const said = describe(error);
  usePoll(said.mayPass ? RETRY_MS : null);
  return (
    <ProblemPage
      title={said.title}
      message={said.message}
      onRetry={said.mayPass ? () => revalidator.revalidate() : null}
    />
  );
}

type Said = { title: string; message: string; mayPass: boolean };

function describe(error: unknown): Said {
  if (isRouteErrorResponse(error)) {
    const message = refusalMessage(error.data);
    if (error.status === 404) {
      return {
        title: "Not found",
        message: message ?? "There is no such page in Ops Room. It may have been moved.",
        mayPass: false,
      };
    }
    if (message !== null)
      return { title: "This page cannot be shown", message, mayPass: error.status >= 500 };
  }
  return {
    title: "This page cannot be shown",
    message:
      "Something failed on our side while this page was read. Nothing was changed in your store. It is tried again by itself.",
    mayPass: true,
  };
}

/** The words of `{ok: false, problem}`, which loaders throw. Null: it is something else. */
function refusalMessage(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("problem" in data)) return null;
  const { problem } = data;
  if (typeof problem !== "object" || problem === null || !("message" in problem)) return null;
  return typeof problem.message === "string" ? problem.message : null;
}
