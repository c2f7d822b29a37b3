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
word      الثلثاء

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
with      part night

class     day_word
with      offset -1
word      أمس
word      البارحة
word      يوم أمس
word      الأمس

class     day_word
with      offset -2
word      الليلة قبل الماضية
with      part night
word      ليلة أول أمس
with      part night
word      ليل أول أمس
with      part night
word      أول أمس
word      أمس الأول
word      أول من أمس
word      قبل أمس

class     day_word
with      offset 1
word      غدا
word      يوم غد
word      غد

# A part noun tells the time of nothing by itself: it is also a verb, a name, the back.
class     part_of_day part_noun
with      value dawn
word      فجر

class     part_of_day
with      value dawn
word      فجرا
word      الفجر

class     part_of_day part_noun
with      value morning
word      صباح
word      ضحى

class     part_of_day
with      value morning
word      صباحا
word      الصباح
word      ساعات الصباح
word      قبل الظهر
word      قبل ظهر
word      ظهيرة الصباح

class     part_of_day part_noun
with      value noon
word      ظهر
word      ظهيرة

# Before "الظهر": a man's back, not noon ("رصاصة في الظهر").
class     on_body
word      أسفل
word      أعلى
word      رصاصة
word      رصاص
word      طلقة
word      طلقات
word      نارية
word      شظية
word      شظايا
word      طعنة
word      سكين
word      إصابة

class     part_of_day
with      value noon
word      ظهرا
word      الظهر
word      الظهيرة

class     part_of_day part_noun
with      value afternoon
word      عصر

class     part_of_day
with      value afternoon
word      عصرا
word      بعد الظهر
word      بعد ظهر
word      العصر

class     part_of_day part_noun
with      value evening
word      مغرب

class     part_of_day
with      value evening
word      مساء
word      المساء

class     part_of_day part_noun
with      value night
word      ليل
word      ليلة

class     part_of_day
with      value night
word      ليلا
word      الليل
word      منتصف الليل
word      منتصف ليل
word      بعد منتصف الليل
word      بعد منتصف ليل
word      منتصف ليلة
word      بعد منتصف ليلة

# "انتحاريان فجرا نفسيهما": a verb and whom.
class     itself
word      نفسيهما
word      أنفسهما
word      نفسه

# "في اليوم التالي" is counted from a day told before.
class     same_day
word      التالي
word      الموالي
word      ذاته
word      نفسه
word      عينه
adjective عالمي
adjective دولي
adjective وطني

# "مراسل حلب اليوم": an outlet's name.
class     outlet_noun
numeral   مراسل
numeral   مراسلة
numeral   قناة
numeral   تلفزيون
numeral   صحيفة
numeral   جريدة
numeral   وكالة
numeral   شبكة
numeral   موقع

# "سوق الخميس" is a place.
class     named_by_day
noun      سوق

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
adjective فارط
adjective منصرم
adjective سابق
adjective أخير
with      vague yes

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
word      الثلث الأول
word      بداية
word      أوائل
word      مستهل

class     part_of_period
with      value middle
word      منتصف
word      الثلث الثاني
word      أواسط

class     part_of_period
with      value end
word      أواخر
word      نهاية
word      ختام
word      الثلث الأخير

class     part_of_period
with      value first_half
word      النصف الأول

class     part_of_period
with      value second_half
word      النصف الثاني
word      النصف الأخير

class     part_of_period
with      value week_1
word      الأسبوع الأول

class     part_of_period
with      value week_2
word      الأسبوع الثاني

class     part_of_period
with      value week_3
word      الأسبوع الثالث

class     part_of_period
with      value week_4
word      الأسبوع الرابع

# What an ordinal behind it counts is no day: "الثلث الأول من آذار".
class     division
numeral   نصف
numeral   ثلث
numeral   ربع
numeral   أسبوع
numeral   عشر
numeral   مرحلة
numeral   دفعة

# Words that stand between the parts of a date; a lead belongs to the date when it opens it.
class     date_link
word      في
word      الموافق
word      المصادف
word      نفسه
word      ذاته

# "ساعات الصباح الأولى من يوم الجمعة"
class     hours_adjective
adjective أولى
adjective مبكرة
adjective متأخرة

class     date_link of_word
word      من

class     date_lead date_cue
word      يوم
word      الموافق ل
word      بتاريخ
word      تاريخ

class     date_lead
word      عام
word      سنة
word      عامي

class     date_lead hours_of_day
word      ساعات
word      ساعة
word      الساعات الأولى
word      الساعات الاولى
word      الساعات المبكرة
word      الساعات المتأخرة
word      وقت مبكر
word      وقت متأخر
word      ساعة مبكرة
word      ساعة متأخرة
word      ساعات مبكرة
word      ساعات متأخرة

# "منذ ثلاثة أيام من الآن" is counted from today.
class     date_now
word      الآن
word      تاريخه

# "12:20 ص"
class     half_of_day
with      value first
word      ص

class     half_of_day
with      value second
word      م

class     date_lead month_word
word      شهر

class     date_lead this
word      هذا
word      هذه

# "ذلك اليوم" is a day told before.
class     that_day
word      مثل
word      ذلك
word      تلك

class     in_period
word      في
word      خلال
word      منذ
word      شهر

# "من 5 إلى 9 آب", "بين 26 تموز و9 آب".
class     until_word
word      إلى
word      الى
word      حتى
word      ولغاية
word      لغاية

class     between_word
word      بين
word      ما بين

class     clock
word      الساعة
word      عند الساعة
word      حوالي الساعة

class     season
with      value spring
noun      ربيع
word      الربيع

class     season
with      value summer
noun      صيف
word      الصيف

class     season
with      value autumn
noun      خريف

class     season
with      value winter
noun      شتاء
