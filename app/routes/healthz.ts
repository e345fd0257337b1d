import { jsonResponse } from "../shop/json-response.ts";
import { databaseAnswers } from "../shop/process.server.ts";

/** For load balancers: 200 when the process can reach its database, else 503. Says nothing about any shop. */
export async function loader() {
  const ok = await databaseAnswers();
  return jsonResponse({ ok }, ok ? 200 : 503);
}
