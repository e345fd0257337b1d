import { shopify } from "./shopify/connector.server.ts";

/** Every connector there is, one line each. */
export const CONNECTORS = [shopify] as const;
