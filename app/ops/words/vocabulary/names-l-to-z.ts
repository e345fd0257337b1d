import { listed } from "./vocabulary.ts";

export const NAMES_L_TO_Z: readonly string[] = listed(`
  lachmann ladwig laila lambert lambertz lambrecht lamm lammers lampe lamprecht lana landgraf landmann landwehr lang
  lange langen langer langhammer langner lanz lara larissa lars lasse lau laub laube lauber laue lauer laufer laumann
  laura laurens laurenz laurin lautenschläger lauterbach laux lay layla lea lean leana leander leandra leandro leano
  leart leber lechner leder lederer ledion leeds lehmann lehnen lehner lehnert lehr leia leicht leif leila leinweber
  leipold leipzig leis leistner leitner lembke lemke lena lene leni lenia lenja lenk lenn lennard lennart lennartz
  lennox lenny lenya lenz lenzen leo leon leona leonard leonardo leonas leonhard leonhardt leonidas leonie leonora
  leopold lerch lesch leticia letizia leupold leuschner levi levin levke lewandowski lewis lex ley leya leyla lia liah
  liam lian liana liara lias licht lichtenberg lidl lieb liebe liebert liebig liebl liebscher liedtke liesbeth liese
  lieselotte lieske lietz lijan lilia lilian liliana lilith lilli lillian lilly limbach limmer lina lind linda linde
  lindemann linden lindenberg linder lindner line link linke linn linnea linnemann lino linus linz lio lion lionel
  lipp lippert lippmann lippold lisa lisann lisbeth lisbon list liv liva livia liya liz loch lochner logan lohmann
  lohr lohse loibl lola london loos loose lorena lorenz lorenzen lorik loris loth lotta lotte lotz lou louie louis
  louisa louise lounis luan luana luc luca lucas lucht lucia lucie lucien lucy ludewig ludwig luft luis luisa luise
  luiz luka lukas luke luna luther lutter lutz lux luzi luzie lya lydia lynn lysann löffler löhr lösch löser löw löwe
  lübke lück lücke lüdecke lüdemann lüders lüdtke lührs lüke maack maas maaß maaßen mack maddox madeleine mader madita
  madleen madlen madrid mads magdalena mager magnus mahir mahler mahnke mahr mai maier maik maike maila mailin mailo
  mainka mair maira maiwald maja majewski maksim malea malena malia malik malin malina malou malte manchester mandel
  mang mangold mann manthey manuel manz mara marc marcel marco marcus marek maren margarete maria mariam marian marie
  marieke mariella marike marina mario marisa marit marius mark markert markgraf markmann marko marks markus marla
  marleen marlena marlene marlo marlon marquardt marschall marschner marta marten martens martha martin martini marvin
  marwin marx mary maryam maschke mason mast mastercard matea mathea matheis mathes mathilda mathilde mathis matilda
  mats matt matteo mattern mattes matthes matthias matthies matthiesen matthis matti mattia mattis matz matzke mau
  mauch mauer maul maurer maurice maus max maxi maxim maxima maximilian may maya mayer mayla maylin mayr meder medina
  megan mehl mehler mehlhorn mehmet mehnert meier meik meike meindl meinecke meinel meiners meinert meinhardt meinke
  meisel meiser meissner meister meixner meißner melanie melcher melek melia melih melike melina melinda melis melisa
  melissa melody melvin melzer mende menge mengel menges menke menne menz menzel merk merkel merker merkle merle
  merlin mert merten mertens meryem merz messer messerschmidt mete metz metzger metzler metzner meurer meusel meuser
  mewes mey meyer meyra mia michael michaelis michalski michel michelle michels michl michler mick middendorf mieke
  mielke miguel mika mikael mikail mike miko mila milan milana milano milde mildner milena miley milian milina milla
  miller milo milz mina minna mio mira mirac miran miray mirco miriam mirko miro mischke mitschke mittag mittelstädt
  mittmann mock mohammed mohr moldenhauer molitor moll mona montag moog moor moos morgenstern moritz moser mueller
  muhammad mund mundt munich munz musa mustafa muth mäder märz möbius möckel möhle möhring möller möllers möllmann
  mönch mück mücke mühl mühlbauer mühle müller münch münster nadine nadler naemi nagel nagler nahla naila nala naomi
  natalia natalie nathalie nathan nathanael nau naujoks naumann nayla naß nea nebel neef neele neff nehls nehring
  neitzel nela nele nelia nelio nelli nelly neo nestler neu neubauer neuber neuberger neubert neufeld neugebauer
  neuhaus neumaier neumann neumeier neumeister neuner nevio ney neyla nguyen nia nick nickel niclas nico nicolai
  nicolas nicole niebuhr niedermeier niehaus niehoff niels nielsen niemann niemeier niemeyer nienhaus niermann nies
  nießen niggemann nika nike nikita niklas niko nikolai nikolas nila nils nina nino nisa nissen nitsch nitsche
  nitschke nitz nitzsche noack noah noel noemi nolden noll nolte nolting nora nordmann nowack nowak nägele nürnberger
  oberle oberländer obermaier obermeier obst ochs oehler oehme oertel oestreich offermann ohm olbrich oldenburg ole
  oliver olivia olschewski oltmanns omar opitz oppermann orlowski orth ortmann ortner oscar oskar ostendorf oster
  ostermann ostermeier ostertag oswald ott otte otten otto oßwald pabst pagel pahl palina palm panzer pape papke paris
  pascal paschke patricia patrick patzelt patzer paul paula pauli paulina pauline pauls paulsen paulus pauly pausch
  pawlik pawlowski paypal pech peer peetz pelz pelzer penelope penner pepe pesch peschel peschke peter petermann
  peters petersen petri petry petzold peukert pfaff pfau pfeffer pfeifer pfeiffer pfeil pfennig pfister pfisterer
  pfitzner pflug pflüger phil philine philipp philippa philippi philipps pia pichler pick piel pieper pierre piet
  pietsch pietschmann pietzsch pilz pingel piontek piotrowski pit pitt pitz pius plank plate plath platz plum plöger
  plötz pohl pohle pohlmann pollmann polster polzin pongratz popp poppe post pott potthoff poyraz prag prager prange
  prause preis preiß preuss preuß priebe pries prill prinz probst prüfer puls pusch putz pätzold pöhlmann pöschl
  pötzsch püschel pütz quade quast quentin quinn quirin raab raabe rabe rabia raddatz rademacher radermacher radke
  radtke ragnar rahel rahm rahn raik raith ramm rank raphael rapp rasch rasche raschke rath rathmann rau rauch rauer
  rauh rausch rauscher rautenberg rayan rebecca reber rebmann rech reck redlich reese reger reh rehbein rehberg rehm
  reich reichardt reiche reichel reichelt reichenbach reichert reichl reichmann reif reil reim reimann reimer reimers
  rein reinartz reindl reinecke reineke reiner reiners reinert reinhard reinhardt reinhart reinhold reinicke reinke
  reinsch reis reisch reischl reiser reisinger reiss reiter reith reitz reiß renken renner renz resch reschke rettig
  retzlaff reusch reuter reuther reuß rhein ria ricardo riccardo richard richert richter rick rickert rico ridder
  rieck riedel rieder riedl riegel rieger riehl rieke riemann riemer ries riese rieß ring ringel rink rinke risch
  risse rist ritter ritz robert robin rocco rode rogge rohde rohleder rohmann rohr rohrbach rolf roll rolle roller
  roloff rom roman rombach romeo romina rommel romy ronja roos rosa rosalie roscher rose rosenbaum rosenberg
  rosenberger rosendahl rosenkranz rosenthal rosin rosner ross rost roth rothe rother rott rotter rottmann roß roßbach
  roßmann ruben ruby ruck rudi rudloff rudolf rudolph ruf ruff ruge ruhl ruhland rummel rump rumpf runa runge runkel
  rupp ruppel ruppert rupprecht rusch russ rust rutz ruß ryan rödel röder rödiger röhl röhm röhr röhrig römer rösch
  röser rösler rösner rössler röttger rößler rößner rücker rückert rüdiger rüger rühl rühle rüter rüther rütten
  saathoff sacher sachs sachse sack sager sahin said sailer salewski salih saller salome salomon salvatore salzburg
  salzmann sam samantha sami samir samira sammy samu samuel samy sand sander sanders sandmann sandner sandro santino
  saphira sara sarah sarina sascha saskia sasse sattler sauer sauermann sauter sautter saß scarlett schaaf schaal
  schaar schaarschmidt schacht schad schade schaefer schaffer schalk schall schaller schanz schaper schardt scharf
  schatz schaub schauer scheck scheel scheele scheer scheerer scheffel scheffler scheibe scheid scheidt scheler schell
  schellenberg scheller schenk schenke schenkel schepers scherer scherf scheu scheuer scheuermann scheurer schewe
  schick schiefer schiele schiemann schier schießl schiffer schild schill schiller schilling schillinger schimmel
  schimpf schindler schink schipper schirmer schlag schlecht schlegel schleich schleicher schlemmer schlenker
  schlesinger schlicht schlichting schlosser schlösser schlüter schmalz schmelzer schmid schmidbauer schmidl schmidt
  schmidtke schmied schmiedel schmieder schmitt schmitz schmoll schmuck schnabel schneck schneider schneiders schnell
  schnelle schnitzer schnitzler schnoor schnur schober schoch schock scholl scholten scholz scholze schorn schorr
  schott schrade schrader schramm schreck schreiber schreier schreiner schreiter schreyer schroeder schroer schroth
  schröder schröer schröter schubert schuch schuchardt schuck schug schuh schuhmacher schuhmann schuldt schuler
  schuller schult schulte schulten schultes schultheis schultheiß schultz schultze schulz schulze schumacher schumann
  schunk schupp schurig schurr schuster schwab schwabe schwager schwaiger schwalm schwan schwanke schwartz schwarz
  schwarze schwarzer schwarzkopf schweiger schweitzer schweizer schwenk schwenke schwerdtfeger schwind schädlich
  schäfer schäfers schäffer schäffler schätzle schöbel schöler schön schönberg schönberger schönborn schöne schönemann
  schöner schönfeld schönfelder schönherr schöning schüle schüler schüller schümann schünemann schürmann schüssler
  schütt schütte schüttler schütz schütze schüßler scott sean sebastian seeger seel seelig seemann seewald seibel
  seibert seibold seibt seidel seidl seidler seifert seiffert seiler seitz seliger selim selin selina sell selle selma
  selzer semih semmler sena senft senger serafina seraphina seubert seufert severin seyfarth seyit shanaya shopify
  sidney sieben sieber siebert siefert sieg siegel sieger siegert siegl siegmund siekmann siemens siemer sievers
  sievert siewert sigl sila silas simeon simon simons sina sinah sinan singer sippel smilla smith soey sofia sofie
  sohn sommer sommerfeld sondermann sonja sonnenberg sonntag sophia sophie soraya sorg sorge sowa spahn spangenberg
  specht speck speer spengler sperber sperlich sperling spiegel spieker spielmann spies spieß spiller spindler spitz
  spitzer sprenger springer späth staab stach stadler stahl staiger stamm stang stange stangl stark starke staub
  stauch staudinger staudt stecher steck stefan stefanie steffen steffens stegemann steger stegmaier stegmann stehle
  stehr steiger steigerwald stein steinbach steinberg steinberger steinborn steinbrecher steiner steinert steinhauer
  steinhauser steinhoff steininger steinkamp steinke steinle steinmann steinmetz stella stelter stelzer stemmer
  stemmler stender stengel stenger stenzel stephan stephanie stern sternberg steuer steven stevens stich stief
  stiegler stier stiller stina stine stobbe stock stocker stockmann stoffel stoll stolle stolte stolz stolze storch
  storck stork storm storz stotz strack stracke strasser stratmann straub straube strauch strauss strauß straßer
  strecker strehl streich streicher streit stricker strobel strobl stroh strube struck strunk stumm stumpf sturm
  stuttgart stutz stöber stöckel stöcker stöckl stöhr störmer stüber stürmer suhr sunny sura sutter svea sven svenja
  swoboda sydney szymanski sänger söllner süß tabea taha talea talha talia tamara tamina tamino tamme tammo tappe tara
  tarja taube tauber taubert taylan tayler taylor teichert teichmann temme tempel teresa tesch teschner tesco teske
  tessa tetzlaff teuber teubner teufel tewes tews texas thaler thalia thamm thea theda theil theis theisen theiß
  thelen theo theobald theodor theresa thiago thiede thiel thiele thielemann thielen thielmann thiem thiemann thieme
  thies thilo thimm thom thoma thomas thome thoms thomsen thorben thore thorin thormann thum tia tiago tiana tiede
  tiedemann tiemann tietjen tietz tietze tilda till tillmann tilo tim timm timmermann timo timon timur tino tischer
  tischler titus titze tizian tjark tobias tolksdorf tom tommi toni tony topp torben trapp traub traut trautmann
  trautwein treiber tremmel tristan trommer trost träger tröger tuana tyler tölle töpfer türk uhl uhlemann uhlig
  uhlmann ulbrich ulbricht ullmann ullrich ulmer ulrich umut unger unruh ups urban utz valentin valentina valentino
  valeria valerie vanessa vater vaupel veit veith velten vera verena veronika vetter victor victoria vienna vieth
  viktor viktoria vince vincent viola violetta visa vito vitus vivian viviana vivien vivienne vogel vogelsang voges
  vogl vogler vogt voigt voigtländer voit volk volkmann volkmer voll vollmer vollrath volz voss voß vögele völkel
  völker völkl wachsmuth wachter wacker wagener wagenknecht wagner wahl waibel walch wald waldmann walker wall wallner
  walmart walter walther walz wanke wanner warnecke warnke warschau wassermann weber weck wedekind wedel wege wegener
  wegmann wegner wehner wehr wehrle wehrmann weichert weidemann weidinger weidlich weidmann weidner weigand weigel
  weigelt weigert weigl weihrauch weil weiland weiler weimann weimer wein weinberg weinberger weiner weinert
  weingärtner weinhold weinmann weinreich weinrich weinzierl weis weise weiser weiss weisser weitz weitzel weiß welker
  weller wellmann welsch welter welz welzel wende wendel wendland wendler wendt wenger wenig weniger wenk wenz wenzel
  werle werner wernicke werth wesemann wessel wessels westermann westphal wetzel weyand weyer wichert wichmann wick
  wicke widmann wiebe wiebke wiechmann wieczorek wiedemann wiedmann wiegand wiegmann wieland wiemann wiemer wiens
  wiese wieser wiesner wiest wild wilde wilhelm wilhelmi wilk wilke wilken wilkens will wille willems willer willi
  william willmann willms willy wilma wilms wimmer windisch winkel winkelmann winkler winter winzer wirth wirtz
  wischnewski wisniewski witt witte wittek wittenberg wittich wittig wittke wittmann wittwer witzel wohlfahrt
  wohlfarth wohlgemuth wolf wolff wolfram wolfrum woll wollmann wollny wolter wolters worm wortmann wrede wrobel wulf
  wulff wunder wunderlich wunsch wurm wurst wurster wuttke wächter wöhrle wölfel wölfle wölk wörner wünsch wünsche
  würfel wüst xaver xenia yannic yannick yannik yannis yara yaren yasin yasmin yigit yildirim yildiz yilmaz ylvi ylvie
  younes youssef yunus yusuf yven zabel zach zacharias zacher zahn zainab zalando zander zapf zara zech zeh zehra
  zeidler zeiler zeinab zeitler zell zeller zellner zenker zettl zeynep zieger ziegler zielinski zielke ziemann ziemer
  zimmer zimmermann zink zinke zinn zipfel zitzmann zobel zoe zoey zoller zorn zuber zurich zwick zöller zöllner
  zühlke zümra zürich ömer özdemir öztürk
`);
