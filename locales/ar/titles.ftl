### عناوين الصفحات، كما تظهر في شريط المتصفح وفي رأس الصفحة.

title-home = الرئيسية
title-sign-in = تسجيل الدخول
title-sign-in-individual = تسجيل دخول الأفراد
title-sign-in-individual-code = أدخل رمز التحقق
title-sign-in-retiree = تسجيل الدخول إلى بوابة عملاء نظام التقاعد
title-sign-in-business = تسجيل دخول الأعمال
title-sign-in-nafath = الدخول عبر النفاذ الوطني الموحد
title-signed-out = سجّلت خروجك بأمان
title-individual = حسابي
title-individual-record = مدد الاشتراك
title-passkeys = مفاتيح المرور
title-passkey-offer = فعّل الدخول بمفتاح المرور
title-pension = معاشي
title-business = أعمالي
title-calculators = حاسبة المنافع
title-pension-calculator = حاسبة المعاش
title-services = دليل الخدمات
title-law = الأنظمة واللوائح
title-help = المساعدة وطرق التواصل
title-accessibility = إتاحة الوصول
title-privacy = إشعار الخصوصية
title-demo-outbox = رسائل الجوال التجريبية
title-demo-nafath = الجوال التجريبي
title-not-found = لم نعثر على هذه الصفحة
title-problem = خطأ:
