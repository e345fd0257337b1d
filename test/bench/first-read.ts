import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { addDays, dayIn } from "../../app/ops/facts/day.ts";
import { writeWorld } from "../sandbox/worlds/folder/write-world.ts";
import { generateLargeWorld } from "../sandbox/worlds/gift-shop/ensure.ts";
import { type Bench, round } from "./bench.ts";
import { wholeLoop } from "./whole-loop.ts";

export const firstRead: Bench = {
  title: "First read of a large store (--variants 10000 --lines 200000)",
  async run({ variants = "10000", lines = "200000", seed = "7" }) {
    const now = new Date();
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-large-"));
    try {
      const size = { variants: Number(variants), lines: Number(lines), seed: Number(seed) };
      const world = generateLargeWorld({ ...size, now });
      const folder = path.join(dir, "large");
      await writeWorld(folder, world, { lastDay: addDays(dayIn(world.shop.timeZone, now), -1) });
      const orderLines = world.orders.reduce((sum, order) => sum + order.lines.length, 0);
      const { alerts, seconds, workerPeakMb } = await wholeLoop(folder);
      return {
        variants: world.variants.length,
        order_lines: orderLines,
        read_s: round(seconds.read),
        lines_per_second: Math.round(orderLines / seconds.read),
        worker_peak_mb: workerPeakMb ?? "not measured here",
        notice_and_rank_s: round(seconds.notice + seconds.rank, 2),
        alerts: alerts.total,
      };
    } finally {
      fs.rmSync(dir, { recursive: true, force: true });
    }
  },
};
