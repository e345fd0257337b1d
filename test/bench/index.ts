// One line per benchmark, in alphabetical order.
import type { Bench } from "./bench.ts";
import { audit } from "./audit.ts";
import { clientScript } from "./client-script.ts";
import { detect } from "./detect.ts";
import { firstRead } from "./first-read.ts";
import { forecast } from "./forecast.ts";
import { freshClone } from "./fresh-clone.ts";
import { inbox } from "./inbox.ts";
import { loop } from "./loop.ts";
import { mutants } from "./mutants.ts";
import { newsvendor } from "./newsvendor.ts";
import { policy } from "./policy.ts";
import { ranking } from "./ranking.ts";
import { slots } from "./slots.ts";
import { tenancy } from "./tenancy.ts";
import { webhooks } from "./webhooks.ts";
import { words } from "./words.ts";

export const benches: Readonly<Record<string, Bench>> = {
  audit,
  "client-script": clientScript,
  detect,
  "first-read": firstRead,
  forecast,
  "fresh-clone": freshClone,
  inbox,
  loop,
  mutants,
  newsvendor,
  policy,
  ranking,
  slots,
  tenancy,
  webhooks,
  words,
};
