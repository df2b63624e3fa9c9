### كلمة مرور جديدة وشروطها.

password-new = كلمة المرور الجديدة
password-new-hint = استخدم عبارة من عدة كلمات يسهل عليك تذكّرها. المسافات والحروف العربية مقبولة.
password-rules = شروط كلمة المرور
password-rule-length = 15 حرفًا على الأقل
password-rule-nothing-of-yours = ليس فيها اسمك ولا رقم هويتك أو جوالك ولا اسم المؤسسة
password-rule-uncommon = ليست من كلمات المرور الشائعة
password-rule-met = تحقق
password-rule-open = لم يتحقق بعد
password-rules-met = تحققت كل الشروط الظاهرة.
password-rules-unmet = الطول كافٍ، وبقي شرط لم يتحقق.
password-missing = { $n ->
    [zero] اكتمل الطول.
    [one] بقي حرف واحد.
    [two] بقي حرفان.
    [few] بقيت { $n } أحرف.
    [many] بقي { $n } حرفًا.
   *[other] بقي { $n } حرف.
}
error-password-mobile = يجب ألا تحتوي كلمة المرور على رقم جوالك
error-password-user-name = يجب ألا تحتوي كلمة المرور على اسم المستخدم
error-password-name = يجب ألا تحتوي كلمة المرور على اسمك
error-password-organisation = يجب ألا تحتوي كلمة المرور على اسم المؤسسة أو خدماتها
