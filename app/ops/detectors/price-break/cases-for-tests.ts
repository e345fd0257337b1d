import type { Settings } from "../../facts/settings.ts";
import type { Alert } from "../contract.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { priceBreak } from "./price-break.ts";

export type Breaks = Settings["priceBreaks"][string];
export const at = (fromUnits: number, offShare: number) => ({ fromUnits, offShare });

export function look(mug: Mug, breaks: Breaks, settings: Partial<Settings> = {}, rest: object = {}) {
  return priceBreak.detect(
    factsOf([mug], { settings: { priceBreaks: { "kiln & co": breaks }, ...settings }, ...rest }),
  );
}

/** Sells six a day, so that some 330 would do for 45 days and a fortnight. */
export const due: Mug = { available: 31 };
export const raised = (mug: Mug, breaks: Breaks, settings?: Partial<Settings>): Alert => {
  const [alert] = look(mug, breaks, settings).alerts;
  if (!alert) throw new Error("expected an alert");
  return alert;
};
export const option = (alert: Alert, id: string) => alert.options.find((one) => one.id === id);
export const value = (alert: Alert, id: string) => alert.evidence.find((one) => one.id === id)?.value ?? 0;

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(due, [at(600, 0.08)]).alerts;
