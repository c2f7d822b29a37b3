# Months and marks of the Islamic calendar. Its names are also names of persons and other words: a name is a month beside a
# day, a year, an adjective or the word for month; the month of fasting also behind "in" and "during".

class     hijri_mark
word      هجري
word      هجرية
word      هجريا
word      للهجرة
word      الهجري
word      ه

class     era_mark
word      ميلادي
word      ميلادية
word      للميلاد
word      الميلادي
word      م

class     hijri_month
with      value 1
word      محرم
word      المحرم
word      محرم الحرام

class     hijri_month
with      value 2
word      صفر

class     hijri_month
with      value 3
word      ربيع الأول
word      ربيع أول

class     hijri_month
with      value 4
word      ربيع الآخر
word      ربيع الثاني
word      ربيع ثاني

class     hijri_month
with      value 5
word      جمادى الأولى
word      جمادى الأول
word      جماد الأول
word      جماد أول

class     hijri_month
with      value 6
word      جمادى الآخرة
word      جمادى الثانية
word      جمادى الثاني
word      جمادى الآخر
word      جماد الثاني
word      جماد الآخر
word      جماد ثاني

class     hijri_month
with      value 7
word      رجب
word      رجب المرجب

class     hijri_month
with      value 8
word      شعبان

class     hijri_month month_of_fast
with      value 9
word      رمضان
word      رمضان المبارك

class     hijri_month
with      value 10
word      شوال

class     hijri_month
with      value 11
word      ذو القعدة
word      ذي القعدة
word      ذوالقعدة
word      ذيالقعدة

class     hijri_month
with      value 12
word      ذو الحجة
word      ذي الحجة
word      ذوالحجة
word      ذيالحجة
