# Figures of speech and other trades that speak of fighting: no incident. A term of several words hides the trigger inside it.

class     figure
word      قبل سيطرة
word      قبل سيطرتها
word      قبل سيطرته
word      قبل سيطرتهم
word      قبيل سيطرة
word      قبيل سيطرتها
word      قبيل سيطرته
word      قبيل سيطرتهم
word      منذ سيطرة
word      منذ سيطرتها
word      منذ سيطرته
word      منذ سيطرتهم
verb      قضى أحكاما
imperfect يقضي
verb      قضى حكما
imperfect يقضي
verb      قضى عقوبة
imperfect يقضي
verb      قضى محكومية
imperfect يقضي
verb      قضى محكوميته
imperfect يقضي
verb      قضى محكومياتهم
imperfect يقضي
verb      قضى ليلة
imperfect يقضي
verb      قضى ليلتهم
imperfect يقضي
noun      تردي الأوضاع
noun      تردي الوضع
noun      تردي الخدمات
noun      تردي الأحوال
noun      تردي الظروف
noun      تردي الحالة
noun      تردي واقع
noun      تردي مستوى
noun      تردي البنية
noun      تردي الكهرباء
noun      منطقة القتال
plural    مناطق القتال
word      القتال في صفوف
form      للقتال في صفوف
word      القتال إلى جانب
form      للقتال إلى جانب
word      القتال جنبا إلى جنب
form      للقتال جنبا إلى جنب
noun      هجوم لاذع
form      هجوما لاذعا
form      هجومه اللاذع
form      هجومها اللاذع
plural    هجمات لاذعة
noun      هجوم حاد
form      هجوما حادا
noun      هجوم كلامي
form      هجوما كلاميا
noun      هجوم لفظي
form      هجوما لفظيا
noun      هجوم إعلامي
form      هجوما إعلاميا
noun      هجوم سياسي
form      هجوما سياسيا
noun      هجوم شديد
form      هجوما شديدا
noun      هجوم قاس
form      هجوما قاسيا
noun      هجوم شديد اللهجة
form      هجوما شديد اللهجة
noun      هجوم شرس
form      هجوما شرسا
noun      هجوم إلكتروني
plural    هجمات إلكترونية
noun      هجوم سيبراني
plural    هجمات سيبرانية
noun      خط هجوم
noun      هجوم مرتد
plural    هجمات مرتدة
noun      ضربة جزاء
plural    ضربات جزاء
plural    ضربات الجزاء
noun      ضربة حرة
noun      ضربة ركنية
noun      ضربة رأس
noun      ضربة مرمى
noun      ضربة قاضية
form      الضربة القاضية
noun      ضربة معلم
noun      ضربة حظ
noun      ضربة شمس
noun      ضربة البداية
plural    ضربات ترجيح
plural    ضربات الترجيح
noun      ضربة اقتصادية
noun      ضربة سياسية
noun      ضربة معنوية
noun      انفجار سكاني
noun      انفجار ديموغرافي
noun      انفجار اجتماعي
noun      انفجار شعبي
noun      انفجار الأوضاع
noun      انفجار الوضع
noun      انفجار معلوماتي
noun      انفجار عظيم
noun      انفجار الأزمة
verb      انفجر بالبكاء
verb      انفجر باكيا
verb      انفجر ضاحكا
verb      انفجر غاضبا
verb      انفجر غضبا
verb      انفجر ضحكا
verb      انفجر الوضع
verb      انفجرت الأزمة
noun      معركة انتخابية
plural    معارك انتخابية
noun      معركة سياسية
plural    معارك سياسية
noun      معركة قضائية
noun      معركة قانونية
noun      معركة دستورية
noun      معركة رئاسية
noun      معركة إعلامية
noun      معركة دبلوماسية
noun      معركة كلامية
noun      معركة الرئاسة
noun      معركة الانتخابات
noun      معركة انتخابات
noun      معركة الدستور
noun      معركة الوعي
noun      معركة الحياة
noun      معركة البناء
noun      معركة الهوية
noun      ميدان معركة
noun      ساحة معركة
form      ساحة المعركة
form      ساحات المعارك
noun      اشتباك كلامي
noun      اشتباك لفظي
form      قواعد الاشتباك
form      فض الاشتباك
noun      مواجهة كروية
noun      مواجهات سياسية
noun      مواجهات كلامية
noun      اغتيال معنوي
noun      اغتيال الشخصية
noun      قصف إعلامي
noun      قصف كلامي
noun      تظاهرة ثقافية
noun      تظاهرة فنية
noun      تظاهرة رياضية
noun      تظاهرة سينمائية
noun      تظاهرة علمية
noun      تظاهرة أدبية
noun      تظاهرة شعرية
noun      تظاهرة اقتصادية
noun      مسيرة سلام
noun      إجلاء طبي
noun      إخلاء طبي
noun      مسيرة مهنية
noun      مسيرة فنية
noun      مسيرة حياة
noun      مسيرة كروية
noun      مسيرة تعليم
noun      مسيرة التعليم
noun      مسيرة السلام
noun      مسيرة التنمية
noun      مسيرة البناء
noun      مسيرة الإصلاح
noun      مسيرة العطاء
noun      مسيرة النضال
noun      وقفة تأمل
noun      وقفة تأملية
noun      وقفة عرفات
noun      وقفة عرفة
noun      وقفة العيد
noun      وقفة عيد
noun      وقفة قصيرة
noun      هيئة تحرير
noun      رئيس تحرير
noun      رئيس التحرير
noun      هيئة التحرير
noun      تحرير الأسعار
noun      تحرير أسعار
noun      تحرير التجارة
noun      تحرير الاقتصاد
noun      تحرير العقود
noun      تحرير المرأة
noun      تحرير الصرف
noun      تحرير الخبر
noun      حصار اقتصادي
noun      كسر حصار
form      كسر الحصار
form      لكسر الحصار
form      وكسر الحصار
verb      مدّد اعتقال
imperfect يمدد
masdar    تمديد
with      split yes
verb      مدّد توقيف
imperfect يمدد
masdar    تمديد
with      split yes
noun      تفجير ذخائر
noun      تفجير ذخيرة
noun      تفجير ذخائر غير منفجرة
noun      تفجير ألغام
noun      تفجير مخلفات
noun      تفجير أجسام مشبوهة
noun      تفجير قنابل عنقودية
noun      رفع حصار
form      رفع الحصار
form      لرفع الحصار
form      برفع الحصار
noun      فك حصار
form      فك الحصار
form      لفك الحصار
verb      خطف الأنظار
imperfect يخطف
with      split yes
verb      خطف الأضواء
imperfect يخطف
with      split yes
verb      خطف الأبصار
imperfect يخطف
with      split yes
verb      خطف الألباب
imperfect يخطف
with      split yes
verb      خطف القلوب
imperfect يخطف
with      split yes
verb      خطف الفوز
imperfect يخطف
with      split yes
verb      خطف التعادل
imperfect يخطف
with      split yes
verb      خطف انتباه
imperfect يخطف
with      split yes
verb      خطف أنظار
imperfect يخطف
with      split yes
verb      اقتحم عالم
imperfect يقتحم
masdar    اقتحام
with      split yes
verb      اقتحم سوق
imperfect يقتحم
masdar    اقتحام
with      split yes
verb      اقتحم مجال
imperfect يقتحم
masdar    اقتحام
with      split yes
verb      أصاب هدفه
imperfect يصيب
with      split yes
verb      أصاب هدفها
imperfect يصيب
with      split yes
verb      أصاب أهدافه
imperfect يصيب
with      split yes
verb      أصاب أهدافها
imperfect يصيب
with      split yes
verb      أصاب الهدف
imperfect يصيب
with      split yes
verb      أصاب الأهداف
imperfect يصيب
with      split yes
noun      تصفية حساب
noun      تصفية حساباته
noun      تصفية حساباتها
noun      تصفية حساباتهم
noun      تصفية الحسابات
noun      تصفية القضية
noun      تصفية الشركة
noun      تصفية الإرث
noun      تصفية التركة
noun      تصفيات
noun      مناطق انتشار
word      مناطق الانتشار
noun      منطقة انتشار
word      منطقة الانتشار
noun      نقاط انتشار
word      نقاط الانتشار
noun      نقطة انتشار
word      نقطة الانتشار
noun      أماكن انتشار
word      أماكن الانتشار
noun      مواقع انتشار
word      مواقع الانتشار
noun      خارطة انتشار
word      خارطة الانتشار
noun      خريطة انتشار
word      خريطة الانتشار
noun      إصابة محققة
noun      إصابة مؤكدة
noun      إصابات محققة
word      ذوي أسر
word      لذوي أسر
word      أسر الشهداء
word      أسر الضحايا
word      أسر شهداء
word      أسر ضحايا
word      أسر القتلى
word      أسر المعتقلين
word      أسر المفقودين
word      أسر المختطفين
word      أسر النازحين
word      أسر رجال الأمن
word      أسر نازحة
word      أسر فلسطينية
word      أسر سورية
word      أسر يمنية
word      أسر الجنود
word      أسر الأسرى
word      أسر فقيرة
word      أسر محتاجة
word      أسر متضررة
verb      أصاب كبد الحقيقة
with      split yes
verb      أطلق العنان
imperfect يطلق
masdar    إطلاق
with      split yes
noun      كتيبة إعدام
verb      فجر جدلا
imperfect يفجر
with      split yes
verb      فجر مفاجأة
imperfect يفجر
with      split yes
verb      فجر أزمة
imperfect يفجر
with      split yes
verb      فجر غضبا
imperfect يفجر
with      split yes
verb      فجر فضيحة
imperfect يفجر
with      split yes
verb      فجر خلافا
imperfect يفجر
with      split yes
noun      مخيم نزوح
plural    مخيمات نزوح
plural    مخيمات النزوح
noun      رحلة نزوح
verb      انفجر خط المياه
masdar    انفجار
verb      انفجر خط الغاز الرئيسي
masdar    انفجار
verb      انفجر إطار
masdar    انفجار
verb      انفجر إطارات
masdar    انفجار
verb      انفجر بركان
masdar    انفجار
verb      انفجر أنبوب مياه
masdar    انفجار
verb      حرر مخالفة
with      split yes
verb      حرر ضبطا
with      split yes
verb      حرر شيكا
with      split yes
verb      فقد السيطرة
with      split yes
noun      فقدان السيطرة

# Pretending, matches that qualify, accounts that are settled: with the words of a demonstration or a killing.
class     figure
verb      تظاهر بالنوم
with      split yes
verb      تظاهر بالمرض
with      split yes
verb      تظاهر بالموت
with      split yes
verb      تظاهر بالغباء
with      split yes
verb      تظاهر بأنه
with      split yes
verb      تظاهر بأنها
with      split yes
noun      تصفية حسابات
form      تصفية حساباته
form      تصفية حساباتها
form      تصفية حساباتهم
noun      تصفية ملف
noun      تصفية شركة
noun      تصفية أعمال
noun      تصفية المياه

# Calm, not a warning: "هدوء حذر".
class     figure
noun      هدوء حذر
form      هدوء يشوبه الحذر
noun      ترقب حذر
noun      نزوح الكفاءات
noun      نزوح العقول
noun      نزوح الرساميل
noun      هروب رؤوس الأموال

# What was made safe first.
class     figure
word      قبل تفجيره
word      قبل تفجيرها
word      قبل انفجاره
word      قبل انفجارها

# A grip, a rocket's name and a taste: with the letters of arresting, blowing up and torturing.
class     figure
word      قبضته على
word      قبضتها على
word      قبضتهم على
word      قبضتهما على
word      قبضته الأمنية
word      قبضتها الأمنية
word      القبضة الأمنية
word      صاروخ فجر
word      صواريخ فجر
word      فجر 3
word      فجر 5
word      عذبا صافيا
word      عذبا رخيما
word      صوته عذبا
word      صوتها عذبا
word      بصوت عذب
word      ماء عذب
word      مياه عذبة
word      المياه العذبة
word      الماء العذب
word      صوت عذب
word      صوته العذب
noun      تفجير نووي
noun      دوامة القتل
noun      دوامة العنف
noun      دوامة التفجيرات
noun      دوامة الاغتيالات
noun      دوامة الخطف

# Units and places called after fighting, launchers that fire nothing, attackers who are recruited, and beasts that die.
class     figure
noun      فوج القتال
noun      كتيبة القتال
plural    كتائب القتال
noun      لواء القتال
noun      فرقة القتال
noun      فريق القتال
noun      طائرة القتال
plural    طائرات القتال
noun      قاعدة إطلاق
plural    قواعد إطلاق
form      قواعد لإطلاق
form      قاعدة لإطلاق
noun      قاذفة إطلاق
noun      تجنيد الانتحاريين
noun      تجنيد الانتحاريات
noun      تجنيد انتحاريين
noun      تجنيد انتحاريات
noun      تجنيد نساء انتحاريات
noun      تدريب الانتحاريين
noun      تدريب انتحاريين
noun      تجهيز الانتحاريين
noun      تجهيز انتحاريين
noun      إعداد الانتحاريين
noun      إعداد انتحاريين
noun      نقل الانتحاريين
noun      نقل انتحاريين
noun      إيواء الانتحاريين
noun      إيواء انتحاريين
noun      مجند الانتحاريين
noun      مجندة الانتحاريات
noun      مجندة الانتحاريين
noun      مسؤول الانتحاريين
noun      مسؤولة الانتحاريات
noun      نفوق وإصابة
noun      نفوق وجرح

# What an agreement or a ruling lays down.
class     figure
word      يقضي بتسليم
word      تقضي بتسليم
word      قضى بتسليم
word      قضت بتسليم
word      يقضي بخروج
word      تقضي بخروج
word      قضى بخروج
word      قضت بخروج
word      يقضي بانسحاب
word      تقضي بانسحاب
word      قضى بانسحاب
word      قضت بانسحاب
word      يقضي بوقف
word      تقضي بوقف
word      قضى بوقف
word      قضت بوقف
word      يقضي بإطلاق
word      تقضي بإطلاق
word      قضى بإطلاق
word      قضت بإطلاق
word      يقضي بإخلاء
word      تقضي بإخلاء
word      قضى بإخلاء
word      قضت بإخلاء
word      يقضي بتسوية
word      تقضي بتسوية
word      قضى بتسوية
word      قضت بتسوية
word      يقضي بنقل
word      تقضي بنقل
word      قضى بنقل
word      قضت بنقل
word      يقضي بدخول
word      تقضي بدخول
word      قضى بدخول
word      قضت بدخول
word      يقضي بإنهاء
word      تقضي بإنهاء
word      قضى بإنهاء
word      قضت بإنهاء
word      يقضي بعودة
word      تقضي بعودة
word      قضى بعودة
word      قضت بعودة
word      يقضي بفتح
word      تقضي بفتح
word      قضى بفتح
word      قضت بفتح
word      يقضي بالإفراج
word      تقضي بالإفراج
word      قضى بالإفراج
word      قضت بالإفراج
word      يقضي بالسماح
word      تقضي بالسماح
word      قضى بالسماح
word      قضت بالسماح
word      يقضي بتبادل
word      تقضي بتبادل
word      قضى بتبادل
word      قضت بتبادل
word      يقضي بتشكيل
word      تقضي بتشكيل
word      قضى بتشكيل
word      قضت بتشكيل
word      يقضي بإجلاء
word      تقضي بإجلاء
word      قضى بإجلاء
word      قضت بإجلاء
word      يقضي بانتشار
word      تقضي بانتشار
word      قضى بانتشار
word      قضت بانتشار
word      يقضي بتسيير
word      تقضي بتسيير
word      قضى بتسيير
word      قضت بتسيير
word      يقضي بالانسحاب
word      تقضي بالانسحاب
word      قضى بالانسحاب
word      قضت بالانسحاب
word      يقضي بإخراج
word      تقضي بإخراج
word      قضى بإخراج
word      قضت بإخراج
word      يقضي بسحب
word      تقضي بسحب
word      قضى بسحب
word      قضت بسحب
word      يقضي بنشر
word      تقضي بنشر
word      قضى بنشر
word      قضت بنشر
word      يقضي بضرورة
word      تقضي بضرورة
word      قضى بضرورة
word      قضت بضرورة
word      يقضي بأن
word      تقضي بأن
word      قضى بأن
word      قضت بأن
word      يقضي بعدم
word      تقضي بعدم
word      قضى بعدم
word      قضت بعدم
word      يقضي بمنع
word      تقضي بمنع
word      قضى بمنع
word      قضت بمنع
word      يقضي بحل
word      تقضي بحل
word      قضى بحل
word      قضت بحل

# The course of teaching, of a life's work or of a party: no march.
class     figure
noun      مسيرة تعليمية
noun      مسيرة تربوية
noun      مسيرة علمية
noun      مسيرة أكاديمية
noun      مسيرة دراسية
noun      مسيرة أدبية
noun      مسيرة إبداعية
noun      مسيرة صحفية
noun      مسيرة إعلامية
noun      مسيرة رياضية
noun      مسيرة نضالية
noun      مسيرة حزبية
noun      مسيرة ديمقراطية
noun      مسيرة ديموقراطية
noun      مسيرة تنموية
noun      مسيرة حياته
noun      مسيرة حياتها
noun      مسيرة إنقاذ
noun      مسيرة إنماء
noun      مسيرة نهوض
form      مسيرة النهوض
noun      مسيرة الحزب
noun      مسيرة النهضة

# Blows and battles of an election, of words and of a campaign.
class     figure
noun      هجوم شخصي
plural    هجمات شخصية
noun      صدام انتخابي
plural    صدامات انتخابية
noun      معركة فضح
noun      معركة أصوات
noun      معركة مقاعد
noun      معركة برلمانية
noun      معركة نيابية
noun      معركة بلدية
noun      معركة ديبلوماسية
noun      معركة مصيرية
noun      معركة اقتصادية
noun      معركة تجارية
noun      اغتيال سياسي معنوي
noun      اغتيال الدولة
noun      اغتيال الوطن
noun      اغتيال لبنان
noun      اغتيال الديمقراطية
noun      اغتيال الحقيقة
noun      اغتيال العدالة
noun      اغتيال الذاكرة
noun      اغتيال الطفولة

# Crowds that come to a feast or a place of prayer.
class     figure
noun      حشود جماهيرية
noun      حشود شعبية
noun      حشد جماهيري
noun      حشد شعبي كبير
noun      حشد غفير
noun      حشد كبير من
noun      حشود غفيرة
noun      حشود المصلين
noun      حشود المواطنين
noun      حشود المشيعين
noun      حشود الزوار
noun      حشود الحجاج
noun      حشود المحتفلين
noun      حشد الدعم
form      لحشد الدعم
form      حشد دعم
form      لحشد دعم
form      حشد التأييد
form      لحشد التأييد
form      حشد تأييد
form      حشد الطاقات
form      لحشد الطاقات
form      حشد الجهود
form      لحشد الجهود
form      حشد الرأي العام
form      لحشد الرأي العام
form      حشد الموارد
form      لحشد الموارد

# A ban on trade, flights or a substance: only a curfew keeps people in their houses.
class     figure
noun      فرض حظر اقتصادي
noun      فرض حظر على
noun      فرض حظر تجاري
noun      فرض حظر جوي
noun      فرض حظر شامل
noun      فرض حظر الطيران
noun      فرض حظر طيران
noun      فرض حظر السلاح
noun      فرض حظر السفر
form      كفرض حظر

# Setting people free that is only spoken of: bargained for, secured, helped along.
class     figure
noun      تأمين الإفراج
form      لتأمين الإفراج
form      لتأمين إطلاق سراح
form      تأمين إطلاق سراح
noun      ضمان الإفراج
form      لضمان الإفراج
form      لضمان إطلاق سراح
noun      مناقشة الإفراج
form      لمناقشة الإفراج
form      لمناقشة إطلاق سراح
form      مناقشة إطلاق سراح
noun      بحث الإفراج
form      لبحث الإفراج
form      لبحث إطلاق سراح
noun      التفاوض على الإفراج
form      للتفاوض على الإفراج
form      للتفاوض على إطلاق سراح
form      للتفاوض لإطلاق سراح
form      للتفاوض بشأن الإفراج
form      للتفاوض بشأن إطلاق سراح
noun      السعي للإفراج
form      السعي لإطلاق سراح
noun      مساع للإفراج
form      مساع لإطلاق سراح
form      المساعي للإفراج
form      المساعي لإطلاق سراح
form      جهود الإفراج
form      جهود إطلاق سراح
form      جهود للإفراج
form      الجهود للإفراج

# Families, with the letters of capturing.
class     figure
word      أسر هؤلاء
word      لأسر هؤلاء
word      وأسر هؤلاء
word      أسر وعائلات
word      نحن أسر
word      قررت أسر
word      طالبت أسر
word      ناشدت أسر
word      تطالب أسر
word      تناشد أسر
word      قالت أسر
word      تقول أسر
word      ذكرت أسر
word      اتهمت أسر
word      تتهم أسر
word      نظمت أسر
word      تنظم أسر
word      تخوض أسر
word      تعيش أسر
word      تعاني أسر
word      نفذت أسر
word      شاركت أسر
word      اعتصمت أسر
word      رهينة أسر

# A march that is held every year remembers, and protests against nothing.
class     figure
noun      مسيرة سنوية
noun      مسيرة كشفية

# Keeping order, one's temper, prices or a border: nobody is caught.
class     figure
noun      ضبط الأمن
noun      ضبط النفس
noun      ضبط الحدود
noun      ضبط الأسعار
noun      ضبط الإيقاع
noun      ضبط الأوضاع
noun      ضبط الوضع
noun      ضبط السلاح
noun      ضبط الأسواق
noun      ضبط الشارع

# What leads to ruin, with the word for a bomber.
class     figure
noun      فعل انتحاري
noun      نهج انتحاري
noun      خيار انتحاري
noun      قرار انتحاري
noun      خطوة انتحارية
noun      سياسة انتحارية
noun      مغامرة انتحارية

# A sentence of death, not yet carried out.
class     figure
word      الإعدام شنقا

# A protest that does not take place.
class     figure
verb      منع مظاهرة
imperfect يمنع
masdar    منع
verb      منع مظاهرات
imperfect يمنع
masdar    منع
verb      منع تظاهرة
imperfect يمنع
masdar    منع
verb      منع تظاهرات
imperfect يمنع
masdar    منع
verb      منع مسيرة
imperfect يمنع
masdar    منع
verb      منع إضراب
imperfect يمنع
masdar    منع
verb      منع الإضراب
imperfect يمنع
masdar    منع
verb      منع اعتصام
imperfect يمنع
masdar    منع
verb      منع الاعتصام
imperfect يمنع
masdar    منع
verb      ألغى مظاهرة
imperfect يلغي
masdar    إلغاء
verb      ألغى مظاهرات
imperfect يلغي
masdar    إلغاء
verb      ألغى تظاهرة
imperfect يلغي
masdar    إلغاء
verb      ألغى تظاهرات
imperfect يلغي
masdar    إلغاء
verb      ألغى مسيرة
imperfect يلغي
masdar    إلغاء
verb      ألغى إضراب
imperfect يلغي
masdar    إلغاء
verb      ألغى الإضراب
imperfect يلغي
masdar    إلغاء
verb      ألغى اعتصام
imperfect يلغي
masdar    إلغاء
verb      ألغى الاعتصام
imperfect يلغي
masdar    إلغاء
verb      أجل مظاهرة
imperfect يؤجل
masdar    تأجيل
verb      أجل مظاهرات
imperfect يؤجل
masdar    تأجيل
verb      أجل تظاهرة
imperfect يؤجل
masdar    تأجيل
verb      أجل تظاهرات
imperfect يؤجل
masdar    تأجيل
verb      أجل مسيرة
imperfect يؤجل
masdar    تأجيل
verb      أجل إضراب
imperfect يؤجل
masdar    تأجيل
verb      أجل الإضراب
imperfect يؤجل
masdar    تأجيل
verb      أجل اعتصام
imperfect يؤجل
masdar    تأجيل
verb      أجل الاعتصام
imperfect يؤجل
masdar    تأجيل
verb      علق مظاهرة
imperfect يعلق
masdar    تعليق
verb      علق مظاهرات
imperfect يعلق
masdar    تعليق
verb      علق تظاهرة
imperfect يعلق
masdar    تعليق
verb      علق تظاهرات
imperfect يعلق
masdar    تعليق
verb      علق مسيرة
imperfect يعلق
masdar    تعليق
verb      علق إضراب
imperfect يعلق
masdar    تعليق
verb      علق الإضراب
imperfect يعلق
masdar    تعليق
verb      علق اعتصام
imperfect يعلق
masdar    تعليق
verb      علق الاعتصام
imperfect يعلق
masdar    تعليق

# The end of something.
class     figure
verb      أطلق رصاصة الرحمة
imperfect يطلق
masdar    إطلاق
with      split yes

# A team that loses.
class     figure
word      استسلم أمام
form      استسلمت أمام
form      استسلم المنتخب
form      استسلم الفريق

# A heart that stops, and a truce that is to hold: nobody is stopped, and none is made.
class     figure
noun      توقف القلب
noun      توقف قلب
word      توقف قلبه
word      توقف قلبها
noun      تثبيت وقف إطلاق النار
noun      تثبيت الهدنة
noun      تثبيت التهدئة

# A warrant, with the letters of arresting.
class     figure
noun      أمر قبض
plural    أوامر قبض
noun      أمر اعتقال
plural    أوامر اعتقال
noun      أمر توقيف
plural    أوامر توقيف
noun      مذكرة قبض
plural    مذكرات قبض
noun      مذكرة اعتقال
plural    مذكرات اعتقال
noun      مذكرة توقيف
plural    مذكرات توقيف

# Time that somebody spent, with the letters of falling.
class     figure
word      قضاها
word      قضاهما
word      قضتها
word      قضوها
word      قضيتها
word      قضيناها

# Whom illness or death takes, and what a team takes.
class     figure
word      السرطان يخطف
word      الموت يخطف
word      المرض يخطف
word      خطفه الموت
word      خطفها الموت
word      خطفهم الموت
word      خطف الموت
word      يخطف لقب
form      خطف لقب
form      خطف اللقب
form      يخطف اللقب
form      يخطف الفوز
form      يخطف بطاقة
form      خطف بطاقة
