import { useEffect } from "react";
import type { RefObject } from "react";

/** a goes to the approve button (enter then approves; one key alone spends nothing), e to the first field. */
export function useDraftKeys(page: RefObject<HTMLElement>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      const wanted = event.key === "a" ? "[data-approve] button" : event.key === "e" ? "input" : null;
      const element = wanted ? page.current?.querySelector<HTMLElement>(wanted) : null;
      if (!element) return;
      event.preventDefault();
      element.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [page]);
}
