# Cardinal and ordinal words, each with its value. Spelling variants fold together (مئة = مئه, آلاف = الاف); forms in every
# case stand here because numerals do not inflect like nouns.

class     num num.unit
with      value 1
numeral   واحد
numeral   واحدة
numeral   وحدة

class     num num.unit
with      value 2
numeral   اثنان
numeral   اثنين
numeral   إثنان
numeral   إثنين
numeral   اثنتان
numeral   اثنتين
numeral   اثنتا
numeral   اثنتي
numeral   اثنا
numeral   اثني
numeral   إثنا
numeral   إثني
numeral   إثنتا
numeral   إثنتي
numeral   ثنتين
numeral   تنين
numeral   اتنين
numeral   ثنين

class     num num.unit
with      value 3
numeral   ثلاثة
numeral   ثلاث
numeral   تلاتة
numeral   تلات

class     num num.unit
with      value 4
numeral   أربعة
numeral   أربع

class     num num.unit
with      value 5
numeral   خمسة
numeral   خمس

class     num num.unit
with      value 6
numeral   ستة
numeral   ست

class     num num.unit
with      value 7
numeral   سبعة
numeral   سبع

class     num num.unit
with      value 8
numeral   ثمانية
numeral   ثماني
numeral   ثمان
numeral   ثمانيا
numeral   تمنية
numeral   تمانية
numeral   تمن
numeral   تمان
numeral   ثمن

class     num num.unit
with      value 9
numeral   تسعة
numeral   تسع

class     num num.one_of
with      value 1
numeral   أحد
numeral   إحدى

class     num num.ten
with      value 10
numeral   عشرة
numeral   عشر

class     num num.tens
with      value 20
numeral   عشرون
numeral   عشرين
numeral   عشرو
numeral   عشري

class     num num.tens
with      value 30
numeral   ثلاثون
numeral   ثلاثين
numeral   تلاتين

class     num num.tens
with      value 40
numeral   أربعون
numeral   أربعين

class     num num.tens
with      value 50
numeral   خمسون
numeral   خمسين

class     num num.tens
with      value 60
numeral   ستون
numeral   ستين

class     num num.tens
with      value 70
numeral   سبعون
numeral   سبعين

class     num num.tens
with      value 80
numeral   ثمانون
numeral   ثمانين
numeral   تمانين

class     num num.tens
with      value 90
numeral   تسعون
numeral   تسعين

class     num num.teen
with      value 11
numeral   حداشر
numeral   إحداشر
numeral   احداعشر
numeral   احدعش
numeral   حدعش

class     num num.teen
with      value 12
numeral   اتناشر
numeral   اثناشر
numeral   اطناشر
numeral   اثناعشر
numeral   اثنعش
numeral   اتنعش

class     num num.teen
with      value 13
numeral   تلتاشر
numeral   ثلاثطعش
numeral   تلتعش
numeral   ثلتاشر
numeral   تلاتاشر
numeral   ثلاثتاشر
numeral   تلطاشر
numeral   ثلاثتعش

class     num num.teen
with      value 14
numeral   اربعتاشر
numeral   أربعتاشر
numeral   اربعطعش
numeral   اربعطاشر
numeral   اربعتعش

class     num num.teen
with      value 15
numeral   خمستاشر
numeral   خمسطعش
numeral   خمسطاشر
numeral   خمستعش

class     num num.teen
with      value 16
numeral   ستاشر
numeral   سطعش
numeral   ستعش
numeral   سطاشر
numeral   ستطعش

class     num num.teen
with      value 17
numeral   سبعتاشر
numeral   سبعطعش
numeral   سبعطاشر
numeral   سبعتعش

class     num num.teen
with      value 18
numeral   تمنتاشر
numeral   ثمنطعش
numeral   تمنطعش
numeral   تمنطاشر
numeral   ثمانتاشر
numeral   تمانتاشر
numeral   ثمنتاشر
numeral   ثمنتعش

class     num num.teen
with      value 19
numeral   تسعتاشر
numeral   تسعطعش
numeral   تسعطاشر
numeral   تسعتعش

class     num num.hundred
with      value 100
numeral   مئة
numeral   مائة
numeral   مية
numeral   ميه
numeral   مئه
numeral   ميت
numeral   مئ

class     num num.hundreds
with      value 200
numeral   مئتان
numeral   مئتين
numeral   مائتان
numeral   مائتين
numeral   ميتين
numeral   مئتا
numeral   مئتي
numeral   مائتا
numeral   مائتي

class     num num.hundreds
with      value 300
numeral   ثلاثمئة
numeral   ثلاثمائة
numeral   ثلاثمية
numeral   ثلاثماية
numeral   ثلاثةمئة
numeral   ثلاثةمائة
numeral   ثلاثةمية
numeral   ثلاثةماية
numeral   تلتمئة
numeral   تلتمائة
numeral   تلتمية
numeral   تلتماية
numeral   تلاتمئة
numeral   تلاتمائة
numeral   تلاتمية
numeral   تلاتماية

class     num num.hundreds
with      value 400
numeral   أربعمئة
numeral   أربعمائة
numeral   أربعمية
numeral   أربعماية
numeral   أربعةمئة
numeral   أربعةمائة
numeral   أربعةمية
numeral   أربعةماية
numeral   ربعمئة
numeral   ربعمائة
numeral   ربعمية
numeral   ربعماية

class     num num.hundreds
with      value 500
numeral   خمسمئة
numeral   خمسمائة
numeral   خمسمية
numeral   خمسماية
numeral   خمسةمئة
numeral   خمسةمائة
numeral   خمسةمية
numeral   خمسةماية

class     num num.hundreds
with      value 600
numeral   ستمئة
numeral   ستمائة
numeral   ستمية
numeral   ستماية
numeral   ستةمئة
numeral   ستةمائة
numeral   ستةمية
numeral   ستةماية

class     num num.hundreds
with      value 700
numeral   سبعمئة
numeral   سبعمائة
numeral   سبعمية
numeral   سبعماية
numeral   سبعةمئة
numeral   سبعةمائة
numeral   سبعةمية
numeral   سبعةماية

class     num num.hundreds
with      value 800
numeral   ثمانمئة
numeral   ثمانمائة
numeral   ثمانمية
numeral   ثمانماية
numeral   ثمانيمئة
numeral   ثمانيمائة
numeral   ثمانيمية
numeral   ثمانيماية
numeral   ثمانيةمئة
numeral   ثمانيةمائة
numeral   ثمانيةمية
numeral   ثمانيةماية
numeral   ثمنمئة
numeral   ثمنمائة
numeral   ثمنمية
numeral   ثمنماية
numeral   تمنمئة
numeral   تمنمائة
numeral   تمنمية
numeral   تمنماية
numeral   تمانمئة
numeral   تمانمائة
numeral   تمانمية
numeral   تمانماية
numeral   ثمنممئة
numeral   ثمنممائة
numeral   ثمنممية
numeral   ثمنمماية

class     num num.hundreds
with      value 900
numeral   تسعمئة
numeral   تسعمائة
numeral   تسعمية
numeral   تسعماية
numeral   تسعةمئة
numeral   تسعةمائة
numeral   تسعةمية
numeral   تسعةماية

class     num num.scale
with      value 1000
numeral   ألف
numeral   آلاف
numeral   الاف
numeral   تلاف
numeral   تالاف
numeral   آلافا

class     num num.scales
with      value 2000
numeral   ألفان
numeral   ألفين
numeral   ألفي

class     num num.scale_or_two
with      value 2000
numeral   ألفا

class     num num.scale
with      value 1000000
numeral   مليون
numeral   ملايين

class     num num.scales
with      value 2000000
numeral   مليونان
numeral   مليونين
numeral   مليوني

class     num num.scale_or_two
with      value 2000000
numeral   مليونا

class     num num.scale
with      value 1000000000
numeral   مليار
numeral   مليارات

class     num num.scales
with      value 2000000000
numeral   ملياران
numeral   مليارين
numeral   ملياري

class     num num.scale_or_two
with      value 2000000000
numeral   مليارا

class     num num.scale
with      value 1000000000
numeral   بليون
numeral   بلايين

class     num num.scales
with      value 2000000000
numeral   بليونان
numeral   بليونين
numeral   بليوني

class     num num.scale_or_two
with      value 2000000000
numeral   بليونا

class     num num.scale
with      value 1000000000000
numeral   تريليون
numeral   تريليونات

class     num num.scales
with      value 2000000000000
numeral   تريليونان
numeral   تريليونين
numeral   تريليوني

class     num num.scale_or_two
with      value 2000000000000
numeral   تريليونا

class     num num.scale
with      value 1000000000000
numeral   ترليون
numeral   ترليونات

class     num num.scales
with      value 2000000000000
numeral   ترليونان
numeral   ترليونين
numeral   ترليوني

class     num num.scale_or_two
with      value 2000000000000
numeral   ترليونا

class     num num.scale
with      value 1000000000000000
numeral   كوادريليون
numeral   كوادريليونات

class     num num.scales
with      value 2000000000000000
numeral   كوادريليونان
numeral   كوادريليونين
numeral   كوادريليوني

class     num num.scale_or_two
with      value 2000000000000000
numeral   كوادريليونا

class     num num.scale
with      value 1000000000000000
numeral   بليار
numeral   بليارات

class     num num.scales
with      value 2000000000000000
numeral   بلياران
numeral   بليارين
numeral   بلياري

class     num num.scale_or_two
with      value 2000000000000000
numeral   بليارا

class     num num.scale
with      value 1000000000000000000
numeral   كوينتليون
numeral   كوينتليونات

class     num num.scales
with      value 2000000000000000000
numeral   كوينتليونان
numeral   كوينتليونين
numeral   كوينتليوني

class     num num.scale_or_two
with      value 2000000000000000000
numeral   كوينتليونا

class     num num.zero
with      value 0
numeral   صفر
numeral   صفرا

class     num num.fraction
with      value 2
numeral   نصف
numeral   نص

class     num num.fractions
with      value 2
numeral   أنصاف

class     num num.two_fractions
with      value 2
numeral   نصفان
numeral   نصفين
numeral   نصفا
numeral   نصفي
numeral   نصان
numeral   نصين
numeral   نصا
numeral   نصي

class     num num.fraction
with      value 3
numeral   ثلث

class     num num.fractions
with      value 3
numeral   أثلاث

class     num num.two_fractions
with      value 3
numeral   ثلثان
numeral   ثلثين
numeral   ثلثا
numeral   ثلثي

class     num num.fraction
with      value 4
numeral   ربع

class     num num.fractions
with      value 4
numeral   أرباع

class     num num.two_fractions
with      value 4
numeral   ربعان
numeral   ربعين
numeral   ربعا
numeral   ربعي

class     num num.fraction_weak
with      value 5
numeral   خمس

class     num num.fractions
with      value 5
numeral   أخماس

class     num num.two_fractions
with      value 5
numeral   خمسان
numeral   خمسين
numeral   خمسا
numeral   خمسي

class     num num.fraction
with      value 6
numeral   سدس

class     num num.fractions
with      value 6
numeral   أسداس

class     num num.two_fractions
with      value 6
numeral   سدسان
numeral   سدسين
numeral   سدسا
numeral   سدسي

class     num num.fraction_weak
with      value 7
numeral   سبع

class     num num.fractions
with      value 7
numeral   أسباع

class     num num.two_fractions
with      value 7
numeral   سبعان
numeral   سبعين
numeral   سبعا
numeral   سبعي

class     num num.fraction_weak
with      value 8
numeral   ثمن

class     num num.fractions
with      value 8
numeral   أثمان

class     num num.two_fractions
with      value 8
numeral   ثمنان
numeral   ثمنين
numeral   ثمنا
numeral   ثمني

class     num num.fraction_weak
with      value 9
numeral   تسع

class     num num.fractions
with      value 9
numeral   أتساع

class     num num.two_fractions
with      value 9
numeral   تسعان
numeral   تسعين
numeral   تسعا
numeral   تسعي

class     num num.fraction_weak
with      value 10
numeral   عشر

class     num num.fractions
with      value 10
numeral   أعشار

class     num num.two_fractions
with      value 10
numeral   عشران
numeral   عشرين
numeral   عشرا
numeral   عشري

class     num num.ordinal
with      value 1
numeral   أول
numeral   أولى
numeral   أوّل

class     num num.ordinal
with      value 2
numeral   ثاني
numeral   ثان
numeral   ثانية

class     num num.ordinal
with      value 3
numeral   ثالث
numeral   ثالثة

class     num num.ordinal
with      value 4
numeral   رابع
numeral   رابعة

class     num num.ordinal
with      value 5
numeral   خامس
numeral   خامسة

class     num num.ordinal
with      value 6
numeral   سادس
numeral   سادسة

class     num num.ordinal
with      value 7
numeral   سابع
numeral   سابعة

class     num num.ordinal
with      value 8
numeral   ثامن
numeral   ثامنة

class     num num.ordinal
with      value 9
numeral   تاسع
numeral   تاسعة

class     num num.ordinal
with      value 10
numeral   عاشر
numeral   عاشرة

class     num num.ordinal_one
with      value 1
numeral   حادي
numeral   حادية
numeral   حاد

# Words that stand for an unsaid number: the least that each can mean (the codebook's figures); the most is open.

class     num num.vague
with      value 2
word      عدد من
word      عددا من
word      العدد من

class     num num.vague
with      value 3
word      عدة
word      بضعة
word      بضع
word      العديد من
word      عديد
word      عديد من
word      كثير من
word      الكثير من
word      مجموعة من

class     num num.vague
with      value 20
word      عشرات
word      العشرات
word      عشرات من

class     num num.vague
with      value 200
word      مئات
word      المئات
word      مئات من

class     num num.vague
with      value 2000
word      آلاف
word      الآلاف
word      الالاف

class     num num.vague
with      value 2000000
word      الملايين

# What limits a number.

class     num num.bound
with      bound more
word      أكثر من
word      ما يزيد عن
word      ما يزيد على
word      يزيد عن
word      أزيد من
word      فوق
word      تجاوز
word      يتجاوز
word      يفوق
word      أكثر ب

class     num num.bound
with      bound least
word      ما لا يقل عن
word      لا يقل عن
word      لا تقل عن
word      على الأقل
with      behind yes
word      بحد أدنى
with      behind yes
word      كحد أدنى
with      behind yes
word      ما لا يقل
word      بما لا يقل عن

class     num num.bound
with      bound less
word      أقل من
word      دون
word      ما يقل عن

class     num num.bound
with      bound most
word      على الأكثر
with      behind yes
word      كحد أقصى
with      behind yes
word      لا يزيد عن
word      لا يتجاوز
word      بحد أقصى
with      behind yes
word      ما يصل إلى
word      يصل إلى
word      حتى

class     num num.bound
with      bound about
word      نحو
word      حوالي
word      حوالى
word      قرابة
word      زهاء
word      ما يقارب
word      ما يقرب من
word      يقارب
word      تقريبا
with      behind yes
word      قريبا من
word      بنحو
word      بحوالي
word      نحوا من

class     num num.percent
word      بالمئة
word      بالمائة
word      في المئة
word      في المائة
word      بالمية
word      في المية
word      بالميه

class     num num.point
word      فاصلة
word      فاصل
word      نقطة
word      فاصله

class     num num.between
word      بين
word      ما بين

class     num num.to
word      إلى
word      الى
word      حتى

# Nouns before a figure that is a name, not a count: "الفرقة 25", "كيلو 4", and behind one that is an age.

class     num num.named
noun      فرقة
noun      لواء
noun      كتيبة
noun      فوج
noun      وحدة
noun      قناة
noun      رقم
noun      طريق
noun      كيلو
noun      مجموعة
noun      قرار
noun      المادة
noun      مادة
noun      صفحة
noun      حاجز
noun      بلوك
noun      شارع
noun      اللواء
noun      الفرقة
noun      ساعة
noun      الساعة
noun      هاتف
noun      جوال
noun      جبهة
noun      محور
noun      نقطة
noun      قطاع
noun      دفعة
noun      نسخة
noun      إم
noun      أم
noun      تي
noun      اف
noun      سو
noun      ميغ

class     num num.age
word      عاما
word      عام
word      سنة
word      سنوات
word      أعوام
word      ربيعا

class     num num.age_cue
word      العمر
word      عمر
word      عمره
word      عمرها
word      يبلغ
word      تبلغ
word      البالغ
word      البالغة

class     num num.hundred_prefix
with      value 3
numeral   تلت
numeral   تلتم
numeral   ثلث

class     num num.hundred_prefix
with      value 4
numeral   ربع
numeral   ربعم

class     num num.hundred_prefix
with      value 5
numeral   خمس
numeral   خمسم

class     num num.hundred_prefix
with      value 6
numeral   ست
numeral   ستم

class     num num.hundred_prefix
with      value 7
numeral   سبع
numeral   سبعم

class     num num.hundred_prefix
with      value 8
numeral   ثمن
numeral   تمن
numeral   تمنم

class     num num.hundred_prefix
with      value 9
numeral   تسع
numeral   تسعم

# "وأحد" (and one, of eleven) folds like واحد: the spelling decides.
class     num num.one_of num.and
with      value 1
word      وأحد
exact

class     num num.minus
word      سالب
word      ناقص

class     num num.of
word      من

class     num num.teen
with      value 12
numeral   اطنعش
numeral   اثنعش
numeral   اطنعشر

class     num num.teen
with      value 13
numeral   تلطعش
numeral   تلاتعش
numeral   ثلاثتعش
numeral   تلتعشر

class     num num.teen
with      value 14
numeral   اربعتعش
numeral   أربعطعش

class     num num.teen
with      value 15
numeral   خمستعش
numeral   خمسطعشر
