/**
 * Wordings in which text addresses a program that reads it: the commonest of published attacks (OWASP Top 10 for Large
 * Language Model Applications, LLM01 Prompt Injection, https://genai.owasp.org/llmrisk/llm01-prompt-injection/), in
 * English and German. A wording that a product may well bear, such as "send now", is none of them.
 */
const WORDINGS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|your|any)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines?|directions?)\b/iu,
  /\b(?:ignorier\w*|missacht\w*|vergiss|vergessen sie)\b.{0,40}\b(?:anweisung\w*|regeln?|vorgaben?)\b/iu,
  /\b(?:system|developer) (?:prompt|message|instructions?)\b/iu,
  /\byou are (?:now )?(?:an? |the )?(?:ai|assistant|language model|chatbot|agent)\b/iu,
  /\b(?:approve|pay|refund|transfer|send|forward|delete)\b.{0,60}\bwithout (?:asking|approval|confirmation|review|telling)\b/iu,
  /<\/?\s*(?:system|assistant|user|instructions?|prompt)\s*>|\[\/?(?:system|inst)\]|<\|[a-z_]+\|>/iu,
];
/** Letters written apart or with marks between them that nobody sees read as one word to a program. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Longer than any title that Shopify takes. */
const LONGEST = 1_000;

/** Whether a text reads as an order to a program, and not as a name. */
export function ordersSoftware(text: string): boolean {
  const plain = text.slice(0, LONGEST).normalize("NFKC").replace(UNSEEN, "").replace(/\s+/gu, " ");
  return WORDINGS.some((wording) => wording.test(plain));
}
