import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";

/** A page that takes longer than this to come is announced by its skeleton; a quicker one would only flicker. */
const PATIENCE_MS = 180;

/** The path of the page that is on its way, once it takes noticeably long. Null: none. */
export function usePendingPath(): string | null {
  const navigation = useNavigation();
  const { pathname } = useLocation();
  const next = navigation.state === "loading" ? navigation.location.pathname : null;
  const pending = next !== null && next !== pathname ? next : null;
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (pending === null) {
      setShown(null);
      return;
    }
    const timer = setTimeout(() => setShown(pending), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [pending]);
  return pending === null ? null : shown;
}
