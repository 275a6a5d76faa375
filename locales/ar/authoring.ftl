### غرفة المعلّمين. عربية فصحى حديثة.

## القائمة والصفحة الأولى

desk-title = التأليف
desk-home = البداية
desk-menu = القائمة: { $here }
desk-leave = إلى الدروس
desk-enter = التأليف
desk-published = المنشورة
desk-ready = الجاهزة
desk-drafts = المسودات
desk-receipts = ملفات تنتظر قرارك
desk-begin = كيف تبدأ
desk-step-import = استورد الأسئلة التي عندك
desk-step-import-text = GIFT أو Moodle XML أو Aiken أو CSV. ترى أولًا ماذا يحدث لكل سؤال، ولا يُكتب شيء قبل أن توافق.
desk-step-drafts = راجع المسودات
desk-step-drafts-text = ما استوردته ينتظر هنا. ولا يرى المتعلّمون منه شيئًا.
desk-step-bank = تصفّح بنك الأسئلة
desk-step-bank-text = كل سؤال مع لغاته، وأين يُستعمل، وكم شخصًا يجيب عنه إجابة صحيحة.
desk-own-answers = إجاباتك أنت لا تُحسب في أي إحصاء.

## أنواع الأسئلة وحالاتها

item-kind =
    { $kind ->
        [single] اختيار واحد
        [several] عدة اختيارات
        [numeric] رقمي
        [ordering] ترتيب
        [matching] مطابقة
        [scenario] حالة
        [video] مقطع
        [interactive] تفاعلي
       *[other] نوع آخر
    }
item-status =
    { $status ->
        [draft] مسودة
        [ready] جاهز
        [published] منشور
        [withdrawn] مسحوب
        [retired] خارج الاستعمال
       *[other] غير معروف
    }

## بنك الأسئلة

items-title = الأسئلة
items-import = استورد ملفًا
items-search = ابحث بالكلمات أو المعرّفات
items-component = المهارة
items-every-component = كل المهارات
items-whole-domain = كل ما في: { $name }
items-kind = النوع
items-every-kind = كل الأنواع
items-status = الحالة
items-every-status = الكل ما عدا «خارج الاستعمال»
items-missing = ناقص بهذه اللغة
items-no-filter = بلا تصفية
items-filter = تصفية
items-none = لا أسئلة بعد. استورد ملفًا، أو حمّل منهجًا.
items-none-found = لا شيء يناسب هذا البحث.
items-all = أظهر كل الأسئلة
items-col-question = السؤال
items-col-status = الحالة
items-col-languages = اللغات
items-col-used = آخر استعمال
items-col-facility = نسبة الإجابات الصحيحة، بفترة ثقة 95 بالمئة
items-col-attempts = المحاولات الأولى
items-drawn = { $kind }، بأرقام جديدة كل مرة
items-no-component = بلا مهارة بعد
items-few = الإجابات قليلة جدًّا
items-never-used = لم يُستعمل بعد
items-in-lesson = في درس
items-version = النسخة { $version }
items-pages = الصفحات
items-range = الأسئلة من { $first } إلى { $last } من أصل { $all }
items-page-before = الصفحة السابقة
items-page-next = الصفحة التالية

## ملفات الأسئلة

imports-title = الاستيراد والتصدير
imports-all = كل عمليات الاستيراد
imports-none = لم يُستورد أي ملف بعد.
import-text = GIFT أو Moodle XML أو Aiken أو CSV، حتى 100 ميغابايت. نتعرّف إلى الصيغة والترميز تلقائيًا.
import-file = ملف فيه أسئلة
import-nothing-yet = سترى ماذا يحدث لكل سؤال. لا يُضاف شيء إلى بنك الأسئلة بعد.
import-read = اقرأ الملف
import-no-file = اختر ملفًا أولًا.
import-refused = لا يمكن قراءة هذا الملف.
import-unnamed = ملف بلا اسم
import-col-file = الملف
import-col-state = الحالة
import-col-questions = الأسئلة
import-col-date = التاريخ
import-state-read = لم يُكتب شيء بعد
import-state-applied = { $count ->
    [zero] لم يُضف أي سؤال
    [one] أُضيف سؤال واحد
    [two] أُضيف سؤالان
    [few] أُضيفت { $count } أسئلة
    [many] أُضيف { $count } سؤالًا
   *[other] أُضيف { $count } سؤال
  }
import-state-undone = جرى التراجع عنه
export-title = خذ بنك الأسئلة معك
export-text = كل سؤال يستطيع نظام آخر أن يحفظه، بالإنجليزية. أما الأسئلة التي تأتي بأرقام جديدة كل مرة فتُترك. لا مكان للتلميحات في GIFT، فتُترك هناك.
receipt-title = إيصال: { $name }
receipt-read-as = { $format }، قُرئ بترميز { $encoding }
receipt-applied = أُضيف إلى بنك الأسئلة
receipt-sum = كل سؤال محسوب هنا
receipt-kept = تبقى كما هي
receipt-changed = تبقى مع تغيير
receipt-known = في بنك الأسئلة من قبل
receipt-unsupported = غير مدعومة، تُترك
receipt-all = الأسئلة في الملف
receipt-belong = إلى أي مهارة تنتمي
receipt-belong-help = الأسئلة التي بلا مهارة تدخل مسودات لا يمكن نشرها.
receipt-no-category = (بلا فئة)
receipt-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
  }
receipt-choose-component = بلا مهارة بعد
receipt-not = غير مدعومة: { $count }
receipt-line = السطر { $line }.
receipt-changed-title = تبقى مع تغيير: { $count }
receipt-add = أضفه
receipt-kept-title = تبقى كما هي: { $count }
receipt-more = وعدد الباقي { $count }.
receipt-apply = { $count ->
    [zero] لا أسئلة تُضاف
    [one] أضف سؤالًا واحدًا مسودة
    [two] أضف سؤالين مسودتين
    [few] أضف { $count } أسئلة مسودات
    [many] أضف { $count } سؤالًا مسودات
   *[other] أضف { $count } سؤال مسودات
  }
receipt-forget = انسَ هذا الملف
receipt-nothing = لا شيء في هذا الملف يمكن أن يُضاف.
receipt-undo = تراجع عن الاستيراد كله
receipt-undo-help = يمكنك أن تتراجع عن الاستيراد كله ما دام لم يُستعمل منه سؤال ولم يُغيَّر.
receipt-used = بعض هذه الأسئلة استُعمل أو غُيّر بعد ذلك. يبقى الاستيراد.
receipt-undone = جرى التراجع عن هذا الاستيراد. ويبقى الإيصال للسجل.
receipt-to-items = راجع المسودات

## من غيّر ماذا

log-title = التغييرات
log-text = كل تغيير في المحتوى، الأحدث أولًا. وليس فيه شيء عن المتعلّمين.
log-last = آخر التغييرات
log-all = كل التغييرات
log-older = تغييرات أقدم
log-none = لم يتغيّر شيء هنا بعد.
log-when = متى
log-who = مَن
log-what = ماذا
log-subject = في ماذا
log-nobody = سطر الأوامر
log-import-read = { $count ->
    [zero] قراءة ملف بلا أسئلة
    [one] قراءة ملف فيه سؤال واحد
    [two] قراءة ملف فيه سؤالان
    [few] قراءة ملف فيه { $count } أسئلة
    [many] قراءة ملف فيه { $count } سؤالًا
   *[other] قراءة ملف فيه { $count } سؤال
  }
log-import-apply = { $count ->
    [zero] بلا مسودات مضافة
    [one] إضافة مسودة واحدة
    [two] إضافة مسودتين
    [few] إضافة { $count } مسودات
    [many] إضافة { $count } مسودة
   *[other] إضافة { $count } مسودة
  }
log-import-undo = { $count ->
    [zero] بلا مسودات للتراجع عنها
    [one] التراجع عن مسودة واحدة
    [two] التراجع عن مسودتين
    [few] التراجع عن { $count } مسودات
    [many] التراجع عن { $count } مسودة
   *[other] التراجع عن { $count } مسودة
  }
log-import-forget = نسيان ملف

## سؤال واحد

items-back = كل الأسئلة
item-difficulty = الصعوبة
item-try = جرّبه
item-try-help = كما يصل إلى المتعلّمين، ويُصحَّح بالقواعد نفسها. لا يُحفظ شيء.
item-texts = النصوص
item-col-part = الجزء
text-missing = ناقص
text-made =
    { $made ->
        [source] أصل
        [reviewed] راجعه شخص
       *[machine] بالآلة، لم يراجعه أحد
    }
item-versions = الإصدارات والتغييرات
item-withdraw = اسحبه من كل مكان
item-withdraw-help = في الحال. ومن كان مفتوحًا عنده يُقال له إنه لا يكلّفه شيئًا.
item-restore = أعده
item-withdrawn = هو مسحوب: لا يصل إلى أي متعلّم.
trial-same = نفسه مرة أخرى
trial-again = بأرقام أخرى
trial-why = أنت تجرّبه. لا يُحفظ شيء.
trial-leave = العودة إلى السؤال
log-item-withdraw = سحب سؤالًا
log-item-restore = أعاد سؤالًا
