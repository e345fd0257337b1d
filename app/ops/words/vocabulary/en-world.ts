import { listed } from "./vocabulary.ts";

/**
 * What people mention in passing when they write to one another: places, people and what they do, weather that is a
 * figure of speech, feelings, chat. What shops like ours sell stays out, and so do sums,
 * times, illness, crime, law and war, which would state a fact of their own.
 */
export const EN_WORLD: readonly string[] = listed(`
  abashed abscond academy ache aches activist actors adieu administratively ads adult adults adversaries adversary
  adversity afaik affiliation affluent aged aggregate agog ahoy airline airlines airport airports airwaybill algebra
  algorithmic alibi alien alley alliance allotment alphanumeric altitude alumni amateur amateurs ambassador
  ambassadors ambiance ameliorate anatomy ancestor ancestors anecdotal angel anniversaries anniversary anonymity
  anthem antsy anvil aphorism apocalypse app applicant applicants apprentice apprentices apprise apprised apps arcade
  architect architects architecture ardour arena arithmetically arm armed arms aroma artist artists arts assemblyman
  astrology astronaut astronomer astronomy asylum asymmetrical athlete athletes attendant attic attrition aunt auntie
  aunts autobiography autopilot avatar babies baby babysit bachelor backburner backfire backfired backpedal
  backpedalled backroom backseat backstabbing backstage backyard baggy baker bakers bakery balcony bald ballad
  ballgame bang banker barber bareboned barebones barefoot barista barn barnstorming barrage baton battering
  battleground bazaar bcos beacon beat beating beats bedside beef beehive bees befuddled beggar beggars begged begging
  belabor belabour beloved bench bespoke bestie besties betcha bffs bidder billboards bingo biography biology birdsong
  birthplace bite bitsy blackboard blackout blazing blight blimey bling blizzard blockage blogger blogpost bloke
  blokes blossom boardroom boatload boatloads bobs boggy bonanza bondage bone bones bonfire bonny boohoo bookmark
  bookmarks bookshop bookstore bookworms boon booth booths border borders bossy botch boutique bow bowed bows
  boyfriend brainteaser bravado breadwinner breakfast breathe bride bridegroom brides bridesmaid bridesmaids brother
  brothers brouhaha brutal btwn buddies buddy buggy bummed bumpier bungle bureaucrat bureaucrats burgeon buried bury
  businessman businesswoman bust busybody cab cabin cabinets cafe cafes cafeteria café cafés calendar calendars
  cameraman camp campfire camps campus candlelight candor cannibalise canteen canyon canyons capitalise captivity
  caregiver caretaker carload carnival carpenter carpool cashier cashiers castle catastrophe catastrophes catchphrase
  cater caterer caters catnap cave caves celebrities celebrity cellar census ceremonies ceremony certification champ
  championship champs chancellor chancy charade chasm chauffeur checkmate checkpoint checkpoints cheerier cheesy chef
  chefs chest chew chewed chime chimed chimney chirp chitchat choir chop chopped chopping chore chores chortle
  christening chuck chucked chucking chum chums cinema citation cities citizen citizens city clampdown clan clank
  classmate classmates classroom clatter cleanliness cliche cliches cliché clichés clickable clientele clingy
  clockwork clown clowns club clubs clumsier clunky coarse coastline cob codeword codify cohesive cohort cohorts
  collectors college colleges colossus columnist comedian commensurate commentator commission committee committees
  commonsense compatriot comrade comrades concierge conniving connoisseur connoisseurs contestant continent continents
  contingent conundrum cornerstone corny coronation corporation corporations cottage cough council councillor
  counsellor counties county courtyard cowboy cowboys coworker coworkers coz craftsman craftsmen craftspeople
  credential credentials creek crescent crikey croak crosscheck crosschecked crossfire crossword crown cruel crummy
  crusade crust crusty crypt cuddle cuddly cuppa curriculum cushy custodian cutter cyclist cyclone cynic dad daddy
  dads daft dammit daredevil daresay darkness darling darlings darnedest daughter daughters deafening dealership debut
  decipher declutter decluttered decorators decouple defo defunct delegation delirious demo demographics demos
  demystify depletion deploy deployed deploying deployment deploys deprivation descendant descent designation detain
  detective detectives determinate detonate devilish dialect dicey dignitary dingy dinner diplomat diplomats
  disassemble disassembled discombobulated discrepant disdain disgust disgusted dismissal disorganized district
  districts ditto divine doc doctor doctors dodgy dokey doldrums domain dome donts doorbell doorman doorstep doorsteps
  doorway dormitory dos dossier dossiers dovetail dovetails downpour doze drank dreamlike dress dressed dressing drink
  drinking drinks driveway dropoff dropoffs drummer dual duckie dud dude duds duel dummies dune dungeon dunk décor
  déjà earthquake east eastern ebook eclipse economise ecstasy edict egregious elbow elbows elderly electrician
  electricity embassy ember emoji emojis encore endgame enfold entrepreneur entrepreneurs entrée envoy eod eom
  epicenter epiphany epitaph eradicate eradicated errata erratum eruption eshop euphemism euphoria evacuation exempt
  exhibitors exodus expend expo exterior extravaganza eyesore eyewitness fable fabled fables facade faction
  fainthearted fairies fairy fairytale fairytales fake faked fan fans farm farmhouse farms father fathers fax faxed
  federation fella fellas fence fences festival festivals fiancé fiancée fib fiery fiesta film filmmaker films filthy
  finagle fingerprint fingerprinting fingerprints fingertip fingertips firefighter firemen fiscally fisherman
  fishermen fishing fishy fist fittest fittings fixture fixtures flabbergasted flagship flail flaky flick flimsier
  flipside fluff fluffed flukey flux football footballer footfall foothold footsteps footwork forefathers forego
  foreign foreigner foreman foretold forgettable fraternity frazzled freakish freaky freestyle freeway freshman fry
  fuming funeral funky fussier gaffe gaga gala galaxy gale gallop gander gang garages garden gardener gardeners
  gardening gardens geek geeks geese geesh geezer genie gentlefolk gentleman gents geology ghostly gibberish gimme
  girly glimmer glitchy glitzy glories glossy gnome goalie goalkeeper gobsmacked goddess godfather godmother golf
  goodish goodnight goosebumps gorge gospel graduate graduation grainy grandchild grandchildren grandfather grandkids
  grandma grandmother grandpa grandparents grannies granny grimace gripe groundbreaking growl grownup grownups
  gruesome grumpier guardian guardians guesstimate guesstimates guesthouse guidebook guild gully guru gurus gush gust
  gusto gutsy gutter gutters gym habitat haggle haggles haiku hairdresser hairsplitting halfhearted halftime hall
  hallelujah halls hallway hallways hammering hamstring handful handfuls handicraft handicrafts handwriting
  handwritten handyman hangar hangout harangue harbor harbour hardworking harp harping hashtag hashtags hatred haulage
  haven headmaster headquarters hearth heartiest heartstrings heartwarming heaven heavenly heavens heel heels herd
  heritage heroine heyday hiccough hiccupy hideaway highways hill hills hillside hilltop hinge hinged hinges hinging
  hinterland hipster historian hitchhiker hitters hoard hockey homecoming homeowner homeowners hometown homey
  honeymoon honorary horde hordes hospitality hostel hostess hotel hotels hotshot house housekeeper housemate houses
  housework housing hubbub hue hues humanitarian humdinger humidity hump humph humps husband husbands hut huts hygiene
  hymn hysterical icky idealist idiotic iffy ifs ignition iirc imho immortal imo impinge implore imposition
  impregnable inattention inbox inboxes indie indies induction infallible infant infants initiation inn innkeeper
  innuendo ins insane insanity instill intern internet interns internship investors invincible iq irksome island
  islands itineraries itinerary itsy jab jack jag jeepers jerk jester jinx jockey joggle jokester joyride jumpstart
  jungle junior juniors justice karaoke karma kerb keyhole kiddo kiddos king kingdom kings kiosk kisses kitchen
  kitchens kk knee knees knight knights knot knots knucklehead kooky lab labs lacrosse ladder ladders lady laggard
  lamentation landlady landlord landlords lap laps latecomer latecomers layperson leafed leafing ledge ledgers legit
  lemme lever levers librarian libraries lifeboat lifeguard liftoff lighthouse limerick lip lips litany lmk lo lob
  loft logbook logistically loneliest longtime lord lovesick lovey lowkey lullaby lunacy lunch lunchtime lush luv
  maestro magician magicians magnetism maid maiden mailman mailroom mall malls man mangle manifesto mansion mantra
  marathon marathons marina marketplace marksman marquee marriage married marry mascot mass matchmaker matchmaking
  matey maverick maxim mayhem meadow meaty melodrama melt meltdown melts meme memes memoir merchant merchants
  metabolism midair middlemen midlife midtown midwife millionaire millionaires mimicking minefield minion minions mire
  mischief misery misspelt mockery moi mom mommy moms monarch moniker monologue monsoon monument moon moonlight
  mortified motel mother mothers mountain mountains movie movies multinational mumbo mummy muscle muscles museum
  museums musician musicians mythical naff nailbiter nanny nap nasty nation nations natter naïve neck nephew nerd
  nerds nerdy newbie newspaper newspapers newsroom ngl nickname niece nightclub nilly ninja nippy nitpick nitpicky
  nitty nomination nonexistent noob north northbound northern nosey nosing noticeboard novelist nowt np numerically
  nurse nursery nurses nutcase nutrition nuts nvm obituary observatory obvs occupant occupants ofc offcut offspring
  ogle oi okey oldie omg ones opine opponent opponents optically oracle orally orchard orchestrate organisational
  organisationally organizational organizationally outbox outpost overhasty oversleep overweight owt oxymoron pacey
  packlist packslip paddle pageant painted painter painters painting pal palace pantry paparazzi parched parent
  parents parishioner parlor parlour parody paste patchy patio patriotic patrol patron patronage patrons pauper
  pavilion payphone peachy peasant peckish pedigree pellet penciled pencilled pencilling penned percussion
  perfectionist pessimist pessimists petite pfft philosopher photography photosynthesis physicist physique pianist pic
  picklist picklists pics pier pileup pilgrim pique piqued pirate pirates pitied pixel pixels pizzazz planet planets
  playlist playmate podcast pond ponds poof pooped population popup popups pore pored posse posterity postie postman
  postmaster poverty powwow ppl preamble preempt preempted prehistoric premiere première prep prepped prepping
  preschool pricey primeval prince princess prob procession prodigy professor professors proffer prologue prom promo
  promos promotional prophecy prophet proprietor proprietors prosper province provinces provocation prowl psych
  psychologist pub pubs pupil pupils purgatory purr purée quarterdeck quash queens quest radiance radiation railroad
  rainbow rainbows raindrop rainy rampage ransack rascal ravine ravishing realist rebellion rebus recalibrate
  receptionist recon recoup redemption redevelopment reef refurb regretfully regulation regulations remittance
  remittances rendezvous repackage repackaged repackaging requiem residency resident residents residual respite
  restaurant restaurants resurrection rgds riddance riffraff righteous righto ringtone rink river rivers roadside
  roast robotics rock rocks rollercoaster romance romantic roof roofs rooftop rooftops roommate roster rosy royal rub
  rubbed rude rulebook rumpus ruse rut résumé sadder saddest sadness safari safekeeping sailors salesman salesmen
  salespeople salesperson saleswoman salon sanctuary sandwiched satire saunter savage scaffold scaffolding scandal
  school schoolchildren schools science scientist scientists scorching scoreboard scoundrel screenplay scrimp scrooge
  scrounge scrub scrum sculptor seamstress seasick season seasonal seasons seesaw selfie selfies semi sermon servant
  servants sew shack shedload shenanigans shepherd sheriff shipmates shirk shoot shooting shoots shopkeeper
  shopkeepers shore shores shoutout shoutouts showman showroom showrooms shrine shush sidebar sideshow sidewalk
  sightseeing sister sisters sitcom sitter skate skated skating skeleton skeptic skies skiing skint skipper skydiving
  skyline skyscraper sleepover sleepwalking sleuth sleuthing slimy slink slipup slipups sluggishness slumber slurp
  smithereens smoky smth snappier snappish snore snowy soapbox soccer sods soiled soirée son song songs sons sorcerer
  sorcery soulmate soundtrack south southbound southern soz sparkly speedster spiel spiky spine splendor splendour
  splice sport sports sporty spouse spouses spree springboard spruce spruced sprucing squad squat squiggle squiggly
  squirt stadium stairwell stall stalls stardom starlight starry statistician stealth steward sth stockholding
  stockpile stomach stonewalled storytelling strategically strew string stringency stroke structurally stupor stylist
  stylists stymie stymied subcontractor subcontractors suburb suburbs subway sucker suckers sun sunlight sunniest
  superhero superheroes superman supernatural superstar superstars superstition superstore supper supremacy surfing
  surname swarm sweetheart symposium tallest tango tantrum tantrums taskmaster tatter tavern tba tbf teach teacher
  teachers teaches teaching teachings teammate teammates technician technicians technologically teensy telegram
  telegrams temp temple tempo temps tenant tenants tennis terrace testimonial testimonials theaters thee theorem
  therapist thine thingies thorn thorns threat threats throat thumb thunderbolt thunderstorm thy tia tidbit tidings
  tiebreaker tightknit tightrope tipsy tks toe toes tome toolbox toolkit topsy torque touchdown tourism tournament
  tournaments town towns tragedies trainee trainees tram trance tranche tranches travesty treadmill treasurer treatise
  trench trenches tribe trophy tropical troupe truckload truckloads tundra turvy tussle tv tweet tweets twig twigged
  twin twins twisty twofer typist tysm ultimatum umpire umpteenth unaccounted uncle uncles uncrated undercover
  undergone underpriced understaffed understudy unflappable unhinged union unison universities university unmarried
  unreservedly upholsterer vacation vacations vacuum validation valley valleys vantage vet vets village villager
  villagers villages villain villains virtuoso voicemail voicemails voiceover voila voilà volcano voltage voodoo
  vouchsafe voyage voyages vu waitress waken walkabout walkthrough walkthroughs wall wallow walls waltz wannabe warden
  wardens warrior warriors washroom wasteland watchdog watchman waterfall waterfront watery wayside wealthy weave
  weaver webpage webpages webshop webshops webstore wedding weddings weekender weirdo welfare wellness west western
  wharf whatsit wheeze wherefores wherewithal whimper whiny whirlpool whirr whiteboard whiz whoosh whopper widow wife
  wifey wifi wildlife willies wince wind winds windup wives wizard wizardry wizards woman wonderland woods woody
  woolly workmen workspace workup worrier wrath writeoff writeoffs wunderkind xo xoxo xx ya yank yarn ye yo youngster
  youngsters yow yum yup zany zen zilch zippy zombie zombies zoo àabt
`);

/** Those of them that families or people are called, too. */
export const EN_WORLD_NAMES: readonly string[] = listed(`
  alley angel arena arms baker bang banker barber barefoot blizzard bone bones bonny boon border borders bow bride
  brothers camp carpenter castle cave chancellor chew corny council creek cutter darling ditto divine doctor drummer
  east fan flick foreman fry gale garden gardener goodnight gully gust hall halls harbour harp haven herd hill hills
  hoard house husband jack jester justice king kitchen kitchens knight knights lady lo lord maiden marina maxim
  merchant mommy moon mountain nanny nation nations north northern nurse ogle painter pal parent pier pilgrim pond
  prince province river rivers rock roof rosy royal rude savage shepherd shirk shore shores skipper son song sons
  south southern steward sun temple thorn towns troupe valley wall walls waltz warden weaver west western woods woody
`);
