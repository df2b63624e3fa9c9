### لوحة الأعمال وقائمة المشتركين.

business-greeting = مرحبًا، { $name }
business-last-sign-in = آخر دخول: { $date }، الساعة { $time }
business-first-sign-in = هذا أول دخول إلى حسابك.
business-acting-for = تعمل الآن لصالح { $name }.

## المنشأة

business-establishment = المنشأة
business-establishment-name = تعمل لصالح
business-establishment-number = رقم اشتراك المنشأة
business-establishment-choose = اختر المنشأة
business-establishment-option = { $name }، { $city }
business-establishment-change = الانتقال إلى المنشأة
business-establishment-changing = جارٍ الانتقال…
business-establishment-failed = تعذّر الانتقال إلى المنشأة

## المبلغ المستحق

business-due-title = المبلغ المستحق
business-due-label = اشتراكات { $month }
business-due-running = اشتراكات { $month } حتى الآن
business-due-by = يُسدد حتى
business-days-left = { $n ->
    [zero] آخر يوم اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يومًا
   *[other] بقي { $n } يوم
}
business-days-late = { $n ->
    [zero] انتهت المهلة
    [one] تأخر يومًا واحدًا
    [two] تأخر يومين
    [few] تأخر { $n } أيام
    [many] تأخر { $n } يومًا
   *[other] تأخر { $n } يوم
}
business-due-fine = يشمل المبلغ غرامة تأخير قدرها { $fine }. وتزيد مع كل شهر تأخير أو جزء منه.
business-due-further = { $n ->
    [zero] لا فواتير أخرى غير مسددة.
    [one] ويشمل فاتورة أخرى غير مسددة.
    [two] ويشمل فاتورتين أخريين غير مسددتين.
    [few] ويشمل { $n } فواتير أخرى غير مسددة.
    [many] ويشمل { $n } فاتورةً أخرى غير مسددة.
   *[other] ويشمل { $n } فاتورة أخرى غير مسددة.
}
business-due-estimate = الشهر لم ينته. يتغير المبلغ إن تغيّر أجر أو التحق أحد أو غادر.
business-due-unsettled = { $n ->
    [zero] كل المشتركين محسوبون.
    [one] مشترك واحد لم يدخل في المبلغ، لأن نسبته غير معروفة لنا.
    [two] مشتركان لم يدخلا في المبلغ، لأن نسبتيهما غير معروفتين لنا.
    [few] { $n } مشتركين لم يدخلوا في المبلغ، لأن نسبهم غير معروفة لنا.
    [many] { $n } مشتركًا لم يدخلوا في المبلغ، لأن نسبهم غير معروفة لنا.
   *[other] { $n } مشترك لم يدخلوا في المبلغ، لأن نسبهم غير معروفة لنا.
}
business-due-split = تفصيل الاشتراكات بحسب الفرع
business-due-branch = الفرع
business-due-workers = حصة المشتركين
business-due-employer = حصة المنشأة
business-due-total = المجموع
business-due-how = يُحسب لكل مشترك بأجره المسجل وبنسب النظام الذي يسري عليه، ثم تُجمع المبالغ. تستقطع المنشأة حصة المشتركين وتحوّلها مع حصتها.
business-due-nothing = لا مبلغ مستحق
business-due-nothing-next = لا يوجد مشتركون في هذه المنشأة. ستظهر هنا الفاتورة بعد تسجيل أول مشترك.
business-branch-annuities = المعاشات
business-branch-saned = ساند
business-branch-hazards = الأخطار المهنية
business-branch-other = فرع آخر

## ما ينتظر المنشأة

business-waiting-title = بانتظارك
business-waiting-none = لا شيء ينتظرك الآن
business-waiting-none-next = إذا احتاجت المنشأة إلى إجراء منك فستراه هنا مع مهلته.
business-task-by = المهلة: { $date }
business-task-bill = سدّد فاتورة { $month }
business-task-bill-body = المبلغ { $total }، وتزيد الغرامة مع كل شهر تأخير.
business-task-bill-how = كيف أسدّد الفاتورة؟
business-task-wages = صحّح أجورًا أقل من الحد الأدنى
business-task-wages-body = { $n ->
    [zero] لا أجور أقل من { $minimum }.
    [one] أجر مشترك واحد أقل من { $minimum }، وهو أقل أجر خاضع للاشتراك.
    [two] أجر مشتركين اثنين أقل من { $minimum }، وهو أقل أجر خاضع للاشتراك.
    [few] أجور { $n } مشتركين أقل من { $minimum }، وهو أقل أجر خاضع للاشتراك.
    [many] أجور { $n } مشتركًا أقل من { $minimum }، وهو أقل أجر خاضع للاشتراك.
   *[other] أجور { $n } مشترك أقل من { $minimum }، وهو أقل أجر خاضع للاشتراك.
}
business-task-wages-how = كيف أحدّث الأجور؟
business-task-incomplete = أكمل بيانات مشتركين
business-task-incomplete-body = { $n ->
    [zero] لا بيانات ناقصة.
    [one] بيانات مشترك واحد ناقصة. أدخل مهنته وأجره.
    [two] بيانات مشتركين اثنين ناقصة. أدخل مهنة كل منهما وأجره.
    [few] بيانات { $n } مشتركين ناقصة. أدخل مهنة كل منهم وأجره.
    [many] بيانات { $n } مشتركًا ناقصة. أدخل مهنة كل منهم وأجره.
   *[other] بيانات { $n } مشترك ناقصة. أدخل مهنة كل منهم وأجره.
}
business-task-incomplete-how = كيف أكمل البيانات؟
business-task-newer = يوجد تنبيه جديد
business-task-newer-body = لا يستطيع هذا الإصدار من الصفحة عرضه. حدّث الصفحة لقراءته.

## المشتركون

business-contributors = { $n ->
    [zero] لا يوجد مشتركون
    [one] مشترك واحد
    [two] مشتركان
    [few] { $n } مشتركين
    [many] { $n } مشتركًا
   *[other] { $n } مشترك
}
business-heads-title = المشتركون
business-heads-label = على رأس العمل اليوم
business-heads-change = في { $month }: { $joined }، و{ $left }.
business-heads-joined-count = { $n ->
    [zero] لم يلتحق أحد
    [one] التحق مشترك واحد
    [two] التحق مشتركان
    [few] التحق { $n } مشتركين
    [many] التحق { $n } مشتركًا
   *[other] التحق { $n } مشترك
}
business-heads-left-count = { $n ->
    [zero] لم يغادر أحد
    [one] غادر أو يغادر مشترك واحد
    [two] غادر أو يغادر مشتركان
    [few] غادر أو يغادر { $n } مشتركين
    [many] غادر أو يغادر { $n } مشتركًا
   *[other] غادر أو يغادر { $n } مشترك
}
business-heads-table = المشتركون بحسب الفئة، والتغير في { $month }
business-heads-kind = الفئة
business-heads-now = العدد
business-heads-joined = التحقوا
business-heads-left = غادروا
business-heads-open = عرض قائمة المشتركين
business-heads-none = لم تُضف مشتركين إلى هذه المنشأة. ابدأ بهذه الخطوات:
business-first-contributors = أضف المشتركين
business-first-wages = حدّث الأجور
business-first-bill = سدّد أول فاتورة
business-kind-saudi = سعوديون
business-kind-non-saudi = غير سعوديين
business-kind-gcc = من دول مجلس التعاون
business-kind-other = فئة أخرى

## الفواتير

business-bills-title = فواتير آخر 12 شهرًا
business-bills-none = لا توجد فواتير
business-bills-none-next = ستظهر هنا فاتورة كل شهر بعد انتهائه.
business-bills-table = الفواتير، الأحدث أولًا
business-bills-month = عن شهر
business-bills-people = المشتركون
business-bills-contributions = الاشتراكات
business-bills-fine = غرامة التأخير
business-bills-total = المجموع
business-bills-due = تُسدد حتى
business-bills-status = الحالة
business-bill-running = الشهر لم ينته
business-bill-due = مستحقة
business-bill-overdue = متأخرة
business-bill-paid = مسددة
business-bill-other = حالة أخرى

## المهام

business-do-title = أكثر ما تطلبه المنشآت
business-do-bill = سداد الفاتورة
business-do-register = تسجيل مشترك
business-do-wages = تحديث الأجور
business-do-end = إنهاء خدمة مشترك
business-do-injury = الإبلاغ عن إصابة عمل

## قائمة المشتركين

business-search-form = البحث في قائمة المشتركين
business-search-label = ابحث بالاسم أو برقم الهوية
business-search-hint = اكتب جزءًا من الاسم بالعربية أو الإنجليزية، أو أرقامًا من رقم الهوية.
business-search-kind = الفئة
business-search-everybody = الكل
business-search-button = بحث
business-search-told = { $found }. { $place }
business-list-title = نتيجة البحث
business-list-caption = المشتركون بحسب الاسم
business-list-name = الاسم
business-list-number = رقم الهوية
business-list-kind = الفئة
business-list-joined = تاريخ الالتحاق
business-list-wage = الأجر الخاضع للاشتراك
business-list-notes = ملاحظات
business-list-leaves = تنتهي خدمته في { $date }
business-list-none = لا توجد نتائج
business-list-none-next = جرّب كلمة أقصر، أو اختر «الكل».
business-flag-wage = أقل من الحد الأدنى
business-flag-incomplete = بيانات ناقصة
business-flag-other = ملاحظة أخرى
business-pages = صفحات القائمة
business-page-of = الصفحة { $page } من { $pages }
business-page-before = السابق
business-page-after = التالي
