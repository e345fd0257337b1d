import { NAMES_A_TO_K } from "./names-a-to-k.ts";
import { NAMES_L_TO_Z } from "./names-l-to-z.ts";

/**
 * Common first and family names, written small, with some towns and companies: of the lists of zxcvbn-ts (MIT, Copyright
 * 2012-2016 Dan Wheeler and Dropbox, Inc., 2021 MrWook). Some are words as well: those are known as such elsewhere.
 */
export const SMALL_NAMES: ReadonlySet<string> = new Set([...NAMES_A_TO_K, ...NAMES_L_TO_Z]);
