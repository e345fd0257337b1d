import { call } from "./app-calls.ts";

export async function idToken(): Promise<string> {
  return String(await call("idToken"));
}

/**
 * As the real script does: same-origin requests carry a fresh session token, a refused token is replaced once,
 * and a demand for a new consent leads the whole page there.
 */
export function patchFetch(): void {
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== location.origin || request.headers.has("authorization"))
      return plainFetch(request);

    const send = async (copy: Request) => {
      const headers = new Headers(copy.headers);
      headers.set("authorization", `Bearer ${await idToken()}`);
      headers.set("x-requested-with", "XMLHttpRequest");
      return plainFetch(new Request(copy, { headers }));
    };
    const spare = request.clone();
    let response = await send(request);
    if (response.status === 401 && response.headers.has("x-shopify-retry-invalid-session-request"))
      response = await send(spare);
    const consent = response.headers.get("x-shopify-api-request-failure-reauthorize-url");
    if (consent) void call("leave", consent);
    return response;
  };
}

/** The library's bounce page: get a token, come back to the page that was asked for with it. */
export function followReload(): void {
  const reload = new URLSearchParams(location.search).get("shopify-reload");
  if (!reload) return;
  void idToken().then((token) => {
    const url = new URL(reload, location.origin);
    url.searchParams.set("id_token", token);
    location.replace(url);
  });
}
