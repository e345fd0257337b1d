import { Link } from "@shopify/polaris";
import type { ReactNode } from "react";

/**
 * A link to a screen of ours (a path) or to a record in Shopify Admin. The Admin's pages belong into the
 * window above: Shopify refuses to be shown inside our frame.
 */
export function RecordLink({ href, children, label }: { href: string; children: ReactNode; label?: string }) {
  const accessibility = label ? { accessibilityLabel: label } : {};
  if (href.startsWith("/")) {
    return (
      <Link url={href} {...accessibility}>
        {children}
      </Link>
    );
  }
  return (
    <Link url={href} target="_top" {...accessibility}>
      {children}
    </Link>
  );
}
