### حاسبة موعد التقاعد.

retire-intro = تحتاج إلى تاريخ ميلادك ومدة اشتراكك. تستغرق الإجابة نحو دقيقتين.
retire-step-birth = متى وُلدت؟
retire-step-before = قبل النظام الجديد
retire-step-time = مدة اشتراكك
retire-step-working = عملك الآن
retire-example-amended = مشتركة مواليد 1984م لها 150 شهرًا عند صدور النظام
retire-example-close = مشترك مواليد 1977م له 230 شهرًا عند صدور النظام
retire-example-exempt = مشترك جاوز الخمسين هجرية قبل النظام الجديد
retire-example-exempt-months = مشترك له أكثر من 240 شهرًا قبل النظام الجديد
retire-example-young = مشتركة في العشرينات بدأت قبل النظام بسنة
retire-example-refunded = مشترك صُرفت له أشهره السابقة ثم عاد في 2025م
retire-verdict = أقرب معاش لك من { $date }. { $why }
retire-verdict-now = اكتملت شروط المعاش في { $date }. يمكنك التقاعد الآن.
retire-verdict-never = لا تكتمل شروط المعاش بما لديك من مدة دون اشتراك جديد.
retire-decided-age = الذي يحدد الموعد هو السن.
retire-decided-months = الذي يحدد الموعد هو عدد أشهر الاشتراك.
retire-decided-both = تكتمل السن والأشهر في اليوم نفسه.
retire-age = السن النظامية
retire-months-today = أشهر اشتراكك حتى اليوم
retire-normal-months = الأشهر المطلوبة عند السن النظامية
retire-early-paid = أول صرف للتقاعد المبكر
retire-normal-paid = أول صرف عند السن النظامية
