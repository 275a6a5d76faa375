### The map of skills on the progress page.
### Arguments keep the order in which they first appear in the English text.

map-heading = Map of skills
map-lead = A line runs from each skill to the skills that build on it. Press a skill to see everything about it.
map-sure = The percentage says how sure we are that you would get 8 of 10 right.
map-skip = Skip the map
map-key = What the marks mean
map-required = Needed first
map-optional = Useful first
map-evidence = { $count ->
    [one] { $percent } sure, { $count } answer
   *[other] { $percent } sure, { $count } answers
  }
map-told = { $state }, { $evidence }
map-link = { $name }: { $told }
map-alternative = The map in words
