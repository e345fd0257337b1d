import { listed } from "./vocabulary.ts";

/**
 * What shops sell and what it is made of, in the singular, and whatever else is a fact when it is named: illnesses,
 * crimes, pays, coins, measures, times. Of the words of SCOWL up to level 60 (see `en-broad.ts`) those that WordNet
 * holds for one of these first of all.
 */
export const EN_GOODS: ReadonlySet<string> = new Set(
  listed(`
    abandon abduction abductor abetter abettor abnegate abrasion abscissa absinth accessory accordion accouter
    accouterments accoutre accoutrements ace acetaminophen acidosis acne acoustic acre acrophobia acrylic acyclovir
    addend adenocarcinoma adhesion adolescence adultery adulthood affidavit afghan afterlife afters agar agate ageratum
    agoraphobia ague aigrette ail ailment airguns airsickness alb albacore alcohol alder ale alembic ales alewife
    aliment alligator allot almanac aloes alpaca altar alum aluminium aluminum amaretto americium amethyst amontillado
    amortise amortize amoxicillin amp ampere amphetamine amphora ampicillin ampule ampules amputation anaesthetic
    analgesic anarchy anchovy anemia anemone anesthesiology anesthetic aneurysm angina angstrom aniseed anisette anklet
    anklets annex annunciation anodyne anorak anorexia anthrax antiaircraft antibacterial anticoagulant antidepressant
    antidote antihistamine antimacassar antimalarial antimony antipasto antiperspirant antique antiquity antispasmodic
    antiviral aorta aperitif aphasia aphrodisiac apogee apoptosis apparel appetiser appetizer apple applejack applesauce
    appropriation apron aqua aquamarine aquarium aquavit arachnophobia arbitrage architrave argyle ark armchair armor
    armour arraignment arras arrhythmia arrogate arsonist arteriole arteriosclerosis artery arthritis ascension ascot
    aspartame aspic aspirin assassin assault aster asthma astigmatism ataxia atherosclerosis atropine attire attorney
    auctioneer audiology austral autoclave autoimmunity autumn avarice avitaminosis avocado axon azure babushka babyhood
    baccy bachelorhood backboard backpack bacon bacteriology bag bagel bagful bagging bagpipe baguette baht bail baize
    baklava balaclava balalaika balboa baldric ball ballpoint balsa bamboo bandage bandanna bandbox bandeau bandit
    bandoleer bangle banjo bank bankroll bankrupt banner bannock banquette bap baptistery barbiturate barge barium
    barley barque barrister barter baseboard basin basket bassinet bassoon basswood bast bath bathrobe bathtub batik
    batiste battleship bauble bawd bayonet beachwear bead beading beaker bean beanbag beanie beanies bed bedclothes
    bedding bedlam bedpan bedroll bedsore bedspread bedstead beefburger beefsteak beer begonia beige beleaguering
    benefice bentwood bequeath bereave beret beriberi berkelium berry beryllium besieging bestiary bestow beverage bi
    bib bicentenary bicentennial bidet bier bifocals bighead bijou biliousness bilk binoculars biotin birch birdbath
    birdseed biretta birthday biscuit bismuth bisque bitmap bitters blackberry blackface blackmail blackmailer blackness
    blancmange blanket blankets blazer blazon bleach bleed bleeding blindfold blindness blini blintz blintze blockade
    blotter blouse blowjob bluebottle blueness bluepoint blunderbuss bluster boa bock bodice bodkin bola bolivar bolus
    bonbon bongo bonito bonnet boodle bookcase booklet boot bootee bootleg bootlegger booze boozing borscht botanical
    bottle botulism bouillabaisse bouillon boules bowl bowleg bowls boxcars boxwood boyhood bra bracelet bradycardia
    braiding brandy brassiere bratwurst bread bream breeches breviary bribe briber bribery brick brie brig brigand
    brigantine brilliantine brioche brisket bristle britches broach broadcloth broadloom broadsword brocade brogan
    brogue broiler bronchitis brooch brownness brunch brushwood buccaneer buccaneering bucket buckram buckshot buckskins
    bud buggery bugle bulb bulimarexia bulimia bull bullet bullion bum bun bunco bung bunk bunker bunting burglar
    burglary burka burl burlap burn burnoose burqa burrito busby bush bushel buskin bustier butter buttermilk
    butterscotch butty byte cabbage cabinet cabochon cache cadge cadmium caesium caftan cagoule cake calamari calcium
    calfskin calico californium caliphate calla calorie calypso cambric camelhair cameo camisole canal cancer candle
    candles candy candyfloss canker cannelloni cannonball canoe canticles canvas capon cappuccino carafe caramel carat
    carbine carboy carbuncle carcinoma card cardboard cardigan cardiology cardiomyopathy caressing carillon carjacking
    carmine carnation carnelian carp carpet carpetbag carpeting carryall carrycot carving casaba cashmere casket
    casserole cassock castanets catalepsy catamaran cataract catboat catfish cathartic catkin catty cauldron causeway
    caviar cede celesta cello censer centavo centennial centerfold centiliter centilitre centime centimeter centrefold
    century ceramic ceramics cerement cerise cerium cerulean cesium cesspit cesspool chair chaise chalcedony chalice
    challis chambray chamois champagne chancre chapati chapatti chapeau chaplet chartreuse chasuble chatterbox cheese
    cheeseburger cheesecake cheesecloth chemise cheque chequer cheroot cherry chessman chestnut chiaroscuro chicken
    chickenpox chiffon chiffonier chilblain chilblains childhood chili chilli chinaware chine chino chinos chintz
    chipolata chiropody chitterlings chlamydia chloroform choc chocolate choking cholera chopstick chorea chowder chrism
    chrome chromium chronograph chronometer chrysanthemum chutney chyme cider cigar cigarette cigarillo circlet
    circumcision cirrhosis citron citrus civvies clambake clams clannishness clappers claret clarinet claustrophobia
    clavichord cleat cleats clew cliquishness clock clocking clod clodhopper clot cloth clothes clothing cloy clubfoot
    coal coat cobalt cobweb cocaine cockade cockle cockleshell cocktail cocoa coconut codeine codfish coefficient coffee
    coffeecake coffeepot coffin cognac coho coir coitus coleslaw collaborationist collage collards collation colophon
    colostrum columbine combat comestible comfit commissariat compote concoction concordat concussion condemn
    condescension condiment condom confection confectionery confetti confiscate conic consign conspirator contagion
    contemptuousness contrabassoon contraceptive contusion cookbook cookie cookout cookware coonskin cop copper copra
    copybook copyright coracle coral corbel cordite cordovan cords corduroy corduroys cornbread cornet cornflower
    cornice cornmeal coronal coronary coronet corral corrupt corsage corsair corset corvette cosponsor costume cosy
    cotillion cotton couch coulomb counterpane couplet couscous covenant coverall coverlet cowhide cowpox cozen cozenage
    crape crappie craps cravat crawdad crayfish crayon cream creamer credenza creel crenelate crenellate crepe cretinism
    cretonne crib crime criminal crinoline crockery croissant crook crookneck croquette crossbow crossbreeding
    crosshatch crotch croup crucible crucifix cruet cruller crumpet cruse cs cubit cud cull culotte cunnilingus cup
    cupcake cups curare curative curd cure curie curium currant curry curtain cushion cushions custard cutlass cutthroat
    cyan cyclamen cyclopedia cymbal cypress cyst cystitis dado dagger dags dahlia daiquiri daisy dales damask damson
    dandruff dapple dashiki daybed daylight deafness death deathbed debenture debility decade decaf decaffeinate decagon
    decal decanter decease decibel deciliter decilitre decimeter decimetre decongestant decor decoration decree deerskin
    deerstalker defalcate defense deformity defray dehumidifier delft delicatessen delirium delphinium demijohn
    demimondaine demitasse demoralisation demulcent dendrite dengue denier denim denominator dentistry deodorant
    depressant derby dermatitis dermatology derringer desecration desperado despoil despoiler dessert devilry deviltry
    dhoti dhow diabetes diadem diamond diapason diaper dicker dies diet dimity dimple dinar dinghy dinner dinnerware
    diorama diphtheria diplopia dipper dirk dirndl disability disburse discord disease disembody dish dishcloth dishonor
    dishrag dishtowel dishware dishwasher disinherit dismemberment disown dispense dispossess disservice distemper ditch
    diuretic divan divest divestiture divisor doeskin doily doles doll donate dong doomsday dope dory dotage doublet
    dower download drachma dram drapery dreadnought dress driftwood drug drum duckling duet duff dulcimer dumdum
    dumpling dumplings dungaree duo duodecimal duvet dwarfism dyes dynamite dysentery dysfunction dyslexia dysphagia
    dysprosium earring earthenware ebony ecru eczema edible eel efflorescence eggcup eggnog eggplant eggs eiderdown
    eighties einsteinium ellipse ellipsoid elver em embalm embezzle embezzlement embezzler emblem embrocation emerald
    emetic emollient emphysema emu en enamelware enchilada encyclopaedia encyclopedia endocrinology endometriosis
    ensilage epaulet epaulette ephedrine ephemera epidemiology epilepsy episcopate epoch equilateral erbium erg ergot
    erysipelas erythromycin es escallop escapee escargot escarole escritoire escrow escudo espadrille espouse espresso
    eucalyptus europium eventide eves evil evildoing ewer ewes exabyte excoriation expectorant extort extortioner
    extortionist eyeglasses eyeliner eyewash fabric faille farad farina farsightedness fatality fatback fawn fedora
    feedbag fellatio felon felony fen ferment fermentation fermium ferryboat fess fester festoon fettle fettuccine fiat
    fibre fibril fibroid fibrosis fichu fife fifties fig figurine filament filch filet filigree fillet fin finery finial
    fir firearm firebrick firebug firecracker firewater firework fistula fizz flagon flamethrower flan flannel
    flannelette flapjack flashbulb flashgun flashlight flask flatboat flatbread flatfish flatiron flatware flavoring
    flavouring flax fleece flesh flimflam flintlock flipper floodlight floozy floret florin flour flower flu flute
    flyleaf flypaper fob foldout folio fondant fondling fondue fondues food foodstuff foolscap footer footlights
    footrest footstool footwear foray foreclose forenoon foreplay forequarter foresail forfeit forgo fork fornication
    forties foulard fourscore frailty franchise francium frankfurter fratricide fraud freckle freebooter freeload
    freestone fricassee fridge friedcake fries frieze frigate fritter frock frostbite frosting froth fuck fucking fugue
    fugues fund furbelow furlong furlough furniture gabardine gaberdine gad gadolinium gaiter gal gall galleon galley
    gallium galosh gameness gammon gangrene gangster garage garb garland garment garnet garnish garnishee gash
    gastroenteritis gateau gauze gayness gazpacho gazump gelignite gem gemstone gentian geriatrics gerontology getup
    gewgaw ghee gherkin ghoul gibes giblet giblets gig gigabit gigabyte gill gimcrack gimcrackery gimlet gimp gin
    gingerbread gingersnap gingham gingivitis girlhood giro glass glasses glassware glaucoma glaze glob globule
    glockenspiel glossolalia glove glut glyph gnocchi gobbet goggles goiter goitre gold golliwog gong gonorrhea
    gonorrhoea goody goulash gourd gourde gout gown grad graffiti graffito granola grape grapeshot grayness greasepaint
    greatcoat greengage greens grenadine greyness griddle griddlecake gridiron grippe grist grits grizzle groats grog
    grosgrain gross groundsheet grub grubstake gruel gs guacamole guarani guitar gulden gum gumboil gumdrop gun gunboat
    gunman gunny gunnysack gunpowder gunrunner gunslinger gymslip gynaecology gynecology gyp gyro habiliment haddock
    haematology haemophilia haemorrhage hafnium haggis haircloth hairdressing hairnet hairpiece hake halal halberd haler
    halibut hallucinogen ham hamburger handbag handball handgun handkerchief hankie hanky hardcover hardtack hardwood
    harlot harlotry harmonica harpsichord hashish hassock hat hatband hatchet hauteur haversack hawk hay hays headcheese
    headcount headdress headgear headlamp headlight headpin headquarter headscarf hearthrug heartwood heatstroke hectare
    hectogram hectometer hectometre heliotrope hematology hemlock hemophilia hemorrhage hemp henchman heparin hepatitis
    heptagon herbal hernia herniation heroin herpes herring herringbone hessian hexagon hexagram hickey hickory highball
    highboy highchair highwayman hijab hijack hijacker hijacking hindquarter hive ho hoagie hoagies hoariness hobnail
    hock hod hoecake hog hogshead holdall holmium homburg hominy honey honeydew hooch hood hoodlum horseflesh horsehair
    horsehide horsepower horseshoe hose hosiery hospitalization hotcake hotplate hotpot hourglass houseboat housebreaker
    housebreaking housecoat houselights huarache huaraches hubris huckster humidifier hummus hundredweight hybridisation
    hybridization hybridizing hymnal hymnbook hyperactivity hyperbola hyperparathyroidism hypertension hyperthyroidism
    hypnotic hypotenuse hypothyroidism hysteria ibuprofen iceboat icebox icebreaker iconography identikit ides illness
    immolate immunodeficiency immunology impart imperiousness impetigo impound inbreeding incendiary incest incumbency
    indemnify indictment indisposition indium infancy infanticide infarct infarction infection infirmity influenza
    infraction iniquity injury inkiness inkstand inkwell innervate inositol instability integer interbreeding interferon
    interleave intoxicant invalidism ipecac iridium iron ironclad ironing ischaemia ischemia jabot jackboot jacket
    jackknife jade jailbird jam jambalaya jar jasper jawbreaker jean jeans jelly jellyroll jerkin jettison jewel
    jewellery jewelry jib jiffy jimmies jockstrap jodhpurs johnnycake jotter joule jubilee jug jugular juice julep
    julienne jumpsuit junket jute kaftan kale kapok karat kayak kazoo kebab kedgeree kelvin kepi kerchief ketch ketchup
    kettle kettledrum khakis kibble kidnapper kidnapping kidskin killing kilobyte kiloliter kilolitre kilometer
    kilometre kiloton kilowatt kilt kimono kip kipper kirsch kissing kit kitchenware kite knapsack knickerbockers
    knickers knife knish knitwear knockabout knockwurst knuckles kohl kopeck la laceration lacing lactation ladyfinger
    lameness lamp lamps lance lantern lanthanum larcenist larceny larch larder larkspur lasagna lasagne lather latte
    laudanum laundry lavaliere lavalieres lawbreaker lawlessness lawsuit lawyer laxative lea lease leather leatherette
    lechery lectern legging leghorn lei lemon lemonade lenitive lentil leotard leotards leprosy lepton lesion lettuce
    leukaemia leukemia levy license lichen lifespan lightship limeade limpet linage linden linen lingerie linguine
    liniment lint lipstick liqueur liquidator liquidiser liquidizer liquor lisle lisp lithium liverwurst livery loaf
    loan lobster lockjaw loin loincloth lollipop lolly longboat longbow longueur loofah loonie loot looter lorgnette
    lotion lowboy lozenge ls lucre lugger lugsail lumen luncheon lupus lutetium lux lymphoma lyre mac macaroon mace
    machete mackerel mackinaw mackintosh magenta magnesium magnum mahogany maidenhood mailbag maillot mainsail majolica
    makeup maladjustment malaria malefactor malformation malignancy malnutrition malocclusion mandala mandamus mandate
    mandolin manganese mange manila manilla manta mantilla mantissa maple maraca maraschino margarine margarita marge
    marigold marimba marinade marinara marionette markka marmalade maroon marquetry marshmallow martini martyrdom
    marzipan mascara mask mat matchbox matchlock matchwood matricide maturity matzo matzoh maxi mayflower mayo
    mayonnaise meal measles meat meatball meatloaf medal medicament medication medicine meg megabit megabucks megabyte
    megadeath megaton megawatt melanoma melon meningitis merchantman mercury meringue mes mescaline mesh metal meth
    methadone methamphetamine methotrexate mi micrometer micron microsecond middy midweek midwifery midwinter mil miler
    milk millennium milliard millibar milligram milliliter millilitre millimeter millimetre millisecond milt mincemeat
    minestrone minesweeper mini minibar minim miniskirt minoxidil minuend mirror misappropriate misappropriation
    misdemeanor misdemeanour missal missile miter mitten mobster moccasin mocha modulus mohair moiety moire molasses
    mole moles moleskin molestation moll molybdenum moneybag monger mono mononucleosis montage mooch moonshiner
    moonstone morn morphia morphine morrow mortgage mothball motorboat mottling moulding moussaka mousse mouton
    mozzarella ms muenster muesli muff muffin mug mugger mugging mugs mulct mullet mulligan mulligatawny multiplicand
    multiplier multistage multivitamin mumps munition murderer murderess murrain muscatel musette muskellunge musket
    muslin mussel mutilation mutton muumuu muzzle myopia myxomatosis naan nacho nanosecond napkin nappy narcolepsy
    narcotic nautilus nearsightedness neckband neckerchief necklace necktie necrosis needlepoint negligee negligees
    neodymium neolithic neoplasm nephritis nephropathy neptunium neurasthenia neurosis newsprint niacin nickel nicotine
    nightclothes nightdress nightgown nightie nightshirt nighttime nightwear ninepin nineties niobium nit nitroglycerin
    nitroglycerine nobble noel nonage noodle nookie nooky nosebag nosebleed nosegay nosh nostrum notebook notepad
    notepaper nougat nought nourishment novitiate nuke numerator nutrient nutriment nylon nylons oak oakum oatcake
    oatmeal oboe obstetrics ocarina ocher octagon octave octet octopus offal ohm oilcloth oilskin ointment oleo
    oleomargarine omelet omelette oncology onionskin onyx opal ophthalmology opiate opium orange orangeade orangeness
    orchid ordinal ordinate organdie organdy organs organza ornament orthodontia orthodontics orzo osmium osteoarthritis
    osteoporosis outbid outboard outerwear ouzo oven ovenware overbid overbite overcoat overdraw overeating overshoe
    overtax pablum pabulum pact paddock paediatrics paedophilia paella pail painkiller paintbox painting paisley pajama
    palaeolithic paleolithic palladium palliative palsy pamphlet pan pancake pandemonium panhandle pannier panpipes
    pantie panties pants pantsuit pantyhose paperback paperboard papyrus parabola parallelogram paralysis paraplegia
    paratyphoid parchment paregoric paresis parfait parimutuel parka parolee parquetry parricide parsec partridge pascal
    pasta pasteboard pastel pastille pastrami pastry pate patent patricide patty pawn paycheck payday payload pea
    peacetime pear pearl pecan peculate peculation peculator peddle pederasty pediatrics pedophilia peduncle peignoir
    pekoe pelf pellagra pemmican pen pencil pendant pendent penicillin penknife penlight pennon pennyweight pension
    pentacle pentagram penuche peony pepper peppercorn pepperoni percale percolator perfecta perfume perfumery
    periodontics periscope perishable periwig perjury perpetration pertussis peruke peseta pessary pestilence pesto pet
    petabyte petticoat petting petunia pew pfennig pharmaceutic pharmaceutics pharmacology pharmacy pharyngitis
    phenacetin phenobarbital phial philter philtre phobia phoebe physic pi piano pianoforte pianola piaster piastre pica
    piccalilli piccolo pickerel pickpocket pie pigpen pigskin pigsty pigswill pilaf pilchard pilfer pilferer pillage
    pillager pillbox pillow pillowcase pillows pimple pinafore pinkness pinny pinstripe pip pipework pippin piracy
    pirogi piroshki pistol pita pith pix pizza placebo placket plagiariser plagiarist plagiarizer plaice plaid plaque
    plastique plate platen plates platinum platter playhouse plaything playtime pleurisy plume plunder plunderer
    pneumonia pock pocketknife podiatry poi poison polio poliomyelitis polonaise polonium polygon polyp pomade pompano
    poncho pone pongee poniard pontoon popgun poplar poplin popover poppy porcelain porcupines porgy pork porridge
    porringer porterhouse portulaca postbag postcard poster posy pot potable potassium potato potherb potion potluck
    potpie pottage pottery pouch pouffe poultice powerboat pox praline praseodymium prawn prehistory premix prepossess
    presbyopia preseason presidency pretzel preventative probation procaine procreation profanation proffer profiteer
    profiterole projectile prolapse promenade promethium promiscuity prophylactic prosciutto prosecutor prostitute
    prostration protactinium provender psalms psaltery psis psittacosis psoriasis psychiatry psychoneurosis
    psychopharmacology psychotherapy puberty pubescence puce pud pudding pules pullet pullover pulpwood pump
    pumpernickel punk punnet puppet puree purgative purloin purse purvey pus pustule puttee puzzle pyelonephritis pyjama
    pyorrhea pyorrhoea pyramid pyramiding pyrotechnic pyx quadrangle quadrennium quadrilateral quadrillion quadriplegia
    quadruplet quahog quart quartering quartet quesadilla quid quietus quill quilt quinidine quinine quinsy quint
    quintuplet quire quit quitclaim quoit quota rabies raceme racketeer racketeering racquetball radian radicchio radish
    radium rads raffia raffle rafter rag raglan ragout raiment raincoat raisin ramekin rand ransom raper rapier rapist
    rarebit ratatouille raveling ravelling ravioli rayon reamer recidivist recompense reconquer recto redeem redeposit
    redwood refection reflector refrigerator refuel regency reimpose relaxant relinquish remunerate renaissance
    renascence renounce repast repossess requite reserpine restorative retrench retrofit retsina rhenium rheumatism
    rhodium rhomboid rhombus rhubarb rial riboflavin rice ricer rickets rickrack ricotta rifle rig rigatoni ring ringgit
    riot rioting ripper risotto rissole riyal roan rob robber robbery robe roe roentgen rollmops romaine rood rook
    rosebud rosette rosewood rotgut rotisserie rouble rouge roughage roux rowboat rowdiness rowdyism rs rubella rubidium
    ruble ruby rucksack rues rug rum rupiah rusk russet rutabaga ruthenium sabbath sabbatical saber sabot sabre
    saccharin sachet sack sackcloth sacking sacrifice sacrilege saddlebag sailboat sailcloth sailfish salad salami salsa
    salt saltine salve samarium samosa samovar sampan sandal sandalwood sandwich sanguine sap sapphire sapwood sarcoma
    sarcophagus sardine sari sarong sat sateen satin sauce saucepan sauerkraut sausage savoury sawdust saxophone scabies
    scald scalp scalpel scam scampi scandium scarf scarlatina scarlet schilling schizoid schnapps schnitzel schoolbag
    schoolbook schooldays scimitar sclerosis scofflaw scone scorecard scow scrapbook scrapie scrim scrimshaw scrip scrod
    scrofula scrumpy scruple sculpture scum scurvy seafood searchlight seasickness seasoning seborrhea secs sectional
    sedative sedition seed seersucker seize seltzer semester semiautomatic semicircle semolina senility sens sepia
    sepsis septet septicaemia septicemia sequester sequin sequoia serape serge serviette sesquicentennial settee
    seventies sex sextant sextuplet shad shaft shag shampoo shank shantung sharkskin shawl sheepfold sheepskin shekel
    shekels shellfish sherbet sherry shilling shingles shipwreck shirt shirting shirtsleeve shirtwaist shiv shoe
    shoplift shoplifter shoplifting shortbread shortcake shortsightedness shotgun showboat shrimper sickbed sickness
    sidecar sidelight signet silage silicosis silk silks silver silverware singlet singleton sinning sirloin sisal sitar
    sixties sketchbook skiff skillet skirt skittle skivvies skullcap slat slattern slaw sleepwear sleeve slingback
    slingshot slipcover slipper sloop slop slough slug smallpox smock smooching smuggle smuggler snaffle snakebite
    snapdragon snitch snobbishness snogging snood snowdrop snowman snowsuit snuffbox soap soapsuds sock sockeye sodium
    sodomy sofa softback softball softwood solitaire songbook sonogram sop soporific sorbet sortie soup sousaphone
    spacesuit spade spaghetti spam spandex spangle spar spareribs spatula spavin speckle spectrometer spectroscope
    speedboat speedwell spermicide spice spindle spinet spinnaker spitball spliff splurge sponge sponsor spool spoon
    sporran sportswear sprat springtime spritzer spud spume squab squib squid starches stash stationery statue statuette
    statute stave steak steal stealing steamboat steamship stein stenosis steriliser sterilizer stetson stickpin stickup
    stigmata stiletto stint stockinette stockpot stodge stogie stogies stoneware stool stopwatch storybook stoup stove
    strand strangles strapless strawberry streetlight streetwalker streptomycin stricture stripe strongbox strontium
    strudel strychnine sty styptic sub sublease sublet submarine subsidisation subsidization subtrahend succotash suds
    suede sugar sugarplum suitcase sukiyaki sulfa sulfonamides sultana sumac summer summertime sump sunblock sunbonnet
    sundae sundial sundress sunfish sunflower sunglasses sunhat sunlamp sunscreen sunspot sunstroke superciliousness
    supertanker suppository suppressant surfeit surplice surtax sushi sustenance swallowtail swastika swatch sweatpants
    sweatshirt sweatsuit sweepstakes sweetbread sweetbreads sweetmeat swill swimsuit swimwear switchblade swiz sword
    swordfish sycamore syphilis syrup tabbouleh tabernacles table tablecloth tableware tabor tachycardia taffeta taffy
    tagliatelle tailcoat taillight takeout tallboy tam tamales tambourine tamoxifen tank tankard tanker tansy tantalum
    tapioca tarot tarp tarpaulin tart tartan tassel tater tatter taupe tea teacake teak teakettle teal teapot teargas
    teatime technetium teddy tempest tempura tenner tenpin tequila terabit terabyte terbium tercentenary tercentennial
    teriyaki ternary terrine terrycloth tetanus tetracycline textile thalidomide thallium thanksgiving theremin thermos
    therms thesaurus thiamine thief thieve thievery thieving thirties thorium threesome thrombolytic thrombus throne
    thug thuggery thulium ti tiara tiebreaker tiepin timbrel timepiece timpani tin tinsel tippet tiramisu titanium
    titbit tithe titivation toast tobacco toddy toffee tofu toga togs toiletry tomahawk tomato tombola tomorrow tonic
    toothbrush topcoat topee topi topknot topsail toque torch torpedo torte tortellini tortilla toughie toupee toupees
    tourmaline tourniquet towboat towel toweling towelling towels toxaemia toxemia toxicity toxicology toxin toy tracery
    traitor tranquilizer tranquilliser transfiguration transfuse transgression trapeze trapezium trapezoid trash trauma
    tray treacle treason treasure treaty trews trey triad trice tricolour trident triennial trifle trilateral trillionth
    trimaran trimester trinitrotoluene trinket trio tripe triplet trireme trochees trombone troopship trouser trousers
    trousseau trout truckle trump trunks truss tub tuba tube tubercle tuberculosis tuberose tugboat tularaemia tularemia
    tulle tumor tumour tumult tun tungsten tunny turban turbot tureen turpitude turquoise turtle turtleneck tux tuxedo
    twain tweed twelvemonth twenties twill twosome tympani typhoid typhus ukase ukulele ulcer ulceration umbel umbrella
    unabridged unclothe underbid underclothes underclothing undercut undergarment underpants underpay undersell
    undershirt underskirt underwear undies unguent unhealthiness unmentionable upholster uraemia uranium uremia urn
    urology usurp utensil utopia vac valetudinarianism valise vanadium vanilla varietal vars vase vases veal veg
    vegetable vegetarianism veggie veil veiling vein vellum velour velours velvet velveteen vend venison venom verbena
    vermicelli vermouth veronica verruca verso vessel vest vestment vial viand viands vibraharp vibraphone vichyssoise
    victual victuals vinaigrette vinegar vino viol violation violator violence violin violoncello virginal virology
    vitamin vodka voicelessness voile volt volute voyeurism waistcoat wale wallet wallflower wallpaper wampum wank war
    wardrobe warfare warhead warship wartime washables washcloth washrag washstand washtub wassail watch watt weakfish
    weal weapon wedgie weeds weeknight weenie welt welterweight wen whaleboat wheal wheelchair whelk wherry whiplash
    whirligig whiskey whisky whitebait whitefish whiteness whitewater whiting whore wickedness wicker widowhood wig
    wildfowl wimple windbreaker windburn windcheater windflower windjammer wine winkle winter wintertime wire wive wok
    wolfram won wood woodcarving woodwind wool woolen woollen wordbook workbench workbook worksheet worktable workweek
    wraparound wrapper wreath wristwatch writ xenophobia xi xylophone yacht yarmulke yashmak yawl yaws yearbook yearly
    yellowness yesterday yew yogurt yoke yolk ytterbium yttrium yule yuletide zinc zinnia zirconium zit zither zloty
    zoster zwieback
  `),
);
