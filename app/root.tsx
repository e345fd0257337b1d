import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { config } from "./config.server.ts";

export function loader() {
  const { apiKey, appBridgeUrl } = config().shopify;
  return { apiKey, appBridgeUrl };
}

/** It is the same for as long as the page lives: polling screens need not ask again. */
export const shouldRevalidate = () => false;

/** Every document, errors included, begins with App Bridge: it is the first script, in the head. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang="en">
      <head>
        {data ? <script data-api-key={data.apiKey} src={data.appBridgeUrl} /> : null}
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>Ops Room</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {/* No <ScrollRestoration />: its script throws where the frame is denied sessionStorage. */}
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Where not even the frame of the app could be shown. */
export function ErrorBoundary() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main>
      <h1>{missing ? "Not found" : "Ops Room cannot be shown"}</h1>
      <p>
        {missing
          ? "There is no page at this address. Open Ops Room from the Apps section of Shopify Admin."
          : "Something failed on our side. Nothing was changed in your store. Reload the page in a minute."}
      </p>
    </main>
  );
}
