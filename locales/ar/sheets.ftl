### الدروس والبطاقات والأفكار الخاطئة والسياقات والقوالب والمخطط.

log-lesson-edit = غيّر درسًا
log-card-begin = أضاف بطاقة إلى درس
log-card-edit = غيّر بطاقة
log-card-withdraw = سحب بطاقة
log-card-restore = أعاد بطاقة
log-misconception-begin = سمّى فكرة خاطئة
log-misconception-edit = غيّر فكرة خاطئة
log-context-begin = كتب سياقًا
log-context-edit = غيّر سياقًا
log-context-withdraw = سحب سياقًا
log-context-restore = أعاد سياقًا
log-template-begin = كتب قالبًا
log-template-edit = غيّر قالبًا
log-edge-put = غيّر ما يحتاج إليه أحد المكوّنات
log-edge-remove = أزال متطلبًا سابقًا

sheet-kinds =
    { $kind ->
        [lessons] الدروس
        [misconceptions] الأفكار الخاطئة
        [contexts] السياقات
       *[other] القوالب
    }
sheet-kind =
    { $kind ->
        [lessons] درس
        [cards] بطاقة
        [misconceptions] فكرة خاطئة
        [contexts] سياق
       *[other] قالب
    }
sheet-about =
    { $kind ->
        [lessons] الدرس هو بطاقات أحد المكوّنات بترتيبها مع أسئلته. من كان في منتصف درس يبقى له الترتيب الذي بدأ به.
        [misconceptions] اعتقادات تقود إلى إجابات خاطئة. الإجابات الخاطئة تسمّيها، ويقرأ المتعلّم التصحيح.
        [contexts] المألوف في الوطن بجانب ما يقابله هنا. ‏ZZ لكل بلد ليس له سياق خاص به.
       *[other] أسئلة تُسحب أرقامها من جديد في كل محاولة. تُحل كل الصيغ قبل نشر أي منها.
    }
sheet-more =
    { $kind ->
        [lessons] البطاقات
        [misconceptions] سياقات تحذّر منها
        [contexts] البلد ودرجة الضرر
       *[other] الوحدة
    }
sheet-new =
    { $kind ->
        [cards] بطاقة جديدة
        [misconceptions] فكرة خاطئة جديدة
        [contexts] سياق جديد
       *[other] قالب جديد
    }
sheet-back =
    { $kind ->
        [cards] الدرس
        [lessons] كل الدروس
        [misconceptions] كل الأفكار الخاطئة
        [contexts] كل السياقات
       *[other] كل القوالب
    }
sheet-name = الاسم في العناوين والملفات
sheet-name-help = حروف لاتينية صغيرة وأرقام وشرطات. لا يتغيّر لاحقًا، فهناك نصوص تشير إليه.
sheet-words = الكلمات
sheet-structure = ما يقوم عليه
sheet-save = حفظ
sheet-save-mine = احفظ نسختي فوقها
sheet-check = تحقّق
sheet-saved = تم الحفظ. يصل إلى المتعلّمين فورًا.
sheet-refused = لم يُحفظ: هناك ما يمنع. ما كتبته ما زال هنا.
sheet-conflict = غيّر شخص آخر هذا في الأثناء. لم يُستبدل شيء: ما كتبته في الأسفل، وبجانبه ما هو قائم الآن. احفظ مرة أخرى لتضع نسختك مكانه.
sheet-cards = البطاقات
sheet-new-card = أضف بطاقة
sheet-down = إلى أسفل
sheet-dragged = نُقلت. احفظ لتُبقي هذا الترتيب.
sheet-withdrawn = مسحوبة
card-kind =
    { $kind ->
        [opening] افتتاح
        [explanation] شرح
        [example] مثال محلول
        [home] ما تعرفه من وطنك
       *[other] اختبار قصير
    }
sheet-field =
    { $field ->
        [slug] الاسم
        [kc] المكوّن
        [minutes] المدة بالدقائق
        [params] الحقائق
        [sources] المصادر
        [cards] البطاقات
        [kind] نوع البطاقة
        [contexts] السياقات
        [items] الأسئلة المطروحة
        [values] القيم
        [derived] الصيغ الحسابية
        [block] الفقرات والقوائم والجداول
        [country] البلد
        [host] البلد الذي يُقارن به
        [region] الولاية أو المنطقة
        [severity] درجة الضرر
        [misconceptions] أفكار خاطئة يحذّر منها
        [check] السؤال الذي يختبر التحذير
        [as_of] بتاريخ
        [confidence] مدى تأكدك
        [policy_volatile] القاعدة تتغيّر كثيرًا: راجعها قبل كل إصدار
        [item_types] أنواع السؤال
        [variable] المتغيّرات
        [constraints] الشروط
        [key] الإجابة الصحيحة
        [unit] الوحدة
        [decimals] المنازل العشرية
        [rounding] التقريب
        [tolerance] الفرق الذي ما زال يُعد صحيحًا
        [distractor] الإجابات الخاطئة
        [note] ملاحظة للمؤلفين
        [id] المفتاح
        [expr] الصيغة الحسابية
        [misconception] الفكرة الخاطئة التي تكشفها
       *[other] { $field }
    }
sheet-row =
    { $list ->
        [distractor] الإجابة الخاطئة { $n }
       *[other] الصف { $n }
    }
sheet-help =
    { $field ->
        [params] مفاتيح الحقائق وبينها مسافات. هي تتقادم وتُغيّر في مكان واحد.
        [sources] مصدر في كل سطر: من يقول ذلك وأين.
        [country] حرفان مثل MX، و‏ZZ لكل بلد ليس له سياق خاص به.
        [misconceptions] أسماء أفكار خاطئة وبينها مسافات. التعليق عليها يعرض هذا التحذير.
        [check] اسم سؤال.
        [contexts] في بطاقة الوطن: أسماء سياقات وبينها مسافات. يرى كل متعلّم سياق بلده.
        [items] في بطاقة الاختبار: أسماء أسئلة وبينها مسافات.
        [values] قيمة في كل سطر: price = 500
        [derived] صيغة في كل سطر: total = price * months
        [variable] متغيّر في كل سطر: price = int 10 to 500 step 10 أو rate = dec 0.01 to 0.05 step 0.005 أو months = choice 6 12 24
        [constraints] شرط في كل سطر، مثل price > fee. الأرقام التي تخالفه تُسحب من جديد.
        [key] صيغة من المتغيّرات والصيغ والحقائق.
        [distractor] يظهر صف آخر عند الحفظ. الصف الفارغ لا يُحسب.
       *[other] { $field }
    }
sheet-word =
    { $word ->
        [info] من المفيد معرفته
        [caution] تنبيه
        [critical] خطير
        [low] قليل
        [medium] متوسط
        [high] كبير
        [half_up] الأنصاف بعيدًا عن الصفر
        [opening] افتتاح
        [explanation] شرح
        [example] مثال محلول
        [home] ما تعرفه من وطنك
        [check] اختبار قصير
       *[other] { $word }
    }
sheet-text =
    { $text ->
        [name] الاسم
        [correction] التصحيح في جملة
        [title] العنوان
        [home] في الوطن
        [host-counterpart] هنا
        [comparison] ما يختلف
        [warning] التحذير
        [promise] ما يعد به
        [stem] السؤال
       *[other] الشرح
    }
sheet-feedback = التعليق على { $key }
variants-title = محلولة مسبقًا
variants-none = لا توجد صيغ بعد.
variants-all-tried = عدد الصيغ { $accepted } من { $tried } تركيبة جُرّبت: وهي كل ما هناك.
variants-some-tried = أعطت { $accepted } من { $tried } سحبة سؤالًا.
variants-seed = السحبة
variants-right = الصحيحة
variants-next = التالية
variants-csv = كلها ({ $count }) بصيغة CSV
formula-unknown = لا معنى هنا لـ «{ $name }». المعروف: { $known }.
formula-place = الأحرف من { $from } إلى { $to }:

graph-title = المتطلبات السابقة
graph-text = ما يجب أن يعرفه المتعلّم أولًا. المتطلب الإلزامي يُبقي الدرس مغلقًا حتى ينتهي درسه، والاختياري يأتي قبله في المسار فحسب.
graph-picture = المخطط مرسومًا
graph-table = المخطط جدولًا
graph-add = أضف متطلبًا سابقًا
graph-component = المكوّن
graph-needs = يحتاج إلى
graph-kind = القوة
graph-required = إلزامي
graph-optional = اختياري
graph-put = أضف
graph-make-required = اجعله إلزاميًا
graph-make-optional = اجعله اختياريًا
graph-remove = أزل
graph-remove-which = { $prerequisite } قبل { $component }
graph-cycle = لم يُحفظ: ستنتظر هذه المكوّنات بعضها بعضًا في دائرة: { $circle }. أزل أولًا أحد متطلباتها.
graph-unreachable = لم يُحفظ: لن يصل أي متعلّم إلى { $component }، لأن { $prerequisite } ليس له درس.
graph-itself = لم يُحفظ: اختر مكوّنين مختلفين.
graph-none = لا يوجد مكوّن مطابق.
sheet-whole = الكل
