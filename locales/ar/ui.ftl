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
