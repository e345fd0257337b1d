/** The worker as `npm run worker` starts it, but for timings that a test can wait for. A process of its own, to be killed. */
import { runWorker } from "../../app/jobs/run-worker.server.ts";

await runWorker({ heartbeat: 10, supervise: 1, retryDelay: 1 });
