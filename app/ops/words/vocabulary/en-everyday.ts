import { nounForms, verbForms, withAdverbs } from "./inflect-en.ts";
import { listed } from "./vocabulary.ts";

/** What people add to business English so that it sounds like them. */
const VERBS = verbForms(`
  abide abound absorb abstain accrue acquaint adopt advertise afford aid alarm alert allay amaze amount amuse annoy
  anticipate appease applaud arouse ascertain aspire assert attract attribute authorise authorize back baffle
  balance befit blame boost bridge brighten bump burden buzz capture catalogue chair challenge chase chat+ cheer
  cherish chip+ circle circulate clash classify clean clip+ clog+ coincide collaborate comfort command compile
  compound comprehend concede conceive concentrate concur+ confine confront conserve consent contend contest
  contract contradict contrast converge convert convey cooperate counter crack crash crop+ crowd crush deepen
  defeat defend define delegate delete delight demonstrate deny deplete deposit derive designate deteriorate
  deviate devise diagnose dip+ disable disallow disapprove discharge discontinue discourage dislike dismiss
  displace disrespect dissuade distinguish distract distress diverge divert drain drift duplicate echo effect
  embarrass embrace emerge empathise encompass endanger endorse endure enforce enlarge enrich entertain entrust
  envision equal equate equip+ err escape establish evolve exaggerate excel+ excite exclaim exhaust expire exploit
  expose extract eye fade familiarise fancy fare fascinate fetch feature fidget figure fire firm flare flash flip+
  flood flow focus foot force formulate found frame free frown frustrate fuel furnish fuss gain gear glitch grab+
  grasp guard halt hang harm heal heap hinder hint hire hook imagine impair impose inch induce infer+ inflate
  inhibit insert inspire institute integrate interact interfere interpret intervene isolate jam+ jeopardise
  jeopardize jump knock laugh leak learn lengthen lessen level lighten lock long loosen mail manifest manufacture
  master mature maximise mediate mend merit mess migrate mind miscalculate miscount misdirect misinform
  misinterpret misjudge mislead mislay misprint misquote misroute misstate mistreat mistype misuse mitigate mix
  moderate modernise motivate multiply name narrow necessitate neglect net+ nominate notify obey obligate oblige
  obstruct offend offset omit+ opt+ orient originate overcharge overestimate overflow overhaul overlap+ overload
  overreact overrule oversize overstock overwhelm overwork pace page pair panic parallel park partner patch peak
  peek perceive perfect persist persuade pertain phase pick pile pin+ pinpoint pitch plug+ pocket poll pop+ possess
  post pour practice praise precede preclude predict premise preoccupy prepone prescribe preside presuppose prevail
  profit project pronounce prop+ provision punish puzzle query rank ration ready realign reap rearrange reason
  rebook rebound recess recharge reciprocate reclaim reconnect reconstruct recycle redirect redistribute redouble
  redress reestimate referee refit refrain regain regulate reinforce rejoin relabel+ relate relay relocate remark
  remediate renegotiate renew rent repay repent reprint reprocess reroute resent reset resist restructure resubmit
  resupply resurface retail retire retrace retract retry reunite revert revise revisit rework ride right ring+ rip+
  risk roll rotate round rule safeguard sail sample scale scan+ schedule score scratch screen search seem segment
  sense sequence shelve shield shock shop+ shoulder shout showcase sight situate size slack slim+ smooth snag+
  snap+ soften space span+ spare specialise specialize spell spot+ stack staff stage stagger stall standardise
  stare steady steer stock straighten streamline stuff style subscribe subsidise subtract suffice sum+ summarise
  summarize supersede supervise supplement suppress surface surrender survey survive suspect symbolise sympathise
  sympathize tailor tax tease terminate throttle thrive tick tidy tighten tilt tip+ tire tolerate top+ total train
  transact transform transition translate transmit+ transpire trap+ travel trim+ trip+ trouble troubleshoot trust
  tweak undercharge underestimate underline undermine understate unite unlock unwrap+ uphold upload validate
  visualise volunteer waive warm warrant wear weather weigh widen witness worsen yield zip+ zoom owe suppose
  supposed
`);

const NOUNS = nounForms(`
  abundance= accuracy= acquaintance act adjuster advisor adviser afterthought age agenda aid aim alarm ambition
  annoyance answerback anxiety appetite appreciation= apologies array asset attendance audience aura author
  authority average award awareness= balance band bargain barrier bay bearing beginning belief belt bend best
  better bid bill blame blank blessing blip block board bonus bookkeeper bookkeeping= boost boss bother bottom
  bounds bouquet brain branch bravo breach break breakthrough breath breeze brevity= bridge brim bulk= bump bunch
  burden burst bustle cancellation candour= cap career caution ceiling celebration centre center challenge champion
  chaos= character chase chat cheer child choice chunk circle clarification clash clerk climate clue cluster coast
  coincidence commerce= commotion community compliance= compliment compromise concept concert confession congestion
  congratulation connection consent= consignee consignor consistency= constancy= consultation contender
  continuation continuity= contractor contrast cooperation= core corner corrections counsel count country couple
  course crew crisis crises criterion criteria crossover crowd crush culprit curiosity= custom customs= damage dark
  dealing dealer debate debt decline deed default definition degree delight delicacy denial density deposit depth
  detour diligence= dilemma dip disagreement disarray= discipline disclosure discovery disgrace= disorder disparity
  displeasure= disregard= distress= disturbance diversion docket domino drain drama draw drive drop drought ear
  earlier earth= echo economy effectiveness= efficiency= efforts elsewhere email embarrassment empathy= empty
  enclosure endurance= engagement enjoyment= enormity= ensemble enterprise entity entrance episode equivalent era
  escape establishment esteem= estimation ethic eventuality evasion everyone excitement= exclusion exit expert
  expertise= explanation export exposure extreme fairness= familiarity= family farewell fashion fate favourite fear
  feasibility= fellow festivity festivities field fight filing finality= finger finish fire firm flag flash flaw
  flood fluctuation fluke fool formality forte fortune forum foul fraction freedom frequency friction friendship=
  frustration fulfilment= fun= fuss gain gamble game gate gateway gathering generosity= giver glimpse glitch gloom=
  going gossip= grace= grain grasp grateful= gravity= grip grounds guess guest guidance= guilt= gut habit halt
  happiness= hardship harmony= hassle headache headline health= heap heart heat= heights helper helpline heartache
  hesitancy= hiccup hindrance hindsight= hint hitch holdup homework= honesty= hook hope host hunch ideal image
  imbalance impact impatience= impetus= implication import impulse inability= inaccuracy inadvertence= incentive
  inclination inconsistency indication indulgence= inefficiency inevitability= influx ingredient initial innovation
  input inspiration= instalment instance instinct intake integration intelligence= intensity= intent intermediary
  interim= interpretation interval intro introduction intuition= investment irregularity irritation jam joint joy=
  judgment juncture jump keeping= knock latitude= laughter= layer leak leaning learning leave left leftover leg
  lesson lifeline lifetime liking listing load loophole lots magnitude majority= manifest map master match mate
  maximum meantime= melody merit mess middleman milestone mill mindset mishap misfortune misprint mission mistype
  mix mixture mood morale= motive motto mouth name needful= neighbour nicety noise norm nothingness= obligation
  obstacle oddity odds offence onus= openness= opposite optimism= organiser outage outbreak outcome outfit outlay
  outlet output outreach outset outsider outskirts overcharge overhaul overhead overload overlap oversupply
  overtime= ownership= pace packer padding= pain pairing panic= parity= passage passing patch path payback= payer
  peace= perfection= period permit perspective pessimism= phenomenon philosophy pipeline pitch planner plate
  platform plea pledge plenty= plot pool portfolio portion postponement pot potential power praise= precedent
  precision= prediction premium premises preface prevention= pride= principal prior privilege prize probability
  producer professional professionalism= proforma prohibition prominence= promotion prompt promptness= proposal
  prospect prosperity= provider proximity= prudence= pulse punctuality= purchasing= pursuit puzzle queue rain= ramp
  rarity rating reach readiness= reader realism= realm reassurance rebate recall reckoning recognition=
  reconciliation recourse= refill reflection reform refusal region regime regularity= relay relevance= reliance=
  reluctance= remainder remit renewal rent repercussion repetition reproach reputation resemblance reserve
  responsiveness= retention= rethink retrieval= retrospect= return reveal reversal revival reward rework rhythm
  ride rigour= ring roadblock rollout root rundown runner rupture scale scarcity= scenario scene schedules scope=
  score scramble screen screenshot scrutiny= seal secret secretary sector segment self= selfishness= sensitivity
  sentiment setback setting shake shield shipper shock shopfront shopping= shortcut shoulder silence= simulation
  sincerity= skip slate slice slot smoothness= snag society soul sound source speaker specialism spirit
  spokesperson stability= stack staging standby= statistic stay steadiness= stiff stir straight stretch struggle
  student study stuff= style subset subsidiary subtotal suffering sufficiency= supplement surprise surrounding
  survey suspension sync= tale talent tangle tendency tension tenure territory text thickness= thinker throughput=
  tightness= timekeeping= toss totality= touchpoint trace tradition trait treatment trigger tune turnout
  uncertainty undercharge underside undertaking unease= unevenness= uniformity= uptake utmost= vacancy valuation
  variance version viability= vicinity= visitor vitality= void voucher warmth= wastage= water weather= wealth=
  weigh wellbeing= whim whole width willingness= winner wisdom= witness wording workforce= workings eye eyes ears
  hands heads hearts fingers mind minds handbook handout thumbs hq logistics sheet quote quotation counts note
  notes rota leeway
`);

/** Adjectives and their adverbs. */
export const EN_DESCRIBING: readonly string[] = withAdverbs(`
  abrupt acute adamant adaptable admirable advisable aggressive ambiguous amicable ample annoyed apologetic apt
  arbitrary arguable attractive authentic awkward beneficial benign bitter blank blunt bold brave bulky careless
  casual cautious celebrated charming cheerful civil classic clever coherent coincidental combined compact
  compelling competent complex complimentary comprehensive compulsory conceivable concerted conclusive confidential
  conscientious conscious conservative considerate constant contented contrary cordial corporate courteous credible
  crude cumbersome curious customary dangerous dear decided decreasing dedicated defensive demanding dense
  descriptive detailed determined devoted diplomatic disastrous disciplined discreet disproportionate disruptive
  distinct diverse domestic doubtful drastic dreadful dull durable dutiful dynamic elementary eligible embarrassed
  eminent emotional encouraging endless energetic enthusiastic equitable erroneous evident excessive excited
  exclusive exemplary exhaustive extraordinary fabulous faint false familiar fantastic fearful feeble feasible
  fierce flawed fluent fond foolish foreseeable forgetful forgiving fortunate fragile frail frantic frightful
  fruitful furious futile gentle gigantic global grave gross grim guilty hasty hazardous heartfelt hectic hesitant
  historic illogical immature imminent impartial impatient imperfect impressive improbable inaccurate inadvertent
  inappropriate inclusive incompatible inconclusive inconsiderate incidental increasing indefinite indirect
  inefficient inexact inexpensive infinite informal informative inherent initial innocent instructive instrumental
  integral intelligible intentional interim intermittent invaluable inverse irregular irresponsible joyful
  laborious lasting lawful lazy legitimate lengthy lenient limited longish loving loyal lucid magnificent massive
  maximal measured memorable messy meticulous mindful minute miraculous miserable momentary neat nervous nominal
  noteworthy objective obligatory occasional offensive operational opportune optimal orderly organic outright
  outspoken painstaking passionate passive peaceful peculiar perpetual persistent persuasive pertinent petty
  phenomenal plentiful pointless political popular powerful precious predictable preferential premature presumable
  prevalent prime principal privileged problematic prolonged promising pronounced prosperous prudent punctual
  puzzling qualified questionable random rare rational readable reassuring receptive redundant refined refreshing
  regional related relaxed relentless relieved resilient resourceful responsive restrictive retrospective reverse
  rewarding rigorous robust scarce scrupulous seasoned secondary selective senior sensational sensitive
  simultaneous skilful sloppy spacious sparse splendid spontaneous spotless square staggering stiff subjective
  subordinate subsidiary substandard subtle suspicious swift symbolic systematic tactful tangible technical
  terrible terrific tidy total traditional tricky trivial troubled trustworthy unaware unbearable uncomfortable
  uncommon unconditional undecided undeniable undue uneven unfavourable unfit unfounded unhappy uniform
  unintentional unjust unkind unlucky unmatched unprecedented unpredictable unreasonable unreliable unsatisfied
  unsuccessful untidy untimely untrue unwilling unwise upbeat upfront upright vigilant visual voluntary wasteful
  weary wholehearted wholesale winding worldwide smooth obliging accommodating disappointing surprising annoying
  frustrating inconvenient overwhelming
`);

const LOOSE = listed(`
  capability capabilities commence commences commenced contingency contingencies consecutive occurrence occurrences numerous prospective wholly
  distinctive tactic admiration leverage lorry lorries van vans til forma ad hoc per
  se rata vice versa quo status ex works heaps loads penultimate subsequent bygone
  bygones perusal pursuant hitherto selves beg begs obedient hereto thereto therewith indebted humble
  sincerest stead avail expedience forbearance clemency lenience candid stumped perplexed dismayed hamstrung inundated
  crazy mad brisk lively sluggish booming soaring soared rocketing rocketed skyrocketing skyrocketed dwindling
  dwindled bare vanish vanished disappear disappeared evaporated astray blind radar loop boat notion
  inkling shove poke prod tap scribble jot missive thread hole ocean iceberg haystack
  sky dream dreams wildest nightmare sleep wink blink pickle bind scrape bolt storm
  teacup shine drizzle sleet fog mist haze sunny soggy drenched hurdle hurdles stumbling
  pothole derail derailed wheels cog overdrive brakes pedal snail stitch worm verge dawn
  dusk shimmer reshuffle reshuffled prune pruned resize resized rejig rejigged calculation calculations calculated
  arithmetic maths math formula cell cells ledger inwards putaway tote pickface shrinkage theft
  steep steeper spike spikes spiked surge surges surged plunge plunged stampede flurry rush
  trickle trickles trickled nerve nerves threshold thresholds headaches rescue rescued lifesaver saviour wonders
  miracle miracles magic magical marvellous marvel marvels treat treats thrilled overjoyed tickled elated
  delighted heartbroken miffed cross irked bemused nonplussed bewildered flummoxed keen eager raring itching
  dying longing yearning pining craving hungry thirsty starving whet sour dash
  chip chips chipped dent dents dented scratches stained stains ripped squashed soaked wet damp mould mouldy rust
  rusty bent leaked leaking shard shards splinter splinters dirt dust dusty burst snapped faded discoloured
  discolored lid lids rim rims seam seams handle handles tape taped strap straps foam bubble wrap shrink moisture
  padded cushioned scanner scanners cage mezzanine quarantine offsite rota spreadsheet dashboard tab tabs screen
  screens label labels catalogue brochure datasheet incoterm incoterms currency currencies tier tiers tiered
  certificate certificates palletised palletized dimensions digit digits decimal rounding keyed raw energy strike
  port ports radio silence account accounts halfway handmade homemade maker makers artisan festive batch batches
  restocking asap fyi btw tbc tbd eta moq po rfq cc ref est eg ie etc n upto alot cos cuz tho thru till lad lass
  cheerio ciao hurrah bestseller bestsellers bestselling topseller evergreen sellers seller outlet gutted chuffed
  knackered swamped snowed stuck stranded sorted sussed brilliant lovely fab super top notch bother bothers faff
  kerfuffle mishap snafu muddle muddled mixup reship reshipped reshipment rerouted reallocate reallocated
  reallocation oversight oversights misread misreading misreadings miscommunication misprinted overcharged
  undercharged shortchanged deliverable payable collectable negotiable foreseeable unforeseeable irreplaceable
  indispensable worthwhile timeframe timeframes timescales runway buffer cushion pinch crunch peak peaks ramp
  prepone preponed needful intimate intimated revert reverting kindness felicitations hereunder undersigned
  enclosed captioned abovementioned aforesaid inter alia viz namely vide website websites page homepage link links
  linked index love loves loved loving hate hates air sea rail squeeze squeezes squeezed shed ping lean leans
  leaning awful cause caused grateful kindest afterwards crushed crush compressed hit hits hitting key keys max min
  pretty typo typos gift gifts home homes penalty penalties identification dissatisfied dissatisfaction billing
  edit edits expiration withdrawal modification modifications respectfully entirely stockkeeping clarifications
  alternatively re pre co non mis self ta thx pls qty incl excl approx info rep reps ok okay yep yeah oops ahem
  alas hooray wow phew gosh hm hmm er eh ah aha bravo kudos congrats hiya howdy greetings achievable doable
  workable attainable obtainable returnable refundable reusable repairable resaleable fixable trackable traceable
  reachable reliable debatable avoidable bearable comparable accordance according accordingly addition additionally
  aforementioned afore aback afresh ahead alongside amid anew apropos backup beforehand behindhand bar besides
  clockwise crosswise elsewhere etcetera everyday forever foregoing forth forthwith hence henceforth hereafter
  heretofore indeed insofar inasmuch insomuch lengthwise likewise madly meanwhile midway moreover nearby offhand
  oft onward otherwise outward overall overleaf overmuch piecemeal pro pronto quasi respecting similarly sine
  somehow someplace sometime somewhat somewhere thereabouts thereby thereupon throughout together underway upside
  wayward whereas whereby wherever whereupon whichever whoever whomever yonder yourselves themselves ourselves
  brink fore lieu nick offing par pros cons sake shambles tandem vengeance whereabouts ballpark cutoff dropship
  backdate backfill backlogged breakdown checkup cleanup countdown crossdock downtime drawback firsthand footing
  forefront forklift framework gridlock groundwork handiwork holdups hotline inbound outbound inhouse inline
  kickoff layover leadtime livelihood lockstep logjam lookout makeshift markup onboard ongoing outsourced
  overnighted paperless payables receivables pickups playbook pushback readout remake reprint restocked retake
  rework roundup runaround safeguarded setback setup shortlist shortlisted sidelined signoff stopgap
  straightforwardly takeaway takeover tryout turnkey upcoming upselling upshot uptime watchful wholesaler
  workaround awaited awaiting overdue undelivered unshipped unboxed unboxing unpacked repacked restacked rebooked
  rechecked recounted reconfirmed reinspected relabelled remeasured mismatched mismatch mispicked misdelivered
  misdelivery misshipment missent shortfall overshipped oversized undersized underfilled understocked sellout
  preorder preorders backorder backorders backordered drawn draw draws drew drawing fallen flew flown fly flies
  flying fought freeze froze frozen hid hidden hide hides hung ridden rides riding rose risen rung ring rang shook
  shaken shone shot shown shrank shrunk sank sunk sink slid slipped sprung stole stolen strove stung swept swung
  tore torn woke woken wore worn wove woven wound withstood begun bound built bought burnt caught cast chosen clung
  crept dealt dreamt driven drive drives drove eaten eat fed feed fit fits fitted forgiven forgive forgives forgave
  forbidden forgone foregone forthcoming ground grown hurt kept laid leant leapt learnt led lit lent misled mislaid
  overrun overseen overtaken overthrown partaken proven ran rewound seen sewn shut sought sown spelt spilt spoilt
  spun stood strewn stricken striven swollen taken taught thought thriven trodden understood undone unwound upheld
  withdrawn wrung money monies fees fee costly warmest warmer kinder fairest quicker quickest faster fastest harder
  hardest easier smoother simpler tighter stricter clearer firmer fuller lighter heavier brighter deeper wider
  narrower cooler rougher friendlier busier busiest likelier receivable bookkeeping bookings listing listings
  catalog catalogs favourites thereon eachother everyone everybody someone anyone folks guys mates pals chaps lads
  crew bosses owner owners founder founders director directors assistant assistants clerk clerks planner planners
  picker pickers packer packers handler handlers checker checkers inspector inspectors coordinator coordinators
  specialist specialists administrator administrators bear bears bearing bore born borne crossed crossing ears
  plate plates hook hooks dot dots dotted
`);

/** Everyday words beside those of trade. */
export const EN_EVERYDAY: readonly string[] = [...VERBS, ...NOUNS, ...EN_DESCRIBING, ...LOOSE];
