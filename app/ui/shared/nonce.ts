import { createContext } from "react";

/**
 * What the server's policy wants beside each of a page's own scripts. Only the server gives one: in the browser the
 * scripts have run.
 */
export const NonceContext = createContext<string | undefined>(undefined);
