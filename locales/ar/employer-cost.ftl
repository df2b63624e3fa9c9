### حاسبة صاحب العمل.

cost-intro = كم يكلف الموظف، وكم غرامة التأخر، وكيف يُقسَّط الدين. تستغرق الإجابة نحو دقيقتين.
cost-step-what = ما الذي تحسبه؟
cost-step-figures = الأرقام
cost-what = ماذا نحسب؟
cost-what-cost = تكلفة موظف
cost-what-cost-hint = الأجر مع حصتك من الاشتراك
cost-what-fine = غرامة التأخر في السداد
cost-what-fine-hint = عن اشتراكات شهر
cost-what-instalments = تقسيط دين
cost-what-instalments-hint = أقساط شهرية متساوية
cost-month = شهر الاشتراك
cost-employee = الموظف
cost-employee-add = إضافة الموظف
cost-employee-each = الموظف { $number }
cost-contribution = الاشتراكات المستحقة
cost-paid-on = تاريخ السداد
cost-debt = الدين
cost-count = عدد الأقساط
cost-first = شهر القسط الأول
cost-example-cost = موظف سعودي: أساسي 8,000 وسكن 2,000
cost-example-cost-new = موظفة جديدة أجرها 10,000
cost-example-cost-foreign = عامل غير سعودي: أساسي 4,000 وسكن 1,000
cost-example-fine = فاتورة مارس سُددت في يونيو
cost-example-instalments = مديونية على 240 قسطًا
cost-verdict = يكلفك الموظف { $total } شهريًا، منها { $share } حصتك من الاشتراك
cost-verdict-fine = { $months ->
    [zero] لا تأخير. الغرامة { $fine }
    [one] الغرامة { $fine } عن تأخر شهر واحد
    [two] الغرامة { $fine } عن تأخر شهرين
    [few] الغرامة { $fine } عن تأخر { $months } أشهر
    [many] الغرامة { $fine } عن تأخر { $months } شهرًا
   *[other] الغرامة { $fine } عن تأخر { $months } شهر
}
cost-verdict-in-time = سُددت في موعدها ولا غرامة عليها
cost-verdict-instalments = { $count ->
    [zero] لا أقساط. القسط { $part }
    [one] قسط واحد قدره { $part }
    [two] قسطان، كل منهما { $part }
    [few] { $count } أقساط، كل منها { $part }
    [many] { $count } قسطًا، كل منها { $part }
   *[other] { $count } قسط، كل منها { $part }
}
cost-total = تكلفة الشهر
cost-wage = الأجر
cost-share = حصة صاحب العمل
cost-worker = حصة الموظف تُخصم من أجره
cost-net = ما يقبضه الموظف
cost-year = تكلفة 12 شهرًا
cost-fine = الغرامة
cost-due-on = آخر يوم للسداد دون غرامة
cost-months-late = أشهر التأخر
cost-to-pay = المستحق مع الغرامة
cost-part = القسط
cost-plan = الأقساط
cost-plan-month = الشهر
cost-plan-number = رقم القسط
cost-plan-amount = المبلغ
