### حاسبة أفراد العائلة.

survivors-intro = تحتاج إلى تاريخ الوفاة والمعاش أو الأجر ومن في العائلة. تستغرق الإجابة نحو 4 دقائق.
survivors-step-law = النظام
survivors-step-death = المتوفى
survivors-step-amount = المعاش أو الأجر
survivors-step-family = العائلة
survivors-law = أي النظامين كان يشمل المتوفى؟
survivors-birth = تاريخ ميلاد المتوفى
survivors-died-on = تاريخ الوفاة
survivors-died-on-hint = أو تاريخ تفترضه لتعرف ما يبقى لعائلتك
survivors-basis = ماذا كان المتوفى؟
survivors-basis-pensioner = صاحب معاش
survivors-basis-in-service = على رأس العمل
survivors-basis-left = ترك العمل ولم يستحق معاشًا بعد
survivors-basis-injury = توفي بإصابة عمل
survivors-basis-injury-pensioner = صاحب معاش إصابة
survivors-pension = المعاش الشهري
survivors-pension-hint = معاش المتوفى، أو معاش العجز الكلي عند الوفاة بإصابة
survivors-average = متوسط الأجر الخاضع للاشتراك
survivors-average-hint = لآخر 24 شهرًا في نظام 1421هـ، ولأعلى 180 شهرًا في نظام 1445هـ
survivors-months = أشهر الاشتراك
survivors-row = أطول مدة متصلة منها بالأشهر
survivors-row-hint = اتركه فارغًا إن كانت كلها متصلة.
survivors-heirs = أفراد العائلة
survivors-heirs-hint = أضف كل من قد يستحق. تظهر أنصبتهم مع مرور الوقت.
survivors-heir = الفرد { $number }
survivors-heir-add = إضافة فرد
survivors-relation = صلته بالمتوفى
survivors-widow = أرملة
survivors-widower = أرمل
survivors-son = ابن
survivors-daughter = ابنة
survivors-mother = أم
survivors-father = أب
survivors-brother = أخ
survivors-sister = أخت
survivors-sons-son = ابن ابن توفي قبله
survivors-sons-daughter = ابنة ابن توفي قبله
survivors-grandfather = جد
survivors-grandmother = جدة
survivors-heir-birth = تاريخ ميلاده
survivors-heir-birth-hint = مطلوب للأبناء ولكل من تحدد السن استحقاقه.
survivors-studies = يدرس حتى
survivors-studies-hint = اتركه فارغًا إن كان لا يدرس.
survivors-unable = هل هو عاجز عن العمل؟
survivors-marries = تاريخ زواج متوقع
survivors-supported = هل كان المتوفى يعوله؟
survivors-example-family = أرملة وابنان
survivors-example-widow = أرملة وحدها
survivors-example-daughter = ابنة تتزوج
survivors-example-grant = منحة وفاة لمعاش قدره 2,500
survivors-example-new = ثلاثة مستحقين في نظام 1445هـ
survivors-example-new-four = أربعة مستحقين في نظام 1445هـ
survivors-verdict = { $count ->
    [zero] لا مستحقين. النصيب { $each }
    [one] المستحق واحد، ونصيبه { $each } شهريًا
    [two] المستحقون اثنان، لكل منهما { $each } شهريًا
    [few] المستحقون { $count }، لكل منهم { $each } شهريًا
    [many] المستحقون { $count }، لكل منهم { $each } شهريًا
   *[other] المستحقون { $count }، لكل منهم { $each } شهريًا
}
survivors-verdict-none = لا معاش يُوزع بهذه الإجابات. تبيّن الشروط أدناه السبب.
survivors-total = ما يُصرف للعائلة كل شهر
survivors-base = المعاش الذي يُوزع
survivors-death-grant = منحة الوفاة
survivors-shares = الأنصبة مع مرور الوقت
survivors-person = الفرد
survivors-from = من
survivors-to = إلى
survivors-each = النصيب الشهري
survivors-open = حتى يتغير شيء
survivors-who = { $relation } ({ $number })
survivors-grants = منح الزواج
survivors-month = الشهر
survivors-grant = المنحة
