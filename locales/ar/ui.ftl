### كلمات مجموعة المكونات.

ui-sending = جارٍ الإرسال…
ui-error-prefix = خطأ:
ui-optional = (اختياري)
ui-show = إظهار
ui-hide = إخفاء
ui-the-password = كلمة المرور
ui-password-is-shown = كلمة المرور ظاهرة
ui-password-is-hidden = كلمة المرور مخفية
ui-identity-number = رقم الهوية الوطنية أو الإقامة
ui-identity-number-hint = 10 أرقام تبدأ بـ 1 أو 2
ui-loading = جارٍ التحميل…
ui-part-here = اكتمل تحميل هذا الجزء.
ui-retry = إعادة المحاولة
ui-error-reference = الرقم المرجعي للدعم: { $reference }
ui-error-summary-title = { $n ->
    [zero] لا توجد مشكلات
    [one] توجد مشكلة واحدة
    [two] توجد مشكلتان
    [few] توجد { $n } مشكلات
    [many] توجد { $n } مشكلةً
   *[other] توجد { $n } مشكلة
}
ui-calendar = التقويم
ui-calendar-hijri = هجري
ui-calendar-gregorian = ميلادي
ui-day = اليوم
ui-month = الشهر
ui-month-choose = اختر الشهر
ui-year = السنة
ui-date-other = الموافق { $date }
ui-date-empty = أدخل { $name }
ui-date-missing-day = يجب أن يتضمن { $name } اليوم
ui-date-missing-month = يجب أن يتضمن { $name } الشهر
ui-date-missing-year = يجب أن يتضمن { $name } السنة
ui-date-day-number = يجب أن يكون اليوم رقمًا من 1 إلى 31
ui-date-year-number = اكتب السنة بأربعة أرقام
ui-date-hijri-month-length = يجب أن يكون التاريخ الهجري صحيحًا. { $n ->
    [zero] لا أيام في { $month } { $year }هـ.
    [one] في { $month } { $year }هـ يوم واحد.
    [two] في { $month } { $year }هـ يومان.
    [few] في { $month } { $year }هـ { $n } أيام.
    [many] في { $month } { $year }هـ { $n } يومًا.
   *[other] في { $month } { $year }هـ { $n } يوم.
}
ui-date-gregorian-month-length = يجب أن يكون التاريخ الميلادي صحيحًا. { $n ->
    [zero] لا أيام في { $month } { $year }م.
    [one] في { $month } { $year }م يوم واحد.
    [two] في { $month } { $year }م يومان.
    [few] في { $month } { $year }م { $n } أيام.
    [many] في { $month } { $year }م { $n } يومًا.
   *[other] في { $month } { $year }م { $n } يوم.
}
ui-date-outside-table = يجب أن يكون التاريخ بين { $first } و{ $last }
ui-opens-in-new-window = (في نافذة جديدة)
ui-file-kind-and-size = ({ $format }، { $n ->
    [zero] 0 كيلوبايت
    [one] كيلوبايت واحد
    [two] كيلوبايتان
    [few] { $n } كيلوبايت
    [many] { $n } كيلوبايت
   *[other] { $n } كيلوبايت
})
ui-riyals = ريال سعودي
ui-ends-with = ينتهي بـ { $tail }
ui-close = إغلاق
ui-steps = خطوات الخدمة
ui-step-of = الخطوة { $step } من { $steps }
ui-step-done = (مكتملة)
ui-step-now = (الخطوة الحالية)
ui-step-to-come = (لم تبدأ)
ui-breadcrumb = مسار الصفحة
ui-skip-to-content = تخطَّ إلى المحتوى الرئيسي
ui-other-language = English
ui-stamp = صفة هذا الموقع
ui-stamp-official = موقع حكومي رسمي تابع لحكومة المملكة العربية السعودية
ui-stamp-prototype = نموذج تجريبي: هذا الموقع ليس موقعًا حكوميًا رسميًا
ui-stamp-prototype-body = لا تُدخل بياناتك الحقيقية. كل الأسماء والأرقام هنا للعرض فقط.
ui-stamp-how = كيف تتحقق؟
ui-stamp-what = ماذا يعني ذلك؟
ui-stamp-domain-title = روابط المواقع الإلكترونية الرسمية السعودية تنتهي بـ gov.sa
ui-stamp-domain-body = جميع روابط المواقع الرسمية التابعة للجهات الحكومية في المملكة العربية السعودية تنتهي بـ ‎.gov.sa
ui-stamp-https-title = المواقع الإلكترونية الحكومية تستخدم بروتوكول HTTPS للتشفير والأمان
ui-stamp-https-body = المواقع الإلكترونية الآمنة في المملكة العربية السعودية تستخدم بروتوكول HTTPS للتشفير
ui-stamp-number-title = موقع حكومي مسجل لدى هيئة الحكومة الرقمية
ui-stamp-registered = مسجل لدى هيئة الحكومة الرقمية برقم: { $number }
ui-accessibility-tools = أدوات الإتاحة والوصول
ui-text-size = حجم النص
ui-text-smaller = تصغير النص
ui-text-larger = تكبير النص
ui-text-size-now = حجم النص { $percent }٪
ui-theme = المظهر
ui-theme-device = حسب الجهاز
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-contrast = التباين
ui-contrast-usual = معتاد
ui-contrast-more = عالٍ
ui-colours = الألوان
ui-colours-usual = ملوّن
ui-colours-grey = تدرج الرمادي
ui-digits = شكل الأرقام
ui-print = طباعة
ui-yes = نعم
ui-no = لا
ui-send = إرسال
ui-feedback = رأيك في هذه الصفحة
ui-feedback-question = هل كانت هذه الصفحة مفيدة؟
ui-feedback-why = لماذا؟
ui-feedback-clear = المحتوى واضح
ui-feedback-found-quickly = وجدت ما أبحث عنه بسرعة
ui-feedback-easy-steps = الخطوات سهلة
ui-feedback-unclear = المحتوى غير واضح
ui-feedback-inaccurate = المعلومة غير دقيقة
ui-feedback-not-found = لم أجد ما أبحث عنه
ui-feedback-other = سبب آخر
ui-feedback-comment = ملاحظتك
ui-feedback-comment-hint = لا تكتب رقم هويتك أو أي بيانات شخصية.
ui-feedback-thanks = شكرًا لك. تساعدنا ملاحظتك على تحسين هذه الصفحة.
ui-view-as-table = عرض كجدول
ui-view-as-chart = عرض كرسم
ui-arc-of = { $n ->
    [zero] من 0 شهر
    [one] من شهر واحد
    [two] من شهرين
    [few] من { $n } أشهر
    [many] من { $n } شهرًا
   *[other] من { $n } شهر
}
ui-arc-reached = اكتملت
ui-arc-left = { $n ->
    [zero] اكتملت
    [one] بقي شهر واحد
    [two] بقي شهران
    [few] بقيت { $n } أشهر
    [many] بقي { $n } شهرًا
   *[other] بقي { $n } شهر
}
ui-file-too-large = الملف أكبر من 2 ميجابايت. اختر ملفًا أصغر أو ألصق الأسطر هنا.
ui-file-unreadable = تعذّرت قراءة الملف. احفظه ملف CSV أو نصًّا، ثم اختره مرة أخرى.
ui-file-taken = حلّت أسطر الملف محل ما كان هنا.
ui-file-undo = استعد ما كان هنا
