import type { Day } from "../../facts/day.ts";
import type { CountUnit } from "../../words/contract.ts";
import { sentence } from "../../words/render.ts";
import { counted } from "../../words/slot-values.ts";
import { recorded } from "./teller.ts";

/** What a detector could not look at, counted by reason. */
export class LeftOut<Reason extends string> {
  private readonly counts = new Map<Reason, number>();

  add(reason: Reason): void {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
  }

  /**
   * One sentence for each reason that was met and has a template, in the order of the templates; each is told how many
   * there were, `{count}`: "3 variants".
   */
  said(
    templates: Readonly<Partial<Record<Reason, string>>>,
    shop: { locale: string; today: Day },
    unit: CountUnit = "variants",
  ): string[] {
    const source = { connector: "ops_room", recordId: "look", observedAt: `${shop.today}T00:00:00Z` };
    return (Object.keys(templates) as Reason[]).flatMap((reason) => {
      const count = this.counts.get(reason) ?? 0;
      const template = templates[reason];
      if (count === 0 || template === undefined) return [];
      const slots = { count: recorded("Left out", counted(count, unit), source) };
      return [sentence(template, slots, { language: "en", locale: shop.locale, today: shop.today })];
    });
  }
}
