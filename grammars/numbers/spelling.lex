# How numbers are spelled out. `say` is a value, or a place in a numeral, and where it matters the gender of what is counted
# (m, f) and the case (nom, obl). `first` and `second` stand before ten and, first, before tens; `_of` and `_two` are duals,
# `_many` is the noun behind three to ten, `_counted` behind eleven to ninety-nine.

class     num.spelling
word      صفر
with      say 0
word      واحد
with      say 1 m
word      ثلاثة
with      say 3 m
word      أربعة
with      say 4 m
word      خمسة
with      say 5 m
word      ستة
with      say 6 m
word      سبعة
with      say 7 m
word      ثمانية
with      say 8 m
word      تسعة
with      say 9 m
word      عشرة
with      say 10 m
word      واحدة
with      say 1 f
word      ثلاث
with      say 3 f
word      أربع
with      say 4 f
word      خمس
with      say 5 f
word      ست
with      say 6 f
word      سبع
with      say 7 f
word      ثماني
with      say 8 f
word      تسع
with      say 9 f
word      عشر
with      say 10 f
word      اثنان
with      say 2 m nom
word      اثنين
with      say 2 m obl
word      اثنتان
with      say 2 f nom
word      اثنتين
with      say 2 f obl
word      أحد
with      say first m
word      إحدى
with      say first f
word      اثنا
with      say second m nom
word      اثني
with      say second m obl
word      اثنتا
with      say second f nom
word      اثنتي
with      say second f obl
word      عشرون
with      say 20 nom
word      عشرين
with      say 20 obl
word      ثلاثون
with      say 30 nom
word      ثلاثين
with      say 30 obl
word      أربعون
with      say 40 nom
word      أربعين
with      say 40 obl
word      خمسون
with      say 50 nom
word      خمسين
with      say 50 obl
word      ستون
with      say 60 nom
word      ستين
with      say 60 obl
word      سبعون
with      say 70 nom
word      سبعين
with      say 70 obl
word      ثمانون
with      say 80 nom
word      ثمانين
with      say 80 obl
word      تسعون
with      say 90 nom
word      تسعين
with      say 90 obl
word      مئة
with      say 100
word      مئتان
with      say 200 nom
word      مئتين
with      say 200 obl
word      مئتا
with      say 200_of nom
word      مئتي
with      say 200_of obl
word      ثلاثمئة
with      say 300
word      أربعمئة
with      say 400
word      خمسمئة
with      say 500
word      ستمئة
with      say 600
word      سبعمئة
with      say 700
word      ثمانمئة
with      say 800
word      تسعمئة
with      say 900
word      ألف
with      say 1e3
word      آلاف
with      say 1e3_many
word      ألفاً
with      say 1e3_counted
word      ألفان
with      say 1e3_two nom
word      ألفين
with      say 1e3_two obl
word      مليون
with      say 1e6
word      ملايين
with      say 1e6_many
word      مليوناً
with      say 1e6_counted
word      مليونان
with      say 1e6_two nom
word      مليونين
with      say 1e6_two obl
word      مليار
with      say 1e9
word      مليارات
with      say 1e9_many
word      ملياراً
with      say 1e9_counted
word      ملياران
with      say 1e9_two nom
word      مليارين
with      say 1e9_two obl
word      تريليون
with      say 1e12
word      تريليونات
with      say 1e12_many
word      تريليوناً
with      say 1e12_counted
word      تريليونان
with      say 1e12_two nom
word      تريليونين
with      say 1e12_two obl
word      سالب
with      say minus
