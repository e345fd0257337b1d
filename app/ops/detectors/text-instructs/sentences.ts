/** The sentences about text that tries to give orders, in ICU MessageFormat; facts stand in slots alone. */
export const words = {
  title: "Check who wrote the text of {product}: it tries to give orders to software",
  reason:
    "{texts_count, plural, one {{texts} has} other {{texts} have}} text in Shopify, such as a title or a vendor, that reads as an order to a program and not as a name. Nothing in Ops Room follows it: text of strangers is shown as text, and no model is told what a product is called.",
  assumptions: {
    wording:
      "It is told by its wording, so a harmless name may be among them. What customers write is not read by Ops Room at all.",
    money: "No money is put on it: what another program of yours would do with such a text is not known.",
  },
  calculation: [
    {
      text: "{looked_at} looked at; {texts_count, plural, one {{texts} reads} other {{texts} read}} as an order.",
      evidence: ["texts", "looked_at"],
    },
  ],
  changesMind: ["If you or a colleague named all {texts} so on purpose, dismiss this."],
} as const;

export const options = {
  look: {
    title: "Look at it in Shopify, and at which app or person wrote it",
    tradeOff:
      "Takes some minutes. A feed of a supplier or an app with too many rights can write titles; put the text right and take the right away.",
  },
  nothing: {
    title: "Leave it",
    tradeOff: "The measure: Ops Room ignores it; other programs of yours may not.",
  },
} as const;
