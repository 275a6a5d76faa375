### تحليل الأسئلة، وما يبلّغ عنه المتعلمون.

analysis-title = التحليل
analysis-text = كل سؤال أجاب عنه متعلمون، بحسب محاولتهم الأولى في أحدث نسخة منه. إجاباتك وإجابات المدرّسين الآخرين ليست بينها.
analysis-none = لم يُحسب أي سؤال بعد. تظهر الأسئلة هنا خلال خمس دقائق من أول إجابة عنها.
analysis-none-found = لا شيء يطابق هذا المرشّح.
analysis-counted = آخر حساب في { $date } عند { $time }. صفحة السؤال نفسه محدّثة دائمًا.
analysis-look = يستحق النظر
analysis-look-all = كل الأسئلة
analysis-look-only = ما يستحق النظر فقط
analysis-col-discrimination = التمييز، مجال 95%
analysis-col-reports = بلاغات مفتوحة
analysis-col-flags = يستحق النظر
analysis-flag =
    { $flag ->
        [guess] الإجابات الصحيحة أقل مما يعطيه التخمين
        [negative] من يعرفون أكثر يصيبون أقل: راجع المفتاح
        [idle] خيار خاطئ لا يكاد يختاره أحد
        [rival] المتمكنون يختارون خيارًا خاطئًا أكثر من الصحيح
       *[other] غير معروف
    }

## أرقام

analysis-few = إجابات قليلة جدًا (n < 30)
analysis-cannot = لا يمكن معرفته: لا فرق يُقاس به
analysis-range = { $low } إلى { $high }
analysis-interval = مجال 95%: { $range }
analysis-n = n = { $n }
analysis-seconds = { $seconds } ث

## سؤال واحد

analysis-page-title = التحليل: { $title }
analysis-back = كل الأسئلة في التحليل
analysis-where = تحليل السؤال، النسخة { $version }، المحاولات الأولى فقط
analysis-firsts = { $count ->
    [zero] لا محاولات أولى
    [one] محاولة أولى واحدة
    [two] محاولتان أوليان
    [few] { $count } محاولات أولى
    [many] { $count } محاولة أولى
   *[other] { $count } محاولة أولى
  }
analysis-open = افتح السؤال
analysis-version = النسخة
analysis-show = اعرض
analysis-newest = لهذا السؤال محاولات أولى أكثر مما يُقرأ هنا. الأرقام من أحدث { $count } منها.
analysis-drawn = أرقام هذا السؤال تتغير لكل متعلم. ما تراه هنا مثال.
analysis-right = أُجيب صوابًا (السهولة)
analysis-discrimination = التمييز المصحّح
analysis-b = الصعوبة b
analysis-a = التمييز a
analysis-error = الخطأ المعياري { $error }
analysis-guessed = تقدير الكاتب، بلا معايرة
analysis-default = القيمة الافتراضية، إجابات قليلة جدًا
analysis-calibrated = المعايرة
analysis-calibration = المعايرة { $version }، n = { $responses }
analysis-time = الوقت، الوسيط
analysis-middle = الوقت، النصف الأوسط
analysis-hint = طلب تلميحًا
analysis-curve = من يصيب
analysis-curve-alt = نسبة الإجابات الصحيحة بحسب القدرة. يصعد منحنى النموذج من { $low } عند −3 إلى { $high } عند 3. من { $groups } مجموعات من المتعلمين، { $fits } تقع عليه ضمن مجالاتها.
analysis-curve-caption = نسبة الإجابات الصحيحة الملاحظة والمتوقعة بحسب القدرة
analysis-curve-few = الإجابات أقل من أن تُرسم مجموعات من المتعلمين (n < 30). المنحنى هو ما يتوقعه النموذج.
analysis-ability = القدرة قبل الإجابة
analysis-key-model = النموذج
analysis-key-seen = الملاحظ، مجال 95%؛ مجموعات متقاربة الحجم، 30 متعلمًا أو أكثر
analysis-as-table = نفسه في جدول
analysis-col-n = n
analysis-col-right = صحيح، مجال 95%
analysis-col-model = النموذج
analysis-chosen = بماذا أجابوا
analysis-chosen-caption = كل جزء من الإجابة ونسبته من المحاولات الأولى
analysis-chosen-help = الجيد: الإجابة الصحيحة تسير مع القدرة (فوق 0)، وكل خاطئة عكسها (تحت 0).
analysis-col-part = الإجابة
analysis-col-share = النسبة، مجال 95%
analysis-col-biserial = الارتباط الثنائي النقطي، مجال 95%
analysis-key = صحيح
analysis-mixup = خلط: { $name }
analysis-row-right = وُضع في مكانه
analysis-other-numbers = أرقام أخرى
analysis-unknown = «لا أعرف هذا بعد»
analysis-languages = هل هو أصعب بلغة ما؟
analysis-languages-caption = الفرق بين اللغات عند تساوي القدرة
analysis-languages-none = لم يجب بعد عن هذه النسخة أحد تُعرف قدرته.
analysis-hidden = لا تُعرض اللغات التي لها أقل من { $least } متعلمًا، ولا غيرها مما يمكن أن تُستنتج منه.
analysis-fallback = لغات أخرى، عُرض بالإنجليزية
analysis-col-language = اللغة، مقابل الإنجليزية
analysis-col-odds = نسبة الأرجحية (مانتل-هانزل)
analysis-col-delta = دلتا ETS
analysis-col-reading = القراءة
analysis-reading = { $class }: { $way ->
    [harder] أصعب بهذه اللغة على من لهم القدرة نفسها
    [easier] أسهل بهذه اللغة على من لهم القدرة نفسها
   *[none] لا علامة على فرق
  }
analysis-how = كيف تُحسب هذه الأرقام
analysis-how-firsts = تُحسب المحاولات الأولى: أول محاولة للمتعلم في هذا السؤال، في هذه النسخة، قبل أن يرى الجواب. إجابات المدرّسين خارج الحساب. يقول كل رقم على كم إجابة يستند؛ وتحت 30 لا يُعرض.
analysis-how-rest = التمييز هو الارتباط الثنائي النقطي بين الإصابة وقدرة المتعلم كما قُدّرت قبل الإجابة مباشرة، من كل إجاباته السابقة. يجيب المتعلمون هنا عن أسئلة مختلفة، فنسبة الصواب تقول أي أسئلة عُرضت عليهم؛ والتقدير السابق للإجابة لا يحتوي الإجابة نفسها. هذا معنى «مصحّح».
analysis-how-intervals = للنسب مجال ويلسون. وللارتباطات مجال فيشر، بتباين لا يفترض توزيعًا. وللوسيط مجال الإحصاءات المرتبة.
analysis-how-languages = يُقارن من يقرؤون ترجمة بمن يقرؤون الإنجليزية ولهم القدرة نفسها: مانتل-هانزل على أخماس القدرة العامة، والمجال لروبنز وبريسلو وغرينلاند. دلتا تحت 0 تعني أصعب بهذه اللغة. A وB وC أصناف ETS: لا فرق يظهر، متوسط، كبير.

## بلاغات المتعلمين

reports-title = بلاغات المتعلمين
reports-none = لم يبلّغ أي متعلم عن هذا السؤال.
reports-note = ملاحظة لإغلاق البلاغ
reports-note-missing = اكتب ما الذي فُعل بشأنه. ثم أغلق البلاغ.
reports-close = أغلق
reports-closed = أُغلق في { $date }:
log-report-close = أغلق بلاغًا
report-reason =
    { $reason ->
        [key] الجواب المعلَّم صحيحًا ليس صحيحًا
        [unclear] لا أفهم السؤال
        [outdated] معلومة لم تعد حديثة
        [translation] الترجمة ليست صحيحة
       *[other] شيء آخر
    }
report-open = أبلغ عن هذا السؤال
report-what = ما الخطأ فيه؟
report-words = بكلماتك (اختياري)
report-words-help = جملة أو جملتان. لا تكتب اسمك ولا شيئًا عن نفسك: لا نحتفظ بمن أبلغ.
report-send = أرسل البلاغ
report-thanks = شكرًا. سينظر فيه أحد كتّاب الأسئلة.
report-empty = اختر ما الخطأ، أو اكتب جملة.
