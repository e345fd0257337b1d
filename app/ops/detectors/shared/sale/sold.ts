import type { Contribution } from "../../../facts/contribution.ts";
import type { Day } from "../../../facts/day.ts";
import type { Settings } from "../../../facts/settings.ts";
import type { SalesRow, VariantRow } from "../../../facts/views.ts";
import type { Currency } from "../../../money/money.ts";
import type { Teller } from "../teller.ts";

/** One variant with what a sale of it leaves. */
export type Sold = {
  variant: VariantRow;
  sales: SalesRow;
  contribution: Contribution;
  settings: Settings;
  shop: { currency: Currency; today: Day };
};

/** Its case, and the voice that tells of it; `evidence` holds what `saleEvidence` gives. */
export type SaleTelling = Teller & { found: Sold };
