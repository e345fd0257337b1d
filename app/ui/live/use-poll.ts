import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Reads the screen's data again every so often while it is looked at, and when the reader comes back to it.
 * Null stops it.
 */
export function usePoll(everyMs: number | null): void {
  const revalidator = useRevalidator();
  const latest = useRef(revalidator);
  latest.current = revalidator;
  useEffect(() => {
    if (everyMs === null) return;
    const read = () => {
      if (document.visibilityState === "visible" && latest.current.state === "idle")
        latest.current.revalidate();
    };
    const timer = setInterval(read, everyMs);
    window.addEventListener("focus", read);
    document.addEventListener("visibilitychange", read);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", read);
      document.removeEventListener("visibilitychange", read);
    };
  }, [everyMs]);
}
