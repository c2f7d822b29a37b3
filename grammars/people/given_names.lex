# Given names: Arabic, Kurdish, Persian, Turkish, Hebrew and what news of the region spells of others. Facts; written for this
# project, some checked against the given names of Wikidata (CC0, see NOTICE). `weak` ones are also common words or place names:
# alone they begin no name. `exact`: another word when letters are folded.

class     given_name
word      آدم
word      آرام
word      آرش
word      آزاد
word      آصف
word      آفشين
word      آفي
word      آلاء
word      آلان
word      آمنة
word      آهين
word      أتيلا
word      أحمد
word      أدهم
word      أديب
word      أردال
word      أردوان
word      أرسلان
word      أرطغرل
word      أروى
word      أريج
word      أسامة
word      أسعد
word      أسماء
word      أسيل
word      أشرف
word      أفيغدور
word      أفيف
word      أكرم
word      ألكسندر
word      أمجد
word      أميرحسين
word      أنتوني
word      أنجيلا
word      أندريه
word      أنس
word      أنطون
word      أنطونيو
word      أنور
word      أورهان
word      أوس
exact
word      أوميت
word      أويس
word      أيدن
word      أيمن
word      أيهاب
word      أيهم
word      أيوب
word      إبراهيم
word      إدريس
word      إدوارد
word      إسحاق
word      إسفنديار
word      إسماعيل
word      إلياس
word      إياد
word      إيتمار
word      إيرج
word      إيفان
word      إيلي
word      إيمانويل
word      إيهاب
word      إيهود
word      الزبير
word      باتريك
word      باراك
word      بارزان
word      باسل
word      باهوز
word      بتسلئيل
word      بتول
word      بختيار
word      بدران
word      براءة
word      برزان
word      برنار
word      بروسك
word      بريتان
word      بسام
word      بطرس
word      بكر
word      بلال
word      بندر
word      بنكين
word      بنيامين
word      بهاء
word      بهروز
word      بهزاد
word      بهمن
word      بوتان
word      بوراك
word      بوريس
word      بوطان
word      بول
word      بولس
word      بولنت
word      بيتر
word      بيريتان
word      بيني
word      تالا
word      تامر
word      تسنيم
word      تشارلز
word      تشتين
word      تورغوت
word      توماس
word      توني
word      تيري
word      ثامر
word      جاسر
word      جاسم
word      جاك
word      جاندا
word      جبار
word      جبر
word      جرجس
word      جعفر
word      جكدار
word      جلال
word      جمشيد
word      جميلة
word      جنان
word      جنكيز
word      جود
word      جودت
word      جودي
word      جورج
word      جوري
word      جون
word      جيرهارد
word      جيفري
word      جيمس
word      جيندا
word      جينيفالدو
word      جيهان
word      حامد
word      حذيفة
word      حسان
word      حسني
word      حسين
word      حفصة
word      حقان
word      حلا
word      حليمة
word      حماد
word      حمادة
word      حماده
word      حمد
word      حمدان
word      حمدي
word      حمزة
word      حمود
word      حميد
word      حميدرضا
word      حميدي
word      حنا
word      حنين
word      حيدر
word      خالد
word      خبات
word      خديجة
word      خضر
word      خلود
word      خلوصي
word      خليل
word      خوان
word      خوسيه
word      خولة
word      داريوش
word      دافيد
word      دانيال
word      داود
word      داوود
word      دجوار
word      دحام
word      دعاس
word      دلدار
word      دلشاد
word      دلير
word      دنيا
word      دونالد
word      ديانا
word      ديفيد
word      ديمة
word      ديمتري
word      ذوالفقار
word      رؤوف
word      رائدة
word      رافي
word      راكان
word      راما
word      رامان
word      رامي
word      رانيا
word      رحاب
word      رزان
word      رزكار
word      رستم
word      رشاد
word      رشو
word      رضا
word      رضوان
word      رفيق
word      رقية
word      رمزي
word      رنا
word      رند
word      رنيم
word      رهام
word      رواد
word      روان
word      روبرت
word      روبرتو
word      روبن
word      روجدا
word      روجين
word      روحالله
word      رودي
word      روكن
word      رومانو
word      روناهي
word      روني
word      رياض
word      ريان
word      ريبر
word      ريتا
word      ريتشارد
word      ريزان
word      ريم
word      ريما
word      ريهام
word      زاغروس
word      زانا
word      زاهر
word      زبير
word      زكريا
word      زكي
word      زهران
word      زهير
word      زياد
word      زيد
word      زيلان
word      زينب
word      زينة
word      ساري
word      سامر
word      سامي
word      ستافان
word      ستيفان
word      ستيفن
word      سربست
word      سردار
word      سركيس
word      سرهد
word      سطام
word      سعاد
word      سعدة
word      سعدون
word      سعدي
word      سعود
word      سفيان
word      سلمان
word      سلمى
word      سليم
word      سليمان
word      سمر
word      سمية
word      سميحة
word      سمير
word      سميرة
word      سندس
word      سهراب
word      سهيل
word      سوزان
word      سوزدار
word      سوسن
word      سيامند
word      سيبان
word      سيرغي
word      سيروان
word      سيلفيو
word      شاؤول
word      شادي
word      شاهر
word      شاهرخ
word      شاهين
word      شحادة
word      شذى
word      شربل
word      شعيب
word      شفان
word      شكري
word      شلومو
word      شمعون
word      شنر
word      شهرام
word      شواخ
word      شوقي
word      شيركو
word      شيروان
word      شيرين
word      شيلان
word      شيماء
word      صبحي
word      صدام
word      صدقي
word      صفوان
word      صفية
word      صلاح
word      ضاهر
word      ضحى
word      طارق
word      طلال
word      طلحة
word      طلعت
word      طه
word      ظافر
word      عائشة
word      عاصم
word      عاطف
word      عاكف
word      عاموس
word      عايد
word      عباس
word      عبدالأمير
word      عبدالإله
word      عبدالباسط
word      عبدالجبار
word      عبدالجليل
word      عبدالحسين
word      عبدالحق
word      عبدالحكيم
word      عبدالحليم
word      عبدالحميد
word      عبدالخالق
word      عبدالرؤوف
word      عبدالرحمن
word      عبدالرحيم
word      عبدالرزاق
word      عبدالزهرة
word      عبدالستار
word      عبدالسلام
word      عبدالسميع
word      عبدالعال
word      عبدالعزيز
word      عبدالغني
word      عبدالفتاح
word      عبدالفضيل
word      عبدالقادر
word      عبدالكريم
word      عبداللطيف
word      عبدالله
word      عبدالمؤمن
word      عبدالمجيد
word      عبدالمحسن
word      عبدالملك
word      عبدالمنعم
word      عبدالمهدي
word      عبدالناصر
word      عبدالهادي
word      عبدالواحد
word      عبدالوهاب
word      عبدربه
word      عبدو
word      عبود
word      عبيد
word      عبيدة
word      عتيبة
word      عثمان
word      عجيل
word      عدلي
word      عدنان
word      عدي
word      عرفان
word      عزام
word      عزير
word      عصام
word      عطية
word      عفاف
word      عقيل
word      عكيد
word      علاء
word      علوان
word      عليا
word      عليخان
word      عليرضا
word      عمر
word      عمران
word      عمرو
word      عنتر
word      عواد
word      عوفر
word      عويد
word      عيران
word      عيسى
word      غادة
word      غادي
word      غسان
word      غفران
word      غلامرضا
word      غوردون
word      غياث
word      غيرهارد
word      فؤاد
word      فاتن
word      فادي
word      فاديا
word      فاروق
word      فاطمة
word      فالح
word      فايز
word      فايزة
word      فتحي
word      فراس
word      فرانسوا
word      فرانك
word      فرحان
word      فرزاد
word      فرهاد
word      فريدون
word      فلاديمير
word      فهد
word      فواز
word      فوزي
word      فيان
word      فيصل
word      فيكتور
word      قاسم
word      قتيبة
word      قحطان
word      قدري
word      قصي
word      قيس
word      كارل
word      كارلوس
word      كامران
word      كاوا
word      كاوه
word      كايد
word      كريستوفر
word      كلستان
word      كنان
word      كنعان
word      كوثر
word      كوران
word      كوفي
word      كولن
word      كوندوليزا
word      كيني
word      لؤي
word      لانا
word      لبنى
word      لبيب
word      لجين
word      لقمان
word      لمار
word      لمى
word      لميس
word      لوران
word      لورين
word      لولو
word      لويس
word      ليان
word      ليكرين
word      ليلى
word      لينا
word      مؤيد
word      مارتن
word      ماركو
word      مارون
word      ماريا
word      مارية
word      مازن
word      ماهر
word      مايكل
word      متعب
word      مثنى
word      مجتبى
word      مجدي
word      محمد
word      محمدرضا
word      محمود
word      مدحت
word      مرام
word      مرتضى
word      مرزوق
word      مرعي
word      مرهج
word      مرهف
word      مروان
word      مروة
word      مريم
word      مزهر
word      مسرور
word      مسعود
word      مسلط
word      مشاري
word      مشعل
word      مصطفى
word      مصطفي
word      مصعب
word      مظهر
word      معاذ
word      معتز
word      معمر
word      معن
word      مفلح
word      ممدوح
word      مناف
word      منال
word      منيف
word      مهدي
word      مهران
word      مهرداد
word      مهند
word      موسى
word      موشيه
word      مولود
word      ميادة
word      ميديا
word      ميرفان
word      ميس
word      ميساء
word      ميسر
word      ميشيل
word      نادية
word      ناظم
word      نالين
word      نايف
word      نبيل
word      نجلاء
word      نجمالدين
word      نجوى
word      نجيب
word      نديم
word      نديمة
word      نرمين
word      نزار
word      نسرين
word      نسيم
word      نشأت
word      نعمان
word      نعيم
word      نفتالي
word      نهى
word      نواس
word      نواف
word      نوال
word      نوجين
word      نوح
word      نورا
word      نورة
word      نوري
word      نيجيرفان
word      نيكولا
word      نيكولاي
word      هارون
word      هاشم
word      هاكان
word      هاكوب
word      هالة
word      هاني
word      هايل
word      هبة
word      هديل
word      هرتسي
word      هزاع
word      هشام
word      هفال
word      هفرين
word      همام
word      هند
word      هنري
word      هوزان
word      هوشنك
word      هيا
word      هيثم
word      هيفي
word      هيلاري
word      هيلين
word      هيمن
word      وائل
word      واثق
word      وسيم
word      وضاح
word      وليام
word      وليد
word      ويليام
word      يائير
word      يارا
word      ياسر
word      ياسمين
word      ياسين
word      يامن
word      ياووز
word      يتسحاق
word      يحيى
word      يزدان
word      يزن
word      يزيد
word      يسرائيل
word      يشار
word      يعرب
word      يعقوب
word      يفغيني
word      يلماز
word      يوآف
word      يوسف
word      يوشع
word      يونس
word      أمة الله
word      بدر الدين
word      بهاء الدين
word      تاج الدين
word      تقي الدين
word      جار الله
word      جلال الدين
word      جمال الدين
word      حسام الدين
word      حمد الله
word      خلف الله
word      خير الدين
word      ذو الفقار
word      روح الله
word      زين الدين
word      زين العابدين
word      ست النسا
word      سعد الدين
word      سيف الإسلام
word      سيف الدين
word      شرف الدين
word      شمس الدين
word      شهاب الدين
word      صلاح الدين
word      ضياء الدين
word      ضيف الله
word      عبد الأحد
word      عبد الأمير
word      عبد الإله
word      عبد الباري
word      عبد الباسط
word      عبد الباقي
word      عبد الجبار
word      عبد الجليل
word      عبد الحسين
word      عبد الحق
word      عبد الحكيم
word      عبد الحليم
word      عبد الحميد
word      عبد الحي
word      عبد الخالق
word      عبد الرؤوف
word      عبد الرحمن
word      عبد الرحيم
word      عبد الرزاق
word      عبد الرسول
word      عبد الرضا
word      عبد الزهرة
word      عبد الستار
word      عبد السلام
word      عبد السميع
word      عبد الصمد
word      عبد العال
word      عبد العزيز
word      عبد العليم
word      عبد الغفار
word      عبد الغفور
word      عبد الغني
word      عبد الفتاح
word      عبد القادر
word      عبد القاهر
word      عبد القهار
word      عبد الكاظم
word      عبد الكريم
word      عبد اللطيف
word      عبد الله
word      عبد المؤمن
word      عبد المجيد
word      عبد المحسن
word      عبد المطلب
word      عبد المعين
word      عبد الملك
word      عبد المنعم
word      عبد المهدي
word      عبد الناصر
word      عبد النبي
word      عبد النور
word      عبد الهادي
word      عبد الهاشم
word      عبد الواحد
word      عبد الواسع
word      عبد الوالي
word      عبد الودود
word      عبد الوهاب
word      عبد ربه
word      عز الدين
word      عطا الله
word      علاء الدين
word      عماد الدين
word      عين الدين
word      فتح الله
word      فخر الدين
word      فضل الله
word      قمر الدين
word      كمال الدين
word      محي الدين
word      محيي الدين
word      معز الدين
word      ناصر الدين
word      نجم الدين
word      نصر الدين
word      نصر الله
word      نور الدين

class     given_name
with      weak yes
word      آواز
word      آية
word      أحلام
word      أصغر
word      أكبر
word      أمل
word      أمير
word      أمين
word      أوري
word      إيمان
word      باران
word      بان
word      بدر
word      براء
word      بشرى
word      تركي
word      تقى
word      ثائر
word      ثناء
word      جابر
word      جان
word      جمال
word      جمعة
word      جميل
word      جنى
word      جهاد
word      جو
word      جواد
word      جوان
word      جيان
word      حاتم
word      حازم
word      حافظ
word      حبيب
word      حسام
word      حسن
word      حسناء
word      حق
word      حكمت
word      حنان
word      حياة
word      خلف
word      خليفة
word      خميس
word      دارا
word      دعاء
word      دلال
word      دولت
word      ديار
word      ذيب
word      رأفت
word      رائد
word      راشد
word      راغب
word      رافد
word      رافع
word      ربيع
word      رجب
word      رشيد
word      رغد
word      رفعت
word      رمضان
word      رهف
word      روج
word      روحي
word      رون
word      زهراء
word      زهرة
word      زين
word      سارة
word      سالم
word      سحر
word      سعد
word      سعيد
word      سلام
word      سلطان
word      سماح
word      سيف
word      شاكر
word      شام
word      شاهد
word      شريف
word      شعبان
word      شهد
word      شورش
word      صابر
word      صادق
word      صالح
word      صباح
word      صفاء
word      ضياء
word      طالب
word      طاهر
word      طيب
word      عادل
word      عارف
word      عامر
word      عبادة
word      عبير
word      عز
word      عزيز
word      عطاء
word      علي
exact
word      عماد
word      عمار
word      عوض
word      غازي
word      غالب
word      غانم
word      فاتح
word      فاخر
word      فاضل
word      فجر
word      فخر
word      فدوى
word      فرات
word      فرج
word      فريدة
word      فلك
word      كاظم
word      كرم
word      كريم
word      كفاح
word      كمال
word      كيان
word      كيم
word      لطفي
word      لطيف
word      ليث
word      لين
word      مأمون
word      ماجد
word      مارك
word      مالك
word      متين
word      مجد
word      مجيد
word      محسن
word      محي
word      مخلص
word      مراد
word      مرح
word      مشهور
word      مطر
word      مطلق
word      مظلوم
word      معروف
word      ملك
word      منذر
word      منصور
word      منى
word      منير
word      مهيدي
word      ناجي
word      نادر
word      ناصر
word      نجاح
word      نجم
word      ندى
word      نصر
word      نضال
word      نمر
word      نور
word      نوروز
word      هادي
word      هدى
word      هزار
word      هلال
word      هناء
word      هيوا
word      وحيد
word      وردة
word      وسام
word      وعد
word      وفاء
word      ولات
word      يسار
