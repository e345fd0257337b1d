/** A rotation in a process of its own that kills itself after so many batches: `rotate-process.ts OWNER_URL KEYS BATCHES`. */
import { rotateKeys } from "../../app/adapters/store/rotate-keys.server.ts";
import { keysOf } from "../../app/config.server.ts";

const [ownerUrl = "", keys = "", batches = ""] = process.argv.slice(2);
let stored = 0;
await rotateKeys({
  ownerUrl,
  keys: keysOf(keys),
  batch: 1,
  onBatch: () => {
    stored += 1;
    if (stored === Number(batches)) process.kill(process.pid, "SIGKILL");
  },
});
