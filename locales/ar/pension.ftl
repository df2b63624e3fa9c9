### حاسبة المعاش: الأسئلة والنتيجة ومقارنة السيناريوهات.

pension-intro = تحتاج إلى تاريخ ميلادك ومدة اشتراكك وأجرك. تستغرق الإجابة نحو 3 دقائق.
pension-private = تُحسب النتيجة على جهازك. لا نحفظ ما تدخله هنا ولا نرسله ولا نربطه بهويتك.
pension-form-label = بيانات الحساب

pension-birth = تاريخ الميلاد
pension-birth-hint = كما هو في هويتك، بالتقويم الذي تعرفه
pension-time-legend = مدة اشتراكك
pension-before-law = هل اشتركت قبل 3 يوليو 2024م؟
pension-before-law-hint = في هذا اليوم بدأ نظام التأمينات الاجتماعية الجديد، وهو الموافق 27 ذو الحجة 1445هـ. أجب بـ «لا» إذا صُرفت لك كل تلك المدة تعويضًا دفعة واحدة.
pension-before-law-yes = نعم، ولم أصرف تلك المدة
pension-before-law-no = لا
pension-time = كم مدة اشتراكك حتى اليوم؟
pension-time-hint = اجمع كل مدد عملك المسجلة. تجدها في سجل مدد الاشتراك في حسابك.
pension-years = سنوات
pension-months = أشهر
pension-working = هل أنت على رأس العمل الآن؟
pension-yes = نعم
pension-no = لا
pension-without-break = هل عملت دون انقطاع منذ 3 يوليو 2024م؟
pension-time-before = كم كانت مدة اشتراكك حتى 3 يوليو 2024م؟
pension-time-before-hint = هذه المدة تحدد السن وعدد الأشهر المطلوبة منك.
pension-wage-legend = أجرك
pension-wage = الأجر الشهري الخاضع للاشتراك
pension-wage-hint = الأجر الأساسي وبدل السكن، بالريال السعودي
pension-more = تفاصيل تزيد الدقة
pension-earlier-wage = أجرك الخاضع للاشتراك قبل خمس سنوات
pension-earlier-wage-hint = اتركه فارغًا إذا لم يتغير أجرك. الزيادة الكبيرة في آخر خمس سنوات قد لا تُحسب كاملة.
pension-dependants = عدد من تعولهم
pension-dependants-hint = يزيد به جزء المعاش عن مدة ما قبل 1 محرم 1422هـ فقط
pension-stop-legend = متى تنوي التوقف عن العمل؟
pension-stop-statutory = عند السن النظامية
pension-stop-statutory-hint = السن التي تستحق عندها المعاش دون إنقاص
pension-stop-earliest = في أقرب وقت ممكن
pension-stop-earliest-hint = تقاعد مبكر متى اكتملت شروطه
pension-stop-on = في تاريخ أختاره
pension-stop-on-hint = لترى أثر العمل مدة أطول أو أقصر
pension-stop-date = تاريخ التوقف عن العمل
pension-calculate = حساب المعاش
pension-start-over = مسح الإجابات والبدء من جديد
pension-examples = جرّب مثالًا
pension-example-amended = موظفة في القطاع الخاص، 42 سنة
pension-example-exempt = مشترك قارب التقاعد، 20 سنة قبل النظام الجديد
pension-example-new = خريج التحق بعمله بعد النظام الجديد
pension-example-older = مشترك بدأ عمله قبل عام 1422هـ
pension-example-loaded = عُبّئت الإجابات بمثال. غيّرها كما تشاء.

pension-error-birth-empty = أدخل تاريخ الميلاد
pension-error-birth-future = يجب أن يكون تاريخ الميلاد في الماضي
pension-error-before-law = اختر ما إذا كنت قد اشتركت قبل 3 يوليو 2024م
pension-error-time-empty = أدخل مدة اشتراكك
pension-error-time-number = يجب أن تكون المدة أرقامًا صحيحة، مثل 12 سنة و4 أشهر
pension-error-time-months = يجب ألا تزيد الأشهر على 11 إذا أدخلت سنوات
pension-error-time-too-long = { $years ->
    [zero] يجب ألا تشمل المدة ما قبل بلوغك { $age } سنة
    [one] يجب ألا تزيد المدة على سنة واحدة، لأننا نحسبها من سن { $age }
    [two] يجب ألا تزيد المدة على سنتين، لأننا نحسبها من سن { $age }
    [few] يجب ألا تزيد المدة على { $years } سنوات، لأننا نحسبها من سن { $age }
    [many] يجب ألا تزيد المدة على { $years } سنةً، لأننا نحسبها من سن { $age }
   *[other] يجب ألا تزيد المدة على { $years } سنة، لأننا نحسبها من سن { $age }
    }
pension-error-time-since-law = { $months ->
    [zero] لم يكتمل بعد أي شهر منذ 3 يوليو 2024م، فلا مدة تُحسب لمن لم يشترك قبله
    [one] يجب ألا تزيد المدة على شهر واحد لمن لم يشترك قبل 3 يوليو 2024م
    [two] يجب ألا تزيد المدة على شهرين لمن لم يشترك قبل 3 يوليو 2024م
    [few] يجب ألا تزيد المدة على { $months } أشهر لمن لم يشترك قبل 3 يوليو 2024م
    [many] يجب ألا تزيد المدة على { $months } شهرًا لمن لم يشترك قبل 3 يوليو 2024م
   *[other] يجب ألا تزيد المدة على { $months } شهر لمن لم يشترك قبل 3 يوليو 2024م
    }
pension-error-time-too-short = { $months ->
    [zero] أدخل مدة تشمل ما قبل 3 يوليو 2024م
    [one] يجب أن تزيد المدة على شهر واحد لمن اشترك قبل 3 يوليو 2024م ولم ينقطع
    [two] يجب أن تزيد المدة على شهرين لمن اشترك قبل 3 يوليو 2024م ولم ينقطع
    [few] يجب أن تزيد المدة على { $months } أشهر لمن اشترك قبل 3 يوليو 2024م ولم ينقطع
    [many] يجب أن تزيد المدة على { $months } شهرًا لمن اشترك قبل 3 يوليو 2024م ولم ينقطع
   *[other] يجب أن تزيد المدة على { $months } شهر لمن اشترك قبل 3 يوليو 2024م ولم ينقطع
    }
pension-error-working = اختر ما إذا كنت على رأس العمل الآن
pension-error-without-break = اختر ما إذا كنت قد عملت دون انقطاع منذ 3 يوليو 2024م
pension-error-time-before-too-long = يجب ألا تزيد المدة حتى 3 يوليو 2024م على مدتك حتى اليوم
pension-error-time-before-too-short = { $months ->
    [zero] لم يكتمل بعد أي شهر منذ 3 يوليو 2024م، فالمدتان متساويتان
    [one] لم يمضِ منذ 3 يوليو 2024م إلا شهر واحد، فيجب أن تكون المدة قبله أطول
    [two] لم يمضِ منذ 3 يوليو 2024م إلا شهران، فيجب أن تكون المدة قبله أطول
    [few] لم تمضِ منذ 3 يوليو 2024م إلا { $months } أشهر، فيجب أن تكون المدة قبله أطول
    [many] لم يمضِ منذ 3 يوليو 2024م إلا { $months } شهرًا، فيجب أن تكون المدة قبله أطول
   *[other] لم يمضِ منذ 3 يوليو 2024م إلا { $months } شهر، فيجب أن تكون المدة قبله أطول
    }
pension-error-time-before-none = أدخل مدة قبل 3 يوليو 2024م، أو أجب بـ «لا» عن سؤال الاشتراك قبله
pension-error-wage-zero = يجب أن يكون الأجر أكبر من صفر
pension-error-wage-large = يجب ألا يزيد الأجر على { $most } ريال
pension-error-dependants = يجب أن يكون عدد من تعولهم رقمًا بين 0 و30
pension-error-stop-empty = أدخل تاريخ التوقف عن العمل
pension-error-stop-past = يجب أن يكون تاريخ التوقف عن العمل اليوم أو بعده

pension-result = النتيجة
pension-result-waiting-title = هنا يظهر معاشك التقديري
pension-result-waiting = أجب عن الأسئلة ثم اختر «حساب المعاش». سترى المبلغ الشهري وموعد أول صرف ومقارنةً بين مواعيد التوقف، مع شرح كل رقم بمادته من النظام.
pension-result-monthly = معاشك الشهري التقديري
pension-result-from = يُستحق من { $date }
pension-result-estimate = هذه نتيجة تقديرية للاسترشاد، ولا تُعد قرارًا باستحقاق المنفعة.
pension-result-live = حُدّثت النتيجة: { $amount } شهريًا
pension-result-live-none = حُدّثت النتيجة: لا تستحق المعاش في هذا السيناريو
pension-result-none = لا تستحق المعاش في هذا السيناريو
pension-result-none-next = تبيّن الشروط أدناه ما ينقص. غيّر تاريخ التوقف لترى متى تكتمل.
pension-result-outdated = غيّرت إجابة ولم تكتمل بعد. النتيجة أدناه لإجاباتك السابقة.
pension-result-refused = تعذّر حساب هذه الحالة
pension-law-applies = النظام الذي ينطبق عليك
pension-scenarios = مقارنة السيناريوهات
pension-scenarios-lead = المعاش نفسه إذا توقفت في أوقات مختلفة
pension-scenario = السيناريو
pension-scenario-earliest = تقاعد مبكر
pension-scenario-statutory = السن النظامية
pension-scenario-later = استمرار سنتين بعد السن
pension-scenario-on-day = التاريخ الذي اخترته
pension-scenario-starts = بداية المعاش
pension-scenario-months = أشهر الاشتراك
pension-scenario-amount = المعاش الشهري
pension-scenario-none = لا يستحق
pension-scenario-sentence = أعلى معاش بين هذه السيناريوهات { $amount } شهريًا، في سيناريو «{ $name }».
pension-explanation = كيف حُسبت النتيجة؟
pension-assumptions-own = افترضنا ثبات أجرك الحالي واستمرار اشتراكك دون انقطاع حتى تتوقف، وأن مدتك السابقة متصلة.
pension-print = طباعة النتيجة
pension-copy = نسخ رابط لهذه الإجابات
pension-copied = نُسخ الرابط. يتضمن الأرقام التي أدخلتها ولا يتضمن اسمك أو هويتك.
pension-copy-failed = تعذّر النسخ. انسخ الرابط من شريط العنوان.
pension-see-result = عرض النتيجة

pension-regime-military = نظام التقاعد العسكري
pension-regime-old-pensioner = نظام التأمينات الاجتماعية 1421هـ، دون تغيير لأنك صاحب معاش
pension-regime-old-exempt = نظام التأمينات الاجتماعية 1421هـ بشروطه السابقة
pension-regime-old-amended = نظام التأمينات الاجتماعية 1421هـ مع تعديلات 2024م على السن والمدة
pension-regime-new = نظام التأمينات الاجتماعية 1445هـ
pension-regime-gulf = نظام بلدك من دول مجلس التعاون
pension-regime-non-saudi = الأخطار المهنية وحدها، دون معاش تقاعد

calculators-lead = احسب منفعتك قبل أن تتقدم بطلبها. كل حاسبة تعمل على جهازك وتشرح كل رقم بمادته من النظام.
calculators-pension-about = متى تستحق المعاش، وكم يكون إن توقفت مبكرًا أو عند السن النظامية أو بعدها
calculators-more = حاسبات أخرى
calculators-more-about = تجد في دليل الخدمات كيف تعرف اليوم استحقاقك من «ساند» وتعويض الدفعة الواحدة وإصابات العمل.
