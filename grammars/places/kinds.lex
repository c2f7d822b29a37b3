# Kind nouns before a name: "بلدة مركدة". The kind is the vocabulary of the record's places.

class     place_kind place_kind_area
with      kind governorate
noun      محافظة
noun      ولاية
noun      إمارة

class     place_kind place_kind_area
with      kind district
noun      قضاء
plural    أقضية
noun      مديرية
noun      منطقة
plural    مناطق
noun      مقاطعة
noun      إقليم
plural    أقاليم

class     place_kind place_kind_area
with      kind subdistrict
noun      ناحية
plural    نواحي
noun      نواح

class     place_kind place_kind_area
with      kind city
noun      مدينة
plural    مدن
noun      عاصمة

class     place_kind place_kind_area
with      kind town
noun      بلدة

class     place_kind place_kind_area
with      kind village
noun      قرية
plural    قرى
noun      مزرعة
plural    مزارع
noun      خربة
noun      ضيعة
noun      تجمع

class     place_kind place_kind_area
with      kind neighbourhood
noun      حي
plural    أحياء
noun      ضاحية
plural    ضواحي
noun      حارة
noun      شارع
plural    شوارع

class     place_kind place_kind_area
with      kind camp
noun      مخيم

class     place_kind place_kind_area
with      kind countryside
noun      ريف
plural    أرياف

class     place_kind place_kind_site
with      kind region
noun      بادية
noun      وادي
noun      جبل
plural    جبال
noun      سهل
noun      جزيرة
noun      هضبة
noun      غوطة
noun      جرود
noun      صحراء

class     place_kind place_kind_site
with      kind site
noun      سد
noun      جسر
noun      مطار
noun      معبر
noun      سجن
noun      حقل
noun      مفرق
noun      دوار
noun      تقاطع
noun      حاجز
noun      طريق
noun      محور
plural    محاور
noun      جبهة
plural    جبهات
noun      تلة
noun      تل
noun      ساحة
noun      ميناء
noun      مرفأ
noun      قاعدة
noun      مسجد
noun      جامع
noun      مستشفى
noun      مشفى
noun      مدرسة
noun      جامعة
noun      قلعة
noun      باب
noun      قصر
noun      كنيسة
noun      معسكر
noun      سوق
noun      كراج
noun      مثلث
noun      مستوطنة
noun      مستشفي
noun      مخفر
noun      معمل
noun      محطة
noun      مصفاة
noun      اللواء

class     place_kind place_kind_site
with      kind river
noun      نهر
noun      بحيرة

class     place_kind place_kind_area
with      kind country
noun      دولة
noun      جمهورية
noun      مملكة

class     near_word
word      قرب
word      بالقرب من
word      في محيط
word      محيط
word      على مشارف
word      مشارف
word      بجانب
word      بجوار
word      قريب من
word      القريب من
word      القريبة من
word      قبالة

class     edge_word
noun      طرف
noun      مدخل
noun      مشارف
noun      محيط
noun      خط التماس
plural    خطوط التماس
form      أطراف
form      مداخل

class     place_head
word      تل
word      تلة
word      تلال
word      أم
word      أبو
word      أبي
word      ابو
word      بيت
word      دير
word      عين
word      كفر
word      خربة
word      رأس
word      جبل
word      وادي
word      خان
word      برج
word      بير
word      بئر
word      شيخ
word      الشيخ
word      قلعة
word      مركز
word      السيدة
word      معرة
word      عرب
word      حوش
word      كفرة
word      جب
word      نبع
word      باب
word      بني
word      تلعة
word      سيدي
word      حاسي

class     place_in
word      في
word      داخل
word      ضمن
word      باتجاه
word      إلى
word      نحو
word      على
word      بين
word      من
word      التابعة
word      التابع
word      الواقعة
word      الواقع

class     belongs_in
word      التابعة ل
word      التابعة
word      التابع
word      الواقعة
word      الواقع
word      الحدودية
word      الحدودي

# What a bearing may be said of without its name: "شمال غربي البلاد".
class     anchor_word
word      البلاد
word      المحافظة
word      القطاع
word      المدينة
word      البلدة
word      القرية
word      المنطقة
word      العاصمة
word      الحدود
word      المخيم
