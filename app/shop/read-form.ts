import { z } from "zod";
import { Invalid } from "../ops/errors.ts";
import { NOT_NOW } from "./shop-app.ts";

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
