# Hundreds and scales. مئة is also written مائة, مية and ماية, joined to its unit or apart.
# A `scale_or_two` is a dual before its noun (ألفا جندي) or an accusative with tanwin (ألفاً).

class     num num.hundred
with      value 100
numeral   مئة
numeral   مائة
numeral   مية
numeral   مأة
numeral   ماية

# The spoken construct of a hundred is also "dead": only before a scale or a unit of measure.

class     num num.hundred_construct
with      value 100
numeral   ميت

class     num num.hundreds
with      value 200
numeral   مئتان
numeral   مئتين
numeral   مائتان
numeral   مائتين
numeral   ميتين
numeral   ميتان
numeral   مئتا
numeral   مئتي
numeral   مائتا
numeral   مائتي
numeral   مأتين
numeral   مأتان

class     num num.hundreds
with      value 300
numeral   ثلاثمئة
numeral   ثلاثمائة
numeral   ثلاثمية
numeral   ثلاثماية
numeral   ثلاثمأة
numeral   ثلاثةمئة
numeral   ثلاثةمائة
numeral   ثلاثةمية
numeral   ثلاثةماية
numeral   ثلاثةمأة
numeral   تلتمئة
numeral   تلتمائة
numeral   تلتمية
numeral   تلتماية
numeral   تلتمأة
numeral   تلاتمئة
numeral   تلاتمائة
numeral   تلاتمية
numeral   تلاتماية
numeral   تلاتمأة
numeral   ثلثمئة
numeral   ثلثمائة
numeral   ثلثمية
numeral   ثلثماية
numeral   ثلثمأة
numeral   ثلتمئة
numeral   ثلتمائة
numeral   ثلتمية
numeral   ثلتماية
numeral   ثلتمأة

class     num num.hundreds
with      value 400
numeral   أربعمئة
numeral   أربعمائة
numeral   أربعمية
numeral   أربعماية
numeral   أربعمأة
numeral   أربعةمئة
numeral   أربعةمائة
numeral   أربعةمية
numeral   أربعةماية
numeral   أربعةمأة
numeral   ربعمئة
numeral   ربعمائة
numeral   ربعمية
numeral   ربعماية
numeral   ربعمأة

class     num num.hundreds
with      value 500
numeral   خمسمئة
numeral   خمسمائة
numeral   خمسمية
numeral   خمسماية
numeral   خمسمأة
numeral   خمسةمئة
numeral   خمسةمائة
numeral   خمسةمية
numeral   خمسةماية
numeral   خمسةمأة

class     num num.hundreds
with      value 600
numeral   ستمئة
numeral   ستمائة
numeral   ستمية
numeral   ستماية
numeral   ستمأة
numeral   ستةمئة
numeral   ستةمائة
numeral   ستةمية
numeral   ستةماية
numeral   ستةمأة

class     num num.hundreds
with      value 700
numeral   سبعمئة
numeral   سبعمائة
numeral   سبعمية
numeral   سبعماية
numeral   سبعمأة
numeral   سبعةمئة
numeral   سبعةمائة
numeral   سبعةمية
numeral   سبعةماية
numeral   سبعةمأة

class     num num.hundreds
with      value 800
numeral   ثمانمئة
numeral   ثمانمائة
numeral   ثمانمية
numeral   ثمانماية
numeral   ثمانمأة
numeral   ثمانيمئة
numeral   ثمانيمائة
numeral   ثمانيمية
numeral   ثمانيماية
numeral   ثمانيمأة
numeral   ثمانيةمئة
numeral   ثمانيةمائة
numeral   ثمانيةمية
numeral   ثمانيةماية
numeral   ثمانيةمأة
numeral   ثمنمئة
numeral   ثمنمائة
numeral   ثمنمية
numeral   ثمنماية
numeral   ثمنمأة
numeral   تمنمئة
numeral   تمنمائة
numeral   تمنمية
numeral   تمنماية
numeral   تمنمأة
numeral   تمانمئة
numeral   تمانمائة
numeral   تمانمية
numeral   تمانماية
numeral   تمانمأة
numeral   تمانيمئة
numeral   تمانيمائة
numeral   تمانيمية
numeral   تمانيماية
numeral   تمانيمأة
numeral   ثمنممئة
numeral   ثمنممائة
numeral   ثمنممية
numeral   ثمنمماية
numeral   ثمنممأة

class     num num.hundreds
with      value 900
numeral   تسعمئة
numeral   تسعمائة
numeral   تسعمية
numeral   تسعماية
numeral   تسعمأة
numeral   تسعةمئة
numeral   تسعةمائة
numeral   تسعةمية
numeral   تسعةماية
numeral   تسعةمأة

# What stands before a hundred or before thousands in speech, and is another word elsewhere: ربع مية، تمن تلاف.

class     num num.hundred_prefix
with      value 3
numeral   تلت
numeral   ثلث
numeral   تلتم

class     num num.hundred_prefix
with      value 4
numeral   ربع
numeral   ربعم

class     num num.hundred_prefix
with      value 5
numeral   خمسم

class     num num.hundred_prefix
with      value 6
numeral   ستم

class     num num.hundred_prefix
with      value 7
numeral   سبعم

class     num num.hundred_prefix
with      value 8
numeral   ثمن
numeral   تمن
numeral   تمنم

class     num num.hundred_prefix
with      value 9
numeral   تسعم

class     num num.scale
with      value 1000
numeral   ألف
numeral   آلاف
numeral   تلاف
numeral   تالاف
numeral   آلافا
numeral   ألوف
numeral   ألاف

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
numeral   ملايينا
numeral   ميلون
numeral   ميليون
numeral   ملاين

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
numeral   ميليار

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
numeral   كدريليون

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
numeral   كوينتيليون
numeral   كوينتيليونات

class     num num.scales
with      value 2000000000000000000
numeral   كوينتليونان
numeral   كوينتليونين
numeral   كوينتليوني

class     num num.scale_or_two
with      value 2000000000000000000
numeral   كوينتليونا
