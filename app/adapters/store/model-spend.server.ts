import { Bug } from "../../ops/errors.ts";
import type { Scope } from "./client.server.ts";
import type { ModelSpendStore } from "./model-contract.ts";
import { dateOf, numberOf } from "./values.server.ts";

export function modelSpendStore({ tx, shop }: Scope): ModelSpendStore {
  return {
    async reserve({ day, most, limits }) {
      // One statement: of two at once, the second waits for the first one's row and then compares with what it left.
      const changed = await tx.$executeRaw`
        insert into model_spend as s (shop, day, reserved_tokens, reserved_micros)
        select ${shop}, ${day}::date, ${most.tokens}::bigint, ${most.costMicros}::bigint
        where ${most.tokens}::bigint <= ${limits.tokens}::bigint
          and ${most.costMicros}::bigint <= ${limits.costMicros}::bigint
        on conflict (shop, day) do update set
          reserved_tokens = s.reserved_tokens + excluded.reserved_tokens,
          reserved_micros = s.reserved_micros + excluded.reserved_micros
        where s.tokens_in + s.tokens_out + s.reserved_tokens + excluded.reserved_tokens <= ${limits.tokens}::bigint
          and s.cost_micros + s.reserved_micros + excluded.reserved_micros <= ${limits.costMicros}::bigint`;
      return changed === 1;
    },

    async settle({ day, reserved, bill }) {
      const { count } = await tx.modelSpend.updateMany({
        where: { shop, day: dateOf(day) },
        data: {
          calls: { increment: 1 },
          tokensIn: { increment: bill.tokensIn },
          tokensOut: { increment: bill.tokensOut },
          costMicros: { increment: bill.costMicros },
          reservedTokens: { decrement: reserved.tokens },
          reservedMicros: { decrement: reserved.costMicros },
        },
      });
      if (count !== 1)
        throw new Bug("nothing_reserved", "A call was settled for which nothing was set aside.");
    },

    async of(day) {
      const row = await tx.modelSpend.findUnique({ where: { shop_day: { shop, day: dateOf(day) } } });
      if (!row)
        return { calls: 0, tokensIn: 0, tokensOut: 0, costMicros: 0, reserved: { tokens: 0, costMicros: 0 } };
      return {
        calls: row.calls,
        tokensIn: numberOf(row.tokensIn),
        tokensOut: numberOf(row.tokensOut),
        costMicros: numberOf(row.costMicros),
        reserved: { tokens: numberOf(row.reservedTokens), costMicros: numberOf(row.reservedMicros) },
      };
    },
  };
}
