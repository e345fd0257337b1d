/**
 * Changes that a store may allow or not, with the scopes that each takes. Sources asks for them by a button each; without
 * them their drafts are prepared all the same, and say what has to be allowed.
 */
export const CHANGE_SCOPES = {
  discounts: ["read_discounts", "write_discounts"],
  order_tags: ["write_orders"],
  returns: ["read_returns", "write_returns"],
} as const;
export type OptionalChange = keyof typeof CHANGE_SCOPES;
