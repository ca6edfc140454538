"""Brands of Europe and Latin America that bear the name of a person, as their customers write them.

None that many people are called by: whoever is called Paul Smith writes to more shops than bear his name.
"""

from transcrub.detect.lexicon.language import phrases

BRANDS_ABROAD = frozenset(
    phrases("""
    adolfo dominguez; adolfo domínguez; agatha ruiz de la prada; alain afflelou; alain mikli; albert heijn; albert
    hein; alfa romeo; alfa romeo giulia; alfa romeo giulietta; alfa romeo mito; alfa romeo stelvio; anne fontaine;
    antonio banderas; antonio puig; audi quattro; banca carige; banca sella; banco gallego; banco pan; banco
    santander; barbara bui; betty barclay; bijou brigitte; bimba y lola; bmw isetta; bruno banani; bruno magli;
    bruno pezzini; caja rural; calzados pitillos; camille albane; carla ferroni; carlo colucci; carlo pazolini;
    carmen steffens; carolina lemke; caroline biss; casa bahia; casa tarradellas; caterina lucchi; charles vögele;
    christian lacroix; cindy crawford home; citroën ami; citroën berlingo; citroën mehari; claudia sträter; claudie
    pierlot; clemens en august; cruz azul; cruz roja; cruz verde; cyrillus paris; dacia dokker; dacia jogger; dacia
    logan; dacia sandero; dacia spring; daniel hechter; daniel wellington; de bijenkorf; de goudse; diego dalla
    palma; dirk bikkembergs; dirk van den broek; dom perignon; dom pérignon; don perignon; don simon; don simón; dr
    beckmann; dr hauschka; dr irena eris; dr jart; dr oetker; dr pierre ricaud; dr schar; dr scholl; dr schär; elena
    mirò; elena miró; elie tahari; elio fiorucci; elisabetta franchi; emanuel berg; emilio pucci; enrico coveri;
    eric bompard; ermenegildo zegna; ernest w baker; etienne aigner; eva minge; fabi shoes; fabiana filippi; fausto
    puglisi; ferrari enzo; fiat bravo; fiat croma; fiat doblò; fiat marea; fiat panda; fiat stilo; fiat tipo; fiat
    uno; fleur de sel; ford fiesta; ford galaxy; ford ka; ford mondeo; ford puma; franck provost; franco sarto;
    fratelli beretta; fred perry; fritz box; frédéric m; gallina blanca; george gina & lucy; georges rech; gerard
    darel; gerry weber; gian marco venturi; gianfranco ferre; gianfranco ferré; gianni chiarini; gianni kavanagh;
    gianvito rossi; giovanni rana; giuseppe zanotti; gonzalo comella; guido maria kretschmer; guy laroche; gérard
    darel; hugo boss; hyundai santa fe; hyundai tucson; ines de la fressange; inès de la fressange; inés de la
    fressange; isabel marant; isabella rossellini; ivan barbari; jack & jones; jack wolfskin; jacques dessange;
    jacques vabre; jacques vert; jean claude biguine; jean louis david; jeff de bruges; jenny fairy; jeronimo
    martins; jerónimo martins; jesus del pozo; jesús del pozo; john deere; john lobb; jose cuervo; josef seibel;
    joseph ribkoff; josé cuervo; joão pestana; julia janus; julius meinl; karen millen; karl lagerfeld; karl marc
    john; kazar studio; kia carens; kia ceed; kia niro; kia picanto; kia rio; kia sorento; kia stonic; kiko milano;
    la roche posay; la roche-posay; lancia delta; lancia musa; lancia thema; lancia ypsilon; laura ashley; laura
    biagiotti; laura mercier; laura vita; leen bakker; lena gercke; leroy merlin; lidia karpińska; liu jo; lojas
    marisa; lojas renner; lola casademunt; lorenz bahlsen; lorenzo villoresi; loris azzaro; louis widmer; luigi
    bormioli; luigi lavazza; luisa cerano; luisa spagnoli; luisa via roma; luna rossa; luz del sur; luz saúde; mac
    donald; magazine luiza; maison margiela; manuel ritz; marc cain; marc jacobs; marc o polo; marc o'polo; marco
    bicego; marco tozzi; maria galland; mariella burani; marina militare; marina rinaldi; marina yachting; mario
    badescu; mario valentino; martin margiela; martini rossi; maría pascual; massimo dutti; massimo rebecchi; mastro
    lindo; mathilde m; max burgers; max factor; max havelaar; max mara; mc neal; meister proper; melvin & hamilton;
    mercedes benz; mercedes klasse; mercedes viano; mercedes vito; michel et augustin; michel herbelin; miss etam;
    miss sixty; mister auto; mister minit; mister proper; mister spex; monsieur bricolage; monsieur cuisine;
    monsieur propre; mr bricolage; mr marvis; mr wonderful; mr. proper; naf naf; nathalie vleeschouwer; nina ricci;
    nissan juke; nissan leaf; nissan micra; nissan qashqai; opel adam; opel agila; opel astra; opel corsa; opel
    karl; opel meriva; opel vectra; opel zafira; otto office; paco rabanne; pan tadeusz; patrizia pepe; paul & joe;
    paul & shark; paul prédault; pedro del hierro; pepe jeans; peter lindbergh; peugeot partner; peugeot rifter;
    pierre balmain; pierre cardin; pierre fabre; pierre hermé; pierre lannier; pierre marcolini; prima
    assicurazioni; pão de açúcar; ralf ringer; renault captur; renault clio; renault kadjar; renault kangoo; renault
    laguna; renault megane; renault mégane; renault scenic; renault scénic; renault trafic; renault twingo; renault
    zoe; rene lezard; rené caovilla; rené lezard; rica lewis; ricardo eletro; roberto collina; roberto geissini;
    roberto verino; romeo gigli; rosa clará; rosa faia; santa casa; santa lolla; santa lucía seguros; seat alhambra;
    seat altea; seat arona; seat ateca; seat cordoba; seat córdoba; seat ibiza; seat leon; seat león; seat marbella;
    seat toledo; sergio tacchini; simon lévelt; simone pérèle; skoda fabia; skoda kamiq; skoda karoq; skoda octavia;
    skoda rapid; skoda scala; skoda superb; skoda yeti; sofie schnoor; sol de janeiro; sol melia; sol meliá; sonia
    rykiel; sophie hallette; stella artois; stella polare; suzuki alto; suzuki vitara; suzy shier; thierry mugler;
    tia maria; tom tailor; toni & guy; toni gard; toni pons; tony moly; toyota aygo; toyota carina; toyota celica;
    toyota corolla; toyota yaris; tía maría; ulla johnson; ulla popken; valentino garavani; van der valk; van gils;
    van graaf; van haren; van houten; van lanschot; van marcke; van mossel; vanessa bruno; vera pelle; victoria
    beckham; victorio y lucchino; viktor & rolf; vita nova; vitor hugo; volkswagen lupo; volvo amazon; vw caddy; vw
    golf; vw lupo; vw passat; vw polo; vw sharan; vw tiguan; wera stockholm; yves delorme; yves rocher; yves
    salomon; zadig & voltaire; zadig et voltaire; zapatos paredes; zuhair murad; škoda fabia; škoda octavia; škoda
    superb
    """)
)
