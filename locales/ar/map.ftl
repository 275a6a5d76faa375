### خريطة المهارات في صفحة التقدّم.

map-heading = خريطة المهارات
map-lead = يمتدّ خط من كل مهارة إلى المهارات التي تقوم عليها. اضغط على مهارة لترى كل شيء عنها.
map-sure = النسبة المئوية تبيّن مدى ثقتنا بأنك ستجيب عن 8 من 10 إجابة صحيحة.
map-skip = تخطَّ الخريطة
map-key = معنى العلامات
map-required = تلزم أولًا
map-optional = تفيد أولًا
map-evidence = { $count ->
    [zero] ثقتنا { $percent }، بلا إجابات
    [one] ثقتنا { $percent }، إجابة واحدة
    [two] ثقتنا { $percent }، إجابتان
    [few] ثقتنا { $percent }، { $count } إجابات
    [many] ثقتنا { $percent }، { $count } إجابة
   *[other] ثقتنا { $percent }، { $count } إجابة
  }
map-told = { $state }، { $evidence }
map-link = { $name }: { $told }
map-alternative = الخريطة بالكلمات
