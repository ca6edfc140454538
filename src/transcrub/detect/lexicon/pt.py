"""Portuguese, of Portugal and of Brazil."""

from transcrub.detect.lexicon.language import Language, phrases, typed, words

# Nearly all of them are of no other language, and none is part of a name.
_MARKS = words("""
    o os as um uma que é não por para meu minha seu sua você olá obrigado obrigada sim qual pode quero tenho preciso
    está bom boa dia tarde pedido do da no na ao em eu me estou são foi mas isso nome número favor com dos das nos nas
    pelo pela à às ou já só até muito nao voce vc vcs pra pro eh oi ola tá tô então também tbm aqui agora ainda ontem
    hoje amanhã ele ela dele dela esse essa este esta isto meus minhas seus suas nosso nossa quais quando quem porque
    fiz fui tem tinha posso podem poderia gostaria queria consigo conta cartão cartao fatura encomenda endereço morada
    senha telefone telemóvel celular compra cliente cpf cnpj nif cnh cep prezado prezada atenciosamente cumprimentos
    digite informe aguarde desculpe desculpa recebido recebi chegou segue numero código codigo anos dígitos data falei
    disse nasci confirme palavra-passe passaporte rua vou resolver nada melhores vence val tenha valeu agradecemos
    inscrição estadual chamo chama
""")
_DIGITS = words("zero=0 um=1 uma=1 dois=2 duas=2 três=3 tres=3 quatro=4 cinco=5 seis=6 meia=6 sete=7 oito=8 nove=9")

_ASKED = {
    "PERSON": phrases("""
        nome; nomes; sobrenome; apelido; titular; (primeiro|último) nome; nome (completo|próprio|social|de quem); nome e
        (sobrenome|apelido); nome d(o|a) (titular| cliente| passageir(o|a)| hóspede| paciente| segurad(o|a)| alun(o|a));
        nome d(o|a) (responsável| destinatári(o|a)| beneficiári(o|a)| condutor(|a)| assinante| mãe| pai| sua mãe| seu
        pai); nome (|impresso )no cartão; nome da minha mãe; titular d(a conta|o cartão|o contrato|a linha|a apólice);
        com quem (|eu )(falo|estou falando|estou a falar|tenho o prazer|tenho o gosto); quem fala; como (se|te|você se)
        chama(|s); como posso (chamar|chamá-lo|chamá-la|lhe chamar)
    """),
    "EMAIL_ADDRESS": phrases("""
        (|endereço de )e(|-| )mail(|s); mail; (correio|endereço) eletr(ó|ô)nico; gmail; hotmail
    """),
    "PHONE_NUMBER": phrases("""
        telefone; celular; telemóvel; tel; tlm; tlmv; telef; cel; zap; whats; wpp; fax; whatsapp;
        (telefone|celular|número) com ddd; número (alternativo|da linha|fixo); (número|nº|n.º) (do |de
        |)(telefone|celular|telemóvel|whatsapp|whats|zap|fax|contato|contacto); telefone (fixo| celular| de contato| de
        contacto| para contato| de recado); conta(|c)to telef(ô|ó)nico; número (para contato|para contacto|que termina
        em); (liga|ligue|ligar|ligar-me) para o; me (liga|ligue|liguem|chama) no; (meu|minha) (contacto|contato|número)
        é
    """),
    "STREET_ADDRESS": phrases("""
        endereço; morada; moradas; residência; domicílio; logradouro; onde (mora|reside|vive); rua e número; nome da
        rua; (endereço|morada) (complet(o|a)| atual| nov(o|a)| antig(o|a)| fiscal| postal| residencial| comercial);
        nov(o|a) (endereço|morada); (endereço|morada) de (entrega| envio| cobrança| correspondência| faturação|
        facturação| faturamento| instalação); mor(o|amos) (na|no|em|aqui na); resid(o|ente) (na|no|em); viv(o|emos)
        n(a|o); endereço da instalação; local de (entrega|instalação); mud(ei|ei-me|amos) p(ara a|ra); entreg(ar|uem)
        na; (enviem|mandem) para a; (situad|localizad)(o|a) na; fica na rua
    """),
    "POSTAL_CODE": phrases("cep; (código|cod|cód.)(-| )postal; cp; cep d(a rua|e entrega|o endereço); número do cep"),
    "DATE_OF_BIRTH": phrases("""
        nascimento; (data|dt) de (nascimento|nasc); (data|dt) (nascimento|nasc); nasc; d.n; dn; nascid(o|a);
        aniversário; nasc(i|eu|ido|ida) (em|a|no dia); nasc(i|eu) dia; faço anos (a|em); faço aniversário (em|dia);
        (ano|dia) de nascimento; quando nasceu; em que dia nasceu
    """),
    "PASSWORD": phrases("""
        senha; senhas; palavra(-| )passe; palavra(-| )chave; password; pass; pin; puk; token; otp; (código|número)
        p(in|uk); (pergunta|resposta|palavra|frase) (de segurança|secreta); senha (provisória| temporária| atual|
        antiga| nova| numérica| do app| do wifi| do wi-fi| da internet| de acesso| do cartão); nova senha;
        (senha|pin|código) de (4|6|quatro|seis) dígitos; código de (verificação| segurança da conta| acesso|
        confirmação| autenticação| ativação| autorização| recuperação| retirada| levantamento); código (sms| por sms|
        que recebeu| que recebi| que enviamos| que enviei| que te enviei| que chegou| enviado| recebido); código
        (temporário|secreto); nome de solteira(| da sua mãe| da mãe); primeiro animal de estimação; nome do (|seu |meu
        )(primeiro animal|animal de estimação|cachorro|cão|gato); cidade (onde|em que) nasceu; código d(a porta|o cofre)
    """),
    "USERNAME": phrases("""
        usuário; utilizador; login; user; username; nick; nickname; instagram; insta; telegram; skype; discord; nome
        d(e|o) (usuário|utilizador|perfil|login); id d(e|o) (usuário|utilizador)
    """),
    "ACCOUNT_NUMBER": phrases("""
        (passageiro|cliente) frequente; cartão de (passageiro|cliente) frequente; número de estudante; estudante
        n(º|.º);
        rg; identidade; rne; crnm; nic; bilhete de identidade; cartão (de cidadão|cidadão|do cidadão);
        (carteira|documento) de identidade; número de identificação civil; (título|autorização) de residência;
        (número|nº|n.º) d(a identidade|e identidade|o rg|o bi|o documento|o cartão de cidadão);
        (número|nº|n.º|código) d(a|e) (conta| apólice| carteirinha| instalação| matrícula| inscrição| segurança social);
        (número|nº|n.º|código) d(o|e) (cliente| contrato| sócio| associado| membro| assinante| aderente| utente| aluno|
        beneficiário| benefício| contador| medidor| funcionário| empréstimo); (nº|n.º) (conta| cliente| contrato|
        apólice| sócio| utente| contador); (cliente|contrato|apólice|utente) n(º|.º); número (do prontuário| do sns| do
        sus| do pis| da conta bancária| de passageiro frequente| da carteira| do título| do relógio| do cartão de
        fidelidade); conta (bancária| corrente| poupança| salário| à ordem| final| com final| terminada em| que termina
        em); agência e conta; iban; nib; apólice; contrato; matrícula; chave (pix|do pix|aleatória); pix;
        minha chave; carteirinha; cart(eirinha|eira) do plano; cartão (do sus| sus| nacional de saúde| de fidelidade);
        cns; sns; niss; segurança social; número de identificação da segurança social; pis; pasep; nis; cpe; código
        (cpe| universal); ponto de entrega; unidade consumidora; prontuário; inscrição (municipal| estadual| do imóvel)
    """),
    "BR_CPF": phrases("cpf; (número|nº) d(o|e) cpf; cpf (do titular|ou cnpj); cpf/cnpj; (|número do )cnpj"),
    "PT_NIF": phrases("""
        nif; nipc; (|número de |nº |nº de |n.º |n.º de )contribuinte; número (fiscal|do nif); (número de |)identificação
        fiscal
    """),
    "US_DRIVER_LICENSE": phrases("""
        (|número da |nº da )(cnh|carta de condução); carteira de (motorista|habilitação); habilitação
    """),
    "LICENSE_PLATE": phrases("""
        placa; placas; número da placa; placa d(o|a) (carro| veículo| moto| meu carro| seu carro| seu veículo);
        matrícula d(o|a) (carro| veículo| viatura| automóvel| mota| meu carro| seu carro| minha viatura| sua viatura);
        (carro|viatura) com a matrícula; (carro|veículo) (de |)placa
    """),
    "CREDIT_CARD": phrases("""
        cartão de (crédito|débito); (número|nº|números) d(o|e) cartão; cartão (final|com final|cadastrado|multibanco);
        fina(l|is) do (|seu )cartão; cartão (terminado em| terminando em| que termina em| que termina com| a terminar
        em); (visa|master|mastercard|elo|amex) (final|terminado em); últimos dígitos do cartão; 4 últimos dígitos;
        (últimos 4| últimos quatro| 4 últimos| quatro últimos) (dígitos|números) do (|seu )cartão; cvv; cvc; código de
        segurança(| do cartão); código (no|do) verso; (3|três) (dígitos|números) (do|no) verso; (números|código) atrás
        do cartão; validade; val; data de validade; validade do cartão; vencimento do cartão; 16 dígitos
    """),
    "ORDER_ID": phrases("""
        (número|nº|n.º|código) d(o|e) (pedido| voucher| rastreio| rastreamento| seguimento| objeto| envio| recibo|
        boleto| protocolo| atendimento| chamado| ticket| caso| processo| sinistro| requerimento| orçamento| bilhete| bo|
        agendamento| tracking| localizador); (número|nº|n.º|código) d(a|e) (encomenda| compra| reserva| remessa| guia|
        fatura| factura| nota| nota fiscal| receita| ocorrência| reclamação| solicitação| proposta| devolução|
        transação| passagem| transferência| referência| confirmação| requisição| marcação| ordem de serviço); (nº|n.º)
        (pedido| encomenda| reserva| fatura| protocolo| processo); (pedido| encomenda| fatura| reserva| protocolo|
        chamado| ticket| caso| processo| sinistro| bilhete| proposta| reclamação| ocorrência| guia| os) n(úmero|º|.º);
        localizador; pnr; protocolo; protocolo de atendimento; nota fiscal; código (de confirmação da reserva| de
        barras| de postagem); boletim de ocorrência; ordem de serviço; referência; referência multibanco; ref
    """),
    "IP_ADDRESS": phrases("endereço ip; ip"),
    "MAC_ADDRESS": phrases("endereço mac; mac address"),
    "VIN": phrases("chassi; (número|nº|n.º) d(o|e) chassi(|s); número de quadro"),
    "US_PASSPORT": phrases("passaporte; passaportes; (número|nº|n.º) d(o|e) passaporte; passaporte n(úmero|º|.º)"),
}

_KIN = phrases("""
    espos(o|a); marido; mulher; companheir(o|a); namorad(o|a); noiv(o|a); parceir(o|a); filh(o|a|inho|inha); beb(ê|é);
    pai; mãe; padrasto; madrasta; entead(o|a); irm(ão|ã); av(ô|ó); (|bis)net(o|a); ti(o|a); prim(o|a); sobrinh(o|a);
    sogr(o|a); genro; nora; cunhad(o|a); padrinho; madrinha; afilhad(o|a); g(ê|é)me(o|a); vizinh(o|a); amig(o|a);
    colega; chefe; gerente; supervisor(|a); atendente; técnic(o|a); motorista; entregador; estafeta; funcionári(o|a);
    vendedor(|a); condutor(|a); inquilin(o|a); advogad(o|a); médic(o|a); enfermeir(o|a); dentista; professor(|a);
    diretor(|a); cuidador(|a); passageir(o|a); paciente; segurad(o|a); beneficiári(o|a); destinatári(o|a);
    ex-(marido|mulher|esposa); pap(ai|á); mam(ãe|ã); vov(ô|ó); operador(|a); assistente; porteir(o|a); síndic(o|a);
    sóci(o|a); secretári(o|a); hóspede; eletricista; canalizador; mecânico; proprietári(o|a); falecid(o|a)
""")

LANGUAGE = Language(
    code="pt",
    marks=_MARKS,
    stop=_MARKS
    | typed(
        words("""
            mãe a ah algo alguém alguma algum ali aos assim bem boas bons cada certo claro como de depois desde e eles
            era
            esteve faria estão exato fez fim foram há lá lhe mais menos mesmo momento muita nem noite nós nunca ok okay
            onde outra outro perfeito podia pois porquê primeiro quanto quê se sem sempre senhor senhora ser será si
            sobre sou tal tão te ter teu teve toda todo todos tu tudo tua umas uns vai valeu vamos vocês vez ajuda
            ajudar bastante combinado correto entendi abraço tchau adeus né agradeço algumas alguns alô ambos antes
            aquela aquele aquilo atrás beleza cadê comigo conosco connosco daqui daquele dali debaixo delas deles dessa
            desse desta deste duas durante elas entre essas esses estas estes estava estavam estamos esteja fora lhes
            mim nenhum nenhuma nessa nesse nesta neste ninguém num numa outras outros pelas pelos pouco pros pras sei
            seja sejam sendo seria seriam sido sob somos tou sao tb tbem tambem ate ja ta to hj pq oq qdo mto mt td tds
            msm dps entao amanha obg obgd vlw blz pfv sff sfv bjs abs att opa eita exatamente correcto ótimo ótima
            parabéns bem-vindo bem-vinda bem-vindos certeza lamento prazer pessoal amigo amiga sr sra dr dra quer quis
            queremos podemos vais vão iria ia eram faz fazem tenha têm deu dei dá dão dou
        """)
    ),
    listing="ordinary_pt",
    asked=_ASKED,
    tags={
        "ACCOUNT_NUMBER": phrases("conta; cliente; contrato; cc; c/c; sócio; utente; contador; renavam"),
        "CREDIT_CARD": phrases("final; finais; cartão; visa; mastercard; master; elo; amex; crédito; débito"),
        "ORDER_ID": phrases("""
            pedido(|s); encomenda(|s); reserva(|s); fatura; factura; protocolo; processo; compra; ticket; chamado;
            rastreio; rastreamento; remessa; bilhete; voucher; ocorrência; sinistro; reclamação; boleto; recibo; nota;
            orçamento; transação; proposta; solicitação; guia; receita; caso; objeto; devolução; requisição
        """),
        "PASSWORD": phrases("código; senha de acesso"),
        "US_DRIVER_LICENSE": phrases("carta; registro"),
        "LICENSE_PLATE": phrases("carro; viatura; moto; mota; veículo"),
        "STREET_ADDRESS": phrases("moro; resido; mora; reside; vivo"),
    },
    matters=phrases("""
        agência; ag; quant(o|a|os|as); valor; preço; motivo; altura; largura; horário; site; portão; plataforma;
        temperatura; total; tamanho(|s); cor; modelo; data; hora(|s); quando; artigo; produto; taxa; plano; voo;
        quarto(|s); noites;
        pessoas; passageiros; cidade; país; marca; versão; erro; cust(a|am|ou); (a |)que horas; nome d(a|o) (empresa|
        loja| hotel| restaurante| banco| medicamento| remédio| cidade| filme| rede| wifi| plano| artigo| aplicativo);
        nome d(a|o) (produto| site| curso| ficheiro| evento); número de (passageiros| pessoas| noites| parcelas|
        pontos); (que|qual|em que) dia; código d(e|o) (erro|desconto|produto|artigo); referência do (produto|artigo);
        série; sku; imei; linha; leitura(|s); parcela(|s); prestações; pontos; milhas; ano; unidade(|s); item; (cartão
        de|vale) presente; (feliz|festa de|presente de) aniversário; tipo de (conta|cartão); (fatura|limite) do cartão;
        endereço d(o site|a loja); esqueci (|a |minha )senha; (redefinir|trocar|alterar|recuperar) (a
        |)(senha|palavra-passe); número d(o|e) (voo|assento|quarto|série|erro); data d(a|e|o) (compra| viagem| pedido|
        transação| entrega| vencimento| pagamento| início| saída| chegada| fatura); vencimento; quantidade; saldo;
        limite; desconto; prazo; código promocional; assento; idade
    """),
    requests=phrases("""
        qual; quais; que; quem; como; onde; quando; cadê; p(ode|odes|odem|oderia|odia|odias|osso|oderá);
        conseg(ue|ues|uiria); t(em|ens|eria); quer(o|ia); precis(o|amos|ava); solicit(o|amos); por favor; pfv; sff; (|me
        )inform(e|a); me di(ga|z); di(ga|z|zer); d(iga|iz|izer|ê|ar)-me; forneça; (|me )fal(e|a);
        indi(car|que|ca)(|-me); confirm(ar|e|a|as)(|-me); verifi(car|que|cação); digit(e|a); ins(ira|ere);
        envi(e|ar|a)(|-me); (|me )(envia|mand(e|a|ar)); escrev(e|a); (|com)partilh(e|a|ar); repet(ir); repita; p(ra|ara)
        eu; falt(a|ou|am); localizar; favor; se faz favor; informar; fornecer; seria; me pass(a|e); me d(á|ê); poderia
        me; pass(e|ar)(|-me); ainda; gostaria
    """),
    links=typed(
        words("""
            é são era o a os as meu minha seu sua de do da em no na número num nº id código e por com que termina
            terminado final últimos quatro dígitos 4 # : = - sim claro este aqui está atual correto novo nova segue ao
            eh n n.º nr nro cód tá ok então tu teu tua dele dela meus minhas nosso nossa lá para pra pro sendo seria
            cadastrado cadastrada registado registada registrado registrada terminada terminando três 3 dois 6 números
            esse essa só também tb tbm foi titular cliente conta cartão pessoal fiscal principal antigo anterior fixo
            próprio mesmo agora você senhor senhora celular telefone telemóvel email e-mail cpf rg nif nome pedido
            encomenda
        """)
    ),
    copulas=words("é são era : = segue está eh seria foi sendo"),
    resumes=words("é eh são"),
    joins=words("de do da para em no na com por ao dos das pelo pela desde pra aos nos nas"),
    names=phrases("""
        (|eu )me chamo; chamo-me; (|o )meu (nome| primeiro nome| nome completo| sobrenome| apelido) (é|eh); meu nome e;
        nome (é|eh); (nome completo|sobrenome|apelido) é; em nome d(e|o|a); n(o|a) nome d(e|o|a); (|pode |podem )me
        cham(ar|am|a) de; pode (chamar-me|tratar-me por); nome del(a|e) é; (|que |ela |ele )se chama; chama-se; aqui é(|
        o); aqui fala(| o); daqui fala(| o); daqui é o; (|aqui )quem fala(| aqui) é(| o); sou (o sr|a sra);
        (titular|titular da conta|passageiro) é; falar com (o sr|a sra|o senhor|a senhora); atendid(o|a) p(or|elo);
        a(o|os) cuidado(|s) de; a/c; (assinado|recebido) por; pertence a; atende por
    """),
    greetings=phrases("""
        (falando|a falar|falei|falo|fala|falado) com (|o|a); fala (o|a); aqui (|quem fala )é a; quem fala (aqui |)é a;
        daqui (fala|é) a; atendid(o|a) pela; (|eu )sou(| o| a); olá; oi; opa; bom dia; boa (tarde|noite); (|muito
        )obrigad(o|a); obg; valeu; vlw; car(o|a); prezad(o|a); estimad(o|a); querid(o|a); exm(o|a)(| sr| sra); (|seja
        )bem(-| )vind(o|a); (|muito )prazer; tchau; adeus; até logo; (|um )abraço; abraços; bjs; att; (|com os |com |os
        meus )(melhores |)cumprimentos; cumps; atenciosamente; cordialmente; grat(o|a); desculpe; perfeito; certo; ok;
        entendi; compreendo; agradeço; aqui (o|a)
    """),
    titles=typed(
        words("""
            sr sra dr dra senhor senhora dona srta srs sras doutor doutora sr.ª srª sra.ª dr.ª drª prof profª profa
            prof.ª professor professora eng engª eng.ª engenheiro engenheira dom menina exmo exma
        """)
    ),
    kin=frozenset(_KIN),
    farewells=typed(
        words("""
            obrigado obrigada atenciosamente cumprimentos cumps abraço abraços beijos att atte grato grata cordialmente
            tchau adeus agradeço agradecido agradecida obg valeu vlw saudações beijinhos
        """)
    ),
    corrections=phrases("""
        desculp(e|a|em); qu(is|ero) dizer; enganei-me; me enganei; corre(ção|cção); errei; erro; na verdade; aliás;
        perdão; digo; não (é|eh); corri(gindo|jo); (|me )confundi; confundi-me; digitei errado; escrevi (mal|errado);
        foi (erro|engano|mal); engano; ops; errado; afinal; afinal é; esper(a|e); minto; o (certo|correto|correcto) é
    """),
    again=phrases("""
        novamente; de novo; outra vez; mais uma vez; repet(e|ir|ir-me); repita(|-me); não (confere| corresponde|
        encontrei| encontro| encontramos| bate| bateu| coincide| localizei| localizamos| localizo| consta); não
        (aparece| existe| reconhece| funcionou| deu| está a dar| foi localizado| foi encontrado); não consegu(i|o)
        localizar; não (está|é) (corret(o|a)|cert(o|a)|válid(o|a)); incorre(t|ct)(o|a); inválid(o|a); errad(o|a);
        tent(e|ar); verifique; confira; reenvi(e|ar); outr(o|a)
    """),
    refusals=phrases("""
        n(ão|) (tenho| sei| lembro| recebi| acho| encontro| recordo| possuo| uso| quero); não me (lembro|recordo|sinto);
        prefiro não; esqueci(|-me); perdi; p(ara|ra|or) quê; p(or|ara|ra) que; porquê; sei lá; não chegou; não vou
        (passar|dar|informar); não posso (dar|informar); onde (encontro|fica|vejo|acho|está); como assim
    """),
    measures=typed(
        words("""
            reais real euros euro € r$ $ gb mb kg g cm m km horas hora minutos dias semanas meses anos ano % vezes
            pessoas noites unidades eur brl usd dólares dólar centavos cêntimos milhões tb kb ghz mhz mbps mega megas
            gigas kwh w watts volts kgs quilos quilo gramas grama litros litro ml l metros metro mm centímetros
            quilómetros quilômetros polegadas m2 m² h hs hrs hr min mins seg segundos segundo minuto dia semana mês
            noite °c ºc pessoa adultos adulto crianças criança bebês bebés hóspedes passageiros unidade unid un pç pcs
            peças peça itens item pares par caixas quartos pontos milhas estrelas parcelas prestações x vez dígitos
            números km/h úteis
        """)
    ),
    sums=phrases("""
        quanto; total; subtotal; valor(|es); preço(|s); cust(o|a|ou|am); montante; salário; renda; mensalidade; limite;
        saldo; taxa(|s); multa; juros; orçamento; desconto; cobr(aram|ado|ada|ou); pag(uei|o|ar); gastei; parcela de;
        prestação de; (cobrança| pagamento| transferência| reembolso| estorno) de
    """),
    months=words("""
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun
        jul ago set out nov dez
    """),
    date_joins=words("de do"),
    streets=typed(
        words("""
            rua r. lg pct avenida av praça travessa alameda estrada rodovia largo calçada beco ladeira viela r av. pç
            trav tv
            estr rod lgo praceta rotunda azinhaga urbanização urb escadinhas cais servidão alam quadra
        """)
    ),
    street_order="street name number",
    units=typed(
        words("""
            apto apartamento bloco andar casa lote nº número bairro sala esq dto ap apt apto. bl n.º esquerdo direito
            drt dir frente frt fte fração fracção cobertura conj qd r/c rc fundos edifício ed prédio condomínio cond
            torre cave
        """)
    ),
    digits=dict(pair.split("=") for pair in _DIGITS),
    tens=words("""
        dez onze doze treze catorze quatorze quinze dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove
        vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento duzentos mil novecentos primeiro
    """),
    repeats={"duplo": 2, "dobro": 2, "triplo": 3},
    spelling=words("de como"),
    capitals=words("maiúsculo maiúscula minúsculo minúscula"),
    at=words("arroba at"),
    dot=words("ponto dot"),
    signs={"hífen": "-", "traço": "-", "underline": "_", "sublinhado": "_", "mais": "+", "barra": "/"},
)
