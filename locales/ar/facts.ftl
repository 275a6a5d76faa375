### وقائع تتقادم.

log-parameter-edit = غيّر واقعة
facts-title = الوقائع
facts-text = حدود ورسوم ونسب وأيام تذكرها الدروس والأسئلة. تُغيَّر كل واحدة هنا في مكان واحد. ما ينتهي أولًا يأتي أولًا؛ والواقعة المنتهية تُعرض مع تنبيه ولا يُصحَّح بها.
facts-all = الكل: { $count }
facts-open = للبحث عنها: { $count }
facts-none = لا شيء يحتاج إلى بحث.
facts-fact = الواقعة
facts-value = القيمة
facts-until = صالحة حتى
facts-as-of = بتاريخ
facts-source = المصدر
facts-jurisdiction = قاعدة مَن
facts-note = ملاحظة
facts-uses = تُستخدم في
facts-back = كل الوقائع
fact-standing =
    { $standing ->
        [soon] تنتهي قريبًا
        [expired] انتهت
        [unconfirmed] غير مؤكدة
       *[other] سارية
    }
fact-used =
    { $count ->
        [zero] غير مستخدمة
        [one] تُستخدم في مكان واحد
        [two] تُستخدم في مكانين
        [few] تُستخدم في { $count } أماكن
        [many] تُستخدم في { $count } مكانًا
       *[other] تُستخدم في { $count } مكان
    }
fact-stands = هي الآن:
fact-conflict = غيّر أحدهم هذه الواقعة في هذه الأثناء. لم يُستبدل شيء: ما كتبته أنت أدناه، وإلى جانبه ما هو قائم الآن. احفظ مرة أخرى لتضع ما كتبته مكانه.
fact-verified = قُرئت في مصدرها
fact-verified-help = بدون ذلك لا يُصحَّح بها شيء: الأسئلة التي تحتاجها لا تُطرح على أحد، وفورًا.
fact-save = احفظ
