# Nouns for people that a report counts, by the of_whom group they make.
# group     children women civilians fighters leaders soldiers police journalists medics
# member    one of a force that stands behind it: soldiers or fighters, as the force is
# collective  counted with a number or in the plural only: a lone singular is no person
# counted     counted with a number only, in the plural too
# outside     of no force themselves, whoever's they are: agents, informers
# body        found after they died: told again where the dead are counted too
# captive     in a prison: if they flee, they escape
# sought      of no force that seeks them: "مطلوبين للشرطة"
# adjectival  also an adjective: behind another noun it is one

class     person
with      group children
noun      طفل
plural    أطفال
noun      طفلة
exact
noun      رضيع
plural    رضع
noun      رضيعة
noun      قاصر
plural    قاصرين
plural    قصر
noun      قاصرة
noun      صبي
plural    صبية
noun      تلميذ
plural    تلاميذ

class     person
with      group women
noun      امرأة
form      إمرأة
form      الامرأة
noun      مرأة
noun      نساء
plural    نسوة
with      count pl
noun      سيدة
form      السيدة
noun      فتاة
plural    فتيات
noun      مواطنة
noun      زوجة
exact
with      kin yes
noun      أرملة
plural    أرامل
noun      شابة
noun      عجوز
noun      مسنة
with      adjectival yes

class     person
with      group civilians
noun      مدني
with      adjectival yes
noun      مواطن
noun      قروي
noun      مزارع
plural    مزارعون
with      ambiguous yes
noun      راعي أغنام
plural    رعاة أغنام
noun      راعي غنم
noun      راعي
plural    رعاة

class     person
with      group fighters
noun      مقاتل
plural    مقاتلون
noun      مسلح
with      adjectival yes
noun      انتحاري
with      adjectival yes
noun      انغماسي
with      adjectival yes
noun      إرهابي
with      adjectival yes
noun      داعشي
plural    دواعش
with      adjectival yes
noun      مرتزق
plural    مرتزقة
noun      متمرد
with      adjectival yes
noun      مجاهد
noun      مقاوم
with      adjectival yes
noun      متشدد
with      adjectival yes
noun      متطرف
with      adjectival yes
noun      انفصالي
with      adjectival yes

class     person
with      group leaders
noun      قيادي
with      adjectival yes
noun      متزعم
noun      أمير
plural    أمراء
noun      مسؤول
plural    مسؤولون
form      مسئول
form      المسئول
form      مسئولين
form      المسئولين
form      مسؤولي
noun      زعيم
plural    زعماء
noun      قائد
plural    قادة
noun      آمر
plural    آمرون
noun      أمين سر
plural    أمناء سر

class     person
with      group soldiers
noun      جندي
plural    جنود
noun      ضابط
plural    ضباط
noun      ضابط صف
plural    ضباط صف
noun      عسكري
with      adjectival yes
noun      مجند
noun      صف ضابط
noun      جندي أول
plural    جنود أول
noun      عريف أول
noun      رقيب أول
noun      رقيب ثان
noun      وكيل رقيب
noun      ملازم أول
plural    ملازمون أول
noun      ملازم ثان
noun      ملازم
plural    ملازمون
noun      نقيب
plural    نقباء
noun      رائد
plural    رواد
noun      مقدم
plural    مقدمون
noun      عقيد
plural    عقداء
noun      كولونيل
plural    كولونيلات
noun      ميجور
noun      كابتن
noun      سرجنت
noun      عميد
plural    عمداء
noun      لواء
plural    ألوية
with      collective yes
noun      رقيب
plural    رقباء
noun      عريف
noun      عقيد ركن
noun      عميد ركن
noun      لواء ركن

class     person
with      group police
noun      شرطي
with      of_force الشرطة
noun      شرطية
with      of_force الشرطة
noun      رجل أمن
plural    رجال أمن
with      of_force قوات الأمن
noun      رجل الأمن
plural    رجال الأمن
with      of_force قوات الأمن
noun      رجل شرطة
plural    رجال شرطة
with      of_force الشرطة
noun      رجل الشرطة
plural    رجال الشرطة
with      of_force الشرطة

class     person
with      group journalists women
noun      صحفية
with      adjectival yes
noun      صحافية
with      adjectival yes
noun      إعلامية
with      adjectival yes
noun      مراسلة
noun      مصورة

class     person
with      group medics women
noun      ممرضة
noun      طبيبة
noun      مسعفة

class     person
with      group fighters women
noun      متمردة
with      adjectival yes

class     person
with      group women
noun      ناشطة
noun      ناشطة في التظاهرات
noun      ناشطة في الاحتجاجات
noun      ناشطة في الحراك
noun      معلمة
noun      زميلة
exact
with      kin yes
noun      طالبة
noun      نازحة
noun      لاجئة
noun      معتقلة
with      fate arrested

class     person
with      group journalists
noun      صحفي
with      adjectival yes
noun      صحافي
with      adjectival yes
noun      إعلامي
with      adjectival yes
noun      مراسل
noun      مصور
plural    مصورون

class     person
with      group medics
noun      مسعف
noun      ممرض
noun      طبيب
plural    أطباء

class     person
with      member yes
noun      عنصر
plural    عناصر
noun      فرد
plural    أفراد
with      collective yes
with      owned yes
noun      عون
plural    أعوان
with      owned yes
noun      منتسب
plural    منتسبون
with      collective yes
with      owned yes
noun      منسوب
plural    منسوبون
with      collective yes
with      owned yes
noun      عضو
plural    أعضاء
with      owned yes
noun      تابع
plural    أتباع
with      ambiguous yes
with      collective yes
with      owned yes
noun      مرافق
plural    مرافقون
with      ambiguous yes
with      collective yes
with      owned yes

class     person
noun      نازح
noun      مهجر
noun      مسيحي
with      adjectival yes
noun      قبطي
plural    أقباط
with      adjectival yes
noun      سني
with      adjectival yes
noun      شيعي
plural    شيعة
with      adjectival yes
noun      درزي
plural    دروز
with      adjectival yes
noun      علوي
with      adjectival yes
noun      إيزيدي
with      adjectival yes
noun      كردي
plural    أكراد
with      adjectival yes
noun      آشوري
with      adjectival yes
noun      تركماني
plural    تركمان
with      adjectival yes
noun      شخص
plural    أشخاص
plural    اشخاص
noun      رجل
plural    رجال
noun      شاب
plural    شبان
form      شبانا
plural    شباب
noun      لاجئ
form      لاجئين
form      لاجئون
noun      معتقل
with      fate arrested
noun      أسير
plural    أسرى
with      captive yes
noun      مختطف
with      fate abducted
with      adjectival yes
noun      مخطوف
with      fate abducted
with      adjectival yes
noun      محتجز
with      fate arrested
with      adjectival yes
noun      موقوف
with      fate arrested
with      adjectival yes
noun      سجين
plural    سجناء
with      captive yes
noun      مفقود
with      fate missing
with      adjectival yes
word      مخالف
form      مخالفا
with      count sg
word      مخالفان
with      count du
word      مخالفين
with      count du or pl
word      مخالفون
with      count pl
noun      وافد
noun      مطلوب
with      adjectival yes
with      sought yes
noun      مشتبه بهما
with      count du
noun      مشتبه به
plural    مشتبه بهم
noun      متهم
noun      جاني
plural    جناة
noun      مجرم
noun      مهرب
noun      متظاهر
noun      محتج
noun      متطوع
noun      عامل
plural    عمال
with      adjectival yes
noun      سائق
noun      راكب
plural    ركاب
noun      موظف
noun      ناشط
plural    نشطاء
noun      ناشط في التظاهرات
plural    نشطاء في التظاهرات
noun      ناشط في الاحتجاجات
plural    نشطاء في الاحتجاجات
noun      ناشط في الحراك
plural    نشطاء في الحراك
noun      معلم
noun      طالب
plural    طلاب
plural    طلبة
with      collective yes
noun      محامي
plural    محامين
plural    محامون
noun      مستوطن
with      acts_as المستوطنون
noun      مهاجر
noun      مجتاز
noun      نفر
plural    أنفار
noun      مقيم
with      adjectival yes
noun      وجيه
plural    وجهاء
noun      شيخ
plural    شيوخ
noun      مختار
plural    مخاتير
noun      مدير
plural    مدراء
noun      رئيس
plural    رؤساء
noun      نائب
plural    نواب
with      kin office
noun      مستشار
noun      خبير
plural    خبراء
noun      إمام
exact
plural    أئمة
noun      عميل
plural    عملاء
with      outside yes
noun      متعاون
with      outside yes
noun      مخبر
with      outside yes
noun      حارس
plural    حراس
with      kin office
noun      مساعد
plural    مساعدون
with      kin office
noun      زميل
plural    زملاء
with      kin yes
noun      صديق
plural    أصدقاء
with      kin yes
noun      مصل
plural    مصلين
plural    مصلون
with      collective yes

# Told by their age alone: "قتل أربعيني"; the feminine is a woman's.
class     person
with      adjectival yes
noun      عشريني
noun      ثلاثيني
noun      أربعيني
noun      خمسيني
noun      ستيني
noun      سبعيني
noun      ثمانيني
noun      تسعيني

class     person
with      group women
with      adjectival yes
noun      عشرينية
noun      ثلاثينية
noun      أربعينية
noun      خمسينية
noun      ستينية
noun      سبعينية
noun      ثمانينية
noun      تسعينية

# Those who live there: a side or aimed at, where nobody counts them.
class     person residents
noun      ساكن
plural    سكان
with      counted yes
noun      أهالي
with      counted yes
with      count pl

# Kin: without an article or a pronoun, the name behind them is somebody else's ("شقيق سامر").
class     person
with      kin yes
noun      جار
plural    جيران
with      collective yes
word      أب
with      collective yes
with      count sg
noun      آباء
with      collective yes
with      count pl
noun      والد
noun      والدة
exact
with      group women
noun      زوج
plural    أزواج
word      أخ
form      أخو
form      أخي
form      أخا
with      collective yes
with      count sg
word      أخوهم
form      أخوه
form      أخوها
exact
with      count sg
with      own yes
noun      إخوة
with      collective yes
with      count pl
noun      أقارب
with      collective yes
with      count pl
noun      شقيق
plural    أشقاء
with      adjectival yes
noun      شقيقة
exact
noun      ابن
plural    أبناء
with      collective yes
noun      ابنة
exact
noun      حفيد
plural    أحفاد
noun      نجل
plural    أنجال

# Kin of two words, with whose they are: the name behind them is their own.
class     person
with      kin yes
with      own yes
word      ابن عمه
form      ابن عمها
form      ابن عمهم
form      ابن عمهما
with      count sg
word      ابن عمته
form      ابن عمتها
form      ابن عمتهم
form      ابن عمتهما
with      count sg
word      ابن خاله
form      ابن خالها
form      ابن خالهم
form      ابن خالهما
with      count sg
word      ابن خالته
form      ابن خالتها
form      ابن خالتهم
form      ابن خالتهما
with      count sg
word      ابن أخيه
form      ابن أخيها
form      ابن أخيهم
form      ابن أخيهما
with      count sg
word      ابن أخته
form      ابن أختها
form      ابن أختهم
form      ابن أختهما
with      count sg
word      ابن شقيقه
form      ابن شقيقها
form      ابن شقيقهم
form      ابن شقيقهما
with      count sg
word      ابن شقيقته
form      ابن شقيقتها
form      ابن شقيقتهم
form      ابن شقيقتهما
with      count sg
word      ابنة عمه
form      ابنة عمها
form      ابنة عمهم
form      ابنة عمهما
with      group women
with      count sg
word      ابنة عمته
form      ابنة عمتها
form      ابنة عمتهم
form      ابنة عمتهما
with      group women
with      count sg
word      ابنة خاله
form      ابنة خالها
form      ابنة خالهم
form      ابنة خالهما
with      group women
with      count sg
word      ابنة خالته
form      ابنة خالتها
form      ابنة خالتهم
form      ابنة خالتهما
with      group women
with      count sg
word      ابنة أخيه
form      ابنة أخيها
form      ابنة أخيهم
form      ابنة أخيهما
with      group women
with      count sg
word      ابنة أخته
form      ابنة أختها
form      ابنة أختهم
form      ابنة أختهما
with      group women
with      count sg
word      ابنة شقيقه
form      ابنة شقيقها
form      ابنة شقيقهم
form      ابنة شقيقهما
with      group women
with      count sg
word      ابنة شقيقته
form      ابنة شقيقتها
form      ابنة شقيقتهم
form      ابنة شقيقتهما
with      group women
with      count sg
word      زوج عمته
form      زوج عمتها
form      زوج عمتهم
form      زوج عمتهما
with      count sg
word      زوج خالته
form      زوج خالتها
form      زوج خالتهم
form      زوج خالتهما
with      count sg
word      زوج أخته
form      زوج أختها
form      زوج أختهم
form      زوج أختهما
with      count sg
word      زوج شقيقته
form      زوج شقيقتها
form      زوج شقيقتهم
form      زوج شقيقتهما
with      count sg

# Counted with a number only: so many families.
class     family
with      collective yes
noun      عائلة
plural    عائلات
plural    عوائل
noun      أسرة
plural    أسر

# Families of the dead, not their capture.
class     family
with      collective yes
word      أسر الشهداء
word      أسر شهداء
word      أسر الضحايا
word      أسر القتلى
word      أسر الجرحى
word      أسر المعتقلين
word      أسر المفقودين
word      أسر الأسرى
word      أسر النازحين

# With a pronoun they are spelled like the noun of what they do: "مرافقه" like "مرافقة".
class     person
noun      مرافقه
exact
with      kin yes
noun      مساعده
exact
with      kin yes

# The noun says what befell them.
class     killed_noun
noun      قتيل
plural    قتلى
noun      شهيد
plural    شهداء
noun      قتيلة
noun      شهيدة
noun      جثة
plural    جثث
with      body yes
noun      جثمان
plural    جثامين
with      body yes
class     killed_noun remains
noun      رفات
with      body yes

# Who they are is told by name or kind only.
class     victim
noun      ضحية
plural    ضحايا

class     injured_noun
noun      جريح
plural    جرحى
noun      مصاب
with      adjectival yes
noun      مصابة
noun      جريحة

# Wounded, counted or in the plural; the singular is the verbal noun.
class     injury
noun      إصابة
plural    إصابات
with      collective yes

class     other_people
with      count sg
word      آخر

# Another woman, only right behind what is done to people: "مقتل امرأة وإصابة أخرى".
class     other_woman
with      count sg
word      أخرى

class     other_people
with      count du
word      آخران

class     other_people
with      count pl
word      آخرون
word      آخرين
word      أخريات

class     person
noun      متحدث
noun      ناطق

# A woman of the settlers, only where something is done to her: a settlement is called so.
class     person
with      group women
with      ambiguous yes
with      acts_as المستوطنون
noun      مستوطنة
exact
