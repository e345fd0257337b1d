/** What the settings of a shop show, and the page of what a model is sent; see models.ts. */
export type SettingsModel = {
  currency: string;
  values: {
    leadTypical: string;
    leadSlow: string;
    serviceLevelPercent: string;
    cashLimit: string;
    attentionBudget: string;
    coverDays: string;
    /** Empty: no promise, the shop's own pace counts. */
    shipWithin: string;
    lostSalePercent: string;
    holdingPercent: string;
    marginLowPercent: string;
    marginHighPercent: string;
    paymentFeePercent: string;
    /** The usual one of the currency where none is set; empty: none is known. */
    paymentFeeFixed: string;
    /** Empty, as the next two: not known. */
    fulfilment: string;
    otherFeesPercent: string;
    salesTaxPercent: string;
    modelOn: "on" | "off";
    modelTokensPerDay: string;
    modelUsdPerDay: string;
  };
  /** A source that is failing or old: the suppliers below are read from it. */
  degraded: string | null;
  model: ModelUseModel;
  suppliers: {
    key: string;
    name: string;
    products: number;
    leadTypical: string;
    leadSlow: string;
    minimumUnits: string;
    packUnits: string;
    /** "500: 5%, 1000: 8%"; empty: none. */
    priceBreaks: string;
    /** "7 days, 15%"; empty: none is known. */
    quickDelivery: string;
    email: string;
    contact: string;
    /** "en", "de"; empty: the shop's own. */
    language: string;
  }[];
};

export type ModelUseModel = {
  /** "gpt-5.4-mini at api.openai.com"; null: none is set up, and every text is from its template. */
  name: string | null;
  /** "Today: 12,400 tokens and $0.03 in 14 answers." */
  spent: string;
  /** What is set aside for answers under way; null: nothing. */
  setAside: string | null;
  /** "Counted at $0.75 per million tokens sent and $4.50 per million received." */
  prices: string;
  /** Where what is sent can be read. */
  previewHref: string;
};

/** Exactly what a model would be sent, before any of it is. */
export type ModelPreviewModel = {
  /** Whether anything is sent at all. */
  state: string;
  messages: {
    id: string;
    /** What the message is for. */
    title: string;
    /** "English, plain, short; prompt vendor-message@1" */
    about: string;
    url: string;
    model: string;
    system: string;
    user: string;
    /** The request's body, byte for byte. */
    body: string;
  }[];
};
