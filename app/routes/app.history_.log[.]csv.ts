import { auditQueryOf } from "../shop/read-form.ts";
import { shopLoader } from "../shop.server.ts";

/** The log as a file to keep. */
export const loader = shopLoader(async (shop, { url }) => {
  const { filename, body } = await shop.auditFile(auditQueryOf(url));
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${filename}"`,
      "cache-control": "no-store",
    },
  });
});
