### إطار الموقع: الترويسة والقائمة والتنبيهات والتذييل.

shell-site-name = التأمينات الاجتماعية
shell-description = خدمات التأمينات الاجتماعية للأفراد والمتقاعدين والمنشآت، وحاسبة المنافع التي تشرح كل ريال.
shell-language-changed = تعرض الصفحة الآن باللغة العربية.
shell-retry = إعادة المحاولة
shell-newer-build = صدرت نسخة أحدث من الموقع. أكمل ما بيدك ثم حدّث الصفحة.
shell-refresh = حدّث الصفحة
shell-acting-for = تعمل الآن لصالح { $name }
shell-acting-for-change = تغيير المنشأة
shell-offline = لا يوجد اتصال بالإنترنت. سنعيد المحاولة عند عودة الاتصال.
shell-online-again = عاد الاتصال بالإنترنت.
shell-arabic-failed = تعذّر تحميل النسخة العربية. لم يتغير شيء في هذه الصفحة.
shell-english-failed = تعذّر تحميل النسخة الإنجليزية. لم يتغير شيء في هذه الصفحة.
shell-sign-out-failed = لم يكتمل تسجيل خروجك، وما زالت جلستك مفتوحة.
shell-account-missing = أنت مسجّل الدخول، وتعذّر تحميل قائمة حسابك وزر تسجيل الخروج. تحقق من اتصالك بالإنترنت ثم حاول مرة أخرى.

shell-tools = أدوات الإتاحة والوصول
contents-label = محتويات الصفحة

nav-label = الصفحات الرئيسة
nav-menu = القائمة
nav-home = الرئيسية
nav-services = الخدمات
nav-calculators = حاسبة المنافع
nav-law = الأنظمة
nav-help = المساعدة

account-sign-in = تسجيل الدخول
account-sign-out = تسجيل الخروج
account-signing-out = جارٍ تسجيل الخروج…
account-mine = صفحتي:

account-role = دورك الآن:
account-change-role = التبديل إلى: { $role }
role-individual = مشترك
role-retiree = متقاعد أو مستفيد
role-business = مشرف أعمال
other-role-text = هذه الصفحة لدور «{ $needed }»، وأنت تعمل الآن بدور «{ $acting }».
other-role-change = التبديل إلى هذا الدور
other-role-back = العودة إلى صفحتي

session-warning-title = ستنتهي جلستك قريبًا
session-warning-text = لحماية بياناتك سنسجّل خروجك إذا لم تختر البقاء. لن تفقد ما أدخلته في هذه الصفحة.
session-warning-stay = البقاء في الحساب
session-warning-final = مضت اثنتا عشرة ساعة على دخولك، وهي أطول مدة للجلسة. أرسل ما بيدك أو احفظه الآن. ما كتبته في هذه الصفحة ينتظرك بعد أن تدخل من جديد.
session-warning-read = متابعة العمل
session-minutes-left = { $minutes ->
    [zero] تنتهي جلستك الآن
    [one] تنتهي جلستك خلال دقيقة واحدة
    [two] تنتهي جلستك خلال دقيقتين
    [few] تنتهي جلستك خلال { $minutes } دقائق
    [many] تنتهي جلستك خلال { $minutes } دقيقةً
   *[other] تنتهي جلستك خلال { $minutes } دقيقة
}
session-seconds-left = { $seconds ->
    [zero] تنتهي جلستك الآن
    [one] تنتهي جلستك خلال ثانية واحدة
    [two] تنتهي جلستك خلال ثانيتين
    [few] تنتهي جلستك خلال { $seconds } ثوانٍ
    [many] تنتهي جلستك خلال { $seconds } ثانيةً
   *[other] تنتهي جلستك خلال { $seconds } ثانية
}

call-centre-number = 800 124 3344

footer-services = الخدمات
footer-about = الأنظمة والمساعدة
footer-reach = تواصل معنا
footer-call-centre = مركز الاتصال، مجانًا من داخل المملكة:
footer-all-channels = كل طرق التواصل
footer-owner = واجهة خدمات التأمينات الاجتماعية للأفراد والمتقاعدين والأعمال
footer-page-updated = آخر تحديث لهذه الصفحة: { $day }
footer-site-updated = آخر تحديث للمنصة: { $day }

search-label = ابحث عن خدمة أو معلومة
search-example = مثال: تعريف المعاش
search-submit = بحث
search-clear = مسح البحث
search-list = اقتراحات البحث
search-none = لا اقتراحات. اضغط مفتاح الإدخال للبحث في دليل الخدمات.
search-suggestions = { $count ->
    [zero] لا اقتراحات.
    [one] اقتراح واحد. تنقل بالسهمين.
    [two] اقتراحان. تنقل بالسهمين.
    [few] { $count } اقتراحات. تنقل بالسهمين.
    [many] { $count } اقتراحًا. تنقل بالسهمين.
   *[other] { $count } اقتراح. تنقل بالسهمين.
}

find-words-pension-calculator = حاسبة التقاعد المعاش كم راتبي تقاعد مبكر سن
find-words-calculators = حاسبة حساب اشتراك تعويض منفعة
find-words-retirement-date = سن التقاعد موعد متى أقرب
find-words-contributions = اشتراك نسبة خصم أجر شهر
find-words-saned = تعطل بطالة فقد العمل تعويض
find-words-survivors = وفاة ورثة عائلة أنصبة أرملة
find-words-injury = حادث مرض مهني إصابة
find-words-employer-cost = تكلفة موظف غرامة تأخير تقسيط
find-words-law = نظام مادة لائحة مرسوم قانون 1421 1445
find-words-help = تواصل اتصال هاتف رقم فرع شكوى دعم
find-words-sign-in = دخول حساب كلمة المرور هوية
find-words-accessibility = إعاقة قارئ الشاشة تكبير تباين
find-words-privacy = بيانات شخصية خصوصية حماية
find-words-services = خدمات دليل كل الخدمات

not-found-text = قد يكون الرابط قديمًا أو مكتوبًا بشكل غير صحيح. ابحث هنا، أو عُد إلى الصفحة الرئيسية.
not-found-home = العودة إلى الصفحة الرئيسية
not-found-services = تصفّح دليل الخدمات
