import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { InboxModel } from "../models.ts";
import { visibleItems } from "./use-inbox-keys.ts";

/** When the alert that was put aside leaves the list, the reader goes on with the one that took its place. */
export function useKeepPlace(list: RefObject<HTMLElement>, model: InboxModel): (alertId: string) => void {
  const leaving = useRef<{ alertId: string; at: number } | null>(null);
  useEffect(() => {
    const left = leaving.current;
    const items = visibleItems(list.current);
    if (!left || items.some((item) => item.dataset["alertId"] === left.alertId)) return;
    leaving.current = null;
    items[Math.min(left.at, items.length - 1)]?.focus({ preventScroll: true });
  }, [list, model]);
  return (alertId) => {
    const at = visibleItems(list.current).findIndex((item) => item.dataset["alertId"] === alertId);
    leaving.current = at < 0 ? null : { alertId, at };
  };
}
