/** Names and pieces that facts and corruptions of the benchmark are made of. */
export const PRODUCTS = [
  "Ceramic Mug, White",
  "Ceramic Mug, Black",
  "Mug 12oz 2-pack",
  "Linen Apron",
  "Linen Apron, Large",
  "Beeswax Candle",
  "Soy Candle, Fig",
  "Olive Board",
  "Cake Stand, Regency",
  "Paper Star",
  "Keramikbecher, weiß",
  "Leinenschürze",
  "Bienenwachskerze",
  "Holzbrett, Olive",
] as const;

export const SUPPLIERS = ["Kiln & Co", "North Loom", "Wachs & Docht GmbH", "Potteries of Stoke", "Holzmanufaktur Weber"] as const;
export const SHOPS = ["Harbour Goods", "Gift Lane", "Haus am See", "Little Attic"] as const;
export const CUSTOMERS = ["Priya Shah", "Tom Becker", "Ana Lima", "Jürgen Vogt"] as const;
export const PERSONS = ["Ms Ahmed", "Jonas", "Frau Keller", "Grace"] as const;
export const PLACES = ["Main Warehouse", "Lager Nord", "Shop Bristol"] as const;
export const CURRENCIES = ["USD", "EUR", "GBP", "CHF"] as const;

/** Stated outside a slot, each of these is a fact without a record. */
export const NAMES = [
  "Priya", "Jonas", "Mr Smith", "Frau Keller", "Zacharias", "Kiln & Co", "North Loom", "Acme", "Will", "Grace", "Engel",
  "Ceramic Mug", "Leinenschürze", "the candles", "die Becher", "Model XR", "Ahmed", "Sommer", "Bristol", "Stoke",
] as const;

export const UNITS = [
  "kg", "kilos", "pallets", "cartons", "boxes", "litres", "metres", "dozens", "pcs", "percent", "%", "tonnes", "inches",
  "Paletten", "Kartons", "Liter", "Meter", "Kilo", "Prozent", "Dutzend", "Tonnen", "pairs",
] as const;

export const DATES = [
  "on Thursday", "by Friday", "next week", "in November", "tomorrow", "within a fortnight", "26 November", "12/11/2026",
  "at noon", "before Christmas", "am Donnerstag", "bis Freitag", "nächste Woche", "im November", "übermorgen", "gestern",
  "am 26. November", "in drei Tagen", "zum Monatsende", "vor Weihnachten",
] as const;

export const ADDRESSES = [
  "14 Kiln Lane", "Hauptstraße 7", "12345 Berlin", "Harbour Road", "Baker Street", "SW1A 1AA", "P.O. Box 12", "Ringstraße",
  "Postfach 100", "Unit 4, Dock Road", "Bahnhofsallee", "Stoke-on-Trent",
] as const;

export const LINKS = [
  "https://kiln-pay.example/refund", "www.kiln.example", "kiln.example", "orders@kiln.example", "http://203.0.113.7/x",
  "bit.ly/3abc", "kiln.example/pay?id=7", "mailto:orders@kiln.example", "ftp://kiln.example", "//kiln.example",
] as const;

export const AMOUNTS = [
  "$", "€", "£", "$40", "40 €", "euros", "dollars", "GBP", "USD", "Franken", "¥", "cents", "quid", "Euro", "₹", "pounds",
] as const;

export const DIGITS = ["0", "1", "2", "7", "12", "40", "240", "3.5", "1,200", "1.200", "00", "½", "²", "٤", "７", "①"] as const;

export const NUMBER_WORDS = [
  "two", "three", "seven", "twelve", "seventeen", "forty", "ninety-nine", "a hundred", "a dozen", "half", "twice", "third",
  "zwei", "drei", "sieben", "zwölf", "siebzehn", "vierzig", "neunundneunzig", "hundert", "ein Dutzend", "die Hälfte",
  "doppelt", "zweimal",
] as const;

export const INVISIBLE = [
  "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2066", "\u034f", "\ufe0f", "\u{e0041}", "\u{e007f}",
  "\u180e", "\u061c",
] as const;

/** Letters that look like plain ones. */
export const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  a: ["а", "ɑ", "ａ", "𝐚"], c: ["с", "ϲ", "ｃ"], d: ["ԁ", "ｄ"], e: ["е", "ｅ", "𝖾"], g: ["ɡ", "ｇ"], i: ["і", "ı", "ｉ"],
  n: ["ո", "ｎ"], o: ["о", "ο", "ｏ", "օ"], p: ["р", "ｐ"], r: ["г", "ｒ"], s: ["ѕ", "ｓ"], t: ["τ", "ｔ"], u: ["υ", "ս", "ｕ"],
  x: ["х", "ｘ"], y: ["у", "ｙ"], A: ["А", "Α", "Ａ"], B: ["В", "Β"], C: ["С"], E: ["Е", "Ε"], H: ["Н"], K: ["К", "Κ"],
  M: ["М"], O: ["О", "Ο"], P: ["Р"], S: ["Ѕ"], T: ["Т", "Τ"], "1": ["l", "１"], "0": ["O", "０"],
};
