### البطاقة التي تعرض بيانات تأتي من الخادم: انتظار، وعمر البيانات، وتعذّر العرض.

data-card-slow = يستغرق التحميل وقتًا أطول من المعتاد. يمكنك متابعة بقية الصفحة.
data-card-failed = تعذّر عرض «{ $what }».
data-card-trying = جارٍ المحاولة…
data-card-shown = عُرضت بيانات «{ $what }».
data-card-refreshing = جارٍ التحديث…
data-card-stale = تعذّر التحديث. ما تراه هو آخر ما وصلنا.

data-card-updated-now = حُدّث الآن
data-card-updated-minutes = { $n ->
    [zero] حُدّث الآن
    [one] حُدّث قبل دقيقة واحدة
    [two] حُدّث قبل دقيقتين
    [few] حُدّث قبل { $n } دقائق
    [many] حُدّث قبل { $n } دقيقةً
   *[other] حُدّث قبل { $n } دقيقة
}
data-card-updated-hours = { $n ->
    [zero] حُدّث الآن
    [one] حُدّث قبل ساعة واحدة
    [two] حُدّث قبل ساعتين
    [few] حُدّث قبل { $n } ساعات
    [many] حُدّث قبل { $n } ساعةً
   *[other] حُدّث قبل { $n } ساعة
}
data-card-updated-on = حُدّث في { $date }
