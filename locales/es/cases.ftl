### Preguntas sobre un caso, un video o un documento, y lo que se fija en una calculadora.

case-case = El caso
case-clip = El video
case-document = El papel que va a revisar
case-question = Parte { $number } de { $of }
clip-note = { $seconds ->
    [one] { $seconds } segundo, con subtítulos y sin sonido. Se carga solo cuando usted lo inicia.
   *[other] { $seconds } segundos, con subtítulos y sin sonido. Se carga solo cuando usted lo inicia.
  }
clip-words = Lo que dice el video, en palabras
clip-load = Su navegador no puede mostrar el video aquí. Descárguelo como archivo.
clip-elsewhere = Ver el video en otro sitio
results-title = Lo que resulta
results-none = Escriba los números y luego pulse el botón.
results-calculate = Calcular
results-free = Calcule cuantas veces quiera. Todavía no es una respuesta.
refused-outside = Aquí solo cabe un número de { $min } a { $max }.
verdict-partly-case = { $right ->
    [0] En parte correcto. Ninguna parte está del todo bien todavía.
   *[other] En parte correcto. { $right } de { $of } partes.
  }
told-partly = En parte
answer-reaches = Una que sirve
