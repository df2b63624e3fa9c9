### تسجيل الدخول: البوابات، ودخول الأفراد برقم الهوية وكلمة المرور ثم رمز التحقق.

## اختيار البوابة

sign-in-choose = اختر البوابة
sign-in-door-individual = الأفراد
sign-in-door-individual-about = مدد الاشتراك والأجور والمنافع و«ساند»
sign-in-door-retiree = المتقاعدون
sign-in-door-retiree-about = بوابة عملاء نظام التقاعد
sign-in-door-business = الأعمال
sign-in-door-business-about = المشتركون والأجور والاشتراكات والإصابات
sign-in-door-last-used = آخر بوابة استخدمتها
sign-in-which-door = لا تعرف أي بوابة تختار؟
sign-in-which-door-answer = إن كنت تعمل أو تراجع مدد اشتراكك وأجورك فاختر «الأفراد». إن كان لك معاش فاختر «المتقاعدون». إن كنت تدير منشأة فاختر «الأعمال».
sign-in-help = لماذا لا أستطيع الدخول؟
sign-in-back-to-doors = العودة إلى اختيار البوابة

## ما هو معروف من الأعطال

sign-in-outage-title = عطل نعمل على إصلاحه
sign-in-outage-until = نتوقع أن ينتهي في { $date } الساعة { $time }.
sign-in-down-title = لا نستطيع الوصول إلى خدماتنا الآن
sign-in-down-text = قد لا يكتمل تسجيل الدخول، وأنت لم ترتكب أي خطأ. هذه ما زالت تعمل:
sign-in-down-calculators = حاسبات المنافع، وتعمل على جهازك دون تسجيل دخول
sign-in-way-call = اتصل بمركز الاتصال
sign-in-way-branch = زر أقرب فرع، ومعك هويتك

## رقم الهوية وكلمة المرور

sign-in-caption-1 = الخطوة 1 من 2
sign-in-user-name = اسم المستخدم
sign-in-by-user-name = الدخول باسم المستخدم
sign-in-by-number = الدخول برقم الهوية أو الإقامة
sign-in-larger-text = تكبير النص
sign-in-password = كلمة المرور
sign-in-forgotten-password = نسيت كلمة المرور؟
sign-in-no-account = ليس لديك حساب؟
sign-in-or = أو
sign-in-nafath = الدخول عبر النفاذ الوطني الموحد
sign-in-passkey = الدخول بمفتاح المرور
sign-in-passkey-working = تابع على جهازك…
sign-in-passkey-otherwise = يمكنك الدخول بطريقة أخرى، وما كتبته باقٍ كما هو.
sign-in-submit = تسجيل الدخول
sign-in-checking = جارٍ التحقق…
sign-in-hint-arabic-letters = في كلمة المرور حروف عربية. إن لم تقصدها فحوّل لوحة المفاتيح إلى الإنجليزية.
sign-in-hint-caps-lock = زر الحروف الكبيرة (Caps Lock) مفعّل.
sign-in-session-ended-title = انتهت جلستك بسبب عدم النشاط
sign-in-session-limit-title = انتهت جلستك بعد اثنتي عشرة ساعة، وهي أطول مدة لها
sign-in-session-revoked-title = سُجّل خروجك هنا من جهاز آخر من أجهزتك
sign-in-session-password-title = سُجّل خروجك لأن كلمة مرور حسابك تغيّرت
sign-in-session-ended = سجّل الدخول للمتابعة من حيث توقفت.
sign-in-unfinished-title = لديك تسجيل دخول لم يكتمل
sign-in-unfinished = أرسلنا رمز التحقق إلى جوالك. أدخله لإكمال الدخول، أو ابدأ من جديد هنا.
sign-in-continue-with-code = متابعة إدخال الرمز
sign-in-notice-title = سجّل الدخول من البداية
error-sign-in-no-attempt = لا يوجد تسجيل دخول ينتظر رمزًا. أدخل رقم الهوية وكلمة المرور لنرسل لك رمزًا جديدًا.
error-sign-in-code-too-many = أُدخل رمز غير صحيح عدة مرات، فألغينا هذا الدخول لحماية حسابك. أدخل رقم الهوية وكلمة المرور لنرسل لك رمزًا جديدًا.

## ما يلزم، والحماية

sign-in-need = ما ستحتاج إليه
sign-in-need-number = رقم الهوية الوطنية أو الإقامة
sign-in-need-password = كلمة المرور التي اخترتها لحسابك
sign-in-need-phone = جوالك المسجل لدينا، فسنرسل إليه رمز التحقق
sign-in-need-call = إن احتجت إلى مساعدة فاتصل بنا:
sign-in-need-user-name = اسم المستخدم الذي اخترته عند تسجيل المنشأة
sign-in-safety = لن نطلب منك كلمة المرور أو رمز التحقق عبر الهاتف أو الرسائل.
sign-in-demo = نسخة تجريبية
sign-in-demo-text = لا تُرسل الرموز إلى هاتف حقيقي. اقرأها في صفحة رسائل الجوال التجريبية.
sign-in-demo-link = رسائل الجوال التجريبية

## حين تعترض مشكلة

sign-in-problem-next = صحّح ما سبق ثم حاول مرة أخرى.
error-sign-in-wrong-pair = رقم الهوية أو كلمة المرور غير صحيحة
sign-in-attempts-left = { $n ->
    [zero] لم تبقَ لديك محاولات، وسنوقف الدخول مؤقتًا لحماية حسابك.
    [one] بقيت لديك محاولة واحدة قبل أن نوقف الدخول مؤقتًا لحماية حسابك.
    [two] بقيت لديك محاولتان قبل أن نوقف الدخول مؤقتًا لحماية حسابك.
    [few] بقيت لديك { $n } محاولات قبل أن نوقف الدخول مؤقتًا لحماية حسابك.
    [many] بقيت لديك { $n } محاولةً قبل أن نوقف الدخول مؤقتًا لحماية حسابك.
   *[other] بقيت لديك { $n } محاولة قبل أن نوقف الدخول مؤقتًا لحماية حسابك.
}
error-sign-in-locked = أُوقف الدخول مؤقتًا لحماية حسابك
sign-in-wait = { $n ->
    [zero] يمكنك المحاولة الآن.
    [one] حاول مرة أخرى بعد دقيقة واحدة.
    [two] حاول مرة أخرى بعد دقيقتين.
    [few] حاول مرة أخرى بعد { $n } دقائق.
    [many] حاول مرة أخرى بعد { $n } دقيقةً.
   *[other] حاول مرة أخرى بعد { $n } دقيقة.
}
sign-in-wait-over = انتهت مدة الانتظار. يمكنك المحاولة الآن.
sign-in-wait-a-little = حاول مرة أخرى بعد قليل.
error-sign-in-blocked = لا يمكن تسجيل الدخول بهذا الحساب
error-sign-in-no-role = لا يوجد في هذا الحساب ما يخص هذه البوابة. اختر بوابة أخرى.
sign-in-no-role-next-retiree = إن كنت تعمل أو لك مدد اشتراك فادخل من بوابة الأفراد. وإن كان لك معاش ولا تجده فاتصل بنا.
sign-in-blocked-next = اتصل بمركز الاتصال أو زر أقرب فرع ومعك هويتك لنراجع حسابك.
sign-in-busy = وصلتنا طلبات كثيرة من هذا الجهاز أو هذه الشبكة
sign-in-failed-heading = تعذّر تسجيل الدخول الآن
sign-in-kept = ما كتبته باقٍ كما هو. اضغط «تسجيل الدخول» للمحاولة مرة أخرى.
sign-in-outdated = صدر إصدار أحدث من هذه الصفحة
sign-in-outdated-next = حدّث الصفحة ثم أدخل بياناتك من جديد.
sign-in-reload = تحديث الصفحة
sign-in-slow = يستغرق الرد وقتًا أطول من المعتاد. لا تغلق الصفحة، فما زلنا ننتظر الرد.
sign-in-way-out-call = مركز الاتصال:
sign-in-way-out-help = طرق المساعدة

## رمز التحقق

sign-in-code-heading = أدخل رمز التحقق
sign-in-caption-2 = الخطوة 2 من 2
sign-in-code-sent = أرسلنا رمزًا من { $length } أرقام إلى الجوال المنتهي بـ { $tail }
sign-in-code-tail = ••{ $tail }
sign-in-code-label = رمز التحقق
sign-in-code-submit = تأكيد
sign-in-code-resend = إرسال رمز جديد
sign-in-code-resend-wait-left = يمكنك طلب رمز جديد بعد { $time }
sign-in-code-resend-spoken = { $n ->
    [zero] يمكنك طلب رمز جديد الآن.
    [one] يمكنك طلب رمز جديد بعد ثانية واحدة.
    [two] يمكنك طلب رمز جديد بعد ثانيتين.
    [few] يمكنك طلب رمز جديد بعد { $n } ثوانٍ.
    [many] يمكنك طلب رمز جديد بعد { $n } ثانيةً.
   *[other] يمكنك طلب رمز جديد بعد { $n } ثانية.
}
sign-in-code-resend-now = يمكنك طلب رمز جديد الآن.
sign-in-code-resent = أرسلنا رمزًا جديدًا. الرمز السابق لم يعد صالحًا.
sign-in-code-resent-last = أرسلنا رمزًا جديدًا، وهو آخر رمز يمكن إرساله الآن. الرمز السابق لم يعد صالحًا.
error-sign-in-code-wrong = رمز التحقق غير صحيح
sign-in-code-attempts-left = { $n ->
    [zero] لم تبقَ لديك محاولات لهذا الرمز.
    [one] بقيت لديك محاولة واحدة لهذا الرمز.
    [two] بقيت لديك محاولتان لهذا الرمز.
    [few] بقيت لديك { $n } محاولات لهذا الرمز.
    [many] بقيت لديك { $n } محاولةً لهذا الرمز.
   *[other] بقيت لديك { $n } محاولة لهذا الرمز.
}
error-sign-in-code-expired = انتهت صلاحية الرمز. اطلب رمزًا جديدًا.
sign-in-code-expired-next = اضغط «إرسال رمز جديد»، ثم أدخل الرمز الذي يصلك.
error-sign-in-resend-too-soon = لا يمكن إرسال رمز جديد بعد
sign-in-code-resend-too-soon-next = انتظر حتى تنتهي المدة الظاهرة تحت الزر، ثم اطلب الرمز.
error-sign-in-resend-too-many = طلبت رموزًا كثيرة
sign-in-code-resend-wait = { $n ->
    [zero] يمكنك طلب رمز جديد الآن.
    [one] اطلب رمزًا جديدًا بعد دقيقة واحدة. الرمز الذي وصلك يبقى صالحًا حتى تنتهي مدته.
    [two] اطلب رمزًا جديدًا بعد دقيقتين. الرمز الذي وصلك يبقى صالحًا حتى تنتهي مدته.
    [few] اطلب رمزًا جديدًا بعد { $n } دقائق. الرمز الذي وصلك يبقى صالحًا حتى تنتهي مدته.
    [many] اطلب رمزًا جديدًا بعد { $n } دقيقةً. الرمز الذي وصلك يبقى صالحًا حتى تنتهي مدته.
   *[other] اطلب رمزًا جديدًا بعد { $n } دقيقة. الرمز الذي وصلك يبقى صالحًا حتى تنتهي مدته.
}
sign-in-code-failed-heading = تعذّر التحقق من الرمز الآن
sign-in-code-kept = الرمز الذي كتبته باقٍ كما هو. اضغط «تأكيد» للمحاولة مرة أخرى.
sign-in-code-resend-failed-heading = تعذّر إرسال رمز جديد الآن
sign-in-code-resend-again = اضغط «إرسال رمز جديد» للمحاولة مرة أخرى.
sign-in-code-none = لا يصلني الرمز على هذا الرقم
sign-in-code-none-signal = تأكد من تغطية شبكة الجوال، وانتظر دقيقة قبل طلب رمز جديد.
sign-in-code-none-number = إن تغيّر رقمك أو لم يعد معك:
sign-in-code-none-help = تفاصيل أكثر عن رموز التحقق
sign-in-code-start-over = البدء من جديد ببيانات أخرى

## بعد الخروج

sign-in-signed-out-lead = أنهينا جلستك ومسحنا بياناتك من هذه الصفحة في كل النوافذ المفتوحة.
sign-in-signed-out-shared = إن كنت تستخدم جهازًا مشتركًا فأغلق المتصفح أيضًا.
sign-in-again = تسجيل الدخول مرة أخرى
sign-in-home = العودة إلى الصفحة الرئيسية
