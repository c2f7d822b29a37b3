# Heads of forces and groups, and the adjectives that stand by them.

class     force_head
noun      قوات
form      قوة
form      القوة
noun      جيش
plural    جيوش
noun      فصيل
plural    فصائل
noun      ميليشيا
form      مليشيا
form      ميليشيات
form      مليشيات
noun      كتيبة
plural    كتائب
noun      لواء
plural    ألوية
noun      فرقة
plural    فرق
noun      سرية
plural    سرايا
noun      وحدة
noun      مجموعة
noun      خلية
plural    خلايا
noun      تنظيم
noun      حركة
noun      جماعة
noun      جبهة
plural    جبهات
noun      جهاز
plural    أجهزة
noun      شرطة
noun      مخابرات
noun      استخبارات
noun      دورية
noun      حرس
noun      عصابة
noun      فلول
noun      زورق
plural    زوارق
noun      بارجة
plural    بوارج
noun      مرتزقة
noun      أذرع
noun      حشد
plural    حشود
noun      فصائل المعارضة
noun      وسائط الدفاع الجوي
noun      دفاعات جوية
noun      الدفاع الجوي
noun      قوة خاصة
noun      وحدات خاصة
noun      مجلس عسكري
noun      غرفة عمليات
noun      ميليشيات

class     force_head
with      means aircraft
noun      طيران
noun      سلاح الجو
noun      سلاح الطيران
noun      مقاتلة
noun      طائرة
noun      طائرة حربية
noun      طيران حربي

class     force_head
with      means helicopter
noun      مروحية
noun      طائرة مروحية
noun      طيران مروحي

class     force_head
with      means drone
noun      طيران مسير

class     force_head
with      means artillery
noun      مدفعية
noun      دبابة

class     force_adj
adjective حربي
adjective مسلح
adjective عسكري
adjective أمني
adjective خاص
adjective محلي
adjective مشترك
adjective جوي
adjective بري
adjective بحري
adjective مسير
adjective مروحي
adjective إرهابي
adjective متطرف
adjective مدعوم
adjective موال
adjective معارض
adjective كردي
adjective شيعي
adjective سني
adjective درزي
adjective عشائري
adjective قبلي
adjective تكفيري
adjective إسلامي
adjective جهادي
adjective متشدد
adjective استخباراتي
adjective استخباري
adjective مدفعي
adjective صاروخي
adjective أجنبي
adjective مجهول
adjective تخريبي
adjective متمرد

class     loyal_adj
adjective موالي
form      موالية
form      موال
form      الموالية
form      الموالين
form      موالين
form      موالون
adjective تابع
with      same yes
adjective مدعوم
form      مدعومة
adjective مرتبط
adjective حليف
plural    حلفاء
adjective متحالف
adjective مبايع

class     unknown_actor
word      مسلحون مجهولون
word      مسلحين مجهولين
word      مسلحان مجهولان
word      مسلح مجهول
word      مسلحو مجهولون
word      مجهولون
word      مجهولين
word      مجهولان
word      ملثمون
word      ملثمين
word      ملثمان
word      جهة مجهولة
word      جهات مجهولة
word      عناصر مجهولة
word      مجموعة مجهولة
word      أشخاص مجهولون
word      أشخاص مجهولين
word      شخصان مجهولان
word      قناص مجهول
word      مسلحين مجهولي الهوية
word      مجهولي الهوية
word      قناص
word      قناصة

class     adjective
adjective عنيف
adjective مكثف
adjective واسع
adjective جديد
adjective متقطع
adjective متكرر
adjective متفرق
adjective كبير
adjective صغير
adjective مفاجئ
adjective مباشر
adjective عشوائي
adjective متبادل
adjective مدمر
adjective قوي
adjective شديد
adjective مسلح
adjective مزدوج
adjective متزامن
adjective متتالي
adjective دام
adjective مجهول
adjective مماثل
adjective أمني
adjective عسكري
adjective إرهابي
adjective مدفعي
adjective صاروخي
adjective جوي
adjective بري
adjective همجي
adjective وحشي
adjective غاشم
adjective عدة
adjective ضخم
adjective نوعي
adjective دقيق
adjective محدود
adjective ثان
adjective أول
adjective جديد
adjective مركز

# Groups that are named by their kind alone.
class     force_group
noun      فصيل
plural    فصائل
noun      ميليشيا
form      ميليشيات
form      مليشيات
form      مليشيا
noun      مرتزقة
noun      جندرمة
form      جندرما
noun      سلطة
noun      سلطة أمنية
plural    سلطات
noun      دفاعات جوية
word      وسائط الدفاع الجوي
