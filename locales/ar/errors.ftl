### ما يُقال حين يتعذر شيء أو لا يُقبل ما أُدخل، وما العمل.

## الاتصال والخادم

error-offline = لا يوجد اتصال بالإنترنت. تحقق من اتصالك ثم حاول مرة أخرى.
error-unreached = تعذّر الوصول إلى الخدمة مع أن جهازك متصل بالشبكة. بياناتك محفوظة. حاول مرة أخرى بعد قليل، وإن استمر ذلك فجرّب شبكة أخرى أو اتصل بنا.
error-timeout = تأخر الرد أكثر من المعتاد. حاول مرة أخرى بعد قليل.
error-unexpected = الخدمة غير متاحة الآن. بياناتك محفوظة. حاول مرة أخرى بعد قليل.
error-unreadable = وصل رد لم نتمكن من قراءته. حدّث الصفحة، فإن تكرر ذلك فاتصل بنا.
error-unknown = لم يكتمل الطلب. حدّث الصفحة ثم حاول مرة أخرى.
error-internal = الخدمة غير متاحة الآن بسبب خلل لدينا. بياناتك محفوظة. حاول مرة أخرى بعد قليل.
error-unavailable = الخدمة مشغولة أو متوقفة للصيانة. حاول مرة أخرى بعد قليل.
error-rate-limited = وصلتنا طلبات كثيرة من جهازك في وقت قصير. انتظر دقيقة ثم حاول مرة أخرى.
error-not-found = لم نعثر على ما طلبته. قد يكون حُذف أو تغيّر مكانه.
error-method-not-allowed = هذا الإجراء غير متاح هنا. عُد إلى الصفحة الرئيسية وابدأ من جديد.
error-area-missing = تعذّر جلب هذه الصفحة. تحقق من اتصالك بالإنترنت ثم حاول مرة أخرى، ولم يضع شيء مما حفظته.
error-part-missing = تعذّر جلب هذا الجزء من الصفحة. تحقق من اتصالك بالإنترنت ثم حاول مرة أخرى.
error-build-outdated = صدرت نسخة أحدث من هذه الصفحة. حدّث الصفحة للمتابعة.

## الجلسة والصلاحية

error-password-wrong = كلمة المرور الحالية غير صحيحة. اكتبها من جديد، أو أثبت هويتك بطريقة أخرى.
error-session-none = سجّل الدخول للمتابعة.
error-session-expired = انتهت جلستك بسبب عدم النشاط. سجّل الدخول للمتابعة من حيث توقفت.
error-session-revoked = سُجّل خروجك من هنا. سجّل الدخول للمتابعة.
error-contact-same = هذا هو المسجل لديك الآن. أدخل غيره.
error-session-changed = سجّل شخص آخر الدخول في هذا المتصفح. حدّث الصفحة قبل أن تتابع.
error-session-role = هذه الصفحة لدور آخر من أدوارك. بدّل دورك ثم حاول مرة أخرى.
error-session-no-establishment = اختر المنشأة التي تعمل لها أولًا
error-session-step-up = لحماية حسابك نحتاج إلى تأكيد هويتك قبل هذه الخطوة
error-access-forbidden = لا تملك صلاحية عرض هذه الصفحة.

## الطلب

error-request-malformed = لم يصل طلبك كاملًا. حدّث الصفحة ثم أرسله مرة أخرى.
error-request-invalid = راجع ما أدخلته، فبعضه غير صحيح.
error-request-too-large = ما أرسلته أكبر من المسموح به. اختصره ثم أرسله مرة أخرى.
error-request-media-type = لم يصل طلبك بالصيغة المطلوبة. حدّث الصفحة ثم أرسله مرة أخرى.
error-request-timeout = انقطع الإرسال قبل أن يكتمل. تحقق من اتصالك ثم أرسل مرة أخرى.
error-request-cross-site = رُفض الطلب لأنه جاء من موقع آخر. افتح هذا الموقع مباشرة ثم حاول مرة أخرى.
error-idempotency-missing = لم يكتمل الطلب. حدّث الصفحة ثم أرسله مرة أخرى.
error-idempotency-mismatch = تغيّر الطلب أثناء إرساله. حدّث الصفحة ثم أرسله مرة أخرى.
error-idempotency-running = ما زال طلبك السابق قيد التنفيذ. انتظر لحظات ثم تحقق من نتيجته.
error-precondition-failed = تغيّر السجل بعد أن فتحته. حدّث الصفحة لترى آخر نسخة، ثم أعد التعديل.
error-precondition-required = افتح السجل من جديد قبل تعديله.

## الهوية والأرقام

error-identity-number-empty = أدخل رقم الهوية الوطنية أو الإقامة
error-identity-number-digits = يجب أن يتكون رقم الهوية من أرقام فقط
error-identity-number-length = يجب أن يتكون رقم الهوية من 10 أرقام
error-identity-number-first-digit = يجب أن يبدأ رقم الهوية بـ 1 أو 2
error-identity-number-check-digit = رقم الهوية غير صحيح. راجع الأرقام وأدخلها مرة أخرى.
error-border-number-empty = أدخل رقم الحدود
error-border-number-digits = يجب أن يتكون رقم الحدود من أرقام فقط
error-border-number-length = يجب أن يتكون رقم الحدود من 10 أرقام
error-border-number-first-digit = رقم الحدود غير صحيح. راجع أول رقم فيه.
error-gcc-number-empty = أدخل رقم الهوية الخليجية
error-gcc-number-digits = يجب أن يتكون رقم الهوية الخليجية من أرقام فقط
error-gcc-number-length = عدد أرقام الهوية لا يطابق الدولة المختارة
error-gcc-number-first-digits = بداية رقم الهوية لا تطابق الدولة المختارة
error-unified-number-empty = أدخل الرقم الوطني الموحد
error-unified-number-digits = يجب أن يتكون الرقم الوطني الموحد من أرقام فقط
error-unified-number-length = يجب أن يتكون الرقم الوطني الموحد من 10 أرقام
error-unified-number-first-digit = يجب أن يبدأ الرقم الوطني الموحد بـ 7
error-commercial-register-empty = أدخل رقم السجل التجاري
error-commercial-register-digits = يجب أن يتكون رقم السجل التجاري من أرقام فقط
error-commercial-register-length = يجب أن يتكون رقم السجل التجاري من 10 أرقام
error-establishment-number-empty = أدخل رقم اشتراك المنشأة
error-establishment-number-digits = يجب أن يتكون رقم اشتراك المنشأة من أرقام فقط
error-establishment-number-length = عدد أرقام اشتراك المنشأة غير صحيح. راجع الرقم في فاتورتك.
error-contributor-number-empty = أدخل رقم الاشتراك
error-contributor-number-digits = يجب أن يتكون رقم الاشتراك من أرقام فقط
error-contributor-number-length = عدد أرقام الاشتراك غير صحيح. راجع الرقم في سجلك.

## الدخول

error-verification-code-empty = أدخل رمز التحقق
error-verification-code-digits = يجب أن يتكون رمز التحقق من أرقام فقط
error-verification-code-length = يجب أن يتكون رمز التحقق من 6 أرقام
error-visual-code-empty = أدخل رمز التحقق المرئي أو تحقّق بطريقة أخرى
error-visual-code-characters = يجب أن يتكون رمز التحقق المرئي من أرقام فقط
error-visual-code-length = عدد أرقام رمز التحقق المرئي لا يطابق الصورة
error-user-name-empty = أدخل اسم المستخدم
error-user-name-characters = يبدأ اسم المستخدم بحرف لاتيني، ويتكون من حروف لاتينية وأرقام ونقاط
error-user-name-length = يتكون اسم المستخدم من 3 إلى 40 خانة
error-password-empty = أدخل كلمة المرور
error-password-short = يجب ألا تقل كلمة المرور عن 15 حرفًا
error-password-long = كلمة المرور أطول من المسموح به. اختصرها.
error-password-identity-number = يجب ألا تحتوي كلمة المرور على رقم هويتك
error-password-common = اختر كلمة مرور أقل شيوعًا

## التواصل والعنوان

error-mobile-empty = أدخل رقم الجوال
error-mobile-digits = يجب أن يتكون رقم الجوال من أرقام فقط
error-mobile-prefix = أدخل رقم جوال سعودي يبدأ بـ 05
error-mobile-length = يجب أن يتكون رقم الجوال من 10 أرقام
error-email-empty = أدخل البريد الإلكتروني
error-email-format = أدخل البريد الإلكتروني بالصيغة الصحيحة، مثل name@example.com
error-postal-code-empty = أدخل الرمز البريدي
error-postal-code-digits = يجب أن يتكون الرمز البريدي من أرقام فقط
error-postal-code-length = يجب أن يتكون الرمز البريدي من 5 أرقام
error-additional-number-empty = أدخل الرقم الإضافي
error-additional-number-digits = يجب أن يتكون الرقم الإضافي من أرقام فقط
error-additional-number-length = يجب أن يتكون الرقم الإضافي من 4 أرقام
error-building-number-empty = أدخل رقم المبنى
error-building-number-digits = يجب أن يتكون رقم المبنى من أرقام فقط
error-building-number-length = يجب أن يتكون رقم المبنى من 4 أرقام
error-short-address-empty = أدخل العنوان الوطني المختصر
error-short-address-length = يجب أن يتكون العنوان المختصر من 8 خانات
error-short-address-format = يجب أن يتكون العنوان المختصر من 4 أحرف لاتينية ثم 4 أرقام

## المال والتواريخ

error-iban-empty = أدخل رقم الآيبان
error-iban-country = يجب أن يبدأ الآيبان بـ SA
error-iban-characters = يجب أن يتكون الآيبان من أحرف لاتينية وأرقام فقط
error-iban-length = يجب أن يتكون الآيبان من 24 خانة. راجع عدد ما أدخلته.
error-iban-check-digits = رقم الآيبان غير صحيح. انسخه من تطبيق البنك وألصقه هنا.
error-money-empty = أدخل المبلغ
error-money-negative = يجب ألا يكون المبلغ أقل من صفر
error-money-number = يجب أن يكون المبلغ رقمًا، مثل 8,450.50
error-money-decimals = اكتب الهللات بخانتين على الأكثر
error-money-minimum = يجب ألا يقل المبلغ عن { $bound }
error-money-maximum = يجب ألا يزيد المبلغ على { $bound }
error-date-empty = أدخل التاريخ
error-date-day-missing = يجب أن يتضمن التاريخ اليوم
error-date-month-missing = يجب أن يتضمن التاريخ الشهر
error-date-year-missing = يجب أن يتضمن التاريخ السنة
error-date-digits = اكتب اليوم والسنة بالأرقام
error-date-year = راجع السنة، فهي خارج ما يعرفه هذا التقويم
error-date-month = يجب أن يكون الشهر بين 1 و12
error-date-day = لا يوجد هذا اليوم في الشهر الذي اخترته

## ملاحظات الصفحة

error-feedback-comment-long = يجب ألا تزيد ملاحظتك على 1,000 حرف. اختصرها.
