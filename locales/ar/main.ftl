### الإطار والمسار والدرس والنتائج والتقدّم. عربية فصحى حديثة.

## الإطار

app-title = FinLit: أنت تعرف المال. تعلّم كيف يعمل هنا.
app-description = دروس قصيرة مجانية عن البنوك والأجور والضرائب والائتمان في الولايات المتحدة، بلغتك.
app-skip = انتقل إلى المحتوى
nav-main = القائمة الرئيسية
nav-path = المسار
nav-progress = التقدّم
nav-countries = المقارنات
nav-glossary = المصطلحات
nav-settings = الإعدادات
nav-languages = اللغات
nav-sign-in = تسجيل الدخول
nav-about = عن الموقع
nav-privacy = الخصوصية
nav-licences = الرخص والمصادر
foot-notice = معلومات عامة لا استشارة. القواعد تتغيّر، وكل معلومة يظهر تاريخها.
day-kept = يومك محفوظ
day-open = يومك ما زال مفتوحًا
away-notice = لا يمكن الوصول إلى تقدّمك الآن. يمكنك أن تقرأ. وكل إجابة قُبلت محفوظة.
fallback-note = هذا الجزء لم يُترجم إلى لغتك بعد. نعرضه بالإنجليزية.
as-of = المعلومات حتى { $date }.
may-have-changed = ربما تغيّرت.
# فكرة بكلمات صاحبها
quoted = «{ $words }»

## الأخطاء

error-not-found-title = لا توجد صفحة هنا
error-not-found-text = ربما كان العنوان قديمًا، أو كان لشخص آخر.
error-forbidden-title = هذا القسم مغلق
error-forbidden-text = لا يُسمح لحسابك بالدخول إلى هنا.
error-no-learner-title = ابدأ أولًا
error-no-learner-text = تعرض هذه الصفحة تقدّمك أنت. ابدأ ضيفًا، أو سجّل الدخول.
error-invalid-title = لم نتمكّن من قراءة هذه الاستمارة
error-invalid-text = لم يتغيّر شيء. ارجع، وحمّل الصفحة من جديد، ثم حاول مرة أخرى.
error-limited-title = محاولات كثيرة
error-limited-text = { $minutes ->
    [zero] لم يضع شيء. يمكنك أن تحاول مرة أخرى الآن.
    [one] لم يضع شيء. حاول مرة أخرى بعد دقيقة واحدة.
    [two] لم يضع شيء. حاول مرة أخرى بعد دقيقتين.
    [few] لم يضع شيء. حاول مرة أخرى بعد { $minutes } دقائق.
    [many] لم يضع شيء. حاول مرة أخرى بعد { $minutes } دقيقة.
   *[other] لم يضع شيء. حاول مرة أخرى بعد { $minutes } دقيقة.
  }
error-away-title = سنعود بعد قليل
error-away-text = لا يمكن الوصول إلى دروسك الآن. كل إجابة قُبلت محفوظة. انتظر نحو 30 ثانية، ثم حاول مرة أخرى.
error-away-form = ما أرسلته ما زال في هذه الصفحة. ولا ضرر في إرساله مرة أخرى.
error-internal-title = حدث خلل عندنا
error-internal-text = ليس الخطأ منك، وكل إجابة قُبلت محفوظة. سجّلنا الخلل لنراجعه.
error-again = حاول مرة أخرى
error-home = انتقل إلى الصفحة الأولى
error-status = ردّ الخادم: { $status }

## المسار

path-title = مسارك
path-domains = المجالات
path-next = التالي لك
path-going = أنت في الخطوة { $at } من { $of }.
path-minutes = { $minutes ->
    [zero] أقل من دقيقة.
    [one] نحو دقيقة واحدة.
    [two] نحو دقيقتين.
    [few] نحو { $minutes } دقائق.
    [many] نحو { $minutes } دقيقة.
   *[other] نحو { $minutes } دقيقة.
  }
path-continue = تابع الدرس
path-done = المكتمل: { $count }
path-open = المفتوح: { $count }
path-locked = لم يُفتح بعد: { $count }
path-coming = القادم: { $count }
path-domain-done = اكتمل { $done } من { $of }
skill-done = أنهيت الدرس. خذ اختباره، أو اقرأه مرة أخرى.
skill-going = أنت في هذا الدرس. مكانك محفوظ.
skill-open = { $minutes ->
    [zero] مفتوح. أقل من دقيقة.
    [one] مفتوح. نحو دقيقة واحدة.
    [two] مفتوح. نحو دقيقتين.
    [few] مفتوح. نحو { $minutes } دقائق.
    [many] مفتوح. نحو { $minutes } دقيقة.
   *[other] مفتوح. نحو { $minutes } دقيقة.
  }
skill-locked = يُفتح بعد
skill-coming = قادم. ما زال الدرس يُكتب.

## الصفحة الأولى من الدرس

cover-start = ابدأ الدرس
cover-again = أعد الدرس
cover-best = أفضل اختبار حتى الآن: { $best } من { $of }
cover-locked = يُفتح هذا الدرس بعد
cover-minutes = { $minutes ->
    [zero] أقل من دقيقة. مجاني وبلا حساب.
    [one] نحو دقيقة واحدة. مجاني وبلا حساب.
    [two] نحو دقيقتين. مجاني وبلا حساب.
    [few] نحو { $minutes } دقائق. مجاني وبلا حساب.
    [many] نحو { $minutes } دقيقة. مجاني وبلا حساب.
   *[other] نحو { $minutes } دقيقة. مجاني وبلا حساب.
  }
cover-read = اقرأ البطاقات

## داخل الدرس

player-continue = متابعة
player-leave = اخرج من الدرس. مكانك محفوظ.
player-count = { $at } من { $of }
player-card = البطاقة { $at } من { $of }
player-card-answered = البطاقة { $at } من { $of }، أجبت عنها
player-question = السؤال { $at } من { $of }
player-question-answered = السؤال { $at } من { $of }، أجبت عنه
why-lesson = قرأت عنه قبل قليل. وهذا السؤال يُظهر هل المعنى واضح مع أرقام جديدة.
why-quiz = هو من هذا الدرس. والأسئلة التي رأيتها أقل من غيرها تأتي أولًا.
withdrawn-card = سحبنا هذه الصفحة
withdrawn-card-text = نتحقّق من شيء فيها. لا تخسر بذلك شيئًا. تابع مع التالية.
withdrawn-title = سحبنا هذا السؤال
withdrawn-text = نتحقّق من معلومة فيه. لا تخسر به شيئًا، ولا يُحسب في أي مكان. تابع مع السؤال التالي.

## الأسئلة

answer-check = تحقّق
answer-skip = لا أعرف هذا بعد
answer-why-now = لماذا هذا السؤال الآن؟
answer-choose-all = اختر كل ما يناسب. قد تصحّ أكثر من إجابة.
answer-sending = نرسل إجابتك.
answer-failed = تعذّر الإرسال. إجابتك ما زالت هنا. حاول مرة أخرى حين يعود الاتصال.
hint-show = أظهر التلميح { $number } من { $of }
hint-label = التلميح { $number } من { $of }
number-help-money = بالدولار. اكتب المبلغ كما تكتبه في بلدك: 1,234.50 أو 1.234,50
number-help-percent = نسبة مئوية. يمكنك أن تكتب 12.5 أو 12,5.
number-help-plain = رقم. يمكنك أن تكتب 1,234.5 أو 1.234,5.
number-which = أي رقم قصدت حين كتبت { $typed }؟
number-two-ways = يمكن أن يُقرأ «{ $typed }» بطريقتين. أيّهما قصدت؟
number-no-try = هذا لا يُحسب محاولة.
number-marks-here = في الولايات المتحدة تفصل الفاصلة بين الآلاف، وتأتي النقطة قبل الكسر العشري.
unit-days = أيام
unit-months = أشهر
unit-years = سنوات
unit-hours = ساعات
unit-points = نقاط
order-place = الترتيب
order-help = أعطِ كل سطر ترتيبًا من 1 إلى { $count }.
match-choose = اختر
match-help = اختر ما يناسب كل سطر. وقد يبقى اختيار زائد.
refused-no-choice = لم تختر شيئًا بعد.
refused-no-number = لم تكتب رقمًا بعد.
refused-rows = { $count ->
    [zero] لا سطر فارغ.
    [one] ما زال سطر واحد فارغًا.
    [two] ما زال سطران فارغين.
    [few] ما زالت { $count } أسطر فارغة.
    [many] ما زال { $count } سطرًا فارغًا.
   *[other] ما زال { $count } سطر فارغًا.
  }
refused-empty-next = املأه، أو اختر «لا أعرف هذا بعد». الإجابة الفارغة ليست إجابة خاطئة.
refused-not-a-number = «{ $typed }» ليس رقمًا نستطيع قراءته.
refused-number-next = اكتب أرقامًا فقط، مثل 1250 أو 12.50. هذا لا يُحسب محاولة.
refused-twice = لسطرين الترتيب نفسه.
refused-twice-next = أعطِ كل سطر ترتيبًا خاصًا به. هذا لا يُحسب محاولة.

## النتائج

verdict-right = صحيح.
verdict-wrong = ليست هذه. إليك السبب.
verdict-unknown = هذه أيضًا إجابة. إليك كيف يعمل الأمر.
verdict-partly = صحيح جزئيًا. { $right } من { $of }.
verdict-partly-extra = صحيح جزئيًا. { $right } من { $of }، والزائد { $extra }.
verdict-points = { $points ->
    [zero] صحيح لأول مرة: لا نقاط.
    [one] صحيح لأول مرة: نقطة واحدة.
    [two] صحيح لأول مرة: نقطتان.
    [few] صحيح لأول مرة: { $points } نقاط.
    [many] صحيح لأول مرة: { $points } نقطة.
   *[other] صحيح لأول مرة: { $points } نقطة.
  }
verdict-no-points = أجبت عنه إجابة صحيحة من قبل. وهو يُحسب ليومك.
verdict-again = ستراه مرة أخرى قبل نهاية الاختبار.
verdict-comes-back = سترى سؤالًا مثله فيما بعد.
answer-yours = إجابتك
answer-better = إجابة أفضل
answer-hit = اخترتها، وهي صحيحة
answer-missed = صحيحة، ولم تخترها
answer-false-alarm = اخترتها، وهي لا تناسب
answer-rejected = لم تخترها، وهي لا تناسب
answer-place-right = الترتيب { $right }، كما قلت
answer-place-wrong = الترتيب { $right }. قلت { $given }
answer-place-none = الترتيب { $right }
answer-pair-right = اختيارك، وهو صحيح
answer-pair-better = اختيار أفضل
outcome-mixup = خلط شائع
outcome-why = كيف يعمل
outcome-why-right = لماذا هو صحيح
outcome-others = لماذا الإجابات الأخرى غير صحيحة
context-head = ما تعرفه من بلدك: { $country }
context-head-any = ما يعرفه كثيرون من بلدهم
context-home = في بلدك
context-here = في الولايات المتحدة
context-sources = المصادر: { $sources }.
context-whole = اقرأ المقارنة كاملة
notice-info = من المفيد أن تعرف
notice-caution = انتبه
notice-critical = مهم
unreviewed-note = لم يراجع إنسان هذه الترجمة بعد. يقول النص الإنجليزي:

## نهاية الدرس والاختبار

end-where = انتهى الدرس
end-label = انتهى الدرس
end-title = أنهيت درس «{ $lesson }»
end-day-kept = { $days ->
    [zero] يومك محفوظ.
    [one] يومك محفوظ. تعلّمت في يوم واحد من آخر 14 يومًا.
    [two] يومك محفوظ. تعلّمت في يومين من آخر 14 يومًا.
    [few] يومك محفوظ. تعلّمت في { $days } أيام من آخر 14 يومًا.
    [many] يومك محفوظ. تعلّمت في { $days } يومًا من آخر 14 يومًا.
   *[other] يومك محفوظ. تعلّمت في { $days } يوم من آخر 14 يومًا.
  }
end-day-open = إجابة واحدة عن سؤال تحفظ يومك.
end-points = نقاط هذا الدرس
end-opened = فُتح لك الآن
end-guest-title = أنت تتعلّم ضيفًا
end-guest-text = تقدّمك على هذا الهاتف فقط. الاسم وعبارة المرور يحفظانه. ولا حاجة إلى بريد إلكتروني.
end-guest-save = احفظ تقدّمي
end-back-to-path = ارجع إلى المسار
end-to-quiz = خذ الاختبار
stamp-kept = محفوظ
points-lesson = انتهى الدرس
points-first-right = { $count ->
    [zero] لا أسئلة صحيحة لأول مرة
    [one] سؤال واحد صحيح لأول مرة
    [two] سؤالان صحيحان لأول مرة
    [few] { $count } أسئلة صحيحة لأول مرة
    [many] { $count } سؤالًا صحيحًا لأول مرة
   *[other] { $count } سؤال صحيح لأول مرة
  }
points-context-check = { $count ->
    [zero] لا مقارنات أجبت عنها
    [one] مقارنة واحدة أجبت عنها
    [two] مقارنتان أجبت عنهما
    [few] { $count } مقارنات أجبت عنها
    [many] { $count } مقارنة أجبت عنها
   *[other] { $count } مقارنة أجبت عنها
  }
points-review = { $count ->
    [zero] لا مراجعات
    [one] مراجعة واحدة
    [two] مراجعتان
    [few] { $count } مراجعات
    [many] { $count } مراجعة
   *[other] { $count } مراجعة
  }
points-badge = { $count ->
    [zero] لا شارات
    [one] شارة واحدة
    [two] شارتان
    [few] { $count } شارات
    [many] { $count } شارة
   *[other] { $count } شارة
  }
points-together = المجموع
quiz-of = اختبار: { $component }
quiz-finished = انتهى الاختبار
quiz-result-title = { $score } من { $of } صحيحة من المحاولة الأولى
quiz-score = { $score } من { $of }
quiz-first-try = صحيحة من المحاولة الأولى
quiz-best-and-last = الأفضل حتى الآن: { $best }. المرة الماضية: { $last }.
quiz-first-time = هذه نتيجتك الأولى. يمكنك أن تأخذ الاختبار مرة أخرى بأسئلة أخرى.
quiz-questions = الأسئلة
quiz-missed = ما فاتك، ولماذا
quiz-points = نقاط هذا الاختبار
quiz-again = خذه مرة أخرى بأسئلة أخرى
told-right = صحيح
told-wrong = ليس بعد
missed-right-again = السؤال { $number }. صحيح في المرة الثانية.
missed-comes-back = السؤال { $number }. يعود في الاختبار القادم.

## التقدّم

progress-title = تقدّمك
progress-empty = لا إجابات بعد. سؤال واحد يكفي للبدء.
progress-to-path = انتقل إلى المسار
progress-lessons = الدروس المكتملة
progress-of = من { $count }
progress-answers = الإجابات
progress-points = النقاط، المستوى { $level }. يبدأ المستوى { $next } عند { $from }
progress-streak = الأيام المتتالية
progress-repair = { $days ->
    [zero] خمسة أسئلة إضافية اليوم تسدّ الفجوة.
    [one] خمسة أسئلة إضافية اليوم تسدّ الفجوة. فيصير لك يوم واحد.
    [two] خمسة أسئلة إضافية اليوم تسدّ الفجوة. فيصير لك يومان متتاليان.
    [few] خمسة أسئلة إضافية اليوم تسدّ الفجوة. فتصير لك { $days } أيام متتالية.
    [many] خمسة أسئلة إضافية اليوم تسدّ الفجوة. فيصير لك { $days } يومًا متتاليًا.
   *[other] خمسة أسئلة إضافية اليوم تسدّ الفجوة. فيصير لك { $days } يوم متتالٍ.
  }
progress-goal = هدف اليوم: { $done } من { $goal }
progress-components = الإجابات حسب المهارة
progress-weeks = الإجابات حسب الأسبوع
progress-col-week = بداية الأسبوع
progress-col-answers = الإجابات
progress-col-right = الصحيحة
progress-col-days = الأيام
progress-badges = الشارات
badge-near = شارة اقتربت منها
badge-progress = { $name }: { $have } من { $need }
calendar-caption = الأيام التي تعلّمت فيها: { $month }
calendar-kept = محفوظ
calendar-rest = يوم راحة
calendar-today = اليوم
calendar-today-kept = اليوم، محفوظ
calendar-legend-kept = تعلّمت فيه
calendar-legend-rest = يوم راحة، يُستعمل تلقائيًا
calendar-help = { $freezes ->
    [zero] إجابة واحدة عن سؤال تحفظ اليوم. ينتهي اليوم عند الرابعة صباحًا حيث أنت. ليس لديك يوم راحة مدّخر.
    [one] إجابة واحدة عن سؤال تحفظ اليوم. ينتهي اليوم عند الرابعة صباحًا حيث أنت. لديك يوم راحة واحد مدّخر.
    [two] إجابة واحدة عن سؤال تحفظ اليوم. ينتهي اليوم عند الرابعة صباحًا حيث أنت. لديك يوما راحة مدّخران.
    [few] إجابة واحدة عن سؤال تحفظ اليوم. ينتهي اليوم عند الرابعة صباحًا حيث أنت. لديك { $freezes } أيام راحة مدّخرة.
    [many] إجابة واحدة عن سؤال تحفظ اليوم. ينتهي اليوم عند الرابعة صباحًا حيث أنت. لديك { $freezes } يوم راحة مدّخرًا.
   *[other] إجابة واحدة عن سؤال تحفظ اليوم. ينتهي اليوم عند الرابعة صباحًا حيث أنت. لديك { $freezes } يوم راحة مدّخر.
  }
weekday-su = ح
weekday-mo = ن
weekday-tu = ث
weekday-we = ر
weekday-th = خ
weekday-fr = ج
weekday-sa = س
weekday-sunday = الأحد
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
