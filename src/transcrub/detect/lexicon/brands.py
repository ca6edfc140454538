"""Brands, firms and products that bear the name of a person: they are nobody in the conversation."""

from functools import cache

from transcrub.detect.lexicon.brands_abroad import BRANDS_ABROAD
from transcrub.detect.lexicon.language import listed, phrases, words

BRANDS = frozenset(
    phrases("""
    calvin klein; michael kors; tommy hilfiger; ralph lauren; hugo boss; kate spade; stella mccartney;
    vera wang; ted baker; jimmy choo; christian louboutin; christian dior; steve madden; donna karan;
    betsey johnson; oscar de la renta; coco chanel; louis vuitton; yves saint laurent; alexander mcqueen;
    giorgio armani; gianni versace; tory burch; vivienne westwood; diane von furstenberg; carolina herrera;
    jean paul gaultier; pierre cardin; john varvatos; eddie bauer; eileen fisher; liz claiborne; nina ricci;
    roberto cavalli; salvatore ferragamo; helmut lang; jil sander; levi strauss; karl lagerfeld; jo malone;
    charlotte tilbury; bobbi brown; estee lauder; elizabeth arden; helena rubinstein; johnson & johnson;
    john deere; jcpenney; jc penney; wells fargo; charles schwab; jp morgan; j.p. morgan; jpmorgan chase;
    morgan stanley; merrill lynch; goldman sachs; fannie mae; freddie mac; sallie mae; american express;
    capital one; jack daniels; jack daniel's; johnnie walker; jim beam; captain morgan; dr pepper;
    dr martens; dr oetker; mr kipling; mr muscle; mr clean;
    ben & jerry's; ben and jerry's; uncle ben's; aunt jemima; papa john's; papa johns; trader joe's;
    trader joes; little caesars; dave & buster's; tim hortons; jimmy john's; jimmy johns; carl's jr; wendy's;
    mcdonald's; domino's; denny's; chuck e cheese; marie callender's; famous amos; mrs fields; harley davidson;
    aston martin; rolls royce; alfa romeo; martin luther king day; st patrick's day; saint patrick's day;
    tiffany & co; victoria's secret; bath and body works; dick's sporting goods; michaels; macy's; kohl's;
    lowe's; sam's club; hobby lobby; jos a bank; h & m; tj maxx; marks and spencer; marks & spencer;
    sainsbury's; barnes and noble; barnes & noble; alexa; siri; cortana; oracle; dyson; bosch; philips;
    hewlett packard; rosetta stone; geek squad; max mara; air jordan; nike; adidas; puma; reebok; gucci; prada;
    m-pesa; hermes; zara; rolex; omega; cartier; guess; dolce gabbana; burberry; chanel; dior
""")
)


@cache
def namesakes() -> frozenset[str]:
    """Return firms, goods, venues and shows called like people, but for those that many people are called by."""
    return listed("namesakes") | BRANDS | BRANDS_ABROAD


@cache
def brand_words() -> frozenset[str]:
    """Return one-word names of firms and goods that hardly anybody is called by."""
    return listed("brands")


TRADES = words("""
    airline airlines airways assurance bakery bank bistro boots broadband cafe clinic clothing college company corp
    couriers deli dental diner electronics energy fashion fiber fibre financial fitness foods furniture games gmbh
    grill group gym healthcare hospital hotel hotels inc inn insurance jewelers llc logistics ltd media motors
    mutual networks outfitters outlet pharmacy pizza pizzeria plc realty rent-a-car rental rentals residences resort
    resorts restaurant school services shoes software solutions spa store stores studio studios supermarket supplies
    supply support systems telco telecom trading travel university utilities wireless
""")
"""What a firm is: behind a name it says that nobody of that name is spoken of."""

FIRM_WORDS = TRADES | words("""
    air auto cable cell club collision courier credit express finance health imaging kitchen management market medical
    mobile network optical outdoors parcel pets power properties rewards savings tools veterinary water
""")
"""The same, and words of forms ("Okafor Mobile 555 0100"): with a capital, or where one is welcomed, a firm's."""

FIRMS_FIRST = words("""
    agence apotheke apteka auberge autohaus banca banco banque bäckerei blumenhaus boulangerie boutique cabinet
    cafetería café carnicería casa clinica clínica clinique confeitaria cukiernia farmacia farmácia ferretería
    floricultura floristería florería garage gasthof heladería hotel hôtel klinik konditorei kwiaciarnia
    librairie librería maison mairie metzgerei mutuelle officina oficina ospedale padaria panadería papeterie
    parrucchiere pasticceria pâtisserie peluquería pharmacie piekarnia pizzeria pousada praxis przychodnia restaurante
    restauracja ristorante sklep studio taquería taverna trattoria warung
""")
"""What a firm is that has its name behind: who says "hello, Pharmacie Roy" is no Pharmacie."""
