import { jsonResponse } from "../shop/json-response.ts";
import { readiness } from "../shop/process.server.ts";

/**
 * For whoever spreads requests: 200 when this process can do its work, else 503 with what is missing. `/healthz` says
 * whether it lives. Says nothing about any shop.
 */
export async function loader() {
  const { running, ...rest } = await readiness();
  const ok = running && Object.values(rest).every(Boolean);
  return jsonResponse({ ok, ...rest, running }, ok ? 200 : 503);
}
