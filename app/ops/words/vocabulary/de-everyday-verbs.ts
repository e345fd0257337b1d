import { weakVerbForms } from "./inflect-de.ts";

/** What people add to business German so that it sounds like them, in all three countries. */
export const DE_EVERYDAY_VERBS: readonly string[] = weakVerbForms(`
  beliefer
  gestatt kundgeb boom brumm florier stagnier sput ranhalt kitt deichsel schaukel wupp verbummel versand entfleuch beeindruck überwältig verreis kurbel flau ebb nachjustier rück zurecht|rück gerade|rück richtig|stell nach|besser kürz zupf erhol spuck lahm schwächel eskalier priorisier terminier kalkulier lagerier flicht
  laut stimm kost lohn genüg zeig scheid bereu freu dank sicht steck lass streich abstimm umbuch nachbuch einbuch
  einbuche miet rück verzug hinterleg lagere kühl puffer pack schau abgrenz adressier agier aktivier alarmier
  an|schau an|steh annullier appellier arrangier ärger atm audit ausräum balancier bangen basier bedräng beanspruch
  beanstand beantrag beäug bedank bedien beförder begeister beglaubig begleich begnüg begünstig begutacht behaupt
  beheb beherz beherzig behinder bejah beklag bekräftig bekunden belach beleidig belohn belüg bemängel bemerk
  bemess benachteilig beneid benutz beobacht beräum bereinig bereit berühr bescheinig beschränk beschrift
  beschuldig besetz besiegel besichtig bestärk bestaun besteuer bestreik betätig beteuer beton betreu beunruhig
  beurteil bevollmächtig bevorrat bewältig bewillig bewirk bewunder bezeug bezieh bilanzier bild blick blockier
  bohr borg buchstabier bummel bunker charter checken check chiffrier darauf|leg datier dauer deckel definier
  dekl|arier delegier deut differier digitalisier dirigier disponier distanzier dokumentier drängel dreh drossel
  duld durch|blick eil eign einig eilen ehr einlang ein|lang ein|büß ein|fädel ein|kalkulier ein|lös ein|pfleg ekel
  eliminier empör engagier entbehr entblöß entfall entgegn enthüll entkräft entlarv entleer entlohn entmutig
  enträtsel entrüst entschärf entschleunig entschlüssel entsinn entwarn entwert entwirr erahn erarbeit erbitt erbos
  erbring erfass erforsch erfreu erfrag ergatter erhärt erheb erheiter erhell erkläut erkrank erlahm erlang
  erläuter erleichter ermahn ermäßig ermunter ermutig ermüd erneuer erniedrig erober erpress erprob errechn erreich
  erricht erschein erschöpf erschrecken erschwer ersehn erspar erstaun erstreck ertast erübrig erweck erwein erweis
  erwerb erwider erwisch erzähl erzeug erzwing eskalier existier fahnd fakturier faller fass fast feier feil fertig
  fessel fix fixier flick flüster folger forsch formier förder fracht frankier freis frist fruchten führ funk
  funktionier fürcht fusionier gähn garantier gebär gedeih gedenk gefährd gehorch geisel geist genehmig genes gerat
  gesteh gestalt gewöhn glänz glätt glaub glück gönn graus grenz grübel gründ gruppier guck güt hak halt hämmer
  handhab handel hapert haper harmonier häuf heb hebel heft heil heim|hol heiz hell hemm herrsch hetz heuer hilf
  hinweg|tröst horch hum humpel hust identifizier ignorier illustrier impf improvisier inform initiier inspizier
  installier instruier integrier intensivier interpretier inventarisier inventur irritier isolier jag jammer jongl
  juck jubel justier kapier karr kassier katapultier kehr kenn|zeichn klapper klär kleb klemm klimper klingel klopf
  knapps knirsch knüpf koch koordinier kommentier kompensier kompliziert komprimier konkretisier konsolidier
  konstruier konsultier konsumier konterkarier kooperier korrespondier kram kränk kratz kreditier kreis kreuz
  kriegen krieg kritisier kürz kuck kul lach lad lähm land lauer läut leb lehr leiern leist lenk lern leucht
  liebäugel liefer liquidier list loben lob lock locker löhn lotsen lots lüft lupf mach makel mäkel mangel
  manövrier meidt meiner meister memorier merz mieten milder mildern mimen misch missbill missversteh modernisier
  modifizier mög moder monier montier mühen müh mut mutmaß muster nach|äff nachvollzieh nähr narr neig neid nerv
  neutralisier nick notifizier nötig nummerier offenbar offerier operier opfer optimier orakel orient pampern panik
  parken park passier patz pausier pendel perfektionier pfusch pilger plag plädier plapper plauder poch polier
  porträtier positionier postier präferier präg prahl präsentier präzisier preis prell preschen press privatisier
  probe probt problematisier profitier profilier prognostizier programmier projektier promp prophezei protokollier
  provozier quäl qualm quantifizier quengel quer quotier rag rang rast rat rationalisier ratter räum räumt raus|geb
  reagier realisier rebellier rechn recherchier recycel  redigier reduzier refinanzier reg registrier reif reih
  reim reinig reiz rekapitulier reklamier rekonstruier rel|ativier relativier renn renovier rentier repariert
  resümier retournier rett revanchier revidier richt riskier roll rotier ruck rüg rühr ruinier rüst rutsch sabotier
  saldier säum sauf schäm scham schein schenk scherz schlepp schleif schicht schimpf schließ schluck schmerz
  schmück schnapp schnüffel schnür schon schöpf schraub schrumpf schubs schuft schüttel schwächel schwächen schweb
  schwenk schwindel schwirr segn sehn seufz shopp sieg signalisier signier sinnier simulier skalier skizzier
  solidarisier sondier sonn sorg spalt spann spediert spedier speicher spekulier spend spezifizier spiegel spinn
  spitz splitt spöttel sprüh spuck spür staffel stammel stampf stärk start statt staub stau staun steig steiger
  stell stemm stempel steuer stich stift stiller stink stöber stock stocken stolper stopf stör stoß stütz straff
  stolz storniert strapazier streb streik streif streit streu strukturier stürm stutz stürz such summ synchronisier
  takt tank tapp tast tätig taug taugt tausch täusch teast terminier testier titel toleriert tolerier tön tour
  trainier träum trauer trau trefft triff trenn triumphier trockn trödel tröst trotz trudel tüftel tumm übel
  über|geb überbrück überdenk überforder überführ überhol überhör überlad überlapp überlast überliefer überrasch
  übersiedel überschlag überschätz übersetz überspring übersteiger übertreff übertreib überwiegt überwieg überwind
  überzieh üb umgarn umgeh umgeb um|räum um|sortier umrand umriss unterbiet unterbleib unterdrück unterlauf
  unterlieg untermauer unterscheid unterschätz unterschlag unterstell unterstreich untersag unterteil untertreib
  unterzeichn unterzieh urteil verabreich verabschied verägter verärger verallgemeiner veralt verängstig veranstalt
  verantwort verarzt verausgab verbann verbind verbilf verblüff verbrenn verbitt verbreit verbring verbuch verbürg
  verdächtig verderb verdräng verdreh verdrieß verdunkel verehr vereidig vereitel vererb verfahr verfehl verfehlt
  verfass verfeiner verfärb verflieg verfrüh verfrachten verfracht vergeud vergieß vergrößer vergönn vergriff
  verharmlos verhäng verhärt verheimlich verhehl verheil verheimlicht verherrlich verhunger verhüt verirr verjag
  verkalkulier verkant verkehr verkenn verklag verkleb verkleiner verknüpf verknapp verkomm verkrampf verkünd
  verlad verlaut verlegt verleit verletz verlier verlos verlock vermass vermerk vermess vermiet vermisch vermummen
  vermut vernehm verneig vernein vernetz vernicht veröffentlich verordn verpass verpfänd verpfleg verplan verpuff
  verquick verrat verräum verrechn verregn verrenn verricht verriegel verrutsch versag versalz versammel verschaff
  verschärf verschenk verschiff verschlaf verschlepp verschling verschlüssel verschmerz verschmutz verschnür
  verschöner verschreib verschrott verschütt verschweig verschwend verschwind versetz versiegel versinnbildlich
  verspeis verspiel verspott versteck versteiger verstell verständig verstärk verstaub verstau verstauch verstopf
  verstoß verstreich verstumm versucht vertag verteidig verteuer vertief vertippen vertreib vertrödel vertröst
  verübel verunsicher verunglück verur verurteil vervielfältig verwahr verwalt verwandel verwarn verweil verweis
  verwelk verwert verwirklich verwirr verwisch verwöhn verwunder verzicht verzier verzinsen verzück verzweif
  vibrier visier vollend vorverleg vor|verleg wach wackel wag wähl währ walz wandel wander wank wapp warn weck
  weiger weih wein wechsel wend werb wert wett wetteifer widm widerfahr widerleg widersetz widerspiegel wieg wiegel
  wimmel wink wirbel wirtschaft wisper wohn wucher wühl wunder würd würdig wüt zahn zank zapf zauber zeichn zeit
  zensier zerbröckel zer|fall zerfaser zerkleiner zerknitter zerlöcher zerquetsch zerr zersplitter zertifizier
  zerteil zertreter zeug zier zitier zittern zöger zoll zuck zünd zupf zürn zurr zweck zweig zwick zwing zwinker
  zwitscher knapp scherbel beauskunft vorzieh
`);
