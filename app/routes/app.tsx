import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, Link, Outlet, useLoaderData, useRouteError } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";
import polarisStyles from "@shopify/polaris/build/esm/styles.css?url";
import { AppProvider } from "@shopify/shopify-app-remix/react";
import { boundary } from "@shopify/shopify-app-remix/server";
import { config } from "../config.server.ts";
import { authenticate } from "../shopify.server.ts";
import { usePendingPath } from "../ui/live/use-pending-path.ts";
import { useScrollMemory } from "../ui/live/use-scroll-memory.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";
import { SkeletonFor } from "../ui/shared/skeletons.tsx";
import styles from "../ui/styles.css?url";

export const links = () => [
  { rel: "stylesheet", href: polarisStyles },
  { rel: "stylesheet", href: styles },
];

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return { apiKey: config().shopify.apiKey };
}

/** Nothing here changes while the page lives, and every screen signs its own requests. */
export const shouldRevalidate = () => false;

/** What all screens share: Polaris, the Admin's navigation, and the shape of the next screen while it comes. */
export default function App() {
  const { apiKey } = useLoaderData<typeof loader>();
  const pending = usePendingPath();
  useScrollMemory();
  // isEmbeddedApp would render a second app-bridge.js, in the body; root.tsx has it in the head.
  return (
    <AppProvider isEmbeddedApp={false} apiKey={apiKey}>
      <NavMenu>
        <Link to="/app" rel="home">
          Ops Room
        </Link>
        <Link to="/app/approvals">Waiting for your yes</Link>
        <Link to="/app/orders">Purchase orders</Link>
        <Link to="/app/history">History</Link>
        <Link to="/app/sources">Sources</Link>
        <Link to="/app/settings">Settings</Link>
      </NavMenu>
      {pending ? <SkeletonFor path={pending} /> : null}
      <div hidden={pending !== null}>
        <Outlet />
      </div>
    </AppProvider>
  );
}

/**
 * Shopify's own thrown answers (sign-in, redirects out of the frame) are shown as they are. Anything else, such as a
 * database that is still starting, is said, and tried again by itself.
 */
export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error)) return boundary.error(error);
  return (
    <AppProvider isEmbeddedApp={false} apiKey="">
      <ScreenError />
    </AppProvider>
  );
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
