# Parts of a whole. The weak ones are spelled like a unit, a price or a lion (خمس، ثمن، سبع): they are fractions only where
# the vowel is written (خُمس), beside a whole number, or as the sole word.

class     num num.fraction
with      value 2
numeral   نصف

class     num num.fractions
with      value 2
numeral   أنصاف

class     num num.two_fractions_weak
with      value 2
numeral   نصفان
numeral   نصفين

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

class     num num.two_fractions_weak
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

class     num num.two_fractions_weak
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

class     num num.two_fractions_weak
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

class     num num.two_fractions_weak
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

class     num num.two_fractions_weak
with      value 10
numeral   عشران
numeral   عشرين

# A spoken half is also "a text": only joined to a number, or before a scale or a unit.

class     num num.fraction_spoken
with      value 2
numeral   نص

class     num num.fraction_spoken
with      value 3
numeral   تلت

# Between a whole number and its decimals.

class     num.point
word      فاصلة
word      فاصل
word      نقطة

# Before the whole that is divided: تسعة من عشرة.

class     num.of
word      من

class     num num.minus
word      سالب
word      ناقص

# Behind a whole number: one to nine more.

class     num.odd
word      نيف
word      نيفا

# Coins: how many of them make one of each currency.

class     num.subunit
with      ريال 100
noun      هللة

class     num.subunit
with      دولار 100
with      يورو 100
noun      سنت

class     num.subunit
with      جنيه 100
with      ليرة 100
with      دينار 100
noun      قرش
plural    قروش

class     num.subunit
with      درهم 100
with      دينار 1000
noun      فلس
plural    فلوس

class     num.subunit
with      دينار 1000
with      جنيه 1000
noun      مليم

class     num.subunit
with      ريال 1000
noun      بيسة

class     num.percent
word      بالمئة
word      بالمائة
word      في المئة
word      في المائة
word      بالمية
word      في المية
word      بالماية
word      بال مئة
word      بالمأة
