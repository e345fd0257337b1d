import type { Language } from "../contract.ts";
import { EN_GOODS } from "../vocabulary/en-goods.ts";
import { isThingMade, tellsByBeginning } from "../vocabulary/en-made.ts";
import { SMALL_NAMES } from "../vocabulary/small-names.ts";
import { tellsOf } from "../vocabulary/telling.ts";
import { listed } from "../vocabulary/vocabulary.ts";
import { isNounWrittenSmall, tellsInGerman } from "./derived.ts";

/**
 * Whether an unknown word that is written small names nothing: names have a capital in both languages, and in German
 * goods have one, too. So it may be as rare as it likes, unless it is one of the goods, a name that somebody wrote
 * small, a word that states a fact, or no word at all.
 */
export function isHarmlessWhenSmall(text: string, language: Language): boolean {
  if (!PRONOUNCED.test(text) || !READABLE[language].test(text)) return false;
  if (tellsOf(text, "en") !== null || tellsOf(text, "de") !== null || FOREIGN.has(text)) return false;
  if (SMALL_NAMES.has(text) || isGoods(text) || tellsByBeginning(text)) return false;
  return language === "en" || !isStatedInGerman(text);
}

/** Long enough for a word, with a vowel in it, and no letter three times. */
const PRONOUNCED = /^(?=.*[aeiouyäöüéèêà])(?!.*(.)\1\1)\p{Ll}{3,24}$/u;
/** So many consonants in a row and no more: codes have longer runs. */
const READABLE: Readonly<Record<Language, RegExp>> = {
  en: /^(?!.*[bcdfghjklmnpqrstvwxz]{5})(?!.*(?:[jqvx][bcdfghjklmnpqrstvwxz]|q(?!u)))/u,
  de: /^(?!.*[bcdfghjklmnpqrstvwxzß]{7})(?!.*(?:[jq][bcdfghjklmnpqrstvwxz]|q(?!u)))/u,
};

export function isGoods(text: string): boolean {
  const singulars = [text, text.replace(/s$/u, ""), text.replace(/es$/u, ""), text.replace(/ies$/u, "y")];
  return singulars.some((one) => EN_GOODS.has(one)) || isThingMade(text);
}

/** A noun written small, or a verb or adjective that states a fact of its own. */
function isStatedInGerman(text: string): boolean {
  return isNounWrittenSmall(text) || tellsInGerman(text);
}

/** Numbers, days and months of the neighbours, written small as they do. */
const FOREIGN: ReadonlySet<string> = new Set(
  listed(`
    deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent mille douzaine
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre demain hier aujourd semaine jour mois uno dos tres cuatro cinco seis siete ocho nueve diez
    once doce veinte treinta cien ciento mil docena lunes martes miércoles jueves viernes sábado domingo enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana ayer hoy semana due tre quattro
    cinque sei sette otto nove dieci undici dodici venti trenta cento mille dozzina lunedì martedì giovedì venerdì sabato
    domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre domani ieri oggi settimana een twee
    drie vier vijf zes zeven acht negen tien twaalf twintig honderd duizend dozijn maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag morgen gisteren vandaag week dag maand dwa trzy cztery pięć sześć siedem osiem dziesięć sto
    iban bitcoin wallet password passwort kennwort login username giftcard crypto paypal
  `),
);
