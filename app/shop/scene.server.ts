import type { ModelConnection, WordsRequest } from "../adapters/model/contract.ts";
import type { Store, Unit } from "../adapters/store/contract.ts";
import type { Approver } from "../ops/approvals/contract.ts";
import { Refused } from "../ops/errors.ts";
import { type Day, dayIn } from "../ops/facts/day.ts";
import type { ShopProfile } from "../ops/facts/facts.ts";
import type { Settings } from "../ops/facts/settings.ts";
import type { Currency } from "../ops/money/money.ts";
import { type Say, speaker } from "./say.ts";

/** One shop, who asks, and the clock: what every method of the shop is made of. */
export type ShopContext = {
  store: Store;
  shop: string;
  viewer: Approver;
  now: () => Date;
  model: ModelConnection;
  /** Messages whose request can be looked at before any is sent: one of each kind, language and length. */
  previewRequests: () => readonly WordsRequest[];
  /** Has the next read use a fresh token: scopes that were just granted hold from then on. */
  renewAccess?: (shop: string) => Promise<void>;
};

/** One unit of work with what nearly every screen needs beside it. */
export type Scene = {
  unit: Unit;
  shop: string;
  viewer: Approver;
  now: Date;
  today: Day;
  profile: ShopProfile & { installedAt: Date; scopes: readonly string[] };
  settings: Settings;
  say: Say;
  /** The model as screens speak of it. Its key stays out of everything that is shown. */
  model: Omit<ModelConnection, "apiKey"> & { isSetUp: boolean };
};

/** What preparing a draft needs of a scene; the background job has no viewer and no screen. */
export type Desk = Pick<Scene, "unit" | "now" | "profile">;

/** Opens one unit of work. Refused("not_read_yet") until the store's own profile has been read. */
export async function inScene<T>(context: ShopContext, work: (scene: Scene) => Promise<T>): Promise<T> {
  return context.store.shop(context.shop, async (unit) => {
    const scene = await sceneOf(context, unit);
    if (!scene) {
      throw new Refused(
        "not_read_yet",
        "Ops Room has not read this store yet, so there is nothing to show. Open the inbox: reading starts there.",
      );
    }
    return work(scene);
  });
}

/** How amounts that were worked out in a currency are said, which the store may have changed since. */
export function sayIn({ profile, now }: Scene, currency: Currency): Say {
  const { locale, timeZone } = profile;
  return speaker({ locale, timeZone, currency, now });
}

/** Null until the store's profile (currency, time zone, locale) has been read. */
export async function sceneOf(context: ShopContext, unit: Unit): Promise<Scene | null> {
  const profile = await unit.profile.get();
  if (!profile || profile.uninstalledAt) return null;
  const now = context.now();
  const { locale, timeZone, currency } = profile;
  const { apiKey, ...model } = context.model;
  return {
    unit,
    shop: context.shop,
    viewer: context.viewer,
    now,
    today: dayIn(timeZone, now),
    profile,
    settings: await unit.settings.get(),
    say: speaker({ locale, timeZone, currency, now }),
    model: { ...model, isSetUp: apiKey !== null },
  };
}
