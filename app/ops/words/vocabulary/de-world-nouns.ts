import { listed } from "./vocabulary.ts";

/**
 * Nouns that people mention in passing when they write to one another: places, people and what they do, weather that is
 * a figure of speech, feelings, words from English and French that shops use. None of them is sold by shops like ours,
 * and none is a sum, a time, an illness, a crime or a matter of law, which would state a fact of its own.
 */
export const DE_WORLD_NOUNS: readonly string[] = listed(`
  Abendbrot Abendessen Ableger Abseits Ade Adieu Affentheater Alarmglocken Altstadt Ämter Anhängsel Annalen
  Annullation Anteilnahme Anwesen Apotheke Arbeitstag Arbeitstags Architekt Arm Arme Ärmel Arzt Ärztin Asche Atelier
  Ateliers Atemzug Aufwind Augenbraue Augenweide Ausfahrt Aushilfskraft Ausschlag Ausschuss Auszubildende Auto Azubi
  Azubis Bäckerei Backoffice Backorder Backorders Backup Backups Bahnhof Bande Bank Bar Bars Basics Bäume Beigeschmack
  Beipackzettel Beirat Besen Bestseller Betriebsferien Biss Bistro Blackout Blätter Blog Blogger Blogs Blumenladen
  Blut Böden Boom Boost Bord Börse Bottleneck Brainstorming Brand Brands Brautpaar Bravour Bredouille Broschüre
  Brotzeit Brüder Bücher Buchhalter Buchhalterin Buchhandlung Buchladen Budget Budgets Bug Bugs Bummelei Bund
  Bundesland Burnout Bus Business Button Buttons Buyer Café Cafés Call Calls Camion Case Cases Causa Challenge
  Challenges Chance Chaos Chaot Chapeau Chat Chats Chauffeur Check Checkliste Checks Chefs Ciao Cloud Comeback
  Community Concept Contenance Content Countdown Courage Crew Cut Danke Dankeschön Dashboard Dashboards Daumen
  Deadline Deadlines Deal Deals Déjà Deko Dekoladen Dekorateur Dekorateurin Dekoration Dekorationen Delivery Denkmal
  Desaster Design Detektiv Dialekt Diät Dicke Diktat Direktor Disclaimer Domino Doppelung Dorf Dörfer Dorfladen Draft
  Draht Drama Drängelei Dreck Dreh Drop Drops Dropshipping Duft Durchstich Durchwahl Dürre Durst Echo Eckladen Ego
  Ehepaar Ehrenrunde Eiertanz Eigentor Einfahrt Einstand Einzelgänger Eisberg Eltern Email Emails Emoji Emojis
  Empfangstresen Endlosschleife Enkel Entscheid Entscheide Episode Erbarmen Erdboden Erde Ernte Eröffnungsfeier Error
  Errors Erwachsene Erzeuger Erzieherin Eselei Eselsbrücke Event Events Evergreen Ewigkeit Excelliste Exceltabelle
  Exposé Extrameile Extrawurst Extrawürste Fachausdruck Fact Facts Fahrrad Faible Fakturen Fallback Fan Fans Farbton
  Farbtöne Fauxpas Favorit Favoriten Feedback Feier Feierabendbier Feiern Feind Felder Ferienhaus Ferienwohnung Feste
  Fiasko Filialleiterin Film Filme Finesse Flaschenpost Fließband Flop Flops Florist Floristin Floskel Floskeln Flucht
  Flug Flüge Flughafen Flyer Flyern Follower Followup Forecast Forecasts Formel Forscher Fotograf Fotografin
  Fotoshooting Fragerei Freudensprünge Friede Friedenspfeife Friseur Friseurin Frontdesk Frontoffice Frucht Früchte
  Frühstück Fuhre Fuhrpark Fuhrwerk Fulfillment Fundstück Fußgängerzone Gamechanger Garage Garaus Gardinenpredigt
  Garten Gärten Gasthaus Gasthof Gaststätte Geburtstag Geburtstage Geburtstagen Geburtstags Geburtstagsgeschenk
  Gegensprechanlage Gegner Geizhals Genie Genossenschaft Gepäck Gepflogenheit Gepflogenheiten Geplapper
  Geschäftsführer Geschäftsführerin Geschäftsgang Geschenk Geschenkeladen Geschrei Geschwister Gespann Gespenst
  Getümmel Gewässer Gewirr Gewitter Gewusel Glitch Glückspilz Go Goldgräber Googletabelle Grauen Grias Griaß Groschen
  Großaktion Großeinkauf Großeltern Großmut Großmutter Großstadt Großvater Grüessech Grüessli Grüßle Guckloch
  Gutdünken Haaresbreite Haarspalterei Häfen Halbwissen Hallihallo Handlanger Handling Hängepartie Hashtag Haupthaus
  Häuser Häusern Hauses Haushalte Hausherr Hausmeister Haustür Hecke Heidenarbeit Heimlichtuerei Hej Helden Heldin
  Helpdesk Herbergssuche Herde Hergang Hey Heyho Highlight Highlights Hineinschnuppern Hingucker Hinterhof Hinweg
  Hirngespinst Hobby Hochzeit Hochzeitstag Hofeinfahrt Hoffest Hofladen Höhenflug Hoi Homeoffice Horror Hotel Hotels
  Hotline Hühnchen Huhu Hurra Hütte Hype Imbiss Influencer Innenhof Innenstadt Input Insel Inserat Insider
  Interpunktion Irrsinn Iteration Jargon Job Jobs Joker Jonglage Jubiläen Jubiläum Jugend Juhu Jungs Jux Kabine Kaffee
  Kaffeeküche Kaffeepause Kahlschlag Kamin Kantine Kantinenessen Kapitän Karma Karteileiche Karteileichen Kassa
  Kassenschlager Katzensprung Kehle Kerl Kickoff Kinder Kindergarten Kinderschuhe Kino Klartext Klatsch Kleinstadt
  Kleinunternehmer Kneipe Kniff Kniffe Knopfdruck Knowhow Kollateralschaden Kommerz Konditor Konditorin Kontext
  Kontinuität Kontrolleur Kontur Konversation Konzert Kopplung Körnchen Korridor Krimi Krux Küche Kuddelmuddel
  Künstler Künstlerin Kuriosität Kurzform Kurzschluss Kuss Kusshand Küste Lacher Läden Ladenbesitzer Ladenbesitzerin
  Ladenfest Ladentheke Ladentür Ladnerin Lamento Lampenfieber Länder Landkarte Langeweile Langfinger Lapsus Latte
  Lauferei Laufereien Laufpass Launch Launches Launchtermin Lead Leads Lehrer Lehrerin Lehrling Lehrlinge Leier Leiter
  Leitplanke Lektion Lektüre Lenkrad Lesezeichen Level Liebhaber Lied Lieder Limit Link Links Lippe Lippen Literatur
  Longseller Look Looks Lorbeeren Lotse Luftballon Luftschloss Luftsprünge Lüge Macher Mädchen Magie Mahlzeit Malaise
  Malheur Manager Managern Männer Manpower Marke Marken Marketing Märkte Match Materie Mathematik Matura Mauern Maut
  Meer Meeting Meetings Meile Meilen Meisterin Meisterwerk Melodie Merci Mikrofon Mimik Mischmasch Misere Mitbringsel
  Mitspieler Mittagessen Mittagstisch Mix Moderation Mogelpackung Moin Monster Mucke Murks Museumsshop Muskel Muskeln
  Muße Mustermappe Mutter Mütter Nabel Nachbarladen Nachmieter Nachruf Nachschau Nachschlagewerk Nachtwächter Nacken
  Narr Nation Navi Neffe Neid Nervenkitzel Nervensäge Neustart Newsletter Nichte Nichterscheinen Nickerchen Noblesse
  Norden Norm Normalbetrieb Normalfall Normalität Notizbuch Notruf Nullsummenspiel Nutznießer Oase Oberkante Obhut
  Offboarding Offert Office Ohnmacht Ohrwurm Okay Omas Onboarding Onlineauftritt Onlinebestellung Onlinehandel
  Onlinehändler Onlineshops Onlinezugang Oper Orakel Orchester Order Orders Orte Ortschaft Osten Outlet Output
  Outsourcing Overbooking Oversell Overselling Ozean Pächter Packaging Packerei Paketshop Palett Paletts Papierberg
  Papierkorb Paradies Pardon Pardonnez Parkhaus Party Partys Passant Passanten Pausenbrot Pausenraum Pedant Pendler
  Personalien Pferdefuß Pfiff Pfosten Pfusch Pickup Pickups Ping Pings Pinnwand Pirat Pitch Plan Plauderei Plausch
  Plural Pluspunkt Pluspunkte Podest Poesie Popup Portier Post Postbote Postbotin Posts Postskriptum Praktikum
  Preispolitik Premiere Preorder Prinzessin Prise Problemkind Programmierer Pulverfass Purzelbaum Push Putzete
  Putzfrau Quadrat Quäntchen Quartier Quatsch Quengelei Querschläger Querulant Quintessenz Quote Quotes Rabauke Radau
  Räder Radio Ränder Ranking Rast Rathaus Rätselraten Raumnot Rauswurf Rayon Rebell Recap Rechenkünste Rechnerei
  Rechtschreibung Redner Reel Reels Referat Regalbretter Regalmeter Regenbogen Regentanz Regisseur Regler Reigen
  Reinigungskraft Release Reminder Reminders Renner Reporter Reset Ressort Restaurant Restaurants Restock Restocks
  Resümee Retail Retouren Rettungsring Rettungsschirm Revanche Revier Review Reviews Rezeption Richtschnur Riege
  Riesen Riesenchance Riesending Riesenerfolg Riesenfehler Riesenfreude Riesengroß Riesenhilfe Riesenschritt Rinnsal
  Ritt Rivale Roboter Romantik Röntgenblick Roundup Route Routen Rückschläge Ruhetag Ruhetage Ruin Rumoren Run Rund
  Rundschau Runs Rush Sackerl Saison Saisonarbeit Saisonkraft Saisons Salü Same Sammelsurium Sammler Samthandschuhe
  Sauerei Sauseschritt Scan Scanner Scans Schablone Schach Schachzug Schäfchen Schalter Schar Schätze Schau
  Schaufenster Schaufenstern Schaulaufen Scheideweg Schiffbruch Schiffe Schildkröte Schlacht Schlafmütze Schlamm
  Schlamperei Schlaraffenland Schlauch Schlaufe Schleuder Schlingel Schlitz Schluck Schluckauf Schlummer Schmalspur
  Schmuckstück Schmunzeln Schnapsidee Schneckenpost Schneeball Schneeballeffekt Schnellster Schönheitspreis Schöpfer
  Schornstein Schoß Schreckmoment Schreibblock Schrittmacher Schubser Schuhkarton Schule Schund Schutt Schützling
  Schwachsinn Schwang Schwatz Schwätzchen Schweinehund Schwester Schwestern Schwiegermutter Schwimmer Schwindel
  Schwitzen Schwur Screen Screens Screenshot Screenshots See Segel Segler Seilschaft Sekretärin Selbstbewusstsein
  Selbstironie Selbstkritik Selbstverständnis Selbstzweck Sellout Seminar Semmel Semmeln Sender Senior Sentimentalität
  Servas Server Service Services Servus Session Sets Setup Setups Sheet Sheets Shipping Shooting Shootings Shops
  Shortlist Showroom Showrooms Shutdown Sitzfleisch Skeptiker Slot Slots Smiley Smileys Sockel Sofortmaßnahme Sohle
  Söhne Soldout Sonderlocke Sonnenaufgang Sonnenseite Sonnenstrahl Sonnenstrahlen Sorgenfalten Sorry Sourcing Spalier
  Spalt Spatz Spaziergang Speisekarte Sphäre Spickzettel Spielerei Spielfeld Spielwiese Spinner Spirit Spitzname Split
  Splits Spoiler Sport Sportler Spot Spott Sprachnachricht Spreadsheet Sprecher Spucke Spuk Spülung Spürnase Stachel
  Stadien Stadion Stadt Städte Stadtfest Stadtteil Stammgäste Standing Standl Standls Starre Startblock Startup
  Startups Statement Statements Steckdose Steckenpferd Stecker Steinwurf Stelldichein Stichtag Stichtags Stiefkind
  Stiege Stock Stockwerk Stolperfalle Stoppschild Store Störenfried Stores Story Storys Stoßgebet Strahlen Strand
  Streber Strippe Stückwerk Student Studentin Studio Stundenplan Sturz Stützpunkt Style Sucherei Suchtrupp Süden Sujet
  Sünde Supermarkt Supply Support Supports Syndrom Tabu Tacho Tafel Tal Talfahrt Tante Tanten Tanz Tanzen
  Tapetenwechsel Tastatur Taste Tatendrang Taubenschlag Taufe Taxi Team Teams Teamwork Teenager Teich Telefonhörer
  Tellerrand Temperament Terrain Terrasse Theater Theke Thread Threads Thron Ticket Tickets Tier Tiere Timing Tirade
  Tochter Töchter Töne Tool Tools Top Topform Topseller Tore Touché Tourist Touristen Touristik Trab Tracht Track
  Tracking Trackings Tracks Tradition Traditionen Traktanden Traktandum Tränen Traube Treff Treiben Trend Trends
  Treppe Treppen Treppenaufgang Tresen Tretmühle Tribut Trieb Tristesse Trophäe Trottoir Trupp Tschau Tschüss Tüftelei
  Tüftler Tumult Türe Türklinke Turm Turnier Türschwelle Türspalt Typen Überbringer Überbrückungslösung Übermut
  Übersetzer Übersetzungsfehler Uhrzeit Umstandskrämer Umtriebe Unebenheit Unglücksrabe Unheil Universität Unkraut
  Untergang Untergebene Unterkunft Untermieter Unterricht Unterton Untiefe Unwesen Update Updates Urgenz Urgenzen
  Urkunde Urzustand Usance Usancen Vakanz Väter Velo Vendor Verbeugung Verdikt Verheißung Verkaufstheke Verkaufstresen
  Verlag Vermieter Verpackungskünstler Versandleiterin Verschlag Verschnaufpause Verwalter Verwandtschaft Vesper Veto
  Visite Visitenkarte Vitamin Vize Vogelperspektive Voilà Vokabel Vorarbeiterin Vordereingang Vordermann
  Vorgängerversion Vorsitzende Vorurteile Vorzeige Vorzimmer Votum Vulkan Wache Wagemut Wahnsinn Wahrzeichen Wanderer
  Wange Warnsignal Wartehalle Wartezimmer Webshop Webshops Wegbegleiter Wegwerfgesellschaft Wehmut Wehwehchen Welten
  Weltmeister Weltuntergang Werbematerial Werber Werkbank Werkraum Werksferien Werktätige Wesenszug Wespennest Westen
  Wettrennen Wicht Widder Widersacher Wiederholungstäter Wildwuchs Wimpern Wink Winkelzug Wirt Wirtin Wishlist
  Wissenschaftler Wissensdurst Wohltat Wohnort Workaround Workarounds Workflow Workflows Workshop Workshops Worst
  Wörterbuch Wrack Wrapup Wuchs Wunderkind Wundertat Wundertüte Wunschdenken Wurf Zacken Zahlensalat Zählerei Zahnarzt
  Zahnrad Zauberformel Zauberkünstler Zaun Zehe Zeichner Zeiger Zeitleiste Zeitraffer Zeitverschwendung Zeitvertreib
  Zerrspiegel Zielscheibe Ziffer Ziffern Zirkus Znüni Zoff Zollbeamte Zoo Zopf Zubringer Zuckerguss Zuckerschlecken
  Zufahrt Züge Zügel Zugluft Zutat Zweitlieferant Zwilling Zwillinge Zwischenraum Zyniker
`);

/** Nouns of turns of speech that families or goods are called, too: plain only behind an article, "aus dem Ei". */
export const DE_ARTICLED_NOUNS: ReadonlySet<string> = new Set(
  listed(`
    Apfel Axt Bäcker Bär Baum Bäume Berg Bräutigam Brett Bruder Brüder Buch Bücher Büchern Burg Donner Ei Elefant Esel
    Faden Flügel Fuchs Groll Hahn Hähne Haken Hals Haupt Held Helden Hunger Kaufmann Kellner Kind Kinder Kindern Klotz
    Kopf Laub Loch Löcher Löwe Maler Mann Männer Metzger Mücke Nebel Nest Pudel Puls Reim Roman Sänger Schatz Scheibe
    Schreck Schüler Schwager Sieg Sohn Staub Stein Steine Streich Strick Tempel Träger Vater Wald Wand Wände Wiese Wurm
  `),
);
