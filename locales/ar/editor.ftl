### محرر الأسئلة.

item-edit = تحرير
log-item-begin = بدأ سؤالًا
log-item-save = حفظ النسخة { $version } من سؤال
log-item-publish = نشر النسخة { $version } من سؤال
log-lesson-items = غيّر الأسئلة التي في درس

## سؤال جديد

new-title = سؤال جديد
new-component = ما الذي يقيسه
new-choose = اختر
new-begin = ابدأ
new-kind =
    { $kind ->
        [single] خيار واحد صحيح.
        [several] قد تكون عدة خيارات صحيحة.
        [numeric] يُكتب رقم.
        [ordering] تُرتَّب أشياء.
        [matching] تُجمع أشياء في أزواج.
        [scenario] حالة وعدة أسئلة عنها.
        [video] فيلم قصير وأسئلة عنه.
        [interactive] ورقة تُفحص أو حساب يُجرَّب.
       *[other] نوع آخر.
    }

## المحرر

edit-title = تحرير: { $title }
edit-keep = احفظها مسودةً لي
edit-kept = حُفظت مسودةً لك. لا يراها أحد غيرك.
edit-kept-at = حُفظت تلقائيًا في { $time }
edit-not-kept = تعذّر الحفظ. نصّك ما زال هنا، ويُرسل من جديد عندما تتابع الكتابة.
edit-refused = لم تُحفظ للآخرين: هناك ما يمنع ذلك. مسودتك محفوظة.
edit-merged = التغييران الآن في مسودتك. راجعها ثم احفظها.
edit-restored = النسخة القديمة هي مسودتك الآن. راجعها ثم احفظها.
edit-behind = حُفظت النسخة { $now } في هذه الأثناء؛ أنت بدأت من النسخة { $base }.
edit-compare = اعرض الاثنتين
edit-your-draft = مسودتك، بدأت من النسخة { $base }
edit-question = السؤال
edit-beside = إلى جانب الإنجليزية:
edit-fluent-help = توضع القيم بأسمائها: { "{ MONEY($price) }, { PERCENT($rate) }, { NUMBER($n) }, { DATE($day) }" }. العلامات: **مهم**، _مصطلح_، [رابط](https://example.org).
edit-answers = الأجوبة
edit-right = هذا هو الصحيح
edit-mixup = الالتباس الذي يكشفه
edit-mixup-left-out = الالتباس الذي يكشفه تركه
edit-feedback = التعليق
edit-value = قيمة أو معادلة، إن كان رقمًا
edit-add-option = أضف خيارًا
edit-fixed = أبقِ هذا الترتيب
edit-wrong-value = رقم خاطئ أو معادلة له
edit-key = الجواب الصحيح
edit-key-help = رقم، أو معادلة من القيم أدناه.
edit-unit = الوحدة
edit-unit-help = USD أو percent أو days أو months أو كلمة أخرى؛ تظهر إلى جانب الحقل.
edit-decimals = المنازل العشرية
edit-tolerance = ما مقدار الفرق الذي يبقى صحيحًا
edit-add-wrong = أضف رقمًا خاطئًا
edit-slip = الالتباس عند تبديل { $first } و{ $second }
edit-slip-feedback = التعليق عند تبديل { $first } و{ $second }
edit-order-help = اكتب الصفوف بالترتيب الصحيح. تصل إلى المتعلم مخلوطة.
edit-add-row = أضف صفًا
edit-partner = يتبع
edit-formula = هذه معادلة
edit-partners = ما يمكن ربط الصفوف به
edit-add-partner = أضف شريكًا
edit-slips = أزواج خاطئة تكشف التباسًا
edit-slip-row = الصف
edit-slip-partner = مربوط بـ
edit-slip-name = زوج خاطئ { $n }
edit-add-slip = أضف زوجًا خاطئًا
edit-help = التلميحات والشرح
edit-add-hint = أضف تلميحًا
edit-measures = ما الذي يقيسه
edit-component = المكوّن { $n }
edit-weight = الوزن { $n }
edit-weights-help = مجموع الأوزان 1. المكوّن الأول هو مكوّن الدرس ووزنه النصف على الأقل؛ والأخرى من متطلباته.
edit-difficulty = الصعوبة b
edit-difficulty-help = من -1.5 ويجيبه الجميع تقريبًا، إلى 1.5. هو تقديرك إلى أن يجيب عدد كافٍ.
edit-discrimination = التمييز a
edit-discrimination-help = مدى وضوح تفريقه بين من يعرف بالكاد ومن لا يعرف بالكاد، من 0.2 إلى 3. فارغ: 1.4 إلى أن يجيب عدد كافٍ.
edit-guess = احتمال الإصابة بالتخمين
edit-guess-help = من 0 إلى أقل من 1. فارغ: ما يقوله نوعه وعدد خياراته.
edit-bloom = ماذا يطلب من المتعلم
edit-difficulty-why = لماذا تظن ذلك
edit-tags = الوسوم
edit-tags-help = كلمات للعثور عليه، بينها فواصل.
edit-numbers = أرقام ووقائع وجداول
edit-params = الوقائع
edit-params-help = مفاتيح المعاملات، مثل الحدود والرسوم، بينها مسافات. هي تتقادم وتُغيَّر في مكان واحد.
edit-values = القيم
edit-values-help = واحدة في كل سطر: price = 500
edit-derived = المعادلات
edit-derived-help = واحدة في كل سطر: total = price * months
edit-blocks = جداول وملاحظات
edit-blocks-help = كما في ملف درس: [[block]] و kind = "table" وهكذا.
edit-case = الحالة
edit-transcript = كلمات المقطع
edit-clip = المقطع
edit-clip-help = اسم مقطع لنا (public/media/NAME.webm)، أو عنوان صفحة يُوضع رابطها ولا تُضمَّن أبدًا.
edit-seconds = مدته بالثواني
edit-captions = الترجمة المكتوبة بـ
edit-captions-help = رموز لغات، مثل en es.
edit-part = السؤال { $n } عن الحالة
edit-part-help = يُصحَّح كل سؤال وحده. من سؤالين إلى أربعة عن الحالة، ومن سؤال إلى أربعة عن المقطع.
edit-add-part = أضف سؤالًا
edit-input = المُدخل { $n }
edit-input-name = اسمه في المعادلات
edit-input-options = عدد الخيارات؛ فارغ إن كان يُكتب رقم
edit-input-least = الأدنى
edit-input-most = الأقصى
edit-input-right = قيمة تبلغ الهدف
edit-input-label = العنوان
edit-add-input = أضف مُدخلًا
edit-results = ما يعرضه
edit-results-help = كما في ملف درس؛ ويمكن للمعادلات قراءة المدخلات بأسمائها.
edit-goal = الهدف
edit-goal-help = شرط على المدخلات والقيم، مثل payment >= least and months <= 12.
edit-wrong-when = شرط يكشف التباسًا
edit-preview = كما يصل إلى المتعلم
edit-preview-in = بلغة { $language }
edit-preview-alone = في صفحة وحدها
edit-preview-help = هذه هي الصفحة التي تصل إلى المتعلم وبالمصحّح نفسه. اسحب الزاوية لترى عروضًا أخرى. تعرض مسودتك كما حُفظت آخر مرة.
edit-publish = انشرها نسخةً رقم { $version }
edit-ready = جاهز ليراجعه شخص آخر
edit-save = احفظه لكل المدرّسين
edit-discard = تخلّص من مسودتي
edit-up = إلى أعلى
edit-remove = احذف
edit-problems =
    { $count ->
        [zero] لا شيء يمنع
        [one] شيء واحد يمنع ذلك
        [two] شيئان يمنعان ذلك
        [few] { $count } أشياء تمنع ذلك
        [many] { $count } شيئًا يمنع ذلك
       *[other] { $count } شيء يمنع ذلك
    }
edit-warnings =
    { $count ->
        [zero] لا شيء للمراجعة
        [one] شيء واحد للمراجعة
        [two] شيئان للمراجعة
        [few] { $count } أشياء للمراجعة
        [many] { $count } شيئًا للمراجعة
       *[other] { $count } شيء للمراجعة
    }
edit-fine = لا شيء يمنع
bloom-level =
    { $level ->
        [remember] التذكر
        [understand] الفهم
        [apply] التطبيق
        [analyze] التحليل
        [evaluate] التقييم
        [create] الإنشاء
       *[other] شيء آخر
    }
trial-not-yet = لا يمكن عرض هذا بعد

## أسماء الحقول

field-whole = السؤال كله
field-in-language = { $name }، { $language }
field-of-row = { $row }: { $name }
field-row =
    { $list ->
        [option] الخيار { $n }
        [wrong] الرقم الخاطئ { $n }
        [row] الصف { $n }
        [partner] الشريك { $n }
        [slip] الخطأ { $n }
       *[other] الصف { $n }
    }
field-name =
    { $field ->
        [kind] النوع
        [bloom] ما يطلبه
        [b] الصعوبة b
        [b_why] سبب الصعوبة
        [a] التمييز a
        [guess] احتمال الإصابة بالتخمين
        [component] المكوّن
        [weight] الوزن
        [fixed] ترتيب الخيارات
        [hints] التلميحات
        [params] الوقائع
        [values] القيم
        [derived] المعادلات
        [blocks] جداول وملاحظات
        [options] الخيارات
        [wrongs] الأرقام الخاطئة
        [rows] الصفوف
        [partners] الشركاء
        [slips] الأخطاء
        [value] القيمة
        [right] صحيح أم خطأ
        [misconception] الالتباس
        [partner] الشريك
        [row] الصف
        [formula] المعادلة
        [answer] الجواب الصحيح
        [unit] الوحدة
        [decimals] المنازل العشرية
        [tolerance] هامش الخطأ
        [tags] الوسوم
        [imported] من أين جاء
        [case] الحالة
        [results] النتائج
        [clip] المقطع
        [parts] الأسئلة
        [inputs] المدخلات
        [name] الاسم
        [min] الأدنى
        [max] الأقصى
       *[other] شيء آخر
    }
part-name =
    { $part ->
        [stem] السؤال
        [why] الشرح
        [hint] التلميح { $n }
        [k] الخيار { $n }
        [p] الشريك { $n }
        [w] الرقم الخاطئ { $n }
        [s] الخطأ { $n }
       *[other] النص { $n }
    }
part-feedback = التعليق { $n }

## شخصان وسؤال واحد

conflict-title = غيّر شخصان هذا السؤال
conflict-text = بدأت أنت من النسخة { $base }. وفي هذه الأثناء حفظ { $who } النسخة { $now }. لم يُستبدل شيء: يبقى النصان إلى أن تختار.
conflict-nothing = لا شيء
conflict-began = ما بدأ منه الاثنان
conflict-which = { $field }: أي نص يبقى
conflict-theirs = { $who }
conflict-mine = نصّك
conflict-only-theirs = { $field }: غيّره { $who } وحده. أُخذ به.
conflict-only-mine = { $field }: غيّرته أنت وحدك. أُخذ به.
conflict-rest = الباقي متوافق
conflict-save = ضع هذا الاختيار في مسودتي
conflict-take-theirs = تخلّص من مسودتي

## النسخ

version-title = النسخة { $version } من { $slug }
version-first = هذه هي النسخة الأولى.
version-same = لا فرق بين هاتين النسختين.
version-restore = ابدأ مسودة من النسخة { $version }
version-restore-help = عند حفظها تصبح نسخة جديدة، ولا يضيع شيء مما بينهما.
