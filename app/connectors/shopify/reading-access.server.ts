import { z } from "zod";
import { Bug } from "../../ops/errors.ts";
import type { Access } from "./access.server.ts";
import { readOnly } from "./read-only.server.ts";

const Asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

/** The way to Shopify for reading: what could write throws Bug and does not leave, whoever asks for it, and however. */
export function readingAccess(access: Access): Access {
  return {
    ...access,
    fetch: async (input, init) => {
      refuseWrite(input, init);
      return access.fetch(input, init);
    },
  };
}

/** GraphQL is always posted, so a POST passes when its document is a named read. */
function refuseWrite(input: Parameters<typeof fetch>[0], init: RequestInit | undefined): void {
  const method = (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
  if (method === "GET" || method === "HEAD") return;
  const asked = Asked.safeParse(typeof init?.body === "string" ? jsonOf(init.body) : null);
  if (method !== "POST" || !asked.success)
    throw new Bug("not_a_read", `A reading client sends no ${method} but named reads.`);
  readOnly(asked.data.query, asked.data.variables);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
