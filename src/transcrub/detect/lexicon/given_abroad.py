"""Given names of the languages beside English, as far as they are no common words in one of the others."""

from transcrub.detect.lexicon.language import words

GIVEN_ABROAD = words("""
aafke aart achim adalberto adela adele adelheid adriaan adrianna adriano adrien adrián adèle afonso agata agathe
agnese agnieszka agnès agostino agustín ainhoa aitana aitor alain alba albert alberta albertus aldo alejandra
aleksander aleksandra alessandra alessia alessio alexandre alexis alfonso alfredo alice alicja alina aline alix almut
amandine ambra amedeo amelia amparo amália amélie anabela anastazja anaïs andreas andreina andré andrés andżelika
anette angelika angélique anke anna annalisa annamaria annegret anneke annelie annelies annemarie annemiek annika
anouk antje antoine antonella antoni antonietta antonina antonino antónio antônio aparecida apolonia arend ariane
arianna arie arjan arkadiusz armand armando arnaud arne artur arturo assunta astrid asunción attilio aude audrey aukje
aurelio aurélie aurélien aurélio axel axelle baptiste barbara barend bart bartosz bartłomiej bastiaan bastien beata
beatrice beatriz begoña belén benedetta benedikt benedito beniamino benito benoît bento bep berend bernardo bernd
bernhard bert bertrand biagio bianca birgit birte blanca bodo bogdan bogumił bogusław bogusława borja boudewijn bożena
bram brigitte britta bronisław bruna brunella burkhard bärbel bénédicte bérénice błażej caetano caio camille camillo
camilo candela capucine carlijn carlota carmela carmelo carmine carolina carsten caterina cauã cayetana cecylia
cecília celia celina cesare cezary chantal charline charlène chema chiara christa christelle christiane christoph
christophe cinzia ciro clarice claude claudia claudio clelia clemens cláudia cláudio clémence clément coen coenraad
conceição concetta conny consuelo coralie cordula corinne cornelia corrado corrie cosimo costanza cristiana cristiano
cristóbal cyril czesław czesława cármen cécile célia céline célio césar cíntia daan dagmar dagoberto daiane damian
damiano damien damián daniela daniele danuta dario dariusz darío davi david davide dawid debora delia delphine denis
dennis denílson detlef didier diederik dietmar dietrich diletta diogo dirceu dirk dirk-jan djalma domenica domenico
domingos dominik dominika dominique donatella donato doreen dorota douwe duarte débora dörte eckhard edda edeltraud
edilson edinho edmilson edna edoardo edson eduarda edwin edyta eefje eelco egbert egon eike elaine elena eleonora
elettra elfriede eliana eliane elio elisa elisabetta elisângela eliza elke ellen elsbeth elske elvira elwira elza
elías elżbieta emanuel emanuela emanuele emiel emil emilia emiliano emilio emma emmanuel emmanuelle encarnación enric
enrica enrico enzo erich erik-jan ermanno ernest ernesto ernst erwin eryk esmée esteban estefanía estela estrella
estêvão ettore euclides eugen eugenia eugenio eugeniusz eugénie eulalia eusebio evandro evaristo evelien evert ewa
ewelina fabian fabiana fabiano fabien fabienne fabio fabrice fabrizio falk fanny faustine fausto fedde federica
federico feliks femke fenna ferdinando fermín filip filipa filipe filippo fiorella flavia flavien flavio florent
florian floris flávia flávio franca francisca franciszek franck frank frans franziska françois françoise freek
friederike friedhelm friedrich frits fryderyk frédéric frédérique fulvio fábio fátima félix gabriel gabriela gabriele
gaetano gaia gaston gaël gaëlle gaëtan gema geneviève gennaro genowefa geoffroy georg georges geraldo gerard gerardo
gerben gerd gerda gerhard germán gerrie gerrit gert gertrud ghislaine giacomo giada giampaolo gianfranco gianluca
gianmarco gianna gianni giesela gijs gijsbert gil gilberto gilda gilles gilson gina gino gioacchino giorgia giorgio
giovana giovanna gisele giuliana giuliano giuseppina glória goffredo gonzalo gottfried gracjan graziano graziella
graça grażyna gregorio greta grzegorz guadalupe gudrun guglielmo guido guilherme guillaume gunnar gustavo guus
gwenaëlle gérald gérard günter günther halina hanna hanneke hannelore hans-jürgen harald harmen harrie hartmut hauke
heike heiko heiner heinz heitor heleen helena helge helmut hendrik hendrika henk henning henny henri henrike henrique
henryk herbert hermann hernán hervé hessel hidde hilda hilde hildegard holger honoré horst hortensia hubert hugues
humberto huub héctor hélène iara ignacy igor ilaria ilenia ilona ilse imke immacolata ines inga inge ingeborg ingo
inmaculada inácio inès inés inês iolanda irena irene ireneusz iris irma irmgard isabella isabelle isolde ivana ivano
ivete ivone iván iwo iwona izabela jaap jacek jacinto jacopo jacques jadwiga jagoda jaime jair jakub jan-willem jana
janaína janina janneke jantje janusz jarosław jasper javi jaśmina jean-luc jean-pierre jeanne jelle jens jeroen jerzy
jerónimo jesse jesús jimena joachim joana joanna joaquim joaquín jochen joep johanna jolanda jolanta jolien jonas
joost jordi jorge jorien joris jorrit josef josefa josefina josette josiane jost josué josé joão joël joëlle jucélia
julia juliana julien juliette julita julián jurgen jurre jussara justine justyna jutta jérémie jérémy jérôme jéssica
józef jörg jörn júlia júlio kacper kajetan kalina kamila karina karine karl-heinz karol karolina karsten katarzyna
katharina kathrin katia katrin kauã kazimierz kees kelly kerstin kinga kirsten klaas klaske klaudia klaus koen konrad
koos korinna kornelia kristin krystian krystyna krzysztof ksawery kuba kurt kátia laetitia laia lamberto larissa lars
lasse laura laurence laurent laís leandro lech leendert leire lena leokadia leon leonie leonor leszek leticia letizia
letícia lidia lieke liesbeth liesel lieselotte lieve liliana lina lisanne lise livia livio lodewijk loes lola lonneke
loredana lorena loretta lothar lotte louane lourdes lourenço loïc luana luca lucas luciana luciano lucie lucien lucjan
lucyna lucía ludger ludmiła ludovic ludovica ludovico ludwig ludwik luigia luigina luiz luiza lukas lutz luzia luís
luísa léa léon léonie lídia lígia lúcia lúcio maaike maarten maartje macarena maciej madalena maddalena madeleine
magdalena maicon maike maikel maite maitê maksymilian malte malwina manfred manolo manon manuela marcel marcela
marcelina marcelle marcello marcelo marcin marcos marek margarita margaux margherita margot marguerite maria
mariagrazia mariana mariangela marianna mariano maribel maricarmen marieke mariella marijke marijn marilena marilene
marina marinella mariola marion marisa mariëlle marjan marjolein marleen marlena marlene marlies marlis mart marta
marthe martijn martín maría marília massimiliano massimo mateus mateusz matheus mathias mathieu mathilda mathilde
matthias matthieu matthijs mattia matías maud maurizio mauro maurycy maurício maxence maxime maximiliano maël maëlle
małgorzata mechthild meike melania menno mercè merel micaela michalina michał michela michelangelo michiel michèle
mieczysław mieke mikołaj milena milou milton mireille mirela mirella miriam mirjam mirko mirosław mirosława moacir
monika monique montserrat morena morgane moritz muriel murilo márcia márcio mélanie mélissa mónica nacho nadia nadine
natalia nathalie natividad natália nele nerea neusa nicola nicolas nicoletta nicolás nicolò niek niels nienke niklas
nikodem nilson nina noelia noemi nolwenn noor norbert norberto nunzia nunzio nuria nynke nádia nívea núria octávio
océane odete odette odile oktawia ola olaf olga oliver olivier oliwia ornella oscar oskar osvaldo ottavia ottmar
otávio paola pascal pascale pascual pasquale patrice patricio patrizia patrycja patryk patrícia paulette paulien
paulina paulo paweł pedro peer pepe peter petra philipp philippe philippine pia piera pierluigi piero piet pieter
pietro pilar pim pina pino piotr pleun priscila przemysław quentin quinten radosław rafaela rafał raffaele raffaella
raimondo raimunda raimundo rainer ralf ramiro ramón raphaël raúl rebeca regiane regina reginaldo reiner reinhard
reinhold reinier remco remedios remigiusz renan renata renate renato renaud renske renzo renée reyes rianne riccardo
ries rik rinus rita robert roberta roberval rocco rocío rodolfo rodrigo roel roelof rogelio rogério roksana romain
roman romano romeu romina román roos rosalba rosalia rosalía rosana rosanna rosaria rosario rosella rosetta roswitha
rosário rosângela roxane rubén rudie rudolf ruggero rui ruth ruud ryszard régine régis rémi rémy róża rômulo rüdiger
saar sabatino sabina sabine sabrina salomé salvador salvatore samara samuele sandra sandrine sandro sanne santina
saskia saverio sebastiaan sebastian sebastiano sebastián sebastião serena sergio settimio seweryn sibylle siebe
siegfried sieglinde sien sietse sigrid silke silvana silvano silvia silvio simona simão sjaak sjoerd sofía solange
soledad solène sonja stanisław stefan stefania stefanie steffen steffi stijn stéphane stéphanie sueli susana susanne
suzanne sven svenja sybren sylvain sylvie sylwester sylwia szczepan szymon ségolène sérgio séverine sílvia sílvio
sônia sławomir tadeu tadeusz tamara tanguy tania tatiana taís telma teodoro teresa teresinha teun teunis thaís theo
thiago thibault thibaut thierry thijs thirza thorben thorsten théo thérèse tiago tiberio tilman tim timothée tineke
tiziana tiziano tjeerd tobias tobiasz tomasz tommaso tomás tomé toon torben torsten traudl tristan truus tullio tygo
tânia udo ugo ulf uli ulisses ulrich ulrike umberto ursel urszula uwe valdemar valdir valentin valentino valeria
valerio valéria valérie vanna vasco veit vera verena verónica vicente victoire vincent vincenza vincenzo vinícius
virginie vito vitor vittoria vittorio vitória viviana volker volkmar vânia véronique víctor wacław wagner walburga
waldemar wallace walter waltraud wanda wanderley wendy weronika wessel wiebe wiebke wiesław wiesława wietske wiktor
wiktoria wilfried wilhelm wilhelmina willeke willem willi wim wincenty winfried wioletta witold wojciech wolfram
wouter władysław włodzimierz xavi xavier ximena yago yann yannick yannik yolanda yves yvette yvonne zbigniew zdzisław
zenon zofia zoraida zuzanna zygmunt zélia álvaro ángela ángeles ângela édith édouard élise élodie éric érica étienne
íñigo óscar łucja łukasz żaneta
""")

WORDS_ABROAD = words("""
    aimée alba angel april aurora ben bianca blanca blanche candida celeste chiara clara claire constant consuelo cruz
    désiré dolores domenica domingo ernst esperanza felice fleur flor fortunato franca franco frank gemma gioia gloria
    glória graça grazia heide iris jan jesus jesús leal lies linde lua luna luz malina mar marguerite max mercedes mia
    modesto nadzieja pascal paz perla pia pilar prima primo prudence reine roos rosa rosario rose roza róża salvador
    santo serena sol soledad stella vera victoria viola vita vitória wolf
""")
"""Given names that are words in one of these languages, too: a name where a surname follows."""
