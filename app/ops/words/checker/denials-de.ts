import type { WordClasses } from "./phrases.ts";

export const DE_DENIAL_CLASSES: WordClasses = {
  not: "[noch|bisher|bislang|leider|bis jetzt|bis heute|immer noch|noch immer|weiterhin|derzeit|aktuell|momentan|auch|so|teilweise]* nicht",
  none: "[noch|bisher|bislang|leider|bis jetzt|bis heute|immer noch|noch immer|weiterhin|derzeit|auch]* kein|keine|keinen|keiner|keinerlei|keinem",
  come: "eingetroffen|angekommen|eingegangen|erhalten|bekommen|geliefert|ausgeliefert|zugestellt|da|hier|erreicht|gekommen|eingelangt|gesehen|gebucht|verbucht|eingebucht|vorhanden|aufgetaucht|zugegangen|auffindbar|gefunden|finden|erschienen|angeliefert|versandt|versendet|verschickt|bei uns|im lager|im haus|im system|vollständig|komplett|eintraf|ankam|kam|kamen|kommt",
  reply:
    "antwort|rückmeldung|nachricht|auskunft|bestätigung|auftragsbestätigung|reaktion|information|informationen|neuigkeiten|sendungsnummer|mitteilung|stellungnahme|erklärung|bescheid|zwischenstand|angaben|termin|liefertermin|neues",
  need: "benötigen|benötige|benötigt|brauchen|brauche|gebraucht|verwenden|verwendung|bedarf|erforderlich|nötig|gebrauchen|abnehmen|wünschen|einsetzen|notwendig",
};

/** What people say is not so without saying anything about goods, orders, prices or days. */
const DE_CLASSES_MORE: WordClasses = {
  feeling:
    "sicher|klar|ideal|einfach|leicht|fair|schön|optimal|angenehm|verständlich|überraschend|überrascht|ungewöhnlich|selbstverständlich|ihre schuld|unsere absicht|absicht|böse gemeint|gemeint|persönlich|allein|glücklich|zufrieden|stolz|schlimm|tragisch|zu viel|zu spät|zu früh|gewollt|beabsichtigt|eilig|dringend|besonders|ganz|genau|immer|zu ändern|zu vermeiden|zu verhindern|auszuschließen|absehbar|vorhersehbar|der richtige weg|die regel|so gemeint|so gedacht|üblich|wichtig genug|perfekt|das problem|die feine art|erfreulich|lustig|hilfreich|nötig , dass|erklärlich|machbar|möglich",
  soft: "enttäuschen|enttäuscht|warten|warten lassen|warten müssen|verlieren|stören|drängen|belästigen|bedrängen|hetzen|ärgern|verärgern|belasten|riskieren|verpassen|vergessen|übersehen|verschweigen|klagen|jammern|beschweren|leer|leer stehen|leer ausgehen|im stich|in verzug|in schwierigkeiten|in lieferschwierigkeiten|ausgehen|vertrösten|unter druck|kleinlich sein|unhöflich|aufhalten|zur last|vorgreifen|spekulieren|streiten|verwundern|verunsichern|abweisen|hinhalten|beunruhigen|in bedrängnis|strapazieren|ins stocken",
  verb: "wissen|weiß|verstehen|verstehe|glauben|glaube|denken|denke|erinnern|erinnere|erklären|erinnerlich|sagen|sehen|nachvollziehen|beurteilen|einschätzen|vorstellen|vorwerfen|übel nehmen|übelnehmen|meinen|planen|hoffen|leugnen|verübeln|trauen|traue|ausschließen|zuordnen|sicher sein|entscheiden|anders|deuten|ändern|verhindern|vermeiden",
};
export const DE_UNDENIED_CLASSES: WordClasses = { ...DE_DENIAL_CLASSES, ...DE_CLASSES_MORE };

/** Words that turn a statement or a request round. */
export const DE_DENYING: readonly string[] = [
  "nicht|nie|niemals|nichts|niemand|ohne|weder|kein|keine|keinen|keinem|keiner|keines|keinerlei|keinesfalls|keineswegs|nirgends|kaum|mitnichten",
  "unmöglich|unverkäuflich|unbrauchbar|unverwendbar|ablehnen|abgelehnt|verweigern|verweigert|weigern",
  "stornieren|storniere|storniert|storniere|stornierung|stornierungen|storno|widerrufen|zurückziehen|zurücktreten|annullieren|annulliert|annullierung|absagen|absage|abbestellen|abbestellt|streichen",
  "stoppen|stoppt|gestoppt|anhalten|unterlassen|vermeiden|verzichten|ignorieren|absehen|einstellen|aussetzen|unterbinden",
];

/** Denials that turn nothing round. */
export const DE_UNDENIED: readonly string[] = [
  "[ändert|ändern] ~4 nichts",
  "nichts ändert|ändern",
  "nicht [mit]? [sicher|sicherheit|genau|verlässlich|verbindlich] [sagen|absehen|abschätzen|vorhersagen]",
  "[ist|war|wäre|sei|sind|waren|wird|scheint|bin|es|das|dies|sicherlich|leider|auch] [das|dies|es|natürlich|leider|uns|für uns|für sie|auch|sicher|sicherlich|uns allen|ja]* nicht [ganz|sehr|so|immer|unbedingt|wirklich|allzu|zu|gerade|besonders|mehr]* @feeling",
  "[das|dies|es|so etwas|derartiges|sich|fehler|vorfall|versehen] ~4 nicht [wieder|mehr|noch einmal|erneut]? [wiederholt|wiederholen|vorkommt|vorkommen|passiert|passieren|geschieht|geschehen|wieder|auftritt|vorkommen sollte|vorkommen darf|passieren darf|passieren dürfen]",
  "nicht [wieder|noch einmal|erneut] [vorkommt|passiert|geschieht|vorkommen|passieren|auftritt]",
  "nicht [gleich|sofort|länger|lange|unnötig|unter|mit leeren|vor leeren|im|ins|in|zu|weiter]* @soft",
  "[möchten|wollen|möchte|will|wollten|wollte] ~~9 nicht [gleich|länger|unnötig|zu]* @soft",
  "[uns|wir|mir|ich|kann|können|konnten|könnte] ~~6 nicht [recht|genau|ganz|so recht|wirklich|sicher|mehr|seriös|gut|zuverlässig|verlässlich]* @verb",
  "traue ~5 nicht",
  "[weiß|wissen|wüsste|wüssten|verstehe|verstehen|glaube|glauben|erinnere|erinnern|denke] [wir|ich|sie]? [uns|mich]? [leider|noch|im moment|derzeit|auch]* nicht",
  "[macht|machen] ~ keinen|keine [spaß|freude|mühe|sorgen|umstände]",
  "kein|keine|keinen|keinerlei [großes|großer|große|besonderer|besonderen|weiterer|weiteren|böse|anderer|anderen|andere|bösen|guter|gute]* [beinbruch|drama|weltuntergang|vorwurf|kritik|beschwerde|druck|stress|hektik|absicht|schuld|geheimnis|wunder|zweifel|einwände|umstände|mühe|grund|zufall|ärger|hexenwerk|zauberwerk|dauerzustand|ausrede|muss|pflicht|verpflichtung|interesse daran|sorgen|gedanken|rede|spaß|ahnung|lösung|ausweg|wahl|alternative|fragen|schwierigkeiten|luxus|kleinigkeit|selbstverständlichkeit]",
  "keinesfalls|keineswegs [kleinlich|als|so|um|selbstverständlich|drängen|unhöflich|einen vorwurf|vorwerfen]",
  "nichts [außergewöhnliches|besonderes|ungewöhnliches|schlimmes|böses|persönliches|neues|gegen|zu tun|damit zu tun|mit ~3 zu tun|für ungut|dagegen|daran|lieber als|vormachen|dafür|weiter zu tun|weiter tun|weiter zu unternehmen|zu befürchten|auszusetzen|überstürzen|verpassen|geschieht|passiert]",
  "[brauchen|müssen|haben] sie [dafür|dazu|hierfür|selbst|vorerst|bitte]* nichts ~ [tun|unternehmen|veranlassen|machen]",
  "hat ~6 nichts zu tun",
  "nichts ~2 zu tun",
  "niemand|niemanden [mag|wartet gern|gern|weiß|kann dafür|kann etwas|eingebucht|gebucht|gesehen|bemerkt|enttäuschen|enttäuscht|trifft]",
  "weder ~3 noch ~3 [schuld|absicht]",
  "ohne [erfolg|ihre hilfe|ihre unterstützung|probleme|schwierigkeiten|lücken|unterbrechung|unterbrechungen|sie|ihr zutun|ihre schuld|verlässlichen|verlässliche|festen|klaren|konkreten|genauen|diese|diesen|groll|druck|umwege|wissen|murren|eigenes verschulden|vorwurf|eile|stress|großen aufwand|großen|viel|gegenmeldung]",
  "ganz ohne",
  "nicht [nur|immer|zuletzt|unbedingt|umsonst|weiter schlimm|wahr|so schlimm|minder|ganz einfach|selbstverständlich|ungewöhnlich|unerwähnt|von ungefähr|grundlos|unbemerkt|leichtfertig|an ihnen|an ihrer|zu knapp|zu spät|im geringsten]",
  "noch nicht [ganz|so recht|klar|sicher|absehbar|entschieden|zu spät|genau]",
  "nicht [fragen|bitten|schreiben|melden|stören|drängen] , wenn",
  "würden|würde ~4 nicht [fragen|bitten|schreiben|stören|drängen|darum bitten]",
  "nicht rechtzeitig [bemerkt|erkannt|aktualisiert|gesehen|auffiel|aufgefallen|reagiert|gemeldet]",
  "nicht [bemerkt|erkannt|aufgefallen|auffiel|vorausgesehen|vorhergesehen|geahnt|überlebt|überstanden|unbemerkt|aktualisiert|mitbekommen|schritt gehalten|geklappt|gelungen|standgehalten]",
  "[das|es|dies] ~ nicht [klappt|klappen|geht|gehen|gelingt|gelingen|reicht]",
  "nicht mehr [ändern|rückgängig|lange|weit|viel]",
  "nicht bis [zu ~2]? [reicht|reichen|ausreicht|hält]",
  "kaum|nicht [zu]? [glauben|fassen|erwarten|vorstellen]",
  "[sie]? sich keine [sorgen|gedanken]",
  "nicht ~2 [übel|böse|krumm]",
  "nicht als",
  "zu vermeiden|verhindern",
  "[um|hilft|helfen|lassen|ließe|ließen|lässt] ~~6 vermeiden|vermieden",
  "künftig ~4 vermeiden",
  "[nicht|ohne] dass sie",
  "hoffen|hoffe ~~8 nicht",
  "stimmt ~4 nicht ganz",
  "ich|wir ~ nicht [kleinlich|unhöflich|ungeduldig|undankbar]",
  "[zögern|zögert|scheuen] [sie|bitte|sich]* nicht",
  "nicht nur",
  "falls|wenn|ob nicht",
  "oder nicht|nein",
  "nicht später|früher als",
  "nicht erst",
  "kein|keine problem|sorge|eile|thema|frage|mühe|umstände|ahnung|ursache",
  "keinesfalls als [beschwerde|kritik|vorwurf]",
  "nicht als [beschwerde|kritik|vorwurf|mahnung]",
  "ohne [weiteres|weitere verzögerung|verzögerung|unnötige verzögerung|zögern|umschweife|zweifel|weitere verzögerungen|verzug|frage]",
  "ohne [aufpreis|mehrkosten|zusatzkosten|zusätzliche kosten|weitere kosten|berechnung]",
  "[zu]? vermeiden",
  "um ~~9 zu vermeiden",
  "[weitere|unnötige|um]? [rückfragen|verzögerungen|missverständnisse|fehler|verzögerung|engpässe|lücken|engpass|lieferengpässe|fehlbestand|fehlbestände|kosten] [zu]? vermeiden|vermeidet",
  "damit ~~9 nicht [ausgeht|ausgehen|verzögert|warten|leer|stillsteht|fehlt|enttäuschen|ausverkauft|liegen]",
  "damit ~~9 kein|keine|keinen [engpass|engpässe|lücke|lücken|verzögerung|verzögerungen|missverständnis|missverständnisse|fehler|unklarheiten|leerstand]",
  "es eilt nicht [besonders]?",
  "nicht besonders",
  "nicht ganz|genau|sicher|klar|schlüssig",
  "bestimmt nicht gern",
  "nicht gern|gerne [lesen|hören]",
  "nicht zuletzt",
  "nicht weniger",
  "nichts zu danken",
  "nichts anderes",
  "nichts|nicht [geschieht|passiert|unternommen|unternehmen]",
  "nicht allzu",
  "nicht mehr lange",
  "ohne [ihre|ihr|ihren|sie|diese|die|den|eine|einen|uns] ~3",
  "sich nicht scheuen",
  "macht|machen nichts",
  "nicht schlimm|tragisch|dramatisch|eilig|dringend",
  "weder noch",
  "kaum erwarten",
  "kaum noch",
  "nicht ohne",
  "wenn nicht",
  "ob ~~9 oder nicht",
  "nicht böse|übel",
  "nicht leicht|leichtfertig",
  "nicht wahr",
];

/** Requests with a "nicht" that are polite as they stand. */
export const DE_KEPT: readonly string[] = [
  "[zögern|scheuen|sorgen|wundern|vergessen|erschrecken] sie [bitte|sich|uns|auch|daher]* nicht|keinesfalls|niemals",
  "nicht [als ~|übel|krumm|böse]",
  "keinesfalls als",
  "[machen] sie sich ~ keine [sorgen|gedanken|mühe|umstände]",
  "nicht [später|früher] als",
  "kein|keine [eile|sorge]",
  "brauchen|müssen sie ~4 nichts|nicht",
  "nicht nur",
  "[falls|wenn|ob] nicht",
  "nichts zu tun",
];

/** What the kind that stops an order may ask. */
export const DE_STOPPED: readonly string[] = [
  "[bearbeiten|liefern|versenden|produzieren|fertigen|verschicken|berechnen|verarbeiten|verladen|beginnen] sie ~~9 [nicht|nichts|keine|keinesfalls] ~",
  "[senden|schicken|führen|stellen|setzen|packen] sie ~~9 [nicht|nichts|keine] [weiter|mehr|fort|ab|los|aus|ware|weiteren|weiteres|rechnung]",
  "nicht|nichts|keine [mehr|weiter]? ~ [ausliefern|liefern|versenden|verschicken|bearbeiten|produzieren|fertigen|berechnen|ausführen|weiterbearbeiten|losschicken]",
];
