"""Given names of the languages beside English, as far as they are no common words in one of the others."""

from transcrub.detect.lexicon.language import words

GIVEN_ABROAD = words("""
aafke aart abdoulaye abílio achille achim adalberto adamek adaś addolorata adela adele adelheid adelino adriaan
adrianna adriano adrien adrián adèle adélaïde afonso aga agata agatha agathe agatino agatka aghata aglaé agnaldo agnese
agnieszka agnès agostino aguinaldo agustina agustín aina ainara ainhoa aitana aitor alain alba albane albano albert
alberta albertina albertus alcina aldo alejandra aleksander aleksandra alessandra alessia alessio alexandre alexis
alfio alfonso alfredo alice alicja alina aline alinka alix alizée almut alois aloisia alusia alzira alícia amadeu
amadou amaia amandine ambra ambroise ambrósio amedeo amelia amelka amparo amália amélie américo anabela anahí anastazja
anaïs andreas andreina andri andrzejek andré andrés andżelika anetka anette angelika angélique ania anielka anka anke
anna annachiara annalaura annalisa annamaria annarita anne-laure anne-marie anne-sophie annegret anneke annelie
annelies anneliese annemarie annemiek annerose annika anouar anouk anselme anselmo ansgar antek antje antoine antonella
antoni antonietta antonina antonino antosia antoś antía antónio antônio aníbal aparecida apolline apolonia arantxa
arend ariane arianna arie arjan arkadiusz armand armando armindo arnau arnaud arnd arne arnim arnulfo arthur artur
arturo asiunia assunta astrid asun asunción attilio aude audrey augusta augustin aukje aurelio aurélie aurélien aurélio
avelino axel axelle aylin ayoub ayse ayşe aïcha aïssatou aśka baldassare baltazar baptiste barbara barend barnabé bart
bartek bartosz bartuś bartłomiej basia basile bastiaan bastien bastião bautista baśka beata beatka beatrice beatriz
begoña belmira belén benedetta benedikt benedita benedito beniamino benito bennet benno benoît bento benício bep beppe
beppino berend bernadette bernardino bernardo bernd bernhard bernhild bert berthe berthold bertrand betta bettina beñat
bia biagio bianca bibi biggi bintou birgit birte birthe blaise blanca blandine blanka bodo bogdan bogna bogumił bogusia
bogusław bogusława borja boubacar boudewijn bożena bożenka brais bram brayan brecht breogán brigitte britta bronisław
bruna brunella burghard burkhard bärbel bénédicte bérengère bérénice błażej caetano caio calogera calogero camilla
camille camillo camilo candela capucine carlijn carlota carlotta carme carmela carmelina carmelo carminda carmine
carolina carsten casimiro catalina catarina caterina cauã cauê cayetana cecylia cecília celia celina celinka cesare
cezary chantal charline charlène charo chelo chema chiara chiquinho christa christelle christiane christoph christophe
ciccio cinzia ciro citlali clarice clarisse claude claudia claudio clelia clemens clotilde cláudia cláudio clémence
clément coen coenraad colette colombe conceição concetta concettina conchi conchita conny constança consuelo coralie
cordula corinne cornelia corrado corrie corsin cosimo costanza cremilde cristiana cristiano cristóbal cuauhtémoc curdin
custódio cyprien cyrielle cyril czarek czesław czesława cármen cécile célestin célia céline célio césar cíntia côme
daan dagmar dagmara dagoberto daiane damian damianek damiano damien damián daniela daniele danka danusia danuta darek
dario dariusz darío davi david davide dawid dawidek debora deisy delfim delfina delia delphine denis dennis denílson
deolinda detlef detlev didier diederik dietlinde dietmar dietrich diletta dinis diogo dirceu dirk dirk-jan djalma
domenica domenico domingos dominik dominika dominique donatella donato doreen dorota dorothée dorotka douwe duarte
duccio dudu débora dörte eckhard edda edeltraud edeltraut edgard edilson edinalva edinho edivaldo edmilson edna edoardo
edson eduarda edurne edvaldo edwige edwin edyta edytka eefje eelco efigénia efrain egbert egon ehrenfried eike elaine
elena eleonora elettra elfi elfriede elia eliana eliane elif elio eliott elisa elisabetta elisângela eliza elka elke
ellen eloá elsbeth elske elvira elwira elza elías elżbieta elżunia emanuel emanuela emanuele emanuelly emiel emil
emilek emilia emiliano emilio emilka emine emma emmanuel emmanuelle emmeline emre emília encarna encarnación encarni
eneko enno enric enrica enrico enza enzo erdmute erich erik-jan erivaldo ermanno ermelinda ernest ernestina ernestine
ernesto ernst erwin eryk esmée esteban estefanía estela estelle estrella estêvão etelvina ettore euclides eugen eugenia
eugenio eugeniusz eugénia eugénie eugénio eulalia eulalie eusebio evandro evaristo evelien evert ewa ewald ewcia
ewelina ewka ezequiel fabian fabiana fabiano fabien fabienne fabio fabrice fabrizio facundo falk fanny fatma fatou
fatoumata faustine fausto fedde federica federico felek feliks femke fenja fenna ferdinand ferdinando fermín fernanda
ferran ferre fien fiete filip filipa filipe filippo filomena finja finn fiorella firmin firmino flavia flavie flavien
flavio fleur florbela flore florencia florent florian florinda floris flurina flávia flávio foekje fran franca
francelina francisca franciszek franciszka franck franek franio frank frans franziska franzl françois françoise freek
friedel friederike friedhelm friedrich frits froukje fryderyk frédéric frédérique fulgencio fulvio fábio fátima félix
gabi gabin gabriel gabriela gabriele gabrysia gabryś gaetano gaia garazi gaspar gaspard gaspare gaston gauthier gautier
gaël gaëlle gaëtan geert geertje geesje gema geneviève genivaldo gennaro genowefa geoffroy georg georges geppe geraldo
gerard gerardo gerben gerd gerda gerhard gerlanda gerlando gerlinde germán gerold gerrie gerrit gerritje gersende gert
gertrud gertrudes gesualdo ghislain ghislaine giacomo giada giambattista giampaolo gian gianantonio giancarlo
giandomenico gianfranco giangiacomo gianluca gianluigi gianmarco gianmaria gianna gianni gianpaolo gianpiero gieri
giesela gigi gigino gijs gijsbert gil gilberto gilda gildas gilles gilson gina ginette ginevra gino gioacchino gioele
giorgia giorgio giovana giovanna gisele gitti giuliana giuliano giuseppina givaldo glória godelieve goedele goffredo
gonzalo gosia gottfried gottlieb gośka graciete gracjan graziano graziella graça grażyna gregorio greta griet
grietje grzegorz grzesiek grzesiu guadalupe guccio gudrun guga guglielmo guido guilherme guilhermina guillaume gundula
gunnar gustavo gustl guus guénolé gwenaël gwenaëlle gwendal gwladys gérald gérard götz günter günther hafsa haizea
halina halinka hamza hania hanna hanne hanneke hannelore hannes hans-jürgen hansi hanspeter hansueli harald harmen
harrie hartmut hatice hauke heidemarie heidrun heike heiko heiner heinz heitor heleen helena helenka helge helmut
heloísa helô hendrik hendrika heniek henio henk hennie henning henny henri henrike henrique henryk herbert heriberto
hermann hermine hermínia hermínio hernan hernán herta hertha hervé hessel hias hiasl hicham hidde hilda hilde hildegard
hiltrud hinnerk hinrich holger honoré horst hortense hortensia hubert hugues huguette humberto huub héctor hélène
hüseyin iacopo iago iara idalina iga ignacy ignaś igor igusia iker ikram ilaria ilenia ilona ilonka ilse imke
immacolata incoronata ines inga inge ingeborg ingo inka inmaculada insa inácia inácio inès inés inês iolanda iracema
iraci irati irena irene ireneusz irenka iris irma irmgard irmtraud isabella isabelle isaura iseult isis isolde itzel
itziar ivana ivano ivete ivone iván iwo iwona iwonka iza izabela izabella izaro iñaki iñigo jaap jacek jaci jacinta
jacinto jacopo jacques jadwiga jadzia jagoda jagódka jaime jair jakub jan-willem jana janaína jandira janek janina
janne janneke jannes jannie jannis janosch jantine jantje janusz januszek jarne jarosław jasiek jasper jaume javi jaś
jaśmina jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul
jean-philippe jean-pierre jean-yves jeanne jeannine jef jelle jens jeremi jeroen jerzy jerzyk jerónima jerónimo jesse
jesús jhon jhonatan jikke jimena jitske joachim joana joanna joaquim joaquin joaquina joaquín joasia jocelyn jocelyne
jochen joep johanna jokin jola jolanda jolanta jolien jolka jonas jonasz jone jonte joost jordi joren jorge jorginho
jorien jorin joris jorn jorre jorrit joseba josef josefa josefina josema josette josiane josivaldo jost josué josé
joséphine joukje joão joãozinho joël joëlle juanjo juanma juca jucélia judite julcia julek jules julia juliana juliano
julien julieta juliette julita julián julka jupira jurek jurema jurgen jurre jussara justine justyna justynka jutta
jérémie jérémy jérôme jéssica józef jörg jörn júlia júlio jędrek jędrzej kaat kacper kacperek kajetan kajtek kalina
kamila kamilka karima karina karine karl-heinz karlheinz karol karola karolcia karolek karolina karolinka karsten kasia
katarzyna katharina kathrin katia kato katrin kauan kauã kauê kazik kazimierz kaziu kaśka kees kelly kemal keno kerstin
khadija kike kilian kinga kirsten klaas klara klaske klaudia klaus koen koldo konrad konradek koos korbinian korinna
kornelia kristel kristien kristin krysia krystian krystyna kryśka krzychu krzysiek krzysztof krzyś ksawery kuba kubuś
kunibert kurt kátia köbi ladina laetitia laia lamberto lapo larissa lars lasse laura laurence laurent laurinda lautaro
laëtitia laís leandro lech leendert leidy leire lena leni lenka lennard lennart lenny leocadio leokadia leon leonie
leonor leopoldina leoś lesiu leszek leticia letizia letícia levin levke leydi lidia lidka lieke liesbeth liesel
lieselot lieselotte lieve liliana liliane lilou lina linus lisanne lise lisetta livia livio llorenç lluís loane
lodewijk loes loisl lola loli lolo lonneke lore loredana lorena loretta lorraine lothar lotta lotte lou louane loubna
louis-philippe louison loup lourdes lourenço lowie loïc luana luca lucas lucette luciana luciano lucie lucien lucinda
lucjan lucyna lucynka lucía ludger ludivine ludmiła ludovic ludovica ludovico ludovina ludwig ludwik luigia luigina
luise luiz luiza lukas luna lupita lutgart lutz luuk luzia luís luísa lysbeth léa léane léo léon léonard léonie
léontine léopold lídia lígia lívia lúcia lúcio maaike maarten maartje macarena maciej maciek maciuś madalena maddalena
madeleine madlaina madzia maeva mafalda magda magdalena maialen maica maicon maike maikel maikol maite maitê majka
maksiu maksymilian malena malia malte malwina mamadou mamen manel manfred manolo manon manuela marcel marcela marcelina
marcelle marcello marcelo marcin marcinek marcos marek margarita margaux margherita margot margrit marguerite maria
mariaelena mariagiulia mariagrazia marialuisa mariama mariana mariangela marianna mariano mariapia mariarosa mariasole
mariateresa maribel maricarmen marie-ange marie-christine marie-claude marie-france marie-hélène marie-josée
marie-laure marieke mariella marijke marijn marilena marilene marina marinalva marinella mariola marion maripaz marisa
marita marius mariëlle marjan marjo marjolein marleen marlena marlene marlies marlis marloes mart marta marthe martijn
martim martynka martí martín marysia maría marília massimiliano massimo mateus mateusz matheo matheus mathias mathieu
mathilda mathilde mathis mathéo matias matilde matthias matthieu matthijs mattia mattis matylda matías maud mauricio
maurizio mauro maurycy maurício maxence maxime maximiano maximiliano mazé maéva maël maëlle maëlys maëva małgorzata
małgosia mechthild mees mehmet meike melania melchiorre menico menno merche mercè merel meritxell merle micaela
michalina michał michałek michela michelangelo michiel michèle mickael mickaël mieczysław mieke mietek mika mikel
mikołaj mikołajek milagros milena milenka milou milton mimma mimmo mina minke miquelina mireia mireille mirek mirela
mirella miriam mirjam mirka mirko mirosław mirosława mirthe mitzi mizzi miłosz moacir moni monia monika monique montse
montserrat morena morgane moritz moussa murat muriel murilo mustafa myriam márcia márcio médard mélanie mélina méline
mélissa mélodie mónica nacho nadia nadine nadège nahuel naiara naima nandinho natalia natalka nathalie natividad
natália nayeli neeltje nela nele nelleke nerea neri neus neusa nicanor niccolò nicola nicolas nicoletta nicolás nicolò
niek niels nienke niklas nikodem nils nilson nina ninetta noa noelia noemi nolan nolwenn noor norbert norberto nore
noud noé noémie nuno nunzia nunziata nunzio nuria nynke nádia nívea núria octave octavio octávio océane odete odette
odile odília ofélia oihane oktawia ola olaf olcia ole olek olga olgierd oliver olivier oliwia oliwier oliwka olka
olívia ombeline ondina orhan oriana oriol ornella oscar oskar osvaldo ottavia ottilie ottmar otylia otávio oumar
ousmane paco palmira paola paqui pascal pascale pascual pasquale patrice patricio patrizia patrycja patryk patrícia
paulette paulien paulina pauline paulo paweł pawełek pedro peer pepa pepe pepi peppe peppino perpétua perrine peter
petra philipp philippe philippine pia piedade piera pieraldo pierangelo piercarlo pierfrancesco pierino pierluca
pierluigi piero pierpaolo pierre-louis pierre-yves piet pieter pietro pilar piluca pim pina pino pinuccia piotr piotrek
piotruś pleun plácido pola poldi poliana porfírio priscila priscille przemek przemysław quentin quetzalli quim quinten
quique quirin quitterie quitéria radek radosław rafa rafaela rafał rafałek raffaele raffaella raimondo raimund raimunda
raimundo rainer raissa ralf ramiro ramón raoul raphaël raphaëlle rayane rayssa raíssa raúl rebeca regiane regina
reginaldo regula reiner reinhard reinhild reinhold reinier remco remedios remigiusz remik renan renata renate renato
renaud renia renske renzo renée reto reyes reynaldo rhuan rianne riccardo riekje ries riet rigoberto rik rinus rita
robbe robercik robert roberta roberval rocco rocío rodolfo rodrigo roel roeland roelie roelof rogelio rogério roksana
rolande romain roman romane romano romaric romeu romina román ronaldo ronan ronja roos rosalba rosalia rosalie rosalina
rosalía rosana rosanna rosaria rosario roseline rosella rosemarie roser rosetta rosina rosinda rosolino roswitha
rosália rosário rosângela roxane rozalia rozemarijn ruan rubén rudi rudie rudolf ruedi ruggero rui ruth ruud rychu
rysiek ryszard régine régis rémi rémy róża rômulo röbi rüdiger saar sabatino sabela sabina sabine sabrina sacha
safiatou salomé salvador salvatore samara samira samuele sandra sandrine sandro sanne santina saskia saturnino saverio
schorsch sebastiaan sebastian sebastiana sebastiano sebastián sebastião senne sepp serafim seraina serena sergio serkan
settimio severina severino sevgi seweryn sibel sibylle sidonie siebe siebren siegfried sieglinde siegmund sien sietse
sietske siggi sigrid sigrun silke silvana silvano silvia silvina silvio simona simonne simão sina sjaak sjaan sjoerd
sjors sjoukje smilla sofie sofía solange soledad soline solène songül sonja soumia stanisław stasia stasiek staszek
stef stefan stefania stefanie stefek steffen steffi stijn stéphane stéphanie sueli susana susanne suzanne svea sven
svenja swaantje swantje sybren sylvain sylviane sylvie sylwester sylwia sytse szczepan szymek szymon szymuś ségolène
sérgio séverine sílvia sílvio sônia sławek sławka sławomir tadek tadeu tadeusz tadzio tainá tamara tanguy tania tatiana
tayná taís telma telsche telse teodora teodoro teresa teresinha tereska tereza terezinha tessa teun teunis thainá
thayná thaís thaïs thea theo theodor theresia thiago thibaud thibault thibaut thierry thijmen thijn thijs thirza
thorben thorsten théo thérèse tiago tiberio tibo tijl tijn tilda tilman tilo tim timothée timéo tineke tinne tiphaine
titouan titti tiziana tiziano tião tjade tjarda tjark tjeerd tjitske tjorven tobias tobiasz toinho tomasz tomek tommaso
tomuś tomás tomé toni tonico toninho tonino toon torben torcato torsten tosia totò toñi toño traudl trijntje trini
tristan trudi trudy truus tullio tuur txema tygo tymek tymoteusz tânia tülay udo ueli ugo ula ulf uli ulisses ulka ulli
ulrich ulrike ulysse umberto unai urbano urschla ursel ursi ursina ursuline urszula urszulka uschi uta ute uwe uxue
uxía valdemar valdir valentin valentine valentino valeria valerio valéria valérie valéry vanderlei vanna vasco veerle
veit venancio venera vera verena verónica vic vicente victoire vicência vieri vincent vincenza vincenzo vinzenz
vinícius violaine virgile virginie virgílio virgínia visitación vito vitor vittoria vittorio vitória viviana viviane
volker volkmar vreni vroni vânia véronique víctor wacław wagner walburga waldek waldemar wallace walter waltraud
waltraut wanda wanderley wandzia wannes warre wastl welington wendelin wendy weronika wessel weverton wiebe wiebke
wiesia wiesław wiesława wietske wieśka wiktor wiktoria wilfrid wilfried wilhelm wilhelmina willeke willem willemien
willi wilma wilmer wim wincenty winfried wiola wioletta witek witold wojciech wojtek wojtuś wolfi wolfram wout wouter
wytske władek władysław włodek włodzimierz xander xaver xavi xavier ximena xiomara xoán xènia xóchitl yadira yago yana
yanis yann yannick yannik yara yasemin yassin yaëlle yesenia yildiz ylan yoann yohan yohann yolanda yoran youssef ytsje
yuliana yulieth yves yvette yvonne zbigniew zbych zbyszek zdzichu zdzisław zeca zenek zenon zeynep zezinho zita zofia
zoraida zosia zośka zulema zulmira zuzanna zuzia zuzka zygmunt zé zélia zélie ágatha álvaro ángela ángeles ângela édith
édouard élise élodie éloïse éléonore émeline émeric éric érica étienne íñigo óscar özlem öznur ümit łucja łukasz żaneta
""")

WORDS_ABROAD = words("""
    aimée alba angel april aurora ben bianca blanca blanche candida celeste chiara clara claire constant consuelo cruz
    désiré dolores domenica domingo ernst esperanza felice fleur flor fortunato franca franco frank gemma gioia gloria
    glória graça grazia heide iris jan jesus jesús leal lies linde lua luna luz malina mar marguerite max mercedes mia
    modesto nadzieja pascal paz perla pia pilar prima primo prudence reine roos rosa rosario rose roza róża salvador
    santo serena sol soledad stella vera victoria viola vita vitória wolf
""")
"""Given names that are words in one of these languages, too: a name where a surname follows."""

TOLD_ABROAD = words("""
    bego biel chico garance greet gust inken jos kobe liesbet lode maks mari maru mats ninon romy rune sander sigi thore
    urs wanderson wellington zuza
""")
"""Given names that English knows as something else: one where another of these languages is spoken."""
