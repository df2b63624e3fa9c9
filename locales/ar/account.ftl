### حساب الشخص: كيف نصل إليه، وأجهزته، ومحاولات الدخول، وما نرسله إليه.

account-lead = من هنا تتابع كل ما يخص حسابك: كيف نصل إليك، وأين أنت مسجل الدخول، ومن حاول الدخول باسمك.
account-contact = بيانات التواصل
account-contact-note = نعرض أجزاء من الرقم والبريد فقط، حتى لا يقرأها من ينظر إلى شاشتك. العنوان الوطني يُحدَّث لدى البريد السعودي «سبل» ويصل إلينا منه.
account-none = غير مسجل
account-mobile = رقم الجوال
account-mobile-ends = رقم ينتهي بـ { $tail }
account-mobile-change = تغيير رقم الجوال
account-mobile-new = رقم جوال جديد
account-mobile-label = رقم الجوال الجديد
account-mobile-hint = رقم سعودي يبدأ بـ 05. سنرسل إليه رمزًا.
account-mobile-send = إرسال الرمز إلى الجوال الجديد
account-mobile-changed = تغيّر رقم جوالك. الرموز تصل إليه من الآن.
account-email = البريد الإلكتروني
account-email-change = تغيير البريد الإلكتروني
account-email-add = إضافة بريد إلكتروني
account-email-new = بريد إلكتروني جديد
account-email-label = عنوان البريد الجديد
account-email-hint = مثال: name@example.com. سنرسل إليه رمزًا.
account-email-send = إرسال الرمز إلى البريد الجديد
account-email-changed = تغيّر بريدك الإلكتروني
account-address = العنوان الوطني
account-address-line = { $building } { $street }، { $district }، { $city } { $postal }، الرقم الإضافي { $additional }
account-contact-told = نخبر رقمك وبريدك الحاليين بأي تغيير، حتى لا يغيّرهما أحد دون علمك.
account-contact-cancel = إلغاء
account-contact-code = الرمز
account-contact-code-sent = أرسلنا رمزًا إلى { $to }
account-contact-confirm = تأكيد التغيير
account-contact-correct = تصحيح ما كتبته

account-more = الأمان والتفضيلات
account-sessions-about = أين أنت مسجل الدخول الآن، وتسجيل الخروج من بُعد
account-sign-ins-about = المحاولات الناجحة والفاشلة ووقتها وطريقتها
account-passkeys-about = الدخول ببصمتك أو وجهك دون كلمة مرور
account-preferences-about = لغة الرسائل وما يصلك منها، والأرقام والتقويم
account-password-about = كلمة مرور جديدة، مع إنهاء جلساتك الأخرى

account-role-lead = بعض الأدوار يحتاج إلى إثبات هويتك مرة أخرى. نطلبه هنا، ثم نكمل التبديل.
account-role-now = تعمل الآن بدور: { $role }

## الأجهزة

account-device-phone = جوال { $system }، متصفح { $browser }
account-device-tablet = جهاز لوحي { $system }، متصفح { $browser }
account-device-computer = حاسب { $system }، متصفح { $browser }
account-device-unknown = جهاز غير معروف
account-browser-unknown = غير معروف
account-moment = { $day }، الساعة { $time }
account-way-password = بكلمة المرور
account-way-nafath = بالنفاذ الوطني الموحد
account-way-passkey = بمفتاح المرور
account-door-individual = بوابة الأفراد
account-door-retiree = بوابة المتقاعدين
account-door-business = بوابة الأعمال

account-sessions-lead = كل جهاز دخلت منه ولم تسجّل خروجك. إن رأيت جهازًا لا تعرفه فسجّل خروجه.
account-sessions-list = جلساتك المفتوحة
account-sessions-only = لست مسجل الدخول من أي جهاز آخر.
account-sessions-kept = لا نحفظ من جهازك غير نوعه ونظامه ومتصفحه، ولا نحفظ عنوانه على الشبكة. الجلسة تنتهي وحدها بعد ربع ساعة دون استعمال، أو بعد اثنتي عشرة ساعة على أي حال.
account-session-here = هذا الجهاز
account-session-begun = دخلت منه في { $when }، { $way }، { $door }
account-session-used = آخر استعمال: { $when }
account-session-end-on = تسجيل الخروج من: { $device }
account-sessions-end-others = { $n ->
    [zero] تسجيل الخروج من الأجهزة الأخرى
    [one] تسجيل الخروج من الجهاز الآخر
    [two] تسجيل الخروج من الجهازين الآخرين
    [few] تسجيل الخروج من { $n } أجهزة أخرى
    [many] تسجيل الخروج من { $n } جهازًا آخر
   *[other] تسجيل الخروج من { $n } جهاز آخر
}
account-session-end-title = تسجيل الخروج من بُعد؟
account-session-end-what = ستنتهي الجلسة فورًا على هذا الجهاز: { $device }. ما لم يُرسل منه بعد قد يضيع.
account-sessions-end-what = ستنتهي جلساتك فورًا على كل الأجهزة الأخرى، وتبقى هنا. ما لم يُرسل منها بعد قد يضيع.
account-session-keep = إبقاء الجلسة
account-session-end = تسجيل الخروج
account-session-ended = سُجّل الخروج من ذلك الجهاز
account-sessions-ended = سُجّل الخروج من كل الأجهزة الأخرى

## محاولات الدخول

account-sign-ins-lead = كل محاولة دخول برقم هويتك أو باسم المستخدم، الناجحة والفاشلة، الأحدث أولًا.
account-sign-ins-none = لا توجد محاولات مسجلة.
account-sign-ins-more = عرض محاولات أقدم
account-sign-ins-more-came = { $n ->
    [zero] لا توجد محاولات أقدم
    [one] أُضيفت محاولة واحدة أقدم
    [two] أُضيفت محاولتان أقدم
    [few] أُضيفت { $n } محاولات أقدم
    [many] أُضيفت { $n } محاولةً أقدم
   *[other] أُضيفت { $n } محاولة أقدم
}
account-sign-ins-kept = نحفظ المحاولات ستة أشهر، دون عنوان الجهاز على الشبكة.
account-sign-in-how = { $way }، { $door }
account-outcome-signed-in = دخول ناجح
account-outcome-wrong-password = كلمة مرور خاطئة
account-outcome-paused = كلمة مرور خاطئة، أُوقف الدخول مؤقتًا
account-outcome-wrong-code = رمز خاطئ
account-outcome-declined = رُفض في تطبيق نفاذ
account-outcome-refused = لم يُسمح بالدخول
account-outcome-other = نتيجة أخرى
account-not-me = رأيت محاولة ليست لك؟
account-not-me-devices = سجّل الخروج من كل جهاز لا تعرفه في صفحة
account-not-me-call = أخبرنا، ولن نطلب منك كلمة المرور ولا الرمز:

## كلمة المرور

account-password-lead = كلمة المرور الجديدة تُخرج كل أجهزتك الأخرى من حسابك، وتبقى هنا.
account-password-current = كلمة المرور الحالية
account-password-forgotten = لا أتذكر كلمة المرور الحالية
account-password-with-current = سأكتب كلمة المرور الحالية
account-password-by-proof = بدل كلمة المرور الحالية سنطلب منك إثباتًا آخر: مفتاح مرور أو رمزًا أو تطبيق نفاذ.
account-password-then = بعد التغيير نرسل إلى جوالك وبريدك خبرًا به.
account-password-submit = تغيير كلمة المرور
account-password-changed = تغيّرت كلمة المرور، وسُجّل خروجك من الأجهزة الأخرى.
account-password-told = أرسلنا خبرًا بذلك إلى جوالك. ادخل بكلمة المرور الجديدة في المرة القادمة.
account-password-attempts-left = { $n ->
    [zero] لم تبق لك محاولة.
    [one] بقيت لك محاولة واحدة قبل أن يُوقف الدخول بكلمة المرور مؤقتًا.
    [two] بقيت لك محاولتان قبل أن يُوقف الدخول بكلمة المرور مؤقتًا.
    [few] بقيت لك { $n } محاولات قبل أن يُوقف الدخول بكلمة المرور مؤقتًا.
    [many] بقيت لك { $n } محاولةً قبل أن يُوقف الدخول بكلمة المرور مؤقتًا.
   *[other] بقيت لك { $n } محاولة قبل أن يُوقف الدخول بكلمة المرور مؤقتًا.
}

## التفضيلات

account-preferences-lead = كيف تقرأ الموقع، وبأي لغة نكتب إليك، وما الذي يصلك.
account-reading = القراءة على هذا الجهاز
account-reading-where = تُحفظ على هذا الجهاز وحده، وتتغير فورًا.
account-reading-language = لغة الصفحات تتغير من زر اللغة أعلى كل صفحة.
account-notices = ما نرسله إليك
account-notice-language = لغة الرسائل النصية والبريد
account-language-arabic = العربية
account-language-english = الإنجليزية
account-notice-no-email = لا يصلك شيء بالبريد الإلكتروني، لأنه غير مسجل لديك.
account-topic-security = أمان الحساب
account-topic-security-about = الدخول إلى حسابك، وأي تغيير في كلمة المرور أو الجوال أو البريد.
account-topic-required = تصلك برسالة نصية وفي صندوق رسائل حسابك دائمًا، ولا تُوقف: لو استولى أحد على حسابك فلن يستطيع أن يُسكت ما ينبهك إليه.
account-topic-payments = المدفوعات
account-topic-payments-about = المعاش والتعويضات: موعد الصرف، وما صُرف، وما أُعيد من البنك.
account-topic-contributions = الاشتراكات والأجور
account-topic-contributions-about = ما يسجله صاحب العمل عنك: بداية المدة ونهايتها والأجر.
account-topic-requests = طلباتك
account-topic-requests-about = كل خطوة في طلب قدمته، وما ينقصه.
account-topic-news = خدمات جديدة وتوعية
account-topic-news-about = قليلة، وتتوقف متى شئت.
account-by-text = رسالة نصية
account-by-inbox = صندوق رسائل الحساب
account-by-email = البريد الإلكتروني
account-preferences-save = حفظ التفضيلات
account-preferences-saved = حُفظت تفضيلاتك
