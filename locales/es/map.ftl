### El mapa de temas en la página de progreso. Español (usted).

map-heading = Mapa de temas
map-lead = Una línea va de cada tema a los temas que se apoyan en él. Toque un tema para ver todo sobre él.
map-sure = El porcentaje dice qué tan seguros estamos de que usted acertaría 8 de 10.
map-skip = Saltar el mapa
map-key = Qué significan las marcas
map-required = Hace falta antes
map-optional = Conviene antes
map-evidence = { $count ->
    [one] { $percent } seguros, { $count } respuesta
   *[other] { $percent } seguros, { $count } respuestas
  }
map-told = { $state }, { $evidence }
map-link = { $name }: { $told }
map-alternative = El mapa en palabras
