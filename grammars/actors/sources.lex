# Who is quoted, and the verbs and words that quote.

class     source_noun
noun      مصدر
plural    مصادر
noun      مراسل
plural    مراسلون
form      مراسلنا
form      مراسلتنا
form      مراسلينا
noun      ناشط
plural    ناشطون
plural    نشطاء
noun      شاهد عيان
form      شهود عيان
noun      شهود
noun      بيان
with      document yes
noun      متحدث
noun      ناطق
noun      وكالة
noun      شبكة
noun      موقع
noun      صحيفة
plural    صحف
noun      إذاعة
noun      قناة
plural    قنوات
noun      تلفزيون
noun      وسيلة إعلام
form      وسائل إعلام
form      وسائل الإعلام
noun      مرصد
noun      وزارة
noun      مسؤول
noun      شهود عيان
noun      منظمة
noun      سكان
noun      أهالي
noun      تقرير
plural    تقارير
with      document yes
noun      ضابط
noun      قائد
noun      عضو
noun      أحد أبناء المنطقة
noun      هيئة
noun      مركز
noun      مكتب
noun      إعلام
noun      معلومات
noun      أنباء

class     source_adj
adjective محلي
adjective طبي
adjective أمني
adjective ميداني
adjective عسكري
adjective خاص
adjective مطلع
adjective رسمي
adjective حكومي
adjective قيادي
adjective حقوقي
adjective إعلامي
adjective متطابق
adjective أهلي
adjective قبلي
adjective عشائري
adjective استخباراتي
adjective موثوق
adjective مقرب
adjective دبلوماسي
adjective فلسطيني
adjective سوري
adjective عراقي
adjective يمني
adjective لبناني
adjective إسرائيلي
adjective إعلامي
adjective متقاطع
adjective طبية
adjective صحفي
adjective عبري

class     report_verb
verb      قال
imperfect يقول
masdar    قول
verb      أفاد
imperfect يفيد
masdar    إفادة
verb      أكد
masdar    تأكيد
imperfect يؤكد
verb      أعلن
verb      ذكر
masdar    ذكر
verb      أوضح
verb      أضاف
imperfect يضيف
masdar    إضافة
verb      أشار
imperfect يشير
masdar    إشارة
verb      لفت
verb      نقل
masdar    نقل
verb      صرّح
verb      كشف
masdar    كشف
verb      نوّه
verb      تحدث
verb      روى
imperfect يروي
verb      رصد
masdar    رصد
verb      وثّق
verb      تابع
masdar    متابعة
verb      أورد
masdar    إيراد
verb      أبلغ
verb      اعتبر
verb      أخبر
verb      نشر
masdar    نشر
verb      استطرد
verb      بث
masdar    بث

class     report_verb
with      certainty low
verb      زعم
masdar    زعم
verb      ادعى
imperfect يدعي
masdar    ادعاء
verb      رجّح
verb      اتهم

class     attribution
word      بحسب
word      بين أن
word      حسب
word      وفق
word      وفقا ل
word      وفقا
word      نقلا عن
word      على لسان
word      في تصريح ل
word      بحسب ما
word      حسبما
word      وفق ما
word      استنادا إلى

# "مصدر في الشرطة": where a source sits.
class     source_in
word      في
word      لدى
word      من
