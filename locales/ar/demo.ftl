### ما لا يوجد إلا في النسخة التجريبية.

demo-outbox-lead = تظهر هنا الرسائل النصية التي كانت ستصل إلى جوال حقيقي. الأشخاص والأرقام في هذه النسخة غير حقيقية.
demo-outbox-mobile = رقم الجوال
demo-outbox-mobile-hint = رقم جوال شخص من النسخة التجريبية، مثل 05X XXX XXXX. تجد الأرقام في ملفي demo-accounts.json وdemo-newcomers.json اللذين يكتبهما أمر التشغيل.
demo-outbox-show = عرض الرسائل
demo-outbox-loading = جارٍ التحميل…
demo-outbox-refresh = تحديث الرسائل
demo-outbox-messages = الرسائل، الأحدث أولًا
demo-outbox-found = { $n ->
    [zero] لا توجد رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالةً
   *[other] { $n } رسالة
}
demo-outbox-none-title = لا توجد رسائل لهذا الرقم
demo-outbox-none = ستظهر الرسالة هنا بعد طلب رمز في صفحات الدخول أو إنشاء الحساب أو استعادته. تأكد من رقم الجوال ثم حدّث الرسائل.
demo-outbox-code = رمز التحقق
demo-outbox-copy = نسخ الرمز
demo-outbox-copied = نُسخ الرمز
demo-outbox-not-copied = تعذّر النسخ. حدّد الرمز وانسخه.
demo-outbox-sent = أُرسلت { $when }
demo-outbox-when = { $date }، الساعة { $time } بتوقيت المملكة

demo-nafath-lead = تقوم هذه الصفحة مقام جوال فيه تطبيق نفاذ. الأشخاص والأرقام في هذه النسخة غير حقيقية.
demo-nafath-show = عرض الطلبات
demo-nafath-none-title = لا توجد طلبات لهذا الرقم
demo-nafath-none = سيظهر الطلب هنا بعد إرساله من صفحة الدخول عبر النفاذ. تأكد من رقم الهوية ثم اعرض الطلبات من جديد.
demo-nafath-choose = اختر الرقم الظاهر في صفحة الدخول
demo-nafath-decline = رفض الطلب
demo-nafath-chosen = وصل اختيارك. عُد إلى صفحة الدخول.
demo-nafath-declined = رُفض الطلب.

demo-newcomers = من ليس لهم حساب
demo-newcomers-lead = يمكنهم إنشاء حساب، ومن أنشأ حسابه لا يظهر هنا بعد ذلك.
demo-newcomers-loading = جارٍ تحميل القائمة…
demo-newcomers-name = الاسم
demo-newcomers-kind = النوع
demo-newcomers-number = رقم الهوية
demo-newcomers-birth = تاريخ الميلاد
demo-newcomers-mobile = الجوال
demo-newcomers-more = ما يلزم أيضًا
demo-newcomers-individual = فرد
demo-newcomers-retiree = متقاعد
demo-newcomers-establishment = مشرف منشأة
demo-newcomers-organisation = مشرف مؤسسة
