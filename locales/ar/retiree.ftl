### لوحة المتقاعد والمستفيد، وتعريف المعاش.

retiree-greeting = مرحبًا، { $name }
retiree-last-sign-in = آخر دخول: { $date }، الساعة { $time }
retiree-first-sign-in = هذا أول دخول إلى حسابك.
retiree-call = لأي سؤال عن معاشك اتصل بمركز الاتصال:

## الصرف القادم

retiree-next-title = الصرف القادم
retiree-next-net = صافي معاش { $month }
retiree-days-left = { $n ->
    [zero] يُصرف اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يومًا
   *[other] بقي { $n } يوم
}
retiree-next-earlier = اليوم المعتاد { $date } ليس يوم عمل، فيُصرف المعاش قبله.
retiree-next-first = هذا أول صرف لمعاشك.
retiree-next-account = يُحوّل إلى حسابك:
retiree-next-no-account = لا يوجد حساب بنكي في سجلك. يُحفظ لك المعاش حتى تضيف حسابك.
retiree-next-how = كيف يُحسب الصافي؟

retiree-component-basic = المعاش الأساسي
retiree-component-dependants = زيادة المعالين
retiree-component-helper = بدل المساعد
retiree-component-other = مبلغ آخر
retiree-deduction-overpayment = استرداد مبالغ صُرفت بالزيادة
retiree-deduction-court = تنفيذ حكم قضائي
retiree-deduction-other = استقطاع آخر
retiree-parts-gross = الإجمالي قبل الاستقطاع
retiree-parts-deducted = الاستقطاعات
retiree-parts-net = الصافي
retiree-parts-less = يُخصم
retiree-parts-until = حتى { $month }
retiree-parts-no-deductions = لا استقطاعات من هذا المعاش.

## آخر الدفعات

retiree-payments-title = آخر 12 دفعة
retiree-payments-none = لم يُصرف لك معاش بعد
retiree-payments-first-on = سيُصرف أول معاش في { $date }.
retiree-payments-first-unknown = ستظهر هنا كل دفعة بعد صرفها.
retiree-payments-steady = وصلك في كل مرة { $net }.
retiree-payments-changed = يصلك { $last } منذ معاش { $since }، وكان يصلك قبله { $before }.
retiree-payments-returned = أعاد البنك معاش { $month }. لم يصل إلى حسابك.
retiree-payments-held = معاشك محفوظ لك ولم يُحوّل، لأن حسابك البنكي غير مسجل.
retiree-payments-span = من { $first } إلى { $last }
retiree-payments-table = الدفعات، الأحدث أولًا
retiree-payments-month = معاش شهر
retiree-payments-day = يوم الصرف
retiree-payments-status = الحالة
retiree-status-scheduled = مجدول
retiree-status-paid = صُرف
retiree-status-returned = أعاده البنك
retiree-status-held = محفوظ لك
retiree-status-other = حالة أخرى

## العائلة

retiree-family-title = المعالون والمستفيدون
retiree-family-none = لا أحد مسجل مع معاشك
retiree-family-none-next = إذا أضفت معالًا أو مستفيدًا فسيظهر هنا.
retiree-family-left-by = هذا المعاش عن { $name }.
retiree-family-table = المعالون المسجلون
retiree-family-table-shares = المستفيدون وأنصبتهم
retiree-family-name = الاسم
retiree-family-relation = الصلة
retiree-family-birth = تاريخ الميلاد
retiree-family-share = النصيب الشهري
retiree-family-you = { $name } (أنت)
retiree-family-until = حتى { $date }
retiree-family-ended = انتهى الاستحقاق
retiree-family-rule = يُقسم المعاش بالتساوي بين المستحقين. إذا انتهى استحقاق أحدهم أُعيد حساب أنصبة الباقين.
retiree-relation-spouse = الزوج أو الزوجة
retiree-relation-son = ابن
retiree-relation-daughter = ابنة
retiree-relation-father = الأب
retiree-relation-mother = الأم
retiree-relation-other = صلة أخرى

## الخطوة التالية

retiree-thing-title = الخطوة التالية
retiree-thing-returned-heading = أعاد البنك معاش { $month }
retiree-thing-returned-body = لم يقبل البنك تحويل { $net }. راجع رقم الآيبان، وسيُحوّل المبلغ بعد تصحيحه.
retiree-thing-iban-heading = أضف حسابك البنكي
retiree-thing-iban-body = لا يوجد رقم آيبان في سجلك. معاشك محفوظ لك حتى تضيفه.
retiree-thing-bank-action = كيف أحدّث حسابي البنكي؟
retiree-thing-proof-heading = أثبت استمرار الدراسة
retiree-thing-proof-body = ينتهي استحقاق { $name } في { $date } إلا إذا قدمت ما يثبت استمرار الدراسة.
retiree-thing-proof-action = كيف أقدّم الإثبات؟
retiree-thing-clear-heading = لا شيء ينتظرك الآن
retiree-thing-clear-body = إذا احتاج معاشك إلى انتباهك فسترى هنا أهم خطوة.
retiree-thing-newer-heading = يوجد تنبيه جديد
retiree-thing-newer-body = لا يستطيع هذا الإصدار من الصفحة عرضه. حدّث الصفحة لقراءته.

## المهام

retiree-tasks-title = أكثر ما يطلبه المتقاعدون
retiree-task-letter = تعريف المعاش
retiree-task-deductions = الاستقطاعات والديون
retiree-task-bank = تحديث الحساب البنكي
retiree-task-family = إضافة تابع أو تحديث بياناته
retiree-task-visit = حجز زيارة افتراضية

## تعريف المعاش

retiree-letter-offer = وثيقة تبيّن معاشك لأي جهة تطلبها. تقرؤها هنا وتطبعها.
retiree-letter-open = عرض تعريف المعاش
retiree-letter-lead = راجع الوثيقة ثم اطبعها على ورق A4، أو احفظها ملفًا من نافذة الطباعة.
retiree-letter-print = طباعة تعريف المعاش
retiree-letter-other-language = تريد الوثيقة بالإنجليزية؟ غيّر لغة الصفحة ثم اطبعها.
retiree-letter-from = المؤسسة العامة للتأمينات الاجتماعية
retiree-letter-demonstration = نموذج تجريبي: هذه الوثيقة ليست وثيقة حكومية، والأسماء والأرقام فيها للعرض فقط.
retiree-letter-issued = صدر في:
retiree-letter-to = إلى من يهمه الأمر
retiree-letter-statement = تفيد المؤسسة بأن معاشًا شهريًا يُصرف باسم { $name }، وأن صافي معاش { $month } هو { $net }.
retiree-letter-statement-share = تفيد المؤسسة بأن نصيبًا شهريًا من معاش مستحق عن متوفى يُصرف باسم { $name }، وأن صافي النصيب عن { $month } هو { $net }.
retiree-letter-name = الاسم
retiree-letter-number = رقم الهوية
retiree-letter-scheme = النظام
retiree-letter-deceased = المعاش عن
retiree-letter-since = مستحق من
retiree-letter-parts = تفصيل معاش { $month }
retiree-letter-no-code = لا تحمل هذه الوثيقة رمز تحقق. من أراد التأكد منها فليسأل المؤسسة.
retiree-scheme-gosi = التأمينات الاجتماعية
retiree-scheme-civil = التقاعد المدني
retiree-scheme-military = التقاعد العسكري
retiree-scheme-other = نظام آخر
