# Places that are built and attacked, and whose they are. `vague`: no target by itself, only as somebody's or with an adjective.
# `home`: a person's name behind it is its owner's, where that of a school is its own.

class     facility
with      kind military
noun      مقر
plural    مقرات
plural    مقار
with      vague yes
noun      مقر عسكري
plural    مقرات عسكرية
form      مقران عسكريان
form      مقرين عسكريين
noun      مقر قيادة
plural    مقرات قيادة
noun      حاجز
plural    حواجز
noun      حاجز عسكري
plural    حواجز عسكرية
form      حاجزان عسكريان
form      حاجزين عسكريين
noun      حاجز أمني
plural    حواجز أمنية
form      حاجزان أمنيان
form      حاجزين أمنيين
noun      حاجز تفتيش
plural    حواجز تفتيش
noun      نقطة عسكرية
plural    نقاط عسكرية
noun      نقطة
plural    نقاط
with      vague yes
noun      نقطة تفتيش
noun      نقطة للتفتيش
plural    نقاط تفتيش
noun      نقطة مراقبة
plural    نقاط مراقبة
noun      نقطة حراسة
plural    نقاط حراسة
noun      نقطة حدودية
plural    نقاط حدودية
noun      نقطة أمنية
plural    نقاط أمنية
noun      نقطة مرور
plural    نقاط مرور
noun      كشك مرور
noun      نقطة جمركية
plural    نقاط جمركية
noun      نقطة تمركز
plural    نقاط تمركز
noun      نقطة ارتكاز
plural    نقاط ارتكاز
noun      قافلة عسكرية
plural    قوافل عسكرية
noun      دورية عسكرية
plural    دوريات عسكرية
noun      دورية راجلة
plural    دوريات راجلة
noun      موقع
plural    مواقع
with      vague yes
noun      موقع عسكري
plural    مواقع عسكرية
form      موقعان عسكريان
form      موقعين عسكريين
noun      معسكر
noun      معسكر تدريب
plural    معسكرات تدريب
noun      قاعدة
plural    قواعد
with      vague yes
noun      قاعدة عسكرية
plural    قواعد عسكرية
noun      قاعدة جوية
plural    قواعد جوية
noun      قاعدة بحرية
plural    قواعد بحرية
noun      ثكنة
plural    ثكنات
noun      ثكنة عسكرية
plural    ثكنات عسكرية
noun      كتيبة دفاع جوي
plural    كتائب دفاع جوي
noun      مطار عسكري
plural    مطارات عسكرية
noun      مستودع
plural    مستودعات
noun      مستودع ذخيرة
plural    مستودعات ذخيرة
plural    مستودعات ذخائر
noun      مستودع أسلحة
plural    مستودعات أسلحة
plural    مستودعات أسلحة وذخائر
noun      مستودع صواريخ
plural    مستودعات صواريخ
noun      مخزن أسلحة
plural    مخازن أسلحة
noun      مخزن ذخيرة
plural    مخازن ذخيرة
noun      مركز عسكري
plural    مراكز عسكرية
form      مركزان عسكريان
form      مركزين عسكريين
noun      مركز قيادة
plural    مراكز قيادة
noun      مركز تدريب
plural    مراكز تدريب
noun      مركز بحوث علمية
plural    مراكز بحوث علمية
noun      بحوث علمية
noun      غرفة عمليات
plural    غرف عمليات
noun      تجمع
with      vague yes
noun      تمركز
with      vague yes
noun      معقل
plural    معاقل
with      vague yes
noun      تحصينات
noun      دشمة
plural    دشم
noun      مربض
plural    مرابض
noun      مربض مدفعية
plural    مرابض مدفعية
noun      خندق
plural    خنادق
noun      نفق
plural    أنفاق
form      أنفاقا
noun      مخزن
plural    مخازن
noun      خط إمداد
plural    خطوط إمداد
plural    خطوط الإمداد
noun      ارتكاز أمني
plural    ارتكازات أمنية
noun      موقع حصين
plural    مواقع حصينة
noun      رادار
plural    رادارات
noun      محطة رادار
plural    محطات رادار
noun      منظومة دفاع جوي
plural    منظومات دفاع جوي
noun      بطارية دفاع جوي
plural    بطاريات دفاع جوي
noun      منصة صواريخ
plural    منصات صواريخ
noun      منصة إطلاق
plural    منصات إطلاق
noun      منصة إطلاق صواريخ
plural    منصات إطلاق صواريخ
noun      برج مراقبة
plural    أبراج مراقبة
noun      مخفر حدودي
plural    مخافر حدودية
noun      وكر
plural    أوكار
noun      مخبأ
plural    مخابئ
noun      مضافة
plural    مضافات

class     facility
with      kind police
noun      مركز شرطة
plural    مراكز شرطة
noun      مركز للشرطة
plural    مراكز للشرطة
noun      مركز أمني
plural    مراكز أمنية
form      مركزان أمنيان
form      مركزين أمنيين
noun      قسم شرطة
plural    أقسام شرطة
noun      مخفر
plural    مخافر
noun      مخفر شرطة
plural    مخافر شرطة
noun      نقطة شرطة
plural    نقاط شرطة
noun      نقطة للشرطة
plural    نقاط للشرطة
noun      مقر أمني
plural    مقرات أمنية
form      مقران أمنيان
form      مقرين أمنيين
noun      فرع أمني
plural    أفرع أمنية

class     facility
with      kind medical
noun      مستشفى
plural    مستشفيات
form      المستشفيات
form      مستشفاه
form      مستشفاها
form      مستشفاهم
noun      مستشفى ميداني
plural    مستشفيات ميدانية
noun      مشفى
plural    مشافي
plural    مشاف
noun      مشفى ميداني
plural    مشافي ميدانية
noun      مركز صحي
plural    مراكز صحية
noun      مركز طبي
plural    مراكز طبية
noun      نقطة طبية
plural    نقاط طبية
noun      عيادة
noun      مستوصف
noun      صيدلية
noun      بنك دم
noun      سيارة إسعاف
plural    سيارات إسعاف
noun      مركبة إسعاف
plural    مركبات إسعاف
noun      مركز للدفاع المدني
plural    مراكز للدفاع المدني
noun      مركز إسعاف
plural    مراكز إسعاف

class     facility
with      kind school
noun      مدرسة
plural    مدارس
noun      مدرسة تؤوي نازحين
plural    مدارس تؤوي نازحين
noun      جامعة
noun      معهد
plural    معاهد
noun      روضة أطفال
plural    رياض أطفال
noun      سكن جامعي

class     facility
with      kind religious
noun      مسجد
plural    مساجد
noun      جامع
plural    جوامع
noun      كنيسة
plural    كنائس
noun      دير راهبات
noun      حسينية
noun      مرقد
plural    مراقد
noun      مزار ديني
plural    مزارات دينية
noun      ضريح
plural    أضرحة
noun      مقبرة
plural    مقابر
noun      كنيس
plural    كنس

class     facility
with      kind civilian
noun      سوق
plural    أسواق
noun      سوق شعبي
plural    أسواق شعبية
noun      سوق شعبية
noun      سوق مزدحم
plural    أسواق مزدحمة
noun      سوق خضار
plural    أسواق خضار
noun      سوق خضراوات
plural    أسواق خضراوات
noun      سوق خضار وفواكه
noun      سوق خضر وفواكه
noun      سوق للخضار
noun      سوق للخضار والفواكه
noun      سوق للخضر
noun      سوق للخضر والفواكه
noun      سوق للخضراوات
noun      سوق للخضروات
noun      سوق للمواشي
noun      سوق للماشية
noun      سوق للمحروقات
noun      سوق للوقود
noun      سوق هال
noun      منزل
plural    منازل
with      home yes
noun      منزل سكني
plural    منازل سكنية
noun      بيت
plural    بيوت
with      home yes
noun      دار سكنية
plural    دور سكنية
noun      شقة
plural    شقق
noun      شقة سكنية
plural    شقق سكنية
noun      عمارة سكنية
plural    عمارات سكنية
noun      مبنى
plural    مبان
plural    مباني
noun      مبنى سكني
plural    مبان سكنية
plural    مباني سكنية
noun      بناية
plural    بنايات
noun      بناية سكنية
plural    بنايات سكنية
noun      بناء سكني
plural    أبنية سكنية
noun      برج سكني
plural    أبراج سكنية
noun      مجمع سكني
plural    مجمعات سكنية
noun      مربع سكني
plural    مربعات سكنية
noun      حي سكني
plural    أحياء سكنية
noun      غرفة زراعية
plural    غرف زراعية
noun      غرفة سكنية
plural    غرف سكنية
noun      بركس
plural    بركسات
noun      بركس زراعي
plural    بركسات زراعية
noun      خيمة
plural    خيام
noun      خيمة نازحين
plural    خيام نازحين
plural    خيام للنازحين
plural    خيم للنازحين
noun      تجمع للنازحين
plural    تجمعات للنازحين
noun      تجمع نازحين
plural    تجمعات نازحين
noun      قافلة للنازحين
plural    قوافل للنازحين
noun      مخيم للنازحين
plural    مخيمات للنازحين
noun      مخيم نازحين
plural    مخيمات نازحين
noun      مركز إيواء
plural    مراكز إيواء
noun      مركز لإيواء
plural    مراكز لإيواء
noun      قرية إيواء
plural    قرى إيواء
noun      مخيم إيواء
plural    مخيمات إيواء
noun      محل تجاري
plural    محال تجارية
plural    محلات تجارية
noun      متجر
plural    متاجر
noun      مول تجاري
noun      بسطة
plural    بسطات
noun      مقهى
plural    مقاهي
plural    مقاه
noun      مطعم
plural    مطاعم
noun      فندق
plural    فنادق
noun      ملعب
plural    ملاعب
noun      متحف
plural    متاحف
noun      مركز ثقافي
plural    مراكز ثقافية
noun      صالة أفراح
noun      حفل زفاف
plural    حفلات زفاف
noun      مجلس عزاء
plural    مجالس عزاء
noun      خيمة عزاء
plural    خيم عزاء
noun      سرادق عزاء
noun      حمام سباحة
noun      منشأة
plural    منشآت
noun      منشأة تجارية
plural    منشآت تجارية
noun      منشأة زراعية
plural    منشآت زراعية
noun      مصنع
plural    مصانع
noun      معمل
plural    معامل
noun      ورشة
plural    ورش
noun      مطحنة
plural    مطاحن
noun      صومعة
plural    صوامع
noun      صومعة حبوب
plural    صوامع حبوب
noun      مزرعة
plural    مزارع
noun      مزرعة لتربية الدواجن
plural    مزارع لتربية الدواجن
noun      مزرعة دواجن
plural    مزارع دواجن
noun      مدجنة
plural    مداجن
noun      مدجنة دواجن
plural    مداجن دواجن
noun      حظيرة
plural    حظائر
noun      حظيرة أغنام
plural    حظائر أغنام
noun      حقل زراعي
plural    حقول زراعية
noun      أرض زراعية
plural    أراض زراعية
plural    أراضي زراعية
noun      أرض مزروعة
plural    أراض مزروعة
noun      أرض المواطنين
plural    أراضي المواطنين
plural    أراضي الفلسطينيين
plural    أراضي الأهالي
plural    أراضي المزارعين
noun      بستان
plural    بساتين
noun      كرم زيتون
plural    كروم زيتون
noun      محصول زراعي
plural    محاصيل زراعية
noun      شجرة زيتون
plural    أشجار زيتون
noun      طريق زراعي
plural    طرق زراعية
noun      فرن
plural    أفران
noun      مخبز
plural    مخابز
noun      حافلة
noun      حافلة ركاب
plural    حافلات ركاب
noun      سيارة أجرة
plural    سيارات أجرة
noun      قارب صيد
plural    قوارب صيد
noun      قافلة
plural    قوافل
noun      موكب
plural    مواكب
with      march yes
noun      قافلة مدنية
plural    قوافل مدنية
noun      قافلة مساعدات
plural    قوافل مساعدات
noun      قافلة إنسانية
plural    قوافل إنسانية
noun      شاحنة مساعدات
plural    شاحنات مساعدات
noun      مركز توزيع مساعدات
plural    مراكز توزيع مساعدات

class     facility
with      kind media
noun      مقر قناة
noun      مكتب إعلامي
plural    مكاتب إعلامية
noun      محطة إذاعة
plural    محطات إذاعة
noun      برج بث
plural    أبراج بث

class     facility
with      kind infrastructure
noun      بنية تحتية
plural    بنى تحتية
noun      محطة
with      vague yes
noun      محطة كهرباء
plural    محطات كهرباء
noun      محطة كهربائية
plural    محطات كهربائية
noun      محطة تحويل كهرباء
plural    محطات تحويل كهرباء
noun      محطة توليد
plural    محطات توليد
noun      محطة مياه
plural    محطات مياه
noun      محطة ضخ
plural    محطات ضخ
noun      محطة ضخ مياه
plural    محطات ضخ مياه
noun      محطة وقود
plural    محطات وقود
noun      محطة محروقات
plural    محطات محروقات
noun      محطة غاز
plural    محطات غاز
noun      برج كهرباء
plural    أبراج كهرباء
noun      برج نقل طاقة
plural    أبراج نقل طاقة
noun      برج اتصالات
plural    أبراج اتصالات
noun      خط كهرباء
plural    خطوط كهرباء
noun      خزان مياه
plural    خزانات مياه
noun      خزان وقود
plural    خزانات وقود
noun      خط أنابيب
plural    خطوط أنابيب
noun      خط غاز
plural    خطوط غاز
noun      أنبوب نفط
plural    أنابيب نفط
noun      أنبوب غاز
plural    أنابيب غاز
noun      جسر
plural    جسور
noun      سد
plural    سدود
noun      حقل نفط
plural    حقول نفط
noun      حقل نفطي
plural    حقول نفطية
noun      حقل غاز
plural    حقول غاز
noun      بئر نفط
plural    آبار نفط
noun      بئر نفطية
plural    آبار نفطية
noun      مصفاة
plural    مصافي
plural    مصاف
noun      مصفاة نفط
plural    مصافي نفط
noun      حراق نفط
plural    حراقات نفط
noun      منشأة نفطية
plural    منشآت نفطية
noun      منشأة حيوية
plural    منشآت حيوية
noun      منشأة نووية
plural    منشآت نووية
noun      صهريج
plural    صهاريج
noun      صهريج نفط
plural    صهاريج نفط
noun      ميناء
plural    موانئ
noun      مرفأ
plural    مرافئ
noun      مطار
plural    مطارات
noun      مطار مدني
plural    مطارات مدنية
noun      معبر
plural    معابر
with      vague yes
noun      سكة حديد
plural    سكك حديد
noun      ناقلة نفط
plural    ناقلات نفط
noun      ناقلة
noun      ناقلة نفطية
plural    ناقلات نفطية
noun      ناقلة منتجات نفطية
noun      ناقلة غاز
plural    ناقلات غاز
noun      ناقلة بضائع
plural    ناقلات بضائع
noun      سفينة تجارية
plural    سفن تجارية
noun      سفينة شحن
plural    سفن شحن
noun      سفينة حاويات
plural    سفن حاويات
noun      سفينة بضائع
plural    سفن بضائع

class     facility
with      kind government
noun      سجن
plural    سجون
noun      مركز احتجاز
plural    مراكز احتجاز
noun      وزارة
noun      سفارة
noun      قنصلية
noun      محكمة
plural    محاكم
noun      قصر عدلي
noun      القصر الجمهوري
noun      قصر الرئاسة
noun      مبنى حكومي
plural    مبان حكومية
plural    مباني حكومية
noun      مبنى المحافظة
noun      مقر حكومي
plural    مقرات حكومية
noun      مؤسسة حكومية
plural    مؤسسات حكومية
noun      مجلس محلي
plural    مجالس محلية
noun      بلدية
noun      مقر حزبي
plural    مقرات حزبية
noun      مركز اقتراع
plural    مراكز اقتراع
noun      مكتب حزب
plural    مكاتب حزب

# What is struck only as somebody's: vehicles, convoys, positions.
class     vehicle
noun      سيارة
noun      مركبة
noun      جرافة
noun      شاحنة
noun      حافلة
noun      حافلة مبيت
noun      زورق
plural    زوارق
noun      هدف
plural    أهداف
noun      ممتلكات

# Vehicles of forces: with a nationality they are the state's.
class     vehicle
with      kind military
noun      سيارة شرطة
plural    سيارات شرطة
noun      آلية
noun      عربة
noun      مدرعة
noun      ناقلة جند
plural    ناقلات جند
noun      دبابة
noun      جيب عسكري
plural    جيبات عسكرية
noun      طقم
plural    أطقم
noun      طقم عسكري
plural    أطقم عسكرية
noun      رتل
plural    أرتال
noun      رتل عسكري
plural    أرتال عسكرية
noun      دورية
noun      حافلة عسكرية
plural    حافلات عسكرية
noun      نقطة
plural    نقاط

# What is taken as well as struck.
class     vehicle goods_vehicle
with      kind military
noun      سيارة عسكرية
plural    سيارات عسكرية
noun      سيارة أمنية
plural    سيارات أمنية
noun      مركبة عسكرية
plural    مركبات عسكرية
noun      آلية عسكرية
plural    آليات عسكرية
noun      آلية هندسية
plural    آليات هندسية
noun      عربة عسكرية
plural    عربات عسكرية
noun      عربة مدرعة
plural    عربات مدرعة
noun      عربة مصفحة
plural    عربات مصفحة
noun      شاحنة عسكرية
plural    شاحنات عسكرية

class     vehicle goods_vehicle
noun      دراجة نارية
plural    دراجات نارية

class     military_adj
adjective عسكري
adjective أمني
adjective مدني
adjective حكومي
adjective تجاري
adjective سكني
adjective مشترك
adjective متقدم
adjective رئيسي
adjective محلي
adjective إيراني
adjective طبي
adjective ديني
adjective تعليمي
adjective نفطي
adjective شعبي
adjective خاص
adjective حدودي
adjective جوي
adjective بحري
adjective بري
adjective ميداني
adjective صحي
adjective عام
adjective سري
adjective لوجستي
adjective مدرع
adjective مصفح
adjective حيوي
adjective إنساني

class     owner_adj
adjective تابع
adjective عائد
word      تتبع
word      يتبع
word      تعود
word      يعود
word      تعود ملكيتها
word      تعود ملكيته
adjective خاص
adjective مشترك

# Who runs a place or holds it, the place as a pronoun: "نقطة تفتيش تديرها أ".
class     run_by
word      تديرها
word      يديرها
word      تديره
word      يديره
word      تتمركز فيها
word      تتمركز فيه
word      يتمركز فيها
word      يتمركز فيه
word      تتحصن فيه
word      يتحصن فيه

# What a column carries.
class     freight
noun      دعم
noun      دعم لوجستي
noun      إمداد
noun      تموين
noun      تجهيزات
noun      معدات
noun      مؤن
noun      شاحنات
noun      صهاريج
word      للدعم اللوجستي
word      لوجستي
word      لوجستيا
word      ينقل
word      يحمل
word      محمل
word      محملا

# What moves on a road as one.
class     column
with      kind military
noun      رتل
plural    أرتال
noun      رتل عسكري
plural    أرتال عسكرية
noun      قافلة عسكرية
plural    قوافل عسكرية
noun      رتل آليات
plural    أرتال آليات

# Checkpoints where they are attacked; anywhere else somebody lies in wait.
class     post
noun      كمين
plural    كمائن
plural    أكمنة
