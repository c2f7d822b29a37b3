# Words that stand for an unsaid number: the least that each can mean (the codebook's figures); the most is open.
# `base` is what one of them counts: بضع مئات are three hundred, عشرات الآلاف twenty thousand. `few` words also make بضعة عشر.

class     num num.vague
with      value 2
word      عدد من
word      عددا من
word      العدد من
word      عدد آخر من
word      عدد كبير من
word      عددا كبيرا من
word      أعداد كبيرة من
word      أعداد من
word      عدد قليل من
word      عدد محدود من

class     num num.vague
with      value 3
word      عدة
word      العديد من
word      عديد
word      عديد من
word      كثير من
word      الكثير من
word      مجموعة من

class     num num.vague
with      value 3
with      few yes
word      بضعة
word      بضع

class     num num.vague
with      value 20
with      base 10
word      عشرات
word      العشرات
word      عشرات من

class     num num.vague
with      value 200
with      base 100
word      مئات
word      المئات
word      مئات من
word      مائات

class     num num.vague
with      value 2000
with      base 1000
word      آلاف
word      الآلاف
word      ألوف

class     num num.vague
with      value 2000000
with      base 1000000
word      ملايين
word      الملايين

class     num num.vague
with      value 2000000000
with      base 1000000000
word      مليارات
word      المليارات
