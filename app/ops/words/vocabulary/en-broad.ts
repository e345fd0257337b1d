import { listed } from "./vocabulary.ts";

/**
 * Ordinary English that a business letter borrows from everyday speech, form by form. Chosen by hand, class by class as
 * WordNet sorts them, among the words of SCOWL (http://wordlist.aspell.net, Copyright 2000-2016 by Kevin Atkinson; use,
 * copying and change are granted without fee where this notice stands).
 *
 * Left out on purpose is all that could state a fact of its own: things and what they are made of, colours, food,
 * animals, plants, bodies, places, peoples, offices, sums, times, shares, courts, illness, crime and war; and whatever
 * commits, denies, forbids, lends or gives. A word that comes to the list must belong to none of these classes.
 */
export const EN_BROAD: readonly string[] = listed(`
  abbreviate abbreviated abbreviates abbreviating abbreviation abbreviations abnormal abnormally aboard absent
  absently abstract abstraction abstractly absurd absurdities absurdity absurdly abundant abundantly abysmal abyss
  abysses academic accent accents accessibility acclaim accolade accolades accommodation accord accorded accords
  accountability accountant accountants accumulate accumulated accumulates accumulating accustom accustomed
  accustoming accustoms acquire acquired acquires acquiring acquisition acronym acronyms activate activated activates
  activating activation acumen adaptability adaptation adaptations addendum adept adeptly adequacy adherence adjective
  administer administered administering administers administration administrative admire admired admirer admirers
  admires admiring admission admissions admit admits admitted admittedly admitting ado adoption adorable adorably
  adore adored adores adoring advantageous advantageously adventure adventures adventurous adventurously advert
  adverts advisory advocate advocates aesthetics affair affairs affection afoot aftermath aftermaths afterward
  agencies agency agile agilely agility agitation aglow agonies agony agreeable agreeably airily airing airings airy
  ajar akin alarmingly albeit alertly alertness algorithm alias aliases alleviate alleviated alleviates alleviating
  aloft aloud alphabet alphabetic alphabetical alphabetically alphabets alteration alterations alternate altruistic
  altruistically amazingly ambience ambiguities ambiguity ambitious ambitiously amenities amenity amiable amiably
  amidst amok amplified amplifies amplify amplifying amusement amusements amusingly analog analogies analogous
  analogue analogy analyse analysed analyses analysing analyst analysts analyze analyzed analyzes analyzing ancient
  anecdote anecdotes angle angles anguish animate animated animates animating animation annotation annotations
  anomalies anomaly anonymous anonymously anticipation antics anxiousness anyplace anytime apathy aplenty appal
  appalled appalling appallingly apparatus appeal appealed appealing appealingly appeals append appended appending
  appendix appends applause appraisal appraisals appreciable appreciably appreciative appreciatively apprehend
  apprehended apprehending apprehends approachable approvingly approximation approximations aptitude aptitudes arc
  archaic archive archived archives archiving arcs ardent ardently area areas argue argued argues arguing argument
  arguments arrow arrows artful artfully articulate articulated articulately articulates articulating artificial
  artificially artistic artistically artwork artworks ascend ascended ascending ascends ascent ascents ascribe
  ascribed ascribes ascribing askew asleep aspiration aspirations assertion assertions assertive assertively assiduous
  assiduously associate associated associates associating association associations assort assorted asterisk
  astonishing astonishingly astounding astoundingly astute astutely asunder asynchronous atmosphere atmospheres atop
  atrocious atrociously attain attained attaining attainment attainments attains attentiveness attraction attractions
  attribution attributions audacity audible audibly audio augment augmented augmenting augments auspicious
  auspiciously authenticity automate automated automates automating automation avalanche avalanches aversion aversions
  avid avidly avoidance aw awaken awakened awakening awakens awe awesome awesomely awfully awhile awoke awoken awry
  axis aye backbone backbones backdrop backdrops background backgrounds backhaul backlash backlashes backstories
  backstory backward backwardly badge badger badgered badgering badgers badges bafflement baggage bait baits ballparks
  bandwagon bandwidth banter barely baseline baselines bash bashes battle battles baulk baulked baulking baulks beam
  beams bearably bearer bearers beauties beautifully beauty beckon beckoned beckoning beckons befriend befriended
  befriending befriends beginner beginners behavior beheld behove behoved behoves behoving belated belatedly
  believable believably bemoan bemoaned bemoaning bemoans benchmarking berth betimes betterment betwixt bewildering
  bewilderingly bewilderment bias biases bicker bickered bickering bickers biggie biggies binds bitten bizarre
  bizarrely blah bland blandly blast blatant blatantly bleak bleakly bled blend blended blending blends bless blessed
  blesses blew blindly bliss blissful blissfully bloat bloated bloating bloats blog blogs bloom blooms blossomed
  blossoming blossoms blow blown blows blunder blunders blur blurred blurring blurry blurs blush blushed blushes
  blushing bodily boggle boggled boggles boggling boil boiled boiling boils boisterous boisterously bolster bolstered
  bolstering bolsters bombshell bombshells bond bonded bonds bored boredom bothersome bothersomely bouncily bouncy
  boundaries boundary boundless boundlessly bout braced bracket brackets brag bragged bragging brags brainstorm
  brainstormed brainstorming brainstorms brainwave brainwaves brash brashly braver bravery bravest brazen brazenly
  breadth breather breathers breathtaking breathtakingly bred breezily breezy brigade brightness brill brilliance
  brilliantly briskly brittle broadcast broadcasts broaden broadened broadening broadens brotherly browse browsed
  browser browsers browses browsing budge budged budges budging bug bugged bugging bugs bulletin bulletins bumble
  bumbled bumbles bumbling bummer bummers bumpy bundled bundling buoyant buoyantly bureaucracy bureaucratic
  bureaucratically burning burnout bustled bustling bypass bypassed bypasses bypassing bystander bystanders cajole
  cajoled cajoles cajoling calamities calamity calibre calibres callback callbacks calmed calmer calmest calming
  calmness calms camaraderie capped capping captain captains caption captions captivate captivated captivates
  captivating carefree carriage cartage cartoon cartoons cascade cascaded cascades cascading casualness catastrophic
  catastrophically catchup catchups categorical categorically categorize categorized categorizes categorizing causal
  causality causally caustically caveat caveats celebrate celebrates celebrating celebratory centrally cessation
  cessations challengingly chamber changeover chaotic chaotically chap chapter chapters characterise characterised
  characterises characterising characteristic characteristically characteristics characterize characterized
  characterizes characterizing charitable charitably charm charms chart charts chatter chattily chatty cheat cheated
  cheating cheats cheek cheekily cheeky cheerfulness cheerily cheery chemistry children chill chills chilly choppily
  choppy choreography chorus choruses chronic chronically chronological chronologically chuckle chuckled chuckles
  chuckling chunky circa circular circularly circulation circumspect circumspectly circus circuses civilise civilised
  civility clamour clamoured clamouring clamours clap clapped clapping claps classification cleaner cleanest cleanly
  clerical clerically clericals cliff cliffhanger cliffhangers cliffs climactic climactically climax climaxes climb
  climbed climbing climbs clinch clinched clinches clinching cling clinging clings clinical clinically clobber
  clobbered clobbering clobbers closeness closure closures cloud clouded cloudily clouding clouds cloudy clout
  clueless cluelessly clumsily clumsy clustered clustering clutch clutched clutches clutching clutter cluttered
  cluttering clutters coach coached coaches coaching coarsely coax coaxed coaxes coaxing cobble cobbled cobbles
  cobbling code codes coherence coil coiled coiling coils collaboration collaborations collaborative collaboratively
  collaborator collaborators collapse collapsed collapses collapsing collate collated collates collating collision
  collisions color colored coloring colors colossal colossally colour colours combination combinations comeback
  comebacks comedies comedy comfortingly comfy comic comical comically comma commas commend commendable commendably
  commendation commendations commended commending commends commentaries commentary commercially commonalities
  commonality commonplace comms communal communally communicative communicatively commute commuted commuter commuters
  commutes commuting companion companions companionship comparability comparative comparatively compassion
  compassionate compassionately compatibility compel compelled compels competence competences competencies competency
  compilation complacency complacent complacently complement complementary completeness complexities complexity
  compliant compliantly complicatedly complication complications compose composed composedly composer composers
  composes composing composite composition compositions composure comprehensible comprehension compress compresses
  compressing compression compulsion compulsive compulsively computation computational compute computed computerise
  computerised computes computing conceal concealed concealing conceals concentration concentrations conception
  conceptions conceptual conceptually conciseness concoct concocted concocting concocts concurrent concurrently
  condense condensed condenses condensing condolence condolences condone condoned condones condoning conducive
  conference conferences confide confided confidentiality confides confiding configuration configurations configure
  configured configures configuring conform conformed conforming conformity conforms confound confounded confounding
  confounds confrontation confrontations confusedly confusingly congenial congenially congest congested congratulate
  congratulated congratulates congratulating conjunction conjunctions conjure conjured conjures conjuring connotation
  connotations conscience consciences consciousness consensus conservation consolation consolations console
  consolidation conspicuous conspicuously constellation constellations constituent constituents constitute constitutes
  constrain constrained constraining constrains construct constructed constructing construction constructions
  constructs construe construed construes construing consultancy consultant consultants consume consumed consumes
  consuming consumption contagiously contemplate contemplated contemplates contemplating contemplation contemporarily
  contemporary contempt contention contentions contentious continental continual continually continuum contour
  contours contradiction contradictions contradictorily contradictory contributors contrive contrived contrives
  contriving controller controllers controversial controversially controversy convene convened convenes conveniences
  convening convention conventional conventionally conventions converse conversed conversely converses conversing
  conversion conversions conviction convictions convincingly convivial convivially convo cook cooked cooking cooks
  cool cooled coolest cooling coolly cools copious copiously copyist copyists correlate correlation correspondent
  corridor corroborate corroborated corroborates corroborating cosily cosiness cosmetic cosmetically cosy counselled
  counselling counterexample counterexamples countryside courage cousin cousins cozy craft craftily crafts
  craftsmanship crafty cram crammed cramming cramped crams crane craned cranes craning crave craved craves crawl
  crawled crawling crawls crazier craziest craziness creak creaked creaking creaks creation creations creative
  creatively creativity creator creators credibility creed creeds creep creepily creeping creeps creepy crescendo
  crescendos cried cries cripple crippled cripples crippling crisp crisply critic criticise criticised criticises
  criticising criticize criticized criticizes criticizing critics critique critiques crossroads cruise cruises crumble
  crumbled crumbles crumbling crunched crunches crunching crunchy crux cruxes cry crying cryptic cryptically cue cues
  culminate culminated culminates culminating culmination culminations cultivate cultivated cultivates cultivating
  cultural culturally culture cultures cumulative cunning cunningly curb curbed curbing curbs curiosities curl curled
  curling curls curt curtly curve curved curves customise customised customises customising customize customized
  customizes customizing cutback cutbacks cute cutely cutover cuttingly cyclical cyclically cynical cynically dab
  dabbed dabbing dabble dabbled dabbles dabbling dabs daintily dainty dampen dampened dampener dampeners dampening
  dampens dance dances dang danger dangers dangle dangled dangles dangling dare dared dares daring daringly darker
  darkest dashed dashes dashing database databases daunting dauntingly dawdle dawdled dawdles dawdling daydream
  daydreams dazzle dazzled dazzles dazzling dazzlingly deadbeat deadlock deadlocked deadlocking deadlocks deaf deafly
  dearth dearths debacle debacles debug debugging decency decently deceptive deceptively decisiveness decode decoded
  decodes decoding decorate decorated decorates decorating dedicate dedicates dedicating dedication deduce deduced
  deduces deducing deem deemed deeming deems deepest defensible defensibly deffo deficiencies deficiency defy
  degradation degrade degraded degrades degrading deletion deletions deliberation deliberations delightful
  delightfully delve delved delves delving demise demonstration demonstrations demurrage denote denoted denotes
  denoting denser densest departmental dependability dependant dependence depict depicted depicting depicts deplorable
  deplorably depress depressed depressing depression deprive deprived depriving deputy derivation derivations
  derivative derogatorily derogatory descend descended descending deserted deservingly design designed designer
  designers designing designs desktop desolate desolately despair desperation destined destinies destiny destroy
  destroying destroys destruction destructive destructively detach detached detaches detaching detection deter
  deterioration determination deterrent detract detrimental detrimentally devastate devastated devastating
  devastatingly developmental developmentally deviant device devices devious deviously devoid devotion diagnosis
  diagnostic diagnostically diagram diagrams dial dialed dialing dialog dialogue dialogues dials diameter dictate
  dictatorial dictatorially dictionaries dictionary differential digest digested digestible digesting digests digging
  digital digitise digitised digitises digitising dignified dignity digression digressions dim dimension dimly dine
  dined dines dining dire directive directives directness directories directory direly disappearance disappearances
  disaster disasters discern discerned discernible discernibly discerning discernment discerns disciplinary disclaimer
  discomfort disconcerting disconcertingly disconnect disconnected disconnecting disconnects discontent discontented
  discontentedly discouragingly discourse discourses discrete discretionary discriminating discriminatingly
  discrimination disengage disengaged disengages disengaging disentangle disentangled disentangles disentangling
  disgraceful disgracefully disguise disguises dishonest dishonestly disillusion disillusions dismal dismally dismay
  dismissive dismissively disobedient disobediently disorderly disorganised disorient disorientation disoriented
  disorienting disorients disparate disparately dispensable disperse dispersed disperses dispersing dispiriting
  dispiritingly displeased disposable disposition dispositions disputable disputably disquiet disquieting
  disrespectful disrespectfully dissemination dissimilar dissimilarly dissolve dissolved dissolves dissolving distant
  distantly distasteful distinction distinctions distinguishable distinguishably distort distorted distortedly
  distorting distortion distortions distorts distractingly distraction distractions distressingly distrustful
  distrustfully disturbingly dive dived diversification diversified diversifies diversify diversifying diversity dives
  diving divulge divulged divulges divulging dizzily dizzy docked docking docs dodge dodged dodges dodging dogged
  doggedly doh dominant dominantly dominate dominated dominates dominating doodle doodled doodling doom dormant
  dotting downbeat downcast downfall downfalls downgrade downgraded downgrades downgrading downhearted downheartedly
  downhill downplay downplayed downplaying downplays downright downsize downsized downsizes downsizing downstairs
  downturn downturns downward downwardly dozing drag dragged dragging drags dramatise dramatised dramatises
  dramatising drayage dread dreaded dreading dreads dreamed dreamily dreaming dreamy drearily dreary dredge dredged
  dredges dredging drench drenches drenching dribble dribbles drier driest drill drilled drilling drills drily drip
  dripped dripping drips drivel dropshipping drown drowned drowning drowns drudgery dubious dubiously dug dummy dump
  dumped dumping dunnage dunno duplication dusting dwindle dwindles dynamics dynamism eagerness earnest earnestly
  earthly eavesdrop eavesdrops eccentric eccentrically eccentricities eccentricity ecological ecology ecommerce
  economical ecosystem ecosystems ecstatic ecstatically edited editing edition editions editor editorial editorials
  editors educate educated educates educating education educational educationally eek eerie effortless effortlessly
  ego egos elaboration elaborations elapse elapsed elapses elapsing elastic elastically elder eldest electrical
  electronic electronically electronics elegance elegant elegantly elevate elevated elevates elevating elevation
  elevations elicit elicited eliciting elicits eliminate eliminated eliminates eliminating elimination elite elude
  eluded eludes eluding elusive elusively embark embarked embarking embarks embarrassingly embed embedded embedding
  embeds embodied embodies embody embodying embolden emboldened emboldening emboldens emergence emit emits emitted
  emitting emotion emotions empathetic empathetically empirical empirically empower empowered empowering empowers
  emulate emulated emulates emulating enabler enablers enact enacted enacting enacts enchanting enchantingly encode
  encoded encodes encoding endear endeared endearing endears endeavor energies energise energised energises energising
  engagingly engineer engineering engineers enigmatic enigmatically enjoyable enjoyably enlargement enlighten
  enlightened enlightening enlightens enlist enlisted enlisting enlists enormous enormously enquirer enquirers enraged
  enrichment enrol enrolled enrolling enrols ensue ensued ensues ensuing entail entailed entailing entails
  enterprising enterprisingly entertainingly entertainment enthralling enthuse enthused enthuses enthusiast
  enthusiasts enthusing entice enticed entices enticing enticingly entrant entrants enviable enviably envied envies
  envious enviously environmental envisage envisaged envisages envisaging envy envying epic epicentre epicentres
  epilogue epilogues equalise equalised equalises equalising equality equation equations equilibrium erase erased
  erases erasing ergonomic ergonomically erm erode eroded erodes eroding errand errands erratic erratically erstwhile
  erupt erupted erupting erupts escort escorted escorting escorts essay essays ethical ethically etiquette euphoric
  euphorically evade evaded evades evading evaporate evaporates evaporating evasive evasively eventful eventfully
  everlasting everlastingly evermore evoke evoked evokes evoking evolution evolutions exacting exactingly exactness
  exaggeratedly exaggeration exaggerations exam exams exasperated exasperatedly exasperating exasperatingly
  exasperation excavate excavated excavates excavating exceedingly excellence excerpt excerpts exclamation exclusivity
  excruciating excruciatingly excursion excursions executive executives exemplified exemplifies exemplify exemplifying
  exert exerted exerting exertion exertions exerts exhale exhaled exhales exhaling exhaustion exhibit exhibited
  exhibiting exhibition exhibitions exhibits existence exorbitant exorbitantly exotic expansion expansions
  expectancies expectancy expectant expectantly expedient expediently expedition expeditious expeditiously expenditure
  experiment experimental experimentally experimentation experimented experimenting experiments expiry explanatory
  explicable explicably exploitation exploration explorations exploratory exponential exponentially expressive
  expressively exquisite exquisitely extant extraction extraneous exuberant exuberantly eyeful eyefuls eyesight
  fabricate fabricated fabricates fabricating fabrication fabrications facet facets factual factually faculties
  faculty fad fads fairer fallacious fallacy falling fallout falls falsehood falsehoods falter faltered faltering
  falters fame fanciful fancifully fanfare fantasies fantasy farce farcical farcically farsighted farthest
  fascinatingly fascination fashionable fashionably fasten fastened fastening fastens fateful fatefully fathom
  fathomable fathomed fathoming fathoms fatigue fatuous fatuously faultless faultlessly fave fearless fearlessly feast
  feasts feat feats feistily feisty fend fended fending fends ferried ferries ferry ferrying fervent fervently fiasco
  fiascos fickle fickly fiction fictional fictionally fiddle fiddled fiddles fiddling fiddly fidelity fidgety fighter
  fighters filename filenames filter filtered filtering filters finale finales finer finesse finessed finesses
  finessing finest finicky finite finitely firefighting firmest firmness fiscal fitness fitting fittingly fixation
  fixations flair flame flames flashback flashbacks flatten flattened flattening flattens flatter flattered flattering
  flatters flattery flattest flaunt flaunted flaunting flaunts flavour flavours fled flee fleeing flees fleet fleeting
  fleetingly flicker flickers flight flights flimsily flimsy flinch flinched flinches flinching fling flinging flings
  flirt flirted flirting flirts float floated floating floats flop flopped floppily flopping floppy flops flounder
  floundered floundering flounders flourish flourished flourishes flourishing fluctuate fluctuated fluctuates
  fluctuating fluffily flung flurries flush flushed flushes flushing flutter fluttered fluttering flutters foggily
  foggy foible foibles fold folded folding folds folk folklore follies folly font fonts foolishness foolproof footings
  footnote footnotes footprint footprints forage foraged forages foraging forceful forcefully foreground foregrounds
  foreword forewords forgetfulness forgiveness fork forklifts forlorn forlornly formation formations formatted
  formatting formidable formidably formulaic formulaically formulas formulation forthright forthrightly foster
  fostered fostering fosters fractious fractiously fragment fragments frankness fraught fray frayed fraying frays
  freak freelance freezing frenetic frenetically frenzied frenziedly frenzies frenzy freshen freshened freshening
  freshens freshness fret frets fretted fretting fright frighten frightened frightening frightens frights fringe
  fringes frivolous frivolously fro frontline frontlines frostily frosty frugal frugally fruitless fruitlessly fudge
  fudged fudges fudging fulfilments fumble fumbled fumbles fumbling functionalities functionality fundamentals funnel
  funneled funneling funnels funnier funniest funnily fuse fused fuses fusing fusion fussily fussy futility fuzziest
  fuzzily fuzziness fuzzy gag gags gah gainful gainfully gallant gallantly galleries gallery galore galvanise
  galvanised galvanises galvanising garble garbled garner garnered garnering garners gasp gasped gasping gasps gauge
  gauged gauges gauging gawp gawped gawping gawps gaze gazed gazes gazing gee generalisation generalise generalization
  generalize generation generic generically genial genially genius geniuses genre genres gentlemanly gentlemen
  gentleness gentler gentlest genuineness geographical geography germ germs ghastly ghost ghosts giant giants giddily
  giddy gifted giggle giggled giggles giggling gimmick gimmicks gist glamorous glamorously glanced glancing glare
  glaring glaringly gleam gleamed gleaming gleams glean gleaned gleaning gleans glee gleeful gleefully glide glided
  glides gliding glimpsed glimpsing gloat gloated gloating gloats gloomily gloomy glorious gloriously glory gloss
  glossaries glossary glossily glow glowed glowing glowingly glows goalpost goalposts gobble gobbled gobbles gobbling
  godsend gonna goodies goofs gorgeous gorgeously gotcha gotta govern governed governing gracefulness gradient
  gradients graft grafted grafting grafts grammar grammatical grander grandest grandly grapevine grapevines graph
  graphic graphical graphically graphics graphs grapple grappled grapples grappling grate grated grates gratifying
  gratifyingly grating gratuitous gratuitously gravitate gravitated gravitates gravitating gravitational greatness
  greed greedily greedy grid grids grief grievance grievances grievous grievously grin grinned grinning grins gripped
  gripping grittily gritty groan groaned groaning groans groom groomed grooming grooms groove grooves grope groped
  gropes groping grotesque grotesquely grouse groused grouses grousing grubbily grubby grudge grudges gruelling
  gruellingly grumble grumbled grumbles grumbling grumpily grumpy guardedly guesswork gulf gulfs gullible gullibly
  gulp gulped gulping gulps guy haha hahaha hail hailed hailing hails hairy halfways hallmark hallmarks hamper
  hampered hampering hampers handheld handicap handicaps handier handiest handily handiness handshake handshakes
  handsome handsomely haphazard haphazardly hapless happenings harbinger harbingers hardback hardcore harden hardened
  hardening hardens hardware hardy harmonies harmonise harmonised harmonises harmonising harrowing harsh harsher
  harshest harshly harshness hash hashed hashes hashing hateful hatefully haughtily haughty haul hauled hauling hauls
  haunt haunted haunting haunts havoc hazard hazards hazily hazy header headers headlong headway heady hearsay
  heartbeat heartbeats heartbreak heartbreaking heartbreakingly heartbreaks heartening heartily heartless heartlessly
  hearty heated heatedly heave heaved heavenward heaves heaviest heaving heck hedge hedges heed heeded heeding heeds
  heftily hefty height heighten heightened heightening heightens hellish helpfulness herald heralded heralding heralds
  hereabouts hero heroic heroically heroics hideous hideously hiding hierarchy hike hikes hilarious hilariously
  hilarity historical hitched hitching hmmm hoax hoaxes hobbies hobble hobbled hobbles hobbling hobby hollow hollowly
  homage homages homely homeward hone honed hones honing honorable honorably honourable honourably hoover hoovered
  hoovering hoovers hop hopeless hopelessly hopped hopping hops horizon horizons horizontal horizontally horrendous
  horrendously horrible horribly horrific horrifically horrified horrifying horrifyingly horror horrors hospitable
  hospitably hostile hostilely hostilities hostility hotspot hotspots household households housekeeping hover hovered
  hovering hovers howl howled howling howls huddle huddled huddles huddling hug hugged hugging hugs huh hum humane
  humanely humanity humankind humbleness humbler humblest humbling humility hummed humming humongous humorous
  humorously humour humoured humouring humours hums hunger hungrier hungriest hungrily hunker hunkered hunkering
  hunkers hunky hunt hunted hunting hunts hurl hurled hurling hurls hurrahs hurray hurtful hurtfully hurting hush
  hushed hushes hushing huskily husky hustle hustled hustles hustling hype hypotheses hypothesis hypothesises
  hypothetical hypothetically icing icon iconic iconically icons idealism idealistic idealistically identifier
  identities identity idiom idioms idiosyncratic idiotically idle idled idles idling idly idyllic idyllically
  ignorance ignorant ignorantly illegible illegibly illuminate illuminated illuminates illuminating illuminatingly
  illusion illusions illustrate illustrated illustrates illustrating illustrative illustratively imagery imaginable
  imaginably imaginary imagination imaginations imaginative imaginatively imitate imitated imitates imitating
  immeasurable immeasurably immediacy immerse immersed immerses immersing immersion impassioned impeccable impeccably
  impede impeded impedes impeding impend impended impending impends impenetrable impenetrably imperative imperatively
  imperceptible imperceptibly imperfection imperfections impersonal impersonally implausible implementation
  implementations implicit implicitly imposingly impossibilities impossibility impractical impracticalities
  impracticality impractically imprint imprinted imprinting imprints impromptu improper improperly improvisation
  improvisations improvise improvised improvises improvising impulsive impulsively inaccessible inaction inactive
  inactively inactivity inaudible inaudibly incapable incapably inception incessant incessantly incidence incidences
  incline inclined inclines inclining inclusion inclusions incognito incoherence incoherent incoming incomparable
  incomparably incompatibilities incompatibility incompetence incomprehensible incomprehensibly incomprehension
  inconceivable inconceivably incongruities incongruity incongruous incongruously inconsequential inconsequentially
  inconspicuous inconspicuously incorrigible incorrigibly incredulity increment incremental incrementally
  incriminating incumbent indecent indecently indecision indecisive indecisively indent independence indescribable
  indescribably indicatively indicator indicators indifference indifferent indifferently indignant indignantly
  indignation indirection indiscriminate indiscriminately indispensably indisputable indisputably indistinct
  indistinctly indistinguishable individuality indulge indulged indulges indulging industrial industrious
  industriously ineffective ineffectively ineffectual ineffectually inept ineptly inert inertia inertly inescapable
  inescapably inevitably inexcusable inexcusably inexhaustible inexhaustibly inexperienced inexplicable inexplicably
  infamous infamously infectiously inference inferences inferior inflation inflexible inflict inflicted influential
  influentially infrastructure infrastructures infrequent infrequently infuriated infuriating infuriatingly ingenious
  ingeniously ingenuity inhabit inhabitants inhabited inhabiting inhabits inherit inheritance inheritances inherited
  inheriting inherits inhibition inhospitable inhospitably inhumane inhumanely initialise initialize injuriously
  inklings innate innately innermost innit innocence innocuous innocuously innovative innovatively inordinate
  inordinately inquisitive inquisitively insatiable insatiably inscrutable inscrutably insecure insecurely
  insecurities insecurity insensitive insensitively inseparable inseparably insertion inset insets insider insiders
  insidious insidiously insightful insightfully insignificance insignificant insignificantly insincere insincerely
  insinuation insinuations insistence insistent insistently insomnia inspirational inspirationally inspirations
  installation installations instil instilled instilling instils instinctive instinctively institution institutions
  instock instructor instructors instrument instruments insufferable insufferably insult insulting insultingly insults
  insurmountable insurmountably intangible intangibly intel intellect intellects intellectual intellectually
  intensified intensifies intensify intensifying intensities intensive interaction interactions interactive
  interactively intercept intercepted intercepting intercepts interchange interchangeable interchangeably interface
  interfaces interference interior interlude interludes intermediate intermediately interminable interminably
  intermingle intermingled intermingles intermingling interplay interplays intersect intersected intersecting
  intersection intersections intersects intertwine intertwined intertwines intertwining interview interviews
  intimately intimidating intimidatingly intolerable intolerably intractable intractably intricacies intricacy
  intricate intricately intrigue intrigued intrigues intriguing intriguingly intrinsic intrinsically introductory
  intrude intruded intrudes intruding intrusion intrusions intuitive intuitively invariable invariably invent invented
  inventing invention inventions inventive inventively inventiveness invents invert inverted inverting invigorating
  invigoratingly invisibility invitingly invoke invoked involuntarily involuntary inward irate irk irking irks ironic
  ironically ironies irony irrational irrationally irreconcilable irreconcilably irrelevance irrelevances irreparable
  irreparably irresistible irresistibly irrespective irrespectively irritable irritably irritate irritated irritates
  irritating irritatingly isolation itch itched itches itchy itemize itemized itemizes itemizing iteration iterations
  jackpot jackpots jaded jadedly jagged jaggedly jangle jangled jangles jangling jargon jarring jarringly jealous
  jealously jealousy jeez jeopardy jiggle jiggled jiggles jiggling jingle jingled jingles jingling jitters jittery jog
  jogged jogging jogs joke jokes jollily jolly jolt jolted jolting jolts jostle jostled jostles jostling jots jotted
  jotting journal journalism journalist journals jovial jovially jubilant jubilantly jubilation judicious judiciously
  juggle juggled juggler jugglers juggles juggling juicily juicy jumble jumbled jumbles jumbling junk justifiable
  justifiably justification justifications juvenilely juxtaposition juxtapositions keener keenest keenness keystroke
  keystrokes keyword keywords kick kicked kicker kickers kicking kickoffs kicks kickstart kickstarted kickstarting
  kickstarts kid kidding kids kin kinda kindred knack knelt knockon knockout knockouts knotty knowhow knowingly
  knowledgeable knowledgeably labor laboratory labour laboured ladies lag lagged lagging lags lain lamely lament
  lamentable lamentably lamented lamenting laments landlocked landmark landmarks landscape landscapes landslide
  landslides languid languidly languish languished languishes languishing lapsed lapsing largeness lash lashed lashes
  lashing latch latched latches latching latter laudable laudably laughable laughably launcher launchers laundry
  lavish lavishly lax laxly layman laze lazed lazes lazier laziest laziness lazing leadership leadtimes league leagues
  leaned leap leaped leaping leaps learnedly lecture lectures leftmost leftward legacies legacy legend legends
  legibility legible leisure leisurely lest letdown letdowns lethargic lethargically letterhead letterheads lexicon
  lexicons liaison liberties liberty library lick licked licking licks lifeblood lifecycle lifecycles lifelike
  lifelong lifesavers lifestyle lifestyles liftgate lightbulb lighthearted lightheartedly lightness lightning
  lightweight likeable likeliest likelihood likelihoods liken likened likeness likenesses likening likens limbo limbos
  limelight limp limply linear linearly lineup lineups linger lingered lingering lingers lingo linguistic linkage
  linkages listen listened listener listeners listening listens listless listlessly literary literate literately
  literature litter livelier liveliest livelily liveliness loafs loathe loathed loathes loathing loathsome loathsomely
  lobby localities locality loftily lofty logic logo logos loiter loitered loitering loiters lol lone loneliness
  lonely lonesome lonesomely longevity longhand longlist longstanding longterm lookalike lookouts loom loomed looming
  loops looser loosest lopsided lopsidedly lore loser losers louder loudest loudness lousiest lousily lousy lovelier
  loveliest lovelily lowdown lowly loyalties luckier luckiest ludicrous ludicrously lug luggage lugged lugging lugs
  lukewarm lukewarmly lull lulled lulling lulls lumber lumbered lumbering lumbers luminous luminously lump lumped
  lumping lumps lurch lurk lurked lurking lurks luscious lusciously luxuries luxurious luxuriously luxury lyric
  lyrical lyrically lyrics madness magazine magazines magically magnetic magnetically magnified magnifies magnify
  magnifying mainframe mainstay mainstays mainstream majestic majestically makeover makeovers makings malaise
  malfunction malfunctions malice malicious maliciously malleable malleably manic manically manifestation
  manifestations manifestly manipulate manipulated manipulates manipulating manipulation manipulations manipulative
  manipulatively manned manoeuvre manoeuvred manoeuvres manoeuvring manpower manuscript manuscripts mapped mapping
  marched marches marching markdown markedly marveled marveling marvellously marvelous marvelously masses masterful
  masterfully masterpiece masterpieces mastery materialise materialised materialises materialising materialize
  materialized materializes materializing mathematical mathematically mathematics matrix maturely maturity maximize
  maximized maximizes maximizing maze mazes meagre meander meandered meandering meanders meaningless meaninglessly
  meanings measurable measurably mechanic mechanical mechanically mechanics mechanise mechanised mechanises
  mechanising meddle meddled meddles meddling media medias mediocre mediocrely medley medleys meek meekly meh
  melancholy mellow mellowed mellowing mellowly mellows melting membership memento mementos memorise memorised
  memorises memorising memorize memorized memorizes memorizing men menace menaces menacing menacingly mental
  mentalities mentality mentally mentor mentors menu menus merciful mercifully merciless mercilessly mercy meritorious
  meritoriously merrily merriment merry mesmerising messenger messengers messier messiest messiness metaphor metaphors
  methodical methodically methodologies methodology metric metrics middles middling middlingly midst mightily mighty
  migration milder mildest mildness mileage mimic mimics mingle mingled mingles mingling minimalist minority misalign
  misaligned misaligning misalignment misalignments misaligns misapprehension misapprehensions misbehave misbehaved
  misbehaves misbehaving miscellaneous mischievous mischievously misconception misconceptions misdirection
  misdirections miserly misfile misfiled misfiles misfiling misfire misfired misfires misfiring misfit misfits
  misgiving misgivings misguided misguidedly mishandle mishandled mishandles mishandling mishear mishearing mishears
  misinformation misinterpretation misinterpretations misjudgement misjudgements mismanagement mismatches mismatching
  misnomer misnomers mispick mispicks misplacement misremember misremembered misremembering misremembers misship
  misshipped missives misspell misspelled misspelling misspellings misspells misstep missteps mixups mmm mnemonic moan
  moaned moaning moans mob mobile mobs mock mocked mocking mocks mockup mockups modeling modelled modelling moderation
  modern modernly modest modestly module modules mojo monopoly monotonous monotonously monster monsters monstrous
  monstrously monumental monumentally moodily moody moot moral morality morally moribund moribundly morsel morsels
  motherly motif motifs motionless motionlessly motions motivation motivations motor motorway motorways mounted
  mounting mourn mourned mournful mournfully mourning mourns mouses mouthful mouthfuls movingly muck muddily muddles
  muddling muddy muffle muffled muffles muffling mull mulled mulling mulls multiplication mum mumble mumbled mumbles
  mumbling mums mundane mundanely murkily murky murmured murmuring murmurs muse mused muses music musical musically
  musing musings muster mustered mustering musters mute muted mutely mutter muttered muttering mutters mysteries
  mysterious mysteriously mystery mystical mystically mystified mystifying mystifyingly myth myths nab nabbed nabbing
  nabs nag nagged nagging naggingly nags nah nail nailed nailing nails naive naively narrate narrated narrates
  narrating narrative narratives narrowest nastier nastiest nationally natures naughtily naughty nauseous nauseously
  navigable navigate navigated navigates navigating navigation neared nearing nearness nears nearside nearsighted
  nearsightedly neaten neatened neatening neatens neater neatest negativity negligence negligible negligibly neighbor
  neighborhood neighbourhood neighbourly nervousness nest nests neutrality newcomer newcomers newfound newsletter
  newsletters nibble nibbled nibbles nibbling nicest niche niches nicknames niftily nifty niggle niggled niggles
  niggling nigh nightmares nightmarish nimble nimbly nip nipped nipping nips nitpicking noble nobler noblest nobly
  nobrainer nod node nods noisier noisiest noisily noisy nonchalant nonchalantly nonsense nonsensical nonsensically
  nonstandard nonstop nook nooks normalise normalised normalises normalising nosedive nosedived nosedives nosediving
  nosily nostalgia nostalgic nostalgically nosy notation notions notoriety notorious notoriously noun novel novelly
  nowadays nuance nuances nucleus nuisance nuisances numb numbing numbingly numbly numbness nurture nurtured nurtures
  nurturing nutshell nutshells oasis objectivity oblivious obliviously obnoxious obnoxiously obscure obscured
  obscurely obscures obscuring obscurity observable observably observant observantly obsess obsessed obsesses
  obsessing obsession obsessions obsessive obsessively obstinate obstinately obtrusive obtrusively obtuse obtusely
  obviousness occupancy occupied occupies occupy occupying occurred occurring oddball odder oddest odyssey odysseys
  offense offenses offload offloaded offloading offstage omen omens ominous ominously onboarding oncoming oneself
  onhand onlooker onlookers onslaught onslaughts ooh oomph ooze oozed oozes oozing opaque opaquely opener openers
  opinionated opportunistic opportunistically oppose opposed opposes opposing opposition oppressive oppressively optic
  optical optimisation optimisations optimise optimised optimises optimising optimist optimists optimization
  optimizations optimize optimized optimizes optimizing orbit orbits orchestra orchestras orchestrate orchestrated
  orchestrates orchestrating ordeal ordeals orientate orientation orientations originality orphan orphans orthodox
  oscillation oscillations ouch oust ousted ousting ousts outburst outbursts outcries outcry outdid outdo outdoing
  outdone outgrew outgrow outgrowing outgrown outgrows outing outings outlandish outlandishly outlive outlived
  outlives outliving outlooks outnumber outnumbered outnumbering outnumbers outpace outpaced outpaces outpacing
  outpouring outpourings outrage outraged outrageous outrageously outrages outran outrun outruns outsmart outsmarted
  outsmarting outsmarts outsource outsources outsourcing outstrip outstripped outstripping outstrips outturn outwards
  outweigh outweighed outweighing outweighs ovation ovations overage overarching overbearing overbearingly overblown
  overboard overdid overdo overdoing overdone overeager overheard overkill overlay overlaying overlays overlong
  overorder overordered overpowering overpoweringly overran overreaction overreactions overridden override overriding
  overrode overshadow overshadowed overshadowing overshadows overshipment overshoot overshooting overshoots overslept
  overspend overspending overspends overspent overt overtly overtone overtones overture overtures overwrought
  overzealous oxygen packets pad pads paintwork palaver pale palely palest palette palettes palletise palletize
  palpable palpably paltry pamper pampered pampering pampers panicky parade parades paradigm paradigms paradise
  paradises paradox paradoxes paradoxical paradoxically parameter parameters paramount paranoid paraphrase paraphrases
  parentheses parenthesis parenthesises parlance parochial parse parsed parses parsing participant participants
  participate participated participates participating particle particles partition partly partway passable passably
  passenger passengers passingly passion passions pastime pastimes pat patchily patchy pathetic pathetically patronise
  patronising patronisingly patronize patronizing pats patted patter pattered pattering patters patting paucity pave
  paves peculiarities peculiarity pedantic pedantry pedestrian peel peeled peeling peels peep peeped peeping peeps
  peer peered peering peers penchant penchants pensive pensively pent perceptible perceptibly perceptions perceptive
  perceptively perch perchance perched perches perching performer performers peril perilous perilously perils periodic
  periodically peripheral peripherally peripheries periphery perk perks permissible permissibly pernicious
  perniciously perplexing perplexingly perplexity perseverance persistence persona personalities personality personas
  persuasion pertinence peruse perused peruses perusing perverse perversely pesky pest pester pestered pestering
  pesters pests phantom phantoms phenomena phonecall phonecalls phoneme phonemes photographic photographically
  phrasing physics pickles picky pictogram pictograms picturesque picturesquely pilferage pilgrimage pilgrimages pilot
  pilots pinched pinches pinching pine pined pines pinnacle pinnacles pioneer pioneered pioneering pioneers piping
  pitfall pitfalls pitiful pitifully pity pivot pivotal pivotally pivoted pivoting pivots placeholder placeholders
  placement placements placid placidly plague plagued plagues plaguing plainer plainest plaintive plaintively plateau
  plateaus playback playbacks player players playful playfully playground playgrounds pleasantries pleasantry plight
  plights plod plodded plodding plods plonk plonked plonking plonks plotted plotting plough ploughed ploughing ploughs
  ploy ploys pluck plucked plucking plucks plummet plummeted plummeting plummets plunges plunging pluses plush plz
  poem poems poet poetic poetically poetry poets poignant poignantly pointedly pointer pointers poised poked pokes
  poking polar pole polish polished polishes polishing politeness politics pollution ponder pondered pondering
  ponderous ponderously ponders pooled pooling poorest popularity populate populated populates populating portal
  portals portrait portraits portray portrayal portrayals portrayed pose posed poses posh poshly posing positivity
  possessions posthumous posthumously postscript postscripts posture postures potent potently pounce pounced pounces
  pouncing powerhouse powerhouses practicable practicably practicalities practicality practitioner practitioners
  pragmatism praiseworthily praiseworthy prank pranks preach preached preaches preaching precarious precariously
  precedence precocious precociously precursor precursors predecessor predecessors predicament predicaments
  predictability predictive predictively preen preened preening preens prefix prejudice prejudices preliminaries
  preliminarily prelude preludes premier premonition premonitions preoccupation preoccupations preordered prepack
  prepacked preposterous preposterously prerequisite prerequisites presage presaged presages presaging presale
  presales presentable presentably presenter presenters preservation prestige prestigious prestigiously presumption
  presumptions presumptuous presumptuously pretence pretences pretentious pretentiously pretext pretexts prettily
  prevalence preventable preventive preventively preview previewed previewing previews priceless prick pricked
  pricking prickly pricks pried pries primer primers primitive primitively printout printouts prise prised prises
  prising pristine pristinely privatise privily privy prized prizing proactive proactively probe probed probes probing
  procedural procedurally processor processors proclaim procrastination prodded prodding prodigious prodigiously prods
  productively productivity profession professions proficiency profitable profitably profundities profundity prognosis
  programmer programmers progression progressions projection projections proliferation prolific prolifically prone
  pronunciation propagate propagated propagates propagating propel propelled propelling propels properties property
  prophetic prophetically proponent proponents proportional proportionality proportionally proportions proprietary
  prose protagonist protagonists protections protective protectively prototype prototypes prototypical prototypically
  protracted proud prouder proudest proudly provable provably proverb proverbial proverbially proverbs provocative
  provocatively provoke provoked provoking prowess pry prying pseudo psst psychological psychologically psychology
  publication publications publicity publicize publicized puff puffed puffing puffs pulsed pulsing pun punch punches
  punctuate punctuated punctuates punctuating punctuation puns purer purest purity pushily pushy putter putters
  puzzler puzzlers quaint quaintly qualification qualifications qualm qualms quandaries quandary quantifiable
  quantifiably quantum quarrel quarreled quarreling quarrels queasily queasy quench quenched quenches quenching quest
  questionnaire questionnaires quests quibble quibbled quibbles quibbling quicken quickened quickening quickens
  quickness quietest quintessential quip quipped quipping quips quirk quirks quirky quiver quivered quivering quivers
  quiz quizzical quizzically quotable race raced races racing racket radars radiant radiantly radical radically rage
  ragged raggedly raid raids railway rake raked rakes raking rallies rally ramble rambled rambles rambling
  ramification ramifications rampant rampantly ramped ramping randomness rant ranted ranting rants rapport rapt raptly
  rarer rarest rash rashly rationale rationales rattle rattled rattles rattling ratty raucous raucously ravage ravaged
  ravages ravaging ray rays reacquaint reacquainted reacquainting reacquaints reactionary readability readjust
  readjusted readjusting readjusts realisation realisations realization realizations reallocates reallocating
  reappearance reappearances reappraise reappraised reappraises reappraising rear rearm rearmed rearming rearms
  reassemble reassembled reassembles reassembling reassess reassessed reassesses reassessing reassessment
  reassessments reawaken reawakened reawakening reawakens rebellious rebelliously reboot rebooted rebooting reboots
  rebuilding rebuilds rebuilt rebuttal rebuttals recap recapped recapping recaps recast recasting recasts recede
  receded recedes receding recipe recipes recital recitals reckless recklessly recklessness reckon reckoned reckons
  recognisable recognisably recognizable recognizably recoil recoiled recoiling recoils recollect recollected
  recollecting recollection recollections recollects recombine recombined recombines recombining recommence recompose
  recomposed recomposes recomposing reconnaissance reconsideration reconstruction reconstructions recoverable
  recoverably recoveries recreate recreated recreates recreating recreation recruit recruited recruiting recruitment
  recruits rectangle rectification rectifications recuperate recuperated recuperates recuperating recurrence
  recurrences recursive redecorate redecorated redecorates redecorating redefine redefined redefines redefining
  redeploy redeployed redeploying redeploys redesign redesigns redid rediscover rediscovered rediscoveries
  rediscovering rediscovers rediscovery redraft redrafted redrafting redrafts redraw redrawing redrawn redraws redrew
  redundancies redundancy reel reels reengage reengaged reengages reengaging reevaluate reevaluated reevaluates
  reevaluating reexamine reexamined reexamines reexamining refile refiled refiles refiling refine refinement
  refinements refines refining reflective reflectively reflex reflexes refocus refocused refocuses refocusing reformat
  reformats reformatted reformatting reformed reforming reformulate reformulated reformulates reformulating refresher
  refreshers refreshment refreshments refuge refuges refurbish refurbished refurbishes refurbishing regal regally
  registration registries registry regroup regrouped regrouping regroups rehash rehashed rehashes rehashing rehearsal
  rehearsals rehearse rehearsed rehearses rehearsing reign reignite reignited reignites reigniting reigns reimagine
  reimagined reimagines reimagining rein reins reinvent reinvented reinventing reinvents reiterate reiterated
  reiterates reiterating rejigging rejigs rejoice rejoiced rejoices rejoicing rejoinder rejoinders rejuvenate
  rejuvenated rejuvenates rejuvenating rekindle rekindled rekindles rekindling relapse relapses relatable relational
  relationally relativity relax relaxation relaxes relaxing relearn relearned relearning relearns relent relented
  relenting relents relic relics relieve relieves relieving relish relished relishes relishing relive relived relives
  reliving reload reloaded reloading reloads relocation remakes remaking remap remapped remapping remaps rememberable
  reminiscence reminiscences reminiscent remodel remodeled remodeling remodels remorse remorseful remorsefully
  remotely remoteness rename renamed renames renaming rend render rendered rendering renderings renders rendition
  renditions renovation renovations reorganisation reorganisations reorganise reorganised reorganises reorganising
  reorganization reorganizations reorganize reorganized reorganizes reorganizing reorient reoriented reorienting
  reorients repaint repainted repainting repaints repeatable repeatably repentant repentantly repertoire repertoires
  repetitive repetitively rephrase rephrased rephrases rephrasing replaceable replay replayed replaying replays
  replica replicas replicate replicated replicates replicating repositories repository repost reposted reposting
  reposts representations representatively repress repressed represses repressing reprieve reprieves reprimand
  reprimands reprioritise reprioritised reprioritises reprioritising reprioritize reprioritized reprioritizes
  reprioritizing reproduction reproductions repulsive repulsively reputable reputably requisite requisites reread
  rereading rereads rescan rescans rescues rescuing reseal resealed resealing reseals research researches reseller
  resemble resembled resembles resembling resentment reshape reshaped reshapes reshaping reshelve reshelved reshelves
  reshelving reshuffles reshuffling reside resided resides residing resigned resignedly resilience resistance
  resistances resistant resonance resonate resonated resonates resonating resounding resoundingly resourcefulness
  resplendent resplendently restack restacking restacks restful restfully restless restlessly restlessness restoration
  restorations restyle restyled restyles restyling resumption resurgence resurgent retell retelling retells rethinking
  rethought retold retool retooled retooling retools retouch retouched retouches retouching retrain retrained
  retraining retrains retroactive retroactively retype retyped retypes retyping reunion reunions reuse reused reuses
  reusing revamp revamped revamping revamps revealingly revel revelation revelations reveled reveling revels
  reverberate reverberated reverberates reverberating reverent reverently reversible reversibly reviewer reviewers
  revitalise revitalised revitalises revitalising revive revived revives reviving revolution revolutionary revolutions
  revolve revolved revolves revolving rewire rewired rewires rewiring reword reworded rewording rewords rewrap
  rewrapped rewrapping rewraps rewrites rewriting rewrote rhetoric rhetorical rhetorically rhyme rhymed rhymes rhyming
  rhythmic rhythmically rid ridding riddle riddled riddles riddling ridge ridges ridiculous ridiculously rife
  rightfully rightly rightmost rigid rigidity rigidly rigmarole rinse rinsed rinses rinsing ripe ripely riper ripest
  ripple rippled ripples rippling ritual rituals rival rivaled rivaling rivalries rivalry rivals roadmap roadmaps roam
  roamed roaming roams roar roared roaring roars rockily rocky rod rode roller rollers rollover rookie rookies roomy
  rosily rotation rotational rotations rotten rottenly roughest roughness roulette roundabout roundabouts rouse roused
  rouses rousing rowdily rowdy rubbish rubric rubrics ruckus ruckuses rudimentary ruffle ruffled ruffles ruffling ruin
  ruined ruining ruinous ruinously ruins rumble rumbled rumbles rumbling rummage rummaged rummages rummaging rumor
  rumors rumour rumours runarounds runaway runrate rustic rustically rustle rustled rustles rustling ruthless
  ruthlessly sacred sacredly sadden saddened saddening saddens safest sag saga sagas sage sages sagged sagging sags
  salient saliently salutation salutations salvage salvageable salvageably salvaged salvages salvaging salvation sane
  sanely sang sanity sarcasm sarcastic sarcastically sardonic sardonically sassily sassy satirical satirically
  saturation saviours savour savoured savouring savours savvies savvy sayings scalable scalably scamper scampered
  scampering scampers scant scantly scapegoat scapegoats scar scare scared scares scarier scariest scarily scaring
  scars scary scathing scathingly scatter scattered scattering scatters scenery scent scents sceptic sceptical
  sceptically scepticism sceptics schematic schematically scholar sciences scientifically scoff scoffed scoffing
  scoffs scold scolded scolding scolds scooped scooping scoot scooted scooting scoots scorn scour scoured scouring
  scours scout scouted scouting scouts scowl scowled scowling scowls scrabbled scrabbles scrabbling scrambled
  scrambling scraped scrapes scraping scrappily scrappy scream screamed screaming scribbled scribbles scribbling
  script scripts scroll scrolled scrolling scrolls scrubbed scrubbing scruffily scruffy scrutinise scrutinised
  scrutinises scrutinising scrutinize scrutinized scrutinizes scrutinizing searchingly seas seaside seat seats
  secondhand secrecy secretive secretively secretly sedate sedately seductively seed seeds seemly seep seeped seeping
  seeps seldom selfish selfishly selfless selflessly sellthrough semantics semblance seminar seminars sensation
  sensations sensibilities sensibility sentimental sentimentally separations sequel sequels sequential serene serenely
  serenity seriousness serviceable serviceably severity shabbily shabby shade shades shadow shadowed shadowily
  shadowing shadows shadowy shakeup shakeups shallow shallowly shambolic shame shameful shamefully shameless
  shamelessly shareholder shareholders sharpest sharpness shatter shattered shattering shatters shave shaved shaves
  shaving shedding sheds sheer sheesh shelter sheltered sheltering shelters shimmered shimmering shimmers shined
  shines shining shiny shipshape shiver shivered shivering shivers shockingly shoddily shoddy shoestring shoestrings
  shooter shooters shortcoming shortcomings shorthand shortlists shortship shortshipped shortsighted shoved shoves
  shoving showdown showdowns showered showering showily showstopper showstoppers showy shredded shredding shrewd
  shrewdly shrinking shrinks shrinkwrap shrug shrugged shrugging shrugs shudder shuddered shuddering shudders shuffle
  shuffled shuffles shuffling shutdown shuts shutting shuttle shuttled shuttles shuttling shy sibling siblings sickly
  sidekick sidekicks sideline sidelines sidelong sidestep sidestepped sidestepping sidesteps sidetrack sidetracked
  sidetracking sidetracks siege sieges sift sifted sifting sifts sigh sighed sighing sighs signalled signalling
  signpost signposts sillier silliest silly similarities similarity simmer simmered simmering simmers simplistic
  simplistically simulate simulated simulates simulating sin sing singed singing sings singularly sinister sinisterly
  sinking sinks sins sip sipped sipping sips sited siting skeptical skeptically sketch sketched sketches sketchily
  sketching sketchy skew skewed skewing skews skillful skillfully skim skimmed skimming skims skinny skintight skirted
  skirting skyrocket skyrockets skyward skywards slackly slang slap slapdash slaps sleek sleeker sleekest sleekly
  sleepily sleeping sleeps sleepy slender slenderly slept slide slides sliding slighter slightest slimly slippery
  slippy slipshod slog slogan slogans slogged slogging slogs slope sloped slopes sloping slosh sloshed sloshes
  sloshing slotted slotting slovenly slowdown slowdowns slowness sluggishly slump slumped slumping slumps sly smack
  smacked smacking smacks smallness smarted smarter smartest smarting smartness smarts smash smashed smashes smashing
  smashingly smear smeared smearing smears smell smelling smells smelly smelt smile smiled smiles smiley smiling smirk
  smirks smoke smoked smokes smoking smoothen smoothened smoothening smoothens smoothest smother smothered smothering
  smothers smudge smudged smudges smudging smug smugly snafus snails snappily snappy snapshot snapshots snarl snarled
  snarling snarls snatch snatched snatches snatching sneak sneaked sneakily sneaking sneaks sneaky sneeze sneezes
  sniff sniffed sniffing sniffs snippet snippets snooze snoozed snoozes snoozing snowball snowballed snowballing
  snowballs snug snugly soak soaking soaks soar soars sob sobbed sobbing sober soberly sobs sociable sociably social
  socially softness software soggily solely solemn solemnly solidarity solidified solidifies solidify solidifying
  solitarily solitary solitude solo soonish soothe soothed soothes soothing soothingly sophisticated sophisticatedly
  sophistication sore sorely sorrow sorrowful sorrowfully sorrows sorta soulless soullessly sounder soundest soundness
  sourly sparely spark sparked sparking sparkle sparkled sparkles sparkling sparklingly sparks spasmodic spasmodically
  spat spate spates spatial spatially speciality specialty speck specks spectacle spectacular spectator spectators
  spectrum speculate speculated speculates speculating speculation speculations speculative speculatively speech
  speeches speechless speechlessly speedier speediest speeds spellings sphere spheres spic spill spilled spilling
  spills spin spinning spins spiral spiraled spiraling spirals spirited spiritedly spiritual spiritually splash
  splashed splashes splashing splintered splintering spoil spoilage spoiled spoiling spoils spokesman spontaneity
  spook spooked spooking spooks sporadic sporadically spotlight spotlights sprang sprawl sprawled sprawling sprawls
  spray sprayed spraying sprays spreading spreadsheets springing springs sprinkle sprinkled sprinkles sprinkling
  sprinklings sprint sprinted sprinting sprints sprout sprouted sprouting sprouts sprucely spur spurious spuriously
  spurred spurring spurs spurt spurted spurting spurts squabble squabbles squander squandered squandering squanders
  squares squash squashes squashing squeak squeaked squeakily squeaking squeaks squeaky squeal squealed squealing
  squeals squeamish squeamishly squeezing squint squinted squinting squints stab stabilisation stabilize stabilized
  stabilizes stabilizing stabs stagnant stagnantly stagnation stair staircase stairs stalemate stalemates stalk
  stalked stalking stalks stamina stammer stammered stammering stammers stamp stamped stamping stamps stance stances
  standalone standardize standardized standardizes standardizing standings standoff standoffs standstill standstills
  stank stanza stanzas star stark starkly stars starter starters startle startled startles startling startlingly
  starve starved starves stasis stat stately static statically stationarily stationary statistical statistically
  stature staunch staunchly steadfast steadfastly steadier steadiest steam steamed steaming steams steepest stellar
  stem stemmed stemming stems stereotype stereotypes stern sterner sternest sternly stevedore stewardship sticker
  stickers stickily sticking stickler sticklers sticky stigma stigmas stimulate stimulated stimulates stimulating
  stimulation stimulus sting stinging stings stirred stirring stitches stockist stockists stocktaking stoic stoically
  stoke stoked stokes stoking stonily stony storefront stories storms story storyline storylines stow stowed stowing
  stows straddle straddled straddles straddling straightforwardness stranger strangers strangest strapped strapping
  stray strayed straying strays streak streaked streaking streaks streetwise stretchwrap stridden stride strides
  strife strikes striking stringed stringent strip stripped stripping strips strive strives striving strode stroll
  strolled strolling strolls structural structured structuring stubborn stubbornly stubbornness studied studio
  studious studiously stuffily stuffy stumble stumbled stumbles stump stumping stumps stun stunned stunning stunningly
  stuns stunt stunted stunting stunts stupendous stupendously sturdier sturdiest sturdily sturdy stutter stuttered
  stuttering stutters stylish stylishly suave suavely subassembly subconscious subdued sublime sublimely sublist
  submissive submissively subscription subscriptions subsidize subsidized substances substantiate substantiated
  substantiates substantiating subtext subtexts subtitle subtitles subtleties subtlety succession successions
  successive successor successors succinct succinctly suffocating suffocatingly suite suites sulk sulked sulkily
  sulking sulks sulky sullen sullenly summarily summit summits summon summoned summoning summons sumptuous sumptuously
  sundry sung sunshine superficial superficially superior superiority superiorly superlative superlatively supermarket
  supermarkets supervision supple supplementary supporter supporters supportive supportively supposition suppositions
  supreme supremely surer surest surgeries surging surlily surly surmise surmised surmises surmising surmount
  surmounted surmounting surmounts surpass surpassed surpasses surpassing surreal surreally surround surrounded
  surrounds survival survivor survivors susceptibility susceptible susceptibly suspense suspicion suspicions
  sustainable sustainably sustainedly swallow swallowed swam swamp swamping swamps swap swapout swapped swapping swaps
  sway swayed swaying sways sweat sweated sweatily sweating sweaty sweep sweeping sweepingly sweeps sweet sweetener
  sweeteners sweetly sweetness swell swelled swelling swells swerve swerved swerves swerving swifter swiftest swim
  swimming swims swing swinged swinging swings swipe swiped swipes swiping swirl swirled swirling swirls switchboard
  switchboards swoop swooped swooping swoops swum syllable syllables symbol symbolism symbols symmetry sympathetic
  sympathetically sympathies symphonies symphony symptom symptoms synchronise synchronised synchronises synchronising
  synchronize synchronized synchronizes synchronizing syndicate syndrome syndromes synergies synergy synonym
  synonymous synonymously synonyms synopsis syntactic syntax synthetic synthetically taboo taboos tabulate tabulated
  tabulates tabulating tacit tacitly tack tackle tackled tackles tackling tacks tact tactfulness tactical tactically
  tactile tactilely tad tada tagged tagging tail tailgate tails taint tainted tainting taints takeaways talented
  talkative talkatively tall tame tamely tamper tampered tampering tampers tandems tangential tangentially tangled
  tangling tantamount taper tapered tapering tapers tapestries tapestry tapped tapping taps tardily tardy tarnish
  tarnished tarnishes tarnishing taste tasteful tastefully tasteless tastelessly tastes taut tautly tbh teamwork tear
  teared tearful tearfully tearing tears teaser teasers technicalities technicality technological technologically
  technologies technology tedium teenage teeny telepathy telephone telephoned telephones telephoning teleprompter
  teleprompters tellingly temper temperament temperamental temperamentally temperaments temperature temperatures
  tempers tempt temptation temptations tempted tempting temptingly tempts tenable tenably tenacious tenaciously
  tenacity tender tendered tendering tenderly tenders tenor tenors tenths tenuous tenuously terminal terminals
  terminologies terminology terrain terrains terrified terrifying terrifyingly terror terse tersely testament
  testaments tester testers testimonies textbook textual texture textures thankless thanklessly thaw thawed thawing
  thaws theatre theatres theoretical theoretically theories theory therefrom thesis thicken thickened thickening
  thickens thicker thickest thicket thickets thingamajig thingy thinner thinnest thirst thirstily thither thornily
  thorny thoroughfare thoroughness thou thoughtfulness thoughtless thoughtlessly thrash thrashed thrashes thrashing
  threadbare threads threateningly threw thrill thrilling thrillingly thrills throes throng thronged thronging throngs
  throw throwing thrown throws thrust thrusts thump thumped thumping thumps thunder thunderous thunderously thusly
  thwart thwarted thwarting thwarts tide tides tidier tidiest tightest timeless timelessly tinge tinges tinier tiniest
  tinker tinkered tinkering tinkers tiny tipoff tiptoe tiptoed tiptoeing tiptoes tiresome tiresomely titanic
  titanically todo toggle toggled toggles toggling toil toiled toiling toils tokens tolerable tolerably tolerance
  tolerant tolerantly toll tolls toothless topical topically topmost topnotch topple toppled topples toppling topup
  topups torment tormented tormenting torments torrent torrents torrid torridly tossed tossing totter tottered
  tottering totters touchily touchingly touchy toughest toughness tour tourist tourists tours tow towed towing tows
  toxically traction trademark trademarks tragedy tragic tragically trailblazing trailer trailers traipse traipsed
  traipses traipsing trajectories trajectory tranquil tranquilly transcribe transcribed transcribes transcribing
  transcript transcripts transferable transfix transfixed transfixes transfixing transformation transformations
  transhipment transient transitional transitionally translation translations transmission transmissions transmitter
  transparent transparently transplant transplanted transplanting transplants transpose transposed transposes
  transposing transship transshipment traumatically travelled traveller travellers travelling traverse traversed
  traverses traversing trawl trawled trawling trawls treacherous treacherously tread treading treads trek trekked
  trekking treks tremble trembled trembles trembling tremor tremors trendily trendy trepidation triangle triangles
  tribute tributes trickier trickiest trickling tricks trifling triflingly triumph triumphant triumphantly triumphs
  trivia trivialities trod troop troops trot trots trotted trotting troubleshooter troubleshooters troublingly truce
  truces trucker truckers trudge trudged trudges trudging truer truest truncate truncated trundle trundled trundles
  trundling trustily trustingly trusty truths tryouts tuck tucked tucking tucks tug tugged tugging tugs tumble tumbled
  tumbles tumbling tumultuous tumultuously tunnel tunnels turbulence turbulent turbulently turmoil turnarounds
  turnovers tut tutorial tutorials twas twiddle twiddled twiddles twiddling twinkle twinkled twinkles twinkling twist
  twisted twisting twists twitch twitched twitches twitching typeset typified typifies typify typifying ugh uglier
  ugliest uh um umm unabashed unabashedly unaccustomed unambiguous unambiguously unannounced unappealing unappealingly
  unassuming unassumingly unattainable unattainably unattractive unattractively unavailability unavailing unavailingly
  unawareness unbeatable unbeknown unbeknownst unbelief unbelievable unbelievably unbiased unbiasedly unbilled
  unblemished unblock unblocked unblocking unblocks unbox unboxes unbroken unbundle unbundled unbundles unbundling
  uncannily uncanny uncertainly unchallenged uncharacteristic uncharacteristically uncharted unclassified unclog
  unclogged unclogging unclogs uncomplicated uncompromising uncompromisingly unconcern unconcerned unconcernedly
  unconnected unconnectedly unconscious unconsciously uncontrollable uncontrollably unconventional unconventionally
  unconvinced unconvincing unconvincingly uncooperative uncooperatively uncover uncovered uncovering uncovers uncut
  undaunted undauntedly undemanding undercurrent undercurrents underdog underdogs underfoot underlain underlie
  underlies underlying undershipment understatement understatements understock undertone undertones underwent
  undeserved undesired undetected undeterred undisturbed unearth unearthed unearthing unearths uneasily unenthusiastic
  unenthusiastically unequal unequally unequivocal unequivocally unethical unethically unexceptional unexceptionally
  unexplained unfailing unfailingly unfairness unfamiliar unfamiliarity unfamiliarly unfathomable unfathomably unfazed
  unfeasible unfeasibly unfiltered unflattering unflatteringly unflinching unflinchingly unfocused unfold unfolded
  unfolding unfolds unforgettable unforgettably unforgiving unfussy ungrateful ungratefully unguarded unhappiness
  unharmed unhealthily unhealthy unheard unheralded unhurried unhurriedly unhurt unified unifies uniforms unify
  unifying unimaginable unimaginably unimaginative unimaginatively unimpeded unimportant unimportantly unimpressed
  unimpressive unimpressively uninformed uninspired uninspiring uninspiringly uninteresting uninvited uninvolved
  uniqueness unity universe universes unjustified unkempt unknowns unleash unleashed unleashes unleashing unloved
  unmanageable unmanageably unmet unmissable unmistakable unmistakably unnatural unnaturally unnerving unnervingly
  unnoticed unobtrusive unobtrusively unofficial unofficially unorthodox unpalatable unpalatably unpick unpicked
  unpicking unpicks unplanned unplug unplugged unplugging unplugs unpolished unpopular unpractised unpredictability
  unprepared unpreparedly unpretentious unpretentiously unproductive unproductively unprofessional unprofessionally
  unprompted unqualified unqualifiedly unquestionable unquestionably unravel unraveled unraveling unravels unread
  unreadable unreal unrealistic unrealistically unrecognisable unrecognisably unrelated unrelenting unrelentingly
  unreliability unremarkable unremarkably unrepresentative unrest unrivalled unruly unsaid unscathed unscheduled
  unscientific unscientifically unscrew unscrewed unscrewing unscrews unscrupulous unscrupulously unseen unsettle
  unsettled unsettles unsettling unsettlingly unshakable unshakably unsightly unskilled unsolicited unsolved
  unsophisticated unsorted unspeakable unspeakably unspecific unspecified unspent unspoken unsportsmanlike unstoppable
  unstoppably unstructured unstuck unsubstantiated unsung unsupported unsurely unsurprising unsurprisingly
  unsuspecting unsuspectingly unsustainable unsustainably unsympathetic unsympathetically untangle untangled untangles
  untangling untapped untenable untenably untested unthinkable unthinkably untie untied unties unto untouched untried
  untroubled untypical untypically unveil unveiled unveiling unveils unwarily unwarranted unwary unwelcome unwieldily
  unwieldy unwillingness unwind unwinding unwinds unwitting unwittingly unworkable unworkably unworthily unworthy
  unwritten upbringing upend upended upending upends upheaval upheavals uphill upkeep upmarket uppermost uppers uproar
  uproot uprooted uprooting uproots upsetting upstairs upstanding upsurge upsurges upswing upswings uptick upticks
  uptight uptown upward urban urbane urbanely usability usably usefulness useless uselessly usher ushered ushering
  ushers utilities utter uttered uttering utterly utters vacant vacantly vague vaguely vagueness vaguer vaguest vain
  vainly valiant valiantly valve valves vanity variable variables variably vector veer veered veering veers vehement
  vehemently velocities velocity venerable venerably vengeful vengefully vent vented venting vents venture ventured
  ventures venturing venue venues veracity verb verbal verbalise verbalised verbalises verbalising verbally verbatim
  verbose verbosely verbs verges verifiable verifiably verily veritable veritably versatility verse verses vertical
  vertically veteran veterans vetting vex vexed vexes vexing vibe vibes vibrant vibrantly vibrate vibrated vibrates
  vibrating victim victims victories victorious victoriously victory video videos vie vied vies viewer viewers
  vigilance vigorous vigorously vigour vilely vintage virtual virtue virtues virtuosity virtuous virtuously visionary
  visions visualize visualized visualizes visualizing visuals vitals vivacious vivaciously vivid vividly vocabularies
  vocabulary vocal vocally vogue vogues volatility vulnerabilities vulnerability vulnerable vulnerably wackily wacky
  waddle waddled waddles waddling wade waded wades wading waffle waffled waffles waffling wag wagged wagging wags wail
  wailed wailing wails wakeful wakefully wakes waking wander wandered wandering wanderingly wanders wane waned wanes
  waning wanna ward warded warding wards warmup warp warped warping warps wash washed washes washing watchfully wave
  wavelength wavelengths waver wavered wavering wavers waves waybill waybills waypoint weaker weakest wean weaned
  weaning weans weariness weatherproof weaved web webinar webs wedge wedged wedges wedging wee weep weeping weeps
  weightily weighty weird weirder weirdest weirdly weirdness wellknown wept wetly whatnot whence whew whiff whiffs
  whiles whimsical whimsically whimsy whine whined whines whining whip whipped whipping whips whirl whirled whirling
  whirls whirlwind whirlwinds whisk whisked whisking whisks whisper whispered whispering whispers whistle whistled
  whistles whistling whitelist whither whittle whittled whittles whittling whizz whizzed whizzes whizzing whoa
  wholesome wholesomely whoop whooped whooping whoops whopping widespread widest wield wielded wielding wields wiggle
  wiggled wiggles wiggling wild wilder wilderness wildernesses wildfire wildfires wildly wilily willy wilt wilted
  wilting wilts wily windfall windfalls windily window windows windy winks winning winningly winnow winnowed winnowing
  winnows wipe wiped wipes wiping wiring wiser wisest wishful wishfully wistful wistfully wit wits wittily witty
  wobble wobbled wobbles wobbling wobbly woe woebegone woeful woefully woes women wondrous wondrously wonkily wonky
  woo woodenly wooed wooing woos wordily wordplay wordy workmanlike workout workouts workshy worlds worms worsts wowed
  wrangle wrangled wrangles wrangling wreck wrecked wrecking wrecks wrench wrenched wrenches wrenching wrestle
  wrestled wrestles wrestling wretched wretchedly wriggle wriggled wriggles wriggling wrily wringer wringers wringing
  wrinkle wrinkled wrinkles wrinkling writeup writings wry yap yapped yapping yaps yawn yawned yawning yawns yay yearn
  yearned yearningly yearnings yearns yell yelled yelling yells yelp yelped yelping yelps yikes yippee youth youthful
  youthfully yuck yummily yummy zap zapped zapping zaps zeal zealous zealously zest zigzag zigzagged zigzagging
  zigzags zone zones
`);
