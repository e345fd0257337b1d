import { z } from "zod";
import { Invalid } from "../ops/errors.ts";
import { type AuditQuery, NOT_NOW } from "./shop-app.ts";

/** Longest text taken from a form or an address, in characters; the longest of our own fields is a note of 2,000. */
const TEXT_LENGTH = 5_000;

/**
 * Throws Invalid where a form, an address or an id holds text that could not be stored or looked up: NUL characters,
 * which the database has no room for, or a length that none of our own screens sends.
 */
export function refuseOddTexts(texts: Iterable<unknown>): void {
  for (const text of texts) {
    if (typeof text !== "string") continue;
    if (text.includes("\0")) {
      throw new Invalid(
        "malformed_text",
        "Nothing was changed: a text holds an invisible character that cannot be kept. Type it anew and try again.",
      );
    }
    if (text.length > TEXT_LENGTH) {
      throw new Invalid(
        "text_too_long",
        `Nothing was changed: a text has more than ${TEXT_LENGTH.toLocaleString("en")} characters. Shorten it and try again.`,
      );
    }
  }
}

/** The fields of the `not_now` intent, beside the alert's id. */
export const NotNowFields = z.object({
  how: z.enum(NOT_NOW),
  until: z.string().max(40).default(""),
  reason: z.string().max(2000).default(""),
});

/** The fields of a form that our own screens post. Throws Invalid: somebody else sent it, or an old page did. */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): z.output<S> {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    throw new Invalid(
      "malformed_form",
      "Nothing was changed: the page that asked for it may be an old one. Reload it and try again.",
    );
  }
  return parsed.data;
}

/** Which of a route's forms this is. Throws Invalid where the route has none of that name. */
export function intentOf<const I extends string>(intents: readonly I[], form: FormData): I {
  return readForm(z.object({ intent: z.enum(intents) }), form).intent;
}

/** What the log's address asks for. */
export function auditQueryOf({ searchParams }: URL): AuditQuery {
  const asked = (name: string) => searchParams.get(name) || null;
  return {
    who: asked("who"),
    what: asked("what"),
    from: asked("from"),
    to: asked("to"),
    cursor: asked("cursor"),
  };
}
