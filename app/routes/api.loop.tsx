import { jsonResponse } from "../shop/json-response.ts";
import { shopLoader } from "../shop.server.ts";

/** The last run in figures instead of words: for the demo's summary, benchmarks and checks from outside. */
export const loader = shopLoader(async (shop) => jsonResponse(await shop.loop()));
