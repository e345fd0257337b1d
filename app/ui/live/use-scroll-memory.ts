import { NavigationType, useLocation, useNavigationType } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Where each page visited in this session was scrolled to. In memory: the frame may be denied any storage. */
const positions = new Map<string, number>();

/** A new page begins at its top; going back returns to where the reader was. */
export function useScrollMemory(): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const path = useRef(pathname);
  useEffect(() => {
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [key]);
  useEffect(() => {
    if (path.current === pathname) return;
    path.current = pathname;
    window.scrollTo(0, type === NavigationType.Pop ? (positions.get(key) ?? 0) : 0);
  }, [key, pathname, type]);
}
