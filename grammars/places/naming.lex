# How places are named: which kind nouns announce a name, which stay in it, what begins a name of several words, what ends it.

# Any unknown word behind these is a name: "قرية طكيحي".
class     names_any
noun      قرية
plural    قرى
noun      بلدة
noun      مدينة
plural    مدن
noun      حي
form      حى
plural    أحياء
plural    احياء
exact
noun      ناحية
plural    نواحي
noun      نواح
noun      مخيم
noun      محافظة
noun      ولاية
noun      ضيعة
noun      ريف
plural    أرياف
noun      محور
plural    محاور
noun      جبهة
plural    جبهات
noun      عزلة
noun      هجرة
noun      محلة
noun      معتمدية

# Built and natural sites that take any unknown word as well, and keep their own noun in the name: "سد تشرين".
class     names_any kept_head
noun      سد
noun      جسر
noun      معبر
noun      مفرق
noun      دوار
noun      تل
plural    تلال
noun      تلة
noun      تبة
noun      خربة
noun      جبل
plural    جبال
noun      وادي
exact
noun      سهل
noun      حرش
noun      غابة
plural    غابات
noun      مضيق
noun      محطة مياه
noun      محطة كهرباء
noun      مثلث
noun      هضبة
noun      جزيرة
noun      بادية
noun      نهر
noun      بحيرة
noun      عقبة
noun      مقلع
noun      مستوطنة
noun      معسكر
noun      ساحة
noun      نجع
noun      عزبة
noun      شارع
plural    شوارع
noun      قلعة

# Sites and areas that are named by an unknown word only where it has the article: "حاجز التاعونة".
class     names_definite
noun      منطقة
plural    مناطق
noun      إقليم
noun      قضاء
noun      مطار
noun      سجن
noun      تقاطع
noun      حاجز
noun      قاعدة
noun      مسجد
noun      جامع
noun      مستشفى
noun      مشفى
noun      كنيسة
noun      حارة
noun      ضاحية
noun      مزرعة
noun      ملعب
noun      استراحة
noun      صوامع
noun      غوطة
noun      صحراء
noun      سوق

# Areas whose noun has another meaning: only an unknown word without the article is their name, "مقاطعة سنجرو"; "مقاطعة الانتخابات" is a boycott.
class     names_unknown
noun      مقاطعة
noun      مديرية
noun      بلدية

# The council of a town, and in the west of the Arab world the town itself: a place only behind "في", "ب" or "قرب".
class     commune
noun      بلدية

# Sites that keep their noun in the name.
class     kept_head
noun      مطار
noun      سجن
noun      حقل
noun      تقاطع
noun      حاجز
noun      طريق
noun      أوتوستراد
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
noun      مخفر
noun      معمل
noun      محطة
noun      مصفاة
noun      شارع
noun      صحراء
noun      غوطة
noun      جرود
noun      ملعب
noun      استراحة
noun      صوامع
noun      مزرعة

# Further kind nouns of sites.
class     place_kind place_kind_site names_definite kept_head
with      kind site
noun      ملعب
noun      استراحة
noun      صوامع
noun      مقلع
noun      غابة
plural    غابات
noun      حرش
noun      تبة
noun      مضيق
noun      محطة مياه
plural    محطات
noun      محطة كهرباء
plural    محطات
noun      محطة وقود
plural    محطات
noun      مطار عسكري
noun      مركز صحي

# Built sites that take any unknown word, and keep their noun: "مستديرة الأزهري", "فندق فلسطين".
# A position of an army is called by the place it stands at; a web site has the same noun.
class     place_kind place_kind_site kept_head
with      kind site
noun      موقع

class     place_kind place_kind_site names_any kept_head
with      kind site
noun      مستديرة
noun      ثكنة
plural    ثكنات
noun      مفترق
noun      فندق
plural    فنادق
noun      حديقة
plural    حدائق
noun      مقبرة
plural    مقابر
noun      نفق
plural    أنفاق
noun      كورنيش
noun      بوابة
noun      منجم
plural    مناجم
noun      ملعب
plural    ملاعب
noun      مطعم
plural    مطاعم
noun      مقهى
plural    مقاهي
noun      مرقد
plural    مراقد
noun      حسينية
noun      كازية
noun      كمين
plural    كمائن
noun      قرية سياحية
noun      شاطئ
plural    شواطئ

# Stretches of a front, named after where they run: the noun is none of the name.
class     place_kind place_kind_site names_any dropped_head
with      kind site
noun      قاطع عمليات

# Sites that are named only in quotation marks or after a known place.
class     place_kind place_kind_site kept_head
with      kind site
noun      نقطة
noun      نقطة تفتيش
plural    نقاط تفتيش
noun      مصنع

# Houses of prayer: any noun with the article behind them is their name, "مسجد الطوارئ".
class     names_noun
noun      مسجد
noun      جامع
noun      كنيسة
noun      دير

# Sites that may be named after the force that has them.
class     owned_site
noun      مسجد
noun      جامع
noun      مستشفى
noun      مشفى
noun      مدرسة
noun      كنيسة
noun      ملعب

# Sides of a place, behind it: "محيط المدينة من الجهة الغربية".
class     side_word
noun      جهة
noun      ناحية
noun      طرف

# Lines of fighting: what is named is the place they run at.
class     dropped_head
noun      محور
plural    محاور
noun      جبهة
plural    جبهات

# The kind noun with the article before the name itself: "العاصمة دمشق".
class     apposed
noun      عاصمة

# Kind nouns that are a part of the names that the table has with them: "حارة حريك", "خربة سلم".
class     known_head
noun      خربة
noun      حارة
noun      مزرعة
noun      ضيعة
noun      نجع
noun      عزبة

# Names that would else be read as a noun with a pronoun: her father is أبوها, أباها or أبيها.
class     place_word
word      أبها

# Nouns that begin a name of two words or more: "تل رفعت".
class     place_head
word      تل
word      تلة
word      تلال
word      بيت
word      دير
word      عين
word      كفر
word      خربة
word      رأس
word      راس
word      جبل
word      وادي
exact
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
word      معارة
word      عرب
word      حوش
word      كفرة
word      جب
word      نبع
word      باب
word      بني
word      أولاد
word      آيت
word      أيت
word      ود
exact
word      واد
word      تلعة
word      سيدي
word      حاسي
word      جديدة
word      جديد
word      بستان
word      دار
word      سبع
word      قصر
word      حرش
word      بركة
word      مطب
word      أورم
word      مزرعة
word      كري
word      سري
word      جسر
word      مجدل
word      سوق
word      حاجي
word      سن
word      ظهر
word      شعب
word      قلعت
word      النبي
word      ملا
word      طريق
word      جورة
word      عقبة
word      تبة

# Any word may follow these, also a kind noun: "أم القرى".
class     place_head place_parent
word      أم
word      أبو
word      أبي
word      ابو
word      ابي
word      ابن

# What may be said of a site behind its name, and belongs to it: "مطار النيرب العسكري".
class     site_adjective
adjective عسكري
adjective مدني
adjective دولي
adjective مركزي
adjective جامعي
adjective وطني
adjective جوي
adjective أولمبي
adjective كبير
adjective حدودي
adjective حراري
adjective مائي
adjective كهربائي
adjective نفطي
adjective زراعي
adjective صناعي
adjective إنساني
adjective تعليمي
adjective تخصصي
adjective حكومي
adjective ساحلي
adjective بحري
adjective بري
adjective تجاري
adjective أثري

# What tells one of two places of a name from the other: "أورم الكبرى".
class     name_adjective
word      الكبرى
word      الصغرى
word      العليا
word      السفلى
word      الفوقا
word      التحتا
word      الفوقاني
word      التحتاني
word      الفوقانية
word      التحتانية

# What may be said of a place behind its name, and does not belong to it: "بلدة كفريا المحاصرة".
class     place_adjective
word      للنازحين
word      للاجئين
adjective محاصر
adjective محتل
adjective محرر
adjective حدودي
adjective ساحلي
adjective جبلي
adjective استراتيجي
adjective إستراتيجي
adjective أثري
adjective تاريخي
adjective نفطي
adjective قديم
adjective مدمر
adjective منكوب
adjective مهجر
adjective مجاور
adjective قريب
adjective خاضع
adjective متنازع
adjective آهل
adjective مكتظ
adjective مزدحم
adjective فقير
adjective سكني
adjective صناعي
adjective زراعي
adjective سياحي
adjective نائي
adjective صحراوي
adjective محاذي
adjective مسيطر
adjective متاخم
adjective مطل
adjective مقابل
adjective مستهدف
adjective مذكور
adjective كامل
adjective رئيسي
adjective كردي
adjective درزي
adjective شيعي
adjective سني
adjective مسيحي
adjective علوي
adjective عربي
adjective تركماني
adjective سوري
adjective عراقي
adjective لبناني
adjective فلسطيني
adjective يمني
adjective ليبي
adjective سوداني
adjective تركي
adjective إيراني
adjective روسي
adjective إسرائيلي
adjective مصري
adjective سعودي
adjective أردني
adjective أوكراني
adjective باكستاني
adjective أفغاني
adjective هندي
adjective بريطاني
adjective فرنسي
adjective أميركي
adjective أمريكي
adjective جزائري
adjective بحريني
adjective أوروبي
adjective مغربي
adjective تونسي
adjective مقدسي

# Words that are never the name behind a kind noun.
class     no_name
word      مصرعها
word      مصرعه
word      حتفها
word      حتفه
adjective فارغ
adjective خال
word      تقطنه
word      تقطنها
word      يقطنه
word      يقطنها
word      يسكنه
word      يسكنها
word      تسكنه
word      تسكنها
word      محيطة
word      المحيطة
adjective صغير
adjective كبير
adjective جديد
adjective واسع
adjective مختلف
adjective متفرق
adjective متعدد
adjective عديد
adjective معروف
adjective واحد
adjective آخر
adjective أخير
adjective أول
adjective ثاني
adjective ثالث
adjective بعيد
adjective هام
adjective مهم
adjective آمن
adjective خطر
adjective معين
adjective محدد
adjective مغلق
adjective مفتوح
adjective مؤقت
adjective ثابت
adjective متنقل
adjective طيار
adjective تجاري
adjective شعبي
adjective عسكري
adjective أمني
adjective جوي
adjective بحري
adjective بري
adjective مشترك
adjective خاص
adjective عام
adjective رئيس
adjective فرعي
adjective ترابي
adjective دولي
adjective سريع
adjective ريفي
adjective مدني
adjective سكاني
adjective نفطي
adjective قروي
adjective عشوائي
adjective ابتدائي
adjective ثانوي
adjective إعدادي
adjective محلي
adjective أجنبي
adjective متطور
adjective شاسع
adjective كثيف
adjective مأهول
adjective خالي
adjective مهجور
adjective خدمي
adjective إمداد
adjective أساسي
adjective حيوي
adjective طبي
adjective ميداني
adjective خيري
adjective إسلامي
adjective تعليمي
adjective عائم
adjective معلق
adjective حديدي
adjective إسمنتي
adjective أثري
adjective قتالي
adjective دفاعي
adjective وهمي
adjective جزائي
adjective رئاسي
adjective عثماني
adjective مزدهر
adjective استيطاني
adjective جماعي
noun      ثوار
noun      نصرة
noun      خلاص
noun      توافق
noun      أنصار
noun      إنقاذ
noun      رفض
noun      ضغط
word      شبه
word      مسقط رأس
form      مسقط رأسه
form      مسقط رأسها
form      مسقط رأسهم
word      قيد
word      قضاء الله
word      أقصى
word      أدنى
word      منتصف
word      عموم
word      معظم
word      أنحاء
word      مختلف
word      كافة
word      شتى
word      قلب
word      ذو
word      بواسطة
word      بأكملها
noun      سيطرة
word      نفوذ
noun      نفوذ
word      انتشار
noun      حدود
noun      قتال
noun      نزاع
noun      صراع
noun      اشتباكات
noun      تماس
noun      مواجهات
noun      عمليات
noun      إدارة
word      خفض
noun      صحة
noun      مياه
word      مياه
noun      وقود
word      وقود
noun      كهرباء
noun      غاز
noun      خضار
noun      خضراوات
noun      جملة
noun      أسماك
noun      سمك
noun      مواشي
noun      أغنام
noun      غنم
noun      سيارات
noun      عمل
noun      مال
noun      أسهم
noun      نفط
noun      سلاح
noun      أسلحة
noun      ملابس
noun      صرافة
noun      ذهب
noun      تحلية
word      ضخ
noun      تدريب
noun      أمومة
noun      أحداث
word      التحرير والتغيير
noun      إمداد
word      إمداد
noun      إمدادات
noun      عودة
noun      حرب
noun      معركة
noun      معارك
noun      عدو
noun      احتلال
noun      تهجير
noun      نزوح
noun      مسلمين
word      دواجن
noun      دواجن
word      خضار
noun      ماشية
noun      جهة
word      جهة
noun      نظام
word      عبارة
word      يضم
word      تضم
word      يقع
word      تقع
word      يسيطر
word      تسيطر
word      يؤوي
word      تؤوي
word      يعاني
word      تعاني
word      تبعد
word      يبعد
word      تتبع
word      تخضع
word      يخضع
word      يربط
word      تربط
word      يمكن
word      أصبحت
word      تعد
word      يعد
word      يستخدم
word      تستخدم
word      لتربية
word      الحق
word      سبق

# Where something is: a strong sign that a place follows, and what links a place to what contains it.
class     locative
word      في
word      فى
word      داخل
word      ضمن

# Nouns of events that are named after their place: "مجزرة الباب".
class     locative_noun
noun      مجزرة
plural    مجازر
noun      مذبحة
plural    مذابح

# Prepositions that places follow, among other things.
class     place_cue
word      تجاه
word      باتجاه
word      إلى
word      الى
word      نحو
word      صوب
word      على
exact
word      بين
word      من
word      حول
word      فوق
word      عبر
word      عند
word      مقابل
word      خارج
word      شهدت
word      تشهد
word      عاشت
word      تعيش
word      عرفت
word      عمت
word      تعم
word      اجتاحت
word      تجتاح
word      شلت
word      تشل

# What is done to a place, right before its name: "قصف سديروت", "اقتحم عقربا".
class     struck_place
verb      قصف
masdar    قصف
noun      قصف
verb      دكّ
masdar    دك
verb      اقتحم
verb      حاصر
masdar    حصار
verb      استعاد
verb      حرر
masdar    تحرير
verb      أمطر

# What befalls a place, with who or what does it between: "استهدفت غارة جوية سراقب", "تعرضت سراقب لقصف".
class     befalls_place
verb      استهدف
masdar    استهداف
verb      طال
imperfect يطول
verb      ضرب
verb      هز
imperfect يهز
verb      هاجم
verb      داهم
verb      اجتاح
verb      تعرض
verb      شهد
verb      دخل

class     belongs_in
adjective كائن
adjective تابع
adjective واقع
adjective حدودي
adjective محاذي
adjective مجاور
adjective قريب
adjective موجود
word      التي تقع
word      الذي يقع
word      التي تبعد
word      الذي يبعد
word      والتي تقع
word      والتي تبعد
word      تقع
word      تبعد
word      يقع
word      يبعد
word      على بعد
word      حوالي
word      مركز
word      المطل على
word      المطلة على
word      المشرف على
word      المشرفة على

# Parts of a place that lie at its rim: a bearing said of them is outside.
class     edge_word
noun      طرف
form      أطراف
form      الأطراف
noun      مدخل
form      مداخل
noun      مشارف
form      المشارف
noun      محيط
form      المحيط
noun      خط التماس
plural    خطوط التماس
noun      تخوم
noun      ضواحي
noun      جوار

# What a bearing may be said of without its name: "شمال غربي البلاد".
class     anchor_word
with      kind country
noun      بلاد
with      whole البلاد

class     anchor_word
with      kind region
noun      قطاع

class     anchor_word
with      kind governorate
noun      محافظة
noun      ولاية
noun      إقليم

class     anchor_word
with      kind city
noun      مدينة
noun      عاصمة

class     anchor_word
with      kind town
noun      بلدة

class     anchor_word
with      kind village
noun      قرية

class     anchor_word
with      kind camp
noun      مخيم

class     anchor_word
with      kind region
noun      منطقة
noun      حدود

# What follows these happened at the place before them.
class     where_word
word      حيث

# Behind a definite noun these say that it is the one told of last: "في المنطقة نفسها".
class     same_word
word      نفسه
word      نفسها
word      ذاته
word      ذاتها
word      عينه
word      عينها
adjective مذكور

# Before a name these show an organisation or its head, not where something happened: "مجلس منبج".
class     office
noun      مجلس
noun      بلدية
noun      حكومة
noun      وزارة
noun      وكالة
noun      صحيفة
noun      قناة
noun      إذاعة
noun      تلفزيون
noun      شبكة
noun      جريدة
noun      مجلة
noun      شركة
noun      مصرف
noun      بنك
noun      نادي
noun      منتخب
noun      فريق
noun      محافظ
noun      أمير
noun      حاكم
noun      رئيس
noun      ملك
noun      مفتي
noun      سفير
noun      سفارة
noun      وزير
noun      شرطة
noun      مديرية
noun      سلطة
plural    سلطات
noun      جامعة
noun      محكمة
noun      غرفة عمليات
noun      غرفة
noun      تجمع
noun      مصلحة
noun      مكتب
noun      دائرة
noun      هيئة
noun      اتحاد
noun      نقابة
noun      رابطة
noun      قائمقام
noun      قائممقام
noun      مختار
noun      عمدة
noun      والي
noun      نيابة
noun      بورصة
noun      كلية
noun      معهد
noun      لجنة
noun      مفوضية
noun      مرصد
noun      مراسل
noun      اتفاقية
noun      اتفاق
noun      مؤتمر
noun      مباحثات
noun      مسار

# People of a place: behind "من" and "أحد" it is where they are from.
class     people_of
noun      عشائر
noun      سكان
noun      أهالي
word      أبناء
word      ابناء
word      أهل
word      مواليد
word      مهجري
word      نازحي

# Behind these stand where somebody goes or comes from on the way: "أثناء توجههم إلى أ", "في طريق عودته من أ".
class     journey
noun      توجه
verb      توجه
verb      عاد
verb      سافر
verb      اتجه
noun      سفر
noun      ذهاب
noun      عودة
noun      رجوع
noun      طريق
noun      انتقال
adjective عائد
adjective متوجه
adjective متجه
adjective ذاهب
adjective مسافر

# Behind these "من" is where somebody comes from: "شاب ينحدر من أ".
class     hails
verb      انحدر
verb      تحدر
verb      نزح
verb      هاجر
verb      قدم
adjective منحدر
adjective متحدر
adjective نازح
adjective مهجر
adjective قادم
noun      أصل
noun      فار
noun      هارب
verb      فر
verb      هرب

# A force that stands "in" a place fires from it: "القوات المتمركزة في أ".
class     posted
adjective متمركز
adjective متواجد
adjective متموضع
adjective منتشر
adjective مرابط
adjective متحصن
adjective موجود
noun      محرر
noun      مراسل
noun      مذيع
word      سيطرتها
word      سيطرته
word      تمركزها
word      تمركزه

# A place behind these lies beside where it happened: "الحدود مع أ".
class     border_with
word      مع

# Behind these a place is no site of anything: "معقل الحزب حليف أ", "الثامنة بتوقيت أ", "ترفع علم أ", "لصلتها بأ", "دعما لأ".
class     no_site_of
adjective مجاور
adjective متاخم
noun      ملف
noun      حليف
noun      حليفة
plural    حلفاء
noun      توقيت
noun      صلة
noun      علاقة
noun      ارتباط
word      دعما
word      إسنادا
word      نصرة
word      تضامنا مع

# Where people are brought afterwards, and the preposition that says so: "نقل إلى مشفى أ".
class     care_site
noun      مستشفى
noun      مشفى
plural    مشافي
form      مشاف
noun      سجن
noun      مركز صحي
noun      نقطة طبية

# What is done for the wounded, where they lie: "تتلقى العلاج في مشافي أ".
class     cared_for
word      تتلقى العلاج
word      يتلقى العلاج
word      يتلقون العلاج
word      يتلقيان العلاج
word      تلقى العلاج
word      تلقت العلاج
word      تلقوا العلاج
word      لتلقي العلاج
word      تلقي العلاج
word      يخضع للعلاج
word      تخضع للعلاج
word      يخضعون للعلاج
word      قيد العلاج
word      للعلاج
word      يعالج
word      يعالجون
word      تعالج

class     toward
word      تجاه
word      إلى
word      الى
word      باتجاه
word      بإتجاه
word      نحو
word      صوب

# Whence something came.
class     origin
word      اتجاه
word      جهة

# Sites and roads that have a number for a name: "الفوج 46", "الطريق الدولي M5".
class     numbered_head
noun      فوج
noun      فرقة
noun      لواء
noun      كتيبة
word      الفوج
word      الفرقة
word      اللواء
word      الكتيبة

class     road
noun      طريق
noun      أوتوستراد
noun      اوتستراد
noun      أوتستراد

class     road_adjective
adjective دولي
adjective سريع
adjective رئيسي

# Roads that a town has but one of, known by an adjective: "الطريق الدائري".
class     titled_road
with      kind road
noun      طريق
noun      أوتوستراد
noun      خط
noun      شارع

class     road_title
adjective دائري
adjective ساحلي
adjective صحراوي
adjective دولي

class     road_letter
word      أم
word      إم
word      ام

# The land of a state: "الأراضي السورية", "الداخل اللبناني".
class     land_word
word      الأراضي
word      الداخل
word      العمق
word      الساحل
word      السواحل
word      الشواطئ
word      المياه
word      المياه الإقليمية
word      الأجواء

# What a definite site is known by as by a name: "المشفى الوطني", "الحي الصناعي", "المنطقة الخضراء".
class     title_adjective
adjective وطني
adjective جمهوري
adjective صناعي
adjective مركزي
adjective أموي
adjective رئاسي
adjective معلق
adjective جامعي
adjective أهلي
adjective عتيق
adjective أثري
adjective حر

# The sites that are known so.
class     titled
noun      مشفى
noun      مستشفى
noun      حي
form      حى
noun      منطقة
noun      مدينة
noun      جامع
noun      مسجد
noun      قصر
noun      جسر
noun      سوق
noun      سجن
noun      كراج
noun      ملعب

# What is said of a place between it and what contains it: "قرية أ التي تسيطر عليها الفصائل في ريف ب".
class     held
adjective خاضع
word      التي تسيطر عليها
word      التي يسيطر عليها
word      الذي تسيطر عليه
word      الذي يسيطر عليه
word      التي سيطرت عليها
word      التي سيطر عليها
word      التي تحتلها
word      التي يحتلها
word      الواقعة تحت سيطرة
word      الواقع تحت سيطرة
word      والخاضعة

# Firms, papers, clubs, courts and schools: a town directly behind one is its name, and by itself no place of anything.
class     firm
noun      تلفزيون
noun      قناة
noun      إذاعة
noun      صحيفة
noun      جريدة
noun      مجلة
noun      وكالة أنباء
noun      شركة
noun      مصرف
noun      بنك
noun      بورصة
noun      نادي
noun      منتخب
noun      فريق
noun      مدرب
noun      حارس مرمى
noun      سهم
noun      مؤشر
noun      جامعة
noun      كلية
noun      معهد
noun      محكمة
noun      مؤسسة

# Behind a town these make it the name of a firm or a club: "سوق دبي المالي".
class     firm_end
word      المالي
word      المالية
word      يونايتد
word      سيتي

# ... and behind "ل" what the firm is for: "فلاي دبي للطيران".
class     firm_purpose
noun      استثمار
noun      أوراق
noun      تأمين
noun      طيران
noun      إعلام

# What clubs do to each other: "تغلب الفريق على أ".
class     contest
verb      تغلب
verb      تعادل
verb      فاز

class     against
word      على
exact
word      مع
word      أمام

# What aircraft do where they set out: what "من" names behind it is no place of the attack.
class     departure
verb      أقلع
adjective منطلق

# Where a wound is, no place: "برصاصة في منطقة البطن".
class     wounded_part
word      منطقة البطن
word      منطقة الفخذ
word      منطقة الرقبة
word      منطقة العنق
word      منطقة الكتف
word      منطقة الخاصرة

# Right before the country whose flag a ship flies.
class     flag
word      علم
word      العلم

# Between a kind noun in the plural and a colon with names behind it: "عدة قرى منها: أ وب".
class     such_as
word      منها
word      وهي
word      هي
word      مثل
