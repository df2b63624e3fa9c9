### نصوص شرح الأحكام: عناوين القواعد وصيغ الحساب والشروط والأسباب والافتراضات والنقاط غير المحسومة.
### القيم تأتي من الحساب نفسه، والأرقام المقررة نظامًا ليست مكتوبة هنا.

## الأنظمة

law-instrument-m22 = نظام التأمينات الاجتماعية السابق لعام 1389هـ (م/22)
law-instrument-m33 = نظام التأمينات الاجتماعية لعام 1421هـ (م/33)
law-instrument-m33-regulation = اللائحة التنفيذية لنظام 1421هـ
law-instrument-m41 = نظام التقاعد المدني (م/41)
law-instrument-m24 = نظام التقاعد العسكري (م/24)
law-instrument-m53 = نظام تبادل المنافع (م/53)
law-instrument-m18 = نظام التأمين ضد التعطل عن العمل «ساند» (م/18)
law-instrument-m273 = نظام التأمينات الاجتماعية لعام 1445هـ (م/273)
law-instrument-m273-decree = المرسوم الملكي (م/273) لعام 1445هـ
law-instrument-m273-regulation = اللائحة التنفيذية لنظام 1445هـ
law-instrument-cabinet-1022 = قرار مجلس الوزراء رقم 1022 لعام 1445هـ
law-instrument-gulf-extension = النظام الموحد لمد الحماية التأمينية لمواطني دول المجلس
law-instrument-practice = ما جرى عليه العمل

## درجة الثقة

law-confidence-high = مؤكد
law-confidence-medium = مرجّح
law-confidence-low = غير مؤكد

## الأسماء

law-name-old-exempt = النظام القديم بسنّه ومدده
law-name-old-amended = النظام القديم بالسن والمدد المعدّلة
law-name-old-pensioner = صاحب معاش قبل نفاذ نظام 1445هـ
law-name-new = النظام الجديد (1445هـ)
law-name-military = نظام التقاعد العسكري
law-name-non-saudi = مشترك غير سعودي: فرع الأخطار المهنية فقط
law-name-gulf = مواطن دولة خليجية: نظام دولته
law-name-civil = نظام التقاعد المدني
law-name-age = السن
law-name-months = أشهر الاشتراك
law-name-both = السن وأشهر الاشتراك معًا
law-name-normal = معاش عند السن النظامية
law-name-early = تقاعد مبكر
law-name-buy-in = معاش بضم مدة اعتبارية
law-name-minimum = الحد الأدنى للمعاش
law-name-cap = كامل متوسط الأجر

## ما يدخل في الحساب

law-input-insured = أشهر الاشتراك في التأمينات الاجتماعية
law-input-civil = أشهر الخدمة المدنية
law-input-months = أشهر الاشتراك
law-input-needed = الأشهر المطلوبة
law-input-birth = تاريخ الميلاد
law-input-age = العمر بالأشهر عند نفاذ نظام 1445هـ
law-input-deemed = العمر الذي يُعدّ خمسين سنة هجرية
law-input-day = تاريخ نفاذ نظام 1445هـ
law-input-since = بداية المعاش
law-input-hijri-years = السن بالسنوات الهجرية
law-input-years = السن بالسنوات الميلادية
law-input-months-then = أشهر الاشتراك عند نفاذ نظام 1445هـ
law-input-statutory = تاريخ بلوغ السن النظامية
law-input-amount = المبلغ قبل التقريب
law-input-wages = مجموع الأجور الخاضعة للاشتراك
law-input-average = متوسط الأجر
law-input-earlier-wage = الأجر في بداية السنوات الخمس الأخيرة
law-input-percent = النسبة
law-input-divisor = المقسوم عليه
law-input-dependants = عدد المعالين
law-input-part = الجزء عن الأشهر السابقة على 1422هـ
law-input-so-far = المدد السابقة
law-input-period = معاش المدة
law-input-sum = المجموع
law-input-averages = مجموع المتوسطات
law-input-periods = عدد المدد
law-input-before = الجزء السابق على 1422هـ
law-input-supplement = زيادة المعالين
law-input-after = الجزء من 1422هـ
law-input-pension = المعاش
law-input-minimum = الحد الأدنى
law-input-most = أكبر مدة يمكن ضمها
law-input-bought = الأشهر المضمومة
law-input-rate = المعدل
law-input-year = أشهر السنة
law-input-months-early = الأشهر المتبقية حتى السن النظامية
law-input-full = المدة التي لا ينقص معها المعاش
law-input-reduced-months = الأشهر التي ينقص عنها المعاش
law-input-reduction = نسبة الإنقاص
law-input-late-months = أشهر الاشتراك بعد السن النظامية
law-input-increase = نسبة الزيادة
law-input-last-wage = آخر أجر دخل في المتوسط
law-input-base = الأجر الذي يُقارن به
law-input-new-wage = أجر العمل الجديد
law-input-national-average = متوسط أجور المشتركين جميعًا
law-input-ratio = نسبة الأجر الجديد إلى المتوسط
law-input-low = الحد الذي يُجمع معه كامل المعاش
law-input-high = الحد الذي تُصرف معه أقل نسبة من المعاش
law-input-share = النسبة التي تُصرف
law-input-second = معاش المدة الأخيرة
law-input-as-one = المعاش عن المدتين معًا
law-input-added = المعاش السابق مضافًا إليه معاش المدة الأخيرة

## أي نظام ينطبق

law-rule-regime-prior-months = المدد السابقة التي لم يُعوَّض عنها
law-formula-regime-prior-months = أشهر التأمينات الاجتماعية ({ $insured }) + أشهر الخدمة المدنية ({ $civil })
law-rule-regime-exempt-months = الإعفاء من التعديل بطول المدة
law-formula-regime-exempt-months = بلغت مددك عند نفاذ نظام 1445هـ { $months } من الأشهر، والحد { $needed }: تبقى على النظام القديم بسنّه.
law-rule-regime-exempt-age = الإعفاء من التعديل بالسن
law-formula-regime-exempt-age = المولود في { $birth } كان عمره عند نفاذ نظام 1445هـ { $age } من الأشهر الميلادية، ومن بلغ { $deemed } منها عُدّ بالغًا خمسين سنة هجرية.
law-rule-regime-amended = النظام القديم بالسن والمدد المعدّلة
law-formula-regime-amended = أشهرك عند النفاذ { $months } وهي دون { $needed }، وعمرك { $age } من الأشهر وهو دون { $deemed }: يبقى حسابك على النظام القديم وتتغير السن والمدة المطلوبة.
law-rule-regime-new = النظام الجديد
law-formula-regime-new = لا مدد سابقة على { $day } لم يُعوَّض عنها، فينطبق نظام 1445هـ كاملًا.
law-rule-regime-pensioner = أصحاب المعاشات قبل النفاذ
law-formula-regime-pensioner = استُحق المعاش في { $since } قبل { $day }، فلا يتغير شيء.
law-rule-regime-military = الخدمة العسكرية
law-formula-regime-military = المعاشات العسكرية لا يمسّها نظام { $day }. نعرضها ولا نحسبها.
law-rule-regime-non-saudi = غير السعوديين
law-formula-regime-non-saudi = فرع المعاشات للسعوديين، قبل { $day } وبعده.
law-rule-regime-gulf = مواطنو دول المجلس
law-formula-regime-gulf = معاش مواطن دولة المجلس يحكمه نظام دولته، قبل { $day } وبعده.

law-reason-refunded-periods = صُرف عن المدد السابقة تعويض دفعة واحدة ولم يُرَدّ، فلا تُحتسب (عددها: { $periods }).
law-reason-fewer-months = عدد الأشهر { $months } وهو دون { $needed }.
law-reason-younger = العمر بالأشهر { $age } وهو دون { $deemed }.
law-assume-deemed-fifty = يُعدّ من أتم { $deemed } من الأشهر الميلادية بالغًا خمسين سنة هجرية، كما نص المرسوم.
law-uncertain-military-before = لا ينص المرسوم على من كانت مدته السابقة عسكرية فقط ثم التحق بعمل آخر. أخذنا بظاهر النص: النظام الجديد.
law-uncertain-both-schemes-counted = جمعنا المدد المدنية ومدد التأمينات في عدد الأشهر عند نفاذ النظام، وهو الأقرب إلى تعريف المرسوم.

## السن والمواعيد

law-rule-age-hijri = السن النظامية في نظام 1421هـ
law-formula-age-hijri = تاريخ الميلاد { $birth }، وتمام { $hijri_years } سنة هجرية.
law-rule-age-hijri-women = سن المرأة في نظام 1421هـ قبل تعديل 1440هـ
law-formula-age-hijri-women = تاريخ الميلاد { $birth }، وتمام { $hijri_years } سنة هجرية.
law-rule-age-table = السن النظامية المعدّلة
law-formula-age-table = المولود في { $birth } كان عمره عند نفاذ نظام 1445هـ { $age } من الأشهر، فسنّه النظامية بحسب الجدول { $months } من الأشهر الميلادية.
law-rule-age-new = السن النظامية في نظام 1445هـ
law-formula-age-new = تاريخ الميلاد { $birth }، وتمام { $years } سنة ميلادية.
law-rule-early-months-table = المدة المطلوبة للتقاعد المبكر بحسب الجدول
law-formula-early-months-table = من كانت أشهره عند نفاذ نظام 1445هـ { $months_then } يُطلب منه { $needed } للتقاعد المبكر.
law-rule-early-months = المدة المطلوبة للتقاعد المبكر
law-formula-early-months = يُطلب للتقاعد المبكر من أشهر الاشتراك: { $needed }.
law-rule-early-age = أقرب موعد للتقاعد المبكر
law-formula-early-age = تاريخ السن النظامية { $statutory } ناقصًا { $months } من الأشهر.

law-condition-age = بلوغ السن النظامية، وتاريخها { $date }
law-condition-months = أشهر الاشتراك { $months }، والمطلوب عند السن النظامية { $needed }
law-condition-early-months = أشهر الاشتراك { $months }، والمطلوب قبل السن النظامية { $needed }
law-condition-early-age = لا يبدأ التقاعد المبكر قبل { $date }
law-assume-working-on = موعد «إن واصلت العمل» يفترض عملًا خاضعًا للنظام بلا انقطاع ابتداءً من { $today }.
law-assume-whole-months = تُحتسب الأشهر الكاملة فقط؛ كسور الشهر لا تكمل شهرًا.
law-assume-months-bought = طريق ضم المدة الاعتبارية يفترض أن تؤدي ثمن الأشهر الناقصة عند بلوغ السن النظامية.
law-assume-months-added = طريق تبادل المنافع يفترض أن تطلب ضم المدد في وقتها، قبل أن تترك العمل.

## معاش نظام 1421هـ

law-rule-old-average = متوسط الأجر في آخر المدة
law-formula-old-average = مجموع أجور آخر المدة { $wages } ÷ عدد أشهرها { $months }
law-rule-old-spike = حد نمو الأجر في السنوات الخمس الأخيرة
law-formula-old-spike = الأقل من متوسط الأجر { $average } ومن { $percent } من الأجر في بداية السنوات الخمس الأخيرة { $earlier_wage }
law-rule-old-before-1422 = المعاش عن الأشهر السابقة على 1422هـ
law-formula-old-before-1422 = متوسط الأجر { $average } × عدد الأشهر قبل 1422هـ { $months } ÷ { $divisor }
law-rule-old-dependants = زيادة المعالين
law-formula-old-dependants = لعدد المعالين { $dependants }: الجزء السابق على 1422هـ { $part } × { $percent }
law-rule-old-after-1422 = المعاش عن الأشهر من 1422هـ
law-formula-old-after-1422 = متوسط الأجر { $average } × عدد الأشهر { $months } ÷ { $divisor }
law-rule-old-sum = مجموع الأجزاء
law-formula-old-sum = الجزء السابق على 1422هـ { $before } + زيادة المعالين { $supplement } + الجزء من 1422هـ { $after }
law-rule-old-cap = الحد الأعلى للمعاش
law-formula-old-cap = الأقل من المعاش { $pension } ومن { $percent } من متوسط الأجر { $average }
law-rule-old-minimum = الحد الأدنى للمعاش
law-formula-old-minimum = الأكبر من المعاش { $pension } ومن الحد الأدنى { $minimum }
law-rule-old-separate-periods = حساب المدد المنفصلة
law-formula-old-separate-periods = يُحسب المعاش عن كل مدة بمتوسطها إذا كان آخر متوسط { $average } أقل مما قبله.
law-rule-old-separate-sum = مجموع معاشات المدد
law-formula-old-separate-sum = ما سبق من المدد { $so_far } + معاش هذه المدة { $period }
law-rule-old-separate-cap = الحد الأعلى للمدد المنفصلة
law-formula-old-separate-cap = الأقل من { $sum } ومن متوسط متوسطاتها: { $averages } ÷ { $periods }
law-rule-old-buy-in-months = الأشهر التي يمكن ضمها
law-formula-old-buy-in-months = الأقل من ({ $needed } − { $months }) ومن { $most }
law-rule-old-buy-in-price = قيمة المدة المضمومة
law-formula-old-buy-in-price = عدد الأشهر المضمومة { $bought } × { $rate } × متوسط الأجر { $average }
law-rule-rounding = التقريب إلى أقرب هللة
law-formula-rounding = يُقرَّب المبلغ { $amount } مرة واحدة في آخر الحساب.

law-reason-no-spike = متوسط الأجر { $average } لا يتجاوز { $percent } من الأجر قبل خمس سنوات { $earlier_wage }.
law-reason-spike-exempt = لا يسري هذا الحد على من طُبّق عليه حد زيادة الأجر من سن الخمسين، ولا على فئة من المشتركين اختياريًا.
law-reason-short-record = المدة أقصر من عدد الأشهر { $months } التي يُنظر إليها.
law-reason-no-months-before-1422 = لا توجد أشهر اشتراك قبل 1422هـ.
law-reason-no-dependants = لا يوجد معالون مسجلون.
law-reason-below-cap = المعاش { $pension } لا يتجاوز كامل متوسط الأجر { $average }.
law-reason-above-minimum = المعاش { $pension } ليس أقل من الحد الأدنى { $minimum }.
law-reason-average-not-lower = متوسط الأجر في آخر المدة ليس أقل من متوسط سابق.
law-reason-buy-in-not-asked = يمكنك ضم { $months } من الأشهر مقابل { $price } لتستحق المعاش، ولم يُطلب ذلك في هذا الحساب.
law-condition-buy-in = أشهر الاشتراك { $months }، والمطلوب لضم مدة اعتبارية { $needed }

law-assume-stops-work = يتوقف العمل الخاضع للنظام قبل { $on }.
law-assume-wage-growth = يزيد الأجر { $growth } كل سنة بعد { $today }.
law-assume-wage-level = يبقى الأجر كما هو بعد { $today }.
law-assume-law-stays = تبقى الأحكام المعروفة اليوم سارية حتى { $on }.
law-assume-average-short = المتوسط محسوب على الأشهر الموجودة وحدها، وعددها { $months }.

law-uncertain-separate-periods = متوسط آخر المدة { $average } أقل من متوسط سابق { $earlier_average }. يقضي النظام حينئذ بحساب مدد منفصلة بنسب تحددها اللائحة، ولم نطّلع عليها؛ فقد يكون معاشك أعلى من هذا المبلغ.
law-uncertain-separate-reading = قُسّمت مدتك إلى { $periods } حيث انخفض الأجر { $fall } أو أكثر، كما طلبت. لم نطّلع على اللائحة التي تحدد ذلك، فهذا المبلغ تقدير.
law-uncertain-minimum-date = الحد الأدنى { $minimum } منشور لدى المؤسسة، ولم نجد القرار الذي يحدد بدء العمل به.
law-uncertain-cap-dependants = طبقنا الحد الأعلى على المعاش مع زيادة المعالين معًا، وهو ظاهر النص.
law-uncertain-start-1422 = بدأ حساب المعدل الجديد للأشهر الميلادية في أبريل 2001 بحسب ما نشرته المؤسسة؛ وقد يختلف شهر واحد بحسب تقويم صاحب العمل.

## معاش نظام 1445هـ

law-rule-new-average = متوسط أعلى الأجور
law-formula-new-average = مجموع أعلى الأجور { $wages } ÷ عدد أشهرها { $months }
law-rule-new-accrual = المعاش الأساسي
law-formula-new-accrual = { $rate } × متوسط الأجر { $average } × عدد أشهر الاشتراك { $months } ÷ { $year }
law-rule-new-cap = الحد الأعلى للمعاش
law-formula-new-cap = الأقل من المعاش { $pension } ومن { $percent } من متوسط الأجر { $average }
law-rule-new-reduction-months = الأشهر التي ينقص عنها المعاش المبكر
law-formula-new-reduction-months = الأقل من الأشهر المتبقية حتى السن النظامية { $months_early } ومن ({ $full } − { $months })
law-rule-new-reduction = نسبة إنقاص المعاش المبكر
law-formula-new-reduction = { $rate } × عدد الأشهر { $reduced_months } ÷ { $year }
law-rule-new-reduced = المعاش بعد الإنقاص
law-formula-new-reduced = المعاش { $pension } ناقصًا { $reduction } منه
law-rule-new-increase = نسبة الزيادة عن العمل بعد السن النظامية
law-formula-new-increase = { $rate } × عدد الأشهر بعد السن النظامية { $late_months } ÷ { $year }
law-rule-new-increased = المعاش بعد الزيادة
law-formula-new-increased = المعاش { $pension } زائدًا { $increase } منه
law-rule-new-floor = الحد الأدنى بحسب المدة
law-formula-new-floor = الحد الأدنى المقابل لعدد أشهر الاشتراك { $months }
law-rule-new-minimum = رفع المعاش إلى الحد الأدنى
law-formula-new-minimum = الأكبر من المعاش { $pension } ومن الحد الأدنى { $minimum }

law-reason-not-early = لم يُطلب المعاش قبل السن النظامية.
law-reason-not-late = لا توجد أشهر اشتراك بعد السن النظامية.
law-reason-new-below-cap = المعاش { $pension } لا يتجاوز كامل متوسط الأجر { $average }.
law-reason-above-floor = المعاش { $pension } ليس أقل من الحد الأدنى { $minimum }.
law-reason-full-months = عدد أشهر الاشتراك { $months }، ولا ينقص المعاش متى بلغت { $full }.
law-uncertain-floor-order = لا يحدد النص هل يُطبق الحد الأدنى قبل إنقاص المعاش المبكر أم بعده. أخذنا بتطبيقه بعده؛ وعلى القول الآخر يكون المبلغ { $other }.
law-uncertain-late-months = يحتمل النص أن تدخل الأشهر التي بعد السن النظامية في أصل المعاش مع الزيادة، أو في الزيادة وحدها. المبلغ على القول الآخر { $other }.
law-uncertain-late-right = لم تكتمل المدة المطلوبة ({ $needed } من الأشهر) عند السن النظامية، ولا يبيّن النص هل تشمل الزيادة الأشهر التي سبقت اكتمالها. احتسبنا كل الأشهر التالية للسن.
law-uncertain-new-average = ينص النظام على أعلى الأجور في المدة كلها؛ وبعض الملخصات المنشورة تذكر آخر سنتين، وهذا يخالف النص.

## العودة إلى العمل

law-rule-return-old-base = الأجر الذي يُقارن به الأجر الجديد
law-formula-return-old-base = الأكبر من متوسط الأجر { $average } ومن آخر أجر دخل فيه { $last_wage }
law-rule-return-old-top-up = ما يُصرف من المعاش أثناء العمل
law-formula-return-old-top-up = الفرق بين { $base } والأجر الجديد { $new_wage }، على ألا يتجاوز المعاش { $pension }
law-rule-return-new-ratio = نسبة الأجر الجديد إلى متوسط الأجور
law-formula-return-new-ratio = الأجر الجديد { $new_wage } ÷ متوسط أجور المشتركين { $national_average }
law-rule-return-new-share = ما يُجمع من المعاش مع الأجر
law-formula-return-new-share = نسبة الأجر { $ratio }؛ حتى { $low } يُصرف المعاش كاملًا، ومن { $high } فأكثر تُصرف أقل نسبة منه، وبينهما النسبة الوسطى.
law-rule-return-new-kept = المعاش المصروف أثناء العمل
law-formula-return-new-kept = المعاش { $pension } × { $share }
law-rule-return-as-one = المدتان وحدة واحدة
law-formula-return-as-one = مجموع أشهر المدتين { $months } على متوسط المدة الأخيرة
law-rule-return-last-period = معاش المدة الأخيرة وحدها
law-formula-return-last-period = متوسط المدة الأخيرة { $average } × أشهرها { $months } ÷ { $divisor }
law-rule-return-added = المعاش السابق مع معاش المدة الأخيرة
law-formula-return-added = المعاش السابق { $pension } + معاش المدة الأخيرة { $second }
law-rule-return-better = الأصلح من الطريقتين
law-formula-return-better = الأكبر من { $as_one } ومن { $added }
law-condition-returns-before-age = العودة إلى العمل قبل السن النظامية، وتاريخها { $date }
law-uncertain-pension-recomputed = يُعاد حساب المعاش عند انتهاء العمل الأخير بقواعد تحددها اللائحة، ولم نطّلع عليها.

## ما يمنع الحساب

law-refusal-not-covered = لا تتضمن بياناتنا القيمة المطلوبة لهذه الفئة ({ $population }) في { $date }. لا نعرض رقمًا من سنة أخرى.
law-refusal-parameter-shape = بيان غير متوقع في جدول القيم.
law-refusal-period-order = تنتهي المدة في { $to } قبل أن تبدأ في { $from }.
law-refusal-period-wages = اكتب الأجور بترتيب تواريخها، وأولها لا يتأخر عن { $from }.
law-refusal-record-too-long = أقصى عدد للمدد في السجل { $most }.
law-refusal-overlap = تتداخل مدتان محسوبتان بتقويمين مختلفين في الشهر الذي يبدأ في { $month }.
law-refusal-born-later = تاريخ الميلاد { $birth } بعد تاريخ السؤال { $today }.
law-refusal-before-birth = التاريخ { $date } ليس بعد تاريخ الميلاد { $birth }.
law-refusal-too-far = التاريخ أبعد مما يشمله التقويم.
law-refusal-too-large = المبلغ أكبر مما يمكن حسابه.
law-refusal-missing = هذه القيمة مطلوبة في هذا النظام.
law-refusal-range = اكتب قيمة بين { $least } و{ $most }.
law-refusal-before = التاريخ { $date } قبل { $earliest }.
law-refusal-no-wages = لا توجد أجور في السجل يُحسب منها المتوسط.
law-refusal-not-old-law = هذا السؤال لنظام 1421هـ؛ إعادة الحساب في نظام 1445هـ تحددها اللائحة.
law-refusal-no-annuities = لا نحسب معاشًا لهذه الفئة: { $regime }.

## تعويض الدفعة الواحدة

law-rule-lump-first-months = التعويض عن الأشهر الأولى
law-formula-lump-first-months = متوسط الأجر { $average } × { $rate } × عدد الأشهر { $months }
law-rule-lump-later-months = التعويض عن بقية الأشهر
law-formula-lump-later-months = متوسط الأجر { $average } × { $rate } × عدد الأشهر { $months }
law-rule-lump-before-1422-first-months = التعويض عن الأشهر الأولى قبل 1422هـ
law-formula-lump-before-1422-first-months = متوسط الأجر { $average } × { $rate } × عدد الأشهر { $months }
law-rule-lump-before-1422-later-months = التعويض عن بقية الأشهر قبل 1422هـ
law-formula-lump-before-1422-later-months = متوسط الأجر { $average } × { $rate } × عدد الأشهر { $months }
law-rule-lump-sum = مجموع التعويض
law-formula-lump-sum = عن الأشهر قبل 1422هـ { $before } + عن الأشهر منها { $after }
law-rule-lump-paid-in = الاشتراكات المؤداة من الطرفين
law-formula-lump-paid-in = نسبة الطرفين من الأجور { $wages } في { $months } من الأشهر، كل شهر بنسبته
law-condition-lump-age = بلوغ السن المقررة للتعويض، وتاريخها { $date }
law-condition-lump-disabled = عجز مستمر غير ناشئ عن العمل
law-condition-lump-died = وفاة المشترك
law-condition-lump-nationality = زوال الجنسية السعودية
law-condition-lump-no-other-pension = لا يترتب على العجز أو الوفاة معاش
law-assume-lump-shared = يُصرف التعويض كاملًا لأفراد العائلة الذين تتوافر فيهم شروط المعاش، وبالنسب نفسها.
law-refusal-lump-nationality = لا ينص نظام 1421هـ على تعويض دفعة واحدة عند زوال الجنسية.
law-condition-no-pension = لا حق في معاش: أشهر الاشتراك { $months }، ويُستحق المعاش متى بلغت { $needed }
law-condition-any-month = وجود أشهر اشتراك لم يُعوَّض عنها؛ وعددها { $months }
law-uncertain-sixty-elsewhere = عدّل المرسوم سن المعاش وحدها. أبقينا سن تعويض الدفعة الواحدة على الستين الهجرية، وتاريخها { $date }.
law-uncertain-lump-before-sixty = حالات صرف التعويض قبل الستين تحددها اللائحة منذ 1443هـ، ولم نطّلع عليها.
law-uncertain-revaluation = يُعاد تثمين الاشتراكات بقواعد تحددها اللائحة، ولم نطّلع عليها. المبلغ هنا هو أقل ما يُصرف.
law-uncertain-voluntary-refund = المشترك اختياريًا الذي لم يستحق معاشًا تُردّ إليه اشتراكاته عن المدة الاختيارية بدل هذا التعويض.

## التقاعد المدني

law-input-salary = آخر راتب أساسي
law-rule-civil-formula = المعاش المدني
law-formula-civil-formula = آخر راتب أساسي { $salary } × عدد أشهر الخدمة { $months } ÷ { $divisor }
law-rule-civil-cap = الحد الأعلى للمعاش المدني
law-formula-civil-cap = الأقل من المعاش { $pension } ومن { $percent } من الراتب { $salary }
law-rule-civil-disability = الحد الأدنى عند العجز الكلي في الخدمة
law-formula-civil-disability = الأكبر من المعاش { $pension } ومن { $percent } من الراتب { $salary }
law-condition-civil-age = بلوغ سن التقاعد، وتاريخها { $date }
law-condition-civil-at-age = أشهر الخدمة { $months }، والمطلوب عند السن { $needed }
law-condition-civil-any-reason = أشهر الخدمة { $months }، والمطلوب أيًّا كان سبب انتهاء الخدمة { $needed }
law-condition-civil-approved = أشهر الخدمة { $months }، والمطلوب للتقاعد بطلبك وموافقة جهتك { $needed }
law-condition-civil-abolished = أشهر الخدمة { $months }، والمطلوب عند إلغاء الوظيفة أو الفصل بغير سبب تأديبي { $needed }
law-condition-civil-disabled = انتهاء الخدمة بعجز كلي أو وفاة
law-reason-below-salary = المعاش { $pension } لا يتجاوز الراتب { $salary }.
law-reason-not-disabled-in-service = لم تنتهِ الخدمة بعجز كلي أو وفاة.
law-uncertain-civil-formula = صيغة المعاش المدني مأخوذة من ملخصات منشورة، ولم نطّلع على نص المادة.
law-uncertain-civil-approval-amended = ليس واضحًا هل يبقى التقاعد بعشرين سنة وموافقة الجهة لمن شملهم التعديل. راجع جهتك والمؤسسة.
law-refusal-not-civil = المعاش المدني لمن بقي على نظامه، وهذه الفئة ليست منهم: { $regime }.

## تبادل المنافع

law-name-social-insurance = التأمينات الاجتماعية
law-input-coefficient = معامل النمو السنوي
law-input-growth = معامل النمو
law-input-grown = آخر راتب مدني بعد النمو
law-input-insured-part = المعاش عن أشهر التأمينات
law-rule-exchange-growth = معامل النمو بين نهايتي الخدمتين
law-formula-exchange-growth = { $coefficient } مرفوعًا إلى عدد السنوات { $years }، مع { $months } من الأشهر بالتناسب
law-rule-exchange-grown-salary = الراتب المدني بعد النمو
law-formula-exchange-grown-salary = آخر راتب مدني { $salary } × معامل النمو { $growth }
law-rule-exchange-uniform = المعاش بمتوسط واحد للمدتين
law-formula-exchange-uniform = المعاش عن أشهر التأمينات { $insured_part } + متوسط الأجر { $average } × أشهر الخدمة المدنية { $months } ÷ { $divisor }
law-rule-exchange-split = المعاش لكل مدة بأجرها
law-formula-exchange-split = المعاش عن أشهر التأمينات { $insured_part } + الراتب بعد النمو { $grown } × أشهر الخدمة المدنية { $months } ÷ { $divisor }
law-rule-exchange-cap = الحد الأعلى للمعاش
law-formula-exchange-cap = الأقل من المعاش { $pension } ومن { $percent } من متوسط الأجر { $average }
law-rule-exchange-months = مجموع المدتين
law-formula-exchange-months = أشهر التأمينات { $insured } + أشهر الخدمة المدنية { $civil }
law-condition-exchange-months = أشهر الخدمة في النظام الأول { $months }، والمطلوب لضمها { $needed }
law-condition-exchange-age = طلب الضم أثناء العمل وقبل { $date }
law-condition-exchange-statutory = بلوغ السن النظامية في { $date }؛ مجموع الأشهر { $months }، والمطلوب { $needed }
law-condition-exchange-early = قبل السن النظامية: الأشهر التي تُحتسب { $months }، والمطلوب { $needed }
law-reason-average-not-above = متوسط الأجر { $average } لا يزيد على الراتب المدني بعد النمو { $grown }.
law-reason-average-above = متوسط الأجر { $average } يزيد على الراتب المدني بعد النمو { $grown }.
law-reason-exchange-below-cap = المعاش { $pension } لا يتجاوز متوسط الأجر { $average }.
law-uncertain-exchange-table = حسبنا معاملات جدول تبادل المنافع بنمو مركب سنوي، وهو مطابق لما نُشر منه.
law-uncertain-exchange-early = المدد المضمومة تفتح التقاعد قبل السن النظامية لموظفي الجهات المحوّلة أو المخصصة بقرار من مجلس الوزراء فقط.
law-refusal-one-scheme = لا توجد مدتان في نظامين مختلفين.
law-refusal-exchange-new-law = نظام 1445هـ نظام واحد للقطاعين، ولا حاجة فيه إلى تبادل المنافع.
law-assume-exchange-request = يُقدَّم طلب الضم في وقته، ولم تنتهِ الخدمة الأولى بعجز ولم يُعوَّض عنها.

## السؤال المعكوس

law-assume-reverse-working = تواصل العمل بلا انقطاع بعد { $today } حتى الموعد المطلوب.
law-assume-reverse-wage = يُحتسب الأجر المطلوب من الشهر التالي لتاريخ { $today } حتى { $on }.
law-reason-target-above = لا يمكن بلوغ { $target } في هذه الحالة؛ وأعلى معاش ممكن { $highest }.
law-reason-target-no-pension = لا معاش في هذه الحالة حتى يُقارن بمبلغ { $target }.
