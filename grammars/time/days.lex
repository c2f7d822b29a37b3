# Days, parts of the day, units, and the words that place them.

class     weekday
with      value sunday
word      الأحد

class     weekday
with      value monday
word      الاثنين
word      الإثنين

class     weekday
with      value tuesday
word      الثلاثاء
word      الثلاثا

class     weekday
with      value wednesday
word      الأربعاء
word      الاربعا

class     weekday
with      value thursday
word      الخميس

class     weekday
with      value friday
word      الجمعة

class     weekday
with      value saturday
word      السبت

class     day_word
with      offset 0
word      اليوم
word      هذا اليوم
word      الليلة

class     day_word
with      offset -1
word      أمس
word      البارحة
word      يوم أمس
word      الأمس
word      الليلة الماضية
with      part night
word      ليلة أمس
with      part night
word      مساء أمس
with      part evening

class     day_word
with      offset -2
word      أول أمس
word      أمس الأول
word      أول من أمس
word      قبل أمس

class     day_word
with      offset 1
word      غدا
word      يوم غد
word      غد

class     part_of_day
with      value dawn
word      فجر
word      فجرا
word      الفجر

class     part_of_day
with      value morning
word      صباح
word      صباحا
word      الصباح
word      ضحى
word      ساعات الصباح
word      ظهيرة الصباح

class     part_of_day
with      value noon
word      ظهر
word      ظهرا
word      ظهيرة
word      الظهر
word      الظهيرة

class     part_of_day
with      value afternoon
word      عصر
word      عصرا
word      بعد الظهر
word      بعد ظهر
word      العصر

class     part_of_day
with      value evening
word      مساء
word      المساء
word      مغرب

class     part_of_day
with      value night
word      ليل
word      ليلا
word      ليلة
word      الليل
word      منتصف الليل
word      منتصف ليل
word      بعد منتصف الليل
word      بعد منتصف ليل

class     time_unit
with      value day
noun      يوم
plural    أيام

class     time_unit
with      value week
noun      أسبوع
plural    أسابيع

class     time_unit
with      value month
noun      شهر
plural    أشهر
plural    شهور

class     time_unit
with      value year
noun      عام
plural    أعوام

class     time_unit
with      value year
noun      سنة
plural    سنوات
plural    سنين

class     time_unit
with      value hour
noun      ساعة

class     time_unit
with      value minute
noun      دقيقة
plural    دقائق

class     past_adjective
adjective ماضي
adjective ماض
adjective فائت
adjective منصرم
adjective سابق
adjective أخير

class     present_adjective
adjective جاري
adjective جار
adjective حالي

class     future_adjective
adjective مقبل
adjective قادم
adjective آتي

class     ago
word      قبل

class     since
word      منذ
word      منذ نحو

class     during
word      خلال
word      طوال
word      على مدى
word      لمدة
word      طيلة
word      مدة

class     part_of_period
with      value start
word      مطلع
word      بداية
word      أوائل
word      مستهل

class     part_of_period
with      value middle
word      منتصف
word      أواسط

class     part_of_period
with      value end
word      أواخر
word      نهاية
word      ختام

class     date_link
word      يوم
word      في
word      من
word      شهر
word      عام
word      سنة
word      الموافق
word      بتاريخ
word      تاريخ
word      ساعات
word      ساعة
word      هذا
word      هذه
word      نفسه

class     clock
word      الساعة
word      عند الساعة
word      حوالي الساعة

class     hijri_mark
word      هجري
word      هجرية
word      للهجرة

class     hijri_month
with      value 1
word      محرم
word      المحرم

class     hijri_month
with      value 2
word      صفر

class     hijri_month
with      value 3
word      ربيع الأول

class     hijri_month
with      value 4
word      ربيع الآخر
word      ربيع الثاني

class     hijri_month
with      value 5
word      جمادى الأولى

class     hijri_month
with      value 6
word      جمادى الآخرة
word      جمادى الثانية

class     hijri_month
with      value 7
word      رجب

class     hijri_month
with      value 8
word      شعبان

class     hijri_month
with      value 9
word      رمضان

class     hijri_month
with      value 10
word      شوال

class     hijri_month
with      value 11
word      ذو القعدة
word      ذي القعدة

class     hijri_month
with      value 12
word      ذو الحجة
word      ذي الحجة
