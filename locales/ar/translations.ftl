### غرفة المعلّمين: الترجمات.

translate-title = الترجمات
translate-all = كل الترجمات
translate-coverage = تغطية النصوص الإنجليزية، وعددها { $count }
translate-covered-help = المغطّى هو ما رُوجع وما ترجمته آلة وما تقادم. المتقادم هو ما تغيّر أصله الإنجليزي بعد ترجمته. ويرى المتعلّم الجزء بلغته حين تكتمل نصوصه كلها.
translate-col-language = اللغة
translate-col-covered = المغطّى
translate-col-reviewed = راجعه شخص
translate-col-machine = ترجمة آلية لم تُراجَع
translate-col-stale = متقادم
translate-col-missing = ناقص
translate-col-warnings = تحذيرات بالإنجليزية فقط
translate-warnings = { $name }: تحذيرات بالإنجليزية فقط
translate-tag = { $code }، الأرقام على صورة { $format }
translate-of = { $done } من { $all }
translate-percent = { $name }: { $percent } في المئة من النصوص
translate-cell = { $what }، { $count }
translate-begin = ابدأ لغة
translate-begin-go = ابدأ
translate-go = ترجم: { $name }
translate-by-domain = { $name } بحسب المجال
translate-by-field = { $name } بحسب نوع النص
translate-download = { $name } في ملف .ftl
translate-domain = المجال
translate-every-domain = كل المجالات
translate-no-domain = لكل المجالات
translate-field-label = نوع النص
translate-every-field = كل الأنواع
translate-field =
    { $field ->
        [warning] تحذير
        [question] سؤال
        [option] جواب أو جزء
        [feedback] تعليق
        [hint] تلميح
        [why] شرح
        [card] درس
        [context] سياق بلد
        [term] مسرد
        [mixup] فهم خاطئ
        [fact] معلومة
       *[name] اسم
    }
translate-state-label = الحالة
translate-state-open = كل ما بقي
translate-state =
    { $state ->
        [stale] متقادم
        [missing] ناقص
        [machine] ترجمة آلية لم تُراجَع
       *[reviewed] راجعه شخص
    }
translate-language =
    { $code ->
        [es] الإسبانية
        [ar] العربية
        [ht] الكريولية الهايتية
        [zh-Hans] الصينية المبسّطة
        [vi] الفيتنامية
        [fil] الفلبينية
        [ko] الكورية
        [pt-BR] البرتغالية (البرازيل)
        [uk] الأوكرانية
        [am] الأمهرية
        [hi] الهندية
       *[other] الإنجليزية
    }

## الطابور

translate-queue = الترجمة نصًا نصًا
translate-left = النصوص في هذا الطابور: { $count }
translate-none = لم يبقَ شيء في هذا الطابور.
translate-end = كان هذا آخر نص في الطابور. ما زال فيه: { $count }
translate-again = من البداية
translate-english = الإنجليزية
translate-before = الإنجليزية من قبل
translate-now = الإنجليزية الآن
translate-lost = تغيّر النص الإنجليزي، ولم تعد الكلمات التي تُرجم منها معروفة.
translate-words = النص باللغة: { $language }
translate-help = تبقى القيم كما هي في الإنجليزية، مثل { "{ MONEY($price) }" }. ويُحفظ النص على أنك راجعته.
translate-reviewed-by = راجعه { $name }، { $date }.
translate-warning = هذا تحذير يخص المال أو الوثائق. وإلى أن يراجعه شخص، يرى المتعلّمون النص الإنجليزي أيضًا.
translate-save-next = احفظ وانتقل إلى التالي
translate-save = احفظ
translate-still = ما زال صحيحًا كما هو
translate-skip = تجاوز
translate-saved = حُفظ، على أنك راجعته.
translate-still-done = بقي كما هو، وهو صحيح للإنجليزية الآن.
translate-refused = لم يُحفظ بعد. ما كتبته محفوظ في النموذج.
translate-empty = النص فارغ.
translate-conflict = حفظ شخص آخر هذا النص وأنت تكتب. لم يُستبدل شيء. كلماتك في النموذج: احفظها من جديد إن كانت أفضل.
translate-theirs = المحفوظ الآن: { $name }
translate-yours = كلماتك
translate-somebody = شخص آخر
translate-around = ما حول النص
translate-see-lesson = انظر إلى الدرس

## لغة في ملف

translate-upload = استورد لغة من ملف .ftl
translate-upload-text = ملف كالذي تأخذه من هنا، وقد زادت ترجمته. ترى أولًا ما الذي سيتغيّر، ولا يُكتب شيء قبل أن توافق.
translate-file = ملف النصوص
translate-file-unreadable = هذا الملف ليس نصًا بترميز UTF-8، أو هو أطول من 8 ميغابايت.
translate-receipt = ما سيغيّره الملف: { $name }
translate-sum = كل نص محسوب
translate-sum-new = جديد
translate-sum-changed = متغيّر
translate-sum-same = كما هو الآن
translate-sum-unknown = لا يوجد نص بهذا الاسم
translate-sum-refused = لا يمكن أخذه، فيُترك
translate-unknown = لا يوجد نص إنجليزي بهذا الاسم.
translate-changes = الجديد والمتغيّر: { $count }
translate-made-how = كيف صُنعت؟
translate-made-machine = بآلة، أو لا يُعرف
translate-made-reviewed = بيد شخص: لقد راجعتُها
translate-apply = استورد النصوص: { $count }
translate-nothing = ليس في هذا الملف جديد.
translate-moved = تغيّر المحتوى منذ رأيت هذا. وهذا ما سيغيّره الملف الآن.
translate-brought = النصوص التي استُوردت: { $count }

## في السجل

log-text-translate = ترجم نصًا
log-text-still = وجد ترجمة ما زالت صحيحة
log-text-import = نصوص استُوردت من ملف: { $count }
