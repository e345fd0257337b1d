// One line per benchmark, in alphabetical order.
import type { Bench } from "./bench.ts";
import { approvals } from "./approvals.ts";
import { audit } from "./audit.ts";
import { clientScript } from "./client-script.ts";
import { crash } from "./crash.ts";
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
import { sequences } from "./sequences.ts";
import { slots } from "./slots.ts";
import { tenancy } from "./tenancy.ts";
import { webhooks } from "./webhooks.ts";
import { words } from "./words.ts";

export const benches: Readonly<Record<string, Bench>> = {
  approvals,
  audit,
  "client-script": clientScript,
  crash,
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
  sequences,
  slots,
  tenancy,
  webhooks,
  words,
};
