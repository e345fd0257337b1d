/** What each kind of record that is kept for a time is called. */
export const KEPT_NAMES: Readonly<Record<string, string>> = {
  drafts: "settled drafts",
  modelAnswers: "texts of the model",
  deliveries: "announcements from Shopify",
  runs: "looks at the store",
  dailyFacts: "daily sales and stock",
  accessLog: "accesses",
  exports: "exports that expired",
};
