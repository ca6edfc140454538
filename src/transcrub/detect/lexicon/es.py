"""Spanish, of Spain and of Latin America."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="es",
    marks=words("""el los las una que es por para con mi su usted hola gracias sí cuál puede quiero tengo necesito está
        estoy favor buenos buenas días tardes pedido cómo del al lo se nombre número soy me le tu cual ha han muchas y
        ingrese ingresa intente cédula contraseña dirección apellidos apellido conducir incorrecto disculpe permítame
        ayudarle ayudarte tarjeta licencia placas fecha facilita facilite tienes gusto necesita últimos matrícula póliza
        cuáles pero muy hay mis ya eso ese ustedes ahora aquí hace hasta pues puedo puedes pueden quisiera tienen ayer
        unos dónde quién cuándo también tampoco sus estos necesitamos cuenta correo teléfono llegó compré mañana buena
        todavía aún hacer llamo llama"""),
    stop=words("""a al algo alguien algún allí ahora ante antes aquí así aún aunque bien buen buena buenas bueno buenos
        cada casi claro como cómo con correcto cuál cual cuando cuándo cuánto cuanto de del desde días dia día donde
        dónde e el él ella ellos en entonces entre era eres es esa ese eso esta está están este esto estoy estos exacto
        fue favor gracias ha han hasta hay hola hoy igual la las le les lo los luego más mañana me mejor mi mí mis
        momento mucho muchas muchos muy nada necesito ni no noche noches nos nosotros nunca o otra otro para perdón pero
        perfecto por porque pronto pues puede puedo que qué quien quién quiero sea ser sé si sí siempre señor señora
        señorita sin sobre solo sólo somos son soy su sus también tan tarde tardes te tengo tiene tienen todo todos tu
        tú un una uno unos usted ustedes vale vamos va y ya yo ok okay listo disculpe disculpa lamento siento ayuda
        ayudar quisiera podría puedes he hemos tal verdad vez saludos adiós además ademas ahorita alguna algunas algunos
        allá alla acá aca ahí ahi aqui aquel aquella aquello asi bienvenida bienvenido cerca chao cuales cuáles
        cualquier cualquiera cuyo dale dentro después despues durante ellas ello encantada encantado enseguida entiendo
        esos esas estas excelente falta fui gusto hacia haya ida jaja mas menos mía mio mío mientras misma mismo mucha
        muchísimas ningún ninguna nuestra nuestro nuevamente ojalá otras otros parece perdona perdone perdon podria
        porfa pq pudo q quienes quizá quizás según segun seguro sino sip solamente supuesto tampoco tanta tanto tb ti
        tus toda todas todavía todavia tras ud uds van vas vaya vd vos vosotros xfa xq dime hijo hija esposo esposa
        marido mujer madre padre mamá papá hermano hermana tío tía cuñado cuñada suegro suegra abuelo abuela primo prima
        amigo amiga estimada estimado querido querida apreciado cordial cordialmente atentamente servicio cliente
        clientes equipo atención soporte asistencia agente asesor asesora incorrecto correcta perfecta senor senora
        señores hey hello bye ay eh ah oh"""),
    listing="ordinary_es",
    asked={
        "PERSON": phrases("""
            nombre; nombres; nombre completo; nombre y apellido; nombre y apellidos; apellido; apellidos; con quién
            hablo; titular; cómo se llama; cómo te llamas; nombre (del|de la|de mi|de su) (titular|pasajero|
            huésped|paciente|beneficiario|destinatario|cliente); titular (de la|de) (cuenta|línea|póliza|tarjeta|
            reserva); titular del (contrato|servicio|pedido); nombres y apellidos; a nombre de quién; a qué nombre;
            (primer|segundo) (nombre|apellido); apellido (paterno|materno); razón social; con quién (tengo el gusto|
            tengo el placer|me comunico|converso); con quién (estoy|estás|está) (hablando|chateando); de parte de
            quién; quién (habla|llama|me escribe); cómo (puedo|debo) (llamarle|llamarte|llamarlo); cómo (le|te) puedo
            llamar; cómo (desea|prefiere|quiere) que le llame; persona de contacto
        """),
        "EMAIL_ADDRESS": phrases("""correo; correo electrónico; email; e-mail; mail; dirección de correo electrónico;
            correos; (correo|mail|email|e-mail) (de contacto|asociado|registrado|personal|alternativo); mi correo;
            gmail; cuenta de (correo|gmail); dirección de (correo|email|mail|e-mail); dirección electrónica"""),
        "PHONE_NUMBER": phrases("""teléfono; móvil; celular; tel; whatsapp; (número|nº|n°|nro|no) de (teléfono|teléfono
            móvil|celular|cel|móvil|contacto|whatsapp|tel|línea); teléfonos; teléfono (móvil|fijo|celular|alternativo|
            asociado|de contacto); número (celular|móvil|telefónico|fijo); cel; telf; tlf; tfno; tlfn; tfn; tlfno;
            número (al que|donde) (le|te) llamamos; número para (llamarle|llamarte|contactarle|contactarte|contactarlo|
            comunicarnos|localizarle); mi número es el; (llámeme|llámame|llámenme|llamarme|llamen) al; contactarme
            (al|en el); me puede(n|s|) llamar al; (escríbame|escríbanme|escribirme) al; wsp; mi whats; guasap; wasap;
            número que (termina|acaba) en; (línea|teléfono|móvil|celular|número) terminad(o|a) en; (teléfono|móvil|
            celular) que termina en"""),
        "STREET_ADDRESS": phrases("""dirección; domicilio; dirección postal; calle y número; dirección (completa|actual|
            nueva|exacta|fiscal|particular|registrada|anterior|antigua); dirección (de|del|de la) (envío|entrega|
            facturación|domicilio|residencia|casa|instalación|suministro|recogida); (nueva|mi) dirección; (nuevo|mi)
            domicilio; domicilio (actual|fiscal|particular|de entrega|de envío); en qué dirección; dónde (vives|vive|
            viven|reside); (resido|residimos|vivimos|vivo) en (|la|el|una); me (mudé|mudo|he mudado|cambié) a;
            domiciliad(o|a) en; ubicad(o|a) en; dir; direc; (enviar|enviarlo|envíenlo|envíelo) a; (entregar|recoger)
            en"""),
        "POSTAL_CODE": phrases("código postal; cp; c.p; cód postal; zip"),
        "DATE_OF_BIRTH": phrases("""
            fecha de nacimiento; nacimiento; nací; nacido el; nacida el; cumpleaños; cuando nació; fec de nacimiento;
            fec nac; fecha en que nació; fecha nac; fecha de nac; (fecha|día) de (mi |su |tu | )cumpleaños; (día|año)
            de nacimiento; nacid(o|a); (nació|nacimos|nací) el; cuándo (naciste|nació); cuándo es (su|tu) cumpleaños;
            (cumplo|cumple) años el; (fecha y lugar|lugar y fecha) de nacimiento
        """),
        "PASSWORD": phrases("""contraseña; pin; clave; clave secreta; código de seguridad de su cuenta; palabra clave;
            código pin; primera mascota; token; contraseñas; (contraseña|clave) (actual|temporal|nueva|es|del wifi|de
            wifi|wifi|de acceso|de internet|de seguridad|de la cuenta|del correo); nip; número de pin; pin (de|del|de
            la) (tarjeta|sim|cajero); código (puk|sms|otp|dinámico|secreto|recibido|temporal); puk; otp; código de
            (acceso|autenticación|activación|recogida|retiro|un solo uso|verificación|validación|la puerta|la alarma);
            código que (le|te) (enviamos|mandamos|hemos enviado|hemos mandado|llegó|ha llegado); código que (me|nos)
            (llegó|ha llegado|enviaron|mandaron|han enviado|han mandado); código que (recibió|ha recibido|recibiste|has
            recibido|recibí|he recibido); código de (4|6|cuatro|seis) (dígitos|cifras|números);
            (palabra|frase|respuesta|pregunta) (de
            seguridad|secreta); respuesta a (la|su|tu|mi) pregunta de seguridad; (apellido|nombre) de soltera;
            (apellido|nombre) de soltera de (su|mi|tu|la) madre; nombre de (su|mi|tu) (mascota|primera mascota|escuela|
            escuela primaria|primer colegio); (ciudad|lugar) de nacimiento; ciudad donde (nació|nací|naciste); pass;
            password; contra es"""),
        "USERNAME": phrases("""usuario; user; (nombre|id|identificador) (de|del) (usuario|user|perfil|jugador); usuario
            (es|registrado|de acceso|de la web|de la app|de instagram); mi usuario de la (app|web); nick; nickname; mi
            (usuario|ig|instagram|telegram); instagram; gamertag"""),
        "ACCOUNT_NUMBER": phrases("""cuenta bancaria; póliza; iban; contrato; (número|nº|n°|nro|no) de (cuenta|cliente|
            contrato|socio|abonado|afiliado|afiliación|suscriptor|suscripción|miembro|membresía|titular|póliza|medidor|
            contador|suministro|servicio|siniestro|préstamo|crédito|hipoteca|empleado|reclamo|reclamación|paciente|
            asegurado|beneficiario); número de (la|mi|su|tu) (cuenta|cliente|póliza|contrato); (número|nº) de (alumno|
            historia clínica|viajero frecuente|identificación fiscal|parte); (id|código|cod|número) (cliente|abonado|
            socio|contrato|afiliado|póliza|cuenta|empleado); (id|código) de (cliente|abonado|socio|contrato|cuenta|
            miembro|afiliado|empleado); cups; cuenta (corriente|de ahorros|de ahorro|clabe|número|nº|no); clabe; cbu;
            cvu; cci; (mi|código|número|nº de) iban; (cuenta|póliza|contrato|membresía) (terminada en|terminado en|que
            termina en|acabada en); tarjeta (sanitaria|de fidelidad|de puntos|de socio); (número|nº) de (nis|nic|ruc|
            nit|cuit|cuil|rif|cif|cups|iban); nis; nic; ruc; nit; cuit; cuil; rif; cif; identificación tributaria;
            póliza (número|nº|no); contrato (número|nº|no); cliente (número|nº)"""),
        "ES_NIF": phrases("""dni; nif; documento de identidad; documento; cédula; (número|nº|n°|nro|no) de (dni|nif|
            cédula|documento|identidad|identificación); d.n.i; n.i.f; número (documento|dni|cédula|identificación);
            cédula de (ciudadanía|identidad|extranjería); (carnet|carné) de identidad; documento nacional (|de
            identidad); identificación oficial; rut; run; mi cc es; dui; ine"""),
        "ES_NIE": phrases("""
            nie; (número|nº|n°|nro|no) de (nie|extranjero|identidad de extranjero); n.i.e; nie (completo| del
            titular); permiso de residencia
        """),
        "US_SSN": phrases("""seguro social; seguridad social; (número|nº|n°|nro|no) de (seguro social|seguridad social|
            nss); nss; imss"""),
        "CREDIT_CARD": phrases("""
            (termina|terminada|terminado|acaba) con; (la|el) (que|q) (termina|acaba) (en|con); la (que
            termina|terminada|que acaba) en; tarjeta de crédito;
            tarjeta de débito; cvv; cvc; caducidad; vencimiento; (número|nº|n°| nro|no) de
            (tarjeta|visa|mastercard); número de (la|mi|su|tu) tarjeta; número (de |de la |de mi |de su | )tarjeta de
            (crédito|débito); tarjeta (número|nº|bancaria|visa|mastercard); (tarjeta|visa|mastercard|amex|
            débito|crédito|tdc|tc) (terminada|acabada|que termina|que acaba|con terminación|terminación) (|en);
            tarjeta de (crédito|débito) (terminada|acabada|que termina|que acaba) en; terminación de (la|mi|su|tu)
            tarjeta; últimos (4|cuatro) (dígitos|números); últimos (4|cuatro) (|dígitos |números )de (la|mi|su|tu)
            tarjeta; (dígitos|números|datos) de (la|mi|su|tu) tarjeta; código (de seguridad|cvv|cvc|del reverso|de
            atrás|de verificación de la tarjeta); cvv2; (3|tres) dígitos (del reverso|de atrás); fecha de (expiración|
            vencimiento|caducidad) (|de la tarjeta|de su tarjeta|de mi tarjeta); expiración; válida hasta; tdc
        """),
        "ORDER_ID": phrases("""localizador; referencia; (número|nº|n°|nro|no) de (pedido|orden|reserva|reservación|
            seguimiento|factura|confirmación|referencia|ticket|caso|envío|guía|rastreo|tracking|localizador|incidencia|
            expediente|solicitud|compra|boleta|recibo|transacción|operación|autorización|devolución|queja|folio|
            presupuesto|cotización|billete|boleto|paquete|comprobante|transferencia); número de (la|mi|su|tu) (pedido|
            orden|reserva|factura|guía); (id|código|clave) (de|del|de la) (pedido|orden|compra|transacción|reserva|
            reservación|envío|seguimiento|rastreo|caso|ticket|referencia|confirmación); pnr; rma; folio; radicado;
            expediente; tracking; ref; guía (número|nº|no); (pedido|orden|reserva|caso|ticket|expediente|folio|factura)
            (número|nº|no); número (pedido|orden|reserva|factura); referencia (de pago|del pago|de la reserva|del
            pedido); orden de (compra|servicio|trabajo)"""),
        "VIN": phrases("(número|nº|n°) de (bastidor|chasis|vin); bastidor; vin"),
        "US_PASSPORT": phrases(
            "pasaporte; pasaportes; (número|nº|n°|nro|no) de pasaporte; pasaporte (número|nº|no|es)"
        ),
        "US_DRIVER_LICENSE": phrases("""
            (número|nº|n°|nro|no) (de|del|de la) (licencia|brevete); (licencia|permiso|carnet| carné|registro) de
            (conducir|conducción|manejo); brevete; mi (licencia|brevete) es
        """),
        "LICENSE_PLATE": phrases("""(número|nº|n°|nro|no) (de|de la) (matrícula|placa|placas|patente); (matrícula|placa|
            placas|patente) (del|de su|de mi|de tu) (coche|carro|auto|vehículo); (matrícula|placas|placa|patente)
            (|es|son)"""),
        "MX_CURP": phrases("curp; (mi|clave|número de|su) curp"),
        "MX_RFC": phrases("rfc; (mi|número de|su) rfc"),
        "IP_ADDRESS": phrases("dirección ip; mi ip; ip pública"),
        "MAC_ADDRESS": phrases("dirección mac; mac del (router|equipo)"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("""cuenta; cliente; contrato; socio; póliza; contador; medidor; abonado; afiliado;
            suscripción; siniestro; préstamo; membresía; miembro; asegurado; hipoteca"""),
        "CREDIT_CARD": phrases("tarjeta; visa; mastercard; amex; débito; terminación"),
        "ORDER_ID": phrases("""pedido; orden; reserva; factura; ticket; caso; seguimiento; pedidos; órdenes; reservas;
            boleto; billete; envío; guía; incidencia; solicitud; transacción; reclamación; reclamo; recibo; código;
            paquete; compra; rastreo; confirmación; operación; devolución; queja; trámite; reporte; boleta; cotización;
            presupuesto; reservación; turno"""),
        "ES_NIF": phrases("identificación; cc; ci"),
        "PHONE_NUMBER": phrases("línea; contacto"),
    },
    matters=phrases("""cuánto; cuánta; cuántos; cuántas; importe; cantidad; monto; precio; total; talla; color; modelo;
        fecha; hora; cuándo; artículo; producto; saldo; cargo; factura de; plan; vuelo; habitación; noches; personas;
        pasajeros; ciudad; país; motivo; marca; versión; error; descuento; número (de|del) (talla|calzado|personas|
        pasajeros|noches|habitaciones|unidades|cuotas|asiento|habitación|mesa|tienda|modelo|serie|artículo|producto|
        error|versión|puntos|tren|vuelo); código (de|del) (error|producto|artículo|descuento|promoción|cupón|país|área|
        barras); código (promocional|qr|swift|bic); swift; bic; cupón; tarjeta (|de )regalo; nombre (del|de la)
        (artículo|hotel|banco|tienda|aplicación|app|plan|restaurante|ciudad|producto|empresa); dirección web; página
        web; url; enlace; sitio web; fecha (de|del|de la) (compra|pedido|entrega|envío|pago|cargo|salida|llegada|
        entrada|ida|vuelta|viaje|factura|alta|inicio|fin|corte|cita|reserva|vuelo); fecha límite; duración; plazo;
        plazos; cuotas; intereses; interés; tarifa; comisión; recargo; (reembolso|devolución|descuento|pago|cobro|cargo|
        cuota) de; (cobro|cargo) por; peso; tamaño; megas; gigas; temperatura; lectura; lectura (del|de) (contador|
        medidor); consumo; potencia; años; edad; tipo; tipo de (tarjeta|cuenta|documento|cliente); (método|forma|medio)
        de pago; asiento; asientos; puntos; millas; nivel; categoría; idioma; opción; valoración; calificación; límite;
        límite de crédito; línea de crédito; salario; ingresos; tarjeta (sim|de embarque); correo (no deseado|basura|de
        voz|postal|de confirmación); cambio de contraseña; (restablecer|cambiar|recuperar|olvidé) (la|su|mi|tu)
        contraseña; política de (devoluciones|privacidad); estado de cuenta; atención al (cliente|usuario); servicio al
        cliente; documento (adjunto|pdf); (regalo|fiesta) de cumpleaños; feliz cumpleaños"""),
    requests=phrases("""cuál; qué; cómo; quién; dónde; puede; podría; puedes; podrías; me da; me dice; deme; dime; dame;
        indique; facilite; proporcione; proporcióneme; confirme; confirmar; verificar; necesito; necesitamos;
        necesitaría; por favor; favor; introduzca; ingrese; escriba; envíe; comparta; tiene; sería; para verificar; me
        puede; me podría; solicito; requiero; cuáles; cuánto; cuántos; podemos; podrían; pueden; (me|nos) (das|dan|
        dices|dicen|indica|indicas|facilita|facilitas|proporciona|proporcionas|confirma|confirmas|comparte|compartes|
        brinda|brindas); (indíca|facilíta|proporcióna|confírma|compárte|brínda|regála|pása|mánda|envía|escríbe|recuérda|
        repíte|ayúda|díga)me; (indíque|confírme|compárta|brínde|regále|páse|mánde|envíe|escríba|recuérde|repíta|ayúde|
        facilíte)me; (indíque|facilíte|confírme|compárta|brínde|envíe|proporcióne|dé|díga)nos; (indicar|facilitar|
        proporcionar|confirmar|decir|dar|compartir|brindar|regalar|pasar|mandar|enviar|repetir)(me|nos); indica;
        facilita; confirma; verifique; verifica; comparte; mande; escribe; teclee; teclea; deletree; deletrea;
        necesitaré; necesitaremos; necesitaríamos; requerimos; solicitamos; tienes; (quisiera|quiero|puedo) saber; para
        (ayudarle|ayudarte|localizar|localizarle|validar|confirmar|continuar|revisar|gestionar)"""),
    links=words("""es son era el la los las mi su tu de del en al a número numero núm nº no id código por y con que
        termina terminada terminado últimos ultimos cuatro dígitos digitos 4 # : = - sí si claro este esta está actual
        correcto nuevo nueva aquí le lo mis sus tus mía mio mío tuyo suyo nuestra nuestro ese esa también ahora antiguo
        anterior actualizado registrado registrada asociado asociada vinculado vinculada completo completa n° n.º nro
        num números numeros ref dígito últimas tres seis 3 6 terminados terminan acaba acabado acabada finaliza
        terminación terminacion empieza sigue siguiente ahí ahi sería seria serían creo ok vale bueno pues mire bien
        perfecto ya entonces favor porfa gracias móvil celular casa trabajo titular cliente usuario cuenta tarjeta
        correo electrónico electronico mail email postal teléfono telefono crédito débito te se yo soy tengo aparece
        dice pone figura paso mando envío envio hasta válido"""),
    copulas=words("es son era : = está sería seria serían eran fue -> termina esta serian"),
    resumes=words("es son sería serían seria serian"),
    joins=words("de del para en a con por desde hasta al sobre asociado asociada vinculado vinculada"),
    names=phrases("""me llamo; mi nombre es; soy; a nombre de; habla; se llama; mi nombre (completo|y apellido|y
        apellidos|completo es|y apellido es|y apellidos son); mi nombre; (mi apellido|mis apellidos) (|es|son); me
        apellido; se apellida; me (llaman|dicen); me puede(|s|n) (llamar|decir); puede(|s|n) llamarme; (llámeme|llámame|
        llámenme); yo (soy|me llamo); (él|ella|que) se llama; se llamaba; nombre (completo es|es|era|sería); a nombre
        (del sr|de la sra|del señor|de la señora|de don|de doña); al nombre de; (bajo|con) el nombre (de|);
        registrad(o|a) (a nombre de|como); (titular|el titular|la titular) es; (le|te|les|lo|la) (habla|escribe|saluda|
        atiende|asiste|acompaña); (le|me|te|nos) atendió; me (atiende|ha atendido); habla usted con; (hablas|habla|
        hablando|hablo|hablé|hable|chateando|chatea) con; se comunica con; (está|estás|estoy) (hablando|chateando|
        conversando) con; de parte de; (esposa|esposo|viuda|viudo|madre|padre|hija|hermana|hermano) de; quien (le|te)
        (habla|escribe|saluda) es; aquí (le|te|) (habla|saluda)"""),
    greetings=phrases("""hola; gracias; buenos días; buenas tardes; buenas noches; estimado; estimada; querido; querida;
        saludos; soy; buenas; muy buenas; muy buenos días; buen día; buena(s|) (tarde|noche); hola (buenas|buenos días|
        buenas tardes|buenas noches|de nuevo|qué tal|muy buenas); saludos cordiales; (un|cordial|un cordial) saludo;
        cordialmente; atentamente; atte; att; (muchas|mil|muchísimas) gracias; gracias a ti; de nada; bienvenid(o|a|os);
        bienvenido de nuevo; encantad(o|a); (mucho|un) gusto; un placer; un placer saludarle; adiós; hasta (luego|
        pronto); un abrazo; abrazos; apreciad(o|a); de acuerdo; perfecto; entendido; con gusto; por supuesto; claro que
        sí; muy (bien|amable); feliz día; wenas; ola; hey"""),
    titles=words("""sr sra srta srita señor señora señorita don doña dr dra sres sras dña dª d.ª doctor doctora lic
        licenciado
        licenciada ing ingeniero ingeniera arq abg prof profesor profesora mr mrs ms senor senora senorita"""),
    kin=words("""esposa esposo marido mujer pareja novia novio cónyuge prometida prometido hija hijo hijas hijos bebé
        bebe niña niño nina nino madre padre mamá mama papá papa mami papi hermana hermano tía tío tia tio prima primo
        sobrina sobrino abuela abuelo nieta nieto suegra suegro cuñada cuñado nuera yerno madrastra padrastro hijastra
        hijastro madrina padrino ahijada ahijado comadre compadre gemela gemelo amiga amigo compañera compañero colega
        vecina vecino jefa jefe inquilina inquilino niñera profesora profesor maestra maestro entrenador doctor doctora
        enfermera enfermero dentista psicóloga psicólogo abogada abogado contadora secretaria secretario repartidor
        mensajero conductor conductora chofer chófer operadora operador recepcionista supervisora supervisor técnico
        tecnico pasajera pasajero huésped beneficiaria beneficiario agente asesora asesor viuda camarera camarero"""),
    farewells=words("""gracias saludos atentamente saludo cordialmente atte att abrazo abrazos adiós adios besos
        bendiciones slds salu2 bss chao chau cordial firmado fdo"""),
    corrections=phrases("""perdón; disculpe; disculpa; quise decir; quiero decir; corrección; error; no es; mejor dicho;
        lo siento; perdona; perdone; me (confundí|equivoqué|he equivocado|he confundido); quise poner; quería
        (decir|poner); corrijo; rectifico; digo; en realidad; espere; espera; espérate; ups; uy; al revés; mal escrito;
        lo (escribí|puse) mal; (escribí|puse) mal; (está|estaba) mal; más bien; no era; (error|fallo) mío; es con; me
        faltó; falt(ó|aba) un; mejor (use|usa); no perdón; (el|la) correct(o|a) es; en vez de"""),
    again=phrases("""otra vez; de nuevo; nuevamente; repetir; repita; no coincide; no encuentro; una vez más; (vuelva|
        vuelve|volver) a; inválid(o|a); no es (válido|válida|correcto|correcta|así|ese|esa); incorrect(o|a|os|as);
        erróne(o|a); equivocad(o|a); no (me |)(sale|aparece|figura|existe|corresponde|coinciden|funciona); no (lo|la)
        (veo|localizo|encuentro|reconoce); no (localizo|logro encontrar|consigo encontrar|reconoce); no está
        (registrado|registrada|bien); sin resultados; (repítame|repíteme|repite); revise; verifíquelo; confírmelo;
        compruebe; intente; inténtelo; pruebe con; otro (número|correo|dato|documento)"""),
    refusals=phrases("""no tengo; no sé; no recuerdo; olvidé; para qué; por qué; prefiero no; no quiero dar; no (lo|la|
        los|las) (tengo|sé|recuerdo|encuentro|veo); no me (lo|la) sé; no tengo (a mano|idea|ninguno|ninguna); no (lo|la)
        tengo a mano; no (dispongo|cuento con); ni idea; no sabría; no encuentro; se me (olvidó|ha olvidado); (he|lo he|
        la he) (olvidado|perdido); (lo|la) perdí; no me (llegó|ha llegado|llega|sale|aparece|siento|acuerdo); no (he
        recibido|recibí); dónde (encuentro|aparece); dónde puedo (ver); cuál de (los dos|ellos); para qué (lo|la|quiere|
        quieren|necesita|necesitan); por qué (lo|la|me) (necesita|necesitan|pide|piden); no quiero; no (le |te |les |
        )voy a dar; no estoy segur(o|a); tengo que (darlo|darle|dar); es (necesario|obligatorio)"""),
    measures=words("""euros euro € $ dólares dolares pesos gb mb kg g cm m km horas hora minutos días dias semanas meses
        años año % veces personas noches unidades céntimos centimos centavos sol soles bolívares bolivares usd eur mxn
        cop clp ars mil millón millones palos lucas varos cada gigas giga megas mega tb mbps mhz ghz kw kwh mah hz ml mg
        litros litro gramos gramo kilos kilo kilómetros kilometros metros metro cms centímetros mm pulgadas pulgada
        millas puntos grados m2 m3 segundos min mins minuto hr hrs hs día dia mes semana quincenas noche laborables
        hábiles habiles persona adultos adulto niños ninos menores pasajeros huéspedes maletas maleta piezas pieza pares
        par cajas caja paquetes paquete unidad uds ud botellas bolsas entradas boletos billetes asientos habitaciones
        cuotas cuota plazos pagos mensualidades dígitos digitos dígito cifras caracteres estrellas intentos mensajes
        productos artículos articulos prendas equipos dosis hojas páginas paginas x vez anos"""),
    sums=phrases("""cuánto cuesta; cuánto vale; cuánto; cuánta; total; subtotal; importe; monto; precio; precios; coste;
        costo; costos; ingresos; salario; sueldo; alquiler; renta; cuota; prima; límite; presupuesto; tarifa; comisión;
        al mes; por mes; mensual; recargo; valor de; saldo; (cobro|cargo|pago|abono|recarga|depósito|retiro|compra|
        transferencia|reembolso|devolución) de; me (cobraron|cobran|descontaron|han cobrado); pagué; he pagado"""),
    months=words("""enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        ene feb mar abr may jun jul ago sep sept oct nov dic febrer agost setiem dicienbre novienbre"""),
    date_joins=words("de del el año ano"),
    streets=words("""bv bvd diagonal pso trva gta camí passeig plaça calle c/ avenida avda av paseo plaza plza carrera
        cra carretera camino ronda travesía pasaje vía
        via bulevar callejón glorieta avd avnda avenid ctra cll kr cr calz calzada blvd boulevard blv bulevard
        prolongación prolongacion prol jirón jiron jr pje psje rambla alameda costanera callejon travesia cmno malecón
        malecon carrer avinguda rúa urbanización urbanizacion urb rua pza plazuela rotonda"""),
    street_order="street name number",
    units=words("""pb piso puerta planta bloque escalera portal nº no apto apartamento depto colonia bajo izq dcha nro
        num
        n° n.º apt apartment dpto departamento local oficinaofic torre edificio edif bloq blq bl esc pta izda izquierda
        derecha dch dcha. int interior ext exterior ático atico entlo entresuelo principal pral letra sótano sotano pl
        villa chalet manzana mz mza lote lt casa col sector urb urbanización km kilómetro kilometro cp c.p comuna sm
        s/n"""),
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
    tens=words("""diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno
        veintidós veintitrés veinticuatro veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa cien
        ciento doscientos mil novecientos primero dieciseis veintidos veintitres veintiseis veintiséis veintisiete
        veintiocho veintinueve segundo tercero"""),
    repeats={"doble": 2, "triple": 3},
    spelling=words("de como en"),
    capitals=words("mayúscula mayuscula minúscula minuscula mayúsculas mayusculas minúsculas minusculas mayus minus"),
    at=words("arroba at aroba arrova"),
    dot=words("punto dot"),
    signs={"guion": "-", "guión": "-", "guion_bajo": "_", "más": "+", "barra": "/"},
)
