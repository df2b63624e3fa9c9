### دليل الخدمات: اسم كل خدمة، وما تحصل عليه منها، وما تحتاج إليه، ومواعيدها، وما تُعرف به من كلمات أخرى.

door-individuals = الأفراد
door-retirees = المتقاعدون
door-employers = الأعمال

channel-app = تطبيق «تأميناتي»
channel-chat = المحادثة الفورية
channel-business-app = «تأميناتي أعمال»
channel-call-centre = مركز الاتصال
channel-branch = الفروع
channel-virtual-visit = الزيارة الافتراضية
channel-kiosk = جهاز الخدمة الذاتية

## الأفراد

service-contribution-record = الاطلاع على مدد الاشتراك والأجور
service-contribution-record-about = مدد اشتراكك كلها: صاحب العمل، والبداية والنهاية، والأشهر، والأجر المسجل في كل مدة.
service-contribution-record-words = سجل الاشتراكات برنت التأمينات مدة الخدمة رواتب

service-retirement-calculator = حساب معاش التقاعد
service-retirement-calculator-about = السن التي تستحق عندها المعاش، والأشهر المطلوبة، ومبلغ تقديري مع شرح كل خطوة.
service-retirement-calculator-needs = تاريخ ميلادك، وتاريخ أول اشتراك، وأجرك، وعدد أشهر اشتراكك
service-retirement-calculator-words = حاسبة التقاعد المبكر كم راتبي سن التقاعد

service-wage-certificate = إصدار شهادة الأجر والاشتراك
service-wage-certificate-about = شهادة بأجرك ومدد اشتراكك، عليها رمز تتحقق به الجهة التي تستلمها.
service-wage-certificate-needs = اسم الجهة الموجهة إليها، ولغة الشهادة
service-wage-certificate-words = تعريف راتب مشهد إثبات عمل

service-benefit-request = طلب معاش التقاعد أو التقاعد المبكر
service-benefit-request-about = يبدأ به صرف معاشك بعد أن تتوقف عن العمل وتستوفي السن أو الأشهر المطلوبة.
service-benefit-request-needs = رقم الآيبان باسمك، وبيانات من تعولهم
service-benefit-request-timing = يُستحق المعاش من أول الشهر التالي لاستيفاء الشروط. لا تؤخر الطلب عن خمس سنوات.
service-benefit-request-words = تقاعد نظامي تقديم معاش

service-lump-sum = طلب تعويض الدفعة الواحدة
service-lump-sum-about = مبلغ يُصرف مرة واحدة لمن بلغ السن أو خرج من النظام ولم يكمل الأشهر التي يُستحق بها معاش.
service-lump-sum-needs = رقم الآيبان باسمك، وسبب الطلب
service-lump-sum-timing = قدّم الطلب خلال خمس سنوات من تاريخ الاستحقاق. صرف التعويض يلغي المدة التي حُسب عنها.
service-lump-sum-words = تصفية مكافأة سحب الاشتراكات

service-repay-lump-sum = إعادة التعويض واسترجاع المدة
service-repay-lump-sum-about = تعيد تعويضًا صُرف لك عن مدة سابقة فتعود تلك المدة إلى سجلك.
service-repay-lump-sum-needs = المدة التي صُرف عنها التعويض، وطريقة السداد: دفعة أو أقساط

service-aggregation = ضم المدد بين أنظمة التقاعد
service-aggregation-about = تُجمع مدة خدمتك المدنية أو العسكرية مع مدة اشتراكك في التأمينات لتُحسب معًا.
service-aggregation-needs = مدد خدمتك في كل نظام
service-aggregation-words = تبادل المنافع مصلحة معاشات خدمة مدنية عسكرية

service-buy-in = شراء مدة اعتبارية
service-buy-in-about = تشتري ما ينقصك من أشهر عند بلوغ السن لتكتمل المدة التي يُستحق بها المعاش.
service-buy-in-needs = 60 شهرًا من الاشتراك على الأقل، وأجرك المتوسط
service-buy-in-words = إكمال المدة ضم مدة

service-saned = التقديم على «ساند»
service-saned-about = تعويض شهري لمن فقد عمله لسبب لا يد له فيه، حتى 12 شهرًا، أثناء بحثه عن عمل.
service-saned-needs = سبب ترك العمل، ورقم الآيبان باسمك، والإقرار بأنك تبحث عن عمل
service-saned-timing = قدّم خلال 90 يومًا من تاريخ ترك العمل. يُصرف التعويض في أول كل شهر.
service-saned-words = saned تعطل بطالة فصل فقدت عملي

service-maternity = تعويض الأمومة
service-maternity-about = أجرك كاملًا لثلاثة أشهر بعد الولادة، وشهر رابع إذا كان المولود مريضًا أو ذا إعاقة.
service-maternity-needs = بيانات الولادة تصل من وزارة الصحة، وتؤكدينها في التطبيق
service-maternity-timing = يمكن التقديم قبل الموعد المتوقع للولادة بشهر. يُستحق من أول شهر الولادة.
service-maternity-words = ولادة وضع حمل إجازة أم

service-injury-claim = المطالبة عن إصابة عمل أو مرض مهني
service-injury-claim-about = العلاج، والبدل اليومي عن أيام الانقطاع، والتعويض أو العائدة إذا نتج عن الإصابة عجز.
service-injury-claim-needs = تاريخ الإصابة ومكانها وكيف وقعت، واسم المنشأة الصحية
service-injury-claim-timing = أبلغ صاحب العمل خلال 7 أيام. طالب بالبدل اليومي خلال سنة وبغيره خلال خمس سنوات.
service-injury-claim-words = حادث أخطار مهنية بدل يومي اعتراض طبي

service-disability = معاش العجز غير المهني
service-disability-about = معاش لمن لم يعد قادرًا على العمل لسبب لا صلة له بالعمل، بعد قرار اللجنة الطبية.
service-disability-needs = التقارير الطبية، ورقم الآيبان باسمك
service-disability-timing = في نظام 1421هـ يجب إثبات العجز خلال 18 شهرًا من آخر اشتراك.
service-disability-words = عجز كلي لجنة طبية مرض

service-voluntary-cover = الاشتراك الاختياري
service-voluntary-cover-about = تستمر في الاشتراك على حسابك بعد ترك العمل، أو تبدأ به إذا كنت تعمل لحسابك.
service-voluntary-cover-needs = شريحة الدخل التي تشترك عليها
service-voluntary-cover-timing = تصدر فاتورة شهرية تُسدد عبر «سداد».
service-voluntary-cover-words = عمل حر لحسابي الخاص شريحة

service-bank-account = تحديث رقم الآيبان
service-bank-account-about = الحساب الذي تصل إليه المنافع والمعاشات. يجب أن يكون باسمك.
service-bank-account-needs = رقم الآيبان: يبدأ بـ SA ويتكون من 24 خانة
service-bank-account-timing = يبدأ الصرف على الحساب الجديد من الشهر التالي.
service-bank-account-words = iban أيبان حساب بنكي بنك تحويل

service-contact-details = تحديث وسائل التواصل والعنوان الوطني
service-contact-details-about = رقم الجوال والبريد الإلكتروني والعنوان الذي تصل إليه رسائلنا ورموز التحقق.
service-contact-details-needs = رقم جوالك الجديد في يدك لاستلام رمز التحقق
service-contact-details-words = تغيير رقم الجوال بريد عنوان

service-dependants = بيانات المعالين
service-dependants-about = من تعولهم كما هم في سجلات الأحوال المدنية. يزيد بهم المعاش في نظام 1421هـ.
service-dependants-needs = أرقام هويات المعالين إذا لم تظهر بياناتهم
service-dependants-words = تابعين أسرة زوجة أبناء

service-wage-objection = الاعتراض على أجر مسجل
service-wage-objection-about = تطلب تصحيح أجر سجله صاحب العمل بأقل أو أكثر مما تتقاضاه.
service-wage-objection-needs = الشهور المعترض عليها، وما يثبت: عقد العمل أو كشف حساب الراتب
service-wage-objection-words = تصحيح راتب شكوى مخالفة

service-period-objection = الاعتراض على مدة أو صاحب عمل
service-period-objection-about = تطلب إضافة مدة ناقصة، أو حذف مدة سُجلت لدى منشأة لم تعمل فيها.
service-period-objection-needs = تاريخ المدة، وما يثبت: عقد العمل أو خطاب أو كشف حساب الراتب
service-period-objection-words = مدة ناقصة تسجيل وهمي شكوى مخالفة تصحيح

service-period-confirmation = الموافقة على تسجيل مدة اشتراك
service-period-confirmation-about = تؤكد أن ما سجله صاحب العمل عنك صحيح، أو ترفضه.
service-period-confirmation-timing = راجع الإشعار عند وصوله، فالمدة تدخل في سجلك.

service-delegation = التفويض
service-delegation-about = تسمح لشخص تثق به بأن ينجز عنك خدمات تحددها، للمدة التي تحددها.
service-delegation-needs = رقم هوية المفوَّض، والخدمات، والمدة
service-delegation-words = وكالة نيابة

service-virtual-visit = حجز زيارة افتراضية
service-virtual-visit-about = تقابل موظفًا بالصوت والصورة من مكانك، وتعرض عليه مستنداتك.
service-virtual-visit-needs = هويتك، ومستنداتك، وجهاز فيه كاميرا
service-virtual-visit-words = مكالمة فيديو موظف

service-branch-appointment = حجز موعد في فرع
service-branch-appointment-about = موعد في الفرع الأقرب إليك لخدمة لا تُنجز عن بعد.
service-branch-appointment-needs = هويتك، وأصول المستندات التي تخص الخدمة
service-branch-appointment-words = زيارة مكتب حضور

service-complaint = الشكاوى والمقترحات
service-complaint-about = تخبرنا بما لم يسر كما يجب، أو بما تراه أفضل، وتتابع الرد.
service-complaint-needs = رقم الطلب السابق إن وُجد
service-complaint-words = بلاغ اقتراح ملاحظة

service-quick-verification = التحقق من شهادة أو خطاب
service-quick-verification-about = تتأكد الجهة التي استلمت شهادة أو تعريفًا من صحته، من دون حساب.
service-quick-verification-needs = الرقم المطبوع على الشهادة
service-quick-verification-words = التحقق السريع صحة مستند

## المتقاعدون والمستفيدون

service-pension-letter = إصدار تعريف المعاش
service-pension-letter-about = خطاب بمبلغ معاشك، بالعربية أو الإنجليزية، عليه رمز تتحقق به الجهة التي تستلمه.
service-pension-letter-needs = اسم الجهة الموجه إليها، ولغة الخطاب
service-pension-letter-words = تعريف بالراتب شهادة معاش مشهد خطاب تقاعد

service-pension-payments = كشف المعاشات المصروفة
service-pension-payments-about = تفصيل كل صرف: المعاش، وزيادة المعالين، والاستقطاعات، والصافي.
service-pension-payments-timing = يُصرف المعاش في أول كل شهر ميلادي.
service-pension-payments-words = متى ينزل الراتب موعد الصرف مسير

service-beneficiaries = إضافة مستفيد أو إيقافه
service-beneficiaries-about = تبدأ حصة أحد أفراد العائلة من المعاش، أو تتوقف، أو تعود، إذا تغيرت حاله.
service-beneficiaries-needs = ما يثبت التغير: وفاة أو زواج أو طلاق أو دراسة أو عجز
service-beneficiaries-timing = أبلغ فور وقوع التغير، فما صُرف بغير حق يُسترد.
service-beneficiaries-words = ورثة أفراد العائلة حصة نصيب أرملة يتيم

service-yearly-proof = الإثبات السنوي للدراسة أو الحالة
service-yearly-proof-about = تثبت كل سنة أن الابن ما زال يدرس، أو أن حال المستفيد لم تتغير، فيستمر الصرف.
service-yearly-proof-needs = إفادة من جهة الدراسة، أو إقرار بالحالة الاجتماعية
service-yearly-proof-timing = مرة كل سنة. يتوقف صرف الحصة إذا تأخر الإثبات.
service-yearly-proof-words = إثبات دراسة إقرار سنوي حالة اجتماعية

service-marriage-grant = منحة الزواج
service-marriage-grant-about = 18 مثل حصتها الشهرية، مرة واحدة، للمستفيدة التي تتوقف حصتها بزواجها (نظام 1421هـ).
service-marriage-grant-needs = عقد الزواج، ورقم الآيبان باسمها
service-marriage-grant-timing = تتوقف الحصة بنهاية شهر الزواج.
service-marriage-grant-words = زواج بنت أرملة أخت

service-back-to-work = الإفصاح عن العودة إلى العمل
service-back-to-work-about = يتوقف معاش التقاعد المبكر أو يُخفض ما دام صاحبه على رأس عمل، ثم يُعاد حسابه.
service-back-to-work-needs = تاريخ المباشرة، والأجر الجديد
service-back-to-work-timing = أفصح قبل المباشرة أو عندها.

service-death-report = التبليغ عن وفاة ومنحة الوفاة
service-death-report-about = يُوقف المعاش وتُوزع الحصص على المستحقين، وتُصرف منحة ثلاثة معاشات بحد أعلى 10,000 ريال (نظام 1421هـ).
service-death-report-needs = شهادة الوفاة، وصك حصر الورثة، وأرقام الآيبان
service-death-report-timing = طالب بالمنحة خلال سنة من الوفاة.
service-death-report-words = متوفى ورثة صك حصر

service-deductions = الاستقطاعات وتقسيط المديونية
service-deductions-about = ما يُستقطع من معاشك ولماذا، وتقسيط ما عليك للمؤسسة.
service-deductions-timing = في نظام 1445هـ لا يزيد ما يُحجز لدائن واحد على ربع المنفعة.
service-deductions-words = خصم دين حجز قسط

service-guardianship = الصرف لوكيل أو ولي
service-guardianship-about = تُصرف منفعة القاصر أو العاجز إلى وليه، ويُنجز الوكيل الخدمات عن موكله.
service-guardianship-needs = صك الولاية أو الوكالة، وهوية الوكيل
service-guardianship-words = قاصر وصي وكالة ولاية

service-taqdeer = عروض «تقدير»
service-taqdeer-about = خصومات ومزايا من شركاء البرنامج للمتقاعدين والمستفيدين، ببطاقة رقمية.
service-taqdeer-words = بطاقة خصم عروض شركاء taqdeer

## الأعمال

service-register-establishment = تسجيل منشأة
service-register-establishment-about = يُفتح ملف المنشأة تلقائيًا عند صدور سجلها التجاري، وتُفعّله برسالة تصل إلى جوال المالك.
service-register-establishment-needs = رقم السجل التجاري أو الرقم الوطني الموحد، وجوال المالك المسجل
service-register-establishment-timing = فعّل الحساب خلال 30 يومًا من وصول الرسالة.
service-register-establishment-words = فتح ملف سجل تجاري مؤسسة شركة رقم المنشأة

service-register-saudi = تسجيل مشترك سعودي
service-register-saudi-about = يدخل الموظف الجديد في الحماية التأمينية من تاريخ التحاقه.
service-register-saudi-needs = رقم الهوية، وتاريخ الالتحاق، والمهنة، ونوع العقد، والأجر الأساسي وبدل السكن والعمولة
service-register-saudi-timing = قبل نهاية شهر الالتحاق.
service-register-saudi-words = إضافة موظف توظيف

service-complete-non-saudi = استكمال بيانات مشترك غير سعودي
service-complete-non-saudi-about = يُسجل الوافد تلقائيًا عند دخوله، وتستكمل المنشأة أجره ومهنته.
service-complete-non-saudi-needs = الأجر، والمهنة، ووسيلة التواصل مع المشترك
service-complete-non-saudi-timing = قبل نهاية الشهر، وإلا سُجل بمتوسط أجور المنشأة.
service-complete-non-saudi-words = وافد مقيم إقامة عامل

service-register-gulf = تسجيل مشترك خليجي
service-register-gulf-about = تُمد للمواطن الخليجي الحماية التي في نظام بلده، وتُحسب اشتراكاته وفقه.
service-register-gulf-needs = جنسية المشترك، ورقم هويته في بلده، وأجره
service-register-gulf-timing = قبل نهاية شهر الالتحاق.
service-register-gulf-words = مد الحماية التأمينية مجلس التعاون خليجيين

service-wage-update = تحديث الأجور
service-wage-update-about = تعدّل الأجر الخاضع للاشتراك لمشترك واحد، أو لكثيرين بملف واحد.
service-wage-update-needs = الأجر الأساسي وبدل السكن والعمولة لكل مشترك
service-wage-update-timing = يسري التعديل من أول الشهر.
service-wage-update-words = تعديل راتب زيادة رفع ملف

service-end-contributor = إنهاء خدمة مشترك
service-end-contributor-about = يُستبعد المشترك من تاريخ تركه العمل. سبب الترك يقرر استحقاقه «ساند».
service-end-contributor-needs = تاريخ ترك العمل، وسببه الصحيح
service-end-contributor-timing = قبل نهاية شهر ترك العمل.
service-end-contributor-words = استبعاد استقالة فصل ترك

service-amend-period = تعديل مدة مشترك أو إلغاؤها أو نقلها
service-amend-period-about = تصحح تاريخ التحاق أو ترك، أو تلغي تسجيلًا لم يقع، أو تنقل المشترك بين الفروع.
service-amend-period-needs = ما يثبت: عقد العمل ومسير الأجور
service-amend-period-words = نقل بين الفروع إلغاء تسجيل

service-bill = فاتورة الاشتراكات والسداد
service-bill-about = المستحق عن كل شهر مفصلًا، برقم تسدده عبر «سداد».
service-bill-timing = تُسدد خلال أول 15 يومًا من الشهر التالي. بعدها تُضاف غرامة 2٪ عن كل شهر تأخير أو جزء منه.
service-bill-words = سداد دفع اشتراكات غرامة تأخير

service-instalments = تقسيط المديونية
service-instalments-about = تُسدد المتأخرات على أقساط بضمان يناسب مبلغها.
service-instalments-needs = الضمان المطلوب حسب المبلغ
service-instalments-words = أقساط متأخرات ديون

service-certificates = شهادة الالتزام والشهادات الأخرى
service-certificates-about = شهادة تثبت سداد الاشتراكات، وشهادة الأجور للزكاة، وشهادة السلامة والصحة المهنية.
service-certificates-timing = شهادة الالتزام صالحة 30 يومًا.
service-certificates-words = زكاة منافسة تسديد الاشتراكات

service-report-injury = الإبلاغ عن إصابة عمل
service-report-injury-about = يبدأ به علاج المصاب وصرف البدل اليومي له.
service-report-injury-needs = بيانات المصاب، وتاريخ الإصابة ووقتها ومكانها وسببها، وأيام الانقطاع
service-report-injury-timing = خلال 3 أيام إذا لم تكفِ الإسعافات الأولية.
service-report-injury-words = حادث أخطار مهنية بلاغ

service-treatment-costs = المطالبة بتكاليف العلاج
service-treatment-costs-about = تستعيد المنشأة ما دفعته لعلاج مصاب.
service-treatment-costs-needs = الفواتير، ورقم الإصابة
service-treatment-costs-words = تعويض فواتير مستشفى

service-branches = ربط الفروع بالمنشأة الرئيسة وفصلها
service-branches-about = تُدار فروع المؤسسة من حساب واحد، أو يستقل أحدها.
service-branches-needs = أرقام اشتراك المنشآت
service-branches-words = رئيسة فرع

service-establishment-data = تعديل بيانات المنشأة
service-establishment-data-about = العنوان والنشاط والكيان القانوني ونقل الملكية.
service-establishment-data-needs = السجل التجاري بعد التعديل
service-establishment-data-words = نقل ملكية كيان قانوني

service-supervisors = المشرفون والصلاحيات
service-supervisors-about = تحدد من يعمل في حساب المنشأة، وما يسمح له به.
service-supervisors-needs = رقم هوية المشرف وجواله
service-supervisors-words = مستخدم مدير الحساب تغيير مشرف

service-violations = المخالفات والاعتراض عليها
service-violations-about = ما سُجل على المنشأة من مخالفات، وسداد غراماتها أو الاعتراض عليها.
service-violations-needs = رقم المخالفة، وما يثبت اعتراضك
service-violations-timing = اعترض خلال 30 يومًا من تبلغك بها.
service-violations-words = غرامة تظلم تسوية

service-end-activity = إنهاء نشاط منشأة
service-end-activity-about = يُقفل ملف المنشأة بعد استبعاد مشتركيها وسداد ما عليها.
service-end-activity-needs = ما يثبت انتهاء النشاط، وسداد الفواتير المستحقة
service-end-activity-timing = يُستبعد المشتركون قبل نهاية شهر ترك العمل.
service-end-activity-words = إغلاق تصفية شطب سجل

service-track-requests = متابعة الطلبات
service-track-requests-about = حالة كل طلب رفعته المنشأة، ومن عنده الخطوة التالية.
service-track-requests-words = معاملة رقم الطلب حالة

service-staff-visit = طلب زيارة موظف
service-staff-visit-about = يزور موظف المنشأة أو يقابلها بالصوت والصورة لشرح الخدمات.
service-staff-visit-needs = موضوع الزيارة وموعدها
