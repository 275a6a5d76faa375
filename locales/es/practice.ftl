### Práctica, repaso, prueba de nivel, y lo que se sabe de quien aprende. Español (usted).

nav-practice = Práctica

## Antes de una sesión

practice-title = Práctica
practice-text = Diez preguntas de lo que toca repasar, lo que usted está aprendiendo y lo que antes salió mal. Unos 8 minutos.
practice-start = Empezar diez preguntas
practice-nothing = Ahora no hay nada que preguntar. Abra una lección nueva en la ruta o vuelva mañana.
practice-review-none = No hay nada que repasar. Lo que usted sabe sigue fresco.
practice-review-due = { $count ->
    [one] Hoy toca repasar { $count } tema.
   *[other] Hoy toca repasar { $count } temas.
  }
practice-review-many = Unas pocas preguntas traen de vuelta casi todo.
practice-to-review = Ir al repaso
practice-placement-new = ¿Ya sabe algo de esto? Unas pocas preguntas muestran por dónde puede empezar.
practice-placement-again = Ya hizo la prueba de nivel. Puede hacerla otra vez cuando quiera.
practice-to-placement = Ir a la prueba de nivel
review-title = Repaso
review-due = { $count ->
    [one] Toca repasar { $count } tema
   *[other] Toca repasar { $count } temas
  }
review-due-text = Una pregunta de cada uno. Lo que usted recuerda ahora dura más.
review-away = { $days ->
    [one] Estuvo fuera { $days } día
   *[other] Estuvo fuera { $days } días
  }
review-ten = { $count ->
    [one] { $count } pregunta trae de vuelta casi todo
   *[other] { $count } preguntas traen de vuelta casi todo
  }
review-ten-text = No se perdió nada: sus temas, puntos y días siguen aquí. Lo que se debilitó vuelve más rápido que la primera vez.
review-start = Empezar el repaso
review-these = Estos temas
review-col-skill = Tema
review-col-still = Sigue ahí, creemos
review-stand = { $count ->
    [one] { $count } tema se apoya en él
   *[other] { $count } temas se apoyan en él
  }
review-still = { $count } de 10
review-rest = ¿Y lo demás?
review-rest-text = Puede esperar. Después de estas sabemos mejor qué sigue ahí, y una parte ni hará falta. Usted no debe nada.
review-how = ¿Cómo sabemos qué sigue ahí?
review-how-text = Por cuándo respondió usted la última vez, cuántas veces estuvo bien y cuánto duró antes. “4 de 10” quiere decir: de diez personas con las mismas respuestas que usted, unas cuatro todavía lo sabrían hoy.
review-to-progress = Ver sus propios números
review-enough = Ya repasó bastante por hoy. Lo demás puede esperar hasta mañana.
review-next = Hoy no toca repasar nada. El próximo repaso es el { $date }.
review-empty = Todavía no hay nada que repasar. Un tema llega aquí unos días después de su primera respuesta.
review-to-practice = Mejor practicar
placement-title = ¿Por dónde puede empezar?
placement-text = Unas pocas preguntas muestran lo que usted ya sabe. Su ruta se abre ahí.
placement-start = Empezar la prueba de nivel
placement-again = Ya hizo esto antes.
placement-last = Ver lo que mostró
placement-rule-length = Son de 5 a 20 preguntas y termina cuando estamos bastante seguros.
placement-rule-marks = Aquí nada se marca como bien o mal, y nada cuenta en su contra.
placement-rule-unknown = “Todavía no he aprendido esto” también es una respuesta. Le ahorra preguntas demasiado difíciles.
placement-rule-opens = { $count ->
    [one] Ahora tiene { $count } lección abierta. Lo que se abre no se vuelve a cerrar.
   *[other] Ahora tiene { $count } lecciones abiertas. Lo que se abre no se vuelve a cerrar.
  }

## Una pregunta de una sesión

placement-question = ¿Por dónde puede empezar? Pregunta { $number }
placement-unknown = Todavía no he aprendido esto
placement-next = Siguiente
placement-stop = Parar aquí
placement-noted = Su respuesta está guardada.
wish-easier = Muy difícil
wish-harder = Muy fácil
why-placement = De todas las preguntas, esta es la que más nos dice por dónde puede empezar usted.
why-due = Es hora de volver a ver este tema. De diez personas con las mismas respuestas que usted, unas { $count } todavía lo sabrían.
why-new = Este tema es nuevo para usted.
why-learning = Usted está aprendiendo este tema, y todavía no sabemos si se le queda.
why-lost = Antes usted sabía bien este tema. Últimamente salió mal.
why-stuck = { $component } se le hace difícil ahora. Esto es en lo que se apoya.
why-stretch = No hay nada que repasar. Esto mantiene en uso lo que usted sabe.
why-eased = Las últimas preguntas fueron difíciles, así que esta es más fácil.
why-raised = Las últimas cinco estuvieron bien, así que esta es más difícil.

## Después de una sesión

practice-end-label = Preguntas terminadas
practice-end-title = { $right } de { $of } bien
practice-asked = Lo que se preguntó
practice-col-right = Correctas
practice-col-now = Cómo va
practice-right-of = { $right } de { $of }
practice-points = Puntos de esta sesión
practice-again = Diez más
placement-end-title = { $count ->
    [one] Puede empezar con { $count } lección
   *[other] Puede empezar con { $count } lecciones
  }
placement-end-asked = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
  }
placement-end-text = { $count ->
    [one] Parece que usted ya sabe { $count } tema.
   *[other] Parece que usted ya sabe { $count } temas.
  }
placement-end-opens = Lo que se abre
placement-end-known = Parece que usted los sabe
placement-end-known-note = Una pregunta corta los comprueba más adelante.
placement-end-open = Abiertos para usted
placement-end-closed = Todavía cerrados
placement-end-closed-note = Cada uno dice qué espera.
placement-end-stays = Lo que está abierto ahora no se vuelve a cerrar.
placement-end-sure = Qué tan seguros estamos
placement-end-unasked = Los temas que no se preguntaron se calculan por los otros, y de ellos estamos menos seguros.
placement-end-wrong = ¿No le parece correcto?
placement-end-wrong-text = “Muy fácil” y “muy difícil” después de cualquier pregunta de práctica cambian lo que sigue. También puede hacer otra vez la prueba de nivel.
placement-end-redo = Hacerla otra vez

## Lo que se sabe de quien aprende

estimate-tenths = { $count } de 10
estimate-words = cerca de { $mean } de 10, podría ser de { $low } a { $high }
model-title = Lo que usted sabe hacer, y qué tan seguros estamos
model-legend = Nuestra mejor estimación, y cuánto puede fallar
model-goal = La meta: 8 de 10
model-empty = Todavía no se sabe nada. Cada respuesta suma.
model-state-mastered = Dominado
model-state-lost = Por recuperar
model-state-learning = Aprendiendo
model-state-due = Toca repasar
model-state-open = Abierto
model-state-locked = Todavía cerrado
model-state-coming = Viene pronto
model-based-on = En qué se basa
model-think = Creemos que usted acertaría cerca de { $mean } de 10. Podría ser de { $low } a { $high } de 10.
model-answers = { $count ->
    [one] Viene de { $count } respuesta.
   *[other] Viene de { $count } respuestas.
  }
model-answers-list = Sus respuestas, la más antigua primero
model-right = correcta
model-wrong = no fue correcta
model-uncounted = no se contó
model-open-page = Todo sobre este tema
model-mastered-of = temas dominados
model-certainty = Estamos { $percent } seguros de que usted acertaría 8 de 10.
model-no-evidence = Usted todavía no ha respondido ninguna pregunta de este tema. El cálculo viene de sus otras respuestas.
model-next-review = Próximo repaso: { $date }. Hoy, unas { $count } de cada diez personas con las mismas respuestas que usted todavía lo sabrían.
model-no-review = Todavía no hay un repaso previsto.
model-moves = Qué lo cambiaría
model-moves-evidence = { $count ->
    [one] { $count } respuesta más que cuente. Hacen falta cuatro.
   *[other] { $count } respuestas más que cuenten. Hacen falta cuatro.
  }
model-moves-items = { $count ->
    [one] { $count } pregunta distinta más. Hacen falta tres.
   *[other] { $count } preguntas distintas más. Hacen falta tres.
  }
model-moves-level = { $count ->
    [one] { $count } respuesta correcta más a una pregunta que no sea muy fácil. Hacen falta dos.
   *[other] { $count } respuestas correctas más a preguntas que no sean muy fáciles. Hacen falta dos.
  }
model-moves-sure = Respuestas correctas sin pistas. Lo llamamos dominado cuando estamos { $percent } seguros.
model-moves-kept = Sigue dominado mientras estemos seguros en más de la mitad.
model-waits = Se abre cuando usted termine o ya sepa estos temas
model-opens = Permite abrir estos
model-history = Sus respuestas
model-history-empty = Todavía no hay respuestas.
model-col-day = Día
model-col-where = Dónde
model-col-result = Resultado
model-col-counts = Cuenta
model-where-lesson = Lección
model-where-quiz = Prueba
model-where-practice = Práctica
model-where-review = Repaso
model-where-placement = Prueba de nivel
model-counts = sí
model-counts-not-help = no para dominar: hubo ayuda, o fue correcta en parte
model-counts-not-retry = no: ya se había visto la respuesta
model-counts-not = no
model-placement-hidden = lo dice la prueba de nivel
model-practise = Practicar ahora
model-to-lesson = A la lección
model-back = Todos los temas
retention-title = Qué tan bien recordar
retention-text = Un tema vuelve para repaso cuando la probabilidad de que usted lo sepa baja hasta aquí. Más alto quiere decir más repasos.
retention-80 = 80 por ciento: menos repasos
retention-85 = 85 por ciento
retention-90 = 90 por ciento: equilibrado
retention-95 = 95 por ciento: más repasos
retention-save = Guardar
