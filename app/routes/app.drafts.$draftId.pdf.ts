import { shopLoader } from "../shop.server.ts";

/** The order as a document to download. */
export const loader = shopLoader(async (shop, { params }) => {
  const { filename, bytes } = await shop.orderPdf(params["draftId"] ?? "");
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${filename}"`,
      "cache-control": "no-store",
    },
  });
});
