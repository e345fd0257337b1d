import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { logger } from "./adapters/log/logger.server.ts";
import { addDocumentResponseHeaders } from "./shopify.server.ts";
import { NonceContext } from "./ui/shared/nonce.ts";

declare module "@remix-run/server-runtime" {
  /** What loaders and actions return comes as it is, dates included: the types say so. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface Future {
    v3_singleFetch: true;
  }
}

/** After this long the rest of a document is given up. */
const RENDER_TIMEOUT_MS = 6000;

export default function handleRequest(
  request: Request,
  responseStatusCode: number,
  responseHeaders: Headers,
  remixContext: EntryContext,
  loadContext?: AppLoadContext,
): Promise<Response> {
  // The preload of App Bridge. The policy that the library writes beside it names the shop of the address, whoever
  // wrote that: app/web/ puts ours in its place.
  addDocumentResponseHeaders(request, responseHeaders);
  const whole = isbot(request.headers.get("user-agent") ?? "");

  return new Promise((resolve, reject) => {
    let status = responseStatusCode;
    const nonce = typeof loadContext?.["nonce"] === "string" ? { nonce: loadContext["nonce"] } : {};
    const page = (
      <NonceContext.Provider value={nonce.nonce}>
        <RemixServer context={remixContext} url={request.url} {...nonce} />
      </NonceContext.Provider>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      ...nonce,
      [whole ? "onAllReady" : "onShellReady"]: () => {
        const body = new PassThrough();
        responseHeaders.set("Content-Type", "text/html");
        resolve(new Response(createReadableStreamFromReadable(body), { headers: responseHeaders, status }));
        pipe(body);
      },
      onShellError: reject,
      onError: (error) => {
        status = 500;
        logger.error("page could not be rendered", { path: new URL(request.url).pathname, error });
      },
    });
    setTimeout(abort, RENDER_TIMEOUT_MS);
  });
}

/** What a loader or action threw beyond refusals and Shopify's own answers. The path alone: a query carries tokens. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  logger.error("request failed", { method: request.method, path: new URL(request.url).pathname, error });
}
