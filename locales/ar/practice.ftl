### التدريب والمراجعة وتحديد البداية، وما يُعرف عن المتعلّم.

nav-practice = تدريب

## قبل الجلسة

practice-title = تدريب
practice-text = عشرة أسئلة مما حان وقته، ومما تتعلّمه الآن، ومما أخطأت فيه من قبل. نحو 8 دقائق.
practice-start = ابدأ عشرة أسئلة
practice-nothing = لا يوجد ما نسألك عنه الآن. افتح درسًا جديدًا من المسار، أو عُد غدًا.
practice-review-none = لا شيء حان وقت مراجعته. ما تعرفه ما زال حاضرًا.
practice-review-due = { $count ->
    [zero] لا مهارة حان وقت مراجعتها اليوم.
    [one] حان اليوم وقت مراجعة مهارة واحدة.
    [two] حان اليوم وقت مراجعة مهارتين.
    [few] حان اليوم وقت مراجعة { $count } مهارات.
    [many] حان اليوم وقت مراجعة { $count } مهارة.
   *[other] حان اليوم وقت مراجعة { $count } مهارة.
  }
practice-review-many = أسئلة قليلة تعيد معظم ما تعلّمته.
practice-to-review = إلى المراجعة
practice-placement-new = هل تعرف شيئًا من هذا؟ أسئلة قليلة تبيّن من أين تبدأ.
practice-placement-again = لقد حدّدت بدايتك من قبل. يمكنك أن تعيد ذلك متى شئت.
practice-to-placement = إلى تحديد البداية
review-title = مراجعة
review-due = { $count ->
    [zero] لا مهارة حان وقتها
    [one] مهارة واحدة حان وقتها
    [two] مهارتان حان وقتهما
    [few] { $count } مهارات حان وقتها
    [many] { $count } مهارة حان وقتها
   *[other] { $count } مهارة حان وقتها
  }
review-due-text = سؤال واحد عن كل مهارة. ما تتذكّره الآن يبقى أطول.
review-away = { $days ->
    [zero] لم تغب
    [one] غبت يومًا واحدًا
    [two] غبت يومين
    [few] غبت { $days } أيام
    [many] غبت { $days } يومًا
   *[other] غبت { $days } يومًا
  }
review-ten = { $count ->
    [zero] لا أسئلة الآن
    [one] سؤال واحد يعيد معظم ما تعلّمته
    [two] سؤالان يعيدان معظم ما تعلّمته
    [few] { $count } أسئلة تعيد معظم ما تعلّمته
    [many] { $count } سؤالًا تعيد معظم ما تعلّمته
   *[other] { $count } سؤالًا تعيد معظم ما تعلّمته
  }
review-ten-text = لم يضع شيء: مهاراتك ونقاطك وأيامك كلها هنا. وما ضعف يعود أسرع مما جاء أول مرة.
review-start = ابدأ المراجعة
review-these = هذه المهارات
review-col-skill = المهارة
review-col-still = ما زالت حاضرة، في تقديرنا
review-stand = { $count ->
    [zero] لا تقوم عليها مهارة أخرى
    [one] تقوم عليها مهارة واحدة
    [two] تقوم عليها مهارتان
    [few] تقوم عليها { $count } مهارات
    [many] تقوم عليها { $count } مهارة
   *[other] تقوم عليها { $count } مهارة
  }
review-still = { $count } من 10
review-rest = والباقي؟
review-rest-text = ينتظر. بعد هذه الأسئلة نعرف أكثر ما الذي بقي، وبعضه قد لا نحتاج إليه أصلًا. لست مدينًا بشيء.
review-how = كيف نعرف ما الذي بقي؟
review-how-text = من آخر مرة أجبت فيها، وكم مرة كانت إجابتك صحيحة، وكم بقيت المعلومة من قبل. «4 من 10» تعني: من كل عشرة أشخاص إجاباتهم كإجاباتك، نحو أربعة ما زالوا يعرفونها اليوم.
review-to-progress = انظر أرقامك
review-enough = راجعت ما يكفي اليوم. الباقي ينتظر إلى الغد.
review-next = لا شيء حان وقته اليوم. المراجعة القادمة في { $date }.
review-empty = لا شيء للمراجعة بعد. تأتي المهارة إلى هنا بعد أيام من أول إجابة لك عنها.
review-to-practice = تدرّب بدلًا من ذلك
placement-title = من أين تبدأ؟
placement-text = أسئلة قليلة تبيّن ما تعرفه، ثم يُفتح مسارك من هناك.
placement-start = ابدأ تحديد البداية
placement-again = لقد فعلت هذا من قبل.
placement-last = انظر ماذا أظهر
placement-rule-length = من 5 إلى 20 سؤالًا، وينتهي حين نطمئن إلى النتيجة.
placement-rule-marks = لا شيء هنا يُعلَّم صحيحًا أو خطأ، ولا شيء يُحسب عليك.
placement-rule-unknown = «لم أتعلّم هذا بعد» إجابة أيضًا، وتوفّر عليك أسئلة صعبة جدًّا.
placement-rule-opens = { $count ->
    [zero] لا درس مفتوح لك الآن. وما يُفتح لا يُغلق أبدًا.
    [one] درس واحد مفتوح لك الآن. وما يُفتح لا يُغلق أبدًا.
    [two] درسان مفتوحان لك الآن. وما يُفتح لا يُغلق أبدًا.
    [few] { $count } دروس مفتوحة لك الآن. وما يُفتح لا يُغلق أبدًا.
    [many] { $count } درسًا مفتوحًا لك الآن. وما يُفتح لا يُغلق أبدًا.
   *[other] { $count } درسًا مفتوحًا لك الآن. وما يُفتح لا يُغلق أبدًا.
  }

## سؤال من جلسة

placement-question = من أين تبدأ؟ السؤال { $number }
placement-unknown = لم أتعلّم هذا بعد
placement-next = التالي
placement-stop = توقّف هنا
placement-noted = إجابتك محفوظة.
wish-easier = صعب جدًّا
wish-harder = سهل جدًّا
why-placement = هذا السؤال، من بين كل الأسئلة، أكثر ما يدلّنا على نقطة بدايتك.
why-due = حان وقت العودة إلى هذه المهارة. من كل عشرة أشخاص إجاباتهم كإجاباتك، نحو { $count } ما زالوا يعرفونها.
why-new = هذه المهارة جديدة عليك.
why-learning = أنت تتعلّم هذه المهارة، ولم نطمئن بعد إلى أنها ثبتت.
why-lost = كنت تتقن هذه المهارة، ثم أخطأت فيها أخيرًا.
why-stuck = { $component }: هذه المهارة صعبة عليك الآن. وهذا ما تقوم عليه.
why-stretch = لا شيء حان وقته. هذا يُبقي ما تعرفه حاضرًا.
why-eased = كانت الأسئلة الأخيرة صعبة، فهذا أسهل.
why-raised = الخمسة الأخيرة صحيحة، فهذا أصعب.

## بعد الجلسة

practice-end-label = انتهت الجلسة
practice-end-title = { $right } من { $of } صحيحة
practice-asked = ما سُئلت عنه
practice-col-right = صحيح
practice-col-now = أين أنت الآن
practice-right-of = { $right } من { $of }
practice-points = نقاط هذه الجلسة
practice-again = عشرة أخرى
placement-end-title = { $count ->
    [zero] لا درس مفتوح بعد
    [one] يمكنك أن تبدأ بدرس واحد
    [two] يمكنك أن تبدأ بدرسين
    [few] يمكنك أن تبدأ بـ { $count } دروس
    [many] يمكنك أن تبدأ بـ { $count } درسًا
   *[other] يمكنك أن تبدأ بـ { $count } درسًا
  }
placement-end-asked = { $count ->
    [zero] بلا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤالًا
  }
placement-end-text = { $count ->
    [zero] كل المهارات جديدة عليك، وهذه بداية جيدة.
    [one] يبدو أنك تعرف مهارة واحدة.
    [two] يبدو أنك تعرف مهارتين.
    [few] يبدو أنك تعرف { $count } مهارات.
    [many] يبدو أنك تعرف { $count } مهارة.
   *[other] يبدو أنك تعرف { $count } مهارة.
  }
placement-end-opens = ما الذي يُفتح
placement-end-known = يبدو أنك تعرفها
placement-end-known-note = سؤال قصير يتحقّق من كل منها فيما بعد.
placement-end-open = مفتوحة لك
placement-end-closed = لم تُفتح بعد
placement-end-closed-note = كل منها تقول ماذا تنتظر.
placement-end-stays = ما فُتح الآن لا يُغلق أبدًا.
placement-end-sure = ما مدى ثقتنا
placement-end-unasked = المهارات التي لم نسأل عنها نقدّرها من غيرها، وثقتنا فيها أقل.
placement-end-wrong = هل ترى النتيجة غير صحيحة؟
placement-end-wrong-text = «سهل جدًّا» و«صعب جدًّا» بعد أي سؤال تدريب يغيّران ما يأتي. ويمكنك أيضًا أن تعيد تحديد البداية.
placement-end-redo = أعده

## ما يُعرف عن المتعلّم

estimate-tenths = { $count } من 10
estimate-words = نحو { $mean } من 10، وقد تكون من { $low } إلى { $high }
model-title = ما تستطيعه، وما مدى ثقتنا
model-legend = أفضل تقدير لدينا، وكم قد يخطئ
model-goal = الهدف: 8 من 10
model-empty = لا نعرف شيئًا بعد. كل إجابة تضيف.
model-state-mastered = متقَنة
model-state-lost = تحتاج إلى استعادة
model-state-learning = قيد التعلّم
model-state-due = حان وقت مراجعتها
model-state-open = مفتوحة
model-state-locked = لم تُفتح بعد
model-state-coming = قادمة
model-based-on = على ماذا يقوم هذا
model-think = نظن أنك ستجيب إجابة صحيحة عن نحو { $mean } من 10. وقد تكون من { $low } إلى { $high } من 10.
model-answers = { $count ->
    [zero] لا إجابات بعد.
    [one] هذا من إجابة واحدة.
    [two] هذا من إجابتين.
    [few] هذا من { $count } إجابات.
    [many] هذا من { $count } إجابة.
   *[other] هذا من { $count } إجابة.
  }
model-answers-list = إجاباتك، الأقدم أولًا
model-right = صحيحة
model-wrong = غير صحيحة
model-uncounted = لم تُحسب
model-open-page = كل شيء عن هذه المهارة
model-mastered-of = مهارات متقَنة
model-certainty = نحن واثقون بنسبة { $percent } أنك ستجيب عن 8 من 10 إجابة صحيحة.
model-no-evidence = لم تُجب بعد عن سؤال في هذه المهارة. التقدير من إجاباتك الأخرى.
model-next-review = المراجعة القادمة: { $date }. اليوم، من كل عشرة أشخاص إجاباتهم كإجاباتك، نحو { $count } ما زالوا يعرفونها.
model-no-review = لا مراجعة محدّدة بعد.
model-moves = ما الذي يغيّره
model-moves-evidence = { $count ->
    [zero] لا حاجة إلى إجابات أخرى.
    [one] إجابة واحدة أخرى تُحسب. نحتاج إلى أربع.
    [two] إجابتان أخريان تُحسبان. نحتاج إلى أربع.
    [few] { $count } إجابات أخرى تُحسب. نحتاج إلى أربع.
    [many] { $count } إجابة أخرى تُحسب. نحتاج إلى أربع.
   *[other] { $count } إجابة أخرى تُحسب. نحتاج إلى أربع.
  }
model-moves-items = { $count ->
    [zero] لا حاجة إلى أسئلة أخرى.
    [one] سؤال واحد آخر مختلف. نحتاج إلى ثلاثة.
    [two] سؤالان آخران مختلفان. نحتاج إلى ثلاثة.
    [few] { $count } أسئلة أخرى مختلفة. نحتاج إلى ثلاثة.
    [many] { $count } سؤالًا آخر مختلفًا. نحتاج إلى ثلاثة.
   *[other] { $count } سؤالًا آخر مختلفًا. نحتاج إلى ثلاثة.
  }
model-moves-level = { $count ->
    [zero] لا حاجة إلى المزيد.
    [one] إجابة صحيحة أخرى عن سؤال غير سهل جدًّا. نحتاج إلى اثنتين.
    [two] إجابتان صحيحتان أخريان عن أسئلة غير سهلة جدًّا. نحتاج إلى اثنتين.
    [few] { $count } إجابات صحيحة أخرى عن أسئلة غير سهلة جدًّا. نحتاج إلى اثنتين.
    [many] { $count } إجابة صحيحة أخرى عن أسئلة غير سهلة جدًّا. نحتاج إلى اثنتين.
   *[other] { $count } إجابة صحيحة أخرى عن أسئلة غير سهلة جدًّا. نحتاج إلى اثنتين.
  }
model-moves-sure = إجابات صحيحة من دون تلميحات. نعدّها متقَنة حين نكون واثقين بنسبة { $percent }.
model-moves-kept = تبقى متقَنة ما دامت ثقتنا أكثر من النصف.
model-waits = تُفتح حين تُنجز هذه أو تُعرف
model-opens = تتيح فتح هذه
model-history = إجاباتك
model-history-empty = لا إجابات بعد.
model-col-day = اليوم
model-col-where = أين
model-col-result = النتيجة
model-col-counts = تُحسب
model-where-lesson = درس
model-where-quiz = اختبار
model-where-practice = تدريب
model-where-review = مراجعة
model-where-placement = تحديد البداية
model-counts = نعم
model-counts-not-help = لا تُحسب للإتقان: كانت هناك مساعدة، أو كانت نصف صحيحة
model-counts-not-retry = لا: كانت الإجابة قد ظهرت
model-counts-not = لا
model-placement-hidden = من تحديد البداية
model-practise = تدرّب الآن
model-to-lesson = إلى الدرس
model-back = كل المهارات
retention-title = كم تريد أن تتذكّر
retention-text = تعود المهارة إلى المراجعة حين تنخفض احتمالية معرفتك بها إلى هذا الحد. كلما ارتفع زادت المراجعات.
retention-80 = 80 بالمئة: أقل المراجعات
retention-85 = 85 بالمئة
retention-90 = 90 بالمئة: متوازن
retention-95 = 95 بالمئة: أكثر المراجعات
retention-save = احفظ
