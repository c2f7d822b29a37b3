# Months of the Gregorian year: Levantine, Egyptian and Gulf, Maghrebi and Libyan names. A name that is also another word
# is a month only beside a number, a year or the word for month (class month_weak).

class     month
with      value 1
word      كانون الثاني
word      كانون ثاني
word      يناير
word      جانفي

class     month
with      value 2
word      شباط
word      فبراير
word      فيفري

class     month
with      value 3
word      آذار
word      اذار

class     month
with      value 4
word      نيسان
word      أبريل
word      إبريل
word      ابريل
word      أفريل

class     month
with      value 5
word      أيار
word      ايار
word      مايو

class     month
with      value 6
word      حزيران
word      يونيو
word      يونيه

class     month
with      value 7
word      تموز
word      يوليو
word      يوليه
word      جويلية
word      يوليوز

class     month
with      value 8
word      أغسطس
word      اغسطس
word      غشت

class     month
with      value 9
word      أيلول
word      ايلول
word      سبتمبر
word      شتنبر

class     month
with      value 10
word      تشرين الأول
word      تشرين أول
word      أكتوبر
word      اكتوبر

class     month
with      value 11
word      تشرين الثاني
word      تشرين ثاني
word      نوفمبر
word      نونبر

class     month
with      value 12
word      كانون الأول
word      كانون أول
word      ديسمبر
word      دجنبر

class     month_weak
with      value 1
word      أي النار

class     month_weak
with      value 2
word      النوار

class     month_weak
with      value 3
word      مارس
word      الربيع

class     month_weak
with      value 4
word      الطير

class     month_weak
with      value 5
word      ماي
word      الماء

class     month_weak
with      value 6
word      جوان
word      الصيف

class     month_weak
with      value 7
word      ناصر

class     month_weak
with      value 8
word      آب
exact
word      أوت
word      هانيبال

class     month_weak
with      value 9
word      الفاتح

class     month_weak
with      value 10
word      التمور

class     month_weak
with      value 11
word      الحرث

class     month_weak
with      value 12
word      الكانون
