### الصفوف: جانب المتعلّم أولًا، ثم جانب المعلّم.

## الانضمام

join-title = الانضمام إلى صف
join-text = يعطيك من يدير الصف رمزًا من ستة أحرف وأرقام.
join-code = رمز الصف
join-code-help = لا تهم الأحرف الكبيرة ولا المسافات ولا الشرطات.
join-find = ابحث عن الصف
join-empty = اكتب الرمز أولًا.
join-unknown = لا يوجد صف بالرمز «{ $code }».
join-unknown-next = قارنه حرفًا حرفًا. وربما تغيّر الرمز، فاطلب الرمز الجديد.
join-closed = الصف «{ $class }» لا يقبل متعلّمين آخرين.
join-closed-next = اسأل من يديره.
join-limited = جُرّبت من هنا رموز كثيرة جدًا.
join-limited-next =
    { $minutes ->
        [zero] حاول مرة أخرى بعد قليل. الرمز الذي كتبته باقٍ هنا.
        [one] حاول مرة أخرى بعد دقيقة واحدة. الرمز الذي كتبته باقٍ هنا.
        [two] حاول مرة أخرى بعد دقيقتين. الرمز الذي كتبته باقٍ هنا.
        [few] حاول مرة أخرى بعد { $minutes } دقائق. الرمز الذي كتبته باقٍ هنا.
        [many] حاول مرة أخرى بعد { $minutes } دقيقة. الرمز الذي كتبته باقٍ هنا.
       *[other] حاول مرة أخرى بعد { $minutes } دقيقة. الرمز الذي كتبته باقٍ هنا.
    }
join-class-title = هل تنضم إلى «{ $class }»؟
join-led-by = يدير الصف { $name }.
join-ends = آخر يوم: { $date }.
join-name = اسمك في هذا الصف
join-name-help = أي اسم يمكن أن تُعرف به، ولا يلزم أن يكون اسمك. يظهر في هذا الصف وحده. والأفضل ألا يكون بريدك الإلكتروني.
join-name-empty = اكتب أولًا اسمًا لهذا الصف.
join-name-long = الاسم أطول من { $most } حرفًا. اختر اسمًا أقصر.
join-sees = ما يراه { $name }
join-sees-name = الاسم الذي تختاره لهذا الصف، واليوم الذي انضممت فيه.
join-sees-skills = في كل مهارة: هل لم تبدأها بعد، أم تتعلّمها، أم تعثّرت فيها، أم أتقنتها، كما هي الآن. وما تعلّمته من قبل محسوب فيها.
join-sees-answers = كل سؤال تجيب عنه بعد الانضمام، وفي تحديد المستوى أيضًا: إجابتك، وهل كانت صحيحة، ومتى، وكم استغرقت، وكم تلميحًا استعملت.
join-sees-until = بعد { $date } لا تظهر إجابات جديدة. وتبقى حالة مهاراتك ظاهرة حتى تغادر.
join-sees-admins = يستطيع مديرو هذا الموقع أن يروا ذلك أيضًا.
join-hidden = ما لا يرونه أبدًا
join-hidden-who = بريدك الإلكتروني والاسم الذي تسجّل الدخول به.
join-hidden-origin = بلدانك ولغاتك ومكانك ووضعك في الهجرة.
join-hidden-before = إجاباتك قبل الانضمام.
join-hidden-rest = نقاطك وأيامك وأهدافك وإعداداتك. ولا يرى المتعلّمون الآخرون عنك شيئًا.
join-leave = تستطيع أن تغادر في أي وقت. وعندها لا يرى { $name } شيئًا عنك، ولا حتى ما كان ظاهرًا من قبل.
join-agree = أوافق على أن يرى { $name } هذا حتى أغادر.
join-agree-first = ضع علامة عند الجملة إن أردت الانضمام.
join-agree-first-next = من دونها لا يحدث شيء.
join-button = انضم إلى الصف
join-not = لا أنضم

## الصف من الداخل

class-joined = أنت الآن في الصف.
class-as = أنت هنا باسم { $name } منذ { $date }.
class-go-on = تابع التعلّم
class-line = سطرك كما يراه { $name }
class-line-none = لم تبدأ مهارة بعد، فلا شيء يُرى.
class-col-skill = المهارة
class-col-state = الحالة
class-col-right = الصحيح
class-leave = مغادرة الصف
class-leave-text = عندها لا يرى { $name } شيئًا عنك، ويبقى ما تعلّمته لك. وتستطيع بالرمز أن تنضم من جديد، فيُرى ما تجيب عنه من ذلك اليوم.
class-leave-button = غادر
class-left = غادرت الصف، ولم يعد شيء عنك يُرى فيه.
class-in-none = لست في أي صف.
class-of = يدير الصف { $led_by }. أنت فيه باسم { $name }.
class-see = ماذا يُرى عني
class-state =
    { $state ->
        [mastered] أُتقنت
        [going] قيد التعلّم
        [stuck] متعثّرة
       *[none] لم تبدأ
    }
class-right-of = { $right } من { $answered } صحيح
claim-classes = الصفوف التي انضممت إليها على هذا الهاتف تأتي معك: { $classes }. وعندها يُرى فيها أيضًا ما أجاب عنه حسابك منذ انضمامك.
privacy-class-name = الصفوف
privacy-class-text = فقط إن انضممت إلى صف، باسم تختاره له. وصفحة الانضمام تقول ماذا يرى من يديره: المهارات والإجابات من ذلك اليوم، ولا يرى أبدًا البلد ولا اللغة ولا وضع الهجرة ولا البريد. حتى تغادر، ثم لا يبقى من ذلك شيء.

## صفوف المعلّم

classes-title = الصفوف
classes-none = ليس لديك صف بعد.
classes-private = لا يرى المعلّمون الآخرون صفوفك. ويراها مديرو الموقع.
classes-new = صف جديد
classes-name = اسم الصف
classes-name-help = كما يعرفه المتعلّمون: «مساء الثلاثاء».
classes-leader = اسمك
classes-leader-help = يقرؤه المتعلّمون قبل أن يوافقوا.
classes-ends = آخر يوم
classes-ends-help = يمكن أن يبقى فارغًا. بعده لا ينضم أحد ولا ترى ما يُجاب عنه لاحقًا. وإذا انضم أحد أمكن تقديمه لا تأخيره.
classes-create = أنشئ الصف
classes-no-name = اكتب اسمًا للصف.
classes-long-name = الاسم أطول من { $most } حرفًا.
classes-no-leader = اكتب اسمك كما ينبغي أن يقرأه المتعلّمون.
classes-long-leader = اسمك أطول من { $most } حرفًا.
classes-no-date = هذا ليس تاريخًا. اكتبه هكذا: 2027-06-30.
classes-past = هذا اليوم مضى. اختر اليوم أو يومًا بعده.
classes-later = وافق المتعلّمون على أن يُروا حتى اليوم المكتوب هنا. يمكن تقديمه لا تأخيره. ولمدة أطول أنشئ صفًا جديدًا.
classes-state =
    { $state ->
        [open] مفتوح
        [closed] مغلق
       *[ended] انتهى
    }
classes-col-class = الصف
classes-col-code = الرمز
classes-col-learners = المتعلّمون
classes-col-state = الحالة
classes-col-since = منذ

## صف واحد

class-all = كل الصفوف
class-learners =
    { $count ->
        [zero] لا متعلّمين
        [one] متعلّم واحد
        [two] متعلّمان
        [few] { $count } متعلّمين
        [many] { $count } متعلّمًا
       *[other] { $count } متعلّم
    }
class-since = منذ { $date }
class-join-with = الانضمام بالرمز
class-invitation = دعوة للطباعة
class-invitation-title = «{ $class }» مع { $name }
class-invitation-open = افتح هذا العنوان على هاتفك:
class-invitation-code = رمز الصف:
class-invitation-print = اطبع هذه الصفحة أو اعرضها على الجدار.
class-empty = لم ينضم أحد بعد
class-invite-show = اكتب الرمز { $code } على اللوح أو اطبع الدعوة.
class-invite-open = يفتح المتعلّمون هذا العنوان على هواتفهم:
class-invite-consent = يُقال أولًا ما يُرى وما لا يُرى. ولا حاجة إلى حساب ولا إلى بريد إلكتروني.
class-objectives-of = أهداف
class-every-domain = كل المجالات
class-begun = ما بدأه أحد
class-sort = ترتيب المتعلّمين حسب
class-sort-by =
    { $sort ->
        [name] الاسم
        [stuck] الأكثر تعثّرًا
        [mastered] الأكثر إتقانًا
       *[seen] آخر إجابة
    }
class-rows = ترتيب الأهداف حسب
class-rows-by =
    { $rows ->
        [path] المسار
        [stuck] الأكثر تعثّرًا
       *[fewest] الأقل إتقانًا
    }
class-show = اعرض
class-grid = الأهداف والمتعلّمون
class-grid-caption = الأهداف: { $objectives }، المتعلّمون: { $learners }
class-grid-help = اضغط مربعًا لترى الإجابات التي وراءه. ويستطيع كل متعلّم أن يرى سطره ومن يراه.
class-csv = هذا الجدول بصيغة CSV
class-stuck-help = آخر ثلاث إجابات لم تكن صحيحة
class-numbers-help = الصحيح من كل الإجابات منذ الانضمام
class-col-objective = الهدف: يستطيع المتعلّم
class-col-answered = الإجابات
class-of-all = { $count } من { $all }
class-mastered-of = أُتقن، من { $count }
class-not-seen = لا إجابة بعد
class-next = ما يستحق الحديث في المرة القادمة
class-are-stuck =
    { $count ->
        [zero] لا أحد متعثّر:
        [one] متعلّم واحد متعثّر:
        [two] متعلّمان متعثّران:
        [few] { $count } متعلّمين متعثّرين:
        [many] { $count } متعلّمًا متعثّرًا:
       *[other] { $count } متعلّم متعثّر:
    }
class-you-see = ما تراه وما لا تراه
class-you-see-text = الأسماء التي اختاروها، والمهارات، والإجابات منذ انضمامهم. ولا ترى أبدًا البلد ولا اللغة ولا وضع الهجرة ولا البريد. ويستطيع المتعلّم أن يغادر في أي وقت، وعندها لا ترى شيئًا.
class-settings = تغيير الصف
class-change = احفظ
class-close = أغلق الصف
class-close-help = لا ينضم أحد بعد ذلك، ويبقى من فيه.
class-open = افتح الصف من جديد
class-open-help = يمكن الانضمام بالرمز من جديد.
class-new-code = رمز جديد
class-new-code-help = لا يعود الرمز القديم يعمل، ويبقى من في الصف.
class-delete = حذف الصف
class-delete-text =
    { $count ->
        [zero] لا أحد فيه. لا يمكن التراجع عن ذلك.
        [one] لن ترى شيئًا عن متعلّم واحد بعد ذلك، ويبقى ما تعلّمه له. لا يمكن التراجع عن ذلك.
        [two] لن ترى شيئًا عن متعلّمَين بعد ذلك، ويبقى ما تعلّماه لهما. لا يمكن التراجع عن ذلك.
        [few] لن ترى شيئًا عن { $count } متعلّمين بعد ذلك، ويبقى ما تعلّموه لهم. لا يمكن التراجع عن ذلك.
        [many] لن ترى شيئًا عن { $count } متعلّمًا بعد ذلك، ويبقى ما تعلّموه لهم. لا يمكن التراجع عن ذلك.
       *[other] لن ترى شيئًا عن { $count } متعلّم بعد ذلك، ويبقى ما تعلّموه لهم. لا يمكن التراجع عن ذلك.
    }
class-delete-button = احذف الصف

## متعلّم واحد

class-member-since = في الصف منذ { $date }. ولا تُعرض الإجابات السابقة.
class-only = إجابات هذه المهارة فقط: { $component }.
class-answers-all = كل الإجابات
class-answers = الإجابات، الأحدث أولًا
class-no-answers = لا إجابات منذ الانضمام.
class-range = الإجابات { $first } إلى { $last } من { $all }
class-newer = إجابات أحدث
class-older = إجابات أقدم
class-col-question = السؤال
class-col-answer = الإجابة
class-col-verdict = النتيجة
class-col-when = متى
class-col-took = المدة
class-col-hints = التلميحات
class-verdict =
    { $verdict ->
        [right] صحيح
        [partly] صحيح جزئيًا
       *[wrong] ليس بعد
    }
class-kind =
    { $kind ->
        [lesson] درس
        [quiz] اختبار
        [review] مراجعة
        [placement] تحديد المستوى
       *[practice] تمرين
    }
class-took-unknown = لم تُقس المدة
class-seconds = { $count } ث
class-minutes = { $count } د
class-hints = التلميحات: { $count }
class-answer-of = إجابة { $name }
class-answers-of = كل إجابات { $name }
class-replay-help = بالأرقام والترتيب والإجابة كما كانت عند المتعلّم، وبلغتك أنت. ولا يُقال لأي لغة أو بلد عُرض السؤال.

## سجل التغييرات

log-class =
    { $verb ->
        [create] أنشأ صفًا
        [change] غيّر صفًا
        [close] أغلق صفًا
        [open] فتح صفًا من جديد
        [code] وضع رمزًا جديدًا لصف
       *[delete] حذف صفًا
    }
