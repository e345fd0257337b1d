import { adjectiveForms, nounForms, weakVerbForms } from "./inflect-de.ts";
import { listed } from "./vocabulary.ts";

/** What people add to business German so that it sounds like them, in all three countries. */
export const DE_EVERYDAY_VERBS: readonly string[] = weakVerbForms(`
  laut stimm kost lohn stimm genüg zeig scheid bereu freu dank sicht steck lass streich abstimm umbuch nachbuch einbuch einbuche miet rück verzug hinterleg lagere kühl puffer pack schau
  abgrenz adressier agier aktivier alarmier an|schau an|steh annullier appellier arrangier ärger atm audit
  ausräum balancier bangen basier bedräng beanspruch beanstand beantrag beäug bedank bedien beförder begeister
  beglaubig begleich begnüg begünstig begutacht behaupt beheb beherz beherzig behinder bejah beklag bekräftig
  bekunden belach beleidig belohn belüg bemängel bemerk bemess benachteilig beneid benutz beobacht beräum
  bereinig bereit bereu berühr bescheinig beschränk beschrift beschuldig besetz besiegel besichtig bestärk
  bestaun besteuer bestreik betätig beteuer beton betreu beunruhig beurteil bevollmächtig bevorrat bewältig
  bewillig bewirk bewunder bezeug bezieh bilanzier bild blick blockier bohr borg buchstabier bummel bunker
  charter checken check chiffrier darauf|leg datier dauer deckel definier dekl|arier delegier deut differier
  digitalisier dirigier disponier distanzier dokumentier drängel dreh drossel duld durch|blick eil eign einig
  eilen ehr einlang ein|lang ein|büß ein|fädel ein|kalkulier ein|lös ein|pfleg ekel eliminier empör engagier
  entbehr entblöß entfall entgegn enthüll entkräft entlarv entleer entlohn entmutig enträtsel entrüst entschärf
  entschleunig entschlüssel entsinn entwarn entwert entwirr erahn erarbeit erbitt erbos erbring erfass erforsch
  erfreu erfrag ergatter erhärt erheb erheiter erhell erkläut erkrank erlahm erlang erläuter erleichter ermahn
  ermäßig ermunter ermutig ermüd erneuer erniedrig erober erpress erprob errechn erreich erricht erschein
  erschöpf erschrecken erschwer ersehn erspar erstaun erstreck ertast erübrig erweck erwein erweis erwerb erwider
  erwisch erzähl erzeug erzwing eskalier existier fahnd fakturier faller fass fast feier feil fertig fessel fix
  fixier flick flüster folger forsch formier förder fracht frankier freis frist fruchten führ funk funktionier
  fürcht fusionier gähn garantier gebär gedeih gedenk gefährd gehorch geisel geist genehmig genes genüg gerat
  gesteh gestalt gewöhn glänz glätt glaub glück gönn graus grenz grübel gründ gruppier guck güt hak halt hämmer
  handhab handel hapert haper harmonier häuf heb hebel heft heil heim|hol heiz hell hemm herrsch hetz heuer hilf
  hinweg|tröst horch hum humpel hust identifizier ignorier illustrier impf improvisier inform initiier inspizier
  installier instruier integrier intensivier interpretier inventarisier inventur irritier isolier jag jammer
  jongl juck jubel justier kapier karr kassier katapultier kehr kenn|zeichn klapper klär kleb klemm klimper
  klingel klopf knapps knirsch knüpf koch koordinier kommentier kompensier kompliziert komprimier konkretisier
  konsolidier konstruier konsultier konsumier konterkarier kooperier korrespondier kost kram kränk kratz
  kreditier kreis kreuz kriegen krieg kritisier kühl kürz kuck kul lach lad lagere lähm land lass lauer läut leb
  lehr leiern leist lenk lern leucht liebäugel liefer liquidier list loben lob lock locker lohn löhn lotsen lots
  lüft lupf mach makel mäkel mangel manövrier meidt meiner meister memorier merz mieten milder mildern mimen
  misch missbill missversteh modernisier modifizier mög moder monier montier mühen müh mut mutmaß muster nach|äff
  nachvollzieh nähr narr neig neid nerv neutralisier nick notifizier nötig nummerier offenbar offerier operier
  opfer optimier orakel orient pack pampern panik parken park passier patz pausier pendel perfektionier pfusch
  pilger plag plädier plapper plauder poch polier porträtier positionier postier präferier präg prahl präsentier
  präzisier preis prell preschen press privatisier probe probt problematisier profitier profilier prognostizier
  programmier projektier promp prophezei protokollier provozier quäl qualm quantifizier quengel quer quotier rag
  rang rast rat rationalisier ratter räum räumt raus|geb reagier realisier rebellier rechn recherchier recycel
  red redigier reduzier refinanzier reg registrier reif reih reim reinig reiz rekapitulier reklamier rekonstruier
  rel|ativier relativier renn renovier rentier repariert resümier retournier rett revanchier revidier richt
  riskier roll rotier ruck rück rüg rühr ruinier rüst rutsch sabotier saldier säum sauf schäm scham schein schenk
  scherz schlepp schleif schicht schimpf schließ schluck schmerz schmück schnapp schnüffel schnür schon schöpf
  schraub schrumpf schubs schuft schüttel schwächel schwächen schweb schwenk schwindel schwirr segn sehn seufz
  shopp sieg signalisier signier sinnier simulier skalier skizzier solidarisier sondier sonn sorg spalt spann
  spediert spedier speicher spekulier spend spezifizier spiegel spinn spitz splitt spöttel sprüh spuck spür
  staffel stammel stampf stärk start statt staub stau staun steig steiger stell stemm stempel steuer stich stift
  stiller stimm stink stöber stock stocken stolper stopf stör stoß stütz straff stolz storniert strapazier streb
  streich streik streif streit streu strukturier stürm stutz stürz such summ synchronisier takt tank tapp tast
  tätig taug taugt tausch täusch teast terminier testier titel toleriert tolerier tön tour trainier träum trauer
  trau trefft triff trenn triumphier trockn trödel tröst trotz trudel tüftel tumm übel über|geb überbrück
  überdenk überforder überführ überhol überhör überlad überlapp überlast überliefer überrasch übersiedel
  überschlag überschätz übersetz überspring übersteiger übertreff übertreib überwiegt überwieg überwind überzieh
  üb umgarn umgeh umgeb um|räum um|sortier umrand umriss unterbiet unterbleib unterdrück unterlauf unterlieg
  untermauer unterscheid unterschätz unterschlag unterstell unterstreich untersag unterteil untertreib
  unterzeichn unterzieh urteil verabreich verabschied verägter verärger verallgemeiner veralt verängstig
  veranstalt verantwort verarzt verausgab verbann verbind verbilf verblüff verbrenn verbitt verbreit verbring
  verbuch verbürg verdächtig verderb verdräng verdreh verdrieß verdunkel verehr vereidig vereitel vererb verfahr
  verfehl verfehlt verfass verfeiner verfärb verflieg verfrüh verfrachten verfracht vergeud vergieß vergrößer
  vergönn vergriff verharmlos verhäng verhärt verheimlich verhehl verheil verheimlicht verherrlich verhunger
  verhüt verirr verjag verkalkulier verkant verkehr verkenn verklag verkleb verkleiner verknüpf verknapp verkomm
  verkrampf verkünd verlad verlaut verlegt verleit verletz verlier verlos verlock vermass vermerk vermess vermiet
  vermisch vermummen vermut vernehm verneig vernein vernetz vernicht veröffentlich verordn verpass verpfänd
  verpfleg verplan verpuff verquick verrat verräum verrechn verregn verrenn verricht verriegel verrutsch versag
  versalz versammel verschaff verschärf verschenk verschiff verschlaf verschlepp verschling verschlüssel
  verschmerz verschmutz verschnür verschöner verschreib verschrott verschütt verschweig verschwend verschwind
  versetz versiegel versinnbildlich verspeis verspiel verspott versteck versteiger verstell verständig verstärk
  verstaub verstau verstauch verstopf verstoß verstreich verstumm versucht vertag verteidig verteuer vertief
  vertippen vertreib vertrödel vertröst verübel verunsicher verunglück verur verurteil vervielfältig verwahr
  verwalt verwandel verwarn verweil verweis verwelk verwert verwirklich verwirr verwisch verwöhn verwunder
  verzicht verzier verzinsen verzück verzweif vibrier visier vollend vorverleg vor|verleg wach wackel wag wähl
  währ walz wandel wander wank wapp warn weck weiger weih wein wechsel wend werb wert wett wetteifer widm
  widerfahr widerleg widersetz widerspiegel wieg wiegel wimmel wink wirbel wirtschaft wisper wohn wucher wühl
  wunder würd würdig wüt zahn zank zapf zauber zeichn zeit zensier zerbröckel zer|fall zerfaser zerkleiner
  zerknitter zerlöcher zerquetsch zerr zersplitter zertifizier zerteil zertreter zeug zier zitier zittern zöger
  zoll zuck zünd zupf zürn zurr zweck zweig zwick zwing zwinker zwitscher knapp scherbel beauskunft vorzieh
`);

/** Likewise, nouns. */
export const DE_EVERYDAY_NOUNS: readonly string[] = nounForms(`
  Mitte Prost Gruss Grüessli Kundenfreundlichkeit Hand Rande Zuge Zug:s Fall Stelle Weile Umstand Sache Zustellfenster Anlieferfenster Belegschaft Firma Firmen Inhaber:s,n Inhaberin Geschäftsleitung Gruppenleitung Teamleitung Bestellabteilung Außendienst:es Innendienst:es Verkaufsleitung Filialleitung Kollegium Kolleg:en Kumpel
  Anschrift:en Luftfracht Beinbruch Express Licht Dunkel Tippfehler:s,n Aufschlüsselung:en Mal:e Neige Folgeauftrag Folgeaufträge:n Luft Seefracht Bahnfracht Kulanzweg Stich Abwesenheitsnotiz Erstlieferung Zweitlieferung Anschlussauftrag
  Aberglaube Abgabe:n Abhilfe Ablehnung Ablenkung Abneigung Abrede:n Abschied:s Absender Abstecher Abstrich:e,s
  Abwesenheit:en Achtung Adressat Affäre Agenda Ahnung:en Akte:n Aktion:en Aktualisierung:en Aktualität Akzeptanz
  Alarm Alltag:s Alltagsgeschäft Alleingang Ambition:en Amt Andenken Andrang:s Anerkennung Anfänger Anforderung
  Angehörige Angebotsaufforderung:en Angst Ängste Anhaltspunkt:e,s Anhieb Anklang Anlauf Anlehnung Anmerkung:en
  Anmeldung:en Annullierung:en Anordnung:en Anreiz:e Ansage:n Anschein:s Anschluss:es Anschreiben:s Ansehen:s
  Ansinnen:s Ansporn Anstand:s Anstieg:s Anstoß Ansturm Antrag:s Anträge Antrieb Antwortmail Anwendung:en
  Anwesenheit Anzahlung:en Anzeige:n Appell Applaus Arbeitsgang Arbeitslast Arbeitsschritt:e,s Argument:e,s
  Ärger:s Ärgernis:se Arrangement Atem Atmosphäre Attest Aufbau:s Aufenthalt Aufgebot Aufkommen Auflage:n
  Auflösung Aufnahme:n Aufräumen Aufregung Aufruf:e,s Aufschlag Aufschluss Aufsicht Aufstockung:en Auftakt
  Auftritt Aufwärtstrend Aufzeichnung:en Aufzug Auge:n Augen Augenhöhe Ausbau Ausblick Ausbleiben Ausdauer
  Ausfertigung:en Ausflucht Ausführlichkeit Ausgabe:n Ausgangslage Ausgangspunkt Auskommen Auslastung Auslöser
  Ausmaß:es Ausrede:n Ausrichtung Ausruf Aussicht:en Aussprache Austritt Auswärts Auszug:s Autor Balance Band
  Bauch Beanstandung:en Beanspruchung Bedarfsspitze:n Bedarfstermin:e,s Bedienung Bedrängnis Beeinträchtigung:en
  Befinden:s Befugnis:se Befürchtung:en Begebenheit Begegnung Begehren Begeisterung Begriff:e,s Begutachtung:en
  Behandlung:en Behelf:s Beifall Beilage:n Beispiel:e,s Beistand Beitrag:s Beiträge:n Bekanntgabe Bekanntschaft
  Bekenntnis Belang:e Belange:n Belastung:en Belieben:s Beliebtheit Bemerkung:en Beobachtung:en Beratung:en
  Berechtigung Bereich Bereinigung Berücksichtigen Beruf Beruhigung Berührung Bescheidenheit Bescherung
  Beschluss:es Besetzung Besitz:es Besorgnis:se Besserung Bestandsproblem:e,s Bestandsdifferenz:en Beteiligung
  Betracht Betrachtung:en Betreff Beurteilung:en Bevorratung Bevorzugung Bewahrung Bewandtnis Beweggrund
  Bewertung:en Bewilligung:en Bewusstsein:s Biegen Bilanz Bildschirm Bindung Bissen Blick:e,s Blatt Boden Bogen
  Bonus Bote:n Brief:e,s,en Briefpost Brauch Bremse Brisanz Bruchteil:s Brücke:n Büro:s Chaos Charakter
  Chronologie Clou Courier Dach Dafürhalten:s Dankbarkeit Darlegung:en Darstellung:en Debakel Debitoren
  Dienst:e,s,en Dilemma:s Ding:e,en,s Direktheit Diskrepanz:en Diskussion:en Distanz Doppel Dorn Drama Drang
  Drehung Dringlichkeiten Durcheinander:s Durchführung Durchschlag Durchschnitt:s Ebbe Ecke:n Effekt:e,s
  Effizienz Ehre Ehrlichkeit Eifer:s Eigeninteresse Eigenverschulden Eignung Eilbestellung:en Einbau Einblick:e,s
  Einbuchung:en Einbuße:n Einfachheit Einfall Einflussnahme Einfluss:es Einführung Eingabe:n Eingriff Einhalt
  Einigkeit Einklang:s Einkommen Einladung:en Einlass Einlangen:s Einleitung Einordnung:en Einrichtung:en
  Einsichtnahme Einsparung:en Einstieg Einteilung Eintrag:s Einträge:n Einverständnis:ses Einwilligung Einzahlung
  Elan:s Element:e Emotionen Empfinden Endabnehmer Endkunde:n Endkundin Endpreis:e,s Endstand Energie Enge
  Entgelt:s Enttäuschung:en Entwarnung Erbitte Ereignis:se,ses,sen Erfassung:en Erfindung Erforderlichkeit
  Erfordernis:se,sen Erfüllung Ergehen Erhebung:en Erholung Erkenntnis:se,sen Erkundigung:en Erlaubnis Erleben
  Erlebnis:se Erleichterung Erlös Ermahnung Ermessen:s Ermutigung Ernst:es Ernstfall:s Eröffnung Erreichbarkeit
  Erscheinen Ersatzbeschaffung Ersparnisse Erstauftrag Erstaunen:s Erstbestellung:en Ertrag Erwähnung Erweiterung
  Erzeugnis:se Etappe:n Eventualität:en Exklusivität Experte:n Export:s Extra:s Faden Fahrer:s,n Fahrt:en
  Fairness Fakten Faktura Falle Falschlieferung:en Familie:n Fassung Faustregel Fehleinschätzung:en
  Fehlerquelle:n Feierlaune Feinabstimmung Feld Fertigungslos Fest Festpreis:e,s Finanzen Finger:n
  Fingerspitzengefühl Fleiß:es Fleck Fluss Folgeauftrag:s Folgebestellung:en Folgekosten Folgerung:en
  Formalität:en Formulierung:en Fortgang:s Fortlauf Fortsetzung:en Frachtpapiere:n Frachtrate Freiheit:en
  Freigabeprozess Freiraum Fremdverschulden Freund:e,en Frieden Frühbezug Frühwarnung Fülle Fundament Funktion:en
  Furcht Fürsorge Gang:es Gänge Ganze:n,s Garant Gast Gebot Gebrauch:s Gedächtnis Gedanken Gefahrgut Gefallen:s
  Gefüge Gefühl:e,s Gegebenheit:en Gegenangebot:e,s Gegend Gegenleistung:en Gegenprobe Gegenteil:s Gegenwart
  Gegenüberstellung:en Gegenzeichnung Gehör:s Geist Gelingen:s Geltung Gemeinde Gemeinschaft Gemüt Genuss Gerede
  Gerücht:e Geschehen:s Geschenk:e Geschichte:n Geschick:s Geschmack Geschwindigkeit:en Gesicht
  Gesichtspunkt:e,en,s Gespür Gestell:e Gesuch:s Gewerbe Gewinn:s Gewinner Gewissen Gewissheit Gewohnheit:en
  Glanz Glaube:n Gleichgewicht Gleiche Glück:s Glückwunsch Gnade Grauzone Gremium Griff:e,s Großauftrag
  Großhandel:s Großhändler:s,n Großkunde:n Großzügigkeit Grundsatz:es Grundsätze Gruppe:n Güteklasse Haken:s
  Halle:n Halt Haltung:en Handarbeit Handgriff Handlung:en Handlungsspielraum:s Hauptgrund Hauptlager:s
  Hauptsache Hebebühne Heft Heim Herausforderung:en Herkunft Herr Herz:en,ens Herzblut Herzlichkeit Hilferuf
  Hilfsmittel Himmel Hinderungsgrund Hinnahme Hintertreffen Hochbetrieb Hochdruck:s Hochachtung Höhepunkt
  Höflichkeit:en Horizont Humor Hürde:n Ideal:e Identität Impuls:e Individuum Inanspruchnahme Inbegriff Indiz:ien
  Industrie Initiative:n Inkrafttreten Inland Innere Instanz Instinkt Institution Integrität Intention
  Interimslösung:en Interessent:en Intervall Investition:en Irritation:en Irrläufer Jagd Jubel Kalender:s Kampf
  Kapital Kasse Kassenbon Käuferin Kästchen Kehrseite Kenner Kern:s Kernpunkt Kette:n Klage:n Klang
  Klarstellung:en Klarheiten Klasse:n Kleinigkeit:en Kleingedruckte Kleinmenge:n Klima Knappheiten Knackpunkt
  Knoten Kollegen Kollektion Komfort Kommando Kommentar:e,s Kommunikationsweg Kompetenz:en Komplettheit
  Kompliment:e,s Kompromiss:e,es Konflikt:e Konkurrenz Konsens:es Konstanz Kontingent:e,s Kontrast Konzentration
  Kopf Köpfe Kopfzerbrechen:s Körper Kreditnote Kreditoren Kreislauf Krise:n Kriterium:s Kriterien Kühlung Kummer
  Kundenbetreuung Kundenbindung Kundenkreis:es Kundenstamm:s Kundenwunsch:es Kundenwünsche:n Kundentermin:e Kunst
  Kuvert Lächeln Ladegut Ladeliste:n Ladenbestand Ladeneröffnung Ladenlokal Ladenregal:e,en Ladenschluss
  Ladenverkauf Lagerhaltung Lagerist:en Lagerzugang Land Langmut Lärm Last:en Lauffähigkeit Laune:n Leben Legende
  Lehre Leid:s Leidtragende Leidwesen:s Leistungsfähigkeit Leserlichkeit Lichtblick Liebe Lieferabruf:e,s
  Lieferchaos Lieferanfrage:n Lieferant Lieferanteil Lieferbarkeit Lieferbestätigung:en Liefertag:e,s,en
  Lieferverpflichtung:en Lieferdienst Liefergegenstand Lieferprognose:n Lieferunfähigkeit Lieferungsausfall
  Lieferwagen Limit:s Linderung Lob Logik Lohn Los Lösungsansatz:es Lösungsansätze Lösungsweg:e,s Luft Lust Macht
  Makel Malheur:s Management Mangelware Manier Markierung:en Masse Maßstab Mehrbestellung:en Mehrheit
  Mehrpreis:e,s Mehrwert:s Meisterleistung Menge Mensch Menschen Merkblatt Messe Miene Missgeschick:e,s
  Misstrauen Mitbewerber:s Mitgefühl:s Mitstreiter Mittelweg:s Mitverantwortung Mitwirkung Mobilität Modalität:en
  Monitor Motiv Motivation Mut Mutmaßung Nachbar Nachgang:s Nachdenken Nachfrist:en Nachhall Nachholbedarf
  Nachkontrolle:n Nachlässigkeit:en Nachteilig Nachsehen:s Nachspiel Nachtrag:s Nachwehen Nachzügler
  Nachforderung:en Nennung Nerven Netz Netzwerk Neuauflage Neuerung:en Neugier Neuheit:en Neuigkeit Neukunde:n
  Neuplanung Neustart Neuware Notbehelf Notfalls Notlage:n Notiz Notwendigkeit:en Nuance Nutzer Oberhand
  Oberfläche Objektivität Obergrenze Öffentlichkeit Öffnung:en Öffnungszeiten Offenheit Offertanfrage:n Ohr Ohren
  Opfer Optimismus Optimum Orientierung Original Packerl:n Packzettel:s,n Papierkram Paragraf Parallele Partei:en
  Passus Patzer Pech Pechsträhne Pendant Pensum Perfektion Persönlichkeit Pfand Pfeil Pflicht:en Phänomen Phase:n
  Physis Plage Platzmangel:s Polster:s Polstermaterial:s Portion Porto Postfach Postweg:s Potenzial:e Prädikat
  Präferenz:en Prämisse Präsenz Präzision Prinzip:s Privatsphäre Pro Probe:n Proben Probelieferung:en Probelauf
  Produktauswahl Produktpalette Profi Prognose:n Projekt:e,s,en Promotion Proforma Propos Provision Prozedere:s
  Publikum Puffer:s Pünktchen Qual Quantität Rahmenauftrag:s Rampenzeiten Rand:es Rang Rangfolge Rarität
  Räumlichkeiten Rausch Realität Rechenfehler:s Rechenschaft Rechnungswesen:s Rede Redlichkeit Reduktion
  Reduzierung:en Referenz:en Reflexion Regal Regelfall:s Regelmäßigkeit Regen:s Regie Register Reiz Rektifikation
  Rekord Relevanz Respekt:s Ressource:n Restauftrag:s Rettung Richtlinie:n Richtpreis:e,s Richtung:en
  Richtwert:e,s Riegel Risikostreuung Rohstoff Rolle:n Routine Ruck Rücken Rückgriff Rückhalt Rückkehr Rücklage
  Rückschluss Rückschlag Rückschritt Rückseite Rücktritt:s Rückweg Rückenwind Rückzug Rufnummer Rüge:n Rummel
  Runde:n Rundmail Rutsch Saal Sachbearbeitung Sachgebiet Saldo Satz:es Sätze Säule Schätzung:en Schatten
  Schattenseite Schauplatz Scheitern Schema Scherben Schicksal Schieflage Schilderung:en Schlag Schlagwort
  Schlamassel Schlange Schlüssel Schlüsse Schlussfolgerung:en Schlussrechnung Schmerz:en Schnäppchen
  Schnelligkeit Schnitt Schnittstelle:n Schock Schonfrist Schranke Schreibfehler:s,n Schreibtisch Schriftform
  Schriftlichkeit Schriftverkehr:s Schriftwechsel:s Schub Schuldfrage Schuss Schutz:es Schwachstelle:n Schwank
  Schwankung:en Schwerpunkt:e,s Schwung Seele Segen Seitens Selbstkosten Selbstverständlichkeit Seltenheit
  Sendungsbeleg Sendungsverlauf Serviceteam:s Servus Sicherung Sichtung Sichtprüfung:en Sichtweise:n Siegel
  Signatur Signalwirkung Sinnhaftigkeit Sitte Sitzung Skepsis Skonto Solidarität Soll:s Sonderbestellung:en
  Sonderlieferung:en Sonderwunsch Sonderwünsche Sonderposten Sorgenkind Sparsamkeit Spaß Spanne:n Speicher Sperre
  Spesen Spezifikation:en Spiel:s Spitze:n Splittung Spontaneität Sprache:n Sprung Spur:en Stabilität Stadium
  Stammkunde:n Stammkundschaft Stammlieferant:en Standort:e,s,en Standpunkt:e,s Standardpreis Stapel Start:s
  Startschuss Statement Statistik Stau Staunen Steigerung:en Stellenwert:s Stellvertretung Stellvertreter Stempel
  Steuer Stichhaltigkeit Stichpunkt:e,en Stichtag:e,s Stichwort:e Stichwörter Stillstand:s Stil Stimme:n Stimmung
  Stirn Stolz Stolperstein:e Stoßzeit:en Strafe Strang Strategie:n Streit Stress:es Streuung Strich Strom
  Stückelung:en Studium Stufe:n Sturm Stütze Substanz Suche Sympathie Symptom Szenario Tabellenblatt Tadel
  Tagesgeschäft:s Takt Talent Tarif:e,s Tätigkeit:en Täuschung Tausch:s Teilabnahme:n Teilbetrag Teilbestand
  Teilhabe Teilmengen Teilnahme Teilstück Telefonisch Tempo:s Tendenz:en Test:s Text:e,s Tiefe Tipp:s Titel
  Toleranz Ton Tour:en Tragweite Transparenz Traum Trend:s Trennung Treue Trick Trost Trubel:s Tücke:n Tun:s
  Tür:en Typ Übel Überangebot Überarbeitung:en Überblick Überdruss Überfluss Übergang:s Übergangslösung:en
  Übergangszeit Überhang:s Überlastung Überlieferung Überschneidung:en Überschreitung:en Überschrift:en
  Überschuss:es Übersendung Übertrag Übertragung:en Übertragungsfehler Überverkäufe Überweisung:en Überzeugung:en
  Übung Umdenken Umdisposition Umfeld Umgebung Umkehr Umlauf Umplanung:en Umsicht Umstellung:en Umstieg
  Umverteilung Umweg:e,s Umwelt Umwandlung Unachtsamkeit:en Unaufmerksamkeit Unbehagen:s Undurchsichtigkeit
  Uneinigkeit Unfall Ungemach Ungereimtheit:en Ungewissheit:en Unglück Unkosten Unordnung Unregelmäßigkeit Unruhe
  Unterbrechung Unterdeckung:en Untergrenze Unterhalt Unterlass Unternehmung Unterschrift:en Unterversorgung
  Unterweisung Unwägbarkeit:en Unwissenheit Unvermögen Unversehrtheit Unvollständigkeit Urheber Ursprung:s
  Urteil:s Variante:n Variation:en Ventil Verabredung:en Verabschiedung Verantwortliche:n Verarbeitungsfehler
  Verärgerung Veränderung:en Veranstaltung Verband Verbindlichkeit:en Verblieb Verbot Verbrauchszahlen
  Verbraucher:s,n Verbundenheit Verdienst Verdruss Verein Vereinfachung Vereinheitlichung Verfall Verfasser
  Verfassung Verfolgung Verfügungsbestand Vergabe Vergangenheit Vergeblichkeit Vergessen Vergleichbarkeit
  Vergleichsangebot:e Vergnügen:s Vergrößerung Verhalten:s Verhinderung Verkaufsaktion:en Verkaufsfläche
  Verkaufsgeschwindigkeit Verkaufspreis:e,s Verkaufsverlauf Verkaufszahl Verkaufszahlen Verkehr:s Verknappung:en
  Verladetermin:e Verlangen Verlass Verlegenheit Verletzung Verlegung:en Verlierer Vermeidung Vermittlung
  Vermutung:en Vernehmen Vernunft Verpflegung Verrechnung:en Verringerung:en Versammlung Versäumen Verschleiß
  Verschmutzung:en Versendetermin Versicherung:en Versiegelung Verspätungen Verständlichkeit Verstärkung
  Verstimmung:en Verstoß Vertiefung Verteiler Vertretungsregelung Vervollständigung Verweis:e,s Verwahrung
  Verwaltung Verwarnung Verwertung Verzehr Verzerrung Verzeichnis Vielfalt Vielzahl Visier Vision Vollmacht
  Vollständigkeit Voranfrage:n Voranmeldung:en Vorankündigung:en Voranschlag Vorausplanung Vorarbeit:en
  Vorausbestellung Vorbestellung:en Vorbild Vordergrund:s Vorderseite Vorfreude Vorführung Vorgeschichte
  Vorgespräch Vorgehensvorschlag Vorhersage:n Vorkehrung:en Vorkommnis:se Vorkommen Vorlaufzeiten Vorliebe:n
  Vorrätigkeit Vorsatz Vorschau Vorschrift:en Vorschuss Vorsehung Vorsorge Vorstand Vorstellung:en
  Vorverlegung:en Vorverkauf Vorwand Vorwarnung:en Vorwurf:s Vorzeichen Vorzüge Wachstum Wagen Wahl:en
  Wahrheit:en Wahrnehmung:en Wahrscheinlichkeit Wandel Wareneinsatz Warenfluss:es Warengruppe:n Warenknappheit
  Warenmuster Warenrückstand Warteliste:n Warterei Wartung Wasser:s Wasserschaden:s Wasserschäden Weg:e,s,en
  Wegfall:s Weigerung Weile Weisheit Weitblick Weite Weiterarbeit Weiterführung Weitergabe Weitsicht Wende
  Wendung Werbung Werbeaktion:en Werbemaßnahme:n Werkstor Wertminderung Wertung Wesen Wetter:s Wette Widerruf:s
  Widerspruch:s Widersprüche:n Wiederaufnahme Wiederaufbau Wiederbeschaffung Wiederbestellung:en Wiedergutmachung
  Wiedersehen Wiedervorlage Winkel Wirklichkeit Wirbel Wirkweise Wirtschaft Wirtschaftlichkeit Wissensstand:s
  Wohl:s Wohlwollen:s Wohlergehen Woge Wortlaut:s Wucht Wunder:s Wurzel Wut Zähler:s Zählfehler:s Zählliste:n
  Zählung:en Zahlenwerk Zahlungseingang:s Zahlungsweise Zahlungsart Zauber Zeitangabe:n Zeitaufwand:s
  Zeitersparnis Zeitgründe:n Zeitmangel:s Zeitverschiebung Zeitvorgabe:n Zeitvorteil Zentrale Zentrallager:s
  Zerstörung Zeugnis Zielkonflikt Zielvorgabe Zins Zone Zorn Zubehör Zufriedenstellung Zugeständnis:se,ses
  Zugestehen Zugriff:s Zuhilfenahme Zukunftsplanung Zulauf Zulieferer:s,n Zulieferung:en Zumutung Zuordnung:en
  Zurückhaltung Zurverfügungstellung Zusammenhalt Zusammenspiel:s Zusammentreffen Zusatzaufwand:s Zusatzbedarf:s
  Zusatzmenge:n Zusatzinformation:en Zuschlag:s Zuschläge:n Zuschrift:en Zuspruch:s Zuständigkeit:en
  Zustandekommen Zutun:s Zuversichtlichkeit Zuvorkommenheit Zuwachs Zuwendung Zwang Zwangslage Zwickmühle:n
  Zwischenlager:s Zwischenbericht:e,s Zwischenzeit Zwischenergebnis:se Zwist Zählkontrolle Adressfehler
  Ersatzteil Regelbetrieb Regalplatz:es Regalplätze Rückfragen Bestpreis:e,s Nettopreis:e,s Bruttopreis:e,s
  Drehscheibe Kundenkonto Umsatzverlust:e,s Umsatzausfall:s Umsatzausfälle Eckdaten Retourenschein Bonität
  Bestellrhythmus Ausweichlösung Ausweichartikel Wahlmöglichkeit:en Verpackungsgröße:n Packungsgröße:n
  Gebindegröße:n Lagerumschlag Abgangs Abgang:s Abgänge:n Zugänge:n Warenzugang:s Schreibens Nachzählung:en
  Stichtagsbestand Palettenstellplatz Kassensystem:s Lagersystem:s Warenwirtschaftssystem:s Buchbestand:s
  Lagergang Lagergänge
`);

/** Likewise, adjectives and what does not change. */
export const DE_EVERYDAY_OTHERS: readonly string[] = [
  ...adjectiveForms(`
  total ähnlich definitiv meist angeblich nunmehrig geläufig hell verehrt hochgeschätzt wert lieb
  freibleibend ewig gewogen erdenklich bezugnehmend versandkostenfrei
  baldig nächstmöglich frühstmöglich größtmöglich kleinstmöglich erbeten verstrichen ausscheidend entlassen unbeschadet geschuldet gesichtet
  abrupt abrufbar absichtlich abschlägig achtsam adäquat aktualisiert alternativ ambitioniert amtlich angebracht
  angegeben angekündigt angefordert anfänglich angeblich angespannt ängstlich anhängig anspruchsvoll anständig
  anstrengend anteilsmäßig apart appetitlich arbeitsfähig arg artig ärmlich arm artgleich atemlos aufgebraucht
  aufgeregt aufgeschlossen aufgeschoben auffallend auffällig auftragsbezogen aufwendig aufwändig aufwärts
  augenblicklich augenscheinlich ausdauernd ausführbar ausgelastet ausgemacht ausgerechnet ausgewogen
  ausgeschlossen auslaufend aussagekräftig außerordentlich außergewöhnlich außerplanmäßig ausständig ausreichend
  auswärtig auswendig authentisch autark autorisiert bahnbrechend bar barrierefrei bedacht bedarfsgerecht
  bedenklich bedingt bedingungslos beeindruckend beendet befremdlich befristet befugt begehrt begeistert
  begreiflich begründet behaglich beharrlich behutsam beiderseitig beispielhaft beispiellos belanglos belegt
  belesen bemüht benachbart beneidenswert berechenbar berührt bescheiden beschleunigt beschwerlich besinnlich
  besorgt beste besorgniserregend bessere beträchtlich betrübt betrüblich beunruhigt bewährt beweglich bezahlt
  bezeichnend beziehungsweise bezugsfertig bezüglich bitter blind bisserl blank böse brandneu brauchbar breiter
  brenzlig brisant dauernd dankenswert defensiv dementsprechend denkbar deprimierend derbe dienlich diesbezüglich
  diffus diplomatisch direkter diskret disponiert distanziert doof dreist drastisch drohend dubios dunkel
  durchdacht durchführbar durchgehend durchsichtig durchwachsen dürftig dynamisch ebenbürtig eckig edel egal
  ehemalig eher ehrenhaft eifrig eigenmächtig eigentlich eigenverantwortlich eigentümlich einbezogen
  einfallsreich einfühlsam eingehalten eingespielt eingeschränkt eingepackt einleuchtend einsatzfähig einschlägig
  einseitig einsichtig einstweilig eintönig einzuhaltend elegant elementar elend empfehlenswert empfindlich
  engagiert engmaschig entbehrlich entfernt entgegengesetzt enthusiastisch entlastend entnervt entschlossen
  entschuldbar entsetzlich entspannt enttäuschend erdenklich ereignisreich erfasst erfinderisch erforderlich
  erfolglos erfolgversprechend erfüllbar ergebnislos ergiebig erhellend erhöht erheiternd erkenntlich erklärbar
  erklärlich erleichtert ermäßigt ermüdend ernüchternd ernster ersatzlos erschöpft erschreckend erschwinglich
  ersehnt ersetzbar erstklassig erstmalig erträglich erwähnenswert erwiesen erwartungsvoll erwartungsgemäß
  etabliert evident existent expliziert explizit extrem exzellent fahrlässig fantastisch fatal faul fassungslos
  federführend fehlerfrei fehlerhaft fehlgeleitet feierlich fesch festgelegt finanziell fix flach fleißig
  fließend flüchtig flüssig folgenschwer folgerichtig förderlich formal formlos fortgeschritten frachtfrei
  fragwürdig fraglos frankiert freigegeben freiwillig fremd freudig friedlich froh fröhlich fruchtbar fruchtlos
  frühzeitiger frustriert fühlbar fürsorglich furchtbar gangbar ganzheitlich gebührend gebührenpflichtig
  geduldiger geehrt gefällig gefasst gefordert gefragt gefühlt gegenständlich gegenteilig gelassen gelegen
  gelegentlich geltend gemütlich genial genehmigt generell geneigt genervt geplant geprüft gerecht gerechtfertigt
  geregelt gerissen gern gerührt geschädigt gescheit geschickt geschuldet gesichert gespannt gestrig gestresst
  getrennt gewaltig gewichtig gewillt gewinnbringend gewissenlos gewünscht gezielt gezwungen glatter glaubhaft
  glaubwürdig gnädig gravierend greifbar grenzenlos grob großartig großflächig großzügig grundlos haarscharf
  handelsüblich handfest handlich handschriftlich hartnäckig hastig hauptsächlich heil heilfroh heiter hektisch
  hell herausfordernd herausragend herb herkömmlich herzerwärmend herzhaft hilfsbereit hinderlich hinderungsfrei
  hinlänglich hinterlegt hochgeschätzt hochgradig hochverehrt hochwertig hochwichtig hoffnungslos hoffnungsvoll
  holprig honorig hübsch humorvoll illegal imponierend improvisiert indirekt individueller informativ
  inhaltsgleich innerstädtisch innovativ inoffiziell inständig integriert intelligent international interessiert
  irrelevant irritiert irrtümlich jeglich jegliche kalendarisch kalt katastrophal kaufmännisch keimfrei kenntlich
  klasse kläglich klarerweise kleinlich kleinteilig knackig knifflig kollegial komisch kommerziell komplex
  konkurrenzfähig konsistent kontinuierlich kontraproduktiv konventionell kooperativ kostenbewusst kostendeckend
  kostengünstig kostenintensiv kostenneutral köstlich krass kreativ krumm kulanter kumulativ kundenfreundlich
  kundenorientiert kundenseitig kündbar kurios labil lächerlich lagerbedingt lagerfähig landläufig lässig lästig
  lautstark lebendig lebenswichtig leistungsfähig leidvoll lesbar leistbar lieblos liebenswert liebenswürdig
  liebevoll lieferseitig lieferbereit linear lückenlos lukrativ lustig mäßig maßvoll massiv mehrheitlich
  mehrmalig meisterhaft menschlich merkwürdig messbar minder minderwertig missglückt missgünstig misslich
  misslungen mitarbeiterseitig mitfühlend mittelgroß mittellang mitteilsam moderat momentan motiviert müde
  mühelos mühevoll mürbe musterhaft mutig mutmaßlich nachdenklich nachgelagert nachlässig nachrangig nachsichtig
  nachstehend nachweislich nachweisbar nachzulesend naheliegend namhaft neuartig neuerlich neugierig netto brutto
  nervig nervös niederschmetternd nichtig nominal normal notdürftig notgedrungen objektiv obenstehend obig
  offenkundig offenherzig öffentlich ohnmächtig ökonomisch optimal optimistisch optional optisch ordnend
  organisch örtlich packend paradox pauschal peinlich penibel perplex pfiffig pflichtbewusst plausibel planbar
  platt pragmatisch prekär prüfend proaktiv prominent proportional provisionsfrei psychisch punktgenau punktuell
  qualifiziert qualvoll quer rasant rational ratsamer raumgreifend realisierbar rechtlich rechtmäßig
  rechtskräftig redlich reduziert reif rege regional reizvoll rentabel reparabel repräsentativ reserviert
  respektvoll ressourcenschonend restlos retour reumütig revidiert richtungsweisend riskant robust routinemäßig
  routiniert rückläufig rückständig rücksichtsvoll rückwirkend ruckartig rührend sachbezogen sachdienlich
  sachkundig satt sättigend schade schädlich schadenfrei schadenfroh schäbig schattig schauderhaft scheinbar
  schief schlagartig schlechthin schleierhaft schleppend schlüssiger schmerzhaft schmerzlich schmerzfrei schnöde
  schonend schrecklich schrittweise schuldhaft schuldig schützend schwach schwammig schwankend schwerfällig
  schwermütig schwungvoll sehnlich sehnlichst selbig selbstbewusst selbsterklärend selbstkritisch selbstlos
  selbstredend sensationell sensibel separat simpel singulär skeptisch solidarisch solvent sonnig sorgfältiger
  sorglos souverän spannend sparsam spaßig spezifisch spielend spontan sprunghaft ständig standhaft standardmäßig
  startklar statistisch stattlich stichhaltig stimmungsvoll stolz storniert störungsfrei strapaziert straff
  strategisch streitbar strikt stur subjektiv substanziell supplementär symbolisch sympathisch systematisch
  systemseitig tabellarisch taktisch tapfer tatkräftig telefonischer temporär teilbar terminlich terminiert toll
  tolerabel tragisch traumhaft traurig treffend treffsicher trefflich triftig trist trüb tüchtig typengleich
  überdurchschnittlich übereilt übereifrig überflüssig übergangsweise übergeordnet überglücklich überhastet
  überholt überlegen übermäßig überragend überprüfbar überzogen umfassender umfänglich umgekehrt umsichtig
  umsonst umständlich umstritten umtauschbar unabdingbar unablässig unabsichtlich unangebracht unangekündigt
  unangemessen unannehmbar unauffällig unauffindbar unaufgefordert unaufhaltsam unaufhörlich unausgepackt
  unausweichlich unbeabsichtigt unbeantwortet unbearbeitet unbedeutend unbefriedigend unbegreiflich unbegrenzt
  unbegründet unbeirrt unbelastet unberechtigt unberührt unbestätigt unbestimmt unbestritten unbezahlbar
  unbeliebt unberechenbar unbeschwert unbewusst undenkbar uneingeschränkt uneinig unendlich unentbehrlich
  unentgeltlich unentschieden unerheblich unerklärlich unerlässlich unerledigt unermüdlich unerreichbar
  unersetzlich unerträglich unerwünscht unfair unfreiwillig unfreundlich unflexibel ungebraucht ungeeignet
  ungehalten ungehindert ungelegen ungelöst ungemein ungenutzt ungeöffnet ungepflegt ungeplant ungeprüft ungerade
  ungerecht ungerechtfertigt ungerührt ungeschickt ungestört ungesund ungetrübt ungewohnt ungewollt unglaublich
  unglaubwürdig ungleich ungültig unhaltbar unhöflich unkoordiniert unliebsam unlösbar unmerklich unnachgiebig
  unplanmäßig unproblematisch unpräzise unrealistisch unregelmäßig unrentabel unrichtig unsachgemäß unsanft
  unschlüssig unschön unschuldig unselbstständig unsinnig unsorgfältig untauglich unten unterbesetzt unterbrochen
  unterfertigt untergeordnet unterlegen unterschrieben unterschwellig untragbar untrennbar untätig unüberlegt
  unüberschaubar unumgänglich unumstritten ununterbrochen unverantwortlich unverbraucht unverhältnismäßig
  unverhofft unverkennbar unvermeidbar unvermeidlich unvermindert unvernünftig unverpackt unverschämt unversehrt
  unverständlich unverwechselbar unverwertbar unverzichtbar unvollkommen unvorbereitet unvoreingenommen
  unvorsichtig unvorstellbar unvorteilhaft unweigerlich unwesentlich unwiderruflich unwillig unwirksam
  unwirtschaftlich unzählig unzeitgemäß unzertrennlich unzugänglich unzulässig unzustellbar vage variabel
  veraltet verantwortungsbewusst verantwortungsvoll verblüffend verbesserungsfähig verborgen verbraucht verbunden
  verdächtig verdeckt verderblich verdient verdorben vereinfacht verfahren verfehlt verfrüht vergesslich
  vergleichsweise vergnügt verhalten verhandelbar verhängnisvoll verhältnismäßig verheerend verhindert verklebt
  verkürzt verlangt verlegen verloren verlockend verlustreich vermehrt vermeidbar vermeintlich vermutet
  vernachlässigbar vernünftig verpackt verpflichtet verräterisch verrückt verschwommen verspätet versteckt
  verstärkt verstörend vertieft verträglich vertrauenswürdig vertrauensvoll verunsichert vervollständigt verwandt
  verwendungsfähig verwertbar verwirrt verwunderlich verwundert verzeihlich verzögert verzweifelt vielfältig
  vielmalig vielseitig vielversprechend visuell voll vollkommen vollumfänglich voluminös voraussichtlich
  vorbehaltlich vorbehaltlos vorbereitet vorbestellt vorbildlich vordringlich vorhersehbar vorherrschend voreilig
  vormalig vorübergehend vorvergangen vorwiegend wachsam wahlweise wahrhaft wahrheitsgemäß wandelbar warmherzig
  wasserdicht wechselnd wechselseitig wehmütig weise weitläufig weitsichtig wertfrei wertgeschätzt wertlos
  wichtigere widerrechtlich widersprüchlich widerstandsfähig widrig wiederholt wiederkehrend wiederverkaufsfähig
  wild willentlich willkürlich wirkungslos wirkungsvoll wissenschaftlich wissentlich witterungsbedingt witzig
  wohlbehalten wohlgemeint wohltuend wohlwollend wünschenswert würdevoll wütend zaghaft zäh zahlbar zahlenmäßig
  zart zeitaufwändig zeitaufwendig zeitlos zeitraubend zeitsparend zeitversetzt zerbeult zerdrückt zerkratzt
  zerknickt zerrissen zerstört zielstrebig zielgerichtet zivil zollfrei zugänglich zugesichert zugetan zuhauf
  zurückhaltend zurückliegend zusammengefasst zusammenhängend zusammenhanglos zusehends zustimmend zuträglich
  zuverlässiger zuvorderst zwangsweise zweckmäßig zweckdienlich zweifelhaft zweifellos zweifelsfrei
  zwischenzeitlich bindend hochachtungsvoll dankend diesmalig selb kostenfrei portofrei retourniert tagesfrisch
  stressig brennend hinterher derselb knallhart voraussehbar
`),
  ...listed(`
  trotzdem rausgeht rausgehen raus bezugnehmend tendiere tendieren angezogen zurückbleibt übereinstimmt übereinstimmen beiseitegelegt beiseitelegen beiseite herausnehmen herausgenommen trotz allem übereinander könnt habt seid schaut gebt notiert wollt sollt müsst durchrufen reinkommt reingekommen rauskommt
  durchaus naja grade sozusagen zurzeit befindet befinden befand verändert verändern verändere meisten meiste sowas selben selbe selber irgendwas irgendjemand irgendeinen irgendeiner gern gehabt mag magst sag mach komm lass gib nimm sieh hilf lies hör schau bring geh
  stimmt lautet erbeten ausscheidet verstrichen hineingesteckt entlassen entlassen hochachtungsvoll gebeten erboten verschoben geschoben verstreichen verstreicht verstrich gestrichen streicht einzuhalten anzusehen auszuschließen bekanntzugeben bekannt unbekannt gewusst gemusst gesollt geduldet
  leid diesmal ungern dies ganz voneinander miteinander zueinander füreinander aufeinander untereinander
  beieinander durcheinander aneinander ineinander auseinander woanders nirgends irgendwer abermals allerseits
  alldem allein alleine allesamt allzu alsbald alsdann anbetracht anderntags andererseits anstandslos auch
  auswärts außen bestmöglich baldigst bitteschön bisschen bissl bisserl blindlings bräuchte bräuchten wüsste
  ließe ließen fände fänden gäbe ginge käme kämen ankäme stünde läge brächte hielte hieße täte täten wünschte
  würd könnt möcht dauernd daselbst davor dazumal demgegenüber demgemäß demzufolge derlei dermaßen desgleichen
  dessenungeachtet desto dieserart diesseits drauflos drum ebendort ebenso ebensolche ehestens ehestmöglich
  eigenhändig eingangs einigermaßen einfachheitshalber einst einstweilen ehrlicherweise endgültig erstmal etliche
  etlichen etwelche euretwegen fernab flugs folglich fortan fürwahr gell gelt geradewegs gerademal gleichermaßen
  gleichfalls gleichsam gleichwohl gottlob günstigstenfalls halt haargenau hierzulande hierbei hiermit hiervor
  hinfort hinterher hinüber hinunter hoppla hurra immerzu indes indessen infolgedessen innert insbesonders jawohl
  jederlei jedermann jedesmal jeher jemals jenseits just keinerlei klipp kopfschüttelnd kurzerhand kurzum
  künftighin langsam lauter leihweise letztens letztmals lieber mancherorts mancher manche manches manchen
  manchem mehrmals meinerseits meinetwegen mitnichten mitten möglicherweise momentan nah nachher nahezu
  naturgemäß neuerdings nichtsdestotrotz nichtsdestoweniger nimmer nebst notfalls nunmehr obendrein obzwar
  ohnedies ohnehin okay ordnungshalber par partout paarweise pünktlichst querfeld quitt rasch ringsum rückwärts
  rundherum rundweg sämtlich samt schätzungsweise schlechterdings schlimmstenfalls schleunigst schnurstracks
  schrägstrich schwerlich seinetwegen seltsamerweise seitlich seitwärts sinngemäß sobald sogenannt somit sonstwie
  sonstwo sowas soundso stückweise summarisch super stellenweise sicherheitshalber spaßeshalber stracks tadellos
  testweise tunlichst typischerweise überdies überein übergangsweise überhaupt übermäßig überrascht umgehend
  umhin umsomehr unbesehen unbesorgt unbestreitbar ungeachtet ungeheuer unerwarteterweise unglücklicherweise
  unlängst unnötigerweise unsererseits unseretwegen unserseits unterderhand untendrunter unweit urplötzlich
  ursächlich verbindlichst vergebens vereinbarungsgemäss versuchsweise vice versa vielerorts vielerlei vorderhand
  vorgängig vornehmlich vorsichtshalber vorweg vorwärts vorzugsweise währenddessen wahrlich weitaus weiters
  wesentlich wettbewerbsbedingt wiewohl wohlauf wohlgemerkt wohlweislich worüber wovor womit wozu zeit zeitgleich
  zeitlebens zufolge zugegebenermaßen zugegeben zugunsten zuhause zuletzt zumal zumeist zumindestens zuoberst
  zurecht zusammengenommen zustatten zuunterst zuvor zuvorkommend zuwider zwar zwischendrin zwischendurch zwecks
  heraus herüber herunter hinauf hinab herab herauf heran hernach hienieden hiefür hieraus retour oi na tja ach
  oh hach aha hm ups juhu servas griaß pfiat baba ade adieu tschau ciao salü grüezi gruezi hoi sali merci mersi
  bon moin moinmoin netterweise freundlicherweise dankenswerterweise lieberweise klarerweise logischerweise
  interessanterweise überraschenderweise ungewöhnlicherweise ausnahmsweise probeweise schrittweise teilweise
  stufenweise beziehungsweise zufälligerweise merkwürdigerweise komischerweise paradoxerweise unerklärlicherweise
  ärgerlicherweise unabsichtlich vertretungsweise hilfsweise zeitversetzt lagerseitig hausintern
  lieferantenseitig ihrerseits kundenseitig beiderseits seitens versus pro contra via ad hoc de facto en bloc
  gros franko frei exw inkl exkl per a dato dito et cetera ff pauschal netto brutto
`),
];
