import type { Reading } from "./reading.ts";
import type { Finding } from "./refusing.ts";

/** Written small. None of them is a name. */
export const LINE_OF_COURTESY =
  /^(?:love|xx?x?|xoxo|xo|hugs|kisses|rgds|tks|tia|greetings|merci|salut|mfg|lg|vg|bg|congratulations|gratulation|aloha|howdy|hiya|hej|hallöchen|huhu|gruezi|moinmoin|bussi|tschüss|ciao|bis bald|adieu|servas|baba|pfiat|thankfully|appreciatively|apologetically|hopefully|truly|gruetzi|grüessli|vielen dank|herzlichen dank|danke schön|dankeschön|ergebenst|verbindlichst|dankend|fraternally|respectfully yours|hello|hi|hey|hallo|thanks|thank you|many thanks|regards|best|cheers|ta|thx|dear all|sincerely|yours|danke|dank|hochachtungsvoll|herzlichst|freundlichst|gratefully|respectfully|faithfully|cordially|warmly|kindly|besten|herzlich|grüezi|entschuldigung|grüße|grüsse|gruß|gruss|servus|moin|welcome|sorry|apologies|please|bitte|liebe grüße)$/u;
const ROLE =
  /^(?:the |your |our |ihr |das |ihre )?(?:[a-zäöüß]+ )?(?:team|purchasing|buying|procurement|accounts|sales|logistics|warehouse|operations|support|care|service|dispatch|shipping|orders|einkauf|buchhaltung|vertrieb|lager|logistik|disposition|kundenservice|kundendienst|versand|bestellwesen|warenannahme|verwaltung|geschäftsführung)$/u;

/** Finds lines that are one known word with a capital, as a name in a greeting or under a letter would be. */
export function looseSignatures({ tokens, part }: Reading): Finding[] {
  if (part === "subject") return [];
  const findings: Finding[] = [];
  let words: number[] = [];
  let bare = true;
  const end = () => {
    const [first] = words;
    const line = words.map((at) => tokens[at]?.text.toLowerCase()).join(" ");
    const token = first === undefined ? undefined : tokens[first];
    if (bare && token && words.length === 1 && !LINE_OF_COURTESY.test(line) && !ROLE.test(line)) {
      findings.push({
        rule: "name",
        found: token.text,
        at: { part, segment: token.segment },
        why: `“${token.text}” stands alone in its line, as a name would.`,
      });
    }
    words = [];
    bare = true;
  };
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "line") end();
    else if (kind === "word") words.push(at);
    // Signs before a line's end leave it bare; a heading's colon, a list's sign and a question mark do not.
    else if (!(kind === "stop" && /[.,!]/u.test(text))) bare = false;
  }
  end();
  return findings;
}
