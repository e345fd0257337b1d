import { listed } from "./vocabulary.ts";

/** What names of goods end with, or are: what shops sell, what it is made of, and what it is painted in. */
const HEADS = listed(`
  becher tasse teller schale schüssel kanne krug karaffe glas vase topf pfanne kessel deckel dose büchse flasche fass korb
  kiste box schachtel truhe koffer tasche beutel sack tüte rucksack geldbörse portemonnaie etui mappe hülle besteck messer
  gabel löffel schere zange pinzette brett tablett untersetzer serviette tischdecke tischläufer läufer platzset set sets
  kerze kerzen leuchter teelicht lampe leuchte laterne lichterkette windlicht duft parfüm seife creme salbe lotion öl shampoo
  badesalz badekugel bürste kamm spiegel rahmen bild poster druck plakat kalender karte postkarte heft notizblock buch album
  stift kuli füller bleistift pinsel stempel aufkleber sticker papier umschlag geschenkpapier schleife band bänder girlande
  kranz gesteck strauß blume rose tulpe nelke pflanze kaktus sukkulente samen zwiebel blumentopf übertopf gießkanne
  figur skulptur statue büste engel stern sterne kugel herz anhänger ornament deko puppe teddy bär plüschtier kuscheltier
  spielzeug spiel puzzle bauklotz kreisel ball drachen auto schiffchen schaukel kissen decke plaid bezug bettwäsche laken
  handtuch badetuch vorhang gardine teppich matte vorleger hocker stuhl sessel sofa bank tisch regalbrett schrank kommode
  bett wiege liege garderobe haken bügel ständer kleid rock hose hemd bluse shirt pullover pulli jacke mantel weste anzug
  mütze hut kappe schal tuch handschuh handschuhe socke strumpf schuh stiefel sandale pantoffel hausschuh gürtel krawatte
  schürze kittel kette halskette armband ring ohrring ohrringe brosche uhr armbanduhr brille sonnenbrille schirm fächer
  honig marmelade konfitüre gelee senf essig salz pfeffer gewürz tee kaffee kakao schokolade praline keks plätzchen kuchen
  torte brot gebäck bonbon wein bier sekt likör schnaps saft wasser käse wurst schinken nudel nudeln reis mehl zucker nuss
  nüsse mandel obst frucht gemüse apfel birne beere müsli suppe soße sauce pesto keramik porzellan steingut ton lehm holz
  bambus kork leder filz wolle baumwolle leinen seide samt satin stoff garn faden metall messing kupfer silber gold stahl
  eisen zinn glasur emaille kunststoff plastik gummi silikon wachs bienenwachs soja papiermache harz stein marmor granit
  mühle reibe raspel waage wecker radio lautsprecher kopfhörer ladegerät akku batterie kabel adapter lampion fackel
  feuerzeug aschenbecher pfeife tabak zigarre medizin salbe tablette pille tropfen pflaster verband maske helm sattel zelt
  rad fahrrad roller leine halsband napf futter kratzbaum käfig nistkasten grill gartenzwerg liegestuhl hängematte gong
  glocke trommel flöte gitarre mundharmonika windspiel kreide farbe lack farbton farbkasten knete schleim magnet magnete
  schlüsselanhänger schlüsselbrett türstopper fußmatte wärmflasche kirschkernkissen traumfänger räucherstäbchen
`);
const ENDINGS = ["", "s", "es", "e", "en", "n", "er", "ern", "chen", "lein"];
const GOODS: ReadonlySet<string> = new Set(
  HEADS.flatMap((head) =>
    ENDINGS.map((ending) => (head.endsWith("e") && ending.startsWith("e") ? head : head + ending)),
  ),
);

/** Whether a German word begins with goods: "Kerzenlieferung". */
export function beginsWithGoods(small: string): boolean {
  for (let to = 4; to < small.length; to += 1) if (GOODS.has(small.slice(0, to))) return true;
  return false;
}

/** Whether a German noun is one of the goods, or a compound that ends with one. */
export function isGermanGoods(small: string): boolean {
  for (let at = 0; at <= small.length - 3; at += 1) {
    if (at !== 1 && at !== 2 && GOODS.has(small.slice(at))) return true;
  }
  return false;
}
