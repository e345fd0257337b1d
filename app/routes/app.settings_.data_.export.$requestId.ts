import { shopLoader } from "../shop.server.ts";

/** What is held about a customer who asked for it, to download and hand on. */
export const loader = shopLoader(async (shop, { params }) => {
  const { filename, json } = await shop.customerExport(params["requestId"] ?? "");
  return new Response(json, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${filename}"`,
      "cache-control": "no-store",
    },
  });
});
