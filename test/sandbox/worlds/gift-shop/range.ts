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
  type: string;
  season: Season;
  price: [low: number, high: number];
  options: readonly string[];
  products: readonly string[];
};

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
    price: [14, 34],
    options: COLOURS,
    products: list(
      "Mug 12oz 2-pack; Speckled Mug; Espresso Cup; Pour-Over Dripper; Butter Dish; Serving Bowl; Bud Vase; Berry Colander; Spoon Rest; Salt Pig; Cereal Bowl; Oil Bottle; Café Crème Bol à Soupe",
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
    price: [18, 42],
    options: SCENTS,
    products: list(
      "Soy Candle 8oz; Tin Candle; Three-Wick Candle; Room Spray; Reed Diffuser; Beeswax Tapers; Wax Melts; Travel Candle; Match Cloche; Candle Snuffer; Beeswax Candle 🕯️ (limited)",
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
    price: [12, 58],
    options: ["Natural", "Painted"],
    products: list(
      "Stacking Boats; Wooden Train; Rainbow Arch; Pull-Along Otter; Balance Board; Memory Game: Tide Pool; Jigsaw 100 Pieces; Jigsaw 500 Pieces; Kite; Marble Run; Doll's Tea Set; Building Blocks 48; Spinning Tops (3); Shape Sorter",
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
    price: [4.5, 24],
    options: ["Shorebirds", "Pines", "Lighthouse", "Wildflowers"],
    products: list(
      "Greeting Card; Card Set of 8; Wrapping Paper; Notebook A5; Desk Pad; Gift Tags (12); Art Print 8x10; Weekly Planner; Sticker Sheet; Recipe Cards; Puzzle Postcards; Bookplates; =Equal Parts Recipe Cards; Notebook <A5> & Pen, 2-pack 24.90",
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
    price: [7, 28],
    options: SCENTS.slice(0, 4),
    products: list(
      "Bar Soap; Hand Wash; Hand Cream; Bath Salts; Lip Balm; Body Oil; Shaving Soap; Soap Dish; Shower Steamers",
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
    price: [9, 48],
    options: SIZES,
    products: list(
      "Terracotta Planter; Hanging Planter; Seed Kit: Herbs; Seed Kit: Pollinators; Copper Mister; Garden Twine; Plant Stand; Bird Feeder; Kneeling Pad",
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
    price: [6, 36],
    options: ["Gold", "Silver", "Pine Green"],
    products: list(
      "Glass Bauble; Felt Garland; Brass Star; Tree Skirt; Paper Star Light; Wreath 14in; Advent Calendar; Stocking; Nutcracker; Village House; Heirloom Advent House With 24 Numbered Drawers, Hand-Painted, Including Two Spare Knobs, A Booklet Of Stories For Every Evening Until Christmas And A Linen Bag To Keep It In From One Year To The Next (Original Edition)",
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
    price: [16, 110],
    options: COLOURS.slice(0, 4),
    products: list(
      'Linen Tea Towel; Wool Throw; Cushion Cover 18in; Apron; Napkins (4); Table Runner; Oven Mitt; Market Tote; Waffle Hand Towel; Quilted Pot Holder; Tea Towel "Good Morning", striped; 灯台 Lighthouse Tenugui',
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
    price: [9, 22],
    options: ["Whole Bean", "Ground", "Decaf"],
    products: list("House Blend 12oz; Dark Roast 12oz; Single Origin 10oz; Cold Brew Packs"),
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
    price: [6, 26],
    options: ["Single", "Gift Box"],
    products: list(
      "Blueberry Jam; Wildflower Honey; Maple Syrup 8oz; Sea Salt Caramels; Hot Chocolate Tin; Shortbread; Spiced Nuts; Chutney; Pancake Mix; Herbal Tea",
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
    price: [24, 96],
    options: ["Gold", "Silver"],
    products: list(
      "Hoop Earrings; Stud Earrings: Anchor; Pendant: Compass; Pendant: Pine Cone; Bangle; Signet Ring; Chain Bracelet; Ear Cuff; Locket",
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
    type: "Books",
    season: "gift",
    price: [12, 45],
    options: ["Paperback", "Hardcover"],
    products: list(
      "A Field Guide to Small Harbors; The Tide Table Cookbook; Knots for Everyone; Pine Needle Basketry; The Lighthouse Keeper's Year; Bedtime for Otters; Seaweed & How to Eat It; Quiet Places",
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
    price: [18, 140],
    options: ["Oak", "Walnut"],
    products: list(
      "Cutting Board; Serving Tray; Picture Frame 5x7; Picture Frame 8x10; Wall Hook Rail; Bookends; Desk Lamp; Wall Clock; Step Stool; Trivet; Coasters (4); Candle Holder",
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
    price: [12, 54],
    options: ["0-3 mo", "3-6 mo", "6-12 mo"],
    products: list("Cotton Bodysuit; Knit Hat; Muslin Swaddle; Rattle; Bib Set; Booties; Plush Gull"),
  },
];

function list(names: string): string[] {
  return names.split("; ");
}
