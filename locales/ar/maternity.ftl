### حاسبة تعويض الأمومة.

maternity-intro = تحتاجين إلى تاريخ الولادة وأشهر اشتراكك ومتوسط أجرك. تستغرق الإجابة نحو دقيقتين.
maternity-step-birth = الولادة
maternity-step-service = عملك
maternity-step-wage = أجرك
maternity-step-child = المولود
maternity-more = تفاصيل تزيد الدقة
maternity-birth-on = تاريخ الولادة
maternity-birth-on-hint = أو اليوم المتوقع
maternity-in-service = هل أنت على رأس العمل في ذلك اليوم؟
maternity-months = أشهر اشتراكك في آخر 36 شهرًا قبل الولادة
maternity-months-hint = من 3 يوليو 2024م فصاعدًا فقط، متصلة أو متفرقة
maternity-average = متوسط أجرك في الأشهر الاثني عشر قبل الولادة
maternity-average-hint = الأجر الخاضع للاشتراك، بالريال السعودي
maternity-companion = هل المولود مريض أو ذو إعاقة يحتاج إلى مرافق؟
maternity-conceived-on = تاريخ الحمل
maternity-conceived-on-hint = اتركيه فارغًا إن مضى على الحمل ستة أشهر.
maternity-example-usual = موظفة متوسط أجرها 11,000
maternity-example-companion = مولود يحتاج إلى مرافق
maternity-example-short = 11 شهر اشتراك فقط
maternity-verdict = { $months ->
    [zero] لا أشهر تُصرف. الشهري { $amount }
    [one] تستحقين { $amount } لشهر واحد
    [two] تستحقين { $amount } شهريًا لشهرين
    [few] تستحقين { $amount } شهريًا لمدة { $months } أشهر
    [many] تستحقين { $amount } شهريًا لمدة { $months } شهرًا
   *[other] تستحقين { $amount } شهريًا لمدة { $months } شهر
}
maternity-verdict-none = لا تستحقين تعويض الأمومة بهذه الإجابات. تبيّن الشروط أدناه ما ينقص.
maternity-total = مجموع التعويض
maternity-monthly = لكل شهر
maternity-paid-months = عدد الأشهر
maternity-from = يُصرف من
maternity-claim-from = تُقدم المطالبة من
maternity-counted = الأشهر المحسوبة
