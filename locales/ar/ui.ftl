### نصوص المكوّنات.

ui-retry = إعادة المحاولة
ui-error-reference = الرقم المرجعي للدعم: { $reference }
