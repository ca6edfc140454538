"""Given names of the languages beside English that are words there: names only where somebody is spoken of or to."""

from transcrub.detect.lexicon.language import typed, words

CALLED_ABROAD = typed(
    words("""
    alba amparo ángel ángeles angustias asunción ascensión aurora azucena belén blanca camino candelaria caridad cielo
    concepción consolación consuelo coral cruz delicias dolores encarnación esmeralda esperanza estela estrella flor
    gema gracia inocencio iris jazmín jesús justo libertad lirio lluvia luz mar margarita marina mercedes milagros
    modesto nieves nube olvido paz perla pilar plácido primitivo prudencio pureza remedios rocío rosa rubí salvador
    severo socorro sol soledad trinidad victoria violeta virtudes visitación

    aimé aimée ambre ange angèle aurore blanche capucine céleste cerise clémence clémentine constance désiré désirée
    dieudonné espérance fleur fortuné grâce honoré hortense innocent jasmin loup marguerite marine merveille modeste
    océane olive parfait pascal perle placide prudence prune reine rose soleil toussaint victoire violette

    allegra amata amato ambra annunziata assunta azzurra beata benedetta bianca bruna bruno candida celeste chiara
    clemente concetta consolata costante crocifissa diletta domenica domenico felice felicita fiore fiorella fortunata
    fortunato gelsomina gemma gioia giusto gloria grazia immacolata italia leone letizia libera libero luna
    onesto ortensia pasquale perla prima primo prospero rocco salvo santa santo serena speranza stella viola
    vita vittoria

    alegria anjo anjos aparecida assunção brisa caridade céu clara conceição domingos dores encarnação esperança
    estrela felicidade glória graça graças íris jasmim linda lua nazaré pascoal paz pérola piedade prazeres
    rubi safira vitória

    bloem engel floor jasmijn jet joke lelie lente lies lieve linde madelief mees merel pip puck roos ster sterre
    storm valk vrede wil wolf zwaluw

    gwiazda jagoda jaśmina kalina lilia malina nadzieja narcyz perła poziomka róża stokrotka sława wiara

    ernst felicitas flora frank heide rose wonne
    """)
)
