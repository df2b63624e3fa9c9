### حاسبة المعاش: أسئلتها ونتيجتها ومواعيد التوقف الأخرى والبدء من المبلغ.

pension-intro = تحتاج إلى تاريخ ميلادك ومدة اشتراكك وأجرك. تستغرق الإجابة نحو 3 دقائق.
pension-step-birth = متى وُلدت؟
pension-step-before = قبل النظام الجديد
pension-step-time = مدة اشتراكك
pension-step-working = عملك الآن
pension-step-wage = أجرك
pension-step-stop = موعد توقفك
pension-more = تفاصيل تزيد الدقة
pension-stop = متى تنوي التوقف عن العمل؟
pension-stop-statutory = عند السن النظامية
pension-stop-statutory-hint = السن التي تستحق عندها المعاش دون إنقاص
pension-stop-earliest = في أقرب وقت ممكن
pension-stop-earliest-hint = تقاعد مبكر متى اكتملت شروطه
pension-stop-on-choice = في تاريخ أختاره
pension-stop-on-hint = لترى أثر العمل مدة أطول أو أقصر
pension-stop-on = أول يوم دون عمل
pension-stop-on-day-hint = يُصرف المعاش من أول الشهر التالي له
pension-dependants = عدد من تعولهم
pension-dependants-hint = يزيد به جزء المعاش عن مدة ما قبل 1 محرم 1422هـ فقط
pension-growth = نسبة زيادة أجرك كل سنة
pension-growth-hint = اتركها فارغة إن كان أجرك يبقى كما هو
pension-leaving = سبب انتهاء الخدمة المدنية
pension-leaving-any = بلوغ السن أو طلبي
pension-leaving-approval = طلبي مع الموافقة عليه
pension-leaving-abolition = إلغاء الوظيفة
pension-leaving-disability = عجز كلي أو وفاة
pension-leaving-disability-by-work = عجز أو وفاة بسبب العمل
pension-converted = هل كانت آخر جهة عملت فيها جهة حكومية جرى تحويلها؟
pension-converted-hint = للمدد المضمومة فقط: حدد مجلس الوزراء هذه الجهات، وفيها تفتح المدد المضمومة التقاعد المبكر أيضًا.
pension-error-stop-past = يجب أن يكون تاريخ التوقف عن العمل اليوم أو بعده

pension-example-early = مشترك يتوقف مبكرًا بعد 300 شهر وأجره 15,000
pension-example-raise = أجر ارتفع في آخر سنتين من 8,000 إلى 14,000
pension-example-minimum = أجر 4,000 و180 شهرًا: الحد الأدنى للمعاش
pension-example-family = أشهر هجرية قبل 1422هـ وثلاثة معالين
pension-example-new = النظام الجديد: 65 سنة و420 شهرًا
pension-example-new-early = النظام الجديد: تقاعد مبكر في سن 58
pension-example-two-schemes = 12 سنة في الحكومة ثم 8 سنوات في القطاع الخاص
pension-example-civil = موظف حكومي خدم 32 سنة

pension-verdict = تستحق { $amount } شهريًا من { $date }
pension-verdict-plain = تستحق { $amount } شهريًا
pension-verdict-none = لا تستحق المعاش إذا توقفت في ذلك اليوم. تبيّن الشروط أدناه ما ينقص.
pension-monthly = معاشك الشهري التقديري
pension-stop-date = أول يوم دون عمل
pension-payable-from = بداية المعاش
pension-counted-months = أشهر الاشتراك المحسوبة
pension-average = متوسط الأجر الذي حُسب عليه
pension-limited = ما الذي حدّ المبلغ
pension-limited-minimum = رُفع إلى الحد الأدنى للمعاش
pension-limited-cap = توقف عند كامل متوسط الأجر
pension-buy-in-offer = { $months ->
    [zero] لا أشهر ناقصة تشتريها. ولو وُجدت لكان ثمنها { $price }.
    [one] يمكنك شراء الشهر الناقص مقابل { $price }. انظر حاسبة شراء الأشهر.
    [two] يمكنك شراء الشهرين الناقصين مقابل { $price }. انظر حاسبة شراء الأشهر.
    [few] يمكنك شراء { $months } أشهر ناقصة مقابل { $price }. انظر حاسبة شراء الأشهر.
    [many] يمكنك شراء { $months } شهرًا ناقصًا مقابل { $price }. انظر حاسبة شراء الأشهر.
   *[other] يمكنك شراء { $months } شهر ناقص مقابل { $price }. انظر حاسبة شراء الأشهر.
}
pension-law-civil = نظام التقاعد المدني
pension-law-exchange = نظام تبادل المنافع
pension-service-months = أشهر الخدمة
pension-last-salary = آخر راتب أساسي
pension-paid-by = الجهة التي تصرفه
pension-insured-months = أشهر التأمينات الاجتماعية
pension-civil-months = أشهر الخدمة المدنية
pension-dates-why = كيف حُسبت المواعيد؟
pension-assumptions = افترضنا ثبات أجرك الحالي واستمرار اشتراكك دون انقطاع حتى تتوقف، وأن مدتك السابقة متصلة.
pension-assumptions-growth = افترضنا زيادة أجرك { $growth } كل سنة واستمرار اشتراكك دون انقطاع حتى تتوقف، وأن مدتك السابقة متصلة.
pension-scenarios = مقارنة مواعيد التوقف
pension-scenario = السيناريو
pension-scenario-earliest = تقاعد مبكر
pension-scenario-statutory = السن النظامية
pension-scenario-later = استمرار سنتين بعد السن
pension-scenario-on-day = التاريخ الذي اخترته
pension-scenario-starts = بداية المعاش
pension-scenario-months = أشهر الاشتراك
pension-scenario-amount = المعاش الشهري
pension-scenario-none = لا يستحق

pension-what-if = ماذا لو توقفت في يوم آخر؟
pension-what-if-drag = اسحب إلى أي شهر
pension-what-if-band = وبحسب نمو أجرك حتى ذلك اليوم يكون المعاش بين { $low } و{ $high } شهريًّا.
pension-what-if-sentence = { $months ->
    [zero] إن كان أول يوم دون عمل { $date }: { $amount } شهريًا، دون أشهر اشتراك
    [one] إن كان أول يوم دون عمل { $date }: { $amount } شهريًا، بشهر اشتراك واحد
    [two] إن كان أول يوم دون عمل { $date }: { $amount } شهريًا، بشهري اشتراك
    [few] إن كان أول يوم دون عمل { $date }: { $amount } شهريًا، عن { $months } أشهر اشتراك
    [many] إن كان أول يوم دون عمل { $date }: { $amount } شهريًا، عن { $months } شهر اشتراك
   *[other] إن كان أول يوم دون عمل { $date }: { $amount } شهريًا، عن { $months } شهر اشتراك
}
pension-what-if-none = { $months ->
    [zero] إن كان أول يوم دون عمل { $date }: لا معاش بعد، دون أشهر اشتراك
    [one] إن كان أول يوم دون عمل { $date }: لا معاش بعد، بشهر اشتراك واحد
    [two] إن كان أول يوم دون عمل { $date }: لا معاش بعد، بشهري اشتراك
    [few] إن كان أول يوم دون عمل { $date }: لا معاش بعد، عن { $months } أشهر اشتراك
    [many] إن كان أول يوم دون عمل { $date }: لا معاش بعد، عن { $months } شهر اشتراك
   *[other] إن كان أول يوم دون عمل { $date }: لا معاش بعد، عن { $months } شهر اشتراك
}
pension-what-if-paths = المعاش في ذلك اليوم بحسب نمو أجرك
pension-what-if-path = أجرك
pension-growth-none = يبقى كما هو
pension-growth-three = يزيد 3٪ كل سنة
pension-growth-five = يزيد 5٪ كل سنة
pension-what-if-use = اعتماد هذا اليوم
pension-what-if-chart = المعاش بحسب سنة التوقف
pension-what-if-year = السنة
pension-what-if-highest = إذا بقي أجرك كما هو فأعلى معاش في هذه السنوات { $amount } شهريًا، إن كان أول يوم دون عمل { $date }.

pension-goal = ابدأ من المبلغ الذي تريده
pension-goal-amount = المعاش الذي تريده كل شهر
pension-goal-hint = بالريال السعودي، مثل 9,000
pension-goal-find = ما الذي نبحث عنه؟
pension-goal-find-date = أقرب يوم للتوقف
pension-goal-find-wage = الأجر الذي أحتاجه من الآن
pension-goal-ask = البحث
pension-goal-error = أدخل مبلغًا أكبر من صفر، مثل 9,000
pension-goal-date = لمعاش { $target } شهريًا، أقرب يوم للتوقف { $date }. ويكون المعاش حينها { $amount }.
pension-goal-wage = لمعاش { $target } شهريًا، تحتاج إلى أجر خاضع للاشتراك قدره { $wage } من الآن حتى تتوقف.
pension-goal-highest = لا يمكن بلوغ { $target } شهريًا. أعلى معاش يمكنك بلوغه { $highest }.
pension-goal-never = لا يمكن بلوغ { $target } شهريًا: لا يفتح أي يوم للتوقف معاشًا.
pension-goal-refused = تعذّر حساب هذا لسجلك. اختر يومًا للتوقف في المستقبل.
pension-late-months = الأشهر بعد السن النظامية في نظام 1445هـ
pension-late-months-hint = لم يحسم نص المادة 17 هل تدخل أشهر ما بعد السن في أصل المعاش. اختر قراءة لترى أثرها.
pension-late-months-all = تدخل في أصل المعاش وفي الزيادة
pension-late-months-until-age = تدخل في الزيادة وحدها

pension-again-title = العمل مع صرف المعاش
pension-again = هل يُصرف لك معاش وتعود إلى العمل؟
pension-again-on = أول يوم في العمل الجديد
pension-again-pension = معاشك الشهري قبل العودة
pension-again-wage = الأجر الخاضع للاشتراك في العمل الجديد
pension-again-average = متوسط الأجر الذي حُسب عليه معاشك
pension-again-average-hint = لنظام 1421هـ وحده. تجده في قرار المعاش.
pension-again-last = آخر أجر دخل في ذلك المتوسط
pension-again-last-hint = لنظام 1421هـ وحده. اتركه فارغًا إن لم يكن أعلى من المتوسط.
pension-again-national = متوسط أجور جميع المشتركين
pension-again-national-hint = لنظام 1445هـ وحده، لمن تقاعد مبكرًا. تعلنه المؤسسة.
pension-again-verdict = يُصرف لك من معاشك أثناء العمل { $amount } شهريًا
pension-again-none = لا يُصرف لك شيء من معاشك أثناء العمل
pension-again-paid = ما يُصرف من المعاش أثناء العمل
pension-again-withheld = ما لا يُصرف منه
