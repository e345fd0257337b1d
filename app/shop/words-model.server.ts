/** The model of one shop: what it may spend and what it wrote before are the shop's own. */
import type { Budget } from "../adapters/model/attempts.server.ts";
import { systemClock } from "../adapters/model/clock.ts";
import type { ModelConnection, ShopModel } from "../adapters/model/contract.ts";
import { LIMITS } from "../adapters/model/limits.ts";
import { openQuarantinedReader } from "../adapters/model/quarantined-reader.server.ts";
import { openSend, type Send } from "../adapters/model/send.server.ts";
import { type KeptAnswers, type ModelMeans, openWordsModel } from "../adapters/model/words-model.server.ts";
import { dayIn } from "../ops/facts/day.ts";
import type { ShopContext } from "./scene.server.ts";

const DAY_MS = 86_400_000;
/** A text is written anew after this long: models and tastes change. */
const KEPT_DAYS = 7;
const CENT_MICROS = 10_000;

type Of = Pick<ShopContext, "store" | "shop" | "now" | "model">;

/**
 * Each part opens short units of work of its own, so that none is held while the model thinks, and what was set aside for
 * a request is seen by all others before it is sent.
 */
export function modelOf(of: Of, over: Partial<Pick<ModelMeans, "clock" | "limits">> = {}): ShopModel {
  const { baseUrl, name, pricePerMillion } = of.model;
  const means: ModelMeans = {
    connection: { baseUrl, name, price: pricePerMillion },
    send: sendOf(of.model),
    isOn: () => isOn(of),
    budget: budgetOf(of),
    kept: keptOf(of),
    clock: systemClock,
    limits: LIMITS,
    ...over,
  };
  return { ...openWordsModel(means), ...openQuarantinedReader(means) };
}

const sends = new WeakMap<ModelConnection, Send>();

/** One client per connection, which is one per process. Null: there is no key. */
function sendOf(connection: ModelConnection): Send | null {
  const { apiKey, baseUrl } = connection;
  if (apiKey === null) return null;
  const send = sends.get(connection) ?? openSend({ apiKey, baseUrl, answerBytes: LIMITS.answerBytes });
  sends.set(connection, send);
  return send;
}

/** A shop that removed the app has nothing written any more. */
function isOn({ store, shop }: Of): Promise<boolean> {
  return store.shop(shop, async (unit) => {
    const profile = await unit.profile.get();
    return profile?.uninstalledAt === null && (await unit.settings.get()).model.on;
  });
}

function budgetOf({ store, shop, now }: Of): Budget {
  return {
    reserve: (most) =>
      store.shop(shop, async (unit) => {
        const profile = await unit.profile.get();
        if (!profile) return null;
        // The day on which it is begun pays for it, also when it ends after midnight.
        const day = dayIn(profile.timeZone, now());
        const { tokensPerDay, usdCentsPerDay } = (await unit.settings.get()).model;
        const limits = { tokens: tokensPerDay, costMicros: usdCentsPerDay * CENT_MICROS };
        if (!(await unit.modelSpend.reserve({ day, most, limits }))) return null;
        return {
          settle: (bill) =>
            store.shop(shop, (later) => later.modelSpend.settle({ day, reserved: most, bill })),
        };
      }),
  };
}

function keptOf({ store, shop, now }: Of): KeptAnswers {
  const since = () => new Date(now().getTime() - KEPT_DAYS * DAY_MS);
  return {
    get: (key) => store.shop(shop, (unit) => unit.modelAnswers.get(key, since())),
    put: (key, answer) =>
      store.shop(shop, (unit) => unit.modelAnswers.put(key, answer, { now: now(), since: since() })),
  };
}
