/** Discounts that are on, where the store allows it: as a rule few, and all of them are read each time. */
import { z } from "zod";
import type { ReadContext } from "./full-read.server.ts";
import { DISCOUNTS_ON } from "./operations.ts";
import { pages } from "./paging.server.ts";
import { Discount, page } from "./schema.ts";
import { saveStatus } from "./source.server.ts";
import { toDiscount } from "./to-discounts.ts";

const KIND = "discounts";

/** Apps make codes for one customer each by the thousand; the newest so many are read. */
const MOST = 1_000;

const Answer = z.object({ discountNodes: page(Discount) });

export async function readDiscounts({ client, ports }: ReadContext): Promise<number> {
  const startedAt = ports.now();
  const nodes: Discount[] = [];
  let isWhole = true;
  const asked = { document: DISCOUNTS_ON, variables: {}, answer: Answer, first: 100 };
  for await (const some of pages(client, { ...asked, pick: (answer) => answer.discountNodes })) {
    nodes.push(...some);
    isWhole = nodes.length < MOST;
    if (!isWhole) break;
  }
  await ports.unit(async (unit) => {
    await unit.facts.write({ discounts: nodes.map(toDiscount) }, startedAt);
    await saveStatus(unit, KIND, {
      ...{ state: "complete", lastCompleteAt: ports.now(), problem: null, cursor: startedAt.toISOString() },
      ...{ rowsRead: nodes.length, rowsExpected: nodes.length },
      limit: isWhole ? null : `The store has more discounts than the newest ${MOST} that are looked at.`,
    });
  });
  ports.onProgress?.({ kind: KIND, rows: nodes.length, expected: nodes.length });
  return 0;
}
