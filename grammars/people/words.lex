# Words around people: what joins, limits, describes and names them.

class     partitive
word      من
word      من بين

class     one_of
word      أحد
word      إحدى
word      واحد من

# "أم وأطفالها الثلاثة": one person where children of theirs stand behind.
class     parent
with      group women
word      أم

class     parent
word      أب

# "ضابط برتبة نقيب"
class     rank_word
word      برتبة
word      رتبته

class     together
word      مع
word      برفقة
word      رفقة
word      بصحبة
word      إلى جانب

# "عائلة كاملة مؤلفة من 6 أشخاص"
class     made_up
adjective كامل
adjective مؤلف
adjective مكون
word      بأكملها
word      بكاملها
word      تتألف
word      تتكون
word      تضم
word      من
word      واحدة

# "استشهاد عائلة كاملة": all of one, however many they are.
class     entire
word      كاملة
word      بأكملها
word      بكاملها
word      برمتها
word      بأسرها

# How many they are, behind them: "الجناة وعددهم سبعة"
class     numbering
word      عددهم
word      وعددهم
word      عددهن
word      وعددهن
word      يبلغ عددهم
word      ويبلغ عددهم
word      البالغ عددهم
word      والبالغ عددهم
word      بلغ عددهم

# A toll: "ارتفع عدد القتلى إلى 7"
class     toll_word
noun      عدد
noun      حصيلة
noun      تعداد
noun      محصلة

class     one_of_them
word      أحدهم
word      إحداهن
word      إحداهم
word      أحدهما
word      إحداهما

# Behind "one of them": how he fares, nobody further ("ستة جرحى أحدهم بحالة خطيرة").
class     fares
word      بحالة
word      في حالة
word      في حال
word      حالته
word      حالتها
word      وضعه
word      وضعها
word      جراحه
word      بجروح
word      بجراح

class     up_to
word      إلى

# What a toll has come to.
class     amounts
verb      بلغ
verb      تجاوز
verb      تخطى
verb      ناهز
verb      وصل
imperfect يصل

# "أي من عناصرها": nobody in particular.
class     any_of
word      أي
word      أي من
word      أيا من

class     joint
word      بين
word      ما بين

# Parts of those just told; never added.
class     among
with      share some
word      بينهم
word      بينهن
word      بينهما
word      من بينهم
word      من بينهن
word      ومن بينهم
word      من ضمنهم
word      بضمنهم
word      بمن فيهم
word      بما فيهم
word      منهم
word      منهن
word      في مقدمتهم
word      وفي مقدمتهم
word      على رأسهم
word      وعلى رأسهم
word      أبرزهم
word      ومن أبرزهم
word      من أبرزهم

class     of_them
word      منهم
word      منهن
word      منهما
word      من بينهم

# So many of them that nobody has counted.
class     some_of_them
word      عدد منهم
word      عددا منهم
word      عدد منهن
word      عددا منهن
word      العديد منهم
word      عدد كبير منهم
word      عددا كبيرا منهم
word      بعضا منهم

class     among one_of_all
with      share some
word      أحدهم
word      إحداهن
word      أحدهما
word      إحداهما
word      إحداهم

# What goes before the names of some of them: "عرف منهم فلان".
class     identified
word      عرف
word      عرفت
word      عُرفا

class     among
with      share most
word      معظمهم
word      غالبيتهم
word      أغلبهم
word      أغلبيتهم
word      جلهم
word      أكثرهم

class     among
with      share all
word      جميعهم
word      كلهم
word      جميعهن
word      كلاهما

class     among
with      share few
word      بعضهم

# "معظم القتلى مدنيون": not all of them.
class     not_all
word      معظم
word      أغلب
word      أغلبية
word      غالبية
word      أكثر
word      بعض
word      نصف
word      ثلث

# "خطف مسلحون يرتدون زي الشرطة ستة موظفين"
class     dressed
word      يرتدون
word      يرتدي
word      يستقلون
word      يستقلان
word      يستقل
word      متنكرون
word      متنكرين
word      على متن

class     away
word      عن

# "وكان القتلى خمسة مسلحين"
class     was
word      كان
word      كانت

# The same of several.
class     were
word      كانوا
word      كانا

class     namely
word      هم
word      وهم
word      هما
word      وهما
word      هو
word      وهو
word      هي
word      وهي
word      هم كل من
word      وهم كل من

class     each_of
word      كل من
word      كلا من

# Says whose people they are.
class     belonging
word      من
word      في
word      ضمن
word      لدى
word      من صفوف
word      بين صفوف
word      بصفوف
word      وسط
word      في صفوف
word      ضمن صفوف
adjective تابع
adjective منتم
form      منتمين
form      منتمون
form      منتميين
form      منتمي
adjective منتسب
adjective موال
form      موالين
form      موالون
form      موالي
form      الموالين
form      الموالون
form      الموالي
adjective مرتبط
adjective محسوب
adjective منضو
form      منضوين
form      منضوون
form      المنضوين
form      المنضوون
adjective عامل
adjective متعاون
word      يشتبه بانتمائهم
word      يشتبه بانتمائه
word      يشتبه بانتمائهما
word      يشتبه في انتمائهم
word      يشتبه في انتمائه
word      يشتبه بأنهم ينتمون
word      يشتبه في أنهم ينتمون
word      يعتقد أنهم ينتمون
word      يعتقد بأنهم ينتمون
word      يعتقد بأنهم تابعون
word      يعتقد بأنها تنتمي
word      يعتقد انتماؤهم
word      يعتقد بانتمائهم
word      يعتقد بانتمائه
word      يرجح أنهم ينتمون
word      يرجح بأنهم
word      يرجح بأنهم ينتمون
word      يرجح بأنهم تابعون
word      يرجح بأنها تنتمي
word      يرجح انتماؤهم
word      يرجح بانتمائهم
word      يرجح بانتمائه
word      يشتبه أنهم ينتمون
word      يشتبه أنهم تابعون
word      يشتبه أنها تنتمي
word      يشتبه بأنهم تابعون
word      يشتبه بأنها تنتمي
word      يشتبه انتماؤهم
word      يظن أنهم ينتمون
word      يظن أنهم تابعون
word      يظن أنها تنتمي
word      يظن بأنهم
word      يظن بأنهم ينتمون
word      يظن بأنهم تابعون
word      يظن بأنها تنتمي
word      يظن انتماؤهم
word      يظن بانتمائهم
word      يظن بانتمائه
word      يعتقد أنهم
word      يشتبه بأنهم
word      يشتبه أنهم
word      المشتبه بانتمائهم
word      مشتبه بانتمائهم
word      متهمين بالانتماء
word      متهما بالانتماء
word      بتهمة الانتماء
word      متورطين بالانتماء
word      يشتبه بانتسابهم
word      يرجح انتماءهم
word      يرجح انتماؤه
word      يرجح انتماؤها
word      يرجح انتماءها
word      يرجح تبعيتهم
word      يرجح تبعيتها
word      يرجح تبعيته
word      يرجح ارتباطهم
word      يرجح ارتباطها
word      يرجح ولاؤهم
word      يرجح صلتهم
word      يعتقد انتماءهم
word      يعتقد انتماؤه
word      يعتقد انتماؤها
word      يعتقد انتماءها
word      يعتقد تبعيتهم
word      يعتقد تبعيتها
word      يعتقد تبعيته
word      يعتقد ارتباطهم
word      يعتقد ارتباطها
word      يعتقد ولاؤهم
word      يعتقد صلتهم
word      يشتبه بانتمائها
word      يشتبه بتبعيتهم
word      يشتبه بتبعيتها
word      يشتبه بارتباطهم
word      يشتبه بارتباطها
word      يشتبه بصلتهم
word      يشتبه في انتمائها
word      يشتبه في تبعيتهم
word      يشتبه في تبعيتها
word      يشتبه في ارتباطهم
word      يشتبه في ارتباطها
word      يشتبه في صلتهم
word      يعتقد بانتمائها
word      يعتقد بتبعيتهم
word      يعتقد بتبعيتها
word      يعتقد بارتباطهم
word      يعتقد بارتباطها
word      يعتقد بصلتهم
word      يعتقد أنهم يتبعون
word      يرجح أنهم يتبعون
word      ينتمي
word      ينتمون
word      ينتميان
word      تنتمي
word      يتبع
word      يتبعون
word      يتبعان
word      تتبع
word      يعمل
word      يعملون
word      يعملان

# What people are thought to be: "مسلحون يشتبه بأنهم جهاديون".
class     supposed
word      يعتقد أنهم
word      يعتقد بأنهم
word      يعتقد أنهما
word      يشتبه بأنهم
word      يشتبه في أنهم
word      يشتبه أنهم
word      يشتبه بكونهم
word      يرجح أنهم
word      يظن أنهم
word      وصفوا بأنهم
word      وصفتهم بأنهم

class     belonging_to
word      إلى
word      مع
word      على
word      تحت

class     person_adjective
adjective مسلح
adjective مدني
adjective مجهول
adjective ملثم
adjective أعزل
form      عزل
adjective بارز
adjective مهم
adjective كبير
form      كبار
adjective محلي
adjective ميداني
adjective عسكري
adjective أمني
adjective شاب
adjective بريء
adjective مسن
adjective رضيع
adjective أجنبي
form      أجانب
adjective خطير
adjective مطلوب
adjective متورط
adjective ضالع
word      محل تفتيش
adjective مفتش عنه
word      غير مسلحين
word      غير مسلحة
word      غير مسلح
word      غير المسلحين
adjective مفترض
adjective مزعوم
adjective محتمل
adjective إرهابي
adjective متطرف
adjective متشدد
adjective رفيع
adjective متوسط
adjective نازح
adjective مهجر
adjective مقيم
adjective جديد
adjective إضافي
adjective قبلي
adjective ديني
adjective إعلامي
adjective صحفي
adjective طبي
adjective حكومي
adjective معارض
adjective مقرب
adjective محرر
adjective سياسي
word      الأصغر
word      الأكبر
word      الصغرى
word      الكبرى
word      ركن
word      الركن
word      البطل
word      الثائر
adjective متقاعد
adjective عراقي
word      المدعو
word      المستوى
word      الهوية
word      مجهولي الهوية
word      مجهول الهوية
word      فقط
word      أخرى
word      معا

# What may be told of people when only "another" follows: one more person, not one more thing.
class     done_to_people
noun      إصابة
noun      مقتل
noun      استشهاد
noun      جرح
noun      قتل
noun      وفاة
noun      مصرع
noun      فقدان
noun      اعتقال
noun      احتجاز
noun      توقيف
noun      خطف
noun      اختطاف
noun      أسر
noun      إعدام
noun      اغتيال
noun      تصفية
verb      قتل
verb      أصاب
imperfect يصيب
passive   أصيب
passive   يصاب
verb      جرح
verb      استشهد
verb      توفي
imperfect يتوفى
verb      اعتقل
verb      اختطف
verb      خطف
verb      أعدم
verb      اغتال
imperfect يغتال
verb      أوقف
imperfect يوقف
passive   أوقف
passive   يوقف
verb      احتجز
verb      أسر
verb      طعن
noun      طعن
noun      ذبح
verb      ذبح
noun      دهس
verb      دهس
word      بحياة
word      بأرواح
word      بروح

class     done_to_people
verb      أُصيب بجروح
with      split yes

# Verbs of taking people that are said of things as well.
class     taking
verb      ضبط
verb      كبّل
verb      ألقى القبض على
verb      قبض على

# Wanted notices, which search nothing.
class     common
noun      منشور تفتيش
plural    مناشير تفتيش
noun      برقية تفتيش
plural    برقيات تفتيش

class     naming
word      يدعى
word      تدعى
word      ويدعى
word      يدعون
word      يدعيان
word      المدعو
word      المدعوة
word      مدعو
word      اسمه
word      اسمها
word      واسمه
word      يسمى

class     age_unit
noun      عام
noun      سنة
form      سنوات
form      أعوام
form      عاما
form      سنين
noun      شهر
plural    أشهر
noun      ربيع

class     title
word      الشيخ
word      السيد
exact
word      الدكتور
word      الدكتورة
word      البروفيسور
word      السيناتور
word      المطران
word      الأب
word      الآنسة
word      المهندس
word      الحاج
word      الأستاذ
word      القاضي
word      الملا
word      الفريق
word      المشير
word      الرئيس
word      الوزير
word      الأميرة
word      الملك

class     kunya
word      أبو
word      أبا
word      أبي

# بأبي reads as two doors, were it not stated.
class     kunya
word      بأبي
exact
with      written أبي

class     kunya
with      mother yes
word      أم

class     name_link
word      بن
word      ابن
word      بنت
word      آل
word      أبو
word      ابو
word      أبي
word      عبد
word      ولد
word      ود
word      دي
word      فان
exact

# Words that, with the article and behind a given name, are a family's name far more often than what somebody is.
class     surname
noun      عمر
word      القاضي
noun      خطيب
noun      نجار
noun      حداد
word      الشيخ
noun      حلاق
noun      خباز
noun      صائغ
noun      راعي
noun      جندي
noun      نقيب
word      الحاج
noun      فلاح
noun      صياد
noun      بحار
noun      طيار
noun      صراف
noun      قاضي
noun      معلم
noun      كاتب
word      السيد
word      الملا
word      البدوي
word      الحديدي
noun      مختار
word      الإمام
word      المفتي
word      الديري
word      الدوري
word      الدين
noun      عودة
noun      ربيع
noun      طويل
noun      قصير
noun      صغير
noun      كبير
noun      كردي
noun      عربي
noun      جمل
noun      سيف
noun      مفلح
noun      حربي
noun      جراد
noun      والي
noun      شعبان

class     age_word
word      البالغ
word      البالغة
word      عمره
word      عمرها
word      وعمره
word      وعمرها
word      من العمر
word      مواليد
word      يبلغ
word      تبلغ
word      ويبلغ
word      وتبلغ

# Forces that a report names by their kind alone.
class     force_noun
with      group police
noun      شرطة
noun      أمن عام
noun      أمن داخلي

class     force_noun
with      group fighters
noun      صحوة

class     force_noun
with      group soldiers
noun      جيش
word      القوات المسلحة
noun      حرس الحدود
noun      أمن عسكري

# A name behind these is the name of a place or an organisation.
class     named_after
noun      قرية
noun      بلدة
noun      مدينة
noun      حي
noun      مخيم
noun      جبل
noun      منطقة
noun      ناحية
noun      بادية
noun      مزرعة
noun      محافظة
noun      قضاء
noun      مديرية
noun      مدرسة
noun      ثانوية
noun      جامعة
noun      كلية
noun      معهد
noun      مستشفى
noun      مشفى
noun      مستوصف
noun      جامع
noun      مسجد
noun      كنيسة
noun      مقام
noun      ضريح
noun      حسينية
noun      شارع
noun      طريق
noun      ساحة
noun      دوار
noun      معبر
noun      سد
noun      مطار
noun      قاعدة
noun      محطة
noun      معسكر
noun      حاجز
noun      جسر
noun      عين
noun      تل
noun      وادي
exact
noun      نهر
noun      خربة
noun      دير
noun      بئر
noun      حقل
noun      سهل
noun      جزيرة
noun      كتيبة
noun      لواء
noun      كتائب
noun      فرقة
noun      سرايا
noun      سرية
noun      حركة
noun      حزب
noun      جبهة
noun      تيار
noun      مؤسسة
noun      مكتبة
noun      جولة
noun      مركز
noun      عملية
noun      معركة
noun      غزوة
noun      جائزة
noun      ملعب
noun      نادي
noun      سوق
noun      دار
noun      مجمع
noun      قصر
noun      برج
noun      بوابة
noun      باب
noun      آل
noun      عشيرة
noun      قبيلة
noun      عائلة
noun      أسرة
noun      بيت
noun      تلة
noun      مفرق
noun      قبر
noun      مقبرة
noun      ميناء
noun      شركة
noun      صحيفة
noun      قناة

# Another name of somebody just named.
class     alias
word      الملقب
word      الملقبة
word      المكنى
word      المكنى باسم
word      المعروف
word      المعروف باسم
word      المعروف بلقب
word      الشهير
word      الشهير باسم
word      المشهور
word      المشهور باسم
word      المكنية
word      المعروفة
word      المعروفة باسم
word      لقبه
word      يلقب

# May stand between people and what they are called: "فقدان شخص لحياته يدعى ..."
class     aside
word      لحياته
word      لحياتها
word      لحياتهم
word      حياته
word      حياتها
word      حياتهم
word      مصرعه
word      مصرعهم
word      حتفه
word      حتفهم
word      بجروح
word      بجراح
word      بليغة
word      خطيرة
word      متفاوتة

# They died of wounds that are told of by the way: no further wounded.
class     aside mortal
adjective متأثر بجراحه
adjective متأثر بجراحها
adjective متأثر بجراحهم
adjective متأثر بجراحهما
adjective متأثر بجروحه
adjective متأثر بجروحها
adjective متأثر بجروحهم
adjective متأثر بإصابته
adjective متأثر بإصابتها
adjective متأثر بإصابتهم
adjective متأثر بإصابتهما
adjective متأثر بالإصابة
adjective متأثر بإصابة
adjective متأثر بجراح أصيب بها
adjective متأثر بجراح أصيبت بها
adjective متأثر بجراح أصيبوا بها
adjective متأثر بجروح أصيب بها
adjective متأثر بجروح أصيبت بها
adjective متأثر بجروح أصيبوا بها
adjective متأثر بجراح كان قد أصيب بها
adjective متأثر بجروح كان قد أصيب بها
adjective متأثر بجراحه التي أصيب بها
adjective متأثر بجراحها التي أصيبت بها
adjective متأثر بجراحهم التي أصيبوا بها
adjective متأثر بجروح أصيب
adjective متأثر بجراح أصيب

# "وأصيب ثالث": one more of those just told.
class     nth
word      ثان
word      ثالث
word      رابع
word      خامس
word      سادس
word      سابع
word      ثامن
word      تاسع
word      عاشر
word      ثانيا
word      ثالثا
word      رابعا
word      خامسا
word      سادسا
word      سابعا
word      ثامنا
word      تاسعا
word      عاشرا

# The article apart from its figure: "الشهداء الـ 10".
class     article_apart
word      ال

class     person_adjective former
adjective سابق
adjective منشق

# Nobody was hurt: "دون وقوع إصابات".
class     nobody
word      ولا
word      دون
word      من دون
word      بدون
word      عدم
word      لم
word      ولم

class     happening
word      وقوع
word      حدوث
word      تسجيل
word      وجود
word      سقوط
word      أي
word      أية
word      أن
word      عن
word      يسفر
word      تسفر
word      يسجل
word      تسجل
word      تقع
word      يقع
word      توقع
word      يوقع
word      تخلف
word      يخلف
word      يتسبب
word      تتسبب
word      يؤد
word      تؤد
word      إلى

# "دون ورود أنباء عن إصابات": it is not known.
class     unreported
word      أنباء
word      معلومات
word      تفاصيل
word      بيانات
word      تقارير
word      إبلاغ
word      الإبلاغ
word      تأكيد
word      تأكيدات
word      معرفة
word      معروف
word      ذكر
word      ورود
word      توفر
word      توافر
word      صدور
word      حجم
word      عدد
word      حصيلة
word      مدى
word      بشأن
word      حول
word      ما إذا
word      كان
word      هناك
word      يتم
word      تتم
word      ترد
word      يرد
word      تتوفر
word      تتوافر
word      يعرف
word      تعرف
word      يتضح
word      تتضح
word      يتسن
word      يتبين
word      تتبين
word      يعلن
word      يبلغ
word      تحدد
word      يحدد
word      تحديد
word      الكشف
word      كشف
word      على الفور
word      حتى الآن
word      حتى اللحظة
word      حتى الساعة
word      حتى هذه اللحظة
word      لغاية الآن
word      إلى الآن
word      بعد

# "ولم يصب أحد"
class     is_hurt
word      يصب
word      يصاب
word      يجرح
word      يتأذ
word      يتأذى

class     anybody
word      أحد
word      أي أحد
word      أي شخص
word      أي مدني

class     human_loss
word      أضرار بشرية
word      خسائر بشرية
word      إصابات بشرية
word      ضحايا بشرية
word      أي أضرار بشرية
word      أي خسائر بشرية
word      خسائر في الأرواح

# A force named before, by its noun alone: "القوات" after "قوات الدعم السريع".
class     force_noun back_force
with      group soldiers
word      القوات

# Before a noun for people: "من أبرز قادة أ".
class     superlative
word      أبرز
word      أخطر
word      أهم
word      أكبر
word      كبار
word      أشهر

# Whose a body is: "جثة تعود لشاب".
class     returns
word      تعود
word      يعود
word      عائدة
