/** Data as an answer. `Response.json` is missing where Remix' server puts its own Response in place of Node's. */
export function jsonResponse(data: unknown, status = 200): Response {
  return new Response(JSON.stringify(data), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
