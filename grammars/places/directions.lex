# Bearings. `before` forms stand before their anchor (شرقي الحسكة), `after` forms behind it (ريف حلب الشرقي).

class     bearing
with      bearing N
word      شمال
word      الشمال
adjective شمالي

class     bearing
with      bearing S
word      جنوب
word      الجنوب
adjective جنوبي

class     bearing
with      bearing E
word      شرق
word      الشرق
adjective شرقي

class     bearing
with      bearing W
word      غرب
word      الغرب
adjective غربي

class     bearing
with      bearing C
word      وسط
word      قلب

# "مركز المدينة" is its middle, "مركز المحافظة" its capital, "مركز المدينة الإعلامي" an office, and in Egypt "مركز دمنهور" a district.
class     bearing
with      bearing C
word      مركز
with      seat yes
with      district_in EG

class     bearing_centre
with      bearing C
adjective أوسط

class     distance_unit
with      km 1
word      كم
word      كلم
noun      كيلومتر
noun      كيلو متر

class     distance_unit
with      km 0.001
noun      متر
plural    أمتار

class     distance_unit
with      km 1.609
noun      ميل
plural    أميال

# "على طول نهر X", "بمحاذاة الطريق".
class     along_word
noun      طول
noun      امتداد
noun      محاذاة
noun      موازاة

# What may stand between a distance and its bearing: "10 كم إلى الشمال من X".
class     toward_word
word      إلى
word      الى
word      نحو
word      باتجاه

# What tells how far behind a direction: "شمال X بمسافة 5 كم", "على بعد".
class     distance_cue
noun      مسافة
word      على بعد
word      على
word      بعد
word      نحو
word      حوالي
word      بنحو
word      بحوالي

# What two states have between them; a meeting or a treaty is not there.
class     lies_between
noun      حدود
adjective حدودي
noun      معبر
noun      منطقة
noun      طريق
noun      شريط
noun      خط
adjective واقع
adjective فاصل

class     place_part
noun      جزء
noun      قسم
noun      شطر
noun      نصف
