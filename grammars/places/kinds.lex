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
noun      معتمدية
plural    معتمديات
noun      مديرية
noun      منطقة
plural    مناطق
noun      مقاطعة
noun      إقليم
plural    أقاليم
noun      دائرة
plural    دوائر

class     place_kind place_kind_area
with      kind subdistrict
noun      ناحية
plural    نواحي
noun      نواح
noun      محلية
exact
noun      عزلة

class     place_kind place_kind_area
with      kind city
noun      مدينة
plural    مدن
noun      عاصمة

class     place_kind place_kind_area
with      kind town
noun      بلدة
noun      بلدية
plural    بلديات

class     place_kind place_kind_area
with      kind village
noun      قرية
plural    قرى
noun      مزرعة
plural    مزارع
noun      خربة
noun      ضيعة
noun      نجع
noun      عزبة
noun      تجمع

class     place_kind place_kind_area
with      kind neighbourhood
noun      حي
form      حى
plural    أحياء
plural    احياء
exact
noun      ضاحية
plural    ضواحي
noun      حارة
noun      محلة

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
exact
noun      جبل
plural    جبال
noun      سفح
plural    سفوح
noun      سهل
noun      شبه جزيرة
noun      جزيرة
noun      هضبة
noun      غوطة
noun      جرود
noun      صحراء
noun      واحة
plural    واحات

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
noun      محور
plural    محاور
noun      جبهة
plural    جبهات
form      جبهتي
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
noun      قلعة
noun      قصر
noun      كنيسة
noun      معسكر
noun      سوق
noun      كراج
noun      مثلث
noun      مستوطنة
noun      مخفر
noun      معمل
noun      محطة
noun      مصفاة

class     place_kind place_kind_site
with      kind river
noun      نهر
noun      بحيرة

class     place_kind place_kind_area
with      kind country
noun      دولة
noun      جمهورية
noun      مملكة

# Through which one comes: "دخل من معبر أ" names where it was.
class     gate
noun      معبر
plural    معابر
noun      منفذ
plural    منافذ
noun      بوابة

# What is above a place: the name behind it is a place, no state that acts.
class     sky_word
word      سماء
word      سماوات
word      أجواء
word      فوق

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
word      سواحل
word      ساحل
word      شواطئ
word      شاطئ
word      قبالة سواحل
word      قبالة شواطئ
word      قبالة ساحل
word      قبالة شاطئ
word      قرب سواحل
word      قرب ساحل


class     place_kind place_kind_site
with      kind road
noun      شارع
plural    شوارع
noun      طريق
plural    طرق
noun      أوتوستراد
