# What is asked or only thought of: no incident.

# At the beginning of a sentence: it asks.
class     asking
word      هل
word      أليس
word      أليست
word      ألا
word      لماذا
word      ماذا
word      كيف
word      متى
word      أين
word      كم

# In a sentence: shots of joy.
class     festive
word      ابتهاجا
word      احتفالا

# Behind the name of an event: what somebody says that it means.
class     comment
word      يعكس
word      تعكس
word      يكشف
word      تكشف
word      يمثل
word      تمثل
word      يشكل
word      تشكل
word      يعد
word      تعد
word      يعتبر
word      تعتبر
word      يدل
word      تدل
word      يثبت
word      تثبت
word      يهدد
word      يهدف
word      تهدف
word      ليس
word      ليست
word      لن
word      جريمة حرب
word      انتهاك
word      انتهاكا
