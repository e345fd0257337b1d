import { listed } from "./vocabulary.ts";

/**
 * What shops sell and what it is made of, in the singular, and whatever else is a fact when it is named: illnesses,
 * crimes, pays, coins, measures, times. Of the words of SCOWL up to level 60 (see `en-broad.ts`) those that WordNet
 * holds for one of these first of all.
 */
export const EN_GOODS: ReadonlySet<string> = new Set(
  listed(`
    abandon abbess abbot abduction abductor abetter abettor abnegate abrasion abscissa absinth absinthe absorbent abuser
    acacia acanthus accelerator accessory accordion accouter accouterments accoutre accoutrements ace aces acetaminophen
    acetate acetone acetylene achene acid acidosis acne aconite acorn acoustic acre acrophobia acrylamide acrylic
    actinium activator actuator acyclovir adaptor addend adenine adenocarcinoma adhesion adhesive adobe adolescence
    adrenaline adsorbent adulterant adultery adulthood adze adzes aerator aerofoil affidavit afghan afterburner
    afterlife afters agar agate agave ageratum aggressor agoraphobia ague aigrette ail aileron ailment airbrush airfoil
    airguns airsickness alabaster alb albacore albumen albumin alcohol alder ale alembic ales alewife alfalfa aliment
    alkali alkaloid alkyd allergen alligator allot allspice almond aloe aloes alpaca altar alternator altimeter alum
    alumina aluminium aluminum amalgam amaranth amaretto amaryllis ambergris ambrosia ambulance americium amethyst amide
    amine ammeter ammo ammonia ammonium ammunition amontillado amoxicillin amp ampere amphetamine amphibian amphora
    ampicillin amplifier ampule ampules amputation amylase amyloid anaesthetic analgesic anarchy anchor anchorite
    anchovy andiron androgen androgyny android anemia anemometer anemone anesthesiology anesthetic aneurysm angelica
    angina angioplasty angiosperm angostura angstrom aniline anime anionic anise aniseed anisette anklet anklets annex
    annunciation anode anodyne anorak anorexia antacid antenna anther anthracite anthrax antiaircraft antibacterial
    antibody anticoagulant antidepressant antidote antifreeze antigen antihistamine antiknock antimacassar antimalarial
    antimicrobial antimony antioxidant antipasto antiperspirant antique antiquity antiserum antispasmodic antitoxin
    antivenin antiviral apatite aperitif aperture aphasia aphrodisiac apogee apoptosis apostrophe apparel appendectomy
    appetiser appetizer apple applejack applesauce appliance applicator appropriation appurtenance apricot apron aqua
    aqualung aquamarine aquarium aquatic aquavit arachnophobia arbitrage arbor arborvitae arbutus architrave argent
    arginine argon argyle ark armament armature armchair armful armor armour armrest arraignment arras arrhythmia
    arrogate arrowroot arsenal arsenic arsonist arteriosclerosis arthritis arthroscope arthroscopy artichoke artillery
    arugula arum asbestos ascension ascetic ascot ashcan ashtray asparagus aspartame aspen asphodel aspic aspidistra
    aspirator aspirin assailant assassin assault assaulter astatine aster asthma astigmatism astrakhan astrolabe ataxia
    atherosclerosis atom atomiser atomizer atropine attacker attar attire attorney aubergine auctioneer audiology
    audiometer audiotape audiovisual auger austral auto autoclave autoimmunity automobile autumn auxin avarice avenger
    avitaminosis avocado awl awning ax axe axle axletree axon ayatollah azalea azure babushka babyhood baccy
    bachelorhood backbench backboard backhoe backpack backrest backslider backspace bacon bactericide bacteriology bag
    bagel bagful bagging bagpipe baguette baht bail baize baklava balaclava balalaika balboa baldric bale baleen ball
    ballast ballcock ballpoint balm balsa balsam baluster bamboo banana bandage bandanna bandbox bandeau bandit
    bandoleer bangle banjo bank bankroll bankrupt banner bannock banquette banyan baobab bap baptist baptistery barbell
    barberry barbiturate barf barium bark barley barometer barrels barrette barrister barrow barter basalt baseboard
    basil basin basinful basket bassinet bassoon basswood bast bath bathrobe bathtub bathyscaphe bathyscaphes
    bathysphere batik batiste battledore bauble bauxite bawd bayberry bayonet bazillion bazooka beachwear bead beading
    beaker bean beanbag beanie beanies beanstalk beard bearskin beaver bed bedclothes bedder bedding bedlam bedpan
    bedpost bedroll bedsore bedspread bedstead beebread beech beechnut beefburger beefsteak beeper beer beeswax beet
    beetroot begonia begum beige beleaguering bell belladonna bellows benedictine benefice bentwood benzene benzine
    bequeath bereave beret beriberi berkelium berry beryl beryllium besieging besom bestow betel beverage bi bib
    bicarbonate bicentenary bicentennial bicycle bidet biennial bier bifocals bighead bijou bike bilberry bile bilge
    biliousness bilirubin bilk billfold billhook billy bindweed binnacle binoculars biomass biotin birch birdbath
    birdhouse birdlime birdseed biretta birthday biscuit bismuth bisque bitters bitumen blackberry blackface blacking
    blackjack blackmail blackmailer blackness blackthorn blade blancmange blanket blankets blazer blazon bleach bleed
    bleeding blindfold blindness blini blintz blintze blockade blockbuster blood bloodmobile bloodstream blotter blouse
    blowjob blowlamp blowtorch bludgeon bluebell blueberry bluebonnet bluebottle bluegrass blueness bluepoint bluffer
    bluing blunderbuss bluster boa bobbin bock bodice bodkin bola bole bolivar boll bollard bomb bonbon boneshaker bongo
    bonito bonnet bonsai boodle bookcase bookend bookmobile bookshelf boot bootee bootleg bootlegger bootstrap booze
    boozing borax boron borscht botanical bottle botulism bougainvillea bouillabaisse bouillon boules bowl bowleg
    bowlful bowline bowls bowsprit boxcar boxcars boxwood boyhood boysenberry bra brace bracelet bracer braces bracing
    bracken bract brad bradawl bradycardia braid braiding brake bramble bran brandy brass brassiere bratwurst brazier
    bread breadbox breadcrumb breadfruit breakable bream breastplate breathalyser breathalyzer breeches brewery brewpub
    briar bribe briber bribery bridgework bridle brie briefcase brigand brilliantine brimstone brine brioche brisket
    bristle britches broach broadcloth broadloom broadsword brocade broccoli brochette brogan brogue broiler brolly
    bromide bromine bronchitis bronze brooch brooder broom brougham brownness brownstone brunch brushwood brute
    buccaneer buccaneering buckboard bucket bucketful buckeye buckle buckler buckram bucksaw buckshot buckskins
    buckwheat buckyball bud buffer bugger buggery buggy bugle bulb bulimarexia bulimia bull bullet bullhorn bully
    bulrush bum bun bunco bung bunk bunker bunting bur burdock burglar burglary burka burl burlap burn burner burnoose
    burqa burr burrito busby bush bushel bushing buskin busload bustier butane butter buttercup butterfat buttermilk
    butternut butterscotch buttonwood butty byte cabbage cabinet cabriolet cacao cache cactus caddies cadge cadmium
    caesium caffeine caftan cagoule cake calabash calamari calamine calcimine calcite calcium calfskin calico
    californium caliper caliph caliphate calla calorie calypso cambium cambric camcorder camelhair camellia camera
    camisole camphor camshaft canal cancer candelabra candelabrum candle candles candlestick candy candyfloss cane
    canister canker cannabis cannelloni cannery cannon cannonball canola canopy cantaloupe cantaloupes cantilever canvas
    capacitor caparison capon cappuccino capsicum capstan capsule car carafe caramel carapace carat caraway carbide
    carbine carbohydrate carbon carbonate carborundum carboy carbuncle carburetor carburettor carcinogen carcinoma card
    cardamom cardamon cardboard cardigan cardiograph cardiology cardiomyopathy cardsharp cardsharper caressing carillon
    carjacking carmine carnation carnelian carob carotene carp carpel carpet carpetbag carpeting carrot carryall
    carrycot cart cartload cartridge cartwheel caryatid casaba cascara casein cashew cashmere casing cask casket cassava
    casserole cassette cassia cassock castanets catafalque catalepsy catalpa catalyst cataract catchall catfish catgut
    cathartic cathode catholic catkin catnip cattail catty cauldron cauliflower caulk caulking causeway caustic
    cavalryman caviar cayenne cedar cede celandine celeriac celery celesta celibate cello cellophane cellphone cellulose
    cementum cenobite censer centavo centennial centerfold centiliter centilitre centime centimeter centrefold century
    ceramic ceramics cereal cerement cerise cerium cerulean cesium cesspit cesspool chainsaw chair chaise chalcedony
    chalice chalk challis chambray chamois chamomile champagne chancre chapati chapatti chapeau chaplet char charcoal
    chard chardonnay chariot charlatan chartreuse chasuble chatroom chatterbox cheese cheeseboard cheeseburger
    cheesecake cheesecloth chemise cheque chequer cheroot cherry chert chervil chess chessman chestnut chicken
    chickenpox chickpea chickweed chicle chicory chiffon chiffonier chignon chilblain chilblains childhood chili chilli
    chinaware chinchilla chine chino chinos chintz chipolata chiropody chisel chiseler chiseller chitin chitterlings
    chive chives chlamydia chloride chlorine chlorofluorocarbon chloroform chlorophyll chloroplast choc chocolate
    chokecherry choking cholecystectomy cholera cholesterol chopstick chorea chowder chrism chromatin chrome chromium
    chronograph chronometer chrysanthemum churchgoer chute chutney chyme cider cigar cigarette cigarillo cilantro
    cinchona cinnabar cinnamon circuit circuitry circumcision cirrhosis cirrus citron citrus civvies cladding clambake
    clams clannishness clapperboard clappers claret clarinet claustrophobia clavichord clavier clay cleat cleats
    clematis clementine clevis clingfilm clipper cliquishness cloak cloche clock clocking clocks clodhopper cloth
    clothes clothespin clothing clove clover cloy clubfoot coagulant coagulator coal coat coating coattail cobalt cobnut
    cobweb coca cocaine cochineal cockade cockle cockscomb cocktail coco cocoa coconut cod codeine codfish codpiece
    coefficient coenobite coffee coffeecake coffeepot coffin cognac cogwheel coho coif coiffure coiner coir coitus coke
    colander coleslaw coleus collaborationist collagen collard collards collation colloid colophon colostomy colostrum
    columbine comb combat combustible comestible comfit commissariat communicant commutator compass compost compote
    compressor concoction concordat concussion condemn condensate condescension condiment condom confection
    confectionery confetti confiscate conglomerate congregant congregationalist conifer conjugate conker consign
    conspirator contagion contaminant contemptuousness contrabassoon contraceptive contraption contrivance contusion
    convector convertible cookie cookout cookware coolant coonskin cop copier copper copra copyright coral corbel
    cordite cordovan cords corduroy corduroys coreligionist coriander cork corkscrew corm corn cornbread cornet
    cornflour cornflower cornice cornmeal cornstalk cornstarch coronal coronary coronet corpuscle corrupt corsage
    corsair corset cortisone corundum cosh cosponsor costume cosy cot cote cotton cottonseed cottonwood cotyledon couch
    coulomb counterfeiter counterpane coupe couplet courgette couscous covenant coverall coverlet cowbell cowhide cowl
    cowlick cowling cowpox cowslip cox cozen cozenage crabgrass cracklings crampon cranberry crankcase crankshaft crap
    crape crappie craps cravat crawdad crayfish crayon cream creamer credenza creel crenelate crenellate creosote crepe
    cress cretinism cretonne crib crime criminal crinoline crock crockery crocus croissant crook crookneck croquette
    crossbar crossbeam crossbow crossbreeding crosshatch crosspiece croup crowbar crowfoot crucible crucifix cruet
    cruller crumpet crupper cruse crutch cryosurgery cs cubit cucumber cud cudgel cuff cull culotte cultivar cumin cums
    cunnilingus cup cupcake cupful cups curare curative curd cure curettage curie curium currant curry currycomb cursor
    curtain cushion cushions cuspidor custard cuticle cutlass cutlery cutlet cutout cutthroat cyan cyanide cyclamen
    cyclotron cymbal cypress cyst cystitis cytokines cytoplasm cytosine dado daffodil dagger dags dahlia daiquiri daisy
    dales damson dandelion dandruff dapple dashiki davit daybed daylight deadbolt deadwood deafness death deathbed
    debenture debility debris decade decaf decaffeinate decal decanter decease deceiver decibel deciliter decilitre
    decimeter decimetre decongestant decor decoration decoy decree deerskin deerstalker defalcate defector defense
    defibrillator deflector defoliant deformity defrauder defray defroster degenerate dehumidifier deicer delft
    delicatessen delinquent delirium delphinium deluge demijohn demimondaine demister demitasse demoralisation demulcent
    dendrite dengue denier denim denominator dentifrice dentin dentine dentistry denture deodorant depilatory depressant
    derby dermatitis dermatology derringer derv dervish desecration desiccant desperado despoil despoiler dessert
    dessertspoon dessertspoonful detector detentes detergent detonator detritus deuterium devilry deviltry dewberry
    dewlap dextrose dhoti diabetes diadem diamond diapason diaper diaphragm diatom dibble dicker dickey dicotyledon
    diddlysquat dielectric dies diet digitalis dildo dill diluent dilution dimity dimmer dimple dinar dinky dinner
    dinnerware diode dioxide dioxin diphtheria diplopia dipper dipstick dirk dirndl disability disburse disc discord
    disease disembody dish dishcloth dishonor dishpan dishrag dishtowel dishware dishwasher dishwater disinfectant
    disinherit diskette dismemberment disown dispense dispenser dispossess dissembler disservice dissimulator distemper
    distillate distillery ditch diuretic divan divest divestiture divisor dodder doeskin dogcart doghouse dogwood doles
    doll dollop dolomite donate dong dongle doodlebug doomsday doorjamb doorknocker doorpost doorstop dopa dopamine dope
    dosage dosimeter dotage doublet douche dovecote dowel dower download drachma dragoon dram drapery draught dray
    dreadlocks dress driblet drier driftwood driveshaft droplet dropper dross drug drum drumstick drupe dubbin dubbing
    duckling duckweed duet duff dulcimer dumbbell dumbwaiter dumdum dumpling dumplings dumpster dung dungaree duo
    duodecimal duplicator durum dustbin dustcart dustpan duvet dwarfism dyes dyestuff dynamite dynamo dysentery
    dysfunction dyslexia dysphagia dysprosium earmuff earphone earpiece earplug earring earthenware earwax easel ebony
    ecru eczema edelweiss edible eel efflorescence effluent effluvium eggcup eggnog eggplant eggs eggshell eglantine
    eiderdown eighties einsteinium elderberry electrocardiograph electrode electroencephalograph electrolyte
    electrolytic electromagnet electroscope elevator elm elver em embalm embezzle embezzlement embezzler emblem
    embrocation embryo emerald emery emetic emitter emollient emphysema emu emulsifier emulsion en enamel enamelware
    enchilada endive endocrine endocrinology endometriosis endorphin endoscope engine ensilage enzyme epaulet epaulette
    ephedrine ephemera epidemiology epilepsy epinephrine episcopate epoch epoxy equipage erbium eremite erg ergosterol
    ergot ermine erysipelas erythromycin es escalator escallop escapee escargot escarole escritoire escrow escudo
    escutcheon espadrille espouse espresso estrogen ethane ethanol ether ethylene eucalyptus eureka europium eutectic
    eventide eves evil evildoer evildoing ewer ewes exabyte excelsior excoriation excrement excreta exon exoskeleton
    expectorant extinguisher extort extortioner extortionist extractor exudation eyebrow eyeglass eyeglasses eyelash
    eyeliner eyepiece eyewash fabric fabricator faeces faille fakir falsifier farad farina farsightedness fatality
    fatback faucet fawn feather feces fedora feedbag feldspar fellatio felon felony fen fennel ferment fermentation
    fermium fern ferrule fertiliser fertilizer ferule fess fester festoon fetishist fetter fettle fettuccine fiat fibber
    fibre fibril fibrin fibroid fibrosis fichu fiddlesticks fife fifties figurehead figurine filament filbert filch
    filet filigree fillet filth filtrate fin finery finial fir firearm firebomb firebrand firebug firecracker
    firelighter firewater firewood firework fishhook fishnet fistful fistula fixative fizz flagellant flagellum flagon
    flagpole flamethrower flan flannel flannelette flapjack flashbulb flashgun flashlight flask flatbed flatbread
    flatcar flatfish flatiron flattop flatware flavoring flavouring flax fleece flesh flimflam flint flintlock flipper
    floodlight floozy floppy floret florin flour flower flowerpot flu fluid fluoride fluorine fluorite fluorocarbon
    fluoroscope flute flyleaf flypaper flyspeck flyswatter flywheel fob fodder foldout foliage folio fomentation fondant
    fondling fondue fondues food foodstuff foolscap footage footer footlights footlocker footrest footstool footwear
    foray forceps foreclose forelock foremast forenoon foreplay forequarter foresail foreskin forfeit forgo fork
    formaldehyde formalin fornication forsythia forties foulard foundry fourscore foxglove frailty franchise francium
    frankfurter frankincense frappes fratricide fraud freckle freebooter freeload freesia freestone freewheel freshwater
    fretsaw friar fricassee fridge friedcake fries frieze fritter frock frond frostbite frosting fructose fruit fuchsia
    fuck fucking fugue fugues fulcrum fumes fumigant fund fungicide fur furbelow furlong furlough furniture furze fusee
    fusilier gabardine gaberdine gad gadget gadgetry gadolinium gaiter gal galena gall gallium gallows galosh
    galvanometer gameness gammon gangrene gangster ganja garage garb garbage garbanzo gardenia gargle garland garlic
    garment garnet garnish garnishee garrote gash gasket gasohol gasoline gasometer gastroenteritis gateau gatepost
    gauze gavel gayness gazillion gazpacho gazump gearbox gearshift gel gelatin gelignite generator gentian geranium
    geriatrics germanium germicide gerontology getup gewgaw ghee gherkin ghoul gibbet gibes giblet giblets gigabit
    gigabyte gilding gill gimbals gimcrack gimcrackery gimlet gimp gin ginger gingerbread gingersnap gingham gingivitis
    ginkgo ginseng girder girlhood giro gladiola gladiolus glass glasses glassful glassware glaucoma glaze globulin
    glockenspiel glossolalia glove glucagon glucose glut gluten glycerin glycerine glycerol glycogen glycol gneiss
    gnocchi goad goatee goatskin gobbet goblet gobs goggles goiter goitre goldbrick goldenrod goldfields golliwog
    gondola gong gonorrhea gonorrhoea goober goody gooseberry gorse gouache goulash gourd gourde gout gown grad graffiti
    graffito gramophone granite granola granule grape grapefruit grapeshot graphite grapnel grass gravel gravimeter
    grayness grease greasepaint greatcoat greenery greengage greens grenade grenadier grenadine greyness griddle
    griddlecake gridiron grinding grindstone grippe grist gristmill grits grizzle groats grog grommet grosgrain gross
    groundnut groundsheet grout grub grubstake gruel gs guacamole guanine guano guarani guardsman guava guitar gulden
    gum gumbo gumboil gumdrop gun gunman gunmetal gunnery gunny gunnysack gunpowder gunrunner gunslinger gusset
    gymnosperm gymslip gynaecology gynecology gyp gypsum gyro gyroscope habiliment hackle hackney hacksaw haddock haem
    haematite haematology haemoglobin haemophilia haemorrhage hafnium haggis hahnium hair hairbrush haircloth haircut
    hairdo hairdressing hairgrip hairnet hairpiece hairpin hairsbreadth hairspring hairstyle hake halal halberd haler
    halibut halite hallucinogen halon ham hamburger hammer handbag handball handcar handcart handcuff handgun
    handkerchief handlebar handsaw handset hangnail hankie hanky hansom hardtack hardtop hardwood harebell haricot
    harlot harlotry harmonica harmonium harness harpoon harpsichord harrier hashish hasp hassock hat hatband hatbox
    hatchback hatchet hatpin hauberk hauteur haversack haw hawk hawthorn hay haymaker haymow hays hazel hazelnut hazmat
    headcheese headcount headdress headgear headlamp headlight headphone headpin headquarter headscarf headset hearse
    hearthrug heartwood heath heather heatstroke heckle hectare hectogram hectometer hectometre heliotrope helium
    hellebore helm helmet hematite hematology heme hemlock hemoglobin hemophilia hemorrhage hemostat hemp henchman henna
    heparin hepatitis herb herbage herbal herbicide hermit hernia herniation heroin herpes herring herringbone hes
    hessian hibiscus hickey hickory highball highboy highchair highlander highwayman hijab hijack hijacker hijacking
    hindquarter histamine hive ho hoagie hoagies hoariness hobnail hock hod hoe hoecake hog hogshead holdall holly
    hollyhock holmium holster homburg hominy honey honeydew honeypot honeysuckle hooch hood hoodlum hooligan hopper
    horehound hormone horn hornblende horseflesh horsehair horsehide horsepower horseradish horseshoe horsetail
    horsewhip hose hosiery hospitalization hotbox hotcake hotplate hotpot hourglass housebreaker housebreaking housecoat
    houseful houselights houseplant housetop howdah howitzer huarache huaraches hubcap hubris huckleberry huckster hull
    humanoid humidifier hummus humus hundredweight husk hussar hyacinth hybridisation hybridization hybridizing
    hydrangea hydrant hydrate hydrocarbon hydrofoil hydrogen hydrometer hydroxide hygrometer hyperactivity hyperbole
    hyperparathyroidism hypertension hyperthyroidism hypnotic hypo hypocrite hypodermic hypothyroidism hyssop
    hysterectomy hysteria ibuprofen icebox ides illness imam imbrication imitator immolate immunodeficiency
    immunoglobulin immunology impart impeller imperiousness impersonator impetigo impostor impound impregnation impurity
    inbreeding incendiary incense incest incubator incumbency indemnify indictment indigo indisposition indium infancy
    infanticide infantryman infarct infarction infection infinitude infirmity influenza infraction infusion inhalator
    inhaler inhibitor iniquity injector injury ink inkiness inkstand inkwell innervate inositol insecticide instability
    insulator insulin integer integument interbreeding interferon interleave interleukin intoxicant invalidism iodide
    iodine iota ipecac iridium iris iron ironing irons ironwood ischaemia ischemia isinglass isomer isotope ivory ivy
    jabot jacaranda jackboot jacket jackhammer jackknife jadeite jailbird jalopy jam jamb jambalaya jar jarful jasmine
    jawbreaker jean jeans jeep jelly jellyroll jemmy jerkin jettison jewel jewellery jewelry jib jiffy jigger jigsaw
    jihadist jimmies jimsonweed jinrikisha jockstrap jodhpurs johnny johnnycake joist jonquil joule joystick jubilee jug
    jugful juice jujube jukebox julep julienne jumpsuit juniper junket jute kaftan kale kaolin kapok karat kazoo kebab
    kedgeree keg kelvin kennel kenning kepi keratin kerchief kernel kerosene ketchup ketone kettle kettledrum keyboard
    keypad khakis kibble kickstand kidnapper kidnapping kidskin killing kilobyte kiloliter kilolitre kilometer kilometre
    kiloton kilowatt kilt kimono kinase kindling kip kipper kirsch kissing kit kitchenware kite kiwi klaxon knapsack
    knickerbockers knickers knickknack knife knish knitwear knockwurst knuckles kohl kohlrabi kola kopeck krypton kudzu
    kumquat la lac laceration lacing lacquer lactate lactation lactose ladyfinger laetrile lambskin lameness lamp
    lampblack lamppost lamps lampshade lance lancer lanolin lantern lanthanum lapel lapin lapping laptop larcenist
    larceny larch lard larder larkspur lasagna lasagne laser latchkey latex lathe latte laudanum laundry laurel lava
    lavaliere lavalieres lawbreaker lawlessness lawrencium lawsuit lawyer laxative layette lea leafage leafstalk lease
    leash leather leatherette leaven lech lecher lechery lecithin lectern leek legging leghorn legionary legume lei
    lemon lemonade lemongrass lenitive lens lentil leopard leotard leotards leprosy lepton lesion lettuce leucine
    leucotomy leukaemia leukemia levy liar license lichen licorice lifespan lignin lignite lilac lily lime limeade
    limestone limo limousine limpet linage linden linen lingerie lings linguine liniment lining linkup lint lintel lipid
    lipstick liqueur liquid liquidator liquidiser liquidizer liquor liquorice lisle lisp litchi lithium litmus litotes
    livelong liverwurst livery loaf loam loan lobotomy lobster locket lockjaw locomotive locoweed lodestone loganberry
    loin loincloth lollipop lolly longbow longueur loofah loonie loot looter lorgnette lotion lotus loudspeaker lowboy
    lox lozenge ls lube lubricant lubricator lucre lugsail lumen lumpectomy luncheon lupin lupine lupus lute lutetium
    lux lye lymph lymphoma lyre mac macadamia macaroon mace machete machine machinery mackerel mackinaw mackintosh
    madder magenta magma magnesia magnesium magnet magnetite magneto magnetometer magnifier magnolia magnum mahogany
    maidenhair maidenhood mailbag maillot mainmast mainsail mainspring maize majolica makeup malachite maladjustment
    malaria malathion malefactor malformation malignancy mallet mallow malnutrition malocclusion malt malted maltose
    manacle mandala mandamus mandarin mandate mandolin mandrake mandrel mane manganese mange manger mango mangrove
    manila manilla manioc manna manometer mansard manta mantel mantelpiece mantilla mantissa manure maple maraca
    maraschino marauder marble marbling margarine margarita marge marigold marijuana marimba marinade marinara marjoram
    markka marl marlinespike marmalade maroon marquetry marries marshmallow martensite martingale martini martyrdom
    marzipan mascara maser mask masochist mast mastectomy mastic mat matchbook matchbox matchlock matchstick matchwood
    matricide matte matting mattock maturity matzo matzoh maul maxi mayo mayonnaise maypole meal measles meat meatball
    meatloaf medal medic medicament medication medicine medulla meerschaum meg megabit megabucks megabyte megadeath
    megaphone megaton megawatt melamine melanin melanoma melon mendelevium mendicant meningitis menorah menthol mercury
    meringue mes mescal mescaline mesh mesquite mesquites metabolite metal meth methadone methamphetamine methane
    methanol methotrexate metronome mi mic mica microbrewery microchip microcircuit microcomputer microfiche microfilm
    micrometer micron microphone microprocessor microscope microsecond microsurgery middy midrib midweek midwifery
    midwinter mignonette mike mil miler militiaman milk milkshake milkweed millennium millet milliard millibar milligram
    milliliter millilitre millimeter millimetre millisecond milometer milt mimeograph mimicker mimosa mincemeat mineral
    minestrone mini minibar minibike minicab minicomputer minim miniskirt minivan mink minoxidil mint minuend minuteman
    mirror misappropriate misappropriation miscreant misdemeanor misdemeanour missile mite miter mitten mizzen
    mizzenmast mobster moccasin mocha modem moderator modicum modulus mohair moiety moire molasses moldboard mole moles
    moleskin molestation molester moll molybdenum moneybag moneylender monger monk monkshood mono monocle monoclonal
    monocotyledon monomer mononucleosis monotheist monoxide mooch moonshiner moonstone moor moped moraine mordant morn
    morphia morphine morrow mortar mortgage mote mothball motorbike motorcar motorcycle mottling moulding mound
    mountebank mousetrap moussaka mousse moustache mouthwash mouton mower mozzarella ms mucilage mucus mud muenster
    muesli muff muffin mug mugful mugger mugging mugs mulberry mulch mulct mullah mullein mullet mulligan mulligatawny
    multiplexer multiplicand multiplier multiprocessor multistage multitude multivitamin mumps munition murderer
    murderess murrain muscat muscatel muscleman musette musk muskellunge musket musketeer muskmelon muskrat muslin
    mussel mustache mustachio mustard mutilation mutton muumuu muzzle myopia myrrh myrtle myxomatosis naan nacho nacre
    naiad nailbrush nanosecond napalm naphtha naphthalene nappy narcissus narcolepsy narcotic nasturtium nearsightedness
    nebula neckband neckerchief necklace necktie necrosis nectar nectarine needle needlepoint negligee negligees
    neodymium neolithic neon neophyte neoplasm neoprene nephrite nephritis nephropathy neptunium nettle neurasthenia
    neurosis neurosurgery neurotransmitter newel newsprint niacin nickel nickelodeon nicotine nightcap nightclothes
    nightdress nightgown nightie nightshade nightshirt nightstick nighttime nightwear ninepin nineties niobium nit niter
    nitrate nitre nitrocellulose nitrogen nitroglycerin nitroglycerine nobble nobelium nodule noel noisemaker nonage
    nonconductor nonconformist nonmetal noodle nookie nooky noose nosebag nosebleed nosegay nosh nostrum notebook
    notepad notepaper nougat nought nourishment novice novitiate nucleoside nucleotide nuke numerator numerologist nun
    nut nutcracker nutmeg nutrient nutriment nylon nylons nympho nymphomaniac oak oakum oar oarlock oat oatcake oatmeal
    oblate oboe obscurantist obsidian obstetrics ocarina ocher ochre octane octave octet octopus odometer oestrogen
    offal offprint ohm ohmmeter oil oilcan oilcloth oilskin ointment okra oleander oleo oleomargarine oligonucleotide
    olive omelet omelette oncology onion onionskin onomatopoeia onyx oodles opal ophthalmology opiate opium orange
    orangeade orangeness orchid ordinal ordinate ordnance ordure ore oregano organdie organdy organs organza ormolu
    ornament ornamental orris orthodontia orthodontics orzo oscillator oscilloscope osier osmium osteoarthritis
    osteoporosis otter outbid outerwear outrigger ouzo ovary oven ovenware overbid overbite overcoat overdraw overeating
    overshoe overtax ovule oxcart oxidant oxidase oxide oxidiser oxidizer oxyacetylene pablum pabulum pachysandra
    packsaddle pact padlock paediatrics paedophile paedophilia paella pail pailful painkiller paintball paintbox
    paintbrush painting paisley pajama palaeolithic paleolithic palladium palliative palmetto palsy pan pancake
    pandemonium pander panderer panhandle pannier panpipes pansy pantechnicon pantheist pantie panties pants pantsuit
    pantyhose papaya paperboard paperclip paperhanger papist paprika papyrus parachute paraffin paralysis paraphernalia
    paraplegia paraquat parasol parathion paratrooper paratyphoid parchment paregoric paresis parfait parimutuel
    parishioner parka parolee parquetry parricide parsec parsley parsnip partridge pascal passel passionflower passkey
    pasta pasteboard pastel pastille pastrami pastry pasturage patchouli pate patent patina patricide patty pawl pawn
    pawpaw paycheck payday payload pea peacekeeper peacetime peach peanut pear pearl peat pecan pectin peculate
    peculation peculator peddle pederast pederasty pedestal pediatrics pedicab pedometer pedophile pedophilia peduncle
    pee peg peignoir pekoe pelf pellagra pemmican pen pencil pendant pendent pendulum penicillin penitent penknife
    penlight pennon pennyweight pennyworth pension penuche peony pepper peppercorn peppermint pepperoni pepsin peptide
    perambulator percale percolator perfecta perfume perfumery periodontics periscope perishable periwig periwinkle
    perjurer perjury peroxide perpetration perpetrator persimmon perspex perspiration pertussis peruke pervert peseta
    pessary pesticide pestilence pestle pesto petabyte petal petard petcock peter petiole petrochemical petrol
    petrolatum petroleum petticoat pettifogger petting petunia pew pewter peyote pfennig phaeton pharmaceutic
    pharmaceutics pharmacology pharmacy pharyngitis phenacetin phenobarbital phenol pheromone phial philodendron philter
    philtre phloem phlox phobia phoebe phoney phonograph phosphate phosphor phosphorus photocell photocopier photometer
    phrenologist physic pi piano pianoforte pianola piaster piastre pica piccalilli piccolo pickax pickerel pickpocket
    piddle pie pigment pigskin pigswill pigtail pikestaff pilaf pilaster pilchard pilfer pilferer pillage pillager
    pillbox pillion pillow pillows pimento pimiento pimp pimpernel pimple pinafore pincer pineapple pinion pinkness
    pinny pinstripe pinwheel pinyon pip pipette pipework pippin piracy piranha pirogi piroshki pistachio pistil pistol
    pita pitchblende pitchfork pith piton pix pixies pizza placebo placenta placket plagiariser plagiarist plagiarizer
    plaice plaid plait plantain plaque plasma plaster plastique plate plateful platelet platen plates platinum platter
    playhouse plaything playtime plectrum pleurisy pliers ploughshare plowshare plumage plume plunder plunderer
    plutonium pneumonia pock pocketful pocketknife pod podiatry poi poinsettia poison poleaxe poleaxes polio
    poliomyelitis pollard pollen pollutant polonaise polonium polyester polyethylene polygraph polymer polyp polystyrene
    polytheist polythene polyurethane polyurethanes pomade pomegranate pompano poncho pone pongee poniard pontiff
    ponytail poop popcorn pope popgun poplar poplin popover poppet poppy porcelain porcupines porgy pork porphyry
    porridge porringer porterhouse portulaca postbag postcard poster posy pot potable potash potassium potato potful
    potherb pothook potion potluck potpie pottage pottery pouch pouffe poultice pox praline pram praseodymium prawn
    precipitant predator prehistory premix prepossess prepuce presbyopia preseason preservative presidency pretzel
    prevaricator preventative primping primrose primula prioress privet probation procaine procreation profanation
    proffer profiteer profiterole progesterone progestin projectile projector prolapse promethium promiscuity propane
    propellant propeller prophylactic prosciutto prosecutor prosthesis prostitute prostration protactinium protein
    protestant protoplasm protractor provender psaltery pseuds psis psittacosis psoriasis psychiatry psychoneurosis
    psychopharmacology psychotherapy ptomaine ptomaines puberty pubescence puce pud pudding pules pullback pullet pulley
    pullover pulpwood pumice pump pumpernickel pumpkin punk punnet puree purgative purifier purine puritan purloin purse
    purvey pus pushcart pushchair pushpin pustule puttee putty puzzle pyelonephritis pyjama pyorrhea pyorrhoea pyramid
    pyramiding pyrimidine pyrite pyrites pyrotechnic pyx quack quadrennium quadrillion quadriplegia quadruplet quaff
    quahog quart quartering quarterstaff quartet quesadilla quicklime quid quietus quiff quill quilt quince quinidine
    quinine quinsy quint quintessence quintuplet quire quirt quit quitclaim quoin quoit quota rabies raccoon raceme
    racketeer racketeering racquetball radian radicchio radiocarbon radioisotope radiometer radiophone radish radium
    radon rads raffia raffle rafter rafts rag raglan ragout ragweed ragwort raiment raincoat rainwater raisin ramekin
    ramie ramjet ramrod rand rangefinder ransom raper rapeseed rapier rapist rarebit raspberry ratatouille ratchet
    rattan raveling ravelling ravioli rawhide rayon razor reactant reactor reagent ream reamer rebel receptacle
    recidivist recompense reconquer rectifier recto redcoat redeem redeemer redeposit reductase reduplication redwood
    reed refection refinery reflector refractory refrigerant refrigerator refuel regalia regency regulator reimpose
    relaxant reliquary remunerate renaissance renascence renegade rennet rennin renounce repast repossess reprobate
    reproducer requite reserpine reservist reservoir resin resistor respirator restorative restrainer resuscitator
    retrench retrofit retrorocket retsina revers rhenium rheostat rheum rheumatism rhinestone rhinoplasty rhizome
    rhodium rhododendron rhubarb rial rib riboflavin rice ricer rickets rickrack rickshaw ricotta ridgepole rifle rig
    rigatoni rigging rind ring ringgit riot rioting ripper ripsaw risotto rissole riyal roach roadster roan rob robber
    robbery robe robot roe roentgen rollmops romaine rood rook roomful rootlet roper rosebud rosebush rosemary rosette
    rosewood rosin rotgut rotisserie rotor rouble rouge roughage roughcast roughneck roux rowan rowdiness rowdy rowdyism
    rowel rowlock rs rubber rubble rubella rubidium ruble ruby rucksack rudder rue rues ruffian rug rum rummer runabout
    rupiah rusk russet rutabaga ruthenium rutherfordium rye sabbath sabbatical saber sable sabot sabre saccharin sachet
    sack sackcloth sackful sacking sacrifice sacrilege saddle saddlebag saddlery sadhu sadist sadomasochist safflower
    saffron sagebrush sago saguaro sailcloth sailfish salad salami saline saliva salsa salt saltcellar saltine saltpeter
    saltpetre saltshaker saltwater salve salver samarium samba samosa samovar sand sandal sandalwood sandbagger
    sandblaster sandbox sander sandpaper sandstone sandwich sangria sanguine sap sapling sapphire sapwood sarcoma
    sarcophagus sardine sari sarong sarsaparilla sassafras sat satanist satchel sateen satellite satin satinwood satsuma
    satyr sauce saucepan sauerkraut sausage savior savory savoury sawdust sawmill saxifrage saxophone scabbard scabies
    scads scald scallion scalp scalpel scam scammer scampi scandium scapegrace scapular scarf scarlatina scarlet
    scavenger schilling schist schizoid schnapps schnitzel schoolbag schooldays schooner scimitar scintilla scissors
    sclerosis scofflaw sconce scone scoop scoopful scourge scrapie scratchpad screwdriver scrim scrip scrod scrofula
    scrumpy scruple scuba scull scum scurvy scutcheon scythe seafood sealant sealskin searchlight seashell seasickness
    seasoning seawater seborrhea sebum secateurs secs sectional sedan sedative sedge sedition seed seedcase seedling
    seedpod seersucker seismograph seize selenium seltzer semaphore semen semester semiautomatic semiconductor semigloss
    semolina senility senna sens sensor sepal separator sepia sepsis septet septicaemia septicemia sequester sequin
    sequoia serape serge serine serotonin serum sesame sesquicentennial setscrew settee seventies sewage sewerage sex
    sextant sextuplet sexuality shackle shad shaft shag shale shallot shampoo shamrock shandy shank shantung sharkskin
    shawl shay sheaf shears sheath sheathing sheepskin shekel shekels shell shellac shellfish sherbet sherry shill
    shillelagh shilling shim shingles shingling shipload shirt shirting shirtsleeve shirtwaist shit shiv shoe shoehorn
    shoetree shoplift shoplifter shoplifting shortbread shortcake shortsightedness shotgun shovel shovelful shrapnel
    shred shredder shrub shtick shutter shuttlecock shyster sickbed sickle sickness sideburns sidecar sidelight
    sidesaddle sienna sieve signet silage silica silicate silicon silicone silicosis silk silks sill silt silver
    silverware simile simulator singlet singleton sinner sinning sirloin sisal sitar sixties skateboard ski skillet skin
    skinhead skirt skittle skivvies skullcap slasher slat slattern slaw sledgehammer sleepwear sleeve slew slews
    slingback slingshot slipcover slipknot slipper slobber sloe slop slough slug slurry slush smallpox smidgen smock
    smokescreen smooching smoothie smoothies smuggle smuggler smut smuts snaffle snakebite snapdragon snifter snips
    snitch snobbishness snogging snood snorkel snowdrop snowmobile snowplough snowplow snowshoe snowsuit snuff snuffbox
    snuffer snuffers soap soapstone sock sockeye soda sodium sodomite sodomy sofa softball softwood sol soldier solenoid
    solitaire solvent sonar sop soporific sops sorbet sorghum sorrel sortie soup sourdough sousaphone soy soybean
    spacecraft spaceship spacesuit spade spadeful spadix spaghetti spam spandex spangle spanner spar spareribs spathe
    spatula spavin speakerphone spearmint speckle spectrometer spectroscope speedometer speedwell spermicide spice
    spillage spinach spindle spinet spinnaker spiraea spirea spitball spittle spittoon splenectomy spliff splurge sponge
    sponsor spool spoon spoonful spore sporran sportswear sprat sprig springtime spritzer spud spunk spurge sputnik
    sputum spyglass squab squeegee squib squid stabber stagecoach stainless stamen stanchion stapler starch starches
    stash stationery statue statute stave steak steal stealing steel steelworks steelyard stein stenosis stereo
    stereoscope steriliser sterilizer steroid stethoscope stetson stickpin stickup stigmata stile stiletto stilt stint
    stirrup stockinette stockpot stodge stogie stogies stolon stoner stoneware stool stopcock stopwatch stoup stove
    straightedge strand strangler strangles strapless strawberry streetcar streetlight streetwalker streptomycin
    stricture stripe stripper strobe stroboscope strongbox strontium strudel strychnine stub stubble stucco sty stylus
    styptic sub subcompact sublease sublet submersible subsidisation subsidization subsoil substrate subtrahend
    succotash succulent sucrose suede suet sugar sugarcane sugarplum suitcase sukiyaki sulfa sulfate sulfide
    sulfonamides sulfur sulky sulphate sulphide sultana sumac summer summertime sump sunblock sunbonnet sundae sundial
    sundress sunfish sunflower sunglasses sunhat sunlamp sunroof sunscreen sunshade sunspot sunstroke sup supercharger
    superciliousness supercomputer supplicant suppository suppressant surfeit surplice surtax sushi sustenance
    swallowtail swami swastika swatch swathing swatter sweatpants sweatshirt sweatshop sweatsuit sweepstakes sweetbread
    sweetbreads sweetbrier sweetmeat swill swimsuit swimwear swindler switchblade swiz sword swordfish sycamore syllabub
    syphilis syringe syrup tabbouleh tabernacles table tablespoon tablespoonful tableware tabor tabulator tachograph
    tachometer tachycardia taffeta taffy tagliatelle tailcoat taillight takeout talc talcum tallboy tallow tam tamales
    tamarack tamarind tambourine tamoxifen tamp tanbark tangelo tangerine tank tankard tankful tannin tansy tantalum
    tapas tapeline tapioca tappet taproot tar taro tarot tarp tarpaulin tarragon tart tartan tartar tassel tater tatter
    taupe taxi taxicab taximeter tea teacake teacupful teak teakettle teal teapot teargas teasel teaspoon teaspoonful
    teatime technetium ted teddy tees telegraph telemeter teleprinter teletypewriter telex tellurium telly tempera
    tempest tempura tenderiser tenderizer tendril tenner tenpin tenterhook tequila terabit terabyte terbium tercentenary
    tercentennial teriyaki ternary terrine terrycloth testosterone tetanus tetracycline textile thalidomide thallium
    thanksgiving thatch theist theodolite theosophist theremin thermometer thermos thermostat therms thiamine thief
    thieve thievery thimble thimbleful thinner thirties thistle thole thong thorium threesome thresher thrift
    thrombolytic throne thug thuggery thulium thumbscrew thumbtack thyme thymine ti tiara tidemark tieback tiebreaker
    tiepin timbrel timepiece timothy timpani tin tincture tinder tinsel tinware tippet tipple tiramisu titanium titbit
    tithe titivation tittle toast tobacco toddy toecap toffee tofu toga togs toiletry toilette tole toluene tomahawk
    tomato tombola tomorrow tongs tonic tonsillectomy toothbrush toothpaste toothpick topaz topcoat topee topi topknot
    topmast topsail topsoil toque torch torpedo torte tortellini tortilla tortoiseshell tot totalisator totalizator
    touchscreen toughie toupee toupees tourmaline tourniquet towel toweling towelling towels toxaemia toxemia toxicology
    toxin toy trabecula tracery tracheotomy trackball tractor trainload traitor tramcar trammel trampoline tranquilizer
    tranquilliser transducer transfiguration transfuse transgression transgressor transistor transponder trapeze trash
    trauma tray treacle treadle treason treasure treaty tree trefoil tress trews trey triad trice tricolour tricycle
    trident triennial trifle triglyceride trike trillion trillionth trillium trimester trinitrotoluene trinket trio
    tripe triplet tripod tritium trivet trochees troika trombone trope trouser trousers trousseau trout trowel truckle
    trump truncheon trunk trunks truss tryptophan ts tub tuba tube tuber tubercle tuberculosis tuberose tubful
    tularaemia tularemia tulip tulle tumbleweed tumbrel tumbril tumor tumour tums tumult tun tuna tungsten tunny turban
    turbine turbot turd tureen turmeric turnbuckle turnip turpentine turpitude turps turquoise turtle turtleneck tusk
    tux tuxedo twain tweed tweezers twelvemonth twenties twill twosome tympani typewriter typhoid typhus ukase ukulele
    ulcer ulceration ultramarine umbel umber umbrella unclothe underbid undercarriage underclothes underclothing
    undercoat undercut underfur undergarment underpants underpay undersell undershirt underskirt underwear undies
    unguent unhealthiness unicycle unmentionable upholster upholstery uracil uraemia uranium urea uremia urethane urine
    urn urology usurer usurp usurper utensil vac vaccine valetudinarianism valise vanadium vane vanilla vaporizer
    varietal varnish vars vase vasectomy vases veal veg vegetable vegetarianism veggie veil veiling vellum velocipede
    velour velours velum velvet velveteen vend veneer veneering venison venom ventilator verbena verdigris verdure
    vermicelli vermiculite vermouth veronica verruca verso vest vestment vetch vial viand viands vibraharp vibraphone
    vibrator vichyssoise victual victuals videocassette videodisc videotape viewfinder vinaigrette vine vinegar vino
    viol viola violation violator violence violet violin violoncello virginal virology viscose vise visor vitamin
    vitrine vitriol vodka voicelessness voile volt voltmeter volute vomit votary voyeurism wad wadding wafer wagon
    waistcoat wale wallet wallflower wallpaper walnut wampum wand wangler wank war wardrobe ware warfare warhead wartime
    wasabi washables washboard washstand washtub wasp wassail wastebasket wastewater watch watercolour watercress
    watermelon waterwheel watt wax waxwork weakfish weal weapon weaponry weathercock webcam wedgie weed weedkiller weeds
    weeknight weenie weighbridge welsher welt welterweight wen wetter whalebone wheal wheat wheel wheelbarrow wheelchair
    whelk whey whiffletree whiplash whippletree whipsaw whirligig whiskey whisky whit whitebait whitefish whitener
    whiteness whiting whizzbang whore wickedness wicker wicket widowhood wig wildflower wildfowl willow wimple winch
    windbreaker windburn windcheater windflower windlass windmill windowsill windscreen windshield wine wineglass winery
    winkle winter wintergreen wintertime wire wisteria withe wive woad wok wolfram won wood woodbine woodwind woofer
    wool woolen woollen workbasket workbench workhorse worksheet workstation worktable workweek wormwood worshipper wort
    wraparound wrapper wreath wretch wristwatch writ wrongdoer xenon xenophobia xi xylem xylene xylophone yam yarmulke
    yarrow yashmak yaws yeast yellowness yesterday yew yob yobbo yogurt yoke yolk ytterbium yttrium yucca yule yuletide
    zapper zeolite zillion zinc zinfandel zinnia zipper zircon zirconium zit zither zloty zoster zucchini zwieback
  `),
);
