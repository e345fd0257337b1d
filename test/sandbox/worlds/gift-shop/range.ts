/**
 * What Harbour & Pine sells and from whom: made up, but with the shape of a real gift shop's range.
 * Prices in dollars; `leadMean` and `leadSd` in days from order to shelf.
 */
export type Supplier = {
  name: string;
  email: string | null;
  leadMean: number;
  leadSd: number;
  minimumUnits: number;
  packUnits: number;
  knownToFounder: boolean;
  /** Share of the price that the shop pays. */
  costShare: [low: number, high: number];
  /** Of the list price, the least at which it lets its goods be advertised; left out: it sets none. */
  minimumAdvertisedShare?: number;
  type: string;
  season: Season;
  options: readonly string[];
  products: readonly Product[];
};

/** Dollars; `options`: whether it comes in the supplier's colours, scents or sizes. */
type Product = { title: string; price: number; options: boolean };

/** How strongly a kind of goods follows the year: see `demand.ts`. */
export type Season = "gift" | "christmas" | "garden" | "winter" | "steady";

const COLOURS = ["Sand", "Sea Blue", "Charcoal", "Moss", "Oat", "Rust"];
const SCENTS = ["Cedar & Salt", "Fig", "Wild Mint", "Amber", "Lavender"];
const SIZES = ["Small", "Medium", "Large"];

export const SUPPLIERS: readonly Supplier[] = [
  {
    name: "Kiln & Co",
    email: "orders@kiln-and-co.example",
    leadMean: 24,
    leadSd: 6,
    minimumUnits: 12,
    packUnits: 6,
    knownToFounder: true,
    costShare: [0.36, 0.46],
    type: "Mugs & Cups",
    season: "gift",
    options: COLOURS,
    products: list(
      "Mug 12oz 2-pack 34; Speckled Mug 22; Espresso Cup 16; Pour-Over Dripper 38; Butter Dish 36; Serving Bowl 48; Bud Vase 24; Berry Colander 42; Spoon Rest 16; Salt Pig 28; Cereal Bowl 22; Oil Bottle 32; Café Crème Bol à Soupe 26",
    ),
  },
  {
    name: "Lantern Row Candles",
    email: "hello@lantern-row.example",
    leadMean: 12,
    leadSd: 3,
    minimumUnits: 12,
    packUnits: 12,
    knownToFounder: true,
    costShare: [0.34, 0.42],
    type: "Candles",
    season: "winter",
    options: SCENTS,
    products: list(
      "Soy Candle 8oz 26; Tin Candle 16; Three-Wick Candle 42; Room Spray 22; Reed Diffuser 36; Beeswax Tapers 18; Wax Melts 12; Travel Candle 14; Match Cloche 28*; Candle Snuffer 20*; Beeswax Candle 🕯️ (limited) 32",
    ),
  },
  {
    name: "Northwood Toys",
    email: "sales@northwood-toys.example",
    leadMean: 35,
    leadSd: 9,
    minimumUnits: 10,
    packUnits: 5,
    knownToFounder: true,
    costShare: [0.4, 0.52],
    type: "Toys",
    season: "christmas",
    options: ["Natural", "Painted"],
    products: list(
      "Stacking Boats 28; Wooden Train 44; Rainbow Arch 36; Pull-Along Otter 26; Balance Board 98*; Memory Game: Tide Pool 18*; Jigsaw 100 Pieces 16*; Jigsaw 500 Pieces 22*; Kite 24; Marble Run 58; Doll's Tea Set 34; Building Blocks 48 46; Spinning Tops (3) 14; Shape Sorter 32",
    ),
  },
  {
    name: "Papermill Lane",
    email: "trade@papermill-lane.example",
    leadMean: 9,
    leadSd: 2,
    minimumUnits: 24,
    packUnits: 6,
    knownToFounder: true,
    costShare: [0.42, 0.5],
    type: "Cards & Paper",
    season: "gift",
    options: ["Shorebirds", "Pines", "Lighthouse", "Wildflowers"],
    products: list(
      "Greeting Card 5.50; Card Set of 8 22; Wrapping Paper 9; Notebook A5 16; Desk Pad 24; Gift Tags (12) 7.50; Art Print 8x10 28; Weekly Planner 26; Sticker Sheet 4.50; Recipe Cards 14; Puzzle Postcards 8; Bookplates 9.50; =Equal Parts Recipe Cards 15*; Notebook <A5> & Pen, 2-pack 24.90",
    ),
  },
  {
    name: "Tidewater Soapworks",
    email: "wholesale@tidewater-soap.example",
    leadMean: 14,
    leadSd: 4,
    minimumUnits: 18,
    packUnits: 6,
    knownToFounder: true,
    costShare: [0.3, 0.4],
    type: "Bath & Body",
    season: "gift",
    options: SCENTS.slice(0, 4),
    products: list(
      "Bar Soap 9; Hand Wash 18; Hand Cream 16; Bath Salts 22; Lip Balm 6.50; Body Oil 28; Shaving Soap 14*; Soap Dish 16*; Shower Steamers 15",
    ),
  },
  {
    name: "Fern & Furrow",
    email: "orders@fern-furrow.example",
    leadMean: 18,
    leadSd: 5,
    minimumUnits: 6,
    packUnits: 6,
    knownToFounder: false,
    costShare: [0.44, 0.55],
    type: "Garden",
    season: "garden",
    options: SIZES,
    products: list(
      "Terracotta Planter 22; Hanging Planter 34; Seed Kit: Herbs 18*; Seed Kit: Pollinators 18*; Copper Mister 38*; Garden Twine 9*; Plant Stand 48; Bird Feeder 42*; Kneeling Pad 26*",
    ),
  },
  {
    name: "Evergreen Ornament House",
    email: null,
    leadMean: 45,
    leadSd: 12,
    minimumUnits: 24,
    packUnits: 12,
    knownToFounder: false,
    costShare: [0.28, 0.4],
    type: "Holiday",
    season: "christmas",
    options: ["Gold", "Silver", "Pine Green"],
    products: list(
      "Glass Bauble 9; Felt Garland 24; Brass Star 14; Tree Skirt 68; Paper Star Light 32; Wreath 14in 48; Advent Calendar 38*; Stocking 28; Nutcracker 36; Village House 26; Heirloom Advent House With 24 Numbered Drawers, Hand-Painted, Including Two Spare Knobs, A Booklet Of Stories For Every Evening Until Christmas And A Linen Bag To Keep It In From One Year To The Next (Original Edition) 145*",
    ),
  },
  {
    name: "Saltmarsh Textiles",
    email: "studio@saltmarsh-textiles.example",
    leadMean: 30,
    leadSd: 8,
    minimumUnits: 8,
    packUnits: 4,
    knownToFounder: true,
    costShare: [0.38, 0.48],
    type: "Textiles",
    season: "winter",
    options: COLOURS.slice(0, 4),
    products: list(
      'Linen Tea Towel 18; Wool Throw 128; Cushion Cover 18in 44; Apron 48; Napkins (4) 36; Table Runner 42; Oven Mitt 20; Market Tote 34; Waffle Hand Towel 22; Quilted Pot Holder 14; Tea Towel "Good Morning", striped 18*; 灯台 Lighthouse Tenugui 20*',
    ),
  },
  {
    name: "Harbor Coffee Roasters",
    email: "beans@harbor-roasters.example",
    leadMean: 5,
    leadSd: 1.5,
    minimumUnits: 12,
    packUnits: 6,
    knownToFounder: true,
    costShare: [0.52, 0.6],
    type: "Food & Drink",
    season: "steady",
    options: ["Whole Bean", "Ground", "Decaf"],
    products: list("House Blend 12oz 17; Dark Roast 12oz 17; Single Origin 10oz 21; Cold Brew Packs 19"),
  },
  {
    name: "Orchard Pantry",
    email: "orders@orchard-pantry.example",
    leadMean: 10,
    leadSd: 3,
    minimumUnits: 12,
    packUnits: 12,
    knownToFounder: false,
    costShare: [0.5, 0.58],
    type: "Food & Drink",
    season: "gift",
    options: ["Single", "Gift Box"],
    products: list(
      "Blueberry Jam 11; Wildflower Honey 14; Maple Syrup 8oz 18; Sea Salt Caramels 15; Hot Chocolate Tin 16; Shortbread 12; Spiced Nuts 13; Chutney 11; Pancake Mix 12; Herbal Tea 13",
    ),
  },
  {
    name: "Brass & Bramble",
    email: "hello@brass-bramble.example",
    leadMean: 16,
    leadSd: 4,
    minimumUnits: 5,
    packUnits: 1,
    knownToFounder: true,
    costShare: [0.32, 0.42],
    type: "Jewelry",
    season: "gift",
    options: ["Gold", "Silver"],
    products: list(
      "Hoop Earrings 48; Stud Earrings: Anchor 36; Pendant: Compass 58; Pendant: Pine Cone 54; Bangle 64; Signet Ring 72; Chain Bracelet 46; Ear Cuff 28; Locket 88",
    ),
  },
  {
    name: "Oldfield Books",
    email: "accounts@oldfield-books.example",
    leadMean: 7,
    leadSd: 2,
    minimumUnits: 5,
    packUnits: 1,
    knownToFounder: true,
    costShare: [0.55, 0.6],
    minimumAdvertisedShare: 0.9,
    type: "Books",
    season: "gift",
    options: ["Paperback", "Hardcover"],
    products: list(
      "A Field Guide to Small Harbors 24; The Tide Table Cookbook 32; Knots for Everyone 18; Pine Needle Basketry 22; The Lighthouse Keeper's Year 19; Bedtime for Otters 16; Seaweed & How to Eat It 21; Quiet Places 26",
    ),
  },
  {
    name: "Juniper Home",
    email: "orders@juniper-home.example",
    leadMean: 28,
    leadSd: 10,
    minimumUnits: 6,
    packUnits: 2,
    knownToFounder: true,
    costShare: [0.4, 0.5],
    type: "Home",
    season: "gift",
    options: ["Oak", "Walnut"],
    products: list(
      "Cutting Board 58; Serving Tray 72; Picture Frame 5x7 28; Picture Frame 8x10 38; Wall Hook Rail 64; Bookends 54; Desk Lamp 138; Wall Clock 96; Step Stool 124; Trivet 24; Coasters (4) 32; Candle Holder 22",
    ),
  },
  {
    name: "Little Gull Baby",
    email: "wholesale@little-gull.example",
    leadMean: 21,
    leadSd: 5,
    minimumUnits: 12,
    packUnits: 3,
    knownToFounder: false,
    costShare: [0.42, 0.5],
    type: "Baby",
    season: "steady",
    options: ["0-3 mo", "3-6 mo", "6-12 mo"],
    products: list(
      "Cotton Bodysuit 24; Knit Hat 22; Muslin Swaddle 28*; Rattle 16*; Bib Set 20*; Booties 26; Plush Gull 32*",
    ),
  },
];

/** `Name price; …` in dollars; a star: there is only the one variant. */
function list(products: string): Product[] {
  return products.split("; ").map((product) => {
    const [, title = product, price = "0", only = ""] = /^(.*) ([\d.]+)(\*?)$/.exec(product) ?? [];
    return { title, price: Number(price), options: only === "" };
  });
}
