import type { ActionFunctionArgs } from "@remix-run/node";
import { webhooks } from "../shopify.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  return await webhooks.compliance(request);
}

/** Deliveries are POSTs. */
export function loader() {
  return new Response(null, { status: 405, headers: { allow: "POST" } });
}
