import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type BuiltFromExports, worldFromExports } from "./from-exports.ts";

/** Folders of exports for tests, in a scratch folder that goes with them. */
export type ExportsFolder = {
  scratch: string;
  now: Date;
  build(
    files: Record<string, string | Buffer>,
    options?: { currency?: string; timeZone?: string },
  ): Promise<BuiltFromExports>;
  /** Builds from a folder that is there already. */
  buildFrom(dir: string, options?: { currency?: string; timeZone?: string }): Promise<BuiltFromExports>;
  remove(): Promise<void>;
};

export async function openExportsFolder(): Promise<ExportsFolder> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "exports-"));
  const now = new Date("2026-11-22T17:00:00Z");
  let folders = 0;
  const buildFrom: ExportsFolder["buildFrom"] = (dir, { currency, timeZone } = {}) =>
    worldFromExports({
      dir,
      name: "mine",
      shopName: "Mine",
      currency,
      timeZone,
      locale: undefined,
      now,
      say: () => undefined,
    });
  return {
    scratch,
    now,
    buildFrom,
    async build(files, options) {
      const dir = path.join(scratch, `exports-${++folders}`);
      await mkdir(dir);
      for (const [name, content] of Object.entries(files)) await writeFile(path.join(dir, name), content);
      return buildFrom(dir, options);
    },
    remove: () => rm(scratch, { recursive: true, force: true }),
  };
}

/** Three exports of one store. Only the first product runs over two lines. */
export const PRODUCTS = `Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Cost per item,Status
mug,Ceramic Mug,"<p>A ""mug"",
on two lines</p>",Kiln & Co,Mugs,,true,Colour,White,Size,Large,'00123,shopify,12,deny,18.00,,https://example.com/1.jpg,7.10,active
mug,,,,,,,,Blue,,Large,MUG-B,shopify,-2,continue,18.00,22.00,,,
mug,,,,,,,,,,,,,,,,,https://example.com/2.jpg,,
poster,Poster,,Print House,Posters,,true,Title,Default Title,,,POSTER,,,deny,24.50,,,9.00,draft
`;

export const ORDERS = `Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem discount,Billing Name,Billing Street,Billing Phone,Notes,Cancelled at,Refunded Amount,Id
#1002,maria@example.com,paid,2026-07-02 22:10:00 -0400,fulfilled,2026-07-03 10:00:00 -0400,USD,60.50,60.50,TEN,6.05,2026-07-02 22:10:00 -0400,2,Ceramic Mug - Blue / Large,18.00,MUG-B,0,Maria Quintana,12 Elm Street,+1 555 010 9999,Ring Maria,,0,5.12E+12
#1002,maria@example.com,,,,,,,,,,2026-07-02 22:10:00 -0400,1,Poster,24.50,POSTER,0,,,,,,,
#1001,joe@example.com,refunded,2026-01-05 09:00:00 -0500,unfulfilled,,USD,18,18,,0,2026-01-05 09:00:00 -0500,1,Ceramic Mug - White / Large,18.00,00123,0,Joe Okafor,9 Oak Road,555-010-1111,,2026-01-05 12:00:00 -0500,18.00,5.12E+12
`;

export const INVENTORY = `Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,SKU,HS Code,COO,Location,Incoming (not editable),Unavailable (not editable),Committed (not editable),Available (not editable),On hand (current),On hand (new)
mug,Ceramic Mug,Colour,White,Size,Large,'00123,,,Barn,5,1,2,7,10,
mug,Ceramic Mug,Colour,White,Size,Large,'00123,,,Shop,0,0,0,"1,204",1204,
mug,Ceramic Mug,Colour,Blue,Size,Large,MUG-B,,,Barn,not stocked,not stocked,not stocked,not stocked,not stocked,
`;
