### ما لا تغطيه الحاسبات.

not-covered-lead = نقول لك هنا أين تتوقف الحاسبات، حتى لا تعتمد عليها فيما لا تعرفه.
not-covered-decision = ليست قرارًا
not-covered-decision-instead = النتيجة تقديرية من الأرقام التي أدخلتها. القرار للمؤسسة بعد طلبك، بحسب سجلها.
not-covered-military = معاشات العسكريين
not-covered-military-instead = يُعرض نظامها ولا يُحسب، لأن قواعدها لم تتوفر لنا كاملة. اسأل جهتك أو المؤسسة.
not-covered-gulf = معاشات مواطني دول مجلس التعاون
not-covered-gulf-instead = تتبع نظام دولتهم. نحسب هنا ما يُدفع في المملكة من اشتراكات، وهي نسب تُراجع مع المؤسسة.
not-covered-regulations = ما تحدده اللوائح وحدها
not-covered-regulations-instead = لم نجد نص اللائحة التنفيذية لنظام 1445هـ. كل ما يعتمد عليها موسوم بأنه غير محسوم.
not-covered-separate = حساب المدد المنفصلة
not-covered-separate-instead = إذا كان أجرك السابق أعلى من أجرك الأخير فقد يُقسم حسابك إلى مدد. نسب التقسيم في لائحة لم نرها، فلا نحسبه.
not-covered-early-lump = تعويض الدفعة الواحدة قبل السن
not-covered-early-lump-instead = حالاته منذ 2022م في اللائحة، ولم نجدها. لا نعدك به ولا ننفيه.
not-covered-hijri = الأشهر الهجرية القديمة
not-covered-hijri-instead = كان كل صاحب عمل يختار تقويم أشهره حتى نحو 2018م. خذ عدد أشهرك من سجلك لا من حسابك.
not-covered-future = ما يتغير بعد اليوم
not-covered-future-instead = نحسب المستقبل بقواعد اليوم. قد تتغير الأنظمة والأجور والحدود.
not-covered-heirs = المواريث والنزاعات
not-covered-heirs-instead = أنصبة المعاش ليست أنصبة الميراث. من يستحق فعلًا تثبته المؤسسة بالوثائق.
not-covered-medical = درجات العجز
not-covered-medical-instead = تحددها اللجان الطبية. الحاسبة تأخذ الدرجة التي تكتبها.
