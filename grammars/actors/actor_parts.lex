# Heads of forces and groups, and the adjectives that stand by them: names of actors that no table lists are built of them.

class     force_head
noun      قوات
plural    قوة
form      القوة
form      قوى
noun      جيش
plural    جيوش
noun      فيلق
plural    فيالق
noun      فوج
plural    أفواج
noun      لواء
plural    ألوية
noun      كتيبة
plural    كتائب
noun      فرقة
plural    فرق
noun      سرية
plural    سرايا
noun      فصيل
plural    فصائل
noun      فصيلة
noun      مفرزة
plural    مفارز
noun      وحدة
noun      وحدات
noun      رهط
plural    أرهاط
noun      ميليشيا
plural    ميليشيات
plural    مليشيا
plural    مليشيات
plural    ميلشيا
plural    ميلشيات
plural    ميليشا
plural    مليشا
plural    ميليشات
noun      مجموعة
noun      خلية
plural    خلايا
noun      خلية نائمة
plural    خلايا نائمة
noun      تنظيم
noun      حركة
noun      جماعة
noun      جبهة
plural    جبهات
noun      تحالف
noun      حزب
plural    أحزاب
noun      جهاز
plural    أجهزة
noun      قيادة
noun      شرطة
noun      مخابرات
noun      استخبارات
noun      دورية
noun      حرس
noun      حشد
plural    حشود
noun      مغاوير
noun      كوماندوس
noun      كوماندو
noun      عصابة
noun      فلول
noun      زمرة
plural    زمر
noun      شبيحة
noun      مرتزقة
noun      أذرع
noun      ذراع
noun      حلفاء
noun      جناح
plural    أجنحة
noun      زورق
plural    زوارق
noun      زورق حربي
plural    زوارق حربية
noun      زورق دورية
plural    زوارق دورية
noun      خافرة
plural    خوافر
noun      بارجة
plural    بوارج
noun      بارجة حربية
plural    بوارج حربية
noun      سفينة حربية
plural    سفن حربية
noun      بحرية
noun      فصائل المعارضة
noun      وسائط الدفاع الجوي
noun      دفاعات جوية
noun      الدفاع الجوي
noun      دفاع جوي
noun      قوة خاصة
noun      وحدات خاصة
noun      وحدات مدفعية
noun      وحدات الهندسة
noun      مجلس عسكري
noun      غرفة عمليات
noun      سلطات
noun      جرافة
noun      جيب
plural    جيبات
noun      جيب عسكري
plural    جيبات عسكرية
noun      بلدوزر

class     force_head
with      means aircraft
noun      طيران
noun      سلاح الجو
noun      سلاح الطيران
noun      مقاتلة
noun      طائرة
noun      طائرة حربية
noun      طائرة مقاتلة
plural    مقاتلات
noun      طيران حربي
noun      مقاتلة حربية

class     force_head
with      means helicopter
noun      مروحية
noun      طائرة مروحية
noun      طيران مروحي
noun      حوامة
noun      طوافة
noun      هليكوبتر
noun      مروحية قتالية

class     force_head
with      means drone
noun      طيران مسير
noun      طيران استطلاع

class     force_head
with      means artillery
noun      مدفعية
noun      دبابة
noun      مرابض
noun      مرابض مدفعية
noun      سلاح المدفعية

class     force_head
with      means small_arms
noun      قناصة

# What kind of aircraft the noun before it is.
class     force_adj craft_adj
adjective مسير
with      means drone
adjective مروحي
with      means helicopter

class     force_adj
adjective حربي
adjective مقاتل
adjective مسلح
adjective عسكري
adjective أمني
adjective خاص
adjective محلي
adjective مشترك
adjective جوي
adjective بري
adjective بحري
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
adjective بدوي
adjective تركماني
adjective آشوري
adjective سرياني
adjective إيزيدي
adjective علوي
adjective عربي
adjective أفريقي
adjective تكفيري
adjective إسلامي
adjective إسلاموي
adjective جهادي
adjective متشدد
adjective أصولي
adjective راديكالي
adjective استخباراتي
adjective استخباري
adjective مدفعي
adjective صاروخي
adjective أجنبي
adjective مجهول
adjective تخريبي
adjective متمرد
adjective انقلابي
adjective انفصالي
adjective طائفي
adjective مأجور
adjective إجرامي
adjective مارق
adjective محتل
adjective مهاجم
adjective مداهم
adjective مشاة
adjective راجل
adjective مدرع
adjective نظامي
adjective حكومي
adjective رديف
adjective منشق
adjective ملثم

# A noun in the dual before two adjectives: two forces of its singular.
class     dual_head
with      one الجيش
word      الجيشان
word      الجيشين

class     loyal_adj
adjective موالي
form      موالية
form      موال
form      الموالية
form      الموالين
form      موالين
form      موالون
form      الموالون
adjective مؤيد
adjective مدعوم
adjective مرتبط
adjective حليف
plural    حلفاء
adjective متحالف
adjective مبايع
adjective مساند
adjective مناصر
adjective مقرب
adjective متعاون
adjective محسوب

class     loyal_adj
with      same yes
adjective تابع
word      تتبع
word      يتبع
word      يتبعون
adjective منضو
form      منضوية
form      المنضوية
adjective عامل

# Forces that are named after their town or province: "شرطة كركوك".
class     local_force
with      kind police
noun      شرطة
noun      قيادة شرطة
noun      مديرية شرطة
plural    مديريات شرطة
noun      مديرية أمن
noun      إدارة أمن
noun      مركز شرطة
plural    مراكز شرطة
noun      شرطة مرور
noun      مكافحة إجرام
noun      فوج طوارئ
plural    أفواج طوارئ
noun      جمرك
plural    جمارك
noun      مديرية جمارك
noun      مديرية شؤون مخدرات
noun      مديرية مكافحة مخدرات

class     local_force
with      kind state_forces
noun      قيادة عمليات
plural    قيادات عمليات
noun      حامية
noun      قيادة محور

class     local_force
with      kind intelligence
noun      استخبارات
noun      مديرية استخبارات
noun      قسم استخبارات

class     local_force
with      kind militia
noun      مجلس عسكري
noun      صحوة
noun      كتيبة
plural    كتائب
noun      ثوار

# Phrases for gunmen whom nobody knows.
class     unknown_actor
word      مسلحون مجهولون
word      مسلحين مجهولين
word      مسلحان مجهولان
with      count du
word      مسلح مجهول
with      count sg
word      مسلحو مجهولون
word      مسلحون مجهولو الهوية
word      مسلحين مجهولي الهوية
word      مسلحون مجهولي الهوية
word      مسلحان مجهولا الهوية
with      count du
word      مسلحون ملثمون
word      مسلحين ملثمين
word      مسلحان ملثمان
with      count du
word      مسلح ملثم
with      count sg
word      مسلحون مقنعون
word      مسلحين مقنعين
word      المسلحون المجهولون
word      المسلحين المجهولين
word      المسلحون مجهولو الهوية
word      المسلحين مجهولي الهوية
word      المهاجمين المجهولين
word      المهاجمون المجهولون
word      مجهولون
word      مجهولين
word      مجهولان
with      count du
word      مجهولو الهوية
word      مجهولي الهوية
word      مجهولون مسلحون
word      مجهولين مسلحين
word      مجهولون يستقلون دراجة نارية
word      مجهولين يستقلون دراجة نارية
word      مسلحون مجهولون يستقلون دراجة نارية
word      مسلحين مجهولين يستقلون دراجة نارية
word      مسلحان مجهولان يستقلان دراجة نارية
with      count du
word      مسلحين مجهولين يستقلان دراجة نارية
with      count du
word      ملثمون
word      ملثمين
word      ملثمان
with      count du
word      ملثمون مجهولون
word      ملثمين مجهولين
word      مقنعون
word      مقنعين
word      أشخاص مجهولون
word      أشخاص مجهولين
word      أشخاص ملثمون
word      أشخاص ملثمين
word      أشخاص مقنعون
word      أشخاص مقنعين
word      رجال ملثمون
word      رجال ملثمين
word      شخصان مجهولان
with      count du
word      شخصين مجهولين
with      count du
word      شخصان ملثمان
with      count du
word      شخصين ملثمين
with      count du
word      شبان ملثمون
word      شبان ملثمين
word      مهاجمون مجهولون
word      مهاجمين مجهولين
word      جناة مجهولون
word      عناصر مجهولة
word      عناصر مجهولون
word      عناصر ملثمون
word      مجموعة مجهولة
word      مجموعة مسلحين مجهولين
word      عصابة مجهولة
word      عصابة مسلحة مجهولة
word      جهة مجهولة
word      جهات مجهولة
word      جهة غير معروفة
word      جهات غير معروفة
word      طرف مجهول
word      أطراف مجهولة
word      خلايا مجهولة
word      قناص مجهول
word      قناص
word      قناصة

class     adjective
adjective عنيف
adjective مكثف
adjective كثيف
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
adjective متعاقب
adjective متلاحق
adjective منفصل
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
adjective مركز
adjective معاد
form      معادية
form      معاديتين
form      معاديتان
form      معاديان

# A preposition with the actor told before: "الفصائل الموالية له".
class     back_to
word      له
word      لها
word      لهم
word      منه
word      منها
word      منهم

# Words that take up an armed group named before, whatever its name begins with: "الجماعة" after "حركة الشباب".
class     any_group
noun      جماعة
noun      تنظيم
noun      حركة
noun      ميليشيا

# Groups that are named by their kind alone: "الفصائل", "مرتزقته".
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
plural    سلطات أمنية
noun      سلطات
noun      دفاعات جوية
class     force_group
word      وسائط الدفاع الجوي
word      الوسائط الدفاعية الجوية
word      وسائط دفاعنا الجوي
word      المضادات الأرضية

# The same with a pronoun in a form that no paradigm makes.
class     own_group
word      حلفاؤه
word      حلفاؤها
word      حلفاؤهم
word      حلفائهم
word      حلفائه
word      حلفائها
word      حلفاءه
word      حلفاءها

# Bands of kidnappers and robbers, named by what they do.
class     gang_name gang
noun      عصابة خطف
plural    عصابات خطف
noun      عصابة خطف وسلب
plural    عصابات خطف وسلب
noun      عصابة سلب
plural    عصابات سلب
noun      عصابة سطو
plural    عصابات سطو
noun      عصابة تهريب
plural    عصابات تهريب
word      عصابة تمتهن الخطف
word      عصابة مختصة بالخطف
word      العصابة الخاطفة
word      الجهة الخاطفة
word      المجموعة الخاطفة

# What such a band does.
class     gang_verb
verb      أفرج عن
with      split yes
verb      أفرج
verb      أطلق
verb      أخلى
imperfect يخلي
verb      خطف
verb      اختطف
verb      احتجز
verb      سلب
verb      سرق
verb      هاجم
verb      اعترض
verb      طالب
verb      طلب
verb      أقدم
verb      أطلق سراح
verb      أخلى سبيل
imperfect يخلي

# What leads from a group to its name: "مجموعات تعمل تحت مسمى أ".
class     goes_by
word      تعمل تحت مسمى
word      تعمل تحت اسم
word      تنشط تحت مسمى
word      تنشط تحت اسم
word      تحت مسمى
word      تحت اسم
word      تعرف باسم
word      يعرف باسم
word      المعروفة باسم
word      المعروف باسم
word      تطلق على نفسها
word      تطلق على نفسها اسم
word      يطلق على نفسه
word      يطلق على نفسه اسم
word      تسمي نفسها
word      يسمي نفسه

# Units that have an ordinal for a name: "الفرقة السابعة".
class     numbered_unit
noun      فرقة
noun      لواء
noun      فيلق
noun      فوج
noun      كتيبة
noun      سرية
noun      جيش

# Of what kind a numbered unit is: "الفرقة الآلية التاسعة".
class     unit_adjective
adjective آلي
adjective مدرع
adjective محمول
adjective مظلي
adjective خاص
adjective جبلي

# Nouns before the name of a group that no table knows. `takes any` also takes a name without the article.
class     group_head
with      kind militia
noun      ميليشيا
form      ميليشيات
form      مليشيا
form      مليشيات
form      ميلشيا
form      ميلشيات
with      takes any
noun      كتيبة
plural    كتائب
with      takes any
noun      سرايا
with      takes any
noun      عصائب
with      takes any
noun      لواء
plural    ألوية
noun      فيلق
noun      فصيل
noun      جيش
noun      مغاوير
noun      صقور
noun      قوات

class     group_head tribe_head
with      kind tribe
noun      قبيلة
plural    قبائل
with      takes any
noun      عشيرة
plural    عشائر
with      takes any

# A family is a side where it fights: "بين عائلتي الجمل ونون".
class     family_head
with      kind tribe
noun      عائلة
plural    عوائل
with      takes any

# Before the name of a forefather: "عشيرة البو علي", "قبيلة بني مالك".
class     kin_head
word      بني
word      البني
word      والبني
word      آل
word      البو
word      أولاد
word      وبني
word      وآل
word      والبو
word      وأولاد
word      الحاج
word      والحاج
word      أبو
word      وأبو
word      أبي

# Words behind such a noun that are no name: "قوات المنطقة", "عشائر البلاد".
class     no_group_name
noun      منطقة
plural    مناطق
noun      بلد
plural    بلدان
plural    بلاد
noun      مدينة
plural    مدن
noun      محافظة
noun      قرية
plural    قرى
noun      ضحية
plural    ضحايا
noun      قتيل
plural    قتلى
noun      طرف
plural    أطراف
noun      دولة
plural    دول
noun      طرفان
noun      قتال
noun      جانب
noun      جهة
noun      عدو
noun      تحالف
noun      عملية
noun      هجوم
noun      حكم
noun      بر
noun      جو
noun      بحر
noun      مشاة
noun      مدفعية
noun      دبابة
noun      صاعقة
noun      إسناد
noun      طوارئ
noun      حدود

# What says who leads a group.
class     led_by
word      يقودها
word      تقودها
word      يقوده
word      تقوده
word      يتزعمها
word      تتزعمها
word      بقيادة
word      بزعامة

# A state by what it is, where it leads others.
class     realm
word      المملكة
word      السلطنة

# Aircraft that fight, whoever's they are.
class     craft
noun      طائرة حربية
noun      طائرة مقاتلة
plural    طائرات مقاتلة
noun      طيران حربي
noun      مقاتلة حربية
plural    مقاتلات حربية
noun      طائرة مروحية
plural    طائرات مروحية
noun      طيران مروحي
noun      مروحية قتالية
plural    مروحيات قتالية
noun      سلاح الجو
noun      سلاح الطيران

# Words that are the name of a group only behind its people; `id` is its row in the table.
class     short_actor
with      id al-qaeda
with      kind jihadist
with      name تنظيم القاعدة
word      القاعدة
form      للقاعدة

class     short_actor
with      id muslim-brotherhood
with      kind party
with      name الإخوان المسلمون
word      الإخوان

class     short_actor
with      id security-forces
with      kind state_forces
with      name قوات الأمن
word      الأمن

# What forces are for, by which some are named: behind "ل" it is only what something is done for, "عملية لمكافحة المخدرات".
class     purpose_noun
noun      مكافحة

class     short_actor
with      id al-shabaab
with      kind jihadist
with      name حركة الشباب
with      behind fighters
word      الشباب

# The same behind its deeds: "هجوم للقاعدة".
class     short_owner
with      id al-qaeda
with      kind jihadist
with      name تنظيم القاعدة
word      للقاعدة

# Whoever holds the land of the speaker; whose land it is another place of the text may say.
class     occupier
noun      احتلال
noun      عدو
noun      محتل

# The same only behind "between": elsewhere it is a verb.
class     short_side
with      id fatah
with      kind party_militia
with      name حركة فتح
word      فتح

# What keeps a name at arm's length.
class     so_called
word      ما يسمى
word      ما تسمى
word      ما يعرف
word      ما تعرف
word      ما يدعى

# Adjectives that end what a group is called: "الكتائب الإسلامية المقاتلة".
class     group_adj
adjective مقاتل
adjective مسلح
adjective معارض
adjective متشدد
adjective متطرف
adjective جهادي
