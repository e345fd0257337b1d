/** Discounts that are on, where the store allows it: as a rule few, and all of them are read each time. */
import { z } from "zod";
import { DISCOUNTS_KIND, DISCOUNTS_SCOPES } from "../../ops/facts/source-status.ts";
import type { ReadContext } from "./full-read.server.ts";
import { DISCOUNTS_ON } from "./operations.ts";
import { pages } from "./paging.server.ts";
import { Discount, page } from "./schema.ts";
import { failing, saveStatus } from "./source.server.ts";
import { toDiscount } from "./to-discounts.ts";

/** Apps make codes for one customer each by the thousand; the newest so many are read. */
const MOST = 1_000;

const Answer = z.object({ discountNodes: page(Discount) });

/** That it fails is noted for people and keeps nothing else from being read. Throws only what ends the whole read. */
export async function readDiscounts(context: ReadContext): Promise<void> {
  const { ports, scopes } = context;
  if (!DISCOUNTS_SCOPES.every((scope) => scopes.includes(scope))) return;
  try {
    await failing(ports, DISCOUNTS_KIND, () => readAll(context));
  } catch (error) {
    if (ports.signal?.aborted) throw error;
    ports.log.warn("shopify discounts not read", { error });
  }
}

async function readAll({ client, ports }: ReadContext): Promise<void> {
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
    await saveStatus(unit, DISCOUNTS_KIND, {
      ...{ state: "complete", lastCompleteAt: ports.now(), problem: null, cursor: startedAt.toISOString() },
      ...{ rowsRead: nodes.length, rowsExpected: nodes.length },
      limit: isWhole ? null : `The store has more discounts than the newest ${MOST} that are looked at.`,
    });
  });
  ports.onProgress?.({ kind: DISCOUNTS_KIND, rows: nodes.length, expected: nodes.length });
}
