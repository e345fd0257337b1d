import { nounForms } from "./inflect-de.ts";

/** What people add to business German so that it sounds like them: nouns. */
export const DE_EVERYDAY_NOUNS: readonly string[] = nounForms(`
  Kappe Latein Schippe Gas Dampf Nagel Nägel:n Heuhaufen Eis:es Boot Ruder Kurs:es Schlepptau Kragen Faust Herzklopfen Stange Strang Hebel:s,n Schiene:n Gleis:es Fahrplan:s Gegenwind Flaute:n Welle:n Brandung Ufer Kompass Nase:n Zunge Zahn Zähne:n Mund
  Hals Schulter:n Magen Knie Füße:n Zehen Schulterzucken Stirnrunzeln Kopfkino Geistesblitz Schimmer Dunst Schwund:s Obergeschoss:es Keller:s Nebenraum:s Nebenräume Hinterzimmer Feuer Klemme Engstelle:n Nadelöhr Flaschenhals Klippe:n Abgrund Anschlag Reserve:n
  Notnagel Strohhalm Silberstreif Schnitzer:s,n Fauxpas Lapsus Denkfehler:s Hörfehler Reisen Preisfindung Kostenträger Marge:n Abschlag:s Abschläge Skonti Boni Losgröße:n Rüstkosten Werkzeugkosten Bemusterung:en Geheimhaltung Bindefrist Ansturm:s Boom:s Hype Kundenansturm
  Aufholjagd Durststrecke Fahrwasser Schieflage Talsohle Spitzenzeit:en Hochsaison Nachholeffekt Rückenwind Schützenhilfe Feuerwehr Zünglein Waage Schale Waagschale Gewissen:s Bauchschmerzen Kopfweh Schlaf Nachtschicht Spätschicht Frühschicht Tagschicht Schichtwechsel Feierabend
  Rätsel:s,n Puzzle Puzzleteil Detektivarbeit Spurensuche Indizien Fährte Irrweg Holzweg Umwege Abkürzung:en Schleichweg Königsweg Mittelding Spagat Drahtseilakt Gratwanderung Balanceakt Kraftakt Endspurt Zielgerade Startlinie Etappenziel Marathon Sprint Staffellauf
  Scherbe:n Splitter:n Kratzer:n Delle:n Riss:e,es,en Bruchstelle:n Feuchtigkeit Nässe Schimmel Rost Flecken
  Deckel:s,n Henkel:n Kante:n Füllmaterial Luftpolster Klebeband Folie:n Stretchfolie Polsterung:en Naht
  Oberflächen Verschluss:es Scanner Stapler:s Gabelstapler:s Hochregal:s Sperrlager Quarantäne Stellplätze
  Gitterbox Fachboden Schichtleiter:s Rollwagen Ladezone Tabelle Prospekt:e Zertifikat:e,en Konformität Währung:en
  Abmessung:en Maße Barcode Mehrwertsteuer Umsatzsteuer Streik:s Hafen:s Depot:s Verteilzentrum:s Funkstille
  Manufaktur Familienbetrieb:s Lieblingsstück:e Herzensangelegenheit Überraschungen Bestseller Dauerbrenner
  Ladenhüter Saisonware Verkaufsschlager Renner Zugpferd Stoßzeit Lagerplätze Werbung Aktionspreis Kampagne:n
  Website:n Bestellformular Warenkorb Kundenfeedback Nachricht Störfaktor Zulieferbetrieb Zulieferteile
  Vorprodukt:e Rohstoffmangel Ausbesserung Einsehen Einlenken Aufatmen Handlungsempfehlung:en Entscheidungshilfe
  Rückstandsliste Auftragslage Auftragsstand Auftragseingang Fertigungsplan Sonderfahrt:en Direktfahrt Kurierfahrt
  Terminfracht Luftpost Paketdienst:e,es Spedi Frachtführerin Abliefernachweis:es Empfangsbestätigung:en
  Unterschriften Zustellnachweis Schadensprotokoll:s Transporteur:s,e Versender:s Rollkarte Tatbestand
  Schulterschluss Durchblick Vorstoß Kehrtwende Kurswechsel Meinungsaustausch Verhandlungsspielraum Spielräume
  Preisgefüge Preisniveau:s Preisgrundlage Kalkulationsfehler Zahlendreher:s Kommafehler Übertragungsfehlern
  Rundungsfehler Rundung:en Nachkommastelle Preisklausel Teuerung Teuerungszuschlag Materialkosten Energiekosten
  Frachtanteil Kostensteigerung:en Zahlungslauf Rechnungslegung Fakturierung Buchungsfehler Belegnummer
  Absatzflaute Absatzprognose:n Abverkäufe Überbevorratung Lagerdruck Kapitalbindung Platznot Sortimentsbereinigung
  Sortimentswechsel Umstrukturierung Neuausrichtung Planänderung:en Fehlkalkulation Fehlplanung Fehlbuchung:en
  Mitte Prost Gruss Grüessli Kundenfreundlichkeit Hand Rande Zuge Zug:s Fall Stelle Weile Umstand Sache
  Zustellfenster Anlieferfenster Belegschaft Firma Firmen Inhaber:s,n Inhaberin Geschäftsleitung Gruppenleitung
  Teamleitung Bestellabteilung Außendienst:es Innendienst:es Verkaufsleitung Filialleitung Kollegium Kolleg:en
  Kumpel Anschrift:en Luftfracht Beinbruch Express Licht Dunkel Tippfehler:s,n Aufschlüsselung:en Mal:e Neige
  Folgeauftrag Folgeaufträge:n Luft Seefracht Bahnfracht Kulanzweg Stich Abwesenheitsnotiz Erstlieferung
  Zweitlieferung Anschlussauftrag Aberglaube Abgabe:n Abhilfe Ablehnung Ablenkung Abneigung Abrede:n Abschied:s
  Absender Abstecher Abstrich:e,s Abwesenheit:en Achtung Adressat Affäre Agenda Ahnung:en Akte:n Aktion:en
  Aktualisierung:en Aktualität Akzeptanz Alarm Alltag:s Alltagsgeschäft Alleingang Ambition:en Amt Andenken
  Andrang:s Anerkennung Anfänger Anforderung Angehörige Angebotsaufforderung:en Angst Ängste Anhaltspunkt:e,s
  Anhieb Anklang Anlauf Anlehnung Anmerkung:en Anmeldung:en Annullierung:en Anordnung:en Anreiz:e Ansage:n
  Anschein:s Anschluss:es Anschreiben:s Ansehen:s Ansinnen:s Ansporn Anstand:s Anstieg:s Anstoß Ansturm Antrag:s
  Anträge Antrieb Antwortmail Anwendung:en Anwesenheit Anzahlung:en Anzeige:n Appell Applaus Arbeitsgang
  Arbeitslast Arbeitsschritt:e,s Argument:e,s Ärger:s Ärgernis:se Arrangement Atem Atmosphäre Attest Aufbau:s
  Aufenthalt Aufgebot Aufkommen Auflage:n Auflösung Aufnahme:n Aufräumen Aufregung Aufruf:e,s Aufschlag Aufschluss
  Aufsicht Aufstockung:en Auftakt Auftritt Aufwärtstrend Aufzeichnung:en Aufzug Auge:n Augen Augenhöhe Ausbau
  Ausblick Ausbleiben Ausdauer Ausfertigung:en Ausflucht Ausführlichkeit Ausgabe:n Ausgangslage Ausgangspunkt
  Auskommen Auslastung Auslöser Ausmaß:es Ausrede:n Ausrichtung Ausruf Aussicht:en Aussprache Austritt Auswärts
  Auszug:s Autor Balance Band Bauch Beanstandung:en Beanspruchung Bedarfsspitze:n Bedarfstermin:e,s Bedienung
  Bedrängnis Beeinträchtigung:en Befinden:s Befugnis:se Befürchtung:en Begebenheit Begegnung Begehren Begeisterung
  Begriff:e,s Begutachtung:en Behandlung:en Behelf:s Beifall Beilage:n Beispiel:e,s Beistand Beitrag:s Beiträge:n
  Bekanntgabe Bekanntschaft Bekenntnis Belang:e Belange:n Belastung:en Belieben:s Beliebtheit Bemerkung:en
  Beobachtung:en Beratung:en Berechtigung Bereich Bereinigung Berücksichtigen Beruf Beruhigung Berührung
  Bescheidenheit Bescherung Beschluss:es Besetzung Besitz:es Besorgnis:se Besserung Bestandsproblem:e,s
  Bestandsdifferenz:en Beteiligung Betracht Betrachtung:en Betreff Beurteilung:en Bevorratung Bevorzugung Bewahrung
  Bewandtnis Beweggrund Bewertung:en Bewilligung:en Bewusstsein:s Biegen Bilanz Bildschirm Bindung Bissen Blick:e,s
  Blatt Boden Bogen Bonus Bote:n Brief:e,s,en Briefpost Brauch Bremse Brisanz Bruchteil:s Brücke:n Büro:s Chaos
  Charakter Chronologie Clou Courier Dach Dafürhalten:s Dankbarkeit Darlegung:en Darstellung:en Debakel Debitoren
  Dienst:e,s,en Dilemma:s Ding:e,en,s Direktheit Diskrepanz:en Diskussion:en Distanz Doppel Dorn Drama Drang
  Drehung Dringlichkeiten Durcheinander:s Durchführung Durchschlag Durchschnitt:s Ebbe Ecke:n Effekt:e,s Effizienz
  Ehre Ehrlichkeit Eifer:s Eigeninteresse Eigenverschulden Eignung Eilbestellung:en Einbau Einblick:e,s
  Einbuchung:en Einbuße:n Einfachheit Einfall Einflussnahme Einfluss:es Einführung Eingabe:n Eingriff Einhalt
  Einigkeit Einklang:s Einkommen Einladung:en Einlass Einlangen:s Einleitung Einordnung:en Einrichtung:en
  Einsichtnahme Einsparung:en Einstieg Einteilung Eintrag:s Einträge:n Einverständnis:ses Einwilligung Einzahlung
  Elan:s Element:e Emotionen Empfinden Endabnehmer Endkunde:n Endkundin Endpreis:e,s Endstand Energie Enge
  Entgelt:s Enttäuschung:en Entwarnung Erbitte Ereignis:se,ses,sen Erfassung:en Erfindung Erforderlichkeit
  Erfordernis:se,sen Erfüllung Ergehen Erhebung:en Erholung Erkenntnis:se,sen Erkundigung:en Erlaubnis Erleben
  Erlebnis:se Erleichterung Erlös Ermahnung Ermessen:s Ermutigung Ernst:es Ernstfall:s Eröffnung Erreichbarkeit
  Erscheinen Ersatzbeschaffung Ersparnisse Erstauftrag Erstaunen:s Erstbestellung:en Ertrag Erwähnung Erweiterung
  Erzeugnis:se Etappe:n Eventualität:en Exklusivität Experte:n Export:s Extra:s Faden Fahrer:s,n Fahrt:en Fairness
  Fakten Faktura Falle Falschlieferung:en Familie:n Fassung Faustregel Fehleinschätzung:en Fehlerquelle:n
  Feierlaune Feinabstimmung Feld Fertigungslos Fest Festpreis:e,s Finanzen Finger:n Fingerspitzengefühl Fleiß:es
  Fleck Fluss Folgeauftrag:s Folgebestellung:en Folgekosten Folgerung:en Formalität:en Formulierung:en Fortgang:s
  Fortlauf Fortsetzung:en Frachtpapiere:n Frachtrate Freiheit:en Freigabeprozess Freiraum Fremdverschulden
  Freund:e,en Frieden Frühbezug Frühwarnung Fülle Fundament Funktion:en Furcht Fürsorge Gang:es Gänge Ganze:n,s
  Garant Gast Gebot Gebrauch:s Gedächtnis Gedanken Gefahrgut Gefallen:s Gefüge Gefühl:e,s Gegebenheit:en
  Gegenangebot:e,s Gegend Gegenleistung:en Gegenprobe Gegenteil:s Gegenwart Gegenüberstellung:en Gegenzeichnung
  Gehör:s Geist Gelingen:s Geltung Gemeinde Gemeinschaft Gemüt Genuss Gerede Gerücht:e Geschehen:s Geschenk:e
  Geschichte:n Geschick:s Geschmack Geschwindigkeit:en Gesicht Gesichtspunkt:e,en,s Gespür Gestell:e Gesuch:s
  Gewerbe Gewinn:s Gewinner Gewissen Gewissheit Gewohnheit:en Glanz Glaube:n Gleichgewicht Gleiche Glück:s
  Glückwunsch Gnade Grauzone Gremium Griff:e,s Großauftrag Großhandel:s Großhändler:s,n Großkunde:n Großzügigkeit
  Grundsatz:es Grundsätze Gruppe:n Güteklasse Haken:s Halle:n Halt Haltung:en Handarbeit Handgriff Handlung:en
  Handlungsspielraum:s Hauptgrund Hauptlager:s Hauptsache Hebebühne Heft Heim Herausforderung:en Herkunft Herr
  Herz:en,ens Herzblut Herzlichkeit Hilferuf Hilfsmittel Himmel Hinderungsgrund Hinnahme Hintertreffen Hochbetrieb
  Hochdruck:s Hochachtung Höhepunkt Höflichkeit:en Horizont Humor Hürde:n Ideal:e Identität Impuls:e Individuum
  Inanspruchnahme Inbegriff Indiz:ien Industrie Initiative:n Inkrafttreten Inland Innere Instanz Instinkt
  Institution Integrität Intention Interimslösung:en Interessent:en Intervall Investition:en Irritation:en
  Irrläufer Jagd Jubel Kalender:s Kampf Kapital Kasse Kassenbon Käuferin Kästchen Kehrseite Kenner Kern:s Kernpunkt
  Kette:n Klage:n Klang Klarstellung:en Klarheiten Klasse:n Kleinigkeit:en Kleingedruckte Kleinmenge:n Klima
  Knappheiten Knackpunkt Knoten Kollegen Kollektion Komfort Kommando Kommentar:e,s Kommunikationsweg Kompetenz:en
  Komplettheit Kompliment:e,s Kompromiss:e,es Konflikt:e Konkurrenz Konsens:es Konstanz Kontingent:e,s Kontrast
  Konzentration Kopf Köpfe Kopfzerbrechen:s Körper Kreditnote Kreditoren Kreislauf Krise:n Kriterium:s Kriterien
  Kühlung Kummer Kundenbetreuung Kundenbindung Kundenkreis:es Kundenstamm:s Kundenwunsch:es Kundenwünsche:n
  Kundentermin:e Kunst Kuvert Lächeln Ladegut Ladeliste:n Ladenbestand Ladeneröffnung Ladenlokal Ladenregal:e,en
  Ladenschluss Ladenverkauf Lagerhaltung Lagerist:en Lagerzugang Land Langmut Lärm Last:en Lauffähigkeit Laune:n
  Leben Legende Lehre Leid:s Leidtragende Leidwesen:s Leistungsfähigkeit Leserlichkeit Lichtblick Liebe
  Lieferabruf:e,s Lieferchaos Lieferanfrage:n Lieferant Lieferanteil Lieferbarkeit Lieferbestätigung:en
  Liefertag:e,s,en Bestelltag:e,s,en Lieferverpflichtung:en Lieferdienst Liefergegenstand Lieferprognose:n Lieferunfähigkeit
  Lieferungsausfall Lieferwagen Limit:s Linderung Lob Logik Lohn Los Lösungsansatz:es Lösungsansätze Lösungsweg:e,s
  Lust Macht Makel Malheur:s Management Mangelware Manier Markierung:en Masse Maßstab Mehrbestellung:en Mehrheit
  Mehrpreis:e,s Mehrwert:s Meisterleistung Menge Mensch Menschen Merkblatt Messe Miene Missgeschick:e,s Misstrauen
  Mitbewerber:s Mitgefühl:s Mitstreiter Mittelweg:s Mitverantwortung Mitwirkung Mobilität Modalität:en Monitor
  Motiv Motivation Mut Mutmaßung Nachbar Nachgang:s Nachdenken Nachfrist:en Nachhall Nachholbedarf Nachkontrolle:n
  Nachlässigkeit:en Nachteilig Nachsehen:s Nachspiel Nachtrag:s Nachwehen Nachzügler Nachforderung:en Nennung
  Nerven Netz Netzwerk Neuauflage Neuerung:en Neugier Neuheit:en Neuigkeit Neukunde:n Neuplanung Neustart Neuware
  Notbehelf Notfalls Notlage:n Notiz Notwendigkeit:en Nuance Nutzer Oberhand Oberfläche Objektivität Obergrenze
  Öffentlichkeit Öffnung:en Öffnungszeiten Offenheit Offertanfrage:n Ohr Ohren Opfer Optimismus Optimum
  Orientierung Original Packerl:n Packzettel:s,n Papierkram Paragraf Parallele Partei:en Passus Patzer Pech
  Pechsträhne Pendant Pensum Perfektion Persönlichkeit Pfand Pfeil Pflicht:en Phänomen Phase:n Physis Plage
  Platzmangel:s Polster:s Polstermaterial:s Portion Porto Postfach Postweg:s Potenzial:e Prädikat Präferenz:en
  Prämisse Präsenz Präzision Prinzip:s Privatsphäre Pro Probe:n Proben Probelieferung:en Probelauf Produktauswahl
  Produktpalette Profi Prognose:n Projekt:e,s,en Promotion Proforma Propos Provision Prozedere:s Publikum Puffer:s
  Pünktchen Qual Quantität Rahmenauftrag:s Rampenzeiten Rand:es Rang Rangfolge Rarität Räumlichkeiten Rausch
  Realität Rechenfehler:s Rechenschaft Rechnungswesen:s Rede Redlichkeit Reduktion Reduzierung:en Referenz:en
  Reflexion Regal Regelfall:s Regelmäßigkeit Regen:s Regie Register Reiz Rektifikation Rekord Relevanz Respekt:s
  Ressource:n Restauftrag:s Rettung Richtlinie:n Richtpreis:e,s Richtung:en Richtwert:e,s Riegel Risikostreuung
  Rohstoff Rolle:n Routine Ruck Rücken Rückgriff Rückhalt Rückkehr Rücklage Rückschluss Rückschlag Rückschritt
  Rückseite Rücktritt:s Rückweg Rückenwind Rückzug Rufnummer Rüge:n Rummel Runde:n Rundmail Rutsch Saal
  Sachbearbeitung Sachgebiet Saldo Satz:es Sätze Säule Schätzung:en Schatten Schattenseite Schauplatz Scheitern
  Schema Scherben Schicksal Schieflage Schilderung:en Schlag Schlagwort Schlamassel Schlange Schlüssel Schlüsse
  Schlussfolgerung:en Schlussrechnung Schmerz:en Schnäppchen Schnelligkeit Schnitt Schnittstelle:n Schock
  Schonfrist Schranke Schreibfehler:s,n Schreibtisch Schriftform Schriftlichkeit Schriftverkehr:s Schriftwechsel:s
  Schub Schuldfrage Schuss Schutz:es Schwachstelle:n Schwank Schwankung:en Schwerpunkt:e,s Schwung Seele Segen
  Seitens Selbstkosten Selbstverständlichkeit Seltenheit Sendungsbeleg Sendungsverlauf Serviceteam:s Servus
  Sicherung Sichtung Sichtprüfung:en Sichtweise:n Siegel Signatur Signalwirkung Sinnhaftigkeit Sitte Sitzung
  Skepsis Skonto Solidarität Soll:s Sonderbestellung:en Sonderlieferung:en Sonderwunsch Sonderwünsche Sonderposten
  Sorgenkind Sparsamkeit Spaß Spanne:n Speicher Sperre Spesen Spezifikation:en Spiel:s Spitze:n Splittung
  Spontaneität Sprache:n Sprung Spur:en Stabilität Stadium Stammkunde:n Stammkundschaft Stammlieferant:en
  Standort:e,s,en Standpunkt:e,s Standardpreis Stapel Start:s Startschuss Statement Statistik Stau Staunen
  Steigerung:en Stellenwert:s Stellvertretung Stellvertreter Stempel Steuer Stichhaltigkeit Stichpunkt:e,en
  Stichtag:e,s Stichwort:e Stichwörter Stillstand:s Stil Stimme:n Stimmung Stirn Stolz Stolperstein:e Stoßzeit:en
  Strafe Strang Strategie:n Streit Stress:es Streuung Strich Strom Stückelung:en Studium Stufe:n Sturm Stütze
  Substanz Suche Sympathie Symptom Szenario Tabellenblatt Tadel Tagesgeschäft:s Takt Talent Tarif:e,s Tätigkeit:en
  Täuschung Tausch:s Teilabnahme:n Teilbetrag Teilbestand Teilhabe Teilmengen Teilnahme Teilstück Telefonisch
  Tempo:s Tendenz:en Test:s Text:e,s Tiefe Tipp:s Titel Toleranz Ton Tour:en Tragweite Transparenz Traum Trend:s
  Trennung Treue Trick Trost Trubel:s Tücke:n Tun:s Tür:en Typ Übel Überangebot Überarbeitung:en Überblick
  Überdruss Überfluss Übergang:s Übergangslösung:en Übergangszeit Überhang:s Überlastung Überlieferung
  Überschneidung:en Überschreitung:en Überschrift:en Überschuss:es Übersendung Übertrag Übertragung:en
  Übertragungsfehler Überverkäufe Überweisung:en Überzeugung:en Übung Umdenken Umdisposition Umfeld Umgebung Umkehr
  Umlauf Umplanung:en Umsicht Umstellung:en Umstieg Umverteilung Umweg:e,s Umwelt Umwandlung Unachtsamkeit:en
  Unaufmerksamkeit Unbehagen:s Undurchsichtigkeit Uneinigkeit Unfall Ungemach Ungereimtheit:en Ungewissheit:en
  Unglück Unkosten Unordnung Unregelmäßigkeit Unruhe Unterbrechung Unterdeckung:en Untergrenze Unterhalt Unterlass
  Unternehmung Unterschrift:en Unterversorgung Unterweisung Unwägbarkeit:en Unwissenheit Unvermögen Unversehrtheit
  Unvollständigkeit Urheber Ursprung:s Urteil:s Variante:n Variation:en Ventil Verabredung:en Verabschiedung
  Verantwortliche:n Verarbeitungsfehler Verärgerung Veränderung:en Veranstaltung Verband Verbindlichkeit:en
  Verblieb Verbot Verbrauchszahlen Verbraucher:s,n Verbundenheit Verdienst Verdruss Verein Vereinfachung
  Vereinheitlichung Verfall Verfasser Verfassung Verfolgung Verfügungsbestand Vergabe Vergangenheit Vergeblichkeit
  Vergessen Vergleichbarkeit Vergleichsangebot:e Vergnügen:s Vergrößerung Verhalten:s Verhinderung
  Verkaufsaktion:en Verkaufsfläche Verkaufsgeschwindigkeit Verkaufspreis:e,s Verkaufsverlauf Verkaufszahl
  Verkaufszahlen Verkehr:s Verknappung:en Verladetermin:e Verlangen Verlass Verlegenheit Verletzung Verlegung:en
  Verlierer Vermeidung Vermittlung Vermutung:en Vernehmen Vernunft Verpflegung Verrechnung:en Verringerung:en
  Versammlung Versäumen Verschleiß Verschmutzung:en Versendetermin Versicherung:en Versiegelung Verspätungen
  Verständlichkeit Verstärkung Verstimmung:en Verstoß Vertiefung Verteiler Vertretungsregelung Vervollständigung
  Verweis:e,s Verwahrung Verwaltung Verwarnung Verwertung Verzehr Verzerrung Verzeichnis Vielfalt Vielzahl Visier
  Vision Vollmacht Vollständigkeit Voranfrage:n Voranmeldung:en Vorankündigung:en Voranschlag Vorausplanung
  Vorarbeit:en Vorausbestellung Vorbestellung:en Vorbild Vordergrund:s Vorderseite Vorfreude Vorführung
  Vorgeschichte Vorgespräch Vorgehensvorschlag Vorhersage:n Vorkehrung:en Vorkommnis:se Vorkommen Vorlaufzeiten
  Vorliebe:n Vorrätigkeit Vorsatz Vorschau Vorschrift:en Vorschuss Vorsehung Vorsorge Vorstand Vorstellung:en
  Vorverlegung:en Vorverkauf Vorwand Vorwarnung:en Vorwurf:s Vorzeichen Vorzüge Wachstum Wagen Wahl:en Wahrheit:en
  Wahrnehmung:en Wahrscheinlichkeit Wandel Wareneinsatz Warenfluss:es Warengruppe:n Warenknappheit Warenmuster
  Warenrückstand Warteliste:n Warterei Wartung Wasser:s Wasserschaden:s Wasserschäden Weg:e,s,en Wegfall:s
  Weigerung Weisheit Weitblick Weite Weiterarbeit Weiterführung Weitergabe Weitsicht Wende Wendung Werbeaktion:en
  Werbemaßnahme:n Werkstor Wertminderung Wertung Wesen Wetter:s Wette Widerruf:s Widerspruch:s Widersprüche:n
  Wiederaufnahme Wiederaufbau Wiederbeschaffung Wiederbestellung:en Wiedergutmachung Wiedersehen Wiedervorlage
  Winkel Wirklichkeit Wirbel Wirkweise Wirtschaft Wirtschaftlichkeit Wissensstand:s Wohl:s Wohlwollen:s Wohlergehen
  Woge Wortlaut:s Wucht Wunder:s Wurzel Wut Zähler:s Zählfehler:s Zählliste:n Zählung:en Zahlenwerk
  Zahlungseingang:s Zahlungsweise Zahlungsart Zauber Zeitangabe:n Zeitaufwand:s Zeitersparnis Zeitgründe:n
  Zeitmangel:s Zeitverschiebung Zeitvorgabe:n Zeitvorteil Zentrale Zentrallager:s Zerstörung Zeugnis Zielkonflikt
  Zielvorgabe Zins Zone Zorn Zubehör Zufriedenstellung Zugeständnis:se,ses Zugestehen Zugriff:s Zuhilfenahme
  Zukunftsplanung Zulauf Zulieferer:s,n Zulieferung:en Zumutung Zuordnung:en Zurückhaltung Zurverfügungstellung
  Zusammenhalt Zusammenspiel:s Zusammentreffen Zusatzaufwand:s Zusatzbedarf:s Zusatzmenge:n Zusatzinformation:en
  Zuschlag:s Zuschläge:n Zuschrift:en Zuspruch:s Zuständigkeit:en Zustandekommen Zutun:s Zuversichtlichkeit
  Zuvorkommenheit Zuwachs Zuwendung Zwang Zwangslage Zwickmühle:n Zwischenlager:s Zwischenbericht:e,s Zwischenzeit
  Zwischenergebnis:se Zwist Zählkontrolle Adressfehler Ersatzteil Regelbetrieb Regalplatz:es Regalplätze Rückfragen
  Bestpreis:e,s Nettopreis:e,s Bruttopreis:e,s Drehscheibe Kundenkonto Umsatzverlust:e,s Umsatzausfall:s
  Umsatzausfälle Eckdaten Retourenschein Bonität Bestellrhythmus Ausweichlösung Ausweichartikel Wahlmöglichkeit:en
  Verpackungsgröße:n Packungsgröße:n Gebindegröße:n Lagerumschlag Abgangs Abgang:s Abgänge:n Zugänge:n
  Warenzugang:s Schreibens Nachzählung:en Stichtagsbestand Palettenstellplatz Kassensystem:s Lagersystem:s
  Warenwirtschaftssystem:s Buchbestand:s Lagergang Lagergänge
`);
