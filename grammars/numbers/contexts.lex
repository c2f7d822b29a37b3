# What tells that a figure is no count: words before a name, a clock time, an age, a year, a telephone number.

# Nouns, and letters of types of arms, before a figure that is a name: الفرقة 25، كيلو 4، إس 300. Only in the singular.

class     num.named
noun      فرقة
noun      لواء
noun      كتيبة
noun      فوج
noun      وحدة
noun      قناة
noun      رقم
noun      طريق
noun      كيلو
noun      قرار
noun      مادة
noun      صفحة
noun      حاجز
noun      بلوك
noun      شارع
noun      جبهة
noun      محور
noun      نقطة
noun      قطاع
noun      دفعة
noun      نسخة
noun      جناح
noun      طابق
noun      غرفة
noun      بوابة
noun      مدرج
noun      ممر
noun      خط
noun      لجنة
noun      سرية
noun      فيلق
noun      مربع
noun      قاطع
noun      أوتستراد
noun      رحلة
noun      حلقة
noun      بند
noun      فقرة
noun      فصل
noun      مستوى
noun      بطولة
noun      مجلد
noun      آية
noun      سورة
noun      عيار

class     num.named
word      إم
word      تي
word      اف
word      إف
word      اس
word      إس
word      سو
word      ميغ
word      كا
word      كي
word      بي
word      آر
word      جي
word      يو
word      كيو
word      دي
word      سي
word      كوفيد
word      شاهد
word      فاتح
word      غراد
word      ميراج
word      فانتوم
word      سوخوي
word      توشكا
word      إكس

# Those whose form with the article has an entry of its own in another file.
class     num.named
word      اللواء
word      الفرقة
word      الكتيبة
word      الفوج
word      المستوى

# The same with words between: قرار مجلس الأمن 2254، فرع المنطقة 227.

class     num.named_far
noun      قرار
noun      فرع
noun      مرسوم
noun      قانون
noun      اتفاقية

# Nouns that only look like a dual.

class     num.no_dual
noun      عدوان
noun      طالبان
noun      أبين
noun      ألمان
noun      كمين
noun      بلدان
noun      إبان
noun      ظهران
noun      غضبان
noun      فرحان
noun      صبيان
noun      دوران
noun      إمامين
noun      ساكنين

# Names with a spelled number in them: شارع الستين، ميدان السبعين، عبد الواحد. The number stands with the article.

class     num.place_named
word      عبد

class     num.place_named
noun      شارع
noun      ميدان
noun      ساحة
noun      دوار
noun      حي
noun      جادة
noun      جسر
noun      مسجد
noun      جامع
noun      طريق
noun      جبل
noun      تل
noun      قرية
noun      بلدة
noun      مدينة

class     num.clock
word      الساعة
word      للساعة
word      بالساعة

class     num.day_part
word      مساء
word      صباحا
word      فجرا
word      ليلا
word      ظهرا
word      عصرا
word      نهارا
word      صباح
word      فجر
word      بعد ظهر
word      بعد الظهر

class     num.age
word      عاما
word      عام
word      سنة
word      سنوات
word      أعوام
word      ربيعا
word      سنين
word      شهرا
word      أشهر
word      شهور

class     num.age_cue
word      عمره
word      عمرها
word      يبلغ
word      تبلغ
word      بالغ
word      البالغ
word      البالغة
word      ذو
word      ذي
word      ذات

# Before a length of time that is no age.

class     num.age_cue
noun      عمر
noun      سن

class     num.span
word      منذ
word      قبل
word      بعد
word      خلال
word      طوال
word      طيلة
word      مدى
word      مدة
word      لمدة
word      استمر
word      استمرت
word      دام
word      دامت
word      حتى
word      غضون
word      أمام
word      مرور
word      مضي
word      فترة

class     num.span
noun      سجن
noun      فترة

# Months whose name is cut short: "20 تشرين" is a day of one of two.
class     num.month_short
word      تشرين
word      كانون

class     num.year_cue
noun      عام
noun      سنة
word      مواليد
word      تولد

# Nouns behind a figure that it does not count: "غارتين وسط البلدة", "مواليد 1993 نتيجة القصف".
class     num.no_unit
noun      وسط
noun      نتيجة
noun      ظهر
noun      أثناء
noun      تعداد
word      إلى

class     num.phone_cue
noun      هاتف
noun      جوال
noun      موبايل
noun      واتساب
noun      تلفون
noun      فاكس
noun      تواصل
noun      اتصال

# What a figure in brackets before it counts, beside nouns: "وإصابة (7) آخرين".
class     num.counted
word      آخرون
word      آخرين
word      أخريات
word      أخرى
