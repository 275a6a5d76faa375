### Questions on a case, a clip or a document, and what is set in a calculator.

case-case = The case
case-clip = The clip
case-document = The paper to look at
case-question = Part { $number } of { $of }
clip-note = { $seconds ->
    [one] { $seconds } second, with captions and no sound. It loads only when you start it.
   *[other] { $seconds } seconds, with captions and no sound. It loads only when you start it.
  }
clip-words = What the clip says, in words
clip-load = Your browser cannot show the clip here. Load it as a file.
clip-elsewhere = Watch the clip on another site
results-title = What it gives
results-none = Fill in the numbers, then press the button.
results-calculate = Calculate
results-free = Calculate as often as you like. It is not an answer yet.
refused-outside = Only a number from { $min } to { $max } fits here.
verdict-partly-case = { $right ->
    [0] Partly right. No part is wholly right yet.
   *[other] Partly right. { $right } of { $of } parts.
  }
told-partly = Partly
answer-reaches = One that fits
