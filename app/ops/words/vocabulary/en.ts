import { EN_BROAD } from "./en-broad.ts";
import { EN_DESCRIBING, EN_EVERYDAY } from "./en-everyday.ts";
import { EN_IDIOMS } from "./idioms.ts";
import { EN_NOUNS } from "./en-nouns.ts";
import { EN_ADJECTIVES, EN_OTHERS } from "./en-others.ts";
import { EN_PHRASES } from "./en-phrases.ts";
import { EN_SCENES } from "./scenes-en.ts";
import { EN_VERBS } from "./en-verbs.ts";
import { EN_WORLD, EN_WORLD_NAMES } from "./en-world.ts";
import { tellsOf } from "./telling.ts";
import { listed, type Vocabulary } from "./vocabulary.ts";

const OF_PERSONS = "you we the it this these that those they your our there i any either a an";

/** What may be compared and take -ly or -ness. */
export const ADJECTIVES: ReadonlySet<string> = new Set([...EN_ADJECTIVES, ...EN_DESCRIBING]);

/** Plain English of business letters. */
export const en: Vocabulary = {
  words: new Set(
    [...EN_VERBS, ...EN_NOUNS, ...EN_OTHERS, ...EN_EVERYDAY, ...EN_BROAD, ...EN_WORLD].filter(
      (word) => tellsOf(word, "en") === null,
    ),
  ),
  fixed: new Set(
    listed(
      "I PO POs HQ EXW PPS RFQ ETA ETD FYI ASAP SKU SKUs MOQ OK PS VAT PDF Sir Madam Sirs Excel Purchase Order Orders Confirmation Credit Note Delivery Packing Purchasing Sales Accounts Customer Customers Service Services Team Regards Wishes Greetings Department Warehouse Logistics Care Support Operations QC SLA MOQs ETAs Ladies Gentlemen UPC EAN ISO CSV FAO GRN POD BOL LR AWB HS EDI ERP WMS FCL LCL FOB CIF DDP DAP RRP MSRP RSVP IT HR TBC TBA EOD COB BTW VIP UI OMG PC TV DIY AOB ASN LTL FTL RMA NCR GST HSN KPI KPIs FIFO JIT OOS RTV WIP TBD NA CEO CFO MD PA AM QA RSVP FAQ FAQs AWOL SOS DND IOU BFF LOL OOO ATM Cheers Hiya Howdy",
    ),
  ),
  names: new Map(
    Object.entries({
      will: OF_PERSONS,
      may: OF_PERSONS,
      hope: `${OF_PERSONS} to all everything`,
      sunny: "greetings regards wishes weekend days afternoon morning hello",
      ...Object.fromEntries(
        listed(`
          mark grant chase bill frank rose faith rich grace joy mercy dean drew guy art victor earnest prudence melody
          max nick van pop harmony dusty rusty slim norm domino buzz stitch sellers fuller packer dawn sky storm miss
          mills parks woods banks waters
          bandy blithe caprice crouch dowdy gladden gusty haggard lopes meeker motley natty sager snider swisher misty modesty nobles stout adore belt bland blunt boss bounds branch brink button cheek cherish cope cousins downing gamble gee guest harms
          honor jolly judge love loving meek merrily pace page park peace peek pickering pride rash rushing self sessions
          shade shook smart stamps strain stump sweat worthy young block akin alia angle askew aura badger battle battles beam bias bliss bloom blow bond bonds brand bravo bridges brill
          buck burden champion childs cloud constancy cook cooks coy crane craft creed crisp crews cross dang dash dent
          dial dodge drew driver earnest elder fairy ferry fidelity fields folk forte fortune foster gallant garner gates
          gist glory groom grooms guy hardy harden hedges heck herald hook hooks hoover hug hunger hunt hurt justice
          keen keener key keys kicks kindred lash layman lean lively lush march marks masters maze medley mercy
          merry messenger monster moody mull muse nail neal noble notion oracle patience peel peer petty pioneer plate
          pointer ponder pool power powers pries queen race ray reel rein riddle ring roller root roots rouse rust
          sage scales sellers serene sharp shields shivers slack smiley smothers song spark sparks speck sprint
          square star stark stern stokes stone storms story stripe sunshine swift sweet thrash tinker tuck
          usher waddle wade wall walls ward weathers webb whittle wild wilder willy wilt windy wing wise woo worm zoom
        `).map((name) => [name, ""]),
      ),
      ...Object.fromEntries(EN_WORLD_NAMES.map((name) => [name, ""])),
    }).map(([name, next]) => [name, new Set(listed(next))]),
  ),
  verbs: new Set(EN_VERBS),
  phrases: EN_PHRASES,
  idioms: [...EN_IDIOMS, ...EN_SCENES],
};
