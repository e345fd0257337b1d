import type { Language, Refusal } from "../contract.ts";
import { listed } from "./vocabulary.ts";

/**
 * Words that state a fact by themselves, so that a refusal can say which kind of fact. None of them is a plain word;
 * where they state nothing ("at all", "Guten Tag"), the phrases of a vocabulary say so.
 */
type Lists = Partial<Record<Refusal["rule"], string>>;

const ENGLISH: Lists = {
  quantity: `
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion trillion first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth
    hundredth thousandth firstly secondly thirdly dozen dozens couple pair pairs half halves halved quarter quarters
    thirds both double doubled doubles triple tripled treble quadruple twofold threefold tenfold twice thrice once single
    singly several many most few fewer handful score all every everything each whole entire entirety percent percentage
    percents nil naught nought gross plus minus times kilo kilos kilogram kilograms kilogramme gram grams gramme litre
    litres liter liters metre metres meter meters centimetre centimetres centimeter millimetre inch inches foot feet ounce
    ounces tonne tonnes ton tons mile miles gallon gallons pint pints kg cm mm km ml lb lbs oz pcs sqm duo trio tens teens
    multiple umpteen brace oodles zillion gazillion smattering sole majority bulk fraction chunk numerous countless myriad plenty`,
  date: `
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
    sundays mon tue tues wed thu thur thurs fri sat january february march april june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight overnight morning
    mornings afternoon afternoons evening evenings night nights noon midday midnight day days daytime week weeks weekend
    weekends weekday weekdays month months year years hour hours minute minutes seconds fortnight fortnights fortnightly
    decade daily weekly monthly yearly annual annually hourly quarterly spring summer autumn
    winter fall christmas xmas easter thanksgiving halloween holiday holidays birthday valentine valentines workday
    workdays midweek`,
  currency: `
    euro euros eur dollar dollars usd pound pounds sterling gbp cent cents pence penny pennies yen jpy yuan franc francs
    chf krone krona kronen zloty rupee rupees ruble quid bucks buck grand dime nickel cad aud sek dkk nok pln czk inr cny
    peso pesos lira`,
  address: `
    street streets road avenue lane boulevard highway postcode postcodes zip zipcode germany england france usa uk london
    berlin`,
  link: `www http https com org url`,
};

const GERMAN: Lists = {
  quantity: `
    null eins zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig
    siebzig achtzig neunzig hundert hunderte hunderten tausend tausende tausenden million millionen milliarde milliarden
    dutzend dutzende dutzenden paar halb halbe halber halbes halben halbem hälfte viertel drittel doppelt doppelte
    doppelter doppeltes doppelten doppeltem verdoppeln verdoppelt einmal beide beider beides beiden beidem mehrere mehrerer
    mehreren mehreres viele vieler vielen wenige wenigen alle aller alles allen allem all jede jeder jedes jeden jedem
    sämtliche sämtlicher sämtliches sämtlichen ganze ganzer ganzes ganzen ganzem gesamt gesamte gesamter gesamtes
    gesamten gesamtem prozent prozente kilo kilogramm gramm liter litern meter metern zentimeter millimeter kilometer
    tonne tonnen erste erster erstes ersten erstem erstens zweite zweiter zweites zweiten zweitens dritte dritter drittes
    dritten drittens vierte vierten fünfte fünften sechste siebte achte achten neunte zehnte zehnten elfte zwölfte
    hundertste anderthalb großteil grossteil löwenanteil bruchteil mehrheit unzählige unzähligen unzähliger zahlreiche
    zahlreichen zahlreicher etliche etlichen etlicher vielfache vielfachen kg cm mm km ml einzige einziger einziges einzigen einzigem`,
  date: `
    montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags
    sonnabend sonntag sonntags januar jänner februar märz april mai juni juli august september oktober november dezember
    heute heutige heutiger heutigen heutiges morgen morgigen morgige übermorgen gestern gestrige gestrigen vorgestern
    vormittag vormittags nachmittag nachmittags mittag mittags abend abends nacht nachts mitternacht tag tage tagen tages
    tags täglich tägliche täglichen werktags woche wochen wöchentlich wöchentliche monat monate monaten monats monatlich
    monatliche jahr jahre jahren jahres jährlich jährliche stunde stunden stündlich minute minuten sekunde sekunden
    wochenende wochenenden quartal quartale quartals frühling frühjahr sommer herbst winter weihnachten ostern pfingsten
    silvester neujahr ferien urlaub uhr kw kalenderwoche fasching karneval advent`,
  currency: `
    euro euros eur dollar dollars usd pfund gbp cent cents penny yen jpy yuan franken chf rappen krone kronen zloty rubel
    rupie rupien peso lira mark teuro öre`,
  address: `
    straße strasse straßen gasse allee chaussee plz postleitzahl hausnummer postfach deutschland österreich schweiz
    berlin wien zürich hamburg münchen`,
  link: `www http https com org url`,
};

const RULES: Readonly<Record<Language, ReadonlyMap<string, Refusal["rule"]>>> = {
  en: byWord(ENGLISH),
  de: byWord(GERMAN),
};

const ENGLISH_NUMBER =
  /^(?!(?:and|for|fors|forth|ands)$)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|for|twen|teen|ty|hundred|thousand|million|and)+(?:th|s|fold|ish)?$/u;
const GERMAN_NUMBER =
  /^(?=.*(?:zwei|zwo|drei|vier|fünf|fuenf|sech|sieb|acht|neun|zehn|elf|zwölf|zwoelf|zwan|zig|ßig|hundert|tausend|million|einhalb))(?:eine?|zwei|zwo|drei|vier|fünf|fuenf|sechs?|sieb(?:en)?|acht|neun|zehn|elf|zwölf|zwoelf|zwan|und|zig|ßig|ssig|hundert|tausend|million(?:en)?|einhalb)+(?:s?te[rnsm]?|s?tel|mal|fach(?:e[rnsm]?)?|erlei|er)?$/u;
const GERMAN_TIME =
  /^(?:monats|wochen|jahres|quartals)\p{L}+$|^(?!überstunden$|alltag|(?:stich|geburts|hochzeits|ruhe|ehren|inventur|messe|aktions|eröffnungs)tag|arbeitstags?$|(?:liefer|versand|bestell)tag).*(?:tag(?:e[ns]?|s)?|wochen?|monat(?:e[ns]?|s)?|jahr(?:e[ns]?|s)?|stunden?|minuten?)$/u;

/** Which kind of fact a word states in a language; null: none that is known. */
export function tellsOf(word: string, language: Language): Refusal["rule"] | null {
  const small = word.toLowerCase();
  const rule = RULES[language].get(small);
  if (rule) return rule;
  if (language === "en") return ENGLISH_NUMBER.test(small) ? "quantity" : null;
  if (GERMAN_NUMBER.test(small)) return "quantity";
  if (/(?:straße|strasse|gasse|allee)$/u.test(small)) return "address";
  return GERMAN_TIME.test(small) ? "date" : null;
}

/** The words of the lists, for tests. */
export function tellingWords(language: Language): readonly string[] {
  return [...RULES[language].keys()];
}

function byWord(lists: Lists): Map<string, Refusal["rule"]> {
  const rules = new Map<string, Refusal["rule"]>();
  for (const [rule, text] of Object.entries(lists)) {
    for (const word of listed(text)) rules.set(word, rule as Refusal["rule"]);
  }
  return rules;
}
