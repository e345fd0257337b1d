import type { DenialFamily, Language } from "../contract.ts";

/** Beginnings of words that a denial is about, by family: it may deny this and nothing else. */
const TOPICS: Readonly<Record<Language, Readonly<Record<DenialFamily, string>>>> = {
  en: {
    not_arrived:
      "arriv|receiv|reach|came|made it|turn up|come in|on site|unaccounted|present|included|in the box|in the boxes|counted|come|deliver|turned up|show up|showed up|materiali|appear|landed|in sight|trace|sign of|tracking|here|with us|got to us|shipped|dispatched|sent|left your|booked in|unloaded|missing|lost|suppl|fulfil|unpack|on the lorry|on the pallet",
    not_answered:
      "answer|repl|react|hear|heard|respon|word|news|message|feedback|update|confirm|acknowledg|back to us|touch|reach|contact|explanation|information|date",
    not_available:
      "seen|laid eyes|spotted|available|stock|left|shelf|shelves|fulfil|ship|send|deliver|sell|sold|supply|more of|on hand|in hand|last one|hold|reserve|carry|restock|in a position|come in|arriv|reach|dispatch|complete|leave our|go out|go ahead|ready|pack",
    not_matching:
      "match|agree|correspond|tally|same|price|differ|explain|explanation|notice|told|aware|increase|expect|figure|reflect|confirm|quot|order|record|mention|announc|reason|discuss|add up|find|right|correct",
    not_needed: "need|requir|use|want|sell|room|space|take|demand|necessary|call for|place for|store|shelf",
    not_usable:
      "sell|sold|use|usable|saleable|repair|customer|offer|fit|display|shelf|shelves|condition|work|good|intact|acceptable|keep|serve|hold",
    not_to_proceed:
      "ship|send|deliver|process|produc|invoice|charge|dispatch|proceed|continue|go ahead|going ahead|go on|going on|go through|going through|go forward|going forward|pack|load|book|pursue|fulfil|make|hold|start|manufactur|goods|leave|cost|take|receive|need|requir|arriv",
  },
  de: {
    not_arrived:
      "gekommen|mitgekommen|mitgeliefert|aufgetaucht|beigelegt|beigepackt|dabei|enthalten|im karton|in den kartons|komplett|vollständig|eingetroffen|eintraf|eintreffen|angekommen|ankam|ankommen|erhalten|bekommen|geliefert|lieferung|eingang|eingegangen|erreicht|gekommen|kam|da|hier|bei uns|zugestellt|versandt|versendet|spur|ware|sendung|paket|gefunden|gesehen|gebucht|verlassen|enthalten|dabei|eingelangt|geschafft|zu uns|in unse|aufgeschlagen|reingekommen|ausgeführt|erledigt|abgeschlossen|erfüllt|bedient|aufgetaucht",
    not_answered:
      "antwort|geantwortet|rückmeldung|gehört|hören|nachricht|gemeldet|auskunft|bestätig|reaktion|reagiert|information|erreich|bescheid|stellungnahme|erklärung|neues|termin",
    not_available:
      "verfügbar|lieferbar|lager|vorrätig|bestand|liefern|versenden|verschicken|senden|schicken|zusenden|verkaufen|anbieten|ausführen|erfüllen|da|mehr|reicht|reichen|vorhanden|exemplar|nachschub|packen|eingetroffen|angekommen|geliefert|erhalten|versand|hinaus|raus|unterwegs|los|bereit|fertig|abgeh",
    not_matching:
      "stimm|überein|entspr|pass|preis|gleich|deck|erklär|ankündigung|angekündigt|vereinbar|mitgeteilt|bekannt|erhöhung|erwart|nachvollzieh|bestätig|angebot|bestellung|erwähn|grund|besprochen|finden|richtig|korrekt|abweich|betrag",
    not_needed:
      "benötig|brauch|bedarf|verwend|platz|verkauf|absatz|abnehm|nötig|erforderlich|nachfrage|einsetzen|lager|menge",
    not_usable:
      "verkauf|verkäuf|verwend|brauch|nutz|anbieten|repar|kunden|zustand|einwandfrei|intakt|retten|regal|heil|gebrauch|in ordnung|zumut",
    not_to_proceed:
      "liefer|versend|versand|verschick|send|schick|pack|verlad|losschick|raus|bearbeit|produ|fertig|rechnung|berechn|kosten|weiter|ausführ|abnehm|annehm|benötig|brauch|ware",
  },
};

/** Beginnings of words of trade: what is denied in a clause with one of them is denied of goods, orders or money. */
const TRADE: Readonly<Record<Language, string>> = {
  en: "hear|answer|repl|respon|order|pric|pay|paid|payment|invoice|deliver|ship|dispatch|despatch|arriv|receiv|stock|available|goods|unit|item|quantit|confirm|agree|accept|contract|refund|credit|cost|charg|fee|discount|suppl|sell|sold|sale|need|requir|want|buy|bought|purchas|damag|missing|defect|faulty|broken|quality|correct|liab|responsib|fault|guarantee|warrant|owe|valid|product|article|sample|parcel|package|box|carton|pallet|freight|customs|tax|due|total|amount|money|quot|offer|produc|manufactur|process|invoic|terms|claim|complain|replac|return|send|sent|reserv|hold|cancel|book|count|record|inventor|warehous|authori|approv|sign|bank|transfer|promis|commit|oblig|complete|exist|real|ready|expected|scheduled|delay|late|legal|lawyer|court|recall|safe|danger|harm",
  de: "kam an|kamen an|gehört|antwort|gemeldet|rückmeld|bestell|auftrag|preis|zahl|bezahl|rechnung|liefer|versand|versend|versandt|verschick|eingetroffen|angekommen|erhalten|bekommen|ware|artikel|stück|menge|einheit|bestätig|akzept|annehm|annahme|abnahme|abnehm|vertrag|erstatt|gutschrift|kosten|gebühr|rabatt|nachlass|verkauf|verkäuf|benötig|brauch|bedarf|kauf|beschädig|schaden|fehl|mangel|mängel|defekt|kaputt|qualität|richtig|korrekt|haft|verantwort|schuld|garant|gewähr|gültig|produkt|muster|paket|sendung|karton|palette|fracht|zoll|steuer|fällig|betrag|summe|geld|angebot|produ|fertig|bearbeit|kondition|reklam|ersatz|ersetz|retour|rücksend|zurück|send|schick|reserv|lager|bestand|stornier|buch|zähl|genehm|freigab|freigeb|unterschr|bank|überweis|zusag|zugesagt|verpflicht|vollständ|komplett|termin|pünkt|verspät|verzug|gericht|anwalt|sicher|gefähr|rückruf|vorhanden|verfügbar|existier|vereinbar",
};

const clauseWith = (beginnings: string) => new RegExp(` (?:${beginnings})`, "u");

const OF_FAMILY = byLanguage((language) =>
  Object.fromEntries(Object.entries(TOPICS[language]).map(([family, words]) => [family, clauseWith(words)])),
);
const OF_TRADE = byLanguage((language) => clauseWith(TRADE[language]));

function byLanguage<T>(made: (language: Language) => T): Readonly<Record<Language, T>> {
  return { en: made("en"), de: made("de") };
}

/** Whether a clause with a denial is about something that the families may deny. */
export function isAboutFamily(
  clause: string,
  families: readonly DenialFamily[],
  language: Language,
): boolean {
  return families.some((family) => OF_FAMILY[language][family]?.test(clause) ?? false);
}

/** Whether a clause is about goods, orders, money or days, so that a denial in it states something. */
export function isAboutTrade(clause: string, language: Language): boolean {
  return clause.includes(" {") || OF_TRADE[language].test(clause);
}
