import { nounForms } from "./inflect-de.ts";

/** Things of trade that are no product, no place and no person; with genitive and plural. */
export const DE_NOUNS: readonly string[] = nounForms(`
  Abbildung:en Abfahrt:en Abfertigung:en Abgleich:e,s Abholung:en Abklärung:en Ablauf:s,es Abläufe:n Ablehnung:en
  Abnahme:n Abnehmer:s,n Abrechnung:en Abruf:e,s Absatz:es Absätze:n Abschluss:es Abschlüsse:n Absender:s,n
  Absicht:en Absprache:n Abstand:s Abstände:n Abstimmung:en Abteilung:en Abverkauf:s Abweichung:en Abwicklung:en
  Abzug:s Abzüge:n Adressat:en Adresse:n Alternative:n Alternativtermin:e,s Analyse:n Anbieter:s,n Änderung:en
  Änderungswunsch:es Änderungswünsche:n Anfahrt:en Anforderung:en Anfrage:n Angabe:n Angebot:e,s,en
  Angelegenheit:en Angebotsanfrage:n Angebotspreis:e,s Anhang:s Anhänge:n Anfang:s Ankunft:s Ankunftstermin:e,s
  Anlage:n Anlass:es Anlieferung:en Anliegen:s Anlieferschein:e Annahme:n Annahmeschluss:es Annehmlichkeit:en
  Anpassung:en Anregung:en Anruf:e,s Ansicht:en Ansprechpartner:s,n Ansprechpartnerin:nen Anspruch:s Ansprüche:n
  Anstrengung:en Anteil:e,s Antwort:en Anweisung:en Anzahl Anzeichen:s Arbeit:en Arbeiten Arbeitsaufwand:s Art:en
  Artikel:s,n Artikelliste:n Artikelbezeichnung:en Artikelnummer:n Aufgabe:n Aufklärung:en Auflistung:en
  Aufmerksamkeit:en Aufschub:s Aufstellung:en Auftrag:s,es Aufträge:n Auftraggeber:s Auftragsbestätigung:en
  Auftragserteilung:en Auftragsnummer:n Auftragsabwicklung Auftragsbearbeitung Aufwand:s Aufwendungen Augenblick:s
  Augenmerk:s Ausdruck:s Ausfall:s Ausfälle:n Ausführung:en Ausgang:s Ausgleich:s Auskunft Auskünfte:n
  Auslieferung:en Auslieferungstermin:e,s Ausnahme:n Ausnahmefall:s Aussage:n Ausstattung:en Austausch:s Auswahl
  Auswirkung:en Ausweichtermin:e,s Auswertung:en Basis Bearbeitung:en Bearbeitungsstand:s Bearbeitungszeit:en
  Bedarf:s Bedarfsfall:s Bedarfsplanung Bedauern:s Bedenken:s Bedeutung:en Bedingung:en Befund:e,s Beginn:s
  Begründung:en Behebung Bekannte Beleg:e,s,en Belieferung:en Bemühung:en Bemühen Benachrichtigung:en Benehmen
  Berechnung:en Bereich:e,s,en Bereitschaft Bereitstellung:en Bericht:e,s Berichtigung:en Berücksichtigung
  Beschädigung:en Beschaffung:en Beschaffenheit:en Beschleunigung Beschreibung:en Beschwerde:n Beseitigung
  Besonderheit:en Besprechung:en Bestand:s,es Bestände:n Bestandsliste:n Bestandslücke:n Bestandsprüfung:en
  Bestandteil:e,s,en Bestandsführung Bestandskorrektur:en Bestätigung:en Bestellbestätigung:en Bestelldaten
  Bestelleingang:s Besteller:s Bestellmenge:n Bestellnummer:n Bestellposition:en Bestellschein:e,s Bestellstatus
  Bestellung:en Bestellvorgang:s Bestellunterlagen Bestellwert:s Bestellzeile:n Bestelländerung:en Bestimmung:en
  Besuch:s Betrag:s,es Beträge:n Betreff:s Betreuung Betrieb:e,s Bewegung:en Beweis:e,es Bezahlung:en
  Bezeichnung:en Beziehung:en Bezug:s Bezüge:n Bild:er,es,ern Bildmaterial:s Bitte:n Bruch:s Bruchschaden:s
  Bruchschäden Buchhaltung Buchung:en Budget:s Chance:n Charge:n Chef Chefin Container:s Dank:es Datei:en Daten
  Datenblatt:s Datum:s Dauer Deckung Defekt:e,s Details Detail Dialog:s Dienstleister:s,n Dienstleistung:en
  Differenz:en Disposition:en Dokument:e,s,en Dokumentation:en Dringlichkeit Druck:s Durchlauf:s Durchsicht Ebene:n
  Eigentum:s Eigenschaft:en Eile Eilauftrag:s Eilsendung:en Eilversand:s Eilzustellung:en Eilanfrage:n Eilbedarf:s
  Eindruck:s Eingang:s Eingangskontrolle:n Eingangsprüfung:en Einhaltung Einigung:en Einkauf:s Einkäufe
  Einkäufer:s,n Einkäuferin Einkaufspreis:e,s,en Einkaufsabteilung Einkaufsteam:s Einlagerung:en Einplanung
  Einsatz:es Einschätzung:en Einschränkung:en Einsicht Einspruch:s Einstandspreis:e,s Einstellung:en Einzelfall:s
  Einzelheit:en Einzelnen Einzelpreis:e,s,en Einheit:en Einwand:s Einwände:n Empfang:s Empfänger:s,n Empfehlung:en
  Ende:s Engpass:es Engpässe:n Entgegenkommen:s Entladung Entlastung Entscheidung:en Entscheidungsgrundlage
  Entschädigung:en Entschuldigung:en Entsorgung Entwicklung:en Entwurf:s Ergänzung:en Ergebnis:ses,se,sen
  Erfahrung:en Erfolg:e,s Erhalt:s Erhöhung:en Erinnerung:en Erklärung:en Erläuterung:en Erledigung:en
  Ermittlung:en Ersatz:es Ersatzartikel:s,n Ersatzlieferung:en Ersatztermin:e,s Ersatzware:n Ersparnis:se
  Erstattung:en Erstellung Ersuchen Erwartung:en Erwägung:en Eskalation:en Etikett:s,en Expedition Exemplar:e,s
  Expresslieferung:en Expressversand:s Fabrik Fach:s Fachabteilung Fall:s,es Fälle:n Fälligkeit Faktor:en
  Fehlbestand:s Fehlbestände:n Fehler:s,n Fehlerbild Fehlerbeschreibung Fehllieferung:en Fehlmenge:n Fehlteile:n
  Fertigstellung Fertigung:en Fertigungstermin:e,s Fertigungskapazität:en Festlegung Filiale:n Firma Firmen Fläche
  Flexibilität Folge:n Folgeauftrag:s Folgen Folgeschäden Forderung:en Form:en Formular:e,s Foto:s Fortschritt:e,s
  Fracht:en Frachtbrief:e,s Frachtführer:s Frachtkosten Frage:n Freigabe:n Freude:n Freundlichkeit Frist:en Fristen
  Frühestmöglich Fuß Führung Garantie:n Gebinde:s Gebühr:en Gedanke:n Geduld Gefahr:en Gegenstand:s Gegenwert:s
  Gegenvorschlag:s Gegenvorschläge:n Gelegenheit:en Genehmigung:en Genauigkeit Gesamtbetrag:s Gesamtkosten
  Gesamtpreis:e,s Gesamtsumme Gesamtwert:s Gesamtmenge Geschäft:e,s,en Geschäftsbeziehung:en Geschäftsführung
  Geschäftspartner:s,n Gespräch:e,s,en Gestaltung Gewähr Gewährleistung:en Gewicht:s Grenze:n Größe:n Größenordnung
  Grund:es Gründe:n Grundlage:n Gruß:es Grüße:n Gültigkeit Gunsten Gut Güte Güter:n Gutschein:e,s Gutschrift:en
  Hand Hände:n Handel:s Handhabung Händler:s,n Handlungsbedarf:s Haus:es Hauses Herstellung Hersteller:s,n Hilfe:n
  Hilfestellung Hindernis:se Hinblick Hinsicht Hinweis:e,es,en Hintergrund:s Hintergründe:n Höhe Hoffnung:en Idee:n
  Informationen Information Inhalt:e,s Interesse:s,n Inventur:en Irrtum:s Irrtümer Kalkulation:en Kapazität:en
  Kapitel Kanal Karton:s Kartons Katalog:e,s Kategorie:n Kauf:s Käufe Käufer:s,n Kaufvertrag:s Kenntnis:se
  Kenntnisnahme Kennzeichnung:en Kiste:n Klärung:en Klarheit Knappheit Kollege:n Kollegin:nen Kolleginnen
  Kommissionierung Kommunikation Kompensation Komplettlieferung:en Komplikationen Komponente:n Kondition:en
  Konsequenz:en Kontakt:e,s Kontaktaufnahme Kontaktdaten Kontrolle:n Konzept Kooperation Kopie:n Korrektur:en
  Korrespondenz Kosten Kostenübernahme Kostenvoranschlag:s Kostenvoranschläge:n Kostenaufstellung Kraft Kreis
  Kritik Kulanz Kunde:n Kundin Kundinnen Kundenauftrag:s Kundenaufträge:n Kundenanfrage:n Kundenbestellung:en
  Kundendienst:es Kundenservice Kundschaft Kürzung:en Kurier:s Kürze Ladefläche Laden:s Ladung:en Lage:n Lager:s,n
  Lagerbestand:s Lagerbestände:n Lagerfläche Lagerleitung Lagerort:s Lagerplatz:es Lagerteam:s Lagerung
  Lagermitarbeiter Länge Lauf:e Laufe Laufzeit:en Leistung:en Leitung Lieferadresse:n Lieferant:en Lieferantin
  Lieferavis Lieferausfall:s Lieferbedingungen Lieferdatum:s Lieferengpass:es Lieferengpässe:n Lieferfähigkeit
  Lieferfrist:en Lieferkette:n Lieferkonditionen Lieferkosten Liefermenge:n Liefermöglichkeit:en
  Liefermöglichkeiten Lieferort:s Lieferpapiere:n Lieferplan:s Liefersituation Lieferschein:e,s,en Lieferstatus
  Liefertermin:e,s,en Lieferung:en Lieferumfang:s Lieferverzögerung:en Lieferverzug:s Lieferzeit:en
  Lieferzeitpunkt:s Lieferzusage:n Lieferzeitraum:s Lieferschwierigkeiten Lieferrückstand:s Lieferrückstände:n
  Lieferanschrift Limit Linie:n Liste:n Listenpreis:e,s,en Logistik Logistiker Lösung:en Lösungsvorschlag:s
  Lösungsvorschläge:n Lücke:n Mahnung:en Mail:s Mangel:s Mängel:n Mängelanzeige:n Mängelrüge:n Manko Markt:es Maß:e
  Maßgabe Maßnahme:n Material:s Mehrkosten Mehraufwand:s Mehrbedarf:s Meinung:en Meldung:en Menge:n Mengen
  Mengenabweichung:en Mengenangabe:n Mengenrabatt:s Mengenänderung:en Mengenstaffel:n Merkmal:e Minderlieferung:en
  Minderung Minimum:s Mindestbestellmenge:n Mindestmenge:n Mindestbestellwert:s Missverständnis:ses,se,sen
  Mitarbeit Mitarbeiter:s,n Mitarbeiterin:nen Mitglied:er Mithilfe Mitteilung:en Mittel:n Modell:e,s Moment:s
  Möglichkeit:en Mühe:n Muster:s,n Nachbesserung:en Nachbestellung:en Nachdruck:s Nachfolgend Nachforschung:en
  Nachfrage:n Nachlass:es Nachlässe Nachlieferung:en Nachlieferungen Nachricht:en Nachschub:s Nachsicht
  Nachteil:e,s Nachverfolgung Nachweis:e,es Nähe Name:n,ns Neubestellung:en Neuigkeit:en Niveau Notfall:s Notiz:en
  Nummer:n Nutzen Nutzung Obige Objekt Offerte:n Ordnung Optionen Option Ordner Organisation Original:e,s Ort:es
  Packliste:n Packmittel Packstück:e,s,en Packstation Packung:en Paket:e,s,en Palette:n Panne:n Papier:e,en
  Partie:n Partner:s,n Partnerin Partnerschaft Pause Person:en Personal:s Perspektive:n Plan:s Pläne:n Planung:en
  Planungssicherheit Platz:es Plätze Portokosten Position:en Positionen Post Posten:s Praxis Preis:e,es,en
  Preisabweichung:en Preisänderung:en Preisanfrage:n Preisanpassung:en Preisangabe:n Preisauskunft Preisbasis
  Preisbestätigung Preiserhöhung:en Preisliste:n Preisstaffel:n Preisunterschied:e,s Preisvorschlag:s
  Preisdifferenz:en Priorität:en Problem:e,s,en Problematik Produkt:e,s,en Produktion:en Produktionskapazität:en
  Produktionsplan:s Produktionsplanung Produktionsstand:s Produktionsstart:s Produktionstermin:e,s
  Produktionszeit:en Produzent:en Programm Protokoll:s Prozess:e,es Prüfung:en Punkt:e,s,en Pünktlichkeit
  Qualität:en Qualitätskontrolle:n Qualitätsmangel:s Qualitätsmängel:n Qualitätssicherung Quelle:n Quittung:en
  Rabatt:e,s Rahmen:s Rahmenbedingungen Rahmenvertrag:s Rampe:n Rat:s Raum:s Reaktion:en Rechnung:en
  Rechnungsbetrag:s Rechnungskorrektur:en Rechnungskopie:n Rechnungsnummer:n Rechnungsprüfung Rechnungsstellung
  Recherche:n Recht:e,s Regal:e,s Regel:n Regelung:en Reihe Reihenfolge:n Reklamation:en Reservierung:en Rest:e,s
  Restbestand:s Restbestände:n Restlieferung:en Restmenge:n Restposten:s Resultat:e Retoure:n Richtigkeit
  Richtigstellung Risiko:s Risiken Rücknahme:n Rückantwort:en Rückerstattung:en Rückfrage:n Rückgabe:n Rückgang:s
  Rückmeldung:en Rückruf:e,s Rückschein Rücksendung:en Rücksicht Rücksprache:n Rückstand:s Rückstände:n
  Rückvergütung Rückzahlung:en Ruf Ruhe Sachbearbeiter:s,n Sachbearbeiterin Sache:n Sachlage Sachverhalt:e,s
  Schaden:s Schäden Schadensbild:s Schadensfall:s Schadensmeldung:en Schadensersatz:es Schadensanzeige:n
  Schadensaufnahme Schicht:en Schluss:es Schreiben:s Schritt:e,s,en Schuld Schwelle Schwierigkeit:en Seite:n Seiten
  Sendung:en Sendungen Sendungsnummer:n Sendungsverfolgung Serie:n Service:s Sicherheit:en Sicherheitsbestand:s
  Sicht Signal:e Sinn:e Situation:en Sonderfall:s Sonderkonditionen Sonderpreis:e Sorge:n Sorgfalt Sorte:n
  Sortiment:s,e Spediteur:s,e,en Spedition:en Speditionen Spielraum:s Staffel:n Staffelpreis:e,s,en Stand:s
  Stände:n Standard:s Stelle:n Stellungnahme:n Stellplatz:es Stichprobe:n Stich Stock Störung:en Storno:s
  Stornierung:en Stornobestätigung:en Strecke:n Stück:e,s,en Stückkosten Stückpreis:e,s,en Stückzahl:en Stammdaten
  Summe:n System:e,s,en Tabelle:n Tat Tatsache:n Team:s Teams Teil:e,s,en Teillieferung:en Teilmenge:n
  Teilsendung:en Teilstornierung:en Telefon:s Telefonat:e,s Telefonnummer:n Termin:e,s,en Terminänderung:en
  Terminbestätigung:en Termintreue Terminverschiebung:en Terminverzug:s Terminvorschlag:s Terminvorschläge:n
  Terminzusage:n Terminplan:s Terminplanung Termindruck Thema:s Themen Transport:e,s,en Transportschaden:s
  Transportschäden Transportunternehmen:s Transportweg:e Transportkosten Transportzeit:en Tracking:s Treffen
  Überblick:s Übergabe:n Übereinstimmung:en Überlegung:en Übermittlung Übernahme:n Überprüfung:en Übersicht:en
  Überraschung:en Überverkauf:s Überzahlung:en Umbuchung:en Umfang:s Umgang:s Umgehend Umlagerung:en Umsatz:es
  Umsetzung Umstand:s Umstände:n Umtausch:s Unannehmlichkeit:en Ungeduld Ungenauigkeit:en Unklarheit:en Unmut
  Unregelmäßigkeit:en Unsicherheit:en Unstimmigkeit:en Unterbrechung:en Unterlage:n Unternehmen:s
  Unterschied:e,s,en Unterstützung:en Untersuchung:en Unverständnis Ursache:n Verantwortung Veranlassung
  Verarbeitung Verbesserung:en Verbindung:en Verbleib:s Verbleiben Verbrauch:s Verbuchung:en Verdacht:s Verderb
  Vereinbarung:en Vereinbarungen Verfahren:s Verfügbarkeit:en Verfügung Vergleich:e,s Verhältnis:ses,se,sen
  Verhandlung:en Verkauf:s Verkäufe:n Verkäufer:s,n Verkaufsfläche:n Verkaufsteam:s Verladung:en Verlängerung:en
  Verlauf:s Verlust:e,s Vermerk:e,s Verordnung Verpackung:en Verpackungseinheit:en Verpackungsmaterial:s
  Verpflichtung:en Versand:s Versandabteilung Versandanzeige:n Versandart:en Versandavis Versandbestätigung:en
  Versanddatum:s Versandkosten Versandstatus Versandtermin:e,s Versandtag Versandweg:e,s Versandmöglichkeit:en
  Versäumnis:se Verschiebung:en Verschulden Versehen:s Versendung Version:en Versorgung Versorgungslücke:n
  Verspätung:en Verständnis:ses Verständigung Versuch:e,s Verteilung Vertrag:s,es Verträge:n Vertragspartner
  Vertrauen:s Vertreter Vertretung:en Vertrieb:s Verwechslung:en Verwechselung:en Verwendung:en Verwirrung
  Verzeihung Verzicht:s Verzögerung:en Verzug:s Volumen:s Vorankommen Vorab Voraus Voraussetzung:en Voraussicht
  Vorbehalt:s Vorbereitung:en Vorfall:s Vorfälle:n Vorfeld:s Vorgang:s Vorgänge:n Vorgabe:n Vorgehen:s
  Vorgehensweise:n Vorhaben:s Vorlage:n Vorlauf:s Vorlaufzeit:en Vorrang:s Vorrat:s Vorräte:n Vorschlag:s
  Vorschläge:n Vorsicht Vorsprung:s Vorteil:e,s Vorzug Ware:n Warenannahme Warenausgang:s Warenbestand:s
  Warenbestände:n Wareneingang:s Wareneingangskontrolle Wareneingangsprüfung:en Warensendung:en Warenwert:s
  Warenverfügbarkeit Warenwirtschaft Warnung:en Wartezeit:en Wechsel:s Weise Weisung:en Weiterbearbeitung
  Weiterleitung Weiteres Weiterverkauf:s Werk:e,s Wert:e,s,en Wertschätzung Wettbewerb:s Wichtigkeit
  Wiederholung:en Wiederverkauf:s Wiederverkäufer Wille:n Wirkung:en Wissen:s Wort:e,es,en Wörter Wunsch:es
  Wünsche:n Wunschtermin:e,s Zahl:en Zahlung:en Zahlungsbedingung:en Zahlungsbedingungen Zahlungsfrist:en
  Zahlungsziel:e,s Zeichen:s Zeichnung:en Zeile:n Zeit:en Zeitdruck:s Zeitfenster:s Zeitplan:s Zeitpläne Zeitpuffer
  Zeitpunkt:e,s Zeitraum:s Zeiträume Zeitrahmen:s Zeitverlust Zeitverzug:s Zeitspanne Zettel:s,n Ziel:e,s,en
  Zielpreis:e,s Zielort Zoll:s Zollabwicklung Zufall Zufriedenheit Zugang:s Zukunft Zusage:n Zusammenarbeit
  Zusammenfassung:en Zusammenhang:s Zusammenhänge Zusammenstellung:en Zusatz:es Zusatzkosten Zusendung:en
  Zusicherung:en Zustand:s Zustände Zusteller:s Zustellung:en Zustellversuch:e,s Zustimmung:en Zuverlässigkeit
  Zuversicht Zuweisung:en Zweck:e,s Zweifel:s,n Zwischenfall:s Zwischenlösung:en Zwischenstand:s
  Zwischeninformation Zwischenmeldung:en Zwischenbescheid:e,s Bescheid:e,s Umfeld:s Wareneingänge:n
  Warenanlieferung:en Warenlieferung:en Außenverpackung:en Innenverpackung:en Umverpackung:en Umkarton:s
  Transportverpackung:en Nachteile Rückläufer:n Überbestand:s Überbestände:n Mehrmenge:n Mehrlieferung:en
  Überlieferung:en Abrufauftrag Bestellabwicklung Sendungsstatus Sendungsdaten Sachstand:s Statusmeldung:en Status
  Statusabfrage Statusupdate:s Update:s Feedback:s Info:s Infos Shop:s Onlineshop:s Webshop:s Chat Notlösung:en
  Kundenbestellungen Kaufpreis:es Aufpreis:e,es Geld:es Rückabwicklung:en
`);
