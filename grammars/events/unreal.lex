# What is asked or only thought of: no incident.

# At the beginning of a sentence: it asks.
class     asking
word      هل
word      أليس
word      أليست
word      ألا
word      لماذا
word      ماذا
word      كيف
word      متى
word      أين
word      وين
word      كم

# In a sentence: shots of joy.
class     festive
word      ابتهاجا
word      احتفالا
word      في الأعراس

# Behind the name of an event: what somebody says that it means.
class     comment
word      يعكس
word      تعكس
word      يكشف
word      تكشف
word      يمثل
word      تمثل
word      يشكل
word      تشكل
word      يعد
word      تعد
word      يعتبر
word      تعتبر
word      يدل
word      تدل
word      يثبت
word      تثبت
word      يهدد
word      يهدف
word      تهدف
word      ليس
word      ليست
word      لن
word      جريمة حرب
word      جريمة ضد الإنسانية
word      جريمة لا تسقط
word      خط أحمر
word      أمر مرفوض
word      انتهاك
word      انتهاكا
word      مسألة وقت

# What is attacked, seized or killed in words only, right behind the trigger: "اعتداء على حرية التعبير", "اغتصب السلطة".
class     idea
noun      حرية
noun      حق
plural    حقوق
noun      سلطة
noun      سيادة
noun      ديمقراطية
noun      ديموقراطية
noun      شرعية
noun      دستور
noun      كيان
noun      وجود
noun      شرف
noun      كرامة
noun      استقرار
noun      استقلال
noun      استقلالية
noun      عدالة
noun      سمعة
noun      مصداقية
noun      اقتصاد
noun      إرادة
noun      ذاكرة
noun      تاريخ
noun      ثقافة
noun      قيمة
plural    قيم
noun      مبدأ
plural    مبادئ
noun      عقيدة
noun      دين
noun      سلم أهلي
noun      نسيج
noun      تعايش
noun      ثقة
noun      روح
noun      أمل
plural    آمال
noun      طموح
plural    طموحات
noun      حلم
plural    أحلام
noun      فكر
noun      رأي
noun      وعي
noun      عملية السلام
noun      عملية سياسية
noun      مسار
noun      حياة سياسية
noun      حياة عامة
noun      مشروع وطني
noun      قانون
plural    قوانين
noun      لغة
noun      مهنة
noun      صحافة
noun      إعلام
noun      فساد
noun      فقر
noun      بطالة
noun      سياسة
plural    سياسات
noun      قرار
plural    قرارات
noun      موقف
plural    مواقف
noun      تصريح
plural    تصريحات
noun      خطاب
noun      أداء
noun      نظرية
noun      نظرة
noun      أنظار
noun      أضواء
noun      قلوب
noun      مشهد
noun      صدارة
noun      نقطة ثمينة

# What is taken from its owner by "اغتصاب", and is no woman: "اغتصاب الأرض", "اغتصاب آخر معاقل الشرعية".
class     usurped
noun      معقل
plural    معاقل
noun      أرض
plural    أراض
plural    أراضي
noun      وطن
noun      بلاد
noun      مقعد
plural    مقاعد
noun      منصب
plural    مناصب
noun      موقع
plural    مواقع
noun      ثروة
plural    ثروات
noun      ملكية

# What blows up without a sound: "انفجر الخلاف", "المشكلة التي انفجرت".
class     situation
noun      سعر
plural    أسعار
noun      مشكلة
noun      أزمة
noun      وضع
plural    أوضاع
noun      خلاف
plural    خلافات
noun      غضب
noun      صراع
noun      فضيحة
noun      فرحة
noun      بهجة
noun      قضية
plural    قضايا
noun      فقاعة
noun      شارع
noun      جدل
noun      سجال
noun      حرب
noun      ثورة
noun      انتفاضة
noun      احتجاج
plural    احتجاجات
noun      مظاهرة
noun      تظاهرة
noun      مواجهة
noun      اشتباك
noun      صدام
noun      زوبعة
noun      ضجة
noun      جدل واسع
noun      أعمال العنف
noun      أعمال عنف
noun      معركة
noun      قتال
noun      نقاش
noun      نزاع
noun      سخط
noun      احتقان
noun      مفاجأة
plural    مفاجآت
noun      قنبلة سياسية
noun      قنبلة إعلامية
noun      قنبلة مدوية
noun      قنبلة من العيار الثقيل

# Near an attack without a weapon or a victim: it was a speech, an article or a vote.
class     of_words
verb      انتقد
masdar    انتقاد
plural    انتقادات
noun      نقد
word      قائلا
word      قائلة
word      قائلين
word      واصفا
word      واصفة
word      معتبرا
word      معتبرة
word      منتقدا
word      منتقدة
word      متهما
word      متهمة
word      مستهجنا
word      ساخرا
word      دون أن يسمي
word      دون أن يسميه
word      دون أن يسميها
noun      تغريدة
noun      منشور
noun      مقال
noun      خطاب
noun      كلمة ألقاها
noun      مؤتمر صحافي
noun      مؤتمر صحفي
noun      مقابلة
adjective لاذع
adjective إعلامي
adjective لفظي
adjective كلامي

# Who attacks in words: "هاجم الوزير المعارضة", "شن رئيس الكتلة هجوما على الحزب".
class     speaker
noun      رئيس
word      الرئيس
noun      وزير
plural    وزراء
word      الوزير
noun      نائب
plural    نواب
noun      سيناتور
noun      سفير
noun      مفتي
noun      بطريرك
noun      مطران
noun      كاتب
noun      إعلامي
noun      ناطق
noun      متحدث
noun      سياسي
noun      مرشح
noun      زعيم المعارضة
noun      زعيم سياسي
plural    زعماء سياسيون
plural    زعماء
noun      مستشار
noun      برلماني
noun      دبلوماسي

# Behind "ضربة", "هجوم" or "تفجير": no blow, or no attack.
class     figurative
adjective موجع
adjective قاصم
form      قاصمة
adjective قاس
form      قاسية
adjective مؤلم
adjective قاض
form      قاضية
adjective معنوي
adjective اقتصادي
adjective سياسي
adjective انتخابي
adjective دبلوماسي
adjective قانوني
adjective مالي
adjective نووي

# Before "ل" and a verbal noun: what this names happened, it is no purpose ("نتيجة لقصف", "صور لقصف").
class     of_event
verb      أدى
imperfect يؤدي
noun      نتيجة
noun      حصيلة
noun      هدف
noun      صورة
plural    صور
form      صورا
noun      فيديو
noun      مقطع
plural    مقاطع
noun      مشهد
plural    مشاهد
noun      لقطة
plural    لقطات
noun      تغطية
noun      تصوير
noun      توثيق
noun      استمرار
noun      امتداد
noun      بداية
noun      تصعيد
noun      تفاصيل
noun      ذكرى
noun      رد
verb      وصل
verb      عاد
imperfect يعود
verb      استسلم
verb      شهد
noun      شاهد

# Verbs that tell of what happened by "ل" and a verbal noun: "أشار البيان لإلقاء القبض على ثلاثة".
class     points_to
verb      أشار
imperfect يشير
masdar    إشارة
verb      لفت
verb      نوه
verb      تطرق
verb      ألمح
imperfect يلمح

# Behind a noun: it is only being planned.
class     planned_behind
word      يجري التخطيط له
word      يجري التخطيط لها
word      يتم التخطيط له
word      يتم التخطيط لها
word      يخطط له
word      يخطط لها
word      خطط له
word      خطط لها
word      مخطط له
word      مخطط لها
word      كان مخططا
word      كانت مخططة
word      تعد له
word      يعد له
word      يعد لها

# Right behind a verbal noun: what it acts on.
class     aimed_at
noun      هدف
plural    أهداف
noun      تجمع
noun      موكب
plural    مواكب
noun      شخصية
noun      منشأة
plural    منشآت
noun      مصلحة
plural    مصالح
noun      سيارة
noun      مركبة
noun      آلية
noun      سفينة
plural    سفن

# Right before an imperfect: what happens whenever it does, not that it did.
class     whenever
word      حينما
word      عندما
word      كلما
word      متى
word      متى ما
word      حيثما
word      أينما
word      إذا
word      إذا ما
word      طالما

# What is brought under control and is no ground: "السيطرة على الحريق".
class     mastered
noun      حريق
plural    حرائق
noun      نيران
noun      نار
noun      وضع
plural    أوضاع
noun      موقف
noun      إصابة
noun      مرض
noun      وباء
noun      فيروس
noun      سعر
plural    أسعار
noun      نفس
noun      أعصاب
noun      مباراة
noun      لقاء
noun      صدارة
noun      مشهد
noun      عاطفة
noun      مشكلة
noun      أزمة
noun      فيضان
plural    فيضانات
noun      تسرب
noun      اشتباكات
noun      فوضى
noun      انفلات

# What inspectors, courts of trade and the traffic police act on.
class     civic
noun      تنظيف
noun      نظافة
noun      تشجير
noun      مخبز
plural    مخابز
noun      مخالفة
plural    مخالفات
noun      محضر
plural    محاضر
noun      منتهي الصلاحية
form      منتهية الصلاحية
noun      مواد غذائية منتهية
noun      بسطة
plural    بسطات
noun      تموين
adjective تمويني
word      الغذاء والدواء
word      للغذاء والدواء
noun      صيدلية
plural    صيدليات
noun      عيادة
noun      مطعم
plural    مطاعم
noun      إشغال
plural    إشغالات
noun      تعد على الطرق
word      آيل للسقوط
word      آيلة للسقوط
word      الآيلة للسقوط
word      الآيل للسقوط
adjective مروري
adjective صيدلاني
word      فاسدة
word      الفاسدة
noun      زراعة
noun      جراحة
adjective جراحي
noun      نفاية
plural    نفايات
noun      قمامة
noun      امتحان
plural    امتحانات
word      لتوسيع
word      لتوسعة
word      عكس السير
word      بسبب الأمطار
word      بسبب الثلوج
word      بسبب السيول
word      بسبب الضباب
word      بسبب الأحوال الجوية
word      بسبب سوء الأحوال الجوية

# Whom a programme is for: "استهداف مليون طفل بحملة تلقيح".
class     served
noun      تلقيح
noun      تطعيم
noun      لقاح
plural    لقاحات
noun      توعية
noun      تأهيل
noun      تمكين
noun      برنامج
plural    برامج
noun      مشروع
plural    مشاريع
noun      مبادرة
noun      ورشة عمل
noun      دورة تدريبية
noun      قرض
plural    قروض
noun      إعانة
noun      مساعدة
noun      منحة
noun      كسوة
noun      حملة إغاثة
noun      سلة غذائية
plural    سلال غذائية

# Behind a device or goods, before what they are for: "عبوات معدة للتفجير", "مواد تستخدم في صناعة ...".
class     made_for
word      معدة
form      معد
form      المعد
form      معدا
form      معدان
form      معدين
form      معدتان
form      معدتين
form      المعدة
adjective جاهز
adjective مجهز
adjective مهيأ
adjective مخصص
adjective مستخدم
adjective مستعمل
verb      استخدم
verb      استعمل

# What bombs are made of and set off with: "مساطر للتفجير".
class     tool
noun      مسطرة
plural    مساطر
noun      أداة
plural    أدوات
noun      مادة
plural    مواد
noun      جهاز
plural    أجهزة
noun      صاعق
plural    صواعق
noun      سلك
plural    أسلاك
noun      معدة
plural    معدات
noun      قداحة

# Before a truce: it is over, or broken by what else the sentence tells.
class     breach
noun      خرق
plural    خروقات
noun      اختراق
plural    اختراقات
word      انتهاك
word      انتهاكات
word      انتهاكا
noun      انتهاء
word      نهاية
noun      انهيار

# A protest in words: the word for it, which is also that of a crowd's.
class     complaint
noun      احتجاج
verb      احتج

# Right behind it: it is lodged with somebody.
class     formal
adjective رسمي
adjective دبلوماسي
adjective ديبلوماسي
adjective خطي
adjective شفهي
word      شديد اللهجة
form      شديدا اللهجة

# Before it: it is handed over, or written.
class     lodge
verb      قدم
verb      سلم
verb      أبلغ
verb      وجه
verb      سجل
noun      مذكرة
noun      رسالة
noun      كتاب
noun      خطاب

# What is fought for with votes, goals and words: "معركة على رئاسة البلدية".
class     prize
noun      رئاسة
noun      منصب
plural    مناصب
noun      زعامة
noun      خلافة
noun      لقب
noun      صدارة
noun      مقعد
plural    مقاعد
noun      كرسي
noun      صوت
plural    أصوات
noun      حقيبة
plural    حقائب
noun      حصة
plural    حصص
noun      صلاحية
plural    صلاحيات
noun      بطولة
noun      كأس
