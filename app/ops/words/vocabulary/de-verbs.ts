import { weakVerbForms } from "./inflect-de.ts";

/** Weak verbs that a business letter needs, in all their forms. */
export const DE_WEAK_VERBS: readonly string[] = weakVerbForms(`
  ab|hol ab|klär ab|lager ab|lehn ab|schick ab|stimm ab|wart ab|wickel abonnier akzeptier analysier an|deut an|frag
  an|füg an|häng an|hör an|kündig an|liefer an|merk an|mahn an|pass an|rechn an|setz änder antwort arbeit auf|bau
  auf|bewahr auf|füll auf|hör auf|klär auf|klar auf|list auf|mach auf|stell auf|teil auf|wach aus|führ aus|füll
  aus|händig aus|liefer aus|mach aus|pack aus|reich aus|richt aus|sortier aus|stell aus|such aus|tausch aus|wähl
  aus|wert aus|zeichn aktualisier bau beabsichtig beacht beantrag beantwort bearbeit beauftrag bedank bedauer
  bedeut beeil beeinflus beeinträchtig beend befürcht begleit begründ begrüß behandel behaupt behind bekräftig
  belast beleg belief bemerk bemüh benachrichtig benenn benötig berat berechn berechtig bereinig bericht berichtig
  berücksichtig beruhig beschädig beschaff beschäftig beschleunig beschränk beschwer beseitig besorg bestätig
  bestell bestimm bestück besuch beteilig betracht betreu bevorzug bewahr beweg bewert bezahl bezweifel bitt brauch
  buch bündel dank dar|leg dar|stell dauer deck deponier dien diskutier dokumentier dräng droh druck durch|führ eil
  ein|arbeit ein|bau ein|buch ein|fordern ein|führ ein|häng ein|hol ein|kauf ein|lager ein|leit ein|ordn ein|plan
  ein|räum ein|reich ein|richt ein|sammel ein|schätz ein|schränk ein|setz ein|sortier ein|stell ein|teil empfind
  end entdeck entfern entlast entscheid entschuldig entschädig entsorg entspann enttäusch entwickel erforder erfüll
  ergänz erhöh erhoff erholl erinner erklär erkundig erläuter erleb erleichter erlaub ermitt ermittel ermöglich
  erneuer eröffn ersetz ersuch erstatt erstell erteil erwart erwähn erweiter erziel exportier fehl fest|leg
  fest|stell folg forder form formulier fort|setz frag freu fühl führ füll fürcht garantier gefährd genehmig gehör
  gewähr gewährleist gleich glaub gratulier grüß haft handel häng heiß her|stell hin|füg hinder hinterleg
  hinterfrag hinzu|füg hoff hol hör hinaus|zöger importier informier interessier investier irr kalkulier kauf
  kennzeichn klapp klär kombinier kommissionier kommunizier kontaktier kontrollier konzentrier kopier korrigier
  kümmer kündig kürz lager lauf leb leg lehn leist leit lenk liefer lös mach mahn markier meld mein mess merk
  mieten mind minder mit|teil motivier nach|bestell nach|forder nach|frag nach|hak nach|hol nach|liefer nach|prüf
  nach|schick nach|reich nach|verfolg näher nenn notier nutz nütz öffn optimier ordn organisier orientier pack pass
  passier pfleg plan platzier präzisier priorisier probier produzier profitier prüf qualifizier quittier rechn
  rechtfertig reduzier regel regulier reich reklamier reparier reservier respektier resultier rett richt rück|meld
  ruh sag sammel schad schaff schätz schenk scheu schick schild schilder schließ schuld schütz schwank send setz
  sicher signalisier skizzier sorg sortier spar spend sperr spiel stapel start stell steiger steuer stock stör
  stornier streck such summier tausch teil telefonier test trag transportier trenn überarbeit überblick
  übereinstimm überein|stimm überleg übermittel überprüf überrasch überreich übersend überwach überzeug übrig
  um|buch um|lager um|pack um|rüst um|setz um|stell um|tausch um|wandel umfass unter|richt unterstütz untersuch
  unterbreit unterscheid verabred veranlass veranschlag verarbeit veräußer verantwort verbesser verbleib verbrauch
  verbuch verdeutlich verdien verein vereinbar vereinfach vereinnahm verfolg verfüg vergewisser vergüt verhandel
  verhinder verkürz verlager verlänger verlang verlegen vermeid vermerk vermind verminder vermiss vermitt vermittel
  vermut vernachlässig verpack verpass verpflicht verrechn verring verringer versäum verschick verschlechter
  versicher versorg verspät verspür versuch verteil vertrau vertröst verursach vervollständig verwechsel verweiger
  verwend verwert verzeichn verzöger verzicht voraus|setz vor|bereit vor|beug vor|leg vor|merk vor|plan vor|rück
  vor|stell wag wähl wart warn wechsel weit weiter|leit weiter|führ weiter|verkauf weiter|plan weiter|arbeit
  wiederhol wieder|hol wend wirk wunder wünsch würdig zahl zähl zeig zer|stör zerkratz zerleg ziel zög zöger
  zu|ordn zu|sag zu|schick zu|send zu|stell zu|stimm zu|teil zu|sicher zurück|hol zurück|leg zurück|meld
  zurück|schick zurück|send zurück|stell zurück|zahl zusammen|fass zusammen|stell zusammen|pack zweifel stopp
  erledig verkauf überschneid unterricht mail
`);
