### عناوين الصفحات، كما تظهر في شريط المتصفح.

title-home = الرئيسية
title-sign-in = تسجيل الدخول
title-sign-in-individual = تسجيل دخول الأفراد
title-sign-in-individual-code = رمز التحقق
title-sign-in-retiree = تسجيل دخول المتقاعدين
title-sign-in-business = تسجيل دخول الأعمال
title-signed-out = سجّلت خروجك
title-individual = حسابي
title-individual-record = مدد الاشتراك
title-calculators = حاسبة المنافع
title-pension-calculator = حاسبة المعاش
title-services = دليل الخدمات
title-law = الأنظمة واللوائح
title-help = المساعدة
title-accessibility = إتاحة الوصول
title-privacy = الخصوصية
title-demo-outbox = رسائل العرض التجريبي
title-not-found = الصفحة غير موجودة
