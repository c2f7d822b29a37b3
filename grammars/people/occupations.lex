# More nouns for people, by occupation and standing; see nouns.lex for what the lines mean.

class     person
with      group children
noun      فتى
plural    فتيان
plural    فتية
noun      غلام
plural    غلمان
noun      يافع
noun      مراهق
noun      مراهقة

class     person
with      group civilians
noun      فلاح
plural    فلاحون

class     person
with      group soldiers women
noun      جندية
noun      مجندة

class     person
with      group soldiers
noun      مظلي
plural    مظليون
with      adjectival yes
noun      جندي احتياط
plural    جنود احتياط

class     person
with      group police
noun      عنصر أمن
plural    عناصر أمن
with      of_force قوات الأمن
noun      عون أمن
plural    أعوان أمن
with      of_force قوات الأمن
noun      عون شرطة
plural    أعوان شرطة
with      of_force الشرطة
noun      عون حرس
plural    أعوان حرس
with      of_force الحرس الوطني
noun      عون حرس وطني
plural    أعوان حرس وطني
form      عونا حرس وطني
form      عوني حرس وطني
with      of_force الحرس الوطني
noun      عون درك
plural    أعوان درك
with      of_force الدرك الوطني
noun      عون ديوانة
plural    أعوان ديوانة
noun      عون حماية
plural    أعوان حماية
noun      عنصر شرطة
plural    عناصر شرطة
with      of_force الشرطة
noun      ضابط شرطة
plural    ضباط شرطة
with      of_force الشرطة
noun      أمين شرطة
plural    أمناء شرطة
with      of_force الشرطة
noun      حارس أمن
plural    حراس أمن
noun      فرد أمن
plural    أفراد أمن
with      of_force قوات الأمن
noun      فرد شرطة
plural    أفراد شرطة
with      of_force الشرطة
noun      رجل درك
plural    رجال درك
with      of_force الدرك

class     person
with      group fighters
noun      جهادي
with      adjectival yes
noun      تكفيري
with      adjectival yes
noun      ميليشياوي
with      adjectival yes

class     person
noun      إسلامي
plural    إسلاميون
with      adjectival yes
noun      إسلاموي
with      adjectival yes
noun      سلفي
with      adjectival yes

class     person
with      group leaders
noun      قيادي عسكري
plural    قياديين عسكريين
noun      مسؤول أمني
plural    مسؤولين أمنيين

class     person
with      group fighters
noun      مرابط
with      adjectival yes

class     person
with      group women
noun      عاملة
noun      موظفة
noun      مريضة
noun      مزارعة
noun      سجينة
with      captive yes
noun      أسيرة
with      captive yes
noun      محامية

class     person
noun      قيادة
plural    قيادات
with      collective yes
noun      مريض
plural    مرضى
noun      متسوق
noun      مشجع
noun      مقنع
with      adjectival yes
noun      ملثم
with      adjectival yes
noun      خفير
plural    خفراء
noun      عابر سبيل
plural    عابري سبيل
noun      مار
plural    مارة
with      collective yes
exact
noun      رهينة
plural    رهائن
noun      زائر
plural    زوار
noun      حاج
plural    حجاج
with      collective yes
noun      معتمر
noun      مسن
with      adjectival yes
noun      معمر
with      adjectival yes
noun      مدرس
noun      أستاذ
plural    أساتذة
noun      مهندس
noun      قاض
plural    قضاة
noun      رجل دين
plural    رجال دين
noun      رجل أعمال
plural    رجال أعمال
noun      صياد
noun      بحار
plural    بحارة
noun      بائع
plural    باعة
noun      تاجر مخدرات
plural    تجار مخدرات
noun      مروج مخدرات
plural    مروجي مخدرات
noun      متاجر
noun      متاجر بالمخدرات
noun      مهرب مخدرات
plural    مهربي مخدرات
noun      مسافر
noun      سائح
plural    سياح
noun      مدون
noun      مشيع
with      collective yes
noun      نزيل
plural    نزلاء
with      captive yes
noun      حلاق
noun      يتيم
plural    أيتام
with      collective yes
noun      متسول
noun      متعاقد
noun      متقاعد
with      adjectival yes
noun      عاطل عن العمل
plural    عاطلون عن العمل
plural    عاطلين عن العمل
noun      خريج
noun      مقاول
noun      فني
noun      عامل إغاثة
plural    عمال إغاثة
plural    عاملين في الإغاثة
noun      موظف إغاثة
plural    موظفي إغاثة
noun      عنصر إنقاذ
plural    عناصر إنقاذ
noun      عامل إنقاذ
plural    عمال إنقاذ
noun      متطوع إغاثة
noun      جاسوس
plural    جواسيس
with      outside yes
noun      لص
plural    لصوص
noun      خاطف
noun      متورط
noun      صيدلي
plural    صيادلة
noun      صيدلاني
noun      صراف
noun      صائغ
plural    صاغة
noun      تاجر
plural    تجار
noun      تاجر ذهب
plural    تجار ذهب
noun      تاجر سلاح
plural    تجار سلاح
noun      خطيب
plural    خطباء
noun      إمام مسجد
noun      إمام وخطيب مسجد
plural    أئمة وخطباء مساجد
noun      خطيب وإمام
noun      خطيب وإمام مسجد
noun      خطيب وإمام جامع
noun      إمام وخطيب جامع
noun      إمام جامع
plural    أئمة جوامع
noun      خطيب مسجد
plural    خطباء مساجد
noun      خطيب جامع
plural    خطباء جوامع
noun      إمام وخطيب
plural    أئمة وخطباء
plural    أئمة مساجد
noun      محام
plural    محامون
noun      مرشح
noun      رئيس بلدية
plural    رؤساء بلديات
noun      عضو مجلس
plural    أعضاء مجلس
noun      شيخ عشيرة
plural    شيوخ عشائر
noun      مدير مدرسة
plural    مدراء مدارس
noun      طيار
noun      باحث
noun      متسلل
noun      داعية
plural    دعاة
noun      نقابي
with      adjectival yes
noun      مدان
noun      جاني
plural    جناة
with      adjectival yes
noun      مروج
noun      سائق شاحنة
plural    سائقي شاحنات
noun      صاحب محل
plural    أصحاب محال
noun      صاحب متجر
plural    أصحاب متاجر
noun      نجار
noun      خباز
noun      حداد
noun      مشتبه فيهما
with      count du
noun      مشتبه فيه
plural    مشتبه فيهم
noun      مغترب
noun      كادر
plural    كوادر
with      collective yes
noun      شخصية
plural    شخصيات
with      collective yes
noun      عمدة
plural    عمد
noun      وزير
plural    وزراء
noun      سفير
plural    سفراء
noun      دبلوماسي
with      adjectival yes
noun      قنصل
plural    قناصل
noun      برلماني
with      adjectival yes
noun      أكاديمي
with      adjectival yes
noun      فنان
noun      لاعب
noun      أجنبي
plural    أجانب
with      adjectival yes
noun      بدوي
plural    بدو
with      adjectival yes

# Forms that the patterns above do not give.
class     person
noun      راع
noun      قاضيان
form      قاضيين
with      count du
noun      طالبان
form      طالبين
with      count du
with      collective yes
noun      زوجان
form      زوجين
with      count du
noun      أخوان
form      أخوين
with      count du
noun      مشتبه
with      adjectival yes

class     person
with      group police
noun      دركي
plural    دركيون
with      adjectival yes

class     person
with      group leaders
noun      جنرال
plural    جنرالات

class     person
with      group fighters
noun      مهاجم
with      collective yes
noun      مخرب
noun      فدائي
with      adjectival yes
noun      ثائر
plural    ثوار
with      ambiguous yes
noun      قناص
plural    قناصة

class     person
with      group medics
noun      جراح
with      collective yes

class     person
noun      إطفائي
plural    إطفائيون
noun      رجل إطفاء
plural    رجال إطفاء
noun      راهب
plural    رهبان
noun      راهبة
plural    راهبات
noun      قس
plural    قساوسة
noun      كاهن
plural    كهنة
noun      مطران
plural    مطارنة
noun      حاخام
plural    حاخامات
noun      مؤذن
noun      منشق
with      adjectival yes
noun      موال
plural    موالون
with      adjectival yes
noun      ضيف
plural    ضيوف
with      collective yes
noun      مفتش
noun      كاتب
with      collective yes
noun      كهل
noun      حزبي
plural    حزبيون
with      adjectival yes
with      collective yes
noun      سياسي
plural    سياسيون
with      adjectival yes
with      collective yes
noun      عالم
plural    علماء
with      collective yes
noun      عالم دين
plural    علماء دين
noun      عالم نووي
plural    علماء نوويون
noun      ميكانيكي
noun      بناء
with      collective yes
noun      حمال
noun      عتال
noun      قبطان
plural    قباطنة
noun      ربان
noun      سجان
noun      جلاد
noun      شرطي مرور
plural    شرطة مرور
noun      محافظ
plural    محافظون
with      collective yes
noun      قائم مقام
noun      قائمقام
noun      متصرف
plural    متصرفون
noun      حكمدار
noun      مأمور
plural    مأمورون
noun      معتصم
noun      مضرب
with      adjectival yes
with      collective yes
noun      منتسب أمن
plural    منتسبي أمن
noun      حرفي
plural    حرفيون
with      collective yes
noun      رياضي
plural    رياضيون
with      adjectival yes
with      collective yes
noun      مغن
plural    مغنون
noun      مغنية
noun      ممثل
plural    ممثلون
with      collective yes
noun      عداء
with      collective yes

# Who carried an attack out, by what he did.
class     person
with      group fighters
word      المنفذ
with      ambiguous yes
noun      منفذ الهجوم
plural    منفذو الهجوم
plural    منفذي الهجوم
noun      منفذ العملية
plural    منفذو العملية
plural    منفذي العملية
noun      منفذ التفجير
plural    منفذي التفجير
noun      منفذ عملية الطعن
noun      منفذ عملية الدهس
noun      منفذ عملية إطلاق النار
noun      منفذ الاعتداء
plural    منفذي الاعتداء

# Whose relatives they are who speak up: no captives and no dead themselves.
class     person
noun      أهالي المعتقلين
with      count pl
noun      ذوي المعتقلين
with      count pl
noun      ذوو المعتقلين
with      count pl
noun      عائلات المعتقلين
with      count pl
noun      أسر المعتقلين
with      count pl
noun      أمهات المعتقلين
with      count pl
noun      رابطة أمهات المعتقلين
with      count pl
noun      رابطة أهالي المعتقلين
with      count pl
noun      أهالي المختطفين
with      count pl
noun      ذوي المختطفين
with      count pl
noun      ذوو المختطفين
with      count pl
noun      عائلات المختطفين
with      count pl
noun      أسر المختطفين
with      count pl
noun      أمهات المختطفين
with      count pl
noun      رابطة أمهات المختطفين
with      count pl
noun      رابطة أهالي المختطفين
with      count pl
noun      أهالي المخفيين
with      count pl
noun      ذوي المخفيين
with      count pl
noun      ذوو المخفيين
with      count pl
noun      عائلات المخفيين
with      count pl
noun      أسر المخفيين
with      count pl
noun      أمهات المخفيين
with      count pl
noun      رابطة أمهات المخفيين
with      count pl
noun      رابطة أهالي المخفيين
with      count pl
noun      أهالي المفقودين
with      count pl
noun      ذوي المفقودين
with      count pl
noun      ذوو المفقودين
with      count pl
noun      عائلات المفقودين
with      count pl
noun      أسر المفقودين
with      count pl
noun      أمهات المفقودين
with      count pl
noun      رابطة أمهات المفقودين
with      count pl
noun      رابطة أهالي المفقودين
with      count pl
noun      أهالي الضحايا
with      count pl
noun      ذوي الضحايا
with      count pl
noun      ذوو الضحايا
with      count pl
noun      عائلات الضحايا
with      count pl
noun      أسر الضحايا
with      count pl
noun      أمهات الضحايا
with      count pl
noun      رابطة أمهات الضحايا
with      count pl
noun      رابطة أهالي الضحايا
with      count pl
noun      أهالي الأسرى
with      count pl
noun      ذوي الأسرى
with      count pl
noun      ذوو الأسرى
with      count pl
noun      عائلات الأسرى
with      count pl
noun      أسر الأسرى
with      count pl
noun      أمهات الأسرى
with      count pl
noun      رابطة أمهات الأسرى
with      count pl
noun      رابطة أهالي الأسرى
with      count pl
noun      أهالي الشهداء
with      count pl
noun      ذوي الشهداء
with      count pl
noun      ذوو الشهداء
with      count pl
noun      عائلات الشهداء
with      count pl
noun      أسر الشهداء
with      count pl
noun      أمهات الشهداء
with      count pl
noun      رابطة أمهات الشهداء
with      count pl
noun      رابطة أهالي الشهداء
with      count pl
noun      أهالي السجناء
with      count pl
noun      ذوي السجناء
with      count pl
noun      ذوو السجناء
with      count pl
noun      عائلات السجناء
with      count pl
noun      أسر السجناء
with      count pl
noun      أمهات السجناء
with      count pl
noun      رابطة أمهات السجناء
with      count pl
noun      رابطة أهالي السجناء
with      count pl
noun      أهالي الموقوفين
with      count pl
noun      ذوي الموقوفين
with      count pl
noun      ذوو الموقوفين
with      count pl
noun      عائلات الموقوفين
with      count pl
noun      أسر الموقوفين
with      count pl
noun      أمهات الموقوفين
with      count pl
noun      رابطة أمهات الموقوفين
with      count pl
noun      رابطة أهالي الموقوفين
with      count pl
noun      أهالي المخطوفين
with      count pl
noun      ذوي المخطوفين
with      count pl
noun      ذوو المخطوفين
with      count pl
noun      عائلات المخطوفين
with      count pl
noun      أسر المخطوفين
with      count pl
noun      أمهات المخطوفين
with      count pl
noun      رابطة أمهات المخطوفين
with      count pl
noun      رابطة أهالي المخطوفين
with      count pl
noun      أهالي القتلى
with      count pl
noun      ذوي القتلى
with      count pl
noun      ذوو القتلى
with      count pl
noun      عائلات القتلى
with      count pl
noun      أسر القتلى
with      count pl
noun      أمهات القتلى
with      count pl
noun      رابطة أمهات القتلى
with      count pl
noun      رابطة أهالي القتلى
with      count pl
noun      أهالي المحتجزين
with      count pl
noun      ذوي المحتجزين
with      count pl
noun      ذوو المحتجزين
with      count pl
noun      عائلات المحتجزين
with      count pl
noun      أسر المحتجزين
with      count pl
noun      أمهات المحتجزين
with      count pl
noun      رابطة أمهات المحتجزين
with      count pl
noun      رابطة أهالي المحتجزين
with      count pl
noun      أهالي الرهائن
with      count pl
noun      ذوي الرهائن
with      count pl
noun      ذوو الرهائن
with      count pl
noun      عائلات الرهائن
with      count pl
noun      أسر الرهائن
with      count pl
noun      أمهات الرهائن
with      count pl
noun      رابطة أمهات الرهائن
with      count pl
noun      رابطة أهالي الرهائن
with      count pl
noun      أهالي الطلاب
with      count pl
noun      ذوي الطلاب
with      count pl
noun      ذوو الطلاب
with      count pl
noun      عائلات الطلاب
with      count pl
noun      أسر الطلاب
with      count pl
noun      أمهات الطلاب
with      count pl
noun      رابطة أمهات الطلاب
with      count pl
noun      رابطة أهالي الطلاب
with      count pl
noun      أهالي التلاميذ
with      count pl
noun      ذوي التلاميذ
with      count pl
noun      ذوو التلاميذ
with      count pl
noun      عائلات التلاميذ
with      count pl
noun      أسر التلاميذ
with      count pl
noun      أمهات التلاميذ
with      count pl
noun      رابطة أمهات التلاميذ
with      count pl
noun      رابطة أهالي التلاميذ
with      count pl
noun      أهالي المغيبين
with      count pl
noun      ذوي المغيبين
with      count pl
noun      ذوو المغيبين
with      count pl
noun      عائلات المغيبين
with      count pl
noun      أسر المغيبين
with      count pl
noun      أمهات المغيبين
with      count pl
noun      رابطة أمهات المغيبين
with      count pl
noun      رابطة أهالي المغيبين
with      count pl
# The nominative alone: its oblique is also two of them.
noun      عاملون
with      count pl

# Who has fled.
class     uprooted
noun      نازح
noun      مهجر
