### الصفحة الرئيسية.

home-heading = مظلة تأمينية ترافقك من أول يوم عمل إلى ما بعد التقاعد
home-lead = سجّل دخولك، أو ابحث عن خدمة، أو احسب منافعك من دون تسجيل.
home-suggestions = يبحث الناس كثيرًا عن
home-suggest-pension-letter = تعريف المعاش
home-suggest-contribution-record = مدد الاشتراك
home-suggest-saned = ساند
home-suggest-register-establishment = تسجيل منشأة

home-doors = اختر بوابتك
home-door-individuals = مدد الاشتراك والأجور والمنافع و«ساند»
home-door-retirees = بوابة عملاء نظام التقاعد
home-door-employers = المشتركون والأجور والاشتراكات والإصابات

home-mini-title = متى تستحق معاش التقاعد؟
home-mini-lead = أدخل تاريخين وتعرف السن النظامية وأقرب تاريخ للمعاش.
home-mini-birth = تاريخ الميلاد
home-mini-birth-hint = كما هو في هويتك
home-mini-first = تاريخ أول اشتراك
home-mini-first-hint = أول يوم سُجلت فيه لدى التأمينات
home-mini-submit = حساب التاريخ
home-mini-private = تُحسب النتيجة على جهازك. لا نحفظ ما تدخله ولا نرسله.
home-mini-refused = تعذّر الحساب بهذين التاريخين. راجعهما ثم احسب مرة أخرى.
home-mini-birth-future = يجب أن يكون تاريخ الميلاد في الماضي
home-mini-first-future = يجب ألا يكون تاريخ أول اشتراك في المستقبل
home-mini-first-before-birth = يجب أن يكون تاريخ أول اشتراك بعد تاريخ الميلاد
home-mini-answer = النتيجة التقديرية
home-mini-age = السن النظامية
home-mini-normal = يُصرف معاش التقاعد من
home-mini-early = { $months ->
    [zero] يُصرف التقاعد المبكر من
    [one] يُصرف التقاعد المبكر، بعد شهر واحد من الاشتراك، من
    [two] يُصرف التقاعد المبكر، بعد شهرين من الاشتراك، من
    [few] يُصرف التقاعد المبكر، بعد { $months } أشهر من الاشتراك، من
    [many] يُصرف التقاعد المبكر، بعد { $months } شهرًا من الاشتراك، من
   *[other] يُصرف التقاعد المبكر، بعد { $months } شهر من الاشتراك، من
}
home-mini-assumed = افترضنا أنك سعودي تعمل في القطاع الخاص، وأن اشتراكك مستمر من دون انقطاع حتى ذلك التاريخ. هذه نتيجة للاسترشاد ولا تُعد قرارًا باستحقاق.
home-mini-details = احسب بالتفصيل
home-mini-law-old = يسري عليك نظام 1421هـ بأعماره، لأنك من المستثنين من تعديل عام 1445هـ.
home-mini-law-amended = يسري عليك نظام 1421هـ بالأعمار والأشهر التي عدّلها مرسوم عام 1445هـ.
home-mini-law-new = يسري عليك نظام التأمينات الاجتماعية لعام 1445هـ.
home-mini-law-other = تسري عليك أحكام لا تحسبها هذه الأداة كاملة.
home-mini-spoken = السن النظامية { $age }، ويُصرف المعاش من { $day }.
home-mini-years = { $years ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنةً
   *[other] { $years } سنة
}
home-mini-months = { $months ->
    [zero] دون أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
home-mini-hijri-years = { $years ->
    [zero] أقل من سنة هجرية
    [one] سنة هجرية واحدة
    [two] سنتان هجريتان
    [few] { $years } سنوات هجرية
    [many] { $years } سنةً هجرية
   *[other] { $years } سنة هجرية
}
home-mini-years-and-months = { $years } و{ $months }

home-tasks = ماذا تريد أن تنجز؟

home-status = حالة الخدمة
home-status-asking = نتحقق من حالة الخدمة…
home-status-working = تعمل
home-status-working-text = سألنا الخادم عند فتح هذه الصفحة فأجاب.
home-status-down = لا تستجيب
home-status-down-text = الخدمات التي تحتاج إلى تسجيل الدخول غير متاحة الآن. الحاسبات ودليل الخدمات تعمل. للضرورة اتصل بمركز الاتصال:

home-news = تغييرات تهمك
home-news-from = يسري من { $day }
home-news-rate-title = ارتفاع نسبة اشتراك المعاشات في نظام 1445هـ
home-news-rate-text = زادت نصف نقطة على المشترك ونصف نقطة على صاحب العمل، وهي الزيادة السنوية الثانية من أربع. لا يشمل ذلك من يسري عليه نظام 1421هـ.
home-news-maternity-title = بدء صرف تعويض الأمومة
home-news-maternity-text = تستحقه المشتركة، سعودية كانت أو غير سعودية، إذا أكملت أشهر الاشتراك المطلوبة قبل الولادة.
home-news-law-title = نظام التأمينات الاجتماعية الجديد
home-news-law-text = يسري على من بدأ اشتراكه بعد هذا التاريخ، ويعدّل سن التقاعد لبعض المشتركين قبله.

home-figures = التأمينات في أرقام
home-figure-customers = أكثر من { $number } مليون
home-figure-customers-label = عميل
home-figure-transactions = أكثر من { $number } مليون
home-figure-transactions-label = معاملة إلكترونية في السنة
home-figure-benefits = أكثر من { $number } مليار ريال
home-figure-benefits-label = منافع صُرفت في السنة
home-figure-pensioners = نحو { $number } مليون
home-figure-pensioners-label = متقاعد ومستفيد
home-figures-source = المصدر: تقرير المؤسسة لعام 2022م

home-channels = تحدّث إلينا
home-channel-chat = لسؤال قصير، من تطبيق «تأميناتي».
home-channel-virtual-visit = مقابلة موظف بالصوت والصورة، بموعد.
home-channel-call-centre = مجانًا من داخل المملكة.
home-channel-kiosk = شهادات وكشوف تطبعها بنفسك.
home-channel-app = خدماتك كلها في جوالك.
