import type { Alert } from "../contract.ts";
import { raised } from "./facts-for-tests.ts";

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => [raised({ available: 31 }), raised({ available: 0 })];
