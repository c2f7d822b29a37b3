# Function words that event rules and the resolver ask for.

class     clause_start
word      فيما
word      بينما
word      في حين
word      حيث
word      لكن
word      إلا أن
word      كما
word      بحسب
word      وفق
word      وذلك
word      علما أن

class     agent_marker
word      على يد
word      على أيدي
word      بأيدي
word      من قبل
word      من جانب
word      من طرف
word      برصاص
with      means small_arms
with      name رصاص
word      بنيران
with      means small_arms
with      name نيران
word      برصاص قناص
with      means small_arms
with      name رصاص قناص
word      قام بها
form      قامت بها
form      قاموا بها
form      يقوم بها
form      تقوم بها
word      قام به
form      قامت به
form      قاموا به
form      يقوم به
form      تقوم به

# What it was done with, and nobody is named behind it: "اغتال مسلحون بالرصاص قاضيا".
class     means_marker
word      بالرصاص
with      means small_arms
with      name رصاص
word      رميا بالرصاص
with      means small_arms
with      name رصاص

# The same in forms that rules state: what is fired is theirs who fire it.
class     agent_form
word      وضعها
form      وضعوها
form      وضعاها
word      أطلقها
form      أطلقتها
form      أطلقوها
form      ألقاها
form      ألقتها

# Words of what something is worth, or of who counts its worth: "تقدر قيمتها بـ3 ملايين دولار", "بقيمة مليون يورو".
class     worth
noun      قيمة
noun      ثمن
noun      سعر

# Verbs with the deed as their pronoun: "هجوم نفذته أ", "لغمين زرعتهما أ".
class     agent_verb
verb      نفذ
verb      شن
imperfect يشن
verb      ارتكب
verb      اقترف
verb      زرع
verb      وضع
imperfect يضع
verb      ثبت
verb      دس
verb      نصب
imperfect ينصب
verb      أطلق
imperfect يطلق
verb      ألقى
imperfect يلقي
verb      أسقط
imperfect يسقط
verb      قاد
imperfect يقود
verb      نظم
verb      أجرى
imperfect يجري
verb      خلف
verb      فرض
imperfect يفرض
verb      وجه
verb      خاض
imperfect يخوض

# "مسيرة أطلقتها أ": what flies and by whose hand.
class     launched
word      أطلقها
word      أطلقه
word      أطلقهما
word      أطلقتها
word      أطلقته
word      أطلقتهما
word      أطلقوها
word      أطلقوهما
word      أرسلها
word      أرسلتها
word      أرسلتهما

class     aim
word      تجاه
word      بحثا عن
word      بحثاً عن
word      على
exact
form      علىٰ
word      ضد
word      باتجاه
word      صوب
word      استهدف
form      استهدفت
form      استهدفا
form      يستهدف
form      تستهدف
form      مستهدفة
form      مستهدفا
form      طال
form      طالت

class     carry_out
verb      أبرم
verb      وقّع
verb      نفذ
masdar    تنفيذ
verb      شن
imperfect يشن
masdar    شن
verb      أجرى
masdar    إجراء
verb      قام
imperfect يقوم
masdar    قيام
verb      شرع
verb      باشر
verb      واصل
verb      بدأ
masdar    بدء
verb      رد
masdar    رد
verb      تمكن
verb      أقدم
verb      بادر
verb      سارع
verb      عمد
verb      كثف
verb      استأنف
verb      خاض
masdar    خوض
verb      نظم
verb      عاود
verb      ارتكب
verb      اقترف
verb      جدد
verb      وجه
verb      صعد
masdar    تصعيد
verb      تبادل
masdar    تبادل
verb      فرض
masdar    فرض

# Verbs whose subject does what the verbal noun behind them says, and the prepositions between.
class     control
verb      تمكن
verb      نجح
masdar    نجاح
verb      استطاع
imperfect يستطيع
verb      أفلح
verb      حاول
verb      أقدم
verb      عمد
verb      تعمد
verb      قام
imperfect يقوم
verb      شرع
verb      باشر
verb      بدأ
verb      واصل
verb      تابع
verb      استمر
verb      كثف
verb      صعد
verb      جدد
verb      عاود
verb      استأنف
verb      عاد
imperfect يعود
verb      سارع
verb      بادر
verb      لجأ
verb      شارك
verb      ساهم
verb      أسهم
verb      تولى
imperfect يتولى
verb      أكمل
verb      استكمل
verb      عمل
masdar    عمالة
verb      عكف
verb      دأب

class     governs
word      من
word      في
word      على
exact
word      إلى

class     cause
word      جراء
word      من جراء
word      إثر
word      على إثر
word      نتيجة
word      بسبب
word      بفعل
word      خلال
word      أثناء
word      في أثناء
word      بعد
word      عقب

class     between
word      بين
word      ما بين

# Between two countries lies their frontier: "على الحدود بين أ وب".
class     frontier
noun      حدود
noun      شريط حدودي
noun      منطقة حدودية

# Those who are taken away together: "الدفعة الأولى من المهجرين".
class     batch
noun      دفعة
noun      دفعة أولى
form      الدفعة الأولى
form      أول دفعة
form      الدفعة الثانية
form      الدفعة الثالثة
form      الدفعة الأخيرة

# Verbs of making somebody do it: before the noun for leaving.
class     force_out
verb      دفع
verb      أجبر
masdar    إجبار
verb      أرغم
masdar    إرغام
verb      اضطر
imperfect يضطر
form      اضطرت
form      اضطروا
form      يضطرون
form      تضطر

class     with
word      مع

class     versus
word      ضد

class     outcome
word      ما أدى إلى
word      أدى إلى
word      أدت إلى
word      مما أدى إلى
verb      أسفر
masdar    إسفار
verb      خلف
verb      أوقع
verb      تسبب
verb      أثمر
verb      مكّن
word      ما أسفر عن
word      مما أسفر عن
word      راح ضحيتها
word      راح ضحيته

# The same before its subject: "كما أدت غارة على أ إلى"; alone it is also of a role or an oath.
class     led
word      أدى
word      أدت

class     origin
word      من

class     office
word      محافظ
word      نائب
word      رئيس
word      مدير
word      مستشفى

class     that
word      إنه مسؤول
word      إنه مسئول
word      أنه مسؤول
word      أنه مسئول
word      إنها مسؤولة
word      إنها مسئولة
word      أنها مسؤولة
word      أنها مسئولة
word      بأنها مسؤولة
word      إنهم مسؤولون
word      أنهم مسؤولون

class     that
word      أن
word      إن
word      بأن

# With the sayer as its pronoun: "قال الجيش إنه استهدف".
class     that that_self
word      أنه
word      إنه
word      بأنه
class     that that_self that_they
word      أنها
word      إنها
word      بأنها
word      أنهم
word      إنهم
word      بأنهم

# Before a noun with a place of its own: another incident beside the one that is told.
class     beside
word      فضلا عن
word      إضافة إلى
word      بالإضافة إلى
word      علاوة على
verb      تزامن
verb      ترافق
verb      رافق

# Before a trigger: what follows is a further incident.
class     further
word      كما
word      كذلك
word      أيضا

# Before a trigger: what one side did in return.
class     reply
verb      رد
masdar    رد

# Behind the first of two sides: "بين أ من جهة وب من جهة أخرى".
class     party
word      جهة
word      جانب
word      طرف

class     split
word      في سياق متصل
word      في السياق
word      في السياق ذاته
word      في سياق آخر
word      من جهة أخرى
word      من جهة ثانية
word      من ناحية أخرى
word      في حادثة منفصلة
word      في حادث منفصل
word      في حادثة أخرى
word      إلى ذلك
word      على صعيد آخر
word      يذكر أن
word      يشار إلى أن
word      يشار أن
word      تجدر الإشارة إلى
word      الجدير بالذكر
word      جدير بالذكر
word      من الجدير بالذكر
word      في سياق منفصل
word      في حادثة ثانية
word      في حادث آخر
word      على صعيد متصل
word      على صعيد ثان
word      في هجوم آخر
word      في هجوم منفصل
word      في تطور آخر
word      من جانب آخر
word      في موازاة ذلك
word      في الغضون
word      في المقابل
word      بالمقابل
word      في سياق مماثل
word      في سياق مشابه
word      في سياق ثان
word      في سياق مواز
word      على صعيد منفصل
word      على صعيد مماثل
word      على صعيد مشابه
word      على صعيد مواز
word      في حادث متصل
word      في حادث مماثل
word      في حادث مشابه
word      في حادث ثان
word      في حادث مواز
word      في هجوم ثان
word      في تطور منفصل
word      في تطور متصل
word      في تطور مماثل
word      في تطور مشابه
word      في تطور ثان
word      في تطور مواز
word      في حادثة مماثلة
word      في حادثة مشابهة
word      في عملية أخرى
word      في عملية منفصلة
word      في عملية مماثلة
word      في عملية مشابهة
word      في عملية ثانية
word      في واقعة أخرى
word      في واقعة منفصلة
word      في واقعة مماثلة
word      في واقعة مشابهة
word      في واقعة ثانية
word      على صعيد ذي صلة
word      في شأن متصل
word      في شأن آخر
word      في الشأن ذاته
word      في الشأن نفسه
word      في السياق نفسه
word      في نفس السياق
word      في ذات السياق
word      من ناحية ثانية
word      من جانب ثان
word      في موضوع آخر
word      في الإطار ذاته
word      في الإطار نفسه
word      بموازاة ذلك
word      بالموازاة مع ذلك
word      في مكان آخر
word      في منطقة أخرى
word      على جبهة أخرى
word      في محور آخر

# At the beginning of a sentence: it tells one by one what the one before it sums up.
class     breakdown
word      ففي

# Of aircraft: no "without" that denies an event.
class     unmanned
word      بدون طيار
word      من دون طيار
word      دون طيار
word      بلا طيار

# What is demanded or threatened, and what words make of an event a mere thought: no incident.
class     asks no_event
word      للمطالبة
word      مطالبين
word      مطالبا
word      مطالبون
word      داعيا
word      داعين
word      داعية
word      الداعين
word      الداعون
word      الداعية
word      والداعين
word      محذرا
word      محذرة
word      محذرين
verb      طالب
masdar    مطالبة
verb      دعا
imperfect يدعو
masdar    دعوة
form      دعت
form      دعوا
verb      هدد
masdar    تهديد
verb      توعد
verb      لوّح
masdar    تلويح
verb      حذر
masdar    تحذير
verb      كفل
imperfect يكفل
masdar    كفالة
word      لضمان
word      بضمان

# What somebody is bent on, is given leave to do, or has come to be open to: "مصمم على مهاجمة", "باتوا هدفا للخطف".
class     no_event
adjective مصمم على
adjective عازم على
noun      إصرار على
noun      ضوء أخضر
form      الضوء الأخضر
word      بات هدفا
form      باتت هدفا
form      باتوا هدفا
form      أصبح هدفا
form      أصبحت هدفا
form      أصبحوا هدفا
form      صار هدفا
form      صارت هدفا
form      صاروا هدفا

# Near a strike that hurts nobody: it is exercised, or filmed.
class     drill
noun      مناورة
noun      تمرين
plural    تمارين
noun      تمرين عسكري
plural    تمارين عسكرية
noun      تدريبات عسكرية
word      عن تدريبات
word      عن تدريب
word      بسبب تدريبات
noun      محاكاة
verb      حاكى
imperfect يحاكي
word      العدو المفترض
word      عدو مفترض
word      أهداف افتراضية
word      أهداف وهمية
word      هدف وهمي
word      رماية حية
word      الرماية الحية

# Behind a noun: whatever there may be of it: "التصدي لأي عدوان".
class     whichever no_event
word      فلان
word      فلانا
word      فلانة
word      لأي
word      لأية
word      بأي
word      بأية

# What somebody may be right to do, and what would be made up.
class     no_event
word      من غير المعقول
word      ليس من المعقول
word      اللجوء إلى
word      افتعال

# Behind the name of one who is dead: what befell him is long known.
class     departed
word      الراحل
word      الراحلة

# Behind the name of a battle: whoever reads it knows it.
class     famous
word      الشهيرة
word      الشهير
word      التاريخية
word      الخالدة

# Before a noun: a moment that everybody knows.
class     at_time_of
word      عند
word      لدى
word      حين
word      يوم

# Before a noun: what somebody has to bear all the time.
class     no_event
word      ما تتعرض له
form      ما يتعرض له
form      ما يتعرضون له
form      لما تتعرض له
form      لما يتعرض له
form      لما يتعرضون له
form      ما تعانيه
form      ما يعانيه
form      ما تعانيه من
form      ما يعانونه

# What somebody has failed to do.
class     no_event
word      مسألة
verb      سمح
imperfect يسمح
masdar    سماح
word      للاتفاق على
word      للتوصل إلى
word      للتوصل لاتفاق
word      للتوصل لوقف
word      فشل في
form      فشلت في
form      فشلوا في
form      فشله في
form      فشلها في
form      فشلهم في

# One of a series that is only looked back at.
class     no_event series
word      أحدث هجوم ضمن سلسلة
word      أحدث هجوم في سلسلة
word      أحدث هجوم من سلسلة
word      أحدث حادث ضمن سلسلة
word      أحدث حادث في سلسلة
word      أحدث حادث من سلسلة
word      أحدث حادثة ضمن سلسلة
word      أحدث حادثة في سلسلة
word      أحدث حادثة من سلسلة
word      أحدث عملية ضمن سلسلة
word      أحدث عملية في سلسلة
word      أحدث عملية من سلسلة
word      أحدث اعتداء ضمن سلسلة
word      أحدث اعتداء في سلسلة
word      أحدث اعتداء من سلسلة
word      أحدث حلقة ضمن سلسلة
word      أحدث حلقة في سلسلة
word      أحدث حلقة من سلسلة
word      أحدث تفجير ضمن سلسلة
word      أحدث تفجير في سلسلة
word      أحدث تفجير من سلسلة
word      أحدث اغتيال ضمن سلسلة
word      أحدث اغتيال في سلسلة
word      أحدث اغتيال من سلسلة
word      آخر هجوم ضمن سلسلة
word      آخر هجوم في سلسلة
word      آخر هجوم من سلسلة
word      آخر حادث ضمن سلسلة
word      آخر حادث في سلسلة
word      آخر حادث من سلسلة
word      آخر حادثة ضمن سلسلة
word      آخر حادثة في سلسلة
word      آخر حادثة من سلسلة
word      آخر عملية ضمن سلسلة
word      آخر عملية في سلسلة
word      آخر عملية من سلسلة
word      آخر اعتداء ضمن سلسلة
word      آخر اعتداء في سلسلة
word      آخر اعتداء من سلسلة
word      آخر حلقة ضمن سلسلة
word      آخر حلقة في سلسلة
word      آخر حلقة من سلسلة
word      آخر تفجير ضمن سلسلة
word      آخر تفجير في سلسلة
word      آخر تفجير من سلسلة
word      آخر اغتيال ضمن سلسلة
word      آخر اغتيال في سلسلة
word      آخر اغتيال من سلسلة
word      الأخير في سلسلة
word      الأخير ضمن سلسلة
word      الأخير من سلسلة
word      الأخيرة في سلسلة
word      الأخيرة ضمن سلسلة
word      الأخيرة من سلسلة
word      الأحدث في سلسلة
word      الأحدث ضمن سلسلة
word      الأحدث من سلسلة

# What somebody can do, is open to, or has forbidden.
class     no_event
word      بإمكان
word      بإمكانه
word      بإمكانها
word      بإمكانهم
word      بوسع
word      بوسعه
word      بوسعها
word      بوسعهم
word      بمقدوره
word      بمقدورها
word      بمقدورهم
word      القدرة على
word      قادر على
word      قادرا على
word      قادرة على
word      قادرون على
word      قادرين على
word      عرضة
word      فكرة
word      تحريم
word      تجريم
word      تحريضا على
word      التحريض على
word      تحريض على
word      بالتحريض على
word      يتعمد
word      تتعمد
word      يتعمدون
noun      ترخيص
noun      قصيدة
plural    قصائد
verb      جرّم
word      يعاقب على
word      تعاقب على
word      نبذ
word      يمكنه
word      يمكنها
word      يمكنهم
word      منع التظاهر
word      منع المظاهرات
word      حظر التظاهر
word      حظر المظاهرات
word      حظر الاحتجاجات
verb      حظر
verb      منع تنظيم
imperfect يمنع
masdar    منع
with      split yes
verb      منع إقامة
imperfect يمنع
masdar    منع
with      split yes

class     no_event
word      استعدادها
word      استعداده
word      استعدادهم

# Nobody claims it, but it has happened.
class     unclaimed no_event
word      لم تتبن
word      لم تتبن أي
word      لم تتبن أية
word      لم تتبنى أي
word      لم يتبن أي
word      لم يتبن أحد
word      لم تعلن أي
word      لم يعلن أي
word      لم تعلن أية
word      لم يعلن أحد

class     no_event
word      لم
word      دون
word      من دون
word      بدون
word      عدم
word      لن
word      ليس
word      ليست
word      أي
word      لا يريد
word      لا تريد
noun      تدريب
noun      مناورة
noun      تمرين
plural    تمارين
noun      تشييع
verb      شيع
verb      ودع
verb      نعى
noun      جنازة
noun      تأبين
word      أمر
word      أمرا
word      أوامر
noun      مذكرة
noun      تهمة
plural    تهم
noun      اتهام
noun      ظرف
plural    ظروف
noun      معسكر اعتقال
noun      محاكمة
noun      قضية
plural    قضايا
noun      ملف
plural    ملفات
noun      خطر
plural    مخاطر
noun      احتمال
noun      حق
noun      حكم
plural    أحكام
verb      حكم
adjective محكوم عليه
noun      ضرورة
noun      سياسة
noun      فيلم
noun      رواية
noun      مسلسل
word      يجب
word      ينبغي
word      لمنع
word      لتجنب
word      لتفادي
word      تفاديا
word      تجنبا
word      تحسبا
noun      مخافة
plural    مخاوف
verb      تخوف
noun      توقع
verb      توقع
verb      تكهن
verb      خشي
masdar    خشية
adjective محكوم
adjective مدان
noun      عقوبة
noun      ظاهرة
noun      ثقافة
noun      احتمالية
noun      سيناريو
noun      مقترح
verb      تدرب
verb      رفض
masdar    رفض
verb      أخطر
noun      إخطار
plural    إخطارات
word      ليس من
word      لولا
word      عند سماع
word      حال سماع
word      في حال سماع
word      في حال وقوع
word      في حال حدوث
word      ألا
word      خشية
word      خوفا من
word      وقف
word      لوقف
word      إيقاف
word      إنهاء
word      مكافحة
word      محاربة
word      مناهضة

# The word for a crime, which somebody may have committed.
class     no_event crime
noun      جريمة
plural    جرائم

# Before a noun: what it names is the background of a trial, a protest, a reply.
class     background
noun      تحقيق
verb      زار
imperfect يزور
adjective متهم
word      يتهم بتنفيذ
word      تتهم بتنفيذ
word      يتهم بارتكاب
word      يتهم بشن
word      تتهم بشن
word      متهم بشن
word      متهمة بشن
word      تتهم بارتكاب
word      متهم بتنفيذ
word      متهم بارتكاب
adjective مشتبه
word      علاقة
word      صلة
noun      تورط
noun      متورط
noun      تدبير
noun      ضلوع
noun      ضالع
word      حدادا
word      احتجاجا على
word      تنديدا
word      استنكارا
word      على خلفية
noun      مدبر
noun      منفذ
noun      مرتكب
word      المسؤولين عن
word      المسؤول عن
word      المسؤولة عن
word      المسؤولية عن
word      مسؤولين عن
word      مسؤولون عن
word      بينهم مسؤول عن
word      أحدهم مسؤول عن
word      بينهم المسؤول عن
verb      احتفل
word      تأثرا
word      بمشاهد
word      ردا على
word      الرد على
word      للرد على
word      انتقاما
word      ثأرا
verb      أدان
masdar    إدانة
word      يدين
word      تدين
verb      استنكر
masdar    استنكار
verb      ندّد
masdar    تنديد
verb      شجب
word      غداة
word      تداعيات
word      ذيول
word      ملابسات
word      الأسباب وراء
word      الدوافع وراء
word      الدافع وراء
word      السبب وراء
noun      سر
noun      قصة
noun      ذريعة
noun      مزاعم
noun      لائحة اتهام
noun      اعتراف
plural    اعترافات
word      تعليقا على
word      على غرار
word      في إشارة إلى
word      بشأن
word      حول
noun      تعويض
noun      ذاكرة
noun      فكرة
noun      موضوع

# Behind such a word everything in the sentence lies years back.
class     anniversary
noun      نصب تذكاري
word      تخليدا لذكرى
word      تخليد ذكرى
word      مرور عام على
word      مرور عامين على
word      مرور سنة على
word      مرور سنتين على
word      مرور سنوات على
word      مرور شهر على
word      في مثل هذا اليوم
word      في مثل هذه الأيام
word      في مثل هذا الشهر
word      بمناسبة مرور
word      لمناسبة مرور
word      على مرور
word      بعد مرور
word      بعد مرور عام

class     anniversary remembrance
word      ذكرى
word      الذكرى
noun      ذكرى سنوية

# What kills without anybody's doing: a toll beside it is no incident.
class     accident
noun      سقوط رافعة
noun      سقوط سقالة
noun      سقوط مصعد
noun      سقوط جدار
noun      انقلاب حافلة
noun      انقلاب سيارة
noun      انقلاب مركبة
noun      انقلاب شاحنة
noun      انقلاب أتوبيس
noun      انقلاب باص
noun      انقلاب ميكروباص
noun      انقلاب مينيباص
noun      انقلاب قطار
noun      انقلاب دراجة
noun      انقلاب جرار
noun      انقلاب صهريج
noun      انقلاب ناقلة
noun      انقلاب عبارة
noun      انقلاب قارب
noun      انقلاب زورق
noun      تدهور حافلة
noun      تدهور سيارة
noun      تدهور مركبة
noun      خروج قطار عن القضبان
noun      انحراف قطار
noun      انهيار منجم
noun      انهيار سقف
noun      انهيار أرضي
plural    انهيارات أرضية
noun      صراع مع المرض
noun      وعكة صحية
noun      أزمة صحية
noun      مرض
noun      حادث سير
plural    حوادث
noun      حادث السير
plural    حوادث
noun      حادث مرور
plural    حوادث
noun      حادث مروري
plural    حوادث
noun      حادث طرق
plural    حوادث
noun      حادث تصادم
plural    حوادث
noun      حادث قطار
noun      حادث دهس
plural    حوادث دهس
noun      تصادم
noun      غرق مركب
noun      غرق قارب
noun      غرق زورق
noun      غرق عبارة
noun      زلزال
plural    زلازل
noun      هزة أرضية
plural    هزات
noun      فيضان
plural    فيضانات
plural    سيول
noun      سيل جارف
plural    سيول
noun      إعصار
plural    أعاصير
noun      صاعقة
plural    صواعق
noun      ماس كهربائي
noun      تماس كهربائي
noun      وباء
plural    أوبئة
noun      كوليرا
noun      فيروس
noun      جلطة
noun      نوبة قلبية
noun      أزمة قلبية
noun      مرض عضال
noun      تسمم غذائي
noun      ضربة شمس
word      غرقا
word      غرق
noun      غرق سفينة
noun      تسونامي
noun      موجة مد
noun      بركان
plural    براكين
noun      ثوران
noun      حمم بركانية
noun      انهيار ثلجي
plural    انهيارات ثلجية
noun      انهيار طيني
plural    انهيارات طينية
noun      انزلاق أرضي
plural    انزلاقات أرضية
noun      انزلاق تربة
noun      عاصفة ثلجية
noun      عاصفة رملية
noun      عاصفة رعدية
noun      عاصفة استوائية
noun      عاصفة مدارية
noun      أمطار غزيرة
noun      أمطار طوفانية
noun      موجة حر
noun      موجة برد
noun      تحطم طائرة تدريب
noun      تحطم طائرة ركاب
noun      تحطم طائرة مدنية
noun      تحطم طائرة شحن
noun      تحطم طائرة صغيرة
noun      سقوط طائرة ركاب
noun      سقوط طائرة تدريب
noun      عطل فني
noun      خلل فني
noun      خلل تقني
noun      موجة صقيع
noun      حريق غابات
plural    حرائق غابات
plural    حرائق الغابات
noun      حريق غابي
plural    حرائق غابية
form      حريقا غابيا
noun      حمى الضنك
noun      حمى الوادي المتصدع
noun      حمى نزفية

# Beside a death: somebody brought it about.
class     mortal
word      متأثرا
form      متأثرة
form      متأثرين
noun      جرح
plural    جراح
plural    جروح
noun      جراحة بليغة
noun      إصابة
noun      تعذيب
noun      سجن
plural    سجون
noun      معتقل
plural    معتقلات
noun      معسكر
noun      زنزانة
noun      مخفر
noun      احتجاز
noun      اعتقال
noun      توقيف
noun      أسير
plural    أسرى
noun      سجين
plural    سجناء
noun      موقوف
noun      محتجز
noun      مخطوف
noun      رهينة
plural    رهائن
noun      ضرب
noun      شظية
plural    شظايا
noun      قصف
noun      رصاص
noun      رصاصة
noun      عيار ناري
plural    أعيرة نارية
noun      اختناق
noun      حصار
noun      جوع
noun      إهمال طبي
noun      ظروف غامضة
noun      سم
noun      تسميم
noun      اغتيال
noun      جريمة
noun      طعن
noun      طعنة

# What blows up in kitchens and bakeries.
class     accident household
noun      أسطوانة غاز
plural    أسطوانات غاز
noun      أسطوانة الغاز
plural    أسطوانات الغاز
noun      أسطوانة بوتاجاز
plural    أسطوانات بوتاجاز
noun      أسطوانة بوتاغاز
plural    أسطوانات بوتاغاز
noun      اسطوانة غاز
plural    اسطوانات غاز
noun      اسطوانة الغاز
plural    اسطوانات الغاز
noun      اسطوانة بوتاجاز
plural    اسطوانات بوتاجاز
noun      اسطوانة بوتاغاز
plural    اسطوانات بوتاغاز
noun      إسطوانة غاز
plural    إسطوانات غاز
noun      إسطوانة الغاز
plural    إسطوانات الغاز
noun      إسطوانة بوتاجاز
plural    إسطوانات بوتاجاز
noun      إسطوانة بوتاغاز
plural    إسطوانات بوتاغاز
noun      أنبوبة غاز
plural    أنابيب غاز
noun      أنبوبة الغاز
plural    أنابيب الغاز
noun      أنبوبة بوتاجاز
plural    أنابيب بوتاجاز
noun      أنبوبة بوتاغاز
plural    أنابيب بوتاغاز
noun      قارورة غاز
plural    قوارير غاز
noun      قارورة الغاز
plural    قوارير الغاز
noun      قارورة بوتاجاز
plural    قوارير بوتاجاز
noun      قارورة بوتاغاز
plural    قوارير بوتاغاز
noun      جرة غاز
plural    جرار غاز
noun      جرة الغاز
plural    جرار الغاز
noun      جرة بوتاجاز
plural    جرار بوتاجاز
noun      جرة بوتاغاز
plural    جرار بوتاغاز
noun      أكسيد الكربون
noun      تسرب غاز
noun      تسرب الغاز
noun      سخان
noun      غلاية
noun      مولد كهربائي
noun      مصنع كيماويات
noun      مصنع كيميائيات
noun      مصنع ألعاب نارية
noun      مستودع ألعاب نارية
noun      مصنع بتروكيماويات
noun      منجم فحم
noun      مفاعل نووي

# A crush of people: an accident, but where the sentence tells of an incident too.
class     crush
verb      شب حريق
imperfect يشب
verb      نشب حريق
imperfect ينشب
masdar    نشوب
noun      حريق شب
noun      حريق ضخم
noun      حريق هائل
noun      حريق كبير
word      حريق يلتهم
word      حريق التهم
noun      انهيار مبنى
noun      انهيار عقار
noun      انهيار عمارة
noun      انهيار بناية
noun      انهيار منزل
noun      انهيار جسر
word      اختناقا
noun      حريق منزل
noun      حريق مصنع
noun      حريق مستشفى
noun      حريق سوق
noun      نيران شبت
noun      تدافع
noun      حادث تدافع
plural    حوادث تدافع
verb      تدافع

class     trend
word      زيادة عدد
word      زيادة في عدد
verb      تصاعد
verb      تزايد
verb      انخفض
masdar    انخفاض
verb      ازداد
verb      انحسر
verb      تناقص
verb      تضاعف
word      موجة
word      تزايد
word      تصاعد
word      ازدياد
word      تكرار
word      وتيرة
noun      معدل
word      ارتفعت نسبة
word      ارتفاع نسبة
word      في ظل سلسلة
word      في إطار سلسلة
word      في سياق سلسلة
word      وسط سلسلة
word      أحيت سلسلة
word      مثل هذه

# Behind a noun for several of them: they happen again and again.
class     repeated
adjective متكرر

# Anywhere in a sentence: it tells of a habit, not of one event.
class     habit
word      سنويا
word      شهريا
word      أسبوعيا
word      بشكل دوري
word      بشكل متكرر
word      بشكل شبه يومي
word      بشكل شبه متواصل
word      بشكل يومي
word      بشكل مستمر
word      بصورة متكررة
word      بصورة يومية
word      بين الحين والآخر
word      بين حين وآخر
word      بانتظام
word      بشكل منتظم
word      بصورة منتظمة
word      بين الفينة والأخرى
word      بين فترة وأخرى
word      تكرارا
word      مرارا
word      مرارا وتكرارا
word      من حين لآخر
word      باستمرار
word      يوميا
word      كل ساعة
word      في كل يوم
word      كل يوم تقريبا
word      كل عام
word      كل سنة
word      عادة ما
word      غالبا ما
word      نادرا ما

# At the beginning of a sentence: what follows sums up a long time.
class     long_time status_cumulative
word      خلال العقد الماضي
word      خلال العقد الأخير
word      خلال الأعوام الماضية
word      خلال الأعوام الأخيرة
word      خلال السنوات الماضية
word      خلال السنوات الأخيرة
word      خلال الأشهر الماضية
word      خلال الأشهر الأخيرة
word      خلال الفترة الماضية
word      خلال الفترة الأخيرة
word      خلال الفترة السابقة
word      خلال الفترات السابقة
word      خلال الفترات الماضية
word      خلال الأسابيع الماضية
word      خلال الأسابيع الأخيرة
word      في السنوات الأخيرة
word      في الأعوام الأخيرة
word      في الأشهر الأخيرة
word      في الأسابيع الأخيرة
word      في الفترة الأخيرة
word      في الآونة الأخيرة
word      على مدى السنوات
word      على مدار السنوات
word      طوال السنوات

class     long_time status_historical
word      منذ سنوات
word      منذ أعوام
word      منذ أشهر

# Behind a noun: what is said of such events, not that one happened.
class     judges
word      يعكس
word      تعكس
word      يشكل
word      تشكل
word      يمثل
word      تمثل
word      يعد
word      تعد
word      يعتبر
word      تعتبر
word      يثبت
word      تثبت
word      يبرهن
word      ينتهك
word      تنتهك
word      يخالف
word      تخالف
word      يهدف
word      تهدف
word      يستوجب
word      تستوجب
word      يتطلب
word      تتطلب
word      يدل
word      تدل

# With "أسفر عن" or its like: what was told goes on.
class     event_noun
word      العملية
word      الحملة
word      الحادث
word      الحادثة
noun      واقعة
word      المداهمة
word      الاعتداء
word      الحصار
word      الكمين

# Before a noun in its sentence: a trial is held of what it names.
class     court
word      المحكمة
word      لائحة اتهام

# The same at the head of a report: all that it tells is what the court has judged.
class     court verdict
word      سيحاكم
word      سيحاكمون
word      يحاكم
word      يحاكمون
word      حوكم
word      حوكموا
word      محاكمة
word      أمام المحكمة
word      أمام محكمة
word      لائحة الاتهام
word      الادعاء العام
word      النيابة العامة الاتحادية
word      تقضي بالإعدام
word      قضت بالإعدام
word      يقضي بالإعدام
word      حكمت بالإعدام
word      تحكم بالإعدام
word      تقضي بإعدام
word      قضت بإعدام
word      يقضي بإعدام
word      قضى بإعدام
word      حكمت بإعدام
word      تحكم بإعدام
word      بالإعدام على
word      بالإعدام بحق
word      الحكم بالإعدام
word      حكم بالإعدام
word      بالحبس
word      قضت محكمة
word      حكمت محكمة
word      أدانت محكمة
word      أصدرت محكمة
word      قررت محكمة
word      بالسجن
word      السجن المؤبد
word      حكما بالسجن
word      قضت المحكمة
word      حكمت المحكمة
word      أدانت المحكمة
word      أصدرت المحكمة
word      قررت المحكمة
word      أيدت محكمة
word      أيدت المحكمة
word      خففت محكمة
word      خففت المحكمة
word      ثبتت محكمة
word      ثبتت المحكمة
word      حجزت محكمة
word      حجزت المحكمة
word      عاقبت محكمة
word      عاقبت المحكمة
word      برأت محكمة
word      برأت المحكمة
word      نقضت محكمة
word      نقضت المحكمة
word      رفضت محكمة
word      رفضت المحكمة
word      أجلت محكمة
word      أجلت المحكمة
word      محكمة تقضي
word      محكمة تحكم
word      محكمة تدين
word      محكمة الاستئناف
word      محكمة استئناف
word      محكمة الجنايات
word      محكمة جنايات
word      محكمة التمييز
word      محكمة النقض
word      المحكمة الجنائية
word      المحكمة الكبرى
word      المحكمة العسكرية
word      المحكمة الجزائية
word      الجنايات تقضي
word      الجنايات تعاقب
word      أحكاما بالسجن
word      حكم بالسجن
word      أحكام بالسجن
word      بالسجن المشدد
word      بالسجن المؤبد
word      بتأييد الحكم
word      تأييد الحكم
word      تأييد السجن
word      بتأييد السجن
word      تأييد حبس
word      إحالة المتهمين
word      النيابة تحيل
word      أحالت النيابة

# Before so many years: a sentence at the head of a report.
class     prison_term
word      السجن
word      بالسجن
word      الحبس
word      بالحبس

# Before the title of the very report it stands in.
class     own_title
word      رابط الخبر
word      رابط المقال
word      رابط التقرير

# At the beginning of a sentence: kinds of events follow, none of them told.
class     digest
word      أبرز ما جرى
word      أبرز ما حدث
word      أبرز ما شهدته
word      أبرز الأحداث
word      أبرز التطورات
word      أبرز تطورات
word      أبرز أحداث
word      أهم الأحداث
word      أهم التطورات
word      حصاد اليوم
word      حصاد الأسبوع
word      موجز الأحداث
word      ملخص الأحداث

# At the beginning of a line: keywords of the page, no telling.
class     tags
word      سمات
word      وسوم
word      الوسوم
word      كلمات مفتاحية
word      الكلمات المفتاحية
word      كلمات دلالية
word      الكلمات الدلالية
word      مواضيع ذات صلة
word      أخبار ذات صلة
word      اقرأ أيضا

# Right before a trigger: it goes along with what is told.
class     circumstance
word      وسط
word      أثناء
word      في أثناء
word      خلال

# Before a length of time and "من": what follows lies so far from what is told.
class     time_apart
word      بعد
word      قبل
word      عقب

# Before whom something has befallen: known, whatever is planned or denied before it.
class     known_before
word      بعد
word      عقب
word      إثر

# Before the clause of what came before.
class     after_that
word      بعدما
word      بعد أن
word      عقب أن

# Right before a noun: it was the day before what is told.
class     day_after
word      غداة

# Between a length of time and a noun: "بعد يومين من", "بعد عام على".
class     time_from
word      من
word      على

# Between these and the noun for what happened: "بعد أسبوع على وقوع هجمات".
class     occurrence
noun      وقوع
noun      حدوث
noun      اندلاع
noun      نشوب

# Right before a date that is part of a name: "ثورة 26 سبتمبر".
class     named_by_date
word      قوى
noun      فريق
noun      تحالف
noun      تيار
noun      حركة
noun      ميدان
noun      ساحة
noun      حراك
noun      ثورة
noun      انتفاضة
noun      انقلاب
noun      حرب
noun      عيد
noun      ذكرى
noun      احتفال
noun      مليونية
noun      قرار

# "في وقت لاحق من هذا الأسبوع" is ahead of what is told.
class     sometime
adjective لاحق

# Whoever issues a report does not do what it tells.
class     issued
verb      صدر
imperfect يصدر
verb      أصدر
verb      نشر
imperfect ينشر

# Before a year that only names a territory: "الأراضي المحتلة عام 1967".
class     held_since
adjective محتل
adjective مندلع
adjective قائم

# Since when it has gone on: who is counted is counted over all that time.
class     held_since status_cumulative
word      المستمرة منذ
form      المستمر منذ
form      المتواصلة منذ
form      المتواصل منذ
form      الدائرة منذ
form      الدائر منذ

# Before or right behind a trigger: it happened when the incident told before did.
class     same_time split
word      في الأثناء
word      في هذه الأثناء
word      في تلك الأثناء
word      في غضون ذلك
word      بالتزامن
word      بالتزامن مع ذلك
word      تزامنا مع ذلك
word      في الوقت نفسه
word      في الوقت ذاته
word      في نفس الوقت
word      في ذات الوقت

class     same_time clause_start
word      في وقت
word      في الوقت الذي

# Verbs that tell of no incident by themselves, and whose subject does what the next one tells.
class     went
verb      منع
imperfect يمنع
verb      تقدم
verb      زحف
imperfect يزحف
verb      توغل
verb      هرع
imperfect يهرع
verb      اندفع
verb      انطلق
verb      توجه
verb      تجمع
verb      نزل
imperfect ينزل
verb      حضر
imperfect يحضر
verb      عبر
imperfect يعبر

# What else happened at the time follows, behind "مع": another incident.
class     same_time beside coincides
word      بالتزامن مع
word      تزامنا مع

class     same_time coincides
verb      تزامن

class     coincides
word      متزامنا مع
word      بالتوازي مع
word      بالترافق مع
verb      ترافق

class     same_time
word      أيضا
word      كذلك

class     status_denied
verb      نفى
masdar    نفي
form      نافيا
form      نافية
form      نافين
verb      كذّب
word      لا صحة
word      عار عن الصحة
word      عارية عن الصحة

# Behind a verb of denying: what was only said.
class     rumour
noun      نبأ
plural    أنباء
noun      شائعة
plural    شائعات
noun      إشاعة
plural    إشاعات
noun      خبر
plural    أخبار
noun      تقرير
plural    تقارير
noun      ادعاء
plural    ادعاءات
noun      مزعم
plural    مزاعم
noun      معلومة
plural    معلومات
word      ما تردد
word      ما تداولته
word      ما نشر
word      ما نشرته
word      ما أشيع
word      صحة

class     status_foiled
verb      أحبط
verb      أفشل
verb      تمكن من إحباط

class     status_attempted
word      محاولة
word      محاولات
verb      حاول

class     status_planned
adjective وشيك
word      معدة
word      معدا
word      معدين
word      سوف
word      تمهيدا
word      استعدادا
word      تحضيرا
word      الإعداد
word      للإعداد
word      والإعداد
word      التحضير
word      للتحضير
word      التجهيز
word      للتجهيز
word      بغية
word      بقصد
word      بغرض
word      بهدف تنفيذ
word      بهدف شن
word      لتنفيذ
word      لشن
word      بنية
word      كان ينوي
noun      مخطط
verb      اعتزم
verb      درس
verb      خطط
masdar    تخطيط
verb      نوى
word      من المقرر
word      اعتبارا من
word      كان مقررا
word      كان من المقرر
word      يتوقع أن
word      يستعد
word      تستعد
word      يسعى إلى
form      تسعى إلى
form      يسعون إلى
form      يسعى أيضا إلى
form      تسعى أيضا إلى

class     status_hypothetical
word      ربما
word      إذا ما
word      عما إذا
word      ما إذا
word      لعل
word      إذا
word      لو
word      يفترض أن
word      يفترض ان
word      المفترض أن
word      مفترضا أن
noun      إمكانية
noun      فرضية
noun      خيار
plural    خيارات
word      احتمال
word      احتمالات
word      احتمالية
word      في حال
adjective محتمل
adjective متوقع
adjective مرتقب

# Before an imperfect it is "may"; before a past, "had" or "has".
class     may
word      قد

class     was
verb      كان
imperfect يكون

class     status_cumulative
word      منذ بداية
word      منذ العام
word      منذ مطلع
word      منذ بدء
word      منذ اندلاع
word      منذ انطلاق
word      إحصائية
word      إحصاءات
word      خلال الشهر
word      خلال شهر
word      خلال عام
word      خلال العام
word      خلال الأسبوع
word      خلال أسبوع
word      خلال أسبوعين
word      خلال اليومين الماضيين
word      على مدار
word      على مدى
word      على امتداد الأسابيع
word      على امتداد الأشهر
word      خلال الأيام الماضية
word      خلال الأيام القليلة الماضية
word      حتى اليوم
word      حتى تاريخه
word      الحصيلة الإجمالية
word      حصيلة إجمالية
word      إجمالي عدد
word      العدد الإجمالي
word      الحصيلة العملياتية
word      خلال الثلاثي
word      خلال السداسي
word      الثلاثي الأول
word      السداسي الأول
word      حصيلة العمليات
word      حصيلة عمليات
word      حصيلة عملياته
word      حصيلة عملياتها
word      حصيلة سنوية
word      الحصيلة السنوية

# All that a sentence tells, one by one.
class     status_cumulative several_cases
word      في حوادث متفرقة
word      في حوادث منفصلة
word      في حوادث أمنية
word      في هجمات متفرقة
word      في هجمات منفصلة

class     status_historical
word      في وقت سابق
word      في وقت سابق من العام
word      سابقا
word      قبل سنوات
word      قبل أشهر
word      قبل عام
word      العام الماضي
word      العام الفائت
word      الشهر الماضي

# Anywhere in a sentence: what it tells lies ages back.
class     ages_past
word      الخليفة عثمان
word      الخليفة عمر
word      الخليفة علي
word      بن أبي طالب
word      غزوة
word      الصحابي
word      الصحابة
word      رضي الله عنه
word      رضي الله عنها
word      رضي الله عنهم
word      ق م
word      قبل الميلاد
word      للهجرة
word      الهجرة النبوية
word      في عهد الخليفة
word      عهد الدولة العثمانية
word      العصر العباسي
word      العصر الأموي
word      العصور الوسطى
word      الحروب الصليبية
word      الحملات الصليبية
word      ستينيات القرن
word      سبعينيات القرن
word      ثمانينيات القرن
word      تسعينيات القرن
word      خمسينيات القرن
word      أربعينيات القرن
word      القرن الأول
word      القرن الثاني
word      القرن الثالث
word      القرن الرابع
word      القرن الخامس
word      القرن السادس
word      القرن السابع
word      القرن الثامن
word      القرن التاسع
word      القرن العاشر
word      القرن الحادي عشر
word      القرن الثاني عشر
word      القرن الثالث عشر
word      القرن الرابع عشر
word      القرن الخامس عشر
word      القرن السادس عشر
word      القرن السابع عشر
word      القرن الثامن عشر
word      القرن التاسع عشر
word      القرن العشرين
word      القرن الماضي
word      القرن الفائت

# A time before the one that is reported: who fell in it fell in another incident.
class     era status_historical
word      أثناء الثورة
word      خلال الثورة
word      إبان الثورة
word      خلال سنوات الثورة
word      أثناء سنوات الثورة
word      أثناء حرب تموز
word      خلال حرب تموز
word      إبان حرب تموز
word      في حرب تموز
word      أيام حرب تموز
word      أثناء حرب أكتوبر
word      خلال حرب أكتوبر
word      إبان حرب أكتوبر
word      في حرب أكتوبر
word      أيام حرب أكتوبر
word      أثناء حرب تشرين
word      خلال حرب تشرين
word      إبان حرب تشرين
word      في حرب تشرين
word      أيام حرب تشرين
word      أثناء حرب الخليج
word      خلال حرب الخليج
word      إبان حرب الخليج
word      في حرب الخليج
word      أيام حرب الخليج
word      أثناء الحرب الأهلية
word      خلال الحرب الأهلية
word      إبان الحرب الأهلية
word      في الحرب الأهلية
word      أيام الحرب الأهلية
word      أثناء الحرب العالمية
word      خلال الحرب العالمية
word      إبان الحرب العالمية
word      في الحرب العالمية
word      أيام الحرب العالمية
word      أثناء الحرب العراقية الإيرانية
word      خلال الحرب العراقية الإيرانية
word      إبان الحرب العراقية الإيرانية
word      في الحرب العراقية الإيرانية
word      أيام الحرب العراقية الإيرانية
word      أثناء حرب التحرير
word      خلال حرب التحرير
word      إبان حرب التحرير
word      في حرب التحرير
word      أيام حرب التحرير
word      أثناء ثورة التحرير
word      خلال ثورة التحرير
word      إبان ثورة التحرير
word      في ثورة التحرير
word      أيام ثورة التحرير
word      أثناء الانتفاضة الأولى
word      خلال الانتفاضة الأولى
word      إبان الانتفاضة الأولى
word      في الانتفاضة الأولى
word      أيام الانتفاضة الأولى
word      أثناء الانتفاضة الثانية
word      خلال الانتفاضة الثانية
word      إبان الانتفاضة الثانية
word      في الانتفاضة الثانية
word      أيام الانتفاضة الثانية
word      أثناء انتفاضة الأقصى
word      خلال انتفاضة الأقصى
word      إبان انتفاضة الأقصى
word      في انتفاضة الأقصى
word      أيام انتفاضة الأقصى
word      أثناء الاستعمار الفرنسي
word      خلال الاستعمار الفرنسي
word      إبان الاستعمار الفرنسي
word      في الاستعمار الفرنسي
word      أيام الاستعمار الفرنسي
word      أثناء الاستعمار البريطاني
word      خلال الاستعمار البريطاني
word      إبان الاستعمار البريطاني
word      في الاستعمار البريطاني
word      أيام الاستعمار البريطاني
word      أثناء الانتداب البريطاني
word      خلال الانتداب البريطاني
word      إبان الانتداب البريطاني
word      في الانتداب البريطاني
word      أيام الانتداب البريطاني
word      أثناء الانتداب الفرنسي
word      خلال الانتداب الفرنسي
word      إبان الانتداب الفرنسي
word      في الانتداب الفرنسي
word      أيام الانتداب الفرنسي
word      أثناء حكم النظام السابق
word      خلال حكم النظام السابق
word      إبان حكم النظام السابق
word      في حكم النظام السابق
word      أيام حكم النظام السابق
word      أثناء حكم صدام حسين
word      خلال حكم صدام حسين
word      إبان حكم صدام حسين
word      في حكم صدام حسين
word      أيام حكم صدام حسين
word      أثناء العهد السابق
word      خلال العهد السابق
word      إبان العهد السابق
word      في العهد السابق
word      أيام العهد السابق

# Between an incident and a period: the period is that of a running total, or of other such incidents.
class     running
verb      ارتفع
verb      بلغ
verb      وصل
word      من نوعه
word      من نوعها

class     status_historical split
word      سبق أن
word      وسبق

class     split
word      سبق ذلك
word      وسبق ذلك
word      وسبقه
word      وسبقها

# Relative pronouns: an imperfect behind one tells a habit or a background.
class     relative clause_start
word      الذي
word      التي
word      الذين
word      اللذان
word      اللذين
word      اللتان
word      اللتين
word      اللواتي
word      اللاتي
word      اللائي

class     announce
verb      أعلن
verb      تبنى
verb      أكد
imperfect يؤكد
verb      كشف
masdar    كشف
verb      زعم
masdar    زعم

class     partner_marker
word      بالتعاون
word      بدعم وإسناد
word      بدعم ومساندة
word      بإسناد ودعم
word      بتعاون
word      بتوجيه
word      بإشراف
word      بمعاونة
word      بتأييد
word      بالاشتراك
word      بمشاركة
word      بدعم
word      بمساندة
word      بإسناد
word      بالتنسيق
word      بتنسيق
word      بمؤازرة
word      برفقة
word      رفقة
word      بصحبة
word      بحماية
word      بتغطية
word      مشتركة
word      مشترك
word      بمرافقة
word      إلى جانب
word      مدعومة
word      مدعوما
word      مدعومون
word      مدعومين
word      مدعوم
word      مسنودة
word      مسنودا
word      مسنودون
word      مسنودين
word      بمساعدة
word      بالشراكة
word      بمعية

# With whose help somebody carried it out, the verb and the marker one term: "أعلنت أنها نفذت بالتنسيق مع أ غارة".
class     carried_with
word      نفذت بالتعاون
word      نفذت بالتنسيق
word      نفذت بمشاركة
word      نفذت بدعم
word      نفذت بإسناد
word      نفذت بالاشتراك

# Behind what several do together, before "ل" and their names: "عملية مشتركة لأ وب".
class     joint_deed
word      مشتركة
word      مشترك

# With whom somebody who is told of works, whatever happens: "قوة محلية تعمل بالتنسيق مع أ".
class     works
verb      عمل
imperfect يعمل
verb      قاتل
verb      تحرك
verb      نشط

# What a group is of another: "الجناح العسكري لحركة أ".
class     wing
noun      جناح
noun      ذراع
noun      فرع

# More nouns of help behind the first: "بدعم وإسناد من أ".
class     support_noun
noun      إسناد
noun      دعم
noun      مساندة
noun      مؤازرة
noun      غطاء
noun      تغطية

# Verbs of helping with those helped as a pronoun: "وساندتها مجموعات من أ".
class     supported
word      ساندته
form      ساندتها
form      ساندهم
form      ساندها
form      سانده
form      تسانده
form      تساندها
form      يسانده
form      يساندها
form      دعمتها
form      دعمته
form      تدعمه
form      تدعمها
form      آزرتها
form      آزرته
form      رافقتها
form      رافقته
form      تؤازرها
form      تؤازره
form      تؤازرهما
form      تؤازرهم
form      يؤازرها
word      تؤازر كلا منها
form      تؤازر كلا منهما
form      يؤازر كلا منها
form      يؤازر كلا منهما
form      تؤازر كل منها
form      تؤازر كل منهما

class     support_kind
adjective جوي
adjective بري
adjective مباشر
adjective مكثف
adjective عسكري
adjective أمني
adjective لوجستي
adjective فني
adjective تقني
adjective استخباراتي
adjective استخباري
adjective مدفعي
adjective صاروخي
adjective ميداني
adjective بحري
adjective كامل
adjective كبير
adjective واسع
adjective محدود
adjective ناري
adjective بارز
adjective فاعل
adjective فعال
adjective فعلي
adjective وثيق
adjective مشترك
adjective متواصل
adjective كثيف

class     foil
verb      أحبط
verb      أفشل
verb      صد
imperfect يصد
masdar    صد
verb      كسر
masdar    كسر
verb      تصدى
masdar    تصدي

# Behind a number: they are missing, and none of the dead.
class     missing_verb
word      اعتبروا مفقودين
word      اعتبروا في عداد المفقودين
word      فقدوا

# Verbs that say of a noun that it happened: "وقع انفجار", "اشتباكات اندلعت".
class     occur
verb      وقع
imperfect يقع
verb      حدث
verb      دار
imperfect يدور
verb      اندلع
verb      نشب
verb      جرى
imperfect يجري
verb      تم
imperfect يتم
verb      ضرب
verb      هزّ
imperfect يهز
verb      تجدد
verb      استمر
verb      تواصل
verb      احتدم
verb      اشتد
imperfect يشتد
verb      استعر
verb      دوّى
verb      عم
verb      شل
imperfect يشل
verb      ساد
imperfect يسود

# Right behind a campaign of arrests, before those whom it befalls: "حملة توقيف استهدفت ناشطين".
class     against
word      استهدفت
form      استهدف
form      تستهدف
form      يستهدف
form      مستهدفة
word      بحق
word      ضد

# An hour, which parts no clauses as "في وقت" does.
class     late_hour
word      في وقت متأخر
word      في وقت مبكر
word      في ساعة متأخرة
word      في ساعة مبكرة
word      في ساعات متأخرة

# Behind a campaign, before those whom it befalls: "حملة اعتقالات طالت عشرين شخصا".
# Who lays a device, the device as a pronoun: "عبوة زرعها أ".
class     planted
verb      زرع
imperfect يزرع
verb      وضع
imperfect يضع

class     reached
verb      طال
imperfect يطال
verb      طاول
verb      شمل
verb      ضم

# Verbs of what goes on, and of what comes into another month: "وتتواصل المظاهرات منذ أشهر", "دخلت الحرب شهرها الثالث".
class     lasts
verb      تواصل
verb      استمر
verb      هزّ
imperfect يهز
verb      دار
imperfect يدور
verb      عم
imperfect يعم

class     enters
verb      دخل

class     expose
verb      تعرض
masdar    تعرض
verb      طال
imperfect يطول
verb      شهد

# Before a country where something happened: "شهدت باكستان تفجيرين".
class     sees
verb      شهد

# The heading of a bulletin: a line for each incident follows.
class     bulletin
noun      حصاد
noun      نشرة
noun      موجز
noun      ملخص
noun      حصيلة يومية
noun      تقرير يومي
word      أبرز الأحداث
word      أهم الأحداث
word      أبرز التطورات
word      آخر التطورات

# What makes the trigger before it another incident.
class     another
adjective آخر
form      أخرى
form      آخران
adjective مماثل
adjective منفصل
adjective ثاني
form      ثان
adjective مشابه

# What makes it one like that told before, with the same means: "انفجار مماثل".
class     alike
adjective مماثل
adjective مشابه

# Ground that somebody holds, and the verb of holding: "من مناطق سيطرة أ", "من المناطق التي تسيطر عليها أ وب".
class     held_ground
noun      منطقة
plural    مناطق
noun      موقع جديد
plural    مواقع جديدة
plural    نقاط جديدة
plural    قرى جديدة
noun      موقع
plural    مواقع
noun      نقطة
plural    نقاط
noun      حاجز
plural    حواجز
noun      مربض
plural    مرابض
noun      معسكر
noun      مقر
plural    مقرات

class     holds
word      تسيطر عليها
word      يسيطر عليها
word      يسيطرون عليها
word      الخاضعة لسيطرة
word      خاضعة لسيطرة
word      الواقعة تحت سيطرة
word      تحت سيطرة
word      سيطرة

# In a hiding place: "مخبأ بداخله بنادق".
class     inside_it
word      بداخله
word      بداخلها
word      بداخلهما
word      داخله
word      فيه
word      فيهما
word      فيها

# Verbs of a list: "المضبوطات شملت أسلحة".
class     comprises
verb      شمل
verb      تضمن
verb      ضم
imperfect يضم
verb      احتوى على
verb      احتوى
verb      حوى
word      هي
word      عبارة عن
word      تمثلت في
word      كانت

# Words that say whose it is thought to be.
class     ascribed
word      يعتقد
word      يرجح
word      ترجح
word      نسب
word      نسبه
word      نسبها
word      نسبته
word      نسبتها
word      نسبت
word      ينسب
word      تنسب
word      منسوب
word      منسوبة
word      يشتبه
word      رجحت
word      رجح
word      المرجح
word      يظن
word      أصابع الاتهام

# Forces that lie somewhere: "القوات المتمركزة في أ".
class     stationed
adjective متمركز
adjective متواجد
adjective منتشر
adjective مرابط
adjective متركز
adjective موجود

# Whence fire is said to come.
class     comes_from
word      مصدره
word      مصدرها
word      انطلق من
word      انطلقت من
word      أطلق من
word      أطلقت من

class     blame
verb      اتهم
masdar    اتهام
verb      حمّل
masdar    تحميل

# Who is said to be behind it.
class     stands_behind
word      وراء
word      يقف وراء
word      تقف وراء
word      يقفون وراء
word      يقف خلف
word      تقف خلف
word      يقفون خلف
word      مسؤول عن
word      مسؤولة عن
word      المسؤول عن
word      المسؤولة عن
word      ضالع في
word      ضالعة في
word      متورط في
word      متورطة في

class     admit
verb      اعترف
verb      أقر
imperfect يقر

# Prisoners and the dead that two sides give each other.
class     exchange
noun      تبادل
verb      تبادل
noun      صفقة
plural    صفقات
word      مقابل

# Verbs of having losses, before the fight.
class     agree
verb      توصل
verb      اتفق
verb      وافق

class     suffer
verb      خسر
imperfect يخسر
verb      تكبد
verb      فقد
imperfect يفقد
verb      مني
form      منيت

# When a device goes off.
class     at_passing
word      لدى مرور
word      أثناء مرور
word      خلال مرور
word      عند مرور
word      لحظة مرور
word      تزامنا مع مرور

# Groups without a name that fight each other.
class     feuding
word      عائلتين
word      عشيرتين
word      قبيلتين
word      أسرتين
word      مجموعتين
word      فصيلين
word      عصابتين
word      عائلات
word      عشائر
word      قبائل

# Those who live there, as a side or aimed at.
class     residents
word      أهالي البلدة
word      أهالي القرية
word      أهالي المنطقة
word      أهالي المدينة
word      أبناء المدينة
word      أبناء المنطقة
word      سكان المدينة
word      سكان البلدة
word      سكان القرية

class     hands
word      يد
word      أيدي
word      قبضة
word      سيطرة

# Ground that others hold or held: "بعد خضوعها لسيطرة أ".
class     held_by
word      خضوعها لسيطرة
form      خضوعه لسيطرة
form      الخاضعة لسيطرة
form      الخاضع لسيطرة
form      كانت تحت سيطرة
form      كان تحت سيطرة
form      الواقعة تحت سيطرة
form      كانت تسيطر عليها
form      كان يسيطر عليها
form      كانت تسيطر عليه
form      كان يسيطر عليه

class     under
word      تحت
word      خاضعة
word      خاضعا

# Verbs of driving the other side out.
class     expel
verb      طرد
masdar    طرد
verb      دحر
masdar    دحر
verb      أجبر
masdar    إجبار
word      انسحاب
word      فرار
word      هزيمة
word      هروب

# "ثلاثة أشخاص بحوزتهم أسلحة"
class     in_possession
noun      حوزة
noun      حيازة
word      بداخله
word      بداخلها
word      بداخلهما
word      داخله
word      داخلها
word      في داخله
word      في داخلها
verb      حوى
imperfect يحوي
verb      احتوى على
adjective محمل

# "رجل بحوزته مسدس": what somebody who is taken has with him.
class     on_them
noun      حوزة
word      معهم
word      معه
word      معهما
word      معها
word      لحيازته
word      لحيازتها
word      لحيازتهم
word      لحيازتهما
word      حيازته
word      حيازتهم

# "أصابوه إصابة مباشرة" tells that the target was struck; nobody is wounded.
class     direct_hit
noun      إصابة مباشرة
plural    إصابات مباشرة
noun      إصابة دقيقة
plural    إصابات دقيقة
word      أصابوه إصابة مباشرة
with      split yes
word      أصابوه إصابة دقيقة
with      split yes
word      أصابوها إصابة مباشرة
with      split yes
word      أصابوها إصابة دقيقة
with      split yes
word      أصابته إصابة مباشرة
with      split yes
word      أصابته إصابة دقيقة
with      split yes
word      أصابتها إصابة مباشرة
with      split yes
word      أصابتها إصابة دقيقة
with      split yes
word      أصابه إصابة مباشرة
with      split yes
word      أصابه إصابة دقيقة
with      split yes
word      أصابها إصابة مباشرة
with      split yes
word      أصابها إصابة دقيقة
with      split yes

# What a toll was before the one that the sentence tells.
class     former_toll
noun      حصيلة أولية
noun      حصيلة سابقة
noun      حصيلة أولى
word      الحصيلة الأولية
word      الحصيلة السابقة
word      حصيلة سابقة

# Before those on whom a sentence is carried out.
class     over
word      بحق
word      في حق

# Words of sport: where several stand in one sentence, and many in the report, nobody fights.
class     sport
noun      مباراة
plural    مباريات
noun      منتخب
plural    منتخبات
noun      لاعب
plural    لاعبون
noun      هداف
noun      هدف التعادل
noun      هدف التقدم
noun      هدف السبق
noun      هدف الفوز
noun      مدرب
noun      حارس المرمى
noun      حارس مرمى
noun      مهاجم
noun      دوري
noun      شوط
plural    أشواط
noun      مونديال
noun      كأس
noun      ركلة جزاء
noun      ضربة جزاء
noun      كرة القدم
noun      كرة قدم
noun      ملعب
plural    ملاعب
noun      بطولة
plural    بطولات
noun      هزيمة
noun      فريق
noun      نادي
noun      مرمى
noun      نقاط المباراة
noun      منطقة الجزاء
noun      تسديدة
noun      تمريرة
plural    تمريرات
noun      تعادل
noun      مدافع
noun      حكم المباراة
noun      شباك
noun      ركلة ترجيح
plural    ركلات الترجيح
verb      تأهل
masdar    تأهل
word      الدور قبل النهائي
word      نصف النهائي
word      ربع النهائي
word      دور المجموعات
noun      أولمبياد
noun      ميدالية
noun      حارس مرماه
noun      جماهير
noun      أهداف

# In a sentence with such a word, before what the film or the book tells.
class     plot
word      يحكي
word      تحكي
word      يروي
word      تروي
word      تدور
word      يدور
word      يجسد
word      تجسد
word      يتمحور
word      تتمحور
word      قصته
word      قصتها
word      أحداثه
word      أحداثها

# Words of films and series: where several stand in little text, nobody is hurt.
class     fiction
noun      مسلسل
plural    مسلسلات
noun      فيلم
plural    أفلام
noun      حلقة أخيرة
word      أبطال المسلسل
word      بطل المسلسل
word      بطل مسلسل
word      أحداث المسلسل
word      أحداث الفيلم
word      يؤدي دور
word      تؤدي دور
word      الذي يؤدي
word      التي تؤدي
noun      الحلقة الأخيرة
noun      الحلقات الأخيرة
noun      حلقة من مسلسل
noun      دراما
adjective درامي
noun      رواية
word      يؤدي دوره
form      تؤدي دورها
form      يقوم بدوره
form      تقوم بدورها
form      جسد دوره
form      جسدت دورها
form      لعبت دورها
form      لعبت دور
form      لعب دور
noun      حبكة
noun      سينما
noun      مشاهدون

# Words of networks: where several stand in little text, an attack is on data.
class     cyber
adjective إلكتروني
adjective سيبراني
adjective رقمي
noun      بيانات
noun      هاكرز
word      الهاكرز
noun      برمجية
plural    برمجيات
noun      قراصنة الإنترنت
noun      اختراق
plural    اختراقات
noun      تسريب
noun      حاسوب
plural    حواسيب
noun      خادم
plural    خوادم
noun      كلمة مرور
noun      شبكة إنترنت
noun      تشفير

# Those who fight each other, told before.
class     both_sides
word      الطرفين
word      الطرفان
word      الجانبين
word      الجانبان
word      الفريقين
word      الفصيلين
word      القوتين
word      الجيشين

# What air defences see, under no name of its own.
class     hostile
noun      هدف
plural    أهداف
noun      جسم
plural    أجسام
noun      عدوان
noun      هجوم جوي
plural    هجمات جوية

# Where what goes off lies.
class     beside_it
word      قرب
word      بالقرب من
word      بجانب
word      إلى جانب
word      بجوار
word      بمحاذاة
word      أمام
word      خلف
word      مقابل

# Bands without names that are arrested.
class     gang
noun      عصابة
noun      خلية
plural    خلايا
noun      تشكيل عصابي
plural    تشكيلات عصابية
noun      شبكة إجرامية
noun      شبكة احتيال
noun      شبكة تهريب
noun      شبكة دعارة
noun      شبكة تجسس
noun      شبكة ترويج

# The same where it is brought down.
class     band
noun      شبكة
plural    شبكات
noun      تشكيل
plural    تشكيلات

# Before a noun: it is what something else is done for.
class     for_sake
word      من أجل
word      لأجل
word      بهدف
word      بغية
word      بغرض
word      في سبيل

# What crosses a border unseen: that it was foiled is no word on whom the police took with it.
class     trafficking
noun      تهريب
noun      اجتياز
noun      هجرة
noun      إبحار
noun      ترويج
noun      إدخال

# Any people together, whose number tells how many are taken: "مجموعة مشبوهة تتكون من سبعة أفراد".
class     crew
noun      مجموعة
plural    مجموعات

# Of people: those whom the police look for, not those who govern.
class     offender
noun      متهم
noun      مطلوب
noun      إرهابي
noun      تاجر
plural    تجار
noun      مروج
noun      مهرب
noun      مزور
noun      مجرم
noun      قاتل
noun      سارق
plural    سراق
noun      لص
plural    لصوص
noun      محتال
noun      متورط
noun      مشتبه به
plural    مشتبه بهم
noun      مبتز
noun      منتحل
noun      مشعوذ
noun      متاجر
noun      حائز
noun      متعاط
noun      ناقل
noun      خاطف
noun      قيادي
noun      داعشي
noun      عنصر
plural    عناصر
noun      شخص
plural    أشخاص
noun      متسول
noun      متسلل
noun      هارب
noun      مخالف

# Of people: those in somebody's hands, who can be given back.
class     held_person
noun      أسير
plural    أسرى
noun      أسيرة
noun      رهينة
plural    رهائن
noun      مختطف
noun      مخطوف
noun      محتجز

# "ب" that stands by itself before a figure: "تطيح ب(18) متهما".
class     by_itself
word      ب

# Verbs of living on after an attack.
class     survive
verb      نجا
imperfect ينجو
masdar    نجاة

# Right before an event with the article: where it was, for whoever comes there later.
class     scene
noun      موقع
noun      مكان
noun      مسرح

class     or
word      أو

# Troops on the move, and struck: behind a strike they are whom it hits.
class     troops
noun      تعزيزات
noun      تعزيزات عسكرية
noun      حشود
noun      حشود عسكرية
noun      تحشيدات
noun      تحركات
noun      تحركات عسكرية
noun      تجمعات
noun      تجمع

# Those whom somebody confronts, told before.
class     met_them
word      لهم
word      لهما

# What is the greatest of its time: "أعنف هجوم منذ مطلع العام" is one, no sum of a year.
class     greatest
word      للمرة الأولى
word      لأول مرة
word      أعنف
word      أكبر
word      أسوأ
word      أخطر
word      أشد
word      أدمى
word      أعلى
word      الأعنف
word      الأكبر
word      الأسوأ
word      الأخطر
word      الأشد
word      الأكثر
word      الأعلى
word      الأبرز
word      أكثر الهجمات
word      أكثر العمليات
word      أكثر الضربات
word      أكثر الحوادث
word      أكثر الاعتداءات
word      أكثر المجازر
word      أكثر الغارات
word      أكثر الاشتباكات
word      أكثر الأيام
word      ثاني
word      ثالث
word      رابع
word      خامس
word      للمرة الثانية
word      للمرة الثالثة
word      للمرة الرابعة
word      للمرة الخامسة
word      الثاني من نوعه
word      الثانية من نوعها
word      الثالث من نوعه
word      الثالثة من نوعها

# What is done with a body long after: it tells of no death.
class     keeps_body
word      سلمت
word      سلموا
word      يسلم
word      تسلم
word      تسليم
verb      أعاد
imperfect يعيد
masdar    إعادة
verb      احتجز
verb      تسلم
verb      استلم
verb      استعاد
imperfect يستعيد

# Before an agent: whose something else is, not who did it: "القاعدة المستخدمة من قبل أ".
class     used_by
adjective مستخدم
adjective مستأجر
adjective مطلوب
adjective مسيطر عليه
adjective محتل
adjective مدعوم
adjective مملوك
adjective مدان
adjective ملاحق
adjective معترف به
adjective مصنف
adjective محاصر
adjective مأهول
adjective ممول

# Before the part of a day: "في وقت متأخر من مساء الثلاثاء".
class     late_in
word      في وقت متأخر من
word      في وقت مبكر من
word      في ساعة متأخرة من
word      في ساعة مبكرة من
word      في ساعات متأخرة من
word      في الساعات الأولى من
word      في وقت باكر من

# What came of it: no verb has its later word behind these ("تعرضت القرية لقصف، ما أدى لإصابة طفل").
class     ends_split
word      ما
word      مما

# What is stopped on a road or at sea, not brought down: "اعترضوا طريقه".
class     stopped
noun      طريق
noun      سيارة
noun      مركبة
noun      موكب
noun      حافلة
noun      شاحنة
noun      قافلة
noun      قارب
noun      مركب
noun      سفينة
noun      دورية
noun      رتل

# How those come who then do something: "دخل مسلحون المنزل وقتلوا".
class     comes
verb      دخل
verb      وصل
verb      اعترض
verb      ترجل
verb      سارع
verb      هرع
imperfect يهرع
verb      حضر
verb      جاء
verb      قدم
verb      باغت
verb      استوقف
verb      نزل
verb      اقترب
verb      تعقب
verb      لاحق
verb      طرق
verb      أوقف
verb      انتظر
verb      كمن
verb      استقل
verb      تسلل

# Before what somebody does at the time: "أثناء توجهه إلى أ".
class     on_occasion
word      أثناء
word      في أثناء
word      خلال
word      لدى
word      عند

# Before "ل" and a hospital: somebody is brought there.
class     moves_patient
verb      نقل
verb      حوّل
verb      وصل
verb      أحال
imperfect يحيل
verb      أسعف

# For what somebody is arrested: what is told behind it he has done before.
class     charge
word      مشتبه به
word      مشتبه بهم
word      المشتبه به
word      المشتبه بهم
word      بجرائم
word      بموجب
word      جرائم
word      قضايا

class     charge no_event
word      بتهمة
word      بتهم
word      بجرم
word      بجرمي

# The same where "ل" stands before it and a pronoun behind: "لإقدامه على".
class     charged_with
noun      إقدام
noun      ارتكاب
noun      قيام
noun      مشاركة
noun      تورط
noun      ضلوع
noun      اشتراك
noun      إطلاق
noun      طعن
noun      تنفيذ
noun      محاولة
noun      تأليف
noun      تشكيل

# Before what goes along with a force and neither does it nor suffers it: "اقتحمت قوات أ ترافقها جرافة بلدة ب".
class     goes_along
word      ترافقها
word      يرافقها
word      ترافقهم
word      يرافقهم
word      ترافقه
word      يرافقه

# How something is done, between the verb and what it is done to: "استهدفت بشكل مباشر منزلا".
class     manner
word      بشكل
word      بصورة

# Behind those who suffer from gas.
class     choking
word      بالاختناق
word      باختناق
word      بحالات اختناق
word      بحالات الاختناق
word      بحالة اختناق
word      بحالات إغماء
word      بالإغماء

# Before the hurt or the dead: they are carried away from where it happened, "من" behind them names the place.
class     carries_away
word      إسعاف
word      نقل
word      سحب
verb      انتشل
masdar    انتشال

# Who counts cases: "سجلت الشبكة 30 حالة اغتصاب".
class     registers
verb      سجل
verb      أحصى
imperfect يحصي

# Through which channel somebody makes something known: "أعلن التنظيم عبر منصاته".
class     via
word      عبر
word      من خلال

# What aims at somebody in a clause of its own: "نفذت القوات عملية أمنية في أ، استهدفت خلية".
class     operation_noun
noun      عملية
noun      عملية أمنية
noun      عملية نوعية
noun      عملية استباقية
noun      عملية نوعية استباقية
noun      عملية عسكرية
noun      عملية مشتركة
noun      عملية أمنية مشتركة
noun      عملية أمنية محكمة
noun      حملة
noun      حملة أمنية
noun      حملة عسكرية
noun      حملة مداهمات
noun      حملة دهم
noun      حملة تمشيط
noun      مداهمة

# Behind these an adjective of nationality names no doer: "أجسام من مخلفات الحرب السورية".
class     war_word
noun      حرب
noun      نزاع
noun      صراع
noun      أزمة
noun      ثورة
noun      حدود

# Where the fire comes from that somebody answers; what it hit is not where the answer falls.
class     answered_fire
word      مصادر القصف
word      مصدر القصف
word      مصادر النيران
word      مصدر النيران
word      مصادر إطلاق النار
word      مصدر إطلاق النار
word      مصادر الإطلاق

# For what somebody is taken: where that was is not where he was taken.
class     reason_of
word      على خلفية

class     visit
noun      زيارة

# Between a vehicle and who is in it: "ناقلة على متنها 25 بحارا", "حافلة تقل ركابا".
class     aboard
word      على متنها
form      على متنه
form      على متنهما
word      طاقمها
form      طاقمه
word      أفراد طاقمها
form      أفراد طاقمه
word      تقل
form      يقل
word      كانت تقل
form      كان يقل
word      بداخلها
form      بداخله

# What sails: whoever takes control of one takes no ground.
class     vessel
noun      سفينة
plural    سفن
noun      ناقلة
noun      قارب
plural    قوارب
noun      زورق
plural    زوارق
noun      مركب
plural    مراكب
noun      باخرة
plural    بواخر
noun      يخت
plural    يخوت

# Before "إلى" and a day: when something was: "يعود آخر هجوم إلى 19 أبريل".
class     dates_back
word      يعود
word      تعود

# At the head of a sentence or a clause: all that it counts has happened by now.
class     since_then
word      منذ ذلك الحين
word      منذ ذلك الوقت
word      منذ ذلك التاريخ

# Behind the ground that fire comes from: "من مواقع تمركزها في أ".
class     stationing
noun      تمركز
noun      تواجد
noun      تموضع
noun      انتشار

# Verbs of finding somebody: "عثر على شاب مقتولا".
class     come_upon
verb      عثر على
masdar    العثور
with      split 3
noun      عثور على
verb      وجد

# Behind an imperfect of taking people: they are held there.
class     jails
word      في سجونه
form      في سجونها
form      في سجونهم
word      في السجون

# Before an execution: a court leaves a sentence as it is.
class     upholds
verb      أيّد
masdar    تأييد
verb      صادق على
masdar    مصادقة
verb      أقر
masdar    إقرار

# Near a missile that hits nobody: it is tried.
class     trial
adjective تجريبي
form      تجريبيا
noun      تجربة ناجحة
noun      تجربة صاروخية
plural    تجارب صاروخية
noun      تجربة إطلاق
noun      اختبار ناجح
noun      اختبار صاروخي
noun      تجربة جديدة

# Near an attack: a beast made it.
class     beast
noun      سمكة قرش
noun      قرش
word      كلاب ضالة
word      الكلاب الضالة
word      كلب ضال
noun      نحل
noun      أفعى
plural    أفاعي
noun      تمساح
plural    تماسيح
noun      خنزير بري
plural    خنازير برية

# Behind the word for an execution: what is destroyed.
class     perishable
noun      دجاج
noun      دجاجة
plural    دجاجات
noun      دواجن
noun      طائر
plural    طيور
noun      غذاء
plural    أغذية
noun      مواد غذائية
noun      لحم
plural    لحوم
noun      طن
plural    أطنان
