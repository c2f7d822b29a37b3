# Ordinal words. Above ten they are made with the cardinal tens: الثالثة والعشرون، السادس عشر، المئة والخامس.

class     num num.ordinal
with      value 1
numeral   أول
numeral   أولى

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

# First, only in eleventh and twenty-first. حاد by itself is "sharp".

class     num num.ordinal_one
with      value 1
numeral   حادي
numeral   حادية
numeral   حاد
