# Words of demonstrations around "متظاهرون" and other crowds.

# Verbs of crowds: before demonstrators they say what these did.
class     gather
verb      تجمّع
verb      احتشد
verb      تجمهر
verb      خرج
verb      نزل
verb      سار
imperfect يسير
verb      جاب
imperfect يجوب
verb      طاف
imperfect يطوف
verb      توافد
verb      تدفق
verb      انطلق

# Verbs of those who are in it or hold it, before the noun for a protest: "خرج الطلاب في مسيرة", "شارك العشرات بوقفة".
class     take_part
verb      نظم
verb      سيّر
verb      خرج
verb      شارك
verb      انطلق
verb      نزل
verb      سار
imperfect يسير
verb      انضم
imperfect ينضم
verb      تجمّع
verb      احتشد
verb      توافد
verb      تدفق

# Between a protest and those who are in it.
class     joined_by
word      شارك فيها
form      شاركت فيها
form      شاركوا فيها
form      يشارك فيها
form      تشارك فيها
word      شارك فيه
form      شاركت فيه
word      شارك بها
form      شاركت بها
word      خرج فيها
form      خرجت فيها

# What is said behind a march, and behind no drone: "مسيرة دعت إليها النقابات".
class     march_says
word      شارك فيها
form      شاركت فيها
form      يشارك فيها
form      تشارك فيها
word      دعا إليها
form      دعت إليها
form      دعوا إليها
word      نظمها
form      نظمتها
form      ينظمها
form      تنظمها
word      جابت شوارع
form      جابت الشوارع
form      تجوب شوارع
form      تجوب الشوارع
word      طافت شوارع
form      طافت الشوارع
word      تطالب
form      طالبت
word      تندد
form      نددت
word      احتجاجا
word      تنديدا
word      للمطالبة
word      تضامنا
word      لمئات الآلاف
word      لمئات
word      لآلاف
word      لعشرات الآلاف
word      لعشرات
word      سيرها
word      خرجت
word      ضمت
word      انطلقت من
word      دعما
word      نصرة
word      ووقفات
word      ووقفة
word      ومظاهرات
word      وتظاهرات
word      واعتصامات
word      مرخصة
word      غير مرخصة
word      أسبوعية
word      الأسبوعية
word      السلمية
word      الحاشدة
word      المركزية
word      المطالبة
word      المنددة
word      الرافضة
word      المناهضة
word      بعد صلاة

# Before a march, and before no drone: it is broken up, people are in it.
class     march_quelled
verb      قمع
masdar    قمع
verb      فرّق
masdar    تفريق
word      المشاركين
word      المشاركون
word      للمشاركين
word      بالمشاركين
word      مشاركين
word      مشاركته
word      مشاركتها
word      مشاركتهم
word      مشاركتهما

# Right before a march, and before no drone: people are in it.
class     in_march
word      في
exact
word      خلال
word      أثناء

# What a protest is about, two words before a place: "تنديدا بالحرب على أ", "رفع الحصار عن أ".
class     grievance
word      الحصار
noun      حرب
noun      عدوان
noun      حصار
noun      هجوم
noun      إبادة
noun      قصف
noun      غارة
noun      اعتداء

# Verbs of a force that breaks a protest up.
class     quell
verb      قمع
masdar    قمع
verb      هاجم
masdar    مهاجمة
verb      اعتدى
verb      فرّق
masdar    تفريق
verb      فض
imperfect يفض
masdar    فض

# What crowds do: with "متظاهرون" before or behind it, not with "المتظاهرون" of whom the text has told.
class     crowd_act
verb      أغلق مدخل
with      split yes
verb      أغلق مداخل
with      split yes
verb      أغلق طريق
with      split yes
verb      أغلق الطريق
with      split yes
verb      أحرق الإطارات
with      split yes
verb      أحرق إطارات
with      split yes
verb      أشعل الإطارات
with      split yes
verb      قطع
masdar    قطع
verb      أغلق
verb      أقفل
verb      سد
imperfect يسد
verb      أحرق
verb      أشعل
verb      أضرم
verb      رشق
verb      حاصر
verb      ردد
verb      رفع
verb      هتف
verb      اقتحم
verb      سيطر
verb      نصب
verb      افترش
verb      اعتصم
verb      اشتبك
verb      ألقى
verb      واصل
verb      حمل
verb      لوّح
verb      ندّد
verb      طالب
verb      احتل
verb      هاجم
verb      حطّم
verb      حاول
verb      شارك
verb      أقدم
verb      فرّق
masdar    تفريق
verb      قمع
masdar    قمع
verb      فض
imperfect يفض
masdar    فض
# What a crowd gathers for, or before what.
class     crowd_aim background
word      احتجاجا على
word      تنديدا
word      استنكارا
word      تضامنا

class     crowd_aim
word      أمام
word      قبالة
word      للمطالبة
word      مطالبين
word      مطالبة
word      احتجاجا
word      للاحتجاج
word      للتنديد
word      منددين
word      منددة
word      رفضا
word      رافضين
word      مرددين
word      هاتفين
word      رافعين
word      للتعبير
word      بالإطارات

# What people gather for who demand nothing.
class     pastime
word      لالتقاط
word      لمشاهدة
word      لمتابعة
word      لشراء
word      لاستلام
word      لتسلم
word      للحصول
word      للاحتفال
word      احتفالا
word      للتصويت
word      للصلاة
word      لأداء
word      لاستقبال
word      لوداع
word      لتوديع
word      للترحيب
word      ترحيبا
word      للتعزية
word      للتبرع
word      للتسوق
