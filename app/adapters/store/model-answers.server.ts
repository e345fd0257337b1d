import { Text } from "../../ops/words/contract.ts";
import type { SealedScope } from "./client.server.ts";
import type { ModelAnswerStore } from "./model-contract.ts";
import { checked } from "./values.server.ts";

export function modelAnswerStore({ tx, shop, box }: SealedScope): ModelAnswerStore {
  return {
    async get(key, since) {
      const row = await tx.modelAnswer.findUnique({ where: { shop_key: { shop, key } } });
      if (!row || row.writtenAt < since) return null;
      const { model, prompt, repaired } = row;
      return {
        text: checked(Text, box.openJson(row.text), "A kept text of the model"),
        model,
        prompt,
        repaired,
      };
    },

    async put(key, answer, { now, since }) {
      const values = { ...answer, text: box.sealJson(answer.text), writtenAt: now };
      await tx.modelAnswer.upsert({
        where: { shop_key: { shop, key } },
        create: { shop, key, ...values },
        update: values,
      });
      await tx.modelAnswer.deleteMany({ where: { shop, writtenAt: { lt: since } } });
    },
  };
}
