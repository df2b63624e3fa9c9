### دخول الأعمال: الدور، والرمز المرئي، واختيار المنشأة.

## الدور

sign-in-business-lead = تحتاج إلى اسم المستخدم ورقم الهوية وكلمة المرور، ثم إلى أرقام صورة تظهر هنا أو رمز نرسله إلى جوالك.
sign-in-role-organisation = مشرف مؤسسة
sign-in-role-organisation-about = تدير جميع منشآت المؤسسة
sign-in-role-establishment = مشرف منشأة
sign-in-role-establishment-about = تدير منشأة واحدة
sign-in-role-chosen = الدور: { $role }
sign-in-role-change = تغيير
sign-in-role-change-what = الدور

## رمز التحقق المرئي

sign-in-visual-code-group = رمز التحقق المرئي
sign-in-visual-code = رمز التحقق المرئي
sign-in-visual-code-hint = اكتب الأرقام التي تراها في الصورة أو تسمعها
sign-in-visual-code-alt = صورة فيها أرقام رمز التحقق. لسماعها اختر «استمع إلى الرمز».
sign-in-visual-code-waiting = جارٍ تحميل الصورة…
sign-in-visual-code-missing = تعذّر تحميل صورة الرمز. اطلب رمزًا جديدًا أو تحقّق بطريقة أخرى.
sign-in-visual-code-new = رمز جديد
sign-in-visual-code-listen = استمع إلى الرمز
sign-in-visual-code-sound = أرقام الرمز بالصوت
sign-in-visual-code-renewed = انتهت مدة الرمز المرئي، فعرضنا رمزًا جديدًا.
sign-in-visual-code-next = بقية ما كتبته كما هو. اكتب أرقام الصورة الجديدة، أو تحقّق بطريقة أخرى.
sign-in-verify-otherwise = تحقّق بطريقة أخرى
sign-in-by-text-title = سنرسل رمزًا إلى جوالك بدل الصورة
sign-in-by-text = بعد أن تضغط «تسجيل الدخول» نرسل رمز التحقق إلى الجوال المسجل لدينا.
sign-in-by-picture = العودة إلى الصورة
error-sign-in-visual-code = الرمز لا يطابق الصورة. أدخل الرمز الجديد.
error-sign-in-wrong-triple = اسم المستخدم أو رقم الهوية أو كلمة المرور غير صحيحة
sign-in-no-role-next-business = اختر الدور الآخر إن كان هو دورك. وإن كنت مشرفًا ولم تُسجَّل بعد فاتصل بنا.

## اختيار المنشأة

establishments-lead = ما تنجزه بعد الآن يكون لصالح المنشأة التي تختارها، ويمكنك تغييرها في أي وقت.
establishments-search = ابحث عن منشأة
establishments-search-hint = بالاسم أو المدينة أو رقم الاشتراك
establishments-found = { $n ->
    [zero] لا منشآت
    [one] منشأة واحدة
    [two] منشأتان
    [few] { $n } منشآت
    [many] { $n } منشأةً
   *[other] { $n } منشأة
}
establishments-more = { $n ->
    [zero] عرض البقية
    [one] عرض المنشأة الباقية
    [two] عرض المنشأتين الباقيتين
    [few] عرض { $n } منشآت باقية
    [many] عرض { $n } منشأةً باقية
   *[other] عرض { $n } منشأة باقية
}
establishments-none = لا منشأة بهذا الاسم أو الرقم بين منشآتك. راجع ما كتبته.
establishments-about = رقم الاشتراك { $number }، { $city }
establishments-choosing = جارٍ الاختيار…
establishments-used = عملت لها من قبل
establishments-active = نشطة
establishments-suspended = موقوفة الخدمات
establishments-closed = منتهية النشاط
establishments-not-chosen = لم يكتمل اختيار المنشأة
