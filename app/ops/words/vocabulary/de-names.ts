import { listed } from "./vocabulary.ts";

/**
 * Family and first names that could be read as plain words or be made of them. They are never written with a capital,
 * unless the list of plain nouns holds them: a letter needs "Preis" and "Wahl", whoever else is called so.
 */
export const DE_NAME_WORDS: ReadonlySet<string> = new Set(
  listed(`
    andre andres bader bauer baumer bäumer berat berg berger bergen best binder blanke bohr brauer brummer bucher buch
    böse decker dehn deutsch dick diener dorn dorner dörner dreher ecker edel edler eileen eitel elane engel ender ernst
    faller falk faust feiler feld fern ferne feil fischer fink flach fleck flick frank frech freiberg freier frey fromm
    frisch fröhlich fuchs funk funke fuhr färber führer gabel ganter gast gerner ginger grosse grosser großer große
    groß gross gutzeit haas hahn harmonie harrer hart hauer hauser heber hecht heck hecker heger heil heim heiß held heller
    hell hemmer henkel herb herber heuer hirsch hoff hofer holst huber hummel jung junge jünger jäger kaiser karg
    karger keck kehrer kehr keim kern kipp klassen kleber kleiner klein kleine klemm kling klinge klinger klink
    klug kluge knappe koch kolb konstanze kraft kramer kratz kratzer kraus krieg krieger krumm kröner kuck kuhn kupfer kämpf
    könig kühl kühn kühne kühner lasse lau laue lauer laufer leber lehner lehnen lehr leis lenk lieb liebe liese linder
    linke lenz lorenz löser lösch mager mailin malte marge mattes meinert meister merk merker merz milde mohr müller
    mutter nick nägele otto patzer pick polster prange prüfer rank rasche rau rauer rausch rauscher redlich reger
    reich reiche reichert reif reim reimer reine reinecke reiner reis reiser renken renner richter riegel ring
    ritter roll roller rose rost ruck rummel rücker rüger sack sager sasse sauer saß schad schaffer
    schauer scheid schenk schenke scheu scheuer schick schiefer schild schimmel schimpf schirmer schleich
    schleicher schlosser schmidt schmitt schmitz schmuck schneider schnelle schnitzer schober scholz schreck schreier
    schreiter schuler schulte schulten schult schulz schulze schuster schwanke schwarz schwarzer schwenk schwenke schwind
    schäfer schädlich schöne schöner schütt schütte schütz schütze seidel seliger sieg sieger siegel sommer sorg spitz
    spitzer stange stark starke starr steck steiger stein steiner stemmer stern stocker stolz stolze
    strecker streich streicher stumm stumpf sturm stutz stöber stöcker stürmer tappe tate taube tauber tischer tobe
    traut unger vogel vogt voigt wacker wachter wagener wagner walter walz wanke weber weck wegener wehr weigert
    wein weiner weis weise weiser weiss weisser weiß weiland weng werner wiese wieser wild wilde wille willer winkler
    winter wirth wohlfahrt wolf wolff wunderlich wüst wünsch zahn zapf zeller ziegler ziemer zimmermann zoller zwick
    zöller kai kappes klages mathes menges neuberger neuhaus neumeister schlösser schönberg schönberger wurst essen siegen baden singen weiden
  `),
);
