// One line per benchmark, in alphabetical order.
import type { Bench } from "./bench.ts";
import { clientScript } from "./client-script.ts";
import { crash } from "./crash.ts";
import { detect } from "./detect.ts";
import { firstRead } from "./first-read.ts";
import { forecast } from "./forecast.ts";
import { freshClone } from "./fresh-clone.ts";
import { inbox } from "./inbox.ts";
import { loop } from "./loop.ts";
import { newsvendor } from "./newsvendor.ts";
import { policy } from "./policy.ts";
import { ranking } from "./ranking.ts";
import { sequences } from "./sequences.ts";
import { slots } from "./slots.ts";
import { words } from "./words.ts";

export const benches: Readonly<Record<string, Bench>> = {
  "client-script": clientScript,
  crash,
  detect,
  "first-read": firstRead,
  forecast,
  "fresh-clone": freshClone,
  inbox,
  loop,
  newsvendor,
  policy,
  ranking,
  sequences,
  slots,
  words,
};
