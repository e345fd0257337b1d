import { withAdverbs } from "./inflect-en.ts";
import { listed } from "./vocabulary.ts";

/** Articles, pronouns, prepositions, conjunctions, particles and courtesies. */
const FUNCTION_WORDS = listed(`
  a an the this that these those such me my mine myself we us our ours ourselves you your yours yourself yourselves
  he him his himself she her hers herself they them their theirs themselves it its itself who whom whose which what
  where when why how whatever whichever whenever wherever however whoever somebody someone something somewhere
  somehow somewhat anybody anyone anything anywhere anyhow anyway everybody everyone everything everywhere nobody
  nothing nowhere and or but nor so yet for because since as although though while whilst whereas whether if unless
  until till before after once than not no never none neither either cannot without of in on at by with from to
  into onto upon about over under between among amongst against during within through throughout across along
  alongside around behind beneath beside besides beyond above below near off out up down per via towards toward
  regarding concerning despite except excluding including following instead apart ahead aside away back backwards
  forward forwards together else other others another some any more less least much enough own same each only just
  also too very quite rather really still even already always often sometimes again ever perhaps maybe please
  kindly yes okay alright well oh ah hello hi hey dear thanks thank regards sincerely faithfully cordially
  respectfully cheers sorry pardon welcome goodbye bye here there now then thus hence therefore thereby furthermore
  moreover nevertheless nonetheless otherwise likewise meanwhile meantime accordingly altogether almost nearly
  roughly approximately ago soon sooner soonest late later latest lately earlier earliest early afterwards
  beforehand onwards straightaway apiece anymore upfront underneath inside outside indoors offline online abroad
  overseas onsite thereof therein hereby herewith herein thereafter whereby whereupon whereof wherein likely
  unlikely upwards downwards sideways vs versus am unlike pending barring whatsoever nope yep
`);

const ADVERBS_TOO = withAdverbs(`
  absolute accidental accurate active actual additional adequate adverse alternative anxious apparent appropriate
  approximate attentive automatic bad basic brief broad busy calm careful careless certain cheap clear close
  collective comfortable common complete conclusive confident consequent considerable consistent constant
  constructive continuous convenient correct critical crucial current decisive deep definite definitive deliberate
  delicate desperate different diligent direct dramatic due eager easy economic effective efficient elaborate
  eventual evident exact exceptional exclusive explicit express extensive extreme fair faithful famous favourable
  final financial firm flexible formal former fortunate frank free frequent fresh full fundamental further general
  generous gentle genuine glad gradual grateful great happy hard heavy helpful high honest hopeful huge human ideal
  identical immediate immense important incidental incomplete incorrect incredible individual initial inner instant
  intense intentional internal joint keen large legal light literal local logical loose loud lucky main major
  manual marginal material mere mild mistaken moderate mutual narrow natural neat necessary needless new nice
  normal notable noticeable obvious occasional odd official open optimal optional ordinary original outstanding
  overall partial particular patient perfect permanent personal physical plain pleasant polite poor positive
  possible potential practical precise predominant preferable premature present previous primary prior private
  probable professional profound prompt proper proportionate provisional public purposeful pure quick quiet rapid
  ready real realistic reasonable recent reciprocal regrettable regular relative relevant reliable reluctant
  remarkable repeated reported respective respectful responsible rough sad safe satisfactory scarce secure seamless
  sensible separate serious severe sharp short significant similar simple sincere slight slow smart smooth solid
  special specific speedy steady strange strict strong subsequent substantial successful sudden sufficient suitable
  supposed sure surprising swift technical temporary tentative thankful thorough tight tremendous true truthful
  typical ultimate unanimous unavoidable unclear understandable undoubted unexpected unfair unfortunate unique
  universal unnecessary unusual urgent useful usual valid various vast visible vital warm weak wide willing wise
  wonderful wrong
`);

const ADJECTIVES = listed(`
  able acceptable accepted accessible accountable adjacent affordable afraid alike alive alone annoying anxious
  applicable applied available average aware beautiful best better big bigger biggest binding bright broken capable
  central cheaper cheapest clean clearer closer closest cold commercial comparable compatible competitive concise
  concrete conditional confidential content contractual cooperative corresponding costly cracked customary damp
  dead decent defective deficient delighted dented dependent desirable difficult dirty disappointing doubtful dry
  duplicate easier easiest easygoing eligible embarrassing empty entitled equal essential even excellent exciting
  existing expensive external extra familiar far farther fast faster fastest faulty favorite feasible fine fit flat
  flawless foremost forthcoming fragile friendly frustrating fuller fullest fully functional funny given good
  goodness gracious greater greatest grown handy happier happiest harmless healthy heavier helpless higher highest
  hot hurried ill imminent impaired impossible inaccurate inadequate inconsistent inconvenient independent
  indicative inevitable insufficient intact intelligent interesting invalid invisible irregular irrelevant kind
  kinder kindest known larger largest last lasting leftover leaky lengthy lighter little long longer longest lost
  low lower lowest mandatory manageable matching meaningful medium mid minimal minimum maximum misleading missing
  mixed nearby nearer nearest needed negative nervous neutral newer newest next nicer noted obsolete older oldest
  old ongoing okay ok optimistic orderly outdated outer outgoing overdue overstocked own packed painful parallel
  particular past peculiar planned pleasant pleased plausible poorer popular post pragmatic preferred preliminary
  pressing prevailing productive prominent punctual quieter random reachable readier recurring redundant relieved
  remaining remote required resolute respected revised rich right risky routine safer saleable sellable salable
  satisfied satisfying scheduled selected selective sensitive shorter shortest shaky sick silent simplest simpler
  sizeable skilled slower smaller smallest small soft solvable sorry sound spare stable stale standard steep
  stocked straight straightforward strategic stressful stronger strongest stuck subject subtle such superb
  superfluous surplus surprised tangible tedious tense tested thick thin thoughtful tired torn tough tougher tricky
  troublesome ample unable unacceptable unaffected unavailable unaware unchanged uncertain unclear unconfirmed
  undamaged underway understanding undelivered undesirable uneasy unfinished unforeseen unhappy unhelpful
  unintended uninterrupted unknown unlucky unneeded unopened unpaid unpleasant unresolved unsaleable unsalable
  unsellable unsafe unsatisfactory unsold unstable unsuitable unsure unusable unused unwanted unwell upcoming upper
  upset urgent usable valuable versatile viable wary wasteful watertight wet willing workable worn worried worrying
  worse worst worth worthwhile worthy wrapped young anyway apart aside basically beforehand certainly downstream
  duly elsewhere especially essentially evenly fairly further furthest hopefully indeed inadvertently instead
  jointly largely lately likewise mainly mostly naturally namely necessarily notably notwithstanding obviously
  overly particularly presumably probably punctually purely regardless respectively rather reportedly seemingly
  separately shortly simply specifically strictly supposedly thankfully therefore truly unfortunately unusually
  upstream usually virtually welcome
`);

export const EN_ADJECTIVES: readonly string[] = [...ADVERBS_TOO, ...ADJECTIVES];

/** Everything that is neither a verb nor a noun. */
export const EN_OTHERS: readonly string[] = [...FUNCTION_WORDS, ...ADVERBS_TOO, ...ADJECTIVES];
