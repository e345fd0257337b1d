import type { ParcelCount } from "../../facts/rows/orders.ts";
import type { Settings } from "../../facts/settings.ts";
import { factsOf } from "../shared/mugs-for-tests.ts";
import { pace } from "../shared/orders-for-tests.ts";
import { splitShipments } from "./split-shipments.ts";
import type { Alert } from "../contract.ts";

const earlier: ParcelCount = { orders: 1_000, split: 30, extra: 30 };

export function look(recent: ParcelCount, settings: Partial<Settings> = {}) {
  const facts = { fulfilmentPace: pace({ parcels: { recent, earlier } }) };
  return splitShipments.detect(factsOf([], { settings, facts }));
}

export const often: ParcelCount = { orders: 500, split: 60, extra: 70 };

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(often).alerts;
