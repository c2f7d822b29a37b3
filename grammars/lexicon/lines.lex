# Words at the two sides of a line break that a page lost: "#عاجلاستهدفت", "غرب الرقةصباح اليوم". Longer words that begin a line are
# told by their classes; in few letters there is chance ("معاناتهم" is no معان and no اتهم), so the short ones stand here.

class     ends_line
word      عاجل
word      خاص
word      شهيد

class     begins_line
word      صباح
word      مساء
word      فجر
word      اليوم
word      حسب
word      وفقا
word      نتيجة
word      نفذ
word      نفذت
word      شنت
word      قصفت
word      تقصف
word      غارة
word      مقتل
word      أصيب
word      جرحى
word      أفاد
word      قالت
word      قسد
word      مسيرة

# In brackets behind a title; the first is a city as well.
class     caption
word      صور
word      فيديو
