### الكلمات التي في الاستمارات: كيف تُقال بالعربية، وماذا تعني. عربية فصحى حديثة، مترجمة من الإنجليزية.
### لا يُكتب رقم في النص: كل رقم معامل.

## money-goals

term-trade-off-name = البديل المتروك
term-trade-off-meaning = أفضل شيء آخر تتركه حين تستعمل المال لهدف.

## percent-skills

term-percent-name = نسبة مئوية
term-percent-meaning = كذا من كل مئة.
term-rate-name = معدل
term-rate-meaning = نسبة مئوية لمدة من الزمن، مثل فائدة سنة واحدة.

## prices-tax-tips

term-sales-tax-name = ضريبة المبيعات
term-sales-tax-meaning = ضريبة تضيفها معظم المتاجر عند الدفع. وهي ليست في السعر المكتوب.

## ssn-itin

term-ssn-name = رقم الضمان الاجتماعي
term-ssn-meaning = رقمك للعمل والضرائب والائتمان والمنافع. احفظه سرًّا: يستطيع سارق أن يفتح به ائتمانًا باسمك.
term-itin-name = رقم تعريف دافع الضرائب الفردي
term-itin-meaning = رقم للضرائب لمن لا يستطيع الحصول على رقم SSN. وهو لا يسمح لك بالعمل.

## financial-system

term-bank-name = بنك
term-bank-meaning = شركة تحفظ الودائع، وتقرض المال، وتنقل المدفوعات.
term-credit-union-name = اتحاد ائتماني
term-credit-union-meaning = يعمل مثل البنك، لكنه ملك لأعضائه. وإن كان مؤمَّنًا، فالودائع فيه مغطاة حتى { MONEY($us_fdic_limit) }.
term-money-transmitter-name = شركة تحويل أموال
term-money-transmitter-meaning = شركة ترسل المال عنك، وكثيرًا ما يكون ذلك إلى بلد آخر. وهي لا تحفظ ودائع.
term-check-casher-name = محل صرف الشيكات
term-check-casher-meaning = محل يعطيك نقدًا بدل الشيك، ويأخذ رسمًا.
term-money-order-name = حوالة ورقية
term-money-order-meaning = ورقة يُدفع ثمنها مقدمًا، وتُستعمل مثل الشيك.
term-fdic-name = المؤسسة الاتحادية لتأمين الودائع
term-fdic-meaning = تؤمّن ما تحفظه في البنك، وغالبًا حتى { MONEY($us_fdic_limit) } لكل شخص في كل بنك.
term-ncua-name = الإدارة الوطنية للاتحادات الائتمانية
term-ncua-meaning = تؤمّن ما تحفظه في اتحاد ائتماني، وغالبًا حتى { MONEY($us_fdic_limit) } لكل شخص في كل اتحاد.
term-cfpb-name = مكتب الحماية المالية للمستهلك
term-cfpb-meaning = المكتب الاتحادي الذي يتلقى الشكوى من بنك أو مُقرِض أو تطبيق للمال.
term-federal-reserve-name = الاحتياطي الاتحادي
term-federal-reserve-meaning = البنك المركزي في الولايات المتحدة. يراقب البنوك، ولا حسابات فيه للأفراد.

## account-types

term-checking-account-name = حساب جارٍ
term-checking-account-meaning = حساب المال الذي يتحرك: يدخله أجرك، وتخرج منه فواتيرك.
term-savings-account-name = حساب توفير
term-savings-account-meaning = حساب المال الذي ينتظر. وهو يدفع لك فائدة.
term-deposit-name = إيداع، وديعة
term-deposit-meaning = مال تضعه في حساب.
term-debit-card-name = بطاقة خصم مباشر
term-debit-card-meaning = بطاقة تأخذ المال من حسابك الجاري فورًا.
term-monthly-fee-name = رسم شهري
term-monthly-fee-meaning = ما يكلّفه الحساب كل شهر. اسأل كيف يمكن أن يُلغى.
term-overdraft-name = سحب على المكشوف
term-overdraft-meaning = دفعة أكبر مما عندك. قد يدفعها البنك ويأخذ رسمًا كل مرة.

## open-account

term-opening-deposit-name = إيداع الافتتاح
term-opening-deposit-meaning = المال الذي يطلب البنك أن تضعه في اليوم الأول.
term-direct-deposit-name = إيداع مباشر
term-direct-deposit-meaning = يذهب أجرك إلى حسابك مباشرة، بلا شيك.
term-id-name = وثيقة هوية
term-id-meaning = ورقة أو بطاقة تُظهر من أنت. ولكل بنك قائمته مما يقبله.

## job-types

term-employee-name = موظف
term-employee-meaning = من يعمل لشركة تقرّر كيف يعمل ومتى وأين. وتُقتطع الضريبة من كل أجر.
term-independent-contractor-name = متعاقد مستقل
term-independent-contractor-meaning = من يدير عمله بنفسه ويدفع ضريبته بنفسه. والوقائع هي التي تقرّر، لا الاسم على الورق.
term-form-w-2-name = استمارة W-2
term-form-w-2-meaning = الورقة التي يرسلها صاحب العمل بعد نهاية السنة: كم كسبت، وكم ضريبة اقتُطعت.
term-form-1099-name = استمارة 1099
term-form-1099-meaning = ورقة تُبلغ عن مال دُفع لك بلا اقتطاع ضريبة، مثل أجر عمل بعقد.
term-form-w-9-name = استمارة W-9
term-form-w-9-meaning = يملؤها المتعاقد ليعطي العميل اسمه الصحيح ورقمه الضريبي.
term-form-ss-8-name = استمارة SS-8
term-form-ss-8-meaning = بهذه الاستمارة تقرّر مصلحة الضرائب IRS، مجانًا، هل عملك وظيفة أم عقد.
term-overtime-name = ساعات إضافية
term-overtime-meaning = أجر زائد عن الساعات التي تتجاوز حدّ الأسبوع، في الأعمال التي يشملها القانون.

## gross-net-pay

term-gross-pay-name = الأجر الإجمالي
term-gross-pay-meaning = أجرك قبل أن تُقتطع منه الضرائب ومبالغ أخرى.
term-net-pay-name = الأجر الصافي
term-net-pay-meaning = الأجر الذي يصل إليك بعد كل ما يُقتطع.
term-pay-stub-name = قسيمة الأجر
term-pay-stub-meaning = الورقة التي تأتي مع أجرك، وتُظهر كل مبلغ اقتُطع منه.
term-deduction-name = خصم
term-deduction-meaning = في قسيمة الأجر: مبلغ يُقتطع من أجرك. وفي الإقرار الضريبي: مبلغ يخفض الدخل الذي تدفع عنه الضريبة.
term-withholding-name = اقتطاع ضريبي
term-withholding-meaning = ضريبة يأخذها صاحب العمل من كل أجر ويرسلها عنك.
term-form-w-4-name = استمارة W-4
term-form-w-4-meaning = تعطيها لصاحب العمل. وهي تحدّد كم من ضريبة الدخل يُقتطع من أجرك.
term-payroll-taxes-name = ضرائب الأجور
term-payroll-taxes-meaning = يُقتطع من أجرك الضمان الاجتماعي ({ PERCENT($us_ss_rate) }) وبرنامج Medicare ({ PERCENT($us_medicare_rate) }). ويدفع صاحب العمل مثلهما.
term-social-security-name = الضمان الاجتماعي
term-social-security-meaning = نظام عام يدفع لك حين تكبر أو لا تستطيع العمل، متى كان لك عمل مسجَّل يكفي.
term-year-to-date-name = من أول السنة حتى الآن
term-year-to-date-meaning = مجموع كل قسائم أجرك منذ يناير.

## tax-brackets

term-income-tax-name = ضريبة الدخل الاتحادية
term-income-tax-meaning = ضريبة على ما تكسبه في السنة، تُدفع لحكومة الولايات المتحدة.
term-taxable-income-name = الدخل الخاضع للضريبة
term-taxable-income-meaning = الجزء من دخلك الذي تُحسب عليه الضريبة، بعد الخصومات.
term-standard-deduction-name = الخصم القياسي
term-standard-deduction-meaning = مبلغ يستطيع معظم الناس طرحه من دخلهم: { MONEY($us_tax_std_deduction_single) } لشخص غير متزوج في { $us_tax_year }.
term-bracket-name = شريحة ضريبية
term-bracket-meaning = جزء من الدخل له معدله الخاص. والمعدل الأعلى هو فقط لما يقع داخل شريحته.
term-marginal-rate-name = المعدل الحدّي
term-marginal-rate-meaning = معدل الضريبة على دولارك التالي.
term-average-rate-name = المعدل المتوسط
term-average-rate-meaning = الضريبة كلها مقسومة على الدخل الخاضع للضريبة.
term-tax-return-name = إقرار ضريبي
term-tax-return-meaning = الاستمارة التي ترسلها عن كل سنة لحساب ضريبتك. وآخر موعد لمعظم الناس هو { DATE($us_tax_filing_deadline) }.
term-refund-name = استرداد ضريبي
term-refund-meaning = ضريبة دفعتها ولم تكن عليك. وهي تعود إليك بعد أن ترسل إقرارك.

## tax-residency

term-resident-for-tax-name = مقيم للضرائب
term-resident-for-tax-meaning = من ينطبق عليه اختبار البطاقة الخضراء أو عدّ الأيام. وهذا غير تأشيرتك.
term-nonresident-name = غير مقيم للضرائب
term-nonresident-meaning = من لا ينطبق عليه أي من الاختبارين. ومعظمهم يدفع الضريبة هنا فقط على دخل من الولايات المتحدة.
term-green-card-test-name = اختبار البطاقة الخضراء
term-green-card-test-meaning = لديك بطاقة خضراء، فأنت تُعدّ مقيمًا للضرائب.
term-substantial-presence-test-name = اختبار الوجود الجوهري
term-substantial-presence-test-meaning = عدّ لأيامك هنا خلال ثلاث سنوات. وأيام السنوات الأقدم تُحسب أقل.

## budget-plan

term-budget-name = ميزانية
term-budget-meaning = خطة لما يدخل وما يخرج، توضع قبل أن يبدأ الشهر.
term-biweekly-name = كل أسبوعين
term-biweekly-meaning = مرة كل أسبوعين، في اليوم نفسه من الأسبوع. وفي شهرين من السنة يأتي أجر ثالث.

## compare-shopping

term-unit-price-name = سعر الوحدة
term-unit-price-meaning = سعر أونصة واحدة أو رطل واحد أو قطعة واحدة. وهو يُظهر أي عبوة أرخص.
term-pound-name = الرطل والأونصة
term-pound-meaning = الرطل أقل قليلًا من نصف كيلوغرام. وفيه ست عشرة أونصة.
term-free-trial-name = تجربة مجانية
term-free-trial-meaning = أيام من الاستعمال مجانًا. ومعظمها يصير اشتراكًا مدفوعًا إن لم تُلغه في الوقت المناسب.

## compound-interest

term-interest-name = فائدة
term-interest-meaning = مال يُدفع مقابل استعمال المال: لك عن مدّخراتك، ومنك عن قرض.
term-principal-name = أصل المبلغ
term-principal-meaning = المال الذي تضعه أو تقترضه في البداية، بلا الفائدة.
term-balance-name = رصيد
term-balance-meaning = كل المال الموجود في الحساب الآن، أو كل ما بقي عليك.
term-simple-interest-name = فائدة بسيطة
term-simple-interest-meaning = فائدة على المبلغ الأول فقط.
term-compound-interest-name = فائدة مركّبة
term-compound-interest-meaning = فائدة على المبلغ الأول وعلى الفائدة التي جاءت قبلها.
term-certificate-of-deposit-name = شهادة إيداع
term-certificate-of-deposit-meaning = مدّخرات تتركها مدة محدّدة. وكثيرًا ما تدفع إذا أخذتها قبل الموعد.
term-apy-name = العائد السنوي بالنسبة المئوية
term-apy-meaning = ما تكسبه المدّخرات في سنة، مع حساب الفائدة على الفائدة.

## inflation

term-inflation-name = التضخم
term-inflation-meaning = ترتفع الأسعار عمومًا، فيشتري المال نفسه أقل.
term-buying-power-name = القوة الشرائية
term-buying-power-meaning = كم يستطيع مالك أن يشتري.

## cost-of-borrowing

term-apr-name = معدل النسبة السنوية
term-apr-meaning = ثمن القرض لسنة واحدة بالنسبة المئوية، مع الرسوم التي لا بد من دفعها.
term-amount-financed-name = المبلغ المموَّل
term-amount-financed-meaning = المال الذي يعطيك القرض حقًا لتستعمله.
term-finance-charge-name = تكلفة التمويل
term-finance-charge-meaning = ما يكلّفه القرض بالدولار: الفائدة، والرسوم التي لا بد من دفعها للحصول عليه.
term-total-of-payments-name = مجموع الدفعات
term-total-of-payments-meaning = كل ما ستكون قد دفعته حين ينتهي القرض.
term-flat-rate-name = معدل ثابت على المبلغ الأول
term-flat-rate-meaning = فائدة على المبلغ الأول حتى النهاية، حتى وأنت تسدّده. ونسبة APR أعلى منه.
term-co-signer-name = كفيل القرض
term-co-signer-meaning = من يوقّع على قرضك، ويصير عليه كله إذا لم تدفع.

## card-mechanics

term-statement-name = كشف الحساب
term-statement-meaning = فاتورة بطاقتك كل شهر: ماذا اشتريت، وكم عليك، وما آخر موعد.
term-statement-balance-name = رصيد الكشف
term-statement-balance-meaning = المبلغ كله في الفاتورة. في معظم البطاقات، ادفعه كله فلا تكون عليك فائدة على ما اشتريت.
term-closing-date-name = تاريخ إغلاق الكشف
term-closing-date-meaning = اليوم الذي تُعدّ فيه الفاتورة.
term-due-date-name = تاريخ الاستحقاق
term-due-date-meaning = آخر يوم للدفع بلا تأخير.
term-minimum-payment-name = الحد الأدنى للدفع
term-minimum-payment-meaning = أقل ما يجب أن تدفعه كي لا تتأخر. والباقي عليه فائدة.
term-grace-period-name = فترة السماح
term-grace-period-meaning = الوقت من تاريخ إغلاق الكشف إلى تاريخ الاستحقاق. إذا دفعت المبلغ كله، فلا فائدة فيه على ما اشتريت.
term-autopay-name = دفع تلقائي
term-autopay-meaning = تُدفع الفاتورة من حسابك من تلقاء نفسها. وأنت تختار المبلغ كله أو الحد الأدنى.

## credit-reports

term-credit-report-name = تقرير ائتماني
term-credit-report-meaning = قائمة بقروضك وبطاقاتك هنا، وكيف دفعتها.
term-credit-bureau-name = مكتب ائتمان
term-credit-bureau-meaning = شركة تحفظ التقارير الائتمانية. والثلاثة الكبار هي Equifax وExperian وTransUnion.
term-dispute-name = اعتراض
term-dispute-meaning = رسالة أو استمارة مجانية تطلب من مكتب ائتمان أن يتحقّق من خطأ ويصلحه.
term-debt-collector-name = محصّل ديون
term-debt-collector-meaning = شركة تطالبك بمال عليك لغيرها. اطلب إثباتًا مكتوبًا قبل أن تدفع.

## credit-scores

term-credit-score-name = درجة الائتمان
term-credit-score-meaning = رقم يقول للمُقرِضين كم يُحتمل أن تدفع في الموعد.
term-utilization-name = نسبة الاستعمال
term-utilization-meaning = ما عليك في كل بطاقاتك مقسومًا على كل حدودها، بالنسبة المئوية.
term-inquiry-name = استعلام مؤثّر
term-inquiry-meaning = ينظر مُقرِض في تقريرك لأنك طلبت ائتمانًا. وقد تنقص درجتك بضع نقاط لبعض الوقت.

## scam-red-flags

term-scam-name = حيلة احتيال
term-scam-meaning = خدعة لأخذ مالك أو أرقامك. انتبه إلى الضغط والأسرار وطرق الدفع الغريبة.

## identity-theft

term-identity-theft-name = سرقة الهوية
term-identity-theft-meaning = شخص يستعمل اسمك أو أرقامك ليحصل على مال أو ائتمان أو عمل أو استرداد ضريبي.
term-credit-freeze-name = تجميد الائتمان
term-credit-freeze-meaning = قفل مجاني على تقريرك الائتماني. يمنع فتح معظم الحسابات الجديدة باسمك.
term-fraud-alert-name = تنبيه من الاحتيال
term-fraud-alert-meaning = ملاحظة مجانية في تقريرك. تطلب من المُقرِضين أن يتحقّقوا من أنه أنت حقًا.
term-ip-pin-name = الرمز IP PIN من مصلحة الضرائب
term-ip-pin-meaning = رمز من مصلحة الضرائب IRS. لا يستطيع أحد غيرك أن يرسل إقرارًا ضريبيًا باسمك من دونه.
term-two-step-code-name = رمز الخطوتين
term-two-step-code-meaning = رمز ثانٍ تكتبه حين تسجّل الدخول. ولا يطلبه منك أي متصل صادق.

## immigration-fraud

term-notary-public-name = كاتب عدل أمريكي، شاهد على التوقيع فقط
term-notary-public-meaning = شخص يشهد توقيعك. وهو ليس محاميًا.
