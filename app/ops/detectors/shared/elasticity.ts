import { USUAL_ELASTICITY } from "../../facts/elasticity.ts";
import type { Span } from "./gains.ts";

/** How many percent more units sell for one percent off the price. */
export const ELASTICITY: Span = USUAL_ELASTICITY;
