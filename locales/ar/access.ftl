### إنشاء الحساب واستعادة الدخول إليه.

## الاختيار

access-register-lead = اختر نوع الحساب
access-register-individual = إن كنت تعمل أو عملت من قبل: مدد اشتراكك وأجورك ومنافعك
access-register-retiree = إن كان لك معاش أو كنت مستفيدًا من معاش
access-register-establishment = إن سمّاك مالك المنشأة مشرفًا عليها
access-have-account = لديك حساب؟
access-recover-lead = ما الذي فقدته؟
access-recover-password = نسيت كلمة المرور أو انكشفت لغيرك
access-recover-user-name = نسيت الاسم الذي تدخل به إلى بوابة الأعمال
access-recover-mobile = تغيّر رقم جوالك فلا تصلك رموز التحقق

## ما قبل الخطوات

access-lead-individual = تستغرق الخطوات دقيقتين تقريبًا. إن أُغلقت الصفحة فارجع إليها خلال نصف ساعة لتكمل من حيث توقفت.
access-lead-retiree = تستغرق الخطوات ثلاث دقائق تقريبًا. إن أُغلقت الصفحة فارجع إليها خلال نصف ساعة لتكمل من حيث توقفت.
access-lead-establishment = لمن سمّاه مالك المنشأة مشرفًا عليها. إن أُغلقت الصفحة فارجع إليها خلال نصف ساعة لتكمل من حيث توقفت.
access-lead-password = نتحقق منك ثم تختار كلمة مرور جديدة، ونسجّل خروجك من كل الأجهزة.
access-lead-mobile = يتغيّر رقم الجوال بعد التحقق منك عبر النفاذ الوطني الموحد.
access-lead-user-name = نرسل اسم المستخدم إلى الجوال المسجل لدينا.
access-need-number = رقم الهوية الوطنية أو الإقامة، وتاريخ ميلادك
access-need-phone = جوالك المسجل لدينا، أو تطبيق نفاذ
access-need-nafath = تطبيق نفاذ على جوالك
access-need-iban = آخر 4 خانات من رقم الآيبان الذي يُصرف إليه معاشك
access-need-establishment = رقم اشتراك المنشأة أو سجلها التجاري
access-demo-text = في صفحة الرسائل التجريبية أسماء من ليس لهم حساب بعد وبياناتهم، ورموز التحقق المرسلة إليهم.

## أسماء الخطوات

access-step-who = من أنت؟
access-step-mobile = رقم الجوال
access-step-code = رمز التحقق
access-step-pension = حساب المعاش
access-step-establishment = المنشأة
access-step-user-name = اسم المستخدم
access-step-password = كلمة المرور
access-step-check = المراجعة والموافقة

## من أنت؟

access-birth-date = تاريخ الميلاد
access-birth-date-hint = كما هو في هويتك، بالهجري أو الميلادي
access-birth-date-future = يجب أن يكون تاريخ الميلاد في الماضي
access-continue = متابعة
access-nafath-hint = بالتحقق عبر النفاذ الوطني الموحد تكتب رقم هويتك فقط، ولا تحتاج إلى الجوال المسجل لدينا.
access-nafath-only = لأن رموز التحقق ستُرسل إلى رقمك الجديد، لا نغيّره إلا بعد التحقق منك عبر النفاذ الوطني الموحد. إن لم يتيسر لك ذلك فزر أقرب فرع ومعك هويتك.
access-by-nafath = التحقق عبر النفاذ الوطني الموحد
access-privacy = نستخدم بياناتك هنا للتحقق منك فقط.

## الجوال والرمز

access-mobile = رقم الجوال
access-mobile-hint = رقمك المسجل لدينا، مثال: 05X XXX XXXX
access-mobile-hint-new = رقمك الجديد، مثال: 05X XXX XXXX
access-code-sent-to = إذا كانت البيانات صحيحة فسيصل رمز من 6 أرقام إلى الجوال المنتهي بـ { $tail }
access-code-sent = إذا كانت البيانات صحيحة فسيصل رمز من 6 أرقام إلى الجوال المسجل لدينا
access-code-resent = إذا كانت البيانات صحيحة فقد أرسلنا رمزًا جديدًا. الرمز السابق لم يعد صالحًا.
access-code-none-details = تأكد من رقم الهوية وتاريخ الميلاد ورقم الجوال. لحمايتك لا نذكر أيها غير صحيح.
access-code-none-nafath = إن تغيّر رقمك فابدأ من جديد وتحقّق عبر النفاذ الوطني الموحد.
access-other-mobile = تصحيح رقم الجوال
access-start-over = البدء من جديد
access-back = رجوع

## المعاش

access-iban-tail = آخر 4 خانات من رقم الآيبان
access-iban-tail-hint = للحساب الذي يُصرف إليه معاشك، وتجده في تطبيق البنك
access-pension-wrong = هذه الخانات لا تطابق الحساب الذي يُصرف إليه معاشك

## المنشأة

access-establishment-number = رقم اشتراك المنشأة أو رقم السجل التجاري
access-establishment-number-hint = من 9 أو 10 أرقام
access-supervision = ماذا ستدير؟
access-supervision-establishment = منشأة واحدة (مشرف منشأة)
access-supervision-organisation = كل منشآت المؤسسة (مشرف مؤسسة)
access-supervision-empty = اختر ماذا ستدير
access-establishment-wrong = لم نجد اسمك بين من سمّاهم المالك لهذه المنشأة. راجع الرقم وما ستديره، أو اطلب من المالك إضافتك.
access-establishment-found = المنشأة: { $name }
access-user-name-hint = من 3 إلى 40 خانة: حروف لاتينية وأرقام ونقاط. ستدخل به إلى بوابة الأعمال.

## المراجعة والموافقة

access-fact-name = الاسم
access-fact-number = رقم الهوية
access-fact-mobile = الجوال
access-fact-establishment = المنشأة
access-fact-supervision = الدور
access-consents = الموافقات
access-consents-law = يوجب نظام التأمينات الاجتماعية أن نعالج بيانات اشتراكك وأجورك ومعاشك لنصرف حقوقك، فلا نطلب موافقتك على ذلك. التفاصيل في
access-terms-read = قراءة شروط الاستخدام
access-terms-1 = الحساب لك وحدك، وأنت مسؤول عمّا يتم به. لا تعطِ كلمة المرور أو رمز التحقق لأحد.
access-terms-2 = ما تقدمه من طلبات عبر الحساب كأنك قدمته في الفرع.
access-terms-3 = أبلغنا فورًا إن فقدت جوالك أو ظننت أن غيرك دخل إلى حسابك.
access-terms-4 = قد نوقف الحساب مؤقتًا إن لاحظنا ما يهدد أمانه، ونخبرك بذلك.
access-terms = أوافق على شروط استخدام البوابة
access-terms-hint = لا يُنشأ الحساب دونها
access-terms-empty = وافق على شروط الاستخدام لإنشاء الحساب
access-messages = أوافق على وصول تذكيرات وأخبار إلى جوالي
access-surveys = أوافق على سؤالي عن رضاي عن الخدمة
access-optional-hint = اختياري، ولا يؤثر في خدماتك
access-withdraw = يمكنك سحب أي موافقة متى شئت بالاتصال بنا:
access-open = إنشاء الحساب
access-opening = جارٍ إنشاء الحساب…
access-other-password = تغيير كلمة المرور

## النهاية

access-done-title = أُنشئ حسابك
access-done = سجّل الدخول للبدء. بعد الدخول نعرض عليك مفتاح المرور لتدخل ببصمتك أو وجهك.
access-done-password-title = غُيّرت كلمة المرور
access-done-password = سُجّل خروجك من كل الأجهزة، وأرسلنا إشعارًا إلى جوالك. سجّل الدخول بكلمة المرور الجديدة.
access-done-mobile-title = غُيّر رقم الجوال
access-done-mobile = أرسلنا إشعارًا إلى الرقمين القديم والجديد، وسُجّل خروجك من كل الأجهزة. رموز التحقق ستصل إلى رقمك الجديد.
access-ended-exists-title = لك حساب لدينا
access-ended-exists = تحققنا من هويتك، ولك حساب من قبل. سجّل الدخول به، أو استعد كلمة المرور إن نسيتها.
access-ended-no-account-title = ليس لك حساب بعد
access-ended-no-account = تحققنا من هويتك، ولا يوجد لك حساب نستعيده. يمكنك إنشاء حساب الآن.
access-ended-no-pension-title = لا يوجد معاش باسمك
access-ended-no-pension = تحققنا من هويتك، ولم نجد معاشًا يُصرف لك. إن كنت تعمل أو عملت من قبل فأنشئ حسابًا للأفراد.
access-ended-no-record-title = لا يوجد لك سجل لدينا
access-ended-no-record = تحققنا من هويتك، ولم نجد لك مدد اشتراك ولا معاشًا. يُنشأ سجلك حين يسجلك صاحب العمل، ثم يمكنك إنشاء حساب.
access-elsewhere-title = لديك خطوات لم تكتمل
access-elsewhere = بدأت في هذا المتصفح «{ $name }» ولم تكمله بعد.
access-elsewhere-continue = إكمال ما بدأته
access-elsewhere-give-up = تركه والبدء هنا

## اسم المستخدم

access-user-name-send = إرسال اسم المستخدم
access-user-name-sent-title = استلمنا طلبك
access-neutral = إذا كانت البيانات صحيحة فستصلك رسالة خلال دقائق.
access-user-name-none = إن لم تصلك رسالة فراجع الرقمين وحاول بعد ساعة. والأفراد والمتقاعدون يدخلون برقم الهوية دون اسم مستخدم.

## حين تعترض مشكلة

access-failed = تعذّر إكمال الخطوة الآن
access-kept = ما كتبته باقٍ كما هو. حاول مرة أخرى.
access-attempts-left = { $n ->
    [zero] لم تبقَ لديك محاولات.
    [one] بقيت لديك محاولة واحدة.
    [two] بقيت لديك محاولتان.
    [few] بقيت لديك { $n } محاولات.
    [many] بقيت لديك { $n } محاولةً.
   *[other] بقيت لديك { $n } محاولة.
}
error-access-none = لا توجد خطوات تنتظر الإكمال. ربما انتهت مهلتها أو أُلغيت في نافذة أخرى. ابدأ من جديد.
error-access-step = أُكملت هذه الخطوة في نافذة أخرى، وهذه هي الخطوة التالية.
error-access-code-too-many = أُدخل رمز غير صحيح عدة مرات، فألغينا هذه الخطوات لحمايتك. ابدأ من جديد لنرسل رمزًا جديدًا.
error-access-details = البيانات لا تطابق سجلنا
error-access-details-too-many = أُدخلت بيانات لا تطابق سجلنا عدة مرات، فألغينا هذه الخطوات لحمايتك. راجع بياناتك ثم ابدأ من جديد، أو اتصل بنا.
error-access-user-name-taken = اسم المستخدم هذا مستخدم. اختر اسمًا آخر.
error-iban-tail-empty = أدخل آخر 4 خانات من رقم الآيبان
error-iban-tail-characters = يجب أن تتكون الخانات من أرقام أو حروف لاتينية
error-iban-tail-length = أدخل آخر 4 خانات فقط
