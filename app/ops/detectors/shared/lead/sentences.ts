/** What is said of how long a supplier takes. `lead` is the span, `supplier` who, where a name is known. */
export const assumptions = {
  lead: "{has_supplier, select, yes {{supplier} take} other {A new order takes}} {lead} from order to shelf: usually the first, one order in ten longer than the last.",
  isDefault: "That is your default.",
  byReceipts: "That is by {orders} of your own, the delivery time you set for them counting as {worth} more.",
  byReceiptsAndDefault: "That is by {orders} of your own, your default counting as {worth} more.",
} as const;
