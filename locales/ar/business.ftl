### صفحات مشرفي المؤسسات والمنشآت.

business-greeting = مرحبًا، { $name }
business-acting-for = تعمل الآن لصالح { $name }.
business-none-chosen = لم تختر بعد المنشأة التي تعمل لها.
