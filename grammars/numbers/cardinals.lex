# Cardinal words below a hundred, each with its value, in every gender, case and spelling that is written: numerals do not
# inflect like nouns. Folding makes one of أربعة and اربعه, of مئة and مئه. The accusative ends in ا: خمساً وعشرين.

class     num num.unit
with      value 1
numeral   واحد
numeral   واحدة
numeral   واحدا

class     num num.unit
with      value 2
numeral   اثنان
numeral   اثنين
numeral   اثنتان
numeral   اثنتين
numeral   اثنتا
numeral   اثنتي
numeral   اثنا
numeral   اثني
numeral   اثنينا
numeral   ثنتان
numeral   ثنتين
numeral   ثنتا
numeral   ثنتي
numeral   تنين
numeral   تنتين
numeral   اتنين
numeral   اتنان
numeral   اتنتين
numeral   ثنين

class     num num.unit
with      value 3
numeral   ثلاثة
numeral   ثلاث
numeral   ثلاثا
numeral   تلاتة
numeral   تلات

class     num num.unit
with      value 4
numeral   أربعة
numeral   أربع
numeral   أربعا

class     num num.unit
with      value 5
numeral   خمسة
numeral   خمس
numeral   خمسا

class     num num.unit
with      value 6
numeral   ستة
numeral   ست
numeral   ستا

class     num num.unit
with      value 7
numeral   سبعة
numeral   سبع
numeral   سبعا

class     num num.unit
with      value 8
numeral   ثمانية
numeral   ثماني
numeral   ثمان
numeral   ثمانيا
numeral   تمنية
numeral   تمانية
numeral   تماني
numeral   تمان

class     num num.unit
with      value 9
numeral   تسعة
numeral   تسع
numeral   تسعا

# One, only in eleven and twenty-one: أحد عشر، إحدى وعشرون. By itself it is "one of".

class     num num.one_of
with      value 1
numeral   أحد
numeral   إحدى
numeral   احدا

# \وأحد (and one, of eleven) folds like واحد, وإحدى like a form of it: the spelling decides.

class     num num.one_of num.and
with      value 1
word      وأحد
exact
word      وإحدى
exact
word      وإحدي
exact
word      واحدى
exact
word      فإحدى
exact

class     num num.ten
with      value 10
numeral   عشرة
numeral   عشر
numeral   عشرا

class     num num.tens
with      value 20
numeral   عشرون
numeral   عشرين

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
numeral   تمنين

class     num num.tens
with      value 90
numeral   تسعون
numeral   تسعين

# Spoken teens, one word, Egyptian, Levantine, Iraqi and Gulf.

class     num num.teen
with      value 11
numeral   حداشر
numeral   إحداشر
numeral   احداعشر
numeral   احدعش
numeral   حدعش
numeral   حدعشر
numeral   احدعشر
numeral   إحدىعشر
numeral   إحدىعشرة

class     num num.teen
with      value 12
numeral   اتناشر
numeral   اثناشر
numeral   اطناشر
numeral   اثناعشر
numeral   اثنعش
numeral   اتنعش
numeral   اطنعش
numeral   اطنعشر
numeral   اثنعشر
numeral   اثنىعشر
numeral   اثنيعشر
numeral   اتنعشر
numeral   تنعش
numeral   ثنعش

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
numeral   تلطعش
numeral   تلاتعش
numeral   تلتعشر
numeral   تلتطعش
numeral   تلتطعشر
numeral   تلاتطعش
numeral   ثلطعش
numeral   ثلاثةعشر
numeral   تلتّاشر

class     num num.teen
with      value 14
numeral   اربعتاشر
numeral   اربعطعش
numeral   اربعطاشر
numeral   اربعتعش
numeral   اربعتعشر
numeral   اربعطعشر
numeral   اربعةعشر
numeral   أربعةعشر

class     num num.teen
with      value 15
numeral   خمستاشر
numeral   خمسطعش
numeral   خمسطاشر
numeral   خمستعش
numeral   خمسطعشر
numeral   خمستعشر
numeral   خمسةعشر
numeral   خمصتاشر
numeral   خمصطعش
numeral   خمصطاشر

class     num num.teen
with      value 16
numeral   ستاشر
numeral   سطعش
numeral   ستعش
numeral   سطاشر
numeral   ستطعش
numeral   ستعشر
numeral   سطعشر
numeral   ستةعشر
numeral   ستطاشر
numeral   ستّاشر

class     num num.teen
with      value 17
numeral   سبعتاشر
numeral   سبعطعش
numeral   سبعطاشر
numeral   سبعتعش
numeral   سبعطعشر
numeral   سبعتعشر
numeral   سبعةعشر

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
numeral   تمنتعش
numeral   تمنطعشر
numeral   ثمنطعشر
numeral   ثمانطعش
numeral   تمانطعش
numeral   ثمانيةعشر

class     num num.teen
with      value 19
numeral   تسعتاشر
numeral   تسعطعش
numeral   تسعطاشر
numeral   تسعتعش
numeral   تسعطعشر
numeral   تسعتعشر
numeral   تسعةعشر

class     num num.zero
with      value 0
numeral   صفر
numeral   صفرا
