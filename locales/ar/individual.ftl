### لوحة الفرد وسجل اشتراكه.

individual-greeting = مرحبًا، { $name }
individual-last-sign-in = آخر دخول: { $date }، الساعة { $time }
individual-first-sign-in = هذا أول دخول إلى حسابك.

## حالة الاشتراك

individual-status-title = حالة الاشتراك
individual-tag-in-service = على رأس العمل
individual-tag-voluntary = اشتراك اختياري
individual-tag-pensioner = معاش مستحق
individual-tag-not-covered = لا اشتراك نشط
individual-status-with = اشتراكك نشط لدى { $employer }.
individual-status-with-since = اشتراكك نشط لدى { $employer } منذ { $date }.
individual-status-in-service = اشتراكك نشط، ولا يظهر في السجل اسم صاحب العمل.
individual-status-in-service-since = اشتراكك نشط منذ { $date }، ولا يظهر في السجل اسم صاحب العمل.
individual-status-voluntary = اشتراكك الاختياري نشط.
individual-status-voluntary-since = اشتراكك الاختياري نشط منذ { $date }.
individual-status-pensioner = معاشك مستحق من قبل بدء نظام 1445هـ، ولا يتغير شيء من أحكامه.
individual-status-pensioner-since = معاشك مستحق من قبل بدء نظام 1445هـ، ولا يتغير شيء من أحكامه. كان آخر يوم في مدة اشتراكك { $date }.
individual-status-ended = لا توجد مدة اشتراك نشطة. انتهت آخر مدة في { $date }.
individual-status-never = لا توجد مدة اشتراك مسجلة باسمك حتى الآن.
individual-status-further = ولدى هذه الجهات أيضًا:
individual-status-join = اعرف طريقة الاشتراك الاختياري
individual-status-saned = اعرف شروط «ساند»
individual-law-label = النظام الذي يسري عليك:
individual-law-military = نظام التقاعد العسكري
individual-law-old-pensioner = النظام السابق، ومعاشك مستحق قبل تغييره
individual-law-old-exempt = النظام السابق (1421هـ) بأعماره
individual-law-old-amended = النظام السابق (1421هـ) بالأعمار المعدّلة
individual-law-new = النظام الجديد (1445هـ)
individual-law-home-state = نظام التقاعد في دولتك
individual-law-hazards-only = فرع الأخطار المهنية

## الخطوة التالية

individual-next-title = الخطوة التالية
individual-next-wage-heading = راجع أجر { $month }
individual-next-wage-body = سُجّل لك لدى { $employer } أجر قدره { $wage }، والحد الأدنى للأجر الخاضع للاشتراك { $minimum }. أجر أقل قد ينقص معاشك.
individual-next-wage-action = كيف أعترض على الأجر؟
individual-next-iban-heading = أضف حسابك البنكي
individual-next-iban-body = لا يوجد رقم آيبان في سجلك. لا يمكن صرف أي منفعة قبل إضافته.
individual-next-iban-action = كيف أضيف حسابي البنكي؟
individual-next-gap-heading = راجع مدة لا يظهر فيها اشتراك
individual-next-gap-body = من { $from } إلى { $to } لا يظهر لك أي اشتراك، وطول هذه المدة { $length }. إن كنت على رأس العمل خلالها فاطلب تصحيحها.
individual-next-gap-action = عرض سجل الاشتراك
individual-next-gap-object = كيف أطلب التصحيح؟
individual-next-clear-heading = لا شيء ينتظرك الآن
individual-next-clear-body = إذا احتاج سجلك إلى انتباهك فسترى هنا أهم خطوة.
individual-next-newer-heading = يوجد تنبيه جديد
individual-next-newer-body = لا يستطيع هذا الإصدار من الصفحة عرضه. حدّث الصفحة لقراءته.

## مدة الاشتراك

individual-coverage-title = مدة الاشتراك
individual-coverage-months = { $n ->
    [zero] لا أشهر اشتراك
    [one] شهر اشتراك واحد
    [two] شهرا اشتراك
    [few] { $n } أشهر اشتراك
    [many] { $n } شهر اشتراك
   *[other] { $n } شهر اشتراك
}
individual-coverage-left-normal = { $n ->
    [zero] اكتملت أشهر معاش التقاعد عند السن النظامية.
    [one] بقي شهر واحد لاستحقاق معاش التقاعد عند السن النظامية.
    [two] بقي شهران لاستحقاق معاش التقاعد عند السن النظامية.
    [few] بقيت { $n } أشهر لاستحقاق معاش التقاعد عند السن النظامية.
    [many] بقي { $n } شهرًا لاستحقاق معاش التقاعد عند السن النظامية.
   *[other] بقي { $n } شهر لاستحقاق معاش التقاعد عند السن النظامية.
}
individual-coverage-left-early = { $n ->
    [zero] اكتملت أشهر التقاعد المبكر.
    [one] بقي شهر واحد لاستحقاق التقاعد المبكر.
    [two] بقي شهران لاستحقاق التقاعد المبكر.
    [few] بقيت { $n } أشهر لاستحقاق التقاعد المبكر.
    [many] بقي { $n } شهرًا لاستحقاق التقاعد المبكر.
   *[other] بقي { $n } شهر لاستحقاق التقاعد المبكر.
}
individual-coverage-complete = اكتملت أشهر معاش التقاعد وأشهر التقاعد المبكر.
individual-coverage-start = يبدأ العد مع أول شهر اشتراك يُسجّل باسمك.
individual-coverage-other-schemes = { $n ->
    [zero] لا أشهر لك في أنظمة أخرى.
    [one] ولك شهر واحد في نظام آخر، لا يُحسب هنا قبل ضمه.
    [two] ولك شهران في أنظمة أخرى، لا يُحسبان هنا قبل ضمهما.
    [few] ولك { $n } أشهر في أنظمة أخرى، لا تُحسب هنا قبل ضمها.
    [many] ولك { $n } شهرًا في أنظمة أخرى، لا تُحسب هنا قبل ضمها.
   *[other] ولك { $n } شهر في أنظمة أخرى، لا تُحسب هنا قبل ضمها.
}
individual-coverage-aggregate = اعرف ضم المدد
individual-coverage-differs = قراءة هذا الجهاز للنظام الذي يسري عليك تختلف عن قراءة السجل. المعتمد ما في السجل.
individual-coverage-table = المدة المطلوبة لكل معاش
individual-coverage-right = المعاش
individual-coverage-required = الأشهر المطلوبة
individual-coverage-missing = المتبقي
individual-coverage-payable = أول صرف إذا استمر الاشتراك
individual-coverage-normal = معاش التقاعد عند السن النظامية
individual-coverage-early = التقاعد المبكر
individual-coverage-nothing-missing = مكتملة

## لماذا لا يُعرض حساب

individual-not-computed-military = معاش التقاعد العسكري تحكمه لائحة خاصة به، ولذلك تعرض هذه الصفحة مدة خدمتك دون أن تحسب معاشك.
individual-not-computed-hazards = يشملك فرع الأخطار المهنية وحده، فلا يُحسب لك معاش تقاعد في هذا النظام.
individual-not-computed-gulf = يُحسب معاشك وفق نظام التقاعد في دولتك، وإليها تُحوّل اشتراكاتك.
individual-not-computed-pensioner = معاشك مستحق بالفعل، فلا يُقدّر هنا معاش جديد.
individual-not-computed-pensioner-link = الدخول إلى بوابة عملاء نظام التقاعد
individual-not-computed-civil = مدتك كلها في نظام التقاعد المدني، وتقدير معاشه غير متاح في هذه الصفحة بعد.
individual-not-computed-unknown = في سجلك بيان لا يعرفه هذا الإصدار من الصفحة، ولذلك لا نعرض تقديرًا قد يكون خاطئًا.
individual-not-computed-refused = تعذّر الحساب من سجلك. السبب: { $why }

## المعاش التقديري

individual-estimate-title = المعاش التقديري
individual-estimate-label = شهريًا عند السن النظامية، وهي { $age }
individual-estimate-label-complete = شهريًا عند اكتمال أشهر الاشتراك المطلوبة
individual-estimate-label-already = شهريًا، والشروط مستوفاة الآن
individual-estimate-tag = تقديري
individual-estimate-from = يبدأ صرفه في { $date }.
individual-estimate-assumption = افترضنا ثبات أجرك واستمرار اشتراكك دون انقطاع.
individual-estimate-assumption-stopped = افترضنا ألا تشترك بعد اليوم، لأن سجلك بلا اشتراك نشط.
individual-estimate-guidance = هذه نتيجة تقديرية للاسترشاد، ولا تُعد قرارًا باستحقاق المنفعة.
individual-estimate-uncertain = في هذا التقدير نقاط لم يحسمها النظام. تجدها في شرح الحساب.
individual-estimate-no-wage = لم يُسجّل لك أجر بعد. يظهر التقدير بعد أول أجر خاضع للاشتراك.
individual-estimate-no-right = لا تكتمل شروط المعاش عند السن النظامية حتى لو استمر اشتراكك من اليوم دون انقطاع. راجع الشروط في شرح الحساب.
individual-estimate-months-missing = { $n ->
    [zero] لا تكتمل شروط المعاش عند السن النظامية دون اشتراك جديد.
    [one] ينقصك شهر اشتراك واحد لاستحقاق المعاش عند السن النظامية.
    [two] ينقصك شهرا اشتراك لاستحقاق المعاش عند السن النظامية.
    [few] تنقصك { $n } أشهر اشتراك لاستحقاق المعاش عند السن النظامية.
    [many] ينقصك { $n } شهر اشتراك لاستحقاق المعاش عند السن النظامية.
   *[other] ينقصك { $n } شهر اشتراك لاستحقاق المعاش عند السن النظامية.
}
individual-estimate-how = كيف حُسب؟
individual-estimate-scenarios = جرّب أجرًا أو موعدًا آخر في حاسبة المعاش

## سجل الاشتراك

individual-record-title = سجل الاشتراك
individual-record-lead = المدد المسجلة باسمك في كل نظام، بالتقويمين. إن وجدت خطأ فاطلب تصحيحه من صاحب العمل أو اعترض عليه.
individual-record-empty = لا توجد مدد اشتراك مسجلة باسمك.
individual-record-empty-next = ستظهر هنا كل مدة بعد أن يسجلها صاحب العمل.
individual-record-total = المجموع
individual-record-open = عرض السجل كاملًا
individual-record-scheme-total = ما يُحتسب في هذا النظام: { $length }
individual-record-employer = صاحب العمل
individual-record-start = من
individual-record-end = إلى
individual-record-running = مستمرة
individual-record-length = المدة
individual-record-wage = آخر أجر شهري
individual-record-status = الحالة
individual-record-no-employer = غير مذكور في السجل
individual-record-own-contribution = اشتراك على حسابك
individual-record-gaps = مدد لا يظهر فيها اشتراك
individual-record-gaps-lead = قد تكون هذه المدد صحيحة، كالانتقال بين عملين. إن كنت على رأس العمل خلالها فاعترض عليها.
individual-record-no-gaps = لا توجد فجوات بين مددك.
individual-record-object = كيف أعترض على مدة؟
individual-record-print = طباعة السجل
individual-record-printed = صُدّر هذا السجل للاطلاع في { $date }. ليس شهادة رسمية.

individual-scheme-gosi = التأمينات الاجتماعية
individual-scheme-voluntary = الاشتراك الاختياري
individual-scheme-civil = التقاعد المدني
individual-scheme-military = التقاعد العسكري
individual-scheme-other = نظام آخر

individual-period-active = نشطة
individual-period-ended = منتهية
individual-period-refunded = صُرف عنها تعويض
individual-period-under-review = قيد المراجعة
individual-period-other = حالة أخرى

individual-months = { $n ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
individual-days = { $n ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
individual-years-and-months = { $years } و{ $months }
individual-months-and-days = { $months } و{ $days }
individual-period-count = { $n ->
    [zero] لا مدد
    [one] مدة واحدة
    [two] مدتان
    [few] { $n } مدد
    [many] { $n } مدةً
   *[other] { $n } مدة
}

## الأجور

individual-wages-title = الأجر الخاضع للاشتراك
individual-wages-none = لم يُسجّل لك أجر خاضع للاشتراك بعد.
individual-wages-all-zero = الأجور المسجلة لك كلها صفر. راجع صاحب العمل.
individual-wages-steady = أجرك { $wage } منذ { $from }، ولم يتغير.
individual-wages-risen = ارتفع أجرك من { $first } في { $from } إلى { $last } في { $to }.
individual-wages-fallen = انخفض أجرك من { $first } في { $from } إلى { $last } في { $to }.
individual-wages-returned = تغيّر أجرك بين { $from } و{ $to }، ثم عاد إلى { $wage }.
individual-wages-table = الأجور المسجلة، الأحدث أولًا
individual-wages-from = من
individual-wages-to = إلى
individual-wages-payer = صاحب العمل
individual-wages-scheme = النظام
individual-wages-wage = الأجر الشهري

## الخدمات

individual-tasks-title = خدمات قد تحتاج إليها
individual-task-record = مدد الاشتراك والأجور
individual-task-calculator = حاسبة المعاش
individual-task-benefit = تقديم طلب منفعة
individual-task-certificate = إصدار شهادة الأجر والاشتراك
individual-task-bank = تحديث الحساب البنكي
