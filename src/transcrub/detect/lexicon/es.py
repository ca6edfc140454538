"""Spanish."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="es",
    marks=words("""el los las una que es por para con mi su usted hola gracias sí cuál puede quiero tengo
        necesito está estoy
        favor buenos buenas días tardes pedido cómo del al lo se nombre número soy me le tu cual ha han muchas
        y"""),
    stop=words("""
        a al algo alguien algún allí ahora ante antes aquí así aún aunque bien buen buena buenas bueno buenos
        cada casi claro como cómo con correcto cuál cual cuando cuándo cuánto cuanto de del desde días dia día
        donde dónde e el él ella ellos en entonces entre era eres es esa ese eso esta está están este esto estoy
        estos exacto fue favor gracias ha han hasta hay hola hoy igual la las le les lo los luego más mañana me
        mejor mi mí mis momento mucho muchas muchos muy nada necesito ni no noche noches nos nosotros nunca o
        otra otro para perdón pero perfecto por porque pronto pues puede puedo que qué quien quién quiero sea ser
        sé si sí siempre señor señora señorita sin sobre solo sólo somos son soy su sus también tan tarde tardes
        te tengo tiene tienen todo todos tu tú un una uno unos usted ustedes vale vamos va y ya yo ok okay listo
        disculpe disculpa lamento siento ayuda ayudar quisiera podría puedes he hemos han tal verdad vez saludos
        adiós
    """),
    ordinary=words("""
        ayer banco cable caja cambio cancelar cancelación cargo cita ciudad cliente cobro color comida compra
        comprar consulta contrato cuenta cuota cosa deuda devolución dinero dirección dolares enviar entrega
        envío error estado factura fecha formulario funciona gerente hora horas hotel información internet línea
        llamada llegar luz mensaje mes minutos motivo número nombre orden oferta pago pagar pantalla paquete
        pedido persona plan precio problema producto queja reclamo reembolso reserva retraso saldo seguro semana
        servicio sistema solicitud tarjeta teléfono tienda tiempo transferencia vuelo web zapatos talla nuevo
        nueva viejo roto mal dice llegó hice quería pedí compré gustaría esperando esperar trabajo casa internet
        wifi móvil computadora ordenador correo contraseña clave usuario código apellido apellidos madre padre
        verificar confirmar revisar encontrar buscar registro registrado titular inmediato enseguida segundo
        encantado
    """),
    asked={
        "PERSON": phrases("""nombre; nombres; nombre completo; nombre y apellido; nombre y apellidos; apellido;
            apellidos;
            con quién hablo; con quien hablo; titular; cómo se llama; como se llama; cómo te llamas"""),
        "EMAIL_ADDRESS": phrases("""correo; correo electrónico; correo electronico; email; e-mail; mail;
            dirección de correo;
            dirección de correo electrónico; dirección de email"""),
        "PHONE_NUMBER": phrases("""teléfono; telefono; número de teléfono; numero de telefono; móvil; movil;
            celular; número de móvil;
            número de celular; número de contacto; tel; teléfono de contacto; whatsapp"""),
        "STREET_ADDRESS": phrases("""dirección; direccion; domicilio; dónde vive; donde vive; dirección de envío;
            vivo en;
            dirección de facturación; dirección postal; calle y número"""),
        "POSTAL_CODE": phrases("código postal; codigo postal; cp; c.p"),
        "DATE_OF_BIRTH": phrases("""fecha de nacimiento; nacimiento; nací; naci; nacido el; nacida el;
            cumpleaños; cuándo nació;
            cuando nació"""),
        "PASSWORD": phrases("""
            contraseña; pin; clave; clave secreta; código de seguridad de su cuenta; palabra secreta;
            palabra clave; código pin; pregunta de seguridad; respuesta de seguridad; código de verificación;
            apellido de soltera; apellido de soltera de su madre; primera mascota; nombre de su mascota;
            nombre de su primera mascota; token
        """),
        "USERNAME": phrases("usuario; nombre de usuario; id de usuario; usuario"),
        "ACCOUNT_NUMBER": phrases("""
            número de cuenta; numero de cuenta; cuenta bancaria; número de cliente; numero de cliente;
            número de póliza; numero de poliza; póliza; número de contrato; número de socio; número de abonado;
            iban; contrato; código de cliente; id de cliente; número de reclamo; número de siniestro
        """),
        "ES_NIF": phrases("""
            dni; nif; número de dni; documento de identidad; número de documento; documento; cédula; cedula
        """),
        "ES_NIE": phrases("nie; número de nie"),
        "US_SSN": phrases("número de seguro social; seguro social; número de seguridad social; seguridad social"),
        "CREDIT_CARD": phrases("""número de tarjeta; numero de tarjeta; tarjeta de crédito; tarjeta de débito;
            tarjeta terminada en;
            tarjeta que termina en; cvv; cvc; fecha de vencimiento; fecha de caducidad; caducidad; vencimiento"""),
        "ORDER_ID": phrases("""
            número de pedido; numero de pedido; número de orden; numero de orden; número de reserva;
            numero de reserva; código de reserva; localizador; número de seguimiento; numero de seguimiento;
            número de factura; número de confirmación; código de confirmación; número de referencia; referencia;
            número de ticket; número de caso
        """),
        "US_PASSPORT": phrases("pasaporte; número de pasaporte"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("cuenta; cliente; contrato; socio"),
        "CREDIT_CARD": phrases("tarjeta; visa; mastercard"),
        "ORDER_ID": phrases("pedido; orden; reserva; factura; ticket; caso; seguimiento"),
    },
    matters=phrases("""
        cuánto; cuánta; cuántos; cuántas; cuanto; cuantos; importe; cantidad; monto; precio; total; talla; color;
        modelo; fecha; hora; cuándo; cuando; artículo; producto; nombre del producto; nombre de la empresa;
        saldo; cargo; factura de; plan; vuelo; número de vuelo; habitación; noches; personas; pasajeros; ciudad;
        país; motivo; marca; versión; error; descuento
    """),
    requests=phrases("""
        cuál; cual; qué; que; cómo; como; quién; dónde; puede; podría; puedes; podrías; me da; me dice;
        me indica; deme; dígame; digame; dime; dame; indique; indíqueme; indíquenos; facilite; facilíteme;
        proporcione; proporcioneme; proporcióneme; confirme; confirmar; verificar; necesito; necesitamos;
        necesitaría; por favor; favor; introduzca; ingrese; escriba; envíe; envíeme; comparta; tiene; sería;
        para verificar; me puede; me podría; ayúdeme; solicito; requiero
    """),
    links=words("""
        es son era el la los las mi su tu de del en al a número numero núm nº no id código por y con que termina
        terminada terminado últimos ultimos cuatro dígitos digitos 4 # : = - sí si claro este esta está actual
        correcto nuevo nueva aquí le lo
    """),
    copulas=words("es son era : = está"),
    joins=words("de del para en a con por desde hasta"),
    names=phrases("""me llamo; mi nombre es; mi nombre completo es; soy; mi apellido es; a nombre de; le atiende;
    le saluda; te atiende;
        te saluda; habla; habla con; está hablando con; se llama; nombre es"""),
    greetings=phrases("""
        hola; gracias; buenos días; buenas tardes; buenas noches; estimado; estimada; querido; querida; saludos;
        soy; buenas
    """),
    titles=words("sr sra srta señor señora señorita don doña dr dra"),
    farewells=words("gracias saludos atentamente"),
    corrections=phrases("""
        perdón; perdon; disculpe; disculpa; quise decir; quiero decir; me equivoqué; corrección; error; no es;
        mejor dicho; lo siento
    """),
    again=phrases("""
        otra vez; de nuevo; nuevamente; repetir; repita; no coincide; no encuentro; no aparece; incorrecto;
        no es válido
    """),
    refusals=phrases("""
        no tengo; no lo tengo; no sé; no se; no recuerdo; no me acuerdo; olvidé; olvide; para qué; por qué;
        prefiero no; no quiero dar
    """),
    measures=words("""
        euros euro € $ dólares dolares pesos gb mb kg g cm m km horas hora minutos días dias semanas meses años
        año % veces personas noches unidades
    """),
    months=words("""
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene
        feb mar abr may jun jul ago sep sept oct nov dic
    """),
    date_joins=words("de del el"),
    streets=words("""
        calle c/ avenida avda av paseo plaza plza carrera cra carretera camino ronda travesía pasaje vía via
        bulevar callejón glorieta
    """),
    street_order="street name number",
    units=words("piso puerta planta bloque escalera portal nº no apto apartamento depto colonia bajo izq dcha"),
    digits={
        "cero": "0",
        "uno": "1",
        "un": "1",
        "una": "1",
        "dos": "2",
        "tres": "3",
        "cuatro": "4",
        "cinco": "5",
        "seis": "6",
        "siete": "7",
        "ocho": "8",
        "nueve": "9",
    },
    tens=words("""
        diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós
        veintitrés veinticuatro veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa cien
        ciento doscientos mil novecientos primero
    """),
    repeats={"doble": 2, "triple": 3},
    spelling=words("de como"),
    capitals=words("mayúscula mayuscula minúscula minuscula"),
    at=words("arroba at"),
    dot=words("punto dot"),
    signs={"guion": "-", "guión": "-", "guion_bajo": "_", "más": "+", "barra": "/"},
)
