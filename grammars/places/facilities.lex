# Places that are built and attacked, and whose they are.

class     facility
with      kind military
noun      مقر
plural    مقرات
plural    مقار
with      vague yes
noun      حاجز
plural    حواجز
noun      نقطة عسكرية
plural    نقاط
noun      نقطة
plural    نقاط
with      vague yes
noun      نقطة تفتيش
plural    نقاط
noun      موقع
plural    مواقع
with      vague yes
noun      معسكر
noun      قاعدة
plural    قواعد
with      vague yes
noun      قاعدة عسكرية
plural    قواعد
noun      ثكنة
plural    ثكنات
noun      مطار عسكري
noun      مستودع
noun      مستودع ذخيرة
noun      مركز عسكري
plural    مراكز
noun      تجمع
with      vague yes
noun      نقطة مراقبة
plural    نقاط
noun      كتيبة دفاع جوي
noun      رادار
noun      منصة صواريخ
noun      منصة إطلاق
noun      تحصينات
noun      خندق
plural    خنادق
noun      نفق
plural    أنفاق
noun      وكر
plural    أوكار
noun      مضافة

class     facility
with      kind police
noun      مركز شرطة
plural    مراكز
noun      مخفر
plural    مخافر
noun      مركز للشرطة
noun      نقطة للشرطة

class     facility
with      kind medical
noun      مستشفى
plural    مستشفيات
form      المستشفيات
noun      مشفى
plural    مشافي
noun      مركز صحي
plural    مراكز
noun      نقطة طبية
plural    نقاط
noun      سيارة إسعاف

class     facility
with      kind school
noun      مدرسة
plural    مدارس
noun      جامعة
noun      معهد
plural    معاهد
noun      روضة أطفال

class     facility
with      kind religious
noun      مسجد
plural    مساجد
noun      جامع
plural    جوامع
noun      كنيسة
plural    كنائس
noun      حسينية
noun      مرقد

class     facility
with      kind civilian
noun      سوق
plural    أسواق
noun      منزل
plural    منازل
noun      بيت
plural    بيوت
noun      مبنى
plural    مباني
plural    مبان
noun      حي سكني
plural    أحياء
noun      بناء سكني
noun      خيمة
plural    خيام
noun      مخيم للنازحين
noun      مخيم نازحين
plural    مخيمات
noun      ملعب
plural    ملاعب
noun      متحف
plural    متاحف
noun      مصنع
plural    مصانع
noun      معمل
plural    معامل
noun      صومعة
plural    صوامع
noun      برج سكني
plural    أبراج
noun      مقهى
plural    مقاهي
noun      مطعم
plural    مطاعم
noun      فندق
plural    فنادق
noun      محل تجاري
plural    محال
noun      محال تجارية
noun      مزرعة
plural    مزارع
noun      حافلة
noun      حقل زراعي
noun      مدرسة تؤوي نازحين
noun      فرن
plural    أفران
noun      مخبز
plural    مخابز
noun      متجر
plural    متاجر
noun      خيمة نازحين
plural    خيام
noun      خيام نازحين
noun      خيام للنازحين
noun      مركز إيواء
plural    مراكز

class     facility
with      kind infrastructure
noun      محطة
with      vague yes
noun      محطة كهرباء
noun      محطة مياه
noun      جسر
plural    جسور
noun      سد
plural    سدود
noun      حقل نفطي
noun      حقل نفط
plural    حقول
noun      مصفاة
plural    مصافي
noun      صهريج
plural    صهاريج
noun      خط أنابيب
noun      أنبوب نفط
noun      ميناء
plural    موانئ
noun      مطار
noun      سكة حديد
noun      برج اتصالات

class     facility
with      kind government
noun      سجن
plural    سجون
noun      وزارة
noun      سفارة
noun      قنصلية
noun      محكمة
plural    محاكم
noun      مبنى حكومي
noun      القصر الجمهوري
noun      بلدية
noun      مقر حكومي

class     facility
with      kind military
noun      معقل
plural    معاقل
with      vague yes
noun      تمركز
with      vague yes
noun      غرفة عمليات
plural    غرف
noun      مستودع أسلحة

# What is struck only as somebody's: vehicles, convoys, positions.
class     vehicle
noun      سيارة
noun      سيارة عسكرية
noun      آلية
noun      آلية عسكرية
noun      عربة
noun      عربة عسكرية
noun      رتل
plural    أرتال
noun      رتل عسكري
noun      قافلة
plural    قوافل
noun      دورية
noun      حافلة
noun      دراجة نارية
noun      نقطة
noun      هدف
plural    أهداف

class     military_adj
adjective عسكري
adjective أمني
adjective مدني
adjective حكومي
adjective تجاري
adjective سكني
adjective مشترك
adjective مشتركة
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

class     owner_adj
adjective تابع
adjective عائد
adjective خاص
