# Who is quoted, and the verbs and words that quote.

class     source_noun
noun      مصدر
plural    مصادر
noun      مراسل
plural    مراسلون
form      مراسلنا
form      مراسلتنا
form      مراسلينا
form      مراسلونا
form      مراسلة
form      المراسلة
form      مراسلو
noun      ناشط
plural    ناشطون
plural    نشطاء
noun      شاهد عيان
form      شهود عيان
noun      شهود
noun      بيان
with      document yes
noun      بيان رسمي
with      document yes
noun      متحدث
form      متحدثة
form      المتحدثة
noun      ناطق
form      ناطقة
form      الناطقة
noun      وكالة
noun      وكالة أنباء
noun      شبكة
noun      غرفة طوارئ
plural    غرف طوارئ
noun      غرفة الطوارئ
plural    غرف الطوارئ
noun      خدمة الطوارئ
plural    خدمات الطوارئ
noun      لجنة مقاومة
plural    لجان مقاومة
word      موقع
word      الموقع
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
noun      منظمة
noun      سكان
noun      أهالي
noun      تقرير
plural    تقارير
with      document yes
noun      ضابط
noun      قائد
noun      آمر
noun      عضو
noun      أحد أبناء المنطقة
noun      هيئة
noun      مركز
noun      مكتب
noun      مكتب إعلامي
noun      مركز إعلامي
noun      إعلام
noun      مصور
plural    مصورون
noun      مندوب
plural    مندوبون
noun      موفد
noun      جريدة
plural    جرائد
noun      مجلة
noun      راديو
noun      منصة
noun      صفحة
noun      حساب
noun      معرف
noun      ائتلاف
noun      رابطة
noun      بعثة
noun      تنسيقية
noun      غرفة عمليات
noun      منسقية
noun      نقابة
noun      جمعية
noun      مؤسسة
noun      لجنة
plural    لجان
noun      فريق
plural    فرق
with      crew yes
noun      مديرية
noun      إدارة
noun      قيادة
noun      رئاسة
noun      مجلس
plural    مجالس
noun      مدير
plural    مدراء
noun      ناج
plural    ناجون
noun      قريب
plural    أقارب
noun      مقربون
noun      جيران
noun      وجيه
plural    وجهاء
noun      مقطع مصور
plural    مقاطع مصورة
with      document yes
noun      تسجيل مصور
plural    تسجيلات مصورة
with      document yes
noun      شهادة
plural    شهادات
with      document yes
noun      إحصائية
with      document yes
noun      تغريدة
with      document yes
noun      منشور
with      document yes
noun      بلاغ
with      document yes
noun      إفادة
exact
with      document yes
noun      سجل
plural    سجلات
with      document yes
noun      كادر
plural    كوادر
with      crew yes
noun      طاقم
plural    طواقم
with      crew yes
noun      متطوع
plural    متطوعون
noun      مختار
noun      محام
noun      شاهد
noun      محافظ
noun      منسق
noun      محلل
noun      خبير
noun      باحث
noun      نائب
noun      أمين
noun      حكومة
noun      سلطة
plural    سلطات
noun      رئيس
noun      حاكم
noun      وزير

# What is said of a source that stays unnamed: "مصدر طلب عدم كشف اسمه".
class     source_clause
verb      وصف
imperfect يصف
verb      فضّل
verb      طلب
verb      رفض
verb      اشترط
verb      تحفظ
verb      امتنع

# Sites that speak: "أعلنت مستشفى الشفاء وصول ثلاثة شهداء".
class     speaking_site
noun      مستشفى
noun      مشفى
noun      مجمع طبي
noun      مجمع
noun      بلدية

# Where something is posted: no source by itself, "في منشور على موقع فيسبوك".
class     platform
noun      موقع التواصل الاجتماعي
plural    مواقع التواصل الاجتماعي
plural    مواقع التواصل
noun      شبكة التواصل الاجتماعي
plural    شبكات التواصل الاجتماعي
plural    شبكات التواصل
noun      وسائل التواصل الاجتماعي
noun      وسائل التواصل
noun      منصة التواصل الاجتماعي
plural    منصات التواصل الاجتماعي
noun      تطبيق تليغرام
noun      منصة إكس
noun      منصة تلغرام
noun      موقع تويتر
noun      موقع فيسبوك
noun      موقع يوتيوب

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
adjective متقاطع
adjective صحفي
adjective عبري
adjective مصري
adjective تركي
adjective ليبي
adjective سوداني
adjective أردني
adjective سعودي
adjective كردي
adjective روسي
adjective أمريكي
adjective أميركي
adjective معارض
adjective قضائي
adjective استخباري
adjective مسؤول
adjective مختص
adjective وزاري
adjective سياسي
adjective حزبي
adjective مقاوم
adjective إغاثي
adjective إنساني
adjective دولي
adjective أممي
adjective غربي
adjective عربي
adjective متعدد
adjective مختلف

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
with      relays source_of
with      prints yes
verb      صرّح
verb      كشف
masdar    كشف
verb      نوّه
verb      تحدث
verb      روى
imperfect يروي
verb      رصد
masdar    رصد
with      relays source_of
verb      وثّق
verb      تابع
masdar    متابعة
with      relays source_of
verb      أورد
masdar    إيراد
with      relays source_of
with      prints yes
verb      أبلغ
verb      اعتبر
verb      أخبر
verb      نشر
masdar    نشر
with      relays source_of
with      prints yes
verb      استطرد
verb      بث
masdar    بث
with      relays source_of

verb      شدّد
verb      نبّه
verb      أردف
imperfect يردف
verb      أقر
imperfect يقر
masdar    إقرار
verb      أحصى
imperfect يحصي
masdar    إحصاء
verb      استدرك

verb      نفى
imperfect ينفي
masdar    نفي
verb      شكّك
verb      أعرب
verb      علم
imperfect يعلم
with      relays source_from

# بيّن is spelled as the preposition is: only its feminine is told apart by itself.
class     report_verb
verb      بينت
masdar    تبيين

class     report_homograph
word      بين

class     report_verb
verb      اعترف
verb      نعى
imperfect ينعى
verb      غرّد
verb      كتب
masdar    كتابة
verb      أذاع
imperfect يذيع
verb      أفصح
verb      تداول
verb      سجّل
masdar    تسجيل

# Between two clauses that may have a source each.
class     meanwhile
word      فيما
word      بينما
word      في حين

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
word      جاء في
word      ورد في
word      صدر عن
word      في تصريح ل
word      بحسب ما
word      حسبما
word      وفق ما
word      استنادا إلى
word      استنادا ل
word      طبقا ل
word      طبقا
word      طبقا لما
word      وفقا لما
word      وفق ما ذكر
word      بناء على
word      على حد قول
word      على حد وصف
word      على حد تعبير
word      على ذمة
word      بحسب ما أفاد
word      بحسب ما ذكر
word      بحسب ما نقل
word      حسب ما
word      تبعا ل

# "نقلت الوكالة عن مصدر", "علم المراسل من مصادر": whose words are passed on.
class     source_of
word      عن

class     source_from
word      من

# "المتحدث باسم القوات"; it is a given name as well.
class     on_behalf
word      باسم
word      باسمه
word      باسمها
word      باسمهم

# Before who tells it otherwise: "لكن مصدرا طبيا أكد مقتل سبعة".
class     other_voice
word      لكن
word      غير أن
word      إلا أن
word      بيد أن

# "قائلا إن": goes on with who speaks.
class     saying
adjective قائل

# "بعض المصادر تتحدث عن", "غير أن مصدرا قال إن".
class     source_lead
word      بعض
word      عدة
word      غير أن
word      إلا أن
word      لكن
word      بيد أن
word      بينما
word      فيما

# "لم تذكر الوزارة" quotes nobody.
class     unsaid
word      لم
word      لن

# "بيان صادر عن الوزارة": whose document it is.
class     issued
word      صادر عن
word      صادرة عن
word      الصادر عن
word      الصادرة عن
word      صدر عن
word      صدرت عن

# "المصادر نفسها" are those quoted before.
class     same_word
noun      نفس
noun      ذات
noun      عين

# "مصدر في الشرطة": where a source sits.
class     source_in
word      في
word      لدى
word      من

# What the name of an organisation that documents and reports ends in: "مرصد ... لحقوق الإنسان".
class     field_of_work
word      لحقوق الإنسان
word      لحقوق الطفل
word      لحقوق المرأة
word      للحقوق والحريات
word      للحقوق والتنمية
word      للعدالة والحقوق
word      للديمقراطية وحقوق الإنسان
word      للدفاع عن حقوق الإنسان
word      للدفاع عن الحريات
word      للحريات الصحفية
word      لحرية الصحافة
word      لرصد الانتهاكات
word      لتوثيق الانتهاكات
word      للعدالة والمساءلة
word      للدراسات
word      للدراسات والأبحاث
word      للأبحاث والدراسات
word      للدراسات الاستراتيجية
word      للأنباء
word      للإعلام

# Right behind a verb of saying: what is said, so that whoever says it stands before the verb ("تزعم وجود عناصر من أ").
class     thing_said
word      وجود
word      عدم
word      حدوث
word      وقوع
word      نية
word      تورط
