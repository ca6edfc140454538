"""Portuguese, of Portugal and of Brazil."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="pt",
    marks=words("""
        o os as um uma que é não por para meu minha seu sua você olá obrigado obrigada sim qual pode quero
        tenho preciso está bom boa dia tarde pedido do da no na ao em eu me estou são foi mas isso nome número
        favor
    """),
    stop=words("""
        a à agora ah ainda algo alguém alguma algum ali ao aos aqui as às assim até bem boa boas bom bons cada
        certo claro com como consigo da das de dela dele depois desde dia do dos e é ela ele eles em então era
        essa esse esta está estão este estou eu exato favor fez fim foi foram há hoje isso isto já la lá lhe mais
        mas me menos mesmo meu meus minha minhas momento muito muita na nada não nas nem no noite nos nós nossa
        nosso nunca o obrigada obrigado oi ok okay olá onde ontem os ou outra outro para pela pelo perfeito pode
        poderia podia pois por porque porquê posso preciso pra primeiro qual quais quando quanto que quem quero
        queria quê são se sem sempre senhor senhora ser seu seus será si sim só sobre sou sua suas também tal tão
        tarde te tem tenho ter teu teve tinha toda todo todos tu tudo tua um uma umas uns vai valeu vamos você
        vocês vez vou desculpe desculpa amanhã ajuda ajudar bastante combinado correto entendi gostaria abraço
        cumprimentos atenciosamente tchau adeus tá né
    """),
    ordinary=words("""
        aberto acesso ajudar anular atendente atendimento atraso avião banco boleto cabo caixa cancelar
        cancelamento cartão casa chat cidade cliente cobrança coisa código compra comprar comprei conta contato
        contrato cor correio dados data débito devolução dias dinheiro documento encomenda endereço entrega
        enviar envio erro esperar espera fatura fechado filho forma funciona hora horas hotel informação internet
        linha loja mala mensagem mês minutos modelo motivo mulher nome nova novo número operadora pacote
        pagamento pagar passagem pedido pessoa plano prazo preço problema processo produto quarto reclamação
        reembolso reserva resolver saldo seguro semana senha serviço site sistema solicitação tamanho telefone
        telemóvel tempo trabalho transferência troca usuário utilizador valor verificar voo viagem morada apelido
        sobrenome aguardo aguarde confirmo confirmar instante segundo
    """),
    asked={
        "PERSON": phrases("""
            nome; nome completo; sobrenome; apelido; primeiro nome; com quem falo; titular; nome do titular;
            como se chama
        """),
        "EMAIL_ADDRESS": phrases("""
            e-mail; email; mail; correio eletrónico; correio eletrônico; endereço de e-mail; endereço de email
        """),
        "PHONE_NUMBER": phrases("""
            telefone; número de telefone; celular; número de celular; telemóvel; número de telemóvel;
            contacto telefónico; contato telefônico; tel; whatsapp; número de contato; número de contacto
        """),
        "STREET_ADDRESS": phrases("""
            endereço; morada; endereço completo; endereço de entrega; morada de entrega; onde mora; moro na;
            moro em; residência; morada completa
        """),
        "POSTAL_CODE": phrases("cep; código postal; codigo postal"),
        "DATE_OF_BIRTH": phrases("""
            data de nascimento; nascimento; nasci em; nasci a; nascido em; nascida em; aniversário;
            quando nasceu
        """),
        "PASSWORD": phrases("""
            senha; palavra-passe; palavra passe; pin; código pin; código de segurança da conta;
            pergunta de segurança; resposta de segurança; palavra secreta; código de verificação;
            nome de solteira da sua mãe; nome de solteira; primeiro animal de estimação;
            nome do seu primeiro animal; token
        """),
        "USERNAME": phrases("usuário; nome de usuário; nome de utilizador; utilizador; login"),
        "ACCOUNT_NUMBER": phrases("""
            número da conta; número de conta; conta bancária; número de cliente; número do cliente;
            agência e conta; iban; nib; número de apólice; apólice; número do contrato; contrato;
            número de contrato; código de cliente; número da apólice; chave pix; matrícula
        """),
        "BR_CPF": phrases("cpf; número do cpf; número de cpf; cnpj"),
        "PT_NIF": phrases("nif; contribuinte; número de contribuinte; número de identificação fiscal"),
        "BR_RG": phrases("rg; identidade; bilhete de identidade; cartão de cidadão"),
        "CREDIT_CARD": phrases("""
            número do cartão; número de cartão; cartão de crédito; cartão de débito; cartão com final;
            cartão final; cvv; cvc; validade; data de validade; quatro últimos dígitos do cartão
        """),
        "ORDER_ID": phrases("""
            número do pedido; número de pedido; número da encomenda; número de encomenda; número da reserva;
            número de reserva; código de reserva; localizador; código de rastreio; código de rastreamento;
            número da fatura; número de protocolo; protocolo; referência; número de referência;
            número de confirmação
        """),
        "US_PASSPORT": phrases("passaporte; número do passaporte; número de passaporte"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("conta; cliente; contrato"),
        "CREDIT_CARD": phrases("cartão; visa; mastercard"),
        "ORDER_ID": phrases("pedido; encomenda; reserva; fatura; protocolo; processo"),
    },
    matters=phrases("""
        quanto; quanta; quantos; quantas; valor; quantidade; preço; total; tamanho; cor; modelo; data; hora;
        quando; artigo; produto; nome do produto; nome da empresa; saldo; taxa; plano; voo; número do voo;
        quarto; noites; pessoas; passageiros; cidade; país; motivo; marca; versão; erro; desconto
    """),
    requests=phrases("""
        qual; quais; que; quem; como; onde; pode; poderia; podia; posso; consegue; me informe; informe; informar;
        me diga; diga; dizer; me passa; passar; forneça; fornecer; me dá; indicar; indique; confirmar; confirme;
        confirma; verificar; preciso; precisamos; precisava; por favor; favor; digite; insira; envie; enviar;
        me envia; tem; seria; poderia me; gostaria; solicito; escreva; partilhe; compartilhe
    """),
    links=words("""
        é são era o a os as meu minha seu sua de do da em no na número num nº no id código por e com que termina
        terminado final últimos quatro dígitos 4 # : = - sim claro este esta aqui está atual correto novo nova
        segue ao
    """),
    copulas=words("é são era : = segue está"),
    joins=words("de do da para em no na com por ao"),
    names=phrases("""
        me chamo; chamo-me; meu nome é; o meu nome é; meu nome completo é; meu sobrenome é; em nome de;
        no nome de; fala com; quem fala é; aqui é; aqui fala; nome é; meu apelido é; o meu apelido é
    """),
    greetings=phrases("""
        sou; eu sou; olá; oi; obrigado; obrigada; bom dia; boa tarde; boa noite; caro; cara; prezado; prezada;
        cumprimentos; atenciosamente; sou o; sou a
    """),
    titles=words("sr sra dr dra senhor senhora dona"),
    farewells=words("obrigado obrigada atenciosamente cumprimentos"),
    corrections=phrases("""
        desculpe; desculpa; quis dizer; quero dizer; enganei-me; me enganei; correção; correcção; errei; erro;
        na verdade; aliás; perdão; não é
    """),
    again=phrases("""
        novamente; de novo; outra vez; repetir; repita; não confere; não corresponde; não encontrei;
        não encontro; incorreto; inválido
    """),
    refusals=phrases("""
        não tenho; não sei; não lembro; não me lembro; esqueci; não me recordo; para quê; por que; porquê;
        prefiro não; não quero
    """),
    measures=words("""
        euros euro € r$ $ reais real gb mb kg g cm m km horas hora minutos dias semanas meses anos ano % vezes
        pessoas noites unidades
    """),
    months=words("""
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr
        mai jun jul ago set out nov dez
    """),
    date_joins=words("de do"),
    streets=words("rua r. avenida av praça travessa alameda estrada rodovia largo calçada beco ladeira viela"),
    street_order="street name number",
    units=words("apto apartamento bloco andar casa lote nº número bairro sala esq dto"),
    digits={
        "zero": "0",
        "um": "1",
        "uma": "1",
        "dois": "2",
        "duas": "2",
        "três": "3",
        "tres": "3",
        "quatro": "4",
        "cinco": "5",
        "seis": "6",
        "meia": "6",
        "sete": "7",
        "oito": "8",
        "nove": "9",
    },
    tens=words("""
        dez onze doze treze catorze quatorze quinze dezasseis dezesseis dezassete dezessete dezoito dezanove
        dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento duzentos mil
        novecentos primeiro
    """),
    repeats={"duplo": 2, "dobro": 2, "triplo": 3},
    spelling=words("de como"),
    capitals=words("maiúsculo maiúscula minúsculo minúscula"),
    at=words("arroba at"),
    dot=words("ponto dot"),
    signs={"hífen": "-", "traço": "-", "underline": "_", "sublinhado": "_", "mais": "+", "barra": "/"},
)
