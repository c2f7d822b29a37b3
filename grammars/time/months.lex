# Months of the Gregorian year: Levantine, Egyptian and Gulf, Maghrebi and Libyan names. A name that is also another word
# is a month only beside a number, a year or the word for month (class month_weak).

class     month
with      value 1
word      كانون ثان
word      كانون 2
word      كانون الثان
word      ينار
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
word      مارت
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
word      مايس
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
word      أغشت
word      أغسطس
word      اغسطس
word      غشت

class     month
with      value 9
word      شتمبر
word      أيلول
word      ايلول
word      سبتمبر
word      شتنبر

class     month
with      value 10
word      تشرين 1
word      تشرين الأول
word      تشرين أول
word      أكتوبر
word      اكتوبر

class     month
with      value 11
word      تشرين 2
word      تشرين ثان
word      تشرين الثاني
word      تشرين ثاني
word      نوفمبر
word      نونبر

class     month
with      value 12
word      كانون 1
word      دجمبر
word      كانون الأول
word      كانون أول
word      ديسمبر
word      دجنبر

class     month_weak
with      value 3
word      مارس

class     month_weak
with      value 5
word      ماي

class     month_weak
with      value 6
word      جوان

class     month_weak
with      value 8
word      آب
exact
word      أوت

# Libyan names of 1986 to 2011, all of them other words: a month only beside a day, a year or the word for month.
class     month_weak month_rare
with      value 1
word      أي النار

class     month_weak month_rare
with      value 2
word      النوار

class     month_weak month_rare
with      value 3
word      الربيع

class     month_weak month_rare
with      value 4
word      الطير

class     month_weak month_rare
with      value 5
word      الماء

class     month_weak month_rare
with      value 6
word      الصيف

class     month_weak month_rare
with      value 7
word      ناصر

class     month_weak month_rare
with      value 8
word      هانيبال

class     month_weak month_rare
with      value 9
word      الفاتح

class     month_weak month_rare
with      value 10
word      التمور

class     month_weak month_rare
with      value 11
word      الحرث

class     month_weak month_rare
with      value 12
word      الكانون
