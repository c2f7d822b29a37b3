# Weapons and means, and what can be seized.

class     weapon
with      means artillery
noun      مدفعية
noun      مدفع
plural    مدافع
noun      قذيفة مدفعية
plural    قذائف
noun      مدفعية ثقيلة
noun      دبابة
noun      قذيفة دبابة
plural    قذائف
noun      مدفع رشاش

class     weapon
with      means rocket
noun      صاروخ
plural    صواريخ
noun      راجمة صواريخ
noun      راجمة
noun      قذيفة صاروخية
plural    قذائف
noun      قذيفة
plural    قذائف
noun      صاروخ غراد
plural    صواريخ
noun      صاروخ أرض أرض
plural    صواريخ

class     weapon
with      means mortar
noun      هاون
noun      قذيفة هاون
plural    قذائف
noun      مدفع هاون
plural    مدافع

class     weapon
with      means missile
noun      صاروخ باليستي
plural    صواريخ
noun      صاروخ بالستي
plural    صواريخ
noun      صاروخ كروز
plural    صواريخ

class     weapon
with      means guided_missile
noun      صاروخ موجه
plural    صواريخ
noun      صاروخ حراري
plural    صواريخ
noun      صاروخ مضاد للدروع
plural    صواريخ

class     weapon
with      means aircraft
noun      طائرة حربية
noun      طيران حربي
noun      مقاتلة
noun      طائرة مقاتلة
noun      طيران
noun      طائرة

class     weapon
with      means helicopter
noun      مروحية
noun      طائرة مروحية
noun      طيران مروحي
noun      هليكوبتر

class     weapon
with      means drone
noun      طائرة مسيرة
noun      طائرة بدون طيار
noun      طائرة من دون طيار
noun      طائرة مسيرة انتحارية
noun      مسيرة
noun      مسيرة انتحارية
noun      درون
noun      طائرة بلا طيار
noun      طائرة بدون طيار
noun      حوامة مفخخة
noun      طيران مسير
noun      طائرة انتحارية
noun      درون انتحاري

class     weapon
with      means ied
noun      عبوة ناسفة
noun      عبوة
noun      عبوة لاصقة
noun      عبوة متفجرة
noun      قنبلة
noun      متفجرات
noun      مادة متفجرة
plural    مواد متفجرة
noun      جسم متفجر
plural    أجسام

class     weapon
with      means mine
noun      لغم
plural    ألغام
noun      لغم أرضي
plural    ألغام
noun      مخلفات حرب
noun      مخلفات الحرب
noun      ذخيرة غير منفجرة
noun      قنبلة عنقودية
plural    قنابل

class     weapon
with      means car_bomb
noun      سيارة مفخخة
noun      مفخخة
noun      شاحنة مفخخة
noun      آلية مفخخة

class     weapon
with      means motorcycle_bomb
noun      دراجة مفخخة
noun      دراجة نارية مفخخة

class     weapon
with      means suicide_belt
noun      حزام ناسف
plural    أحزمة

class     weapon
with      means grenade
noun      قنبلة يدوية
plural    قنابل
noun      رمانة يدوية

class     weapon
with      means sound_grenade
noun      قنبلة صوتية
plural    قنابل
noun      قنبلة صوت
plural    قنابل

class     weapon
with      means tear_gas
noun      قنبلة غاز
plural    قنابل
noun      غاز مسيل للدموع
noun      قنبلة مسيلة للدموع
plural    قنابل
noun      قنابل الغاز المسيل للدموع
noun      رصاص مطاطي
noun      رصاص معدني

class     weapon
with      means small_arms
noun      رصاص
noun      سلاح خفيف
plural    أسلحة خفيفة
noun      أسلحة رشاشة
noun      سلاح ناري
plural    أسلحة نارية
noun      بندقية
plural    بنادق
noun      مسدس
noun      رصاص حي
noun      رصاصة
noun      طلق ناري
noun      أعيرة نارية
noun      عيار ناري
plural    عيارات نارية
noun      سلاح فردي

class     weapon
with      means machine_gun
noun      رشاش
noun      رشاش ثقيل
noun      رشاشات ثقيلة
noun      أسلحة ثقيلة
noun      أسلحة متوسطة
noun      دوشكا

class     weapon
with      means knife
noun      سكين
plural    سكاكين
noun      سلاح أبيض
noun      آلة حادة

class     weapon
with      means barrel_bomb
noun      برميل متفجر
plural    براميل

class     weapon
with      means cluster
noun      ذخيرة عنقودية
plural    ذخائر

class     weapon
with      means chemical
noun      غاز سام
plural    غازات
noun      غاز الكلور
noun      سلاح كيميائي
plural    أسلحة
noun      سارين

class     weapon
with      means incendiary
noun      فوسفور أبيض
noun      قنبلة حارقة
plural    قنابل
noun      زجاجة حارقة

class     weapon
with      means rpg
noun      قذيفة آر بي جي
plural    قذائف
noun      آر بي جي
noun      قاذف

class     weapon_adj
with      means artillery
adjective مدفعي

class     weapon_adj
with      means rocket
adjective صاروخي

class     weapon_part
adjective ثقيل
adjective متوسط
adjective خفيف
adjective إيراني
adjective روسي
adjective موجه
adjective باليستي
adjective انتحاري
adjective حربي
adjective مفخخ
adjective محلي

class     goods
noun      سلاح
plural    أسلحة
noun      ذخيرة
plural    ذخائر
noun      مخدر
plural    مخدرات
noun      حشيش
noun      كبتاغون
noun      حبة
plural    حبوب
noun      حبوب مخدرة
noun      مال
plural    أموال
noun      مبلغ مالي
plural    مبالغ مالية
noun      هاتف
plural    هواتف
noun      وثيقة
plural    وثائق
noun      مسروقات
noun      محروقات
noun      متفجرات
noun      عبوة ناسفة
noun      معدات عسكرية
noun      عتاد
noun      حزام ناسف
plural    أحزمة ناسفة
noun      قنبلة
plural    قنابل
noun      بندقية
plural    بنادق
noun      صاروخ
plural    صواريخ
noun      مادة مخدرة
plural    مواد مخدرة
noun      مركبة
noun      آلية
noun      دراجة نارية
noun      مستودع أسلحة
noun      مخزن أسلحة
plural    مخازن أسلحة

class     quantity_noun
noun      كمية
noun      كميات كبيرة
noun      شحنة
noun      كيلوغرام
noun      كيلو
noun      صندوق
plural    صناديق
noun      قطعة
plural    قطع
noun      مخزن
plural    مخازن
noun      طن
plural    أطنان
noun      مجموعة
