### كيف حُسب الرقم: الشروط والخطوات والافتراضات وما لم ينطبق.

explanation-conditions = الشروط
explanation-steps = خطوات الحساب
explanation-assumptions = ما افترضناه
explanation-uncertainties = نقاط غير محسومة
explanation-not-applied = قواعد لم تنطبق

explanation-met = مستوفٍ
explanation-not-met = لم يُستوفَ بعد
explanation-because = لم تنطبق هذه القاعدة. السبب: { $why }
explanation-result = الناتج:

explanation-article = { $law }، المادة { $article }
explanation-article-paragraph = { $law }، المادة { $article }، الفقرة { $paragraph }
explanation-clause = { $law }، البند { $clause }
explanation-clause-paragraph = { $law }، البند { $clause }، الفقرة { $paragraph }
explanation-letter = { $letter ->
    [a] أ
    [b] ب
    [c] ج
    [d] د
    [e] هـ
   *[f] و
}
explanation-in-force = يسري من { $date }

explanation-lesser-of = الأقل من
explanation-greater-of = الأكبر من

explanation-months = { $n ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
explanation-months-and-days = { $months } و{ $days }
explanation-years = { $n ->
    [zero] لا سنوات
    [one] سنة ميلادية واحدة
    [two] سنتان ميلاديتان
    [few] { $n } سنوات ميلادية
    [many] { $n } سنةً ميلادية
   *[other] { $n } سنة ميلادية
}
explanation-hijri-years = { $n ->
    [zero] لا سنوات
    [one] سنة هجرية واحدة
    [two] سنتان هجريتان
    [few] { $n } سنوات هجرية
    [many] { $n } سنةً هجرية
   *[other] { $n } سنة هجرية
}
explanation-days = { $n ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
explanation-parameters = أرقام النظام المستخدمة هنا:
