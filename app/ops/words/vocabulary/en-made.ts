import { listed } from "./vocabulary.ts";

/** Endings that make a deed, a quality or a state of another word, and hardly ever a thing. */
const MADE =
  /^(?=.{6})[a-z]+(?:ings?|ed|ness|ments?|tions?|sions?|ity|ities|[ae]nces?|ism|ship|hood|[ai]ble|ful|less|ous|ive|ish|ical|ial|ional|[iy][sz](?:e|ed|es)|if(?:y|ied)|wise|wards?|like|worthy|proof|minded|handed|hearted|headed|eyed)$/u;

/**
 * Words with such an ending that are things, pays, illnesses, crimes or times all the same: of what SCOWL lists up to
 * level 60, whatever WordNet holds for one of these first of all, in the singular.
 */
const THINGS: ReadonlySet<string> = new Set(
  listed(`
    abduction abrasion accouterments accoutrements actualisation actualization adhesion adhesive adolescence adulthood
    aerial affectation ailment airship airsickness aliment allotments amaryllises ambulance amercement ammunition
    amputation angelfish aniseed annuity annunciation antibacterial antimalarial antimicrobial antiquity appliance
    appropriation appurtenance armament ascension astigmatism atonement authorship autoimmunity awning babyhood
    bachelorhood bagging baking basting battleship beading bedding beleaguering benefaction besieging bicentennial
    biliousness bindweed birdseed blacking blackness bleeding blindness blondness bluefish blueness bluing bobsled
    bookbinding boozing botanical botulism boyhood bracing braiding brownness buccaneering bunting bushing cannabises
    capitation caressing caribous carjacking carnality carnation carpeting carving casings castings catfish caulking
    centennial cerement cerise chaise charlatanism chemise chickweed childhood chitterlings choking chrism chrysalises
    circumcision cladding clannishness clematises clevises cliquishness clitorises clocking clothing coating codfish
    coinsurance collation collection collections coloration colouration combustible comestible commodity
    conceptualization concoction concupiscence concussion condescension condiment confection contemptuousness
    contraceptive contraption contrivance contusion convertible coupling couscous cowling cracklings crayfish
    cretinism crocheting crossbreeding crucible cuddling curative cuttlefish darling daybed deafness deathbed debility
    decoration decorations defalcation deformity demodulation demoralisation desecration devilment dilution dimity
    dirigible disability disbursement dismemberment dissimulation dogfish dogsled donation draftsmanship dramatisation
    dramatization dubbing duckling duckweed dumpling dwarfism dysfunction earring edible edition editions
    efflorescence embezzlement embrocation emolument emulsion encyclical endive engravings epiglottises equity
    erecting etching evening evildoing excavation excoriation excrement expiation explosive exportation extortion
    extremity exudation fabricated facial faggoting fagoting farsightedness farthing fashionable fatality fecundation
    ferment fermentation fertilisation fertilization fetish fibbing filament filling fillings fingerling finial
    fixative flatbed flatfish flavoring flavouring flavourings fomentation fondling forging fornication frosting
    funding fungible gameness garfish garment garnish gayness gelding gilding girlhood glottises goldfish gosling
    granulation gratuity grayness greyness grindings guttering habiliment haggises hairdressing hairspring hashish
    hemstitching herniation herring hijacking hoariness hooliganism hospitalization housebreaking hundred
    hybridisation hybridization hybridizing hyperactivity hyperparathyroidism hypertension hyperthyroidism
    hypothyroidism ibises illness imbrication immovable imperiousness impregnation impurity inbreeding indemnification
    indisposition infarction infection infirmity infotainment infraction infringement infusion iniquity inkiness
    instability instrument instrumentality instrumentation instruments integument interbreeding invalidism irises
    ironing jellyfish jimsonweed kenning keyring kidnapping killing kindling kissing knighthood knitting laceration
    lacewing lacing lactation ladings lameness lances lapping lapwing lasciviousness lawlessness laxative
    lecherousness legging lemmings lenitive lesion ligament lightning lightship limning liniment lining linings
    lioness locomotive locoweed lotion lubricity lungfish maidenhood mainspring maladjustment malfeasance malformation
    malnutrition malocclusion mandible mantises marabous marbling marsupial material matting maturity mayonnaise
    medical medicament medication metalworking midsection milkweed misappropriation misdeed misfeasance modernism
    molding molestation monkshood morning mottling moulding mouldings mugging munition musical mutilation
    nearsightedness nestlings nosebleed nourishment novelisation novelization nutriment nutrition objectification
    ointment orangeness ordnance ornament ornaments orrises overcasting overeating painting paintings paleness
    palliative pallidness parchment peculation pelvises penises penning pension perfumed periodical perishable
    perpetration perspiration pestilence petrochemical petting photojournalism pigment pinkness piping pittance
    plantation playable plaything plumbing polish pollination polonaise porpoise postmodernism potion prefabrication
    preservative preventative primping printmaking probation proboscises procreation profanation promiscuity
    prostration prurience pubescence pudding purebred purgative pyramiding quadruped quartering quilted quilting
    quintessence racketeering radish ragweed railing raiment ration rations ravelings ravelling recognisance
    recognizance reduplication refection reinsurance relish remuneration renaissance renascence reparation
    republication restitution restorative retribution reversion rheumatism rifling rigging rioting roofing rowdiness
    rowdyism ruddiness rudiment sacking sailfish sallowness sapling scented schilling scholarship seasickness
    seasoning seasonings sedative sedition seedling senility sensuality servomechanism sesquicentennial shareholding
    sheathing shellfish shilling shingling shipbuilding shirting shoplifting shortsightedness sickbed silverfish
    sinning slings smallholding smocking smooching snobbishness snogging spaceship spearfish spirituality spring
    stainless starfish starling station stealing steamship sterling stocking stockings string strings submersible
    subsidisation subsidization subsistence subvention suffixation sundial sunfish superannuation superciliousness
    sustenance suturing swathing swordfish tatting taxation telecasting telecommunication television tercentennial
    thanksgivings tiling tinned titivation tortoise toweling towelling transfiguration transgression triennial
    troopship tubing tuition tumbleweed turquoise ulceration umbilical underclothing undergarment underpayment
    unhealthiness unmentionable usurpation valetudinarianism valise vandalism varnish vegetable vegetarianism veiling
    veneering verdigrises vestment vichyssoise violation violence vividness voicelessness voyeurism wadding wanness
    warship waxwing weakfish wedding whitefish whiteness whiting wickedness widowhood wireless wiring woodcarving
    wooded woodworking workstation worktable yellowness
  `),
);

/** Beginnings of words that commit, deny, threaten, state law, harm, sums or colours, whatever their ending. */
const TELLING =
  /^(?:click|download|login|toxic|court|lawyer|freebie|slash|sunset|sunrise|dusk|midday|nightfall|abjur|absolv|acquit|abdicat|renounc|relinquish|forgo|forswear|disclaim|disavow|recant|desist|bequeath|confer|dispens|purloin|embezzl|pilfer|shoplift|rob|thie|steal|sponsor|cosponsor|disburs|indemn|amortiz|amortis|pawn|forfeit|ransom|subsid|indemn|reimburs|underwrit|donat|bestow|gift|loan|lend|lease|rent|mortgag|insur|reinsur|pledg|vow|swear|oath|guarant|warrant|compensat|remunerat|annul|rescind|revok|repudiat|retract|void|nullif|invalidat|abrogat|terminat|boycot|cancel|sue|suing|prosecut|litigat|arraign|indict|arrest|seiz|confiscat|evict|foreclos|liquidat|defraud|forg|counterfeit|smuggl|launder|brib|blackmail|extort|kidnap|murder|kill|rap|assault|stab|bomb|explod|poison|contaminat|infect|diseas|injur|wound|die|dying|death|decea|recall|quarantin|strik|riot|doubl|tripl|trebl|quadrupl|halv|hundred|thousand|million|billion|redd|blu(?:ed|ish|ing)|green|yellow|brown|black|white|whit|grey|gray|pink|purpl|orang|gild|gold|silver|copper|brass|bronz|wood|wool|cotton|linen|silk|leather|glass|ceram|porcel|plast|rubb|steel|iron|german|french|english|british|italian|spanish|swiss|dutch|chin|japan|turk|polish|swed|dan(?:ish)|norw|americ|europ|asia|scot|irish|welsh|indian|jew|christ|islam|muslim|cathol|sex|nud|drug|alcohol|tobacc|nicotin|gambl|porn|fuck|shit|curs|damn|bastard|bitch|hack|phish|encrypt|decrypt|licen[cs]|patent|copyright|trademark|tax|levy|levied|liab|etern|infinit|fine[ds]|penal|punish|imprison|jail|convict|sentenc|testif|decreas|reduc|discount|wholesal|retail|refus|reject|declin|den(?:y|ied|ying|ial)|forbid|prohibit|ban(?:ned|ning|s)|embarg|sanction|evening|morning|spring|wedding)/u;

/** "Clicking", "unavoidability": a word that another one makes, and that names nothing. */
export function isMadeOfOthers(small: string): boolean {
  return MADE.test(small) && !tellsByBeginning(small) && !isThingMade(small);
}

export function isThingMade(small: string): boolean {
  return [small, small.replace(/s$/u, ""), small.replace(/ies$/u, "y")].some((one) => THINGS.has(one));
}

export function tellsByBeginning(small: string): boolean {
  return TELLING.test(small);
}
