import { useEffect } from "react";
import type { RefObject } from "react";

/**
 * j and k move between decisions, enter opens the one in focus, x puts it aside, ? shows the keys.
 * Moves the page's own focus, so that the next Tab goes on from there and screen readers follow.
 */
export function useInboxKeys(list: RefObject<HTMLElement>, onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const items = visibleItems(list.current);
      const at = items.findIndex((item) => item.contains(document.activeElement));
      const current = items[at];
      if (event.key === "?") onHelp();
      else if (event.key === "j") items[Math.min(at + 1, items.length - 1)]?.focus();
      else if (event.key === "k") items[Math.max(at - 1, 0)]?.focus();
      else if (event.key === "x") current?.querySelector<HTMLElement>("[data-not-now] button")?.click();
      else if (event.key === "Enter" && current === document.activeElement)
        current.querySelector<HTMLElement>("[data-open] a")?.click();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list, onHelp]);
}

/** Alerts that can be seen: those in a closed shelf cannot. */
export function visibleItems(list: HTMLElement | null): HTMLElement[] {
  if (!list) return [];
  return [...list.querySelectorAll<HTMLElement>("[data-alert-id]")].filter(
    (item) => item.offsetParent !== null,
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
