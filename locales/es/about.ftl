### Las páginas que no necesitan a nadie registrado: inicio, acerca de, privacidad, licencias, países, glosario. Español (usted).

## Inicio

landing-headline = Usted ya sabe de dinero. Aprenda cómo funciona aquí.
landing-lead = Lecciones cortas sobre bancos, sueldos, impuestos y crédito en Estados Unidos. Cada una empieza con lo que usted conoce de su país.
landing-start = Empezar a aprender
landing-continue = Continuar
landing-promise-free = Gratis. Sin correo, sin nombre real, sin documentos.
landing-promise-phone = Funciona en un teléfono viejo y con una conexión lenta.
landing-promise-numbers = Nunca le pedimos su SSN, su ITIN, su pasaporte ni su saldo del banco.
landing-compare-title = Lo mismo, en dos lugares
landing-compare-home = En su país
landing-compare-here = En EE. UU.
landing-compare-all = Ver qué comparamos, país por país
landing-tanda-home = A cada persona le toca el dinero por turno.
landing-tanda-term = Una promesa privada
landing-tanda-here = Nadie asegura ese dinero. Una cuenta de banco está asegurada.
landing-upi-home = Gratis y al instante, entre todos los bancos.
landing-upi-here = Redes separadas. El dinero enviado casi nunca vuelve.
landing-cpf-home = Se da todos los días en las tiendas.
landing-cpf-here = Abre crédito a su nombre. No lo dé a cualquiera.
landing-jeonse-home = Un depósito muy grande, sin renta al mes.
landing-jeonse-term = Renta de cada mes
landing-jeonse-here = Un depósito pequeño. La ley del estado suele limitarlo.
landing-skills-title = { $count ->
    [one] Un tema sobre su dinero aquí
   *[other] { $count } temas, de su primera cuenta a sus impuestos
}
landing-skills = { $count ->
    [one] Un tema
   *[other] { $count } temas
}
landing-languages-title = Aprenda en su idioma
landing-languages-text = La palabra oficial en inglés va junto a la traducción, para que usted la reconozca en un formulario.
landing-yours-title = Lo que usted nos dice es suyo
landing-yours-text = Puede aprender sin registrarse. Si después crea una cuenta, todo lo que hizo viene con usted. Su país solo decide qué comparaciones ve. Puede cambiarlo, no decirlo o borrar todo en un solo paso.
landing-yours-more = Qué guardamos y por cuánto tiempo

## Acerca de

about-title = Acerca de FinLit
about-what-title = Qué es
about-what-text = FinLit es un lugar gratis para aprender cómo funciona el dinero en Estados Unidos. Está hecho para quienes conocen el dinero de otro país; por eso cada lección empieza con lo que usted ya sabe.
about-what-how = Usted lee unas tarjetas cortas y luego responde preguntas. Una respuesta incorrecta recibe una explicación, no una mala nota.
about-advice-title = Educación, no asesoría
about-advice-text = FinLit explica reglas y palabras. No conoce su caso, así que no puede decirle qué hacer. Para sus impuestos, sus papeles o sus deudas, pregunte a una persona calificada.
about-advice-free = FinLit no es un banco, un prestamista ni una oficina pública. No vende nada y no recibe dinero de quienes menciona.
about-makers-title = Quién lo hace
about-makers-text = FinLit es software libre. Su programa y sus lecciones se escriben a la vista de todos, y cualquiera puede leerlos, usarlos y mejorarlos.
about-makers-site = Este sitio lo mantienen las personas que le dieron la dirección. Ellas cuidan el servidor y sus datos.
about-makers-licences = Licencias y fuentes
about-checks-title = Cómo se revisa el contenido
about-checks-sources = Cada lección y cada comparación nombra sus fuentes. La mayoría son oficinas públicas.
about-checks-machine = Antes de mostrar una lección, un programa revisa que sus números, enlaces y respuestas concuerden y que no falte ningún texto.
about-checks-languages = Las lecciones se escriben en inglés y luego se traducen. Anotamos cómo se hizo cada traducción. Si ninguna persona ha revisado una advertencia grave, el inglés aparece al lado.
about-dates-title = Los datos tienen fecha
about-dates-text = Los límites, los cargos y los números de los impuestos cambian. Un dato que envejece muestra el día en que se revisó. Cuando se vence, la página lo dice, y no se le califica por él.
about-mistake-title = Avise de un error
about-mistake-text = ¿Algo está mal, no se entiende o es injusto? Dígaselo a las personas que le dieron esta dirección. Diga en qué página está, cuál es la oración y cómo lo sabe.
about-mistake-first = Los errores en datos de dinero y en advertencias se corrigen primero.

## Privacidad

privacy-title = Privacidad
privacy-lead = Guardamos lo que las lecciones necesitan y nada más. Usted puede verlo, llevárselo o borrarlo.
privacy-stored-title = Qué guardamos y por cuánto tiempo
privacy-guest-name = Sin registro
privacy-guest-text = Usted puede aprender sin dar un nombre. Si no ha respondido nada, se borra todo a los 7 días. Si no vuelve, se borra a los 400 días.
privacy-account-name = Nombre o correo
privacy-account-text = Solo si crea una cuenta, y basta con uno de los dos. De su frase de contraseña y de su código de recuperación guardamos solo una forma cifrada que nadie puede leer. Hasta que usted borre la cuenta.
privacy-choices-name = País e idioma
privacy-choices-text = También sus metas, cuánto sabe, su meta diaria y su zona horaria. No tiene que dar ninguno de estos datos, y puede cambiarlos cuando quiera. Mientras usted aprenda aquí.
privacy-status-name = Situación migratoria
privacy-status-text = Nunca se pide para empezar y está vacío si usted no lo llena. Se sella antes de guardarse y solo decide el orden de las tarjetas. Puede borrar solo ese dato cuando quiera.
privacy-answers-name = Respuestas
privacy-answers-text = Qué respondió y cuándo, en qué idioma, con qué pistas y en cuánto tiempo. De ahí salen sus puntos, sus días y sus insignias. Mientras usted aprenda aquí.
privacy-logs-name = Registros de acceso
privacy-logs-text = Qué página se pidió y cuándo, sin su nombre. Se borran a los 30 días. Para evitar abusos, contamos por poco tiempo los intentos que vienen de una misma parte de la red.
privacy-cookies-name = Cookies
privacy-cookies-text = Dos, las dos nuestras. Una mantiene su sesión durante 400 días. La otra guarda su idioma durante un año. No hay rastreadores ni anuncios, y nada se carga de otros sitios.
privacy-never-title = Lo que nunca pedimos
privacy-never-text = Su SSN, su ITIN, el número de su pasaporte, su saldo del banco, su empleador ni su dirección.
privacy-others-title = Quién lo ve
privacy-others-text = Ninguna otra persona que aprende aquí le ve, y no hay lista de los mejores. No vendemos nada ni compartimos nada. Los totales que nos ayudan a corregir preguntas no nombran a nadie.
privacy-handover-title = Lo que tendríamos que entregar
privacy-handover-text = Si un tribunal lo ordena, nos pueden obligar a entregar lo que está en esta página, y nada más. Lo que no guardamos, o lo que usted ya borró, no lo podemos entregar.
privacy-handover-status = El sello de su situación migratoria protege de quien robe los datos. No detiene la orden de un tribunal. Si eso le preocupa, déjelo vacío. No pierde nada con ello.
privacy-yours-title = Lléveselo o bórrelo
privacy-yours-text = En los ajustes puede guardar todos sus datos en un archivo y borrarlos todos en un solo paso. Las dos cosas sirven también sin cuenta. Lo borrado desaparece del servidor al momento. Una copia de seguridad hecha antes de ese día lo conserva hasta que esa copia se reemplaza.
privacy-yours-link = Abrir los ajustes
privacy-age-title = Edad
privacy-age-text = FinLit es para personas de 16 años o más.

## Licencias

licences-title = Licencias y fuentes
licences-code-title = El programa
licences-code-text = FinLit es software libre bajo la Licencia Pública General Affero de GNU, versión 3 o cualquier versión posterior. Usted puede leerlo, usarlo, cambiarlo y compartirlo con la misma licencia. No tiene garantía.
licences-code-source = Usted tiene derecho al código fuente del programa que funciona aquí. Pídalo a las personas que mantienen este sitio.
licences-content-title = Las lecciones
licences-content-text = Las lecciones, las preguntas, las comparaciones y el glosario tienen una licencia Creative Commons. Usted puede copiarlos y cambiarlos, también para ganar dinero, si nombra a FinLit y dice qué cambió.
licences-sources-title = De dónde vienen los datos
licences-sources-text = { $count ->
    [one] Las lecciones y las comparaciones se apoyan en una fuente. Esa fuente no ha revisado FinLit.
   *[other] Las lecciones y las comparaciones se apoyan en estas { $count } fuentes. Ninguna ha revisado FinLit.
}
licences-parts-title = Trabajo de otras personas
licences-parts-text = El programa está hecho con trabajo que otras personas comparten. Cada parte conserva su licencia.
licences-data-text = Los números, el dinero y las fechas se escriben con datos del proyecto Unicode CLDR, bajo la Licencia Unicode. Las zonas horarias vienen de la base de datos de IANA, que es de dominio público.

## Países

countries-title = De su país a este
countries-lead = Escoja un país. Vea lo que se conoce allá junto a lo que hay aquí, y en qué es fácil confundirse.
countries-count = { $count ->
    [one] Una comparación
   *[other] { $count } comparaciones
}
countries-yours = Su país
countries-country-title = { $country } y Estados Unidos
countries-any-title = Cualquier país y Estados Unidos
countries-country-lead = Lo que se conoce de casa, junto a lo que hay aquí. Cada tarjeta nombra sus fuentes y su fecha.
countries-any-lead = Lo que aquí suele ser distinto, venga usted de donde venga. Cada tarjeta nombra sus fuentes y su fecha.
countries-lesson = Lección: { $lesson }
countries-coming = Lección que viene pronto: { $lesson }
countries-all = Todos los países

## Glosario

glossary-title = Las palabras de los formularios
glossary-lead = Cada palabra como se imprime en EE. UU. y luego lo que significa, en una o dos oraciones.
glossary-find = Busque una palabra
glossary-also = Mostrarla también en
glossary-also-none = Solo inglés
glossary-show = Mostrar
glossary-letters = Letras
glossary-from = Si usted viene de { $country }:
glossary-from-any = Venga de donde venga:
glossary-coming = Lección que viene pronto: { $lesson }
glossary-count = { $total ->
    [one] { $count } de una palabra
   *[other] { $count } de { $total } palabras
}
glossary-none = Ninguna palabra corresponde a “{ $query }”. Pruebe con una parte de ella o con la palabra en inglés.
glossary-all = Mostrar todas las palabras
