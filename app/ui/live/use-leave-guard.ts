import { useBlocker } from "@remix-run/react";
import { useEffect } from "react";
import { appBridge } from "./app-bridge.ts";

/** A form with unsaved changes is not left without Save or Discard: the Admin asks, as it does for its own pages. */
export function useLeaveGuard(dirty: boolean): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const asked: Promise<unknown> = appBridge()?.saveBar.leaveConfirmation() ?? Promise.resolve();
    asked.then(
      () => blocker.proceed(),
      () => blocker.reset(),
    );
  }, [blocker]);
}
