### حاسبة شراء الأشهر الناقصة.

buyin-intro = لمن بلغ السن النظامية ونقصته أشهر. تحتاج إلى تاريخ ميلادك ومدتك وأجرك. تستغرق الإجابة نحو 3 دقائق.
buyin-step-birth = متى وُلدت؟
buyin-step-record = مدة اشتراكك
buyin-step-wage = أجرك
buyin-step-on = موعد توقفك
buyin-on = أول يوم دون عمل
buyin-on-hint = عند السن النظامية أو بعدها
buyin-example-missing = مشترك بلغ السن وله 84 شهرًا
buyin-verdict = { $months ->
    [zero] لا أشهر تشتريها. الثمن { $price } والمعاش { $amount }
    [one] تدفع { $price } لشهر واحد، ويكون معاشك { $amount } شهريًا
    [two] تدفع { $price } لشهرين، ويكون معاشك { $amount } شهريًا
    [few] تدفع { $price } لـ { $months } أشهر، ويكون معاشك { $amount } شهريًا
    [many] تدفع { $price } لـ { $months } شهرًا، ويكون معاشك { $amount } شهريًا
   *[other] تدفع { $price } لـ { $months } شهر، ويكون معاشك { $amount } شهريًا
}
buyin-verdict-needless = لا تحتاج إلى شراء أشهر: معاشك { $amount } شهريًا
buyin-verdict-none = لا يمكن شراء أشهر في ذلك اليوم. تبيّن الشروط أدناه السبب.
buyin-price = ثمن الأشهر
buyin-monthly = معاشك بعد الشراء
buyin-months = الأشهر المشتراة
buyin-counted = الأشهر المحسوبة
buyin-from = بداية المعاش
buyin-average = متوسط الأجر
