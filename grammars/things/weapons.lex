# Weapons and means, and what can be seized. `means` is the record's kind of weapon; the resolver makes types of it.
# A term of several words keeps its later words as written, or with the article: plurals and duals state them.

class     weapon
with      means artillery
noun      مدفعية
noun      مدفعية ثقيلة
noun      مدفعية ميدانية
noun      مدفعية متوسطة
noun      مدفعية بعيدة المدى
noun      مدفعية صاروخية
noun      سلاح المدفعية
noun      نيران المدفعية
noun      قصف المدفعية
noun      مدفع
plural    مدافع
noun      مدفع ثقيل
plural    مدافع ثقيلة
noun      مدفع ميداني
plural    مدافع ميدانية
plural    مدفعية ميدان
noun      مدفع هاوتزر
plural    مدافع هاوتزر
plural    مدافع هاوترز
plural    مدافع الهاوتزر
noun      مدفع هاوزر
plural    مدافع هاوزر
noun      هاوتزر
noun      مدفع ذاتي الحركة
plural    مدافع ذاتية الحركة
noun      مدفع جهنم
plural    مدافع جهنم
noun      قذيفة
plural    قذائف
noun      قذيفة مدفعية
plural    قذائف مدفعية
plural    قذائف المدفعية الثقيلة
form      قذيفتان مدفعيتان
form      قذيفتين مدفعيتين
noun      قذيفة مدفعية ثقيلة
plural    قذائف مدفعية ثقيلة
noun      قذيفة مدفع
plural    قذائف مدافع
noun      قذيفة دبابة
plural    قذائف دبابة
plural    قذائف دبابات
noun      قذيفة كراسنبول
plural    قذائف كراسنبول
plural    قذائف كراسنوبول
plural    قذائف كراسنبول الليزرية
plural    قذائف كراسنوبول الليزرية
noun      كراسنبول
noun      كراسنوبول
noun      قذيفة ليزرية
plural    قذائف ليزرية
form      قذيفتان ليزريتان
form      قذيفتين ليزريتين
noun      قذيفة موجهة
plural    قذائف موجهة
plural    قذائف موجه
form      قذيفتان موجهتان
form      قذيفتين موجهتين
noun      قذيفة موجهة بالليزر
plural    قذائف موجهة بالليزر
plural    قذائف موجه بالليزر
noun      قذيفة إنيرغا
plural    قذائف إنيرغا
noun      قذيفة اينرغا
plural    قذائف اينرغا
noun      قذيفة إنرغا
plural    قذائف إنرغا
noun      قذيفة متفجرة
plural    قذائف متفجرة
noun      قذيفة شديدة الانفجار
plural    قذائف شديدة الانفجار
noun      قذيفة محلية الصنع
plural    قذائف محلية الصنع
noun      دبابة
noun      نيران الدبابات
noun      مدفعية الدبابات

class     weapon
with      means rocket
noun      صاروخ
plural    صواريخ
noun      راجمة صواريخ
plural    راجمات صواريخ
noun      راجمة
noun      منصة صواريخ
plural    منصات صواريخ
noun      مقذوف صاروخي
plural    مقذوفات صاروخية
noun      مقذوف
plural    مقذوفات
noun      قذيفة صاروخية
plural    قذائف صاروخية
form      قذيفتان صاروخيتان
form      قذيفتين صاروخيتين
noun      صاروخ غراد
plural    صواريخ غراد
plural    صواريخ جراد
noun      غراد
noun      صاروخ كاتيوشا
plural    صواريخ كاتيوشا
noun      كاتيوشا
noun      صاروخ أرض أرض
plural    صواريخ أرض أرض
plural    صواريخ أرض - أرض
noun      صاروخ شديد الانفجار
plural    صواريخ شديدة الانفجار
noun      صاروخ فراغي
plural    صواريخ فراغية
form      صاروخان فراغيان
form      صاروخين فراغيين
noun      صاروخ ارتجاجي
plural    صواريخ ارتجاجية
form      صاروخان ارتجاجيان
form      صاروخين ارتجاجيين
noun      صاروخ ثقيل
plural    صواريخ ثقيلة
form      صاروخان ثقيلان
form      صاروخين ثقيلين
noun      صاروخ محلي الصنع
plural    صواريخ محلية الصنع
noun      صاروخ فيل
plural    صواريخ فيل
noun      صاروخ أورغان
plural    صواريخ أورغان
noun      صاروخ سميرتش
plural    صواريخ سميرتش
noun      صاروخ هيمارس
plural    صواريخ هيمارس
noun      صاروخ لونا
plural    صواريخ لونا
noun      صاروخ مدفعي
plural    صواريخ مدفعية
noun      صلية صواريخ
plural    صليات صواريخ
noun      رشقة صاروخية
plural    رشقات صاروخية
noun      صلية صاروخية
plural    صليات صاروخية

class     weapon
with      means mortar
noun      هاون
noun      مورتر
noun      قذيفة هاون
plural    قذائف هاون
noun      قذيفة مورتر
plural    قذائف مورتر
noun      مدفع هاون
plural    مدافع هاون
noun      قنبلة هاون
plural    قنابل هاون

class     weapon
with      means missile
noun      صاروخ باليستي
plural    صواريخ باليستية
form      صاروخان باليستيان
form      صاروخين باليستيين
noun      صاروخ بالستي
plural    صواريخ بالستية
form      صاروخان بالستيان
form      صاروخين بالستيين
noun      صاروخ كروز
plural    صواريخ كروز
noun      صاروخ مجنح
plural    صواريخ مجنحة
form      صاروخان مجنحان
form      صاروخين مجنحين
noun      صاروخ سكود
plural    صواريخ سكود
noun      سكود
noun      صاروخ توشكا
plural    صواريخ توشكا
noun      صاروخ إسكندر
plural    صواريخ إسكندر
noun      صاروخ توماهوك
plural    صواريخ توماهوك
noun      صاروخ فرط صوتي
plural    صواريخ فرط صوتية
noun      صاروخ بعيد المدى
plural    صواريخ بعيدة المدى
noun      صاروخ متوسط المدى
plural    صواريخ متوسطة المدى
noun      صاروخ جو أرض
plural    صواريخ جو أرض
plural    صواريخ جو - أرض

class     weapon
with      means guided_missile
noun      صاروخ موجه
plural    صواريخ موجهة
form      صاروخان موجهان
form      صاروخين موجهين
noun      صاروخ حراري
plural    صواريخ حرارية
form      صاروخان حراريان
form      صاروخين حراريين
noun      صاروخ حراري موجه
plural    صواريخ حرارية موجهة
noun      صاروخ ذكي
plural    صواريخ ذكية
noun      صاروخ مضاد للدروع
plural    صواريخ مضادة للدروع
noun      صاروخ م د
plural    صواريخ م د
noun      صاروخ مضاد للدبابات
plural    صواريخ مضادة للدبابات
noun      صاروخ موجه مضاد للدروع
plural    صواريخ موجهة مضادة للدروع
noun      صاروخ تاو
plural    صواريخ تاو
noun      صاروخ كورنيت
plural    صواريخ كورنيت
noun      صاروخ ميتيس
plural    صواريخ ميتيس
noun      صاروخ فاغوت
plural    صواريخ فاغوت
noun      صاروخ كونكورس
plural    صواريخ كونكورس
noun      قذيفة حرارية
plural    قذائف حرارية
form      قذيفتان حراريتان
form      قذيفتين حراريتين
noun      قذيفة مضادة للدروع
plural    قذائف مضادة للدروع
noun      قذيفة مضادة للدبابات
plural    قذائف مضادة للدبابات

class     weapon
with      means anti_aircraft
noun      صاروخ أرض جو
plural    صواريخ أرض جو
plural    صواريخ أرض - جو
noun      صاروخ مضاد للطائرات
plural    صواريخ مضادة للطائرات
noun      صاروخ دفاع جوي
plural    صواريخ دفاع جوي
noun      صاروخ اعتراضي
plural    صواريخ اعتراضية
form      صاروخان اعتراضيان
form      صاروخين اعتراضيين
noun      صاروخ محمول على الكتف
plural    صواريخ محمولة على الكتف
noun      مضادات أرضية
noun      مضاد جوي
plural    مضادات جوية
noun      مدفع مضاد للطائرات
plural    مدافع مضادة للطائرات

class     weapon
with      means aircraft
noun      طائرة حربية
plural    طائرات حربية
form      طائرتان حربيتان
form      طائرتين حربيتين
noun      طيران حربي
noun      مقاتلة
noun      مقاتلة حربية
plural    مقاتلات حربية
form      مقاتلتان حربيتان
form      مقاتلتين حربيتين
noun      طائرة مقاتلة
plural    طائرات مقاتلة
plural    مقاتلات
noun      طيران
noun      طائرة
noun      طائرة عسكرية
plural    طائرات عسكرية
form      طائرتان عسكريتان
form      طائرتين عسكريتين
noun      طائرة نفاثة
plural    طائرات نفاثة
noun      قاذفة قنابل
plural    قاذفات قنابل
noun      قاذفة استراتيجية
plural    قاذفات استراتيجية
noun      سوخوي
noun      طائرة سوخوي
plural    طائرات سوخوي
noun      طائرة ميغ
plural    طائرات ميغ
noun      قنبلة فراغية
plural    قنابل فراغية
form      قنبلتان فراغيتان
form      قنبلتين فراغيتين
noun      صاروخ جوي
plural    صواريخ جوية

class     weapon
with      means helicopter
noun      مروحية
noun      مروحية قتالية
plural    مروحيات قتالية
form      مروحيتان قتاليتان
form      مروحيتين قتاليتين
noun      مروحية عسكرية
plural    مروحيات عسكرية
form      مروحيتان عسكريتان
form      مروحيتين عسكريتين
noun      مروحية هجومية
plural    مروحيات هجومية
form      مروحيتان هجوميتان
form      مروحيتين هجوميتين
noun      طائرة مروحية
plural    طائرات مروحية
form      طائرتان مروحيتان
form      طائرتين مروحيتين
noun      طيران مروحي
noun      هليكوبتر
noun      هليكوبتر أباتشي
noun      طائرة هليكوبتر
plural    طائرات هليكوبتر
noun      مروحية أباتشي
plural    مروحيات أباتشي
noun      طائرة أباتشي
plural    طائرات أباتشي
noun      أباتشي
noun      طائرة عمودية
plural    طائرات عمودية
form      طائرتان عموديتان
form      طائرتين عموديتين
noun      طيران عمودي
noun      حوامة
noun      طوافة
plural    طوافات

class     weapon
with      means drone
noun      طائرة مسيرة
plural    طائرات مسيرة
plural    طائرات مسيرات
form      طائرتان مسيرتان
form      طائرتين مسيرتين
noun      طائرة مسيرة انتحارية
plural    طائرات مسيرة انتحارية
noun      طائرة مسيرة مفخخة
plural    طائرات مسيرة مفخخة
noun      طائرة مسيرة ملغمة
plural    طائرات مسيرة ملغمة
noun      طائرة مسيرة مذخرة
plural    طائرات مسيرة مذخرة
noun      طائرة مسيرة هجومية
plural    طائرات مسيرة هجومية
noun      طائرة مسيرة عن بعد
noun      طائرة بدون طيار
plural    طائرات بدون طيار
with      split 3
noun      طائرة دون طيار
plural    طائرات دون طيار
with      split 3
noun      طائرة من دون طيار
plural    طائرات من دون طيار
with      split 3
noun      طائرة بلا طيار
plural    طائرات بلا طيار
with      split 3
noun      طائرة حربية بدون طيار
plural    طائرات حربية بدون طيار
noun      طائرة استطلاع
plural    طائرات استطلاع
noun      طائرة استطلاع مسيرة
plural    طائرات استطلاع مسيرة
noun      طيران استطلاع
noun      طائرة استطلاعية
plural    طائرات استطلاعية
noun      طائرة انتحارية
plural    طائرات انتحارية
form      طائرتان انتحاريتان
form      طائرتين انتحاريتين
noun      طائرة انقضاضية
plural    طائرات انقضاضية
form      طائرتان انقضاضيتان
form      طائرتين انقضاضيتين
noun      طائرة مذخرة
plural    طائرات مذخرة
form      طائرتان مذخرتان
form      طائرتين مذخرتين
noun      طائرة ملغمة
plural    طائرات ملغمة
form      طائرتان ملغمتان
form      طائرتين ملغمتين
noun      طائرة مفخخة
plural    طائرات مفخخة
form      طائرتان مفخختان
form      طائرتين مفخختين
noun      طائرة درون
plural    طائرات درون
noun      درون انتحاري
noun      درون مذخر
noun      درون
noun      درونز
noun      مسيرة
with      march yes
noun      مسيرة انتحارية
plural    مسيرات انتحارية
form      مسيرتان انتحاريتان
form      مسيرتين انتحاريتين
noun      مسيرة مفخخة
plural    مسيرات مفخخة
form      مسيرتان مفخختان
form      مسيرتين مفخختين
noun      مسيرة ملغمة
plural    مسيرات ملغمة
form      مسيرتان ملغمتان
form      مسيرتين ملغمتين
noun      مسيرة مذخرة
plural    مسيرات مذخرة
form      مسيرتان مذخرتان
form      مسيرتين مذخرتين
noun      مسيرة هجومية
plural    مسيرات هجومية
form      مسيرتان هجوميتان
form      مسيرتين هجوميتين
noun      مسيرة انقضاضية
plural    مسيرات انقضاضية
form      مسيرتان انقضاضيتان
form      مسيرتين انقضاضيتين
noun      مسيرة حربية
plural    مسيرات حربية
form      مسيرتان حربيتان
form      مسيرتين حربيتين
noun      محلقة انقضاضية
plural    محلقات انقضاضية
noun      طيران مسير
noun      طيران بدون طيار
noun      طيران انتحاري
noun      حوامة مفخخة
plural    حوامات مفخخة
form      حوامتان مفخختان
form      حوامتين مفخختين
noun      حوامة انتحارية
plural    حوامات انتحارية
form      حوامتان انتحاريتان
form      حوامتين انتحاريتين
noun      كواد كابتر
noun      كوادكابتر
noun      طائرة كواد كابتر
plural    طائرات كواد كابتر
noun      بيرقدار
noun      طائرة بيرقدار
plural    طائرات بيرقدار
noun      زنانة

class     weapon
with      means ied
noun      عبوة ناسفة
plural    عبوات ناسفة
form      عبوتان ناسفتان
form      عبوتين ناسفتين
noun      عبوة مسيرة عن بعد
plural    عبوات مسيرة عن بعد
noun      عبوة موجهة عن بعد
plural    عبوات موجهة عن بعد
noun      عبوة متحكم بها عن بعد
plural    عبوات متحكم بها عن بعد
noun      عبوة متحكم فيها عن بعد
plural    عبوات متحكم فيها عن بعد
noun      عبوة يتم التحكم بها عن بعد
plural    عبوات يتم التحكم بها عن بعد
noun      عبوة ناسفة مسيرة عن بعد
plural    عبوات ناسفة مسيرة عن بعد
noun      عبوة ناسفة موجهة عن بعد
plural    عبوات ناسفة موجهة عن بعد
noun      عبوة ناسفة متحكم بها عن بعد
plural    عبوات ناسفة متحكم بها عن بعد
noun      عبوة ناسفة متحكم فيها عن بعد
plural    عبوات ناسفة متحكم فيها عن بعد
noun      عبوة ناسفة يتم التحكم بها عن بعد
plural    عبوات ناسفة يتم التحكم بها عن بعد
noun      قنبلة مسيرة عن بعد
plural    قنابل مسيرة عن بعد
noun      قنبلة موجهة عن بعد
plural    قنابل موجهة عن بعد
noun      قنبلة متحكم بها عن بعد
plural    قنابل متحكم بها عن بعد
noun      قنبلة متحكم فيها عن بعد
plural    قنابل متحكم فيها عن بعد
noun      قنبلة يتم التحكم بها عن بعد
plural    قنابل يتم التحكم بها عن بعد
noun      سيارة مفخخة مسيرة عن بعد
plural    سيارات مفخخة مسيرة عن بعد
noun      سيارة مفخخة موجهة عن بعد
plural    سيارات مفخخة موجهة عن بعد
noun      سيارة مفخخة متحكم بها عن بعد
plural    سيارات مفخخة متحكم بها عن بعد
noun      سيارة مفخخة متحكم فيها عن بعد
plural    سيارات مفخخة متحكم فيها عن بعد
noun      سيارة مفخخة يتم التحكم بها عن بعد
plural    سيارات مفخخة يتم التحكم بها عن بعد
noun      عبوة ناسفة لاصقة
plural    عبوات ناسفة لاصقة
noun      عبوة ناسفة محلية الصنع
plural    عبوات ناسفة محلية الصنع
noun      عبوة ناسفة شديدة الانفجار
plural    عبوات ناسفة شديدة الانفجار
noun      عبوة
noun      عبوة لاصقة
plural    عبوات لاصقة
form      عبوتان لاصقتان
form      عبوتين لاصقتين
noun      قنبلة متفجرة
plural    قنابل متفجرة
noun      عبوة متفجرة
plural    عبوات متفجرة
form      عبوتان متفجرتان
form      عبوتين متفجرتين
noun      عبوة موجهة
plural    عبوات موجهة
form      عبوتان موجهتان
form      عبوتين موجهتين
noun      عبوة بدائية
plural    عبوات بدائية
noun      عبوة مزروعة
plural    عبوات مزروعة
noun      عبوة موقوتة
plural    عبوات موقوتة
noun      عبوة محلية الصنع
plural    عبوات محلية الصنع
noun      عبوة يدوية الصنع
plural    عبوات يدوية الصنع
noun      عبوة تقليدية الصنع
plural    عبوات تقليدية الصنع
noun      عبوة شديدة الانفجار
plural    عبوات شديدة الانفجار
noun      قنبلة
plural    قنابل
noun      قنبلة محلية الصنع
plural    قنابل محلية الصنع
noun      قنبلة تقليدية الصنع
plural    قنابل تقليدية الصنع
noun      قنبلة تقليدية
plural    قنابل تقليدية
noun      قنبلة يدوية الصنع
plural    قنابل يدوية الصنع
noun      قنبلة لاصقة
plural    قنابل لاصقة
noun      قنبلة موقوتة
plural    قنابل موقوتة
noun      قنبلة مزروعة
plural    قنابل مزروعة
noun      قنبلة مزروعة على الطريق
noun      متفجرات
noun      مادة متفجرة
plural    مواد متفجرة
noun      جسم متفجر
plural    أجسام متفجرة
form      جسمان متفجران
form      جسمين متفجرين
noun      جسم مشبوه
plural    أجسام مشبوهة
noun      شحنة ناسفة
plural    شحنات ناسفة
form      شحنتان ناسفتان
form      شحنتين ناسفتين
noun      شحنة متفجرة
plural    شحنات متفجرة
noun      طرد مفخخ
plural    طرود مفخخة
noun      طرد ملغوم
plural    طرود ملغومة
noun      رسالة مفخخة
plural    رسائل مفخخة
noun      زورق مفخخ
plural    زوارق مفخخة
noun      قارب مفخخ
plural    قوارب مفخخة
noun      جهاز بيجر
plural    أجهزة بيجر
noun      بيجر
noun      جهاز ناسف
plural    أجهزة ناسفة

class     weapon
with      means mine
noun      لغم
plural    ألغام
noun      لغم أرضي
plural    ألغام أرضية
form      لغمان أرضيان
form      لغمين أرضيين
noun      لغم بحري
plural    ألغام بحرية
form      لغمان بحريان
form      لغمين بحريين
noun      لغم فردي
plural    ألغام فردية
noun      لغم مضاد للأفراد
plural    ألغام مضادة للأفراد
noun      لغم مضاد للدبابات
plural    ألغام مضادة للدبابات
noun      لغم مضاد للآليات
plural    ألغام مضادة للآليات
noun      مخلفات حرب
noun      مخلفات حربية
noun      مخلفات القصف
noun      جسم من مخلفات الحرب
plural    أجسام من مخلفات الحرب
noun      مقذوف حربي
plural    مقذوفات حربية
noun      جسم حربي
plural    أجسام حربية
noun      ذخيرة غير منفجرة
plural    ذخائر غير منفجرة
noun      قذيفة غير منفجرة
plural    قذائف غير منفجرة
noun      صاروخ غير منفجر
plural    صواريخ غير منفجرة

class     weapon
with      means car_bomb
noun      حافلة ملغومة
plural    حافلات ملغومة
noun      حافلة ملغمة
plural    حافلات ملغمة
noun      حافلة محملة بالمتفجرات
plural    حافلات محملة بالمتفجرات
noun      حافلة محملة بمتفجرات
plural    حافلات محملة بمتفجرات
noun      حافلة مليئة بالمتفجرات
plural    حافلات مليئة بالمتفجرات
noun      حافلة معبأة بالمتفجرات
plural    حافلات معبأة بالمتفجرات
noun      حافلة صغيرة مفخخة
plural    حافلات صغيرة مفخخة
noun      حافلة صغيرة ملغومة
plural    حافلات صغيرة ملغومة
noun      حافلة صغيرة ملغمة
plural    حافلات صغيرة ملغمة
noun      حافلة صغيرة محملة بالمتفجرات
plural    حافلات صغيرة محملة بالمتفجرات
noun      حافلة صغيرة محملة بمتفجرات
plural    حافلات صغيرة محملة بمتفجرات
noun      حافلة صغيرة مليئة بالمتفجرات
plural    حافلات صغيرة مليئة بالمتفجرات
noun      حافلة صغيرة معبأة بالمتفجرات
plural    حافلات صغيرة معبأة بالمتفجرات
noun      شاحنة صغيرة مفخخة
plural    شاحنات صغيرة مفخخة
noun      شاحنة صغيرة ملغومة
plural    شاحنات صغيرة ملغومة
noun      شاحنة صغيرة ملغمة
plural    شاحنات صغيرة ملغمة
noun      شاحنة صغيرة محملة بالمتفجرات
plural    شاحنات صغيرة محملة بالمتفجرات
noun      شاحنة صغيرة محملة بمتفجرات
plural    شاحنات صغيرة محملة بمتفجرات
noun      شاحنة صغيرة مليئة بالمتفجرات
plural    شاحنات صغيرة مليئة بالمتفجرات
noun      شاحنة صغيرة معبأة بالمتفجرات
plural    شاحنات صغيرة معبأة بالمتفجرات
noun      شاحنة صهريج مفخخة
plural    شاحنات صهريج مفخخة
noun      شاحنة صهريج ملغومة
plural    شاحنات صهريج ملغومة
noun      شاحنة صهريج ملغمة
plural    شاحنات صهريج ملغمة
noun      شاحنة صهريج محملة بالمتفجرات
plural    شاحنات صهريج محملة بالمتفجرات
noun      شاحنة صهريج محملة بمتفجرات
plural    شاحنات صهريج محملة بمتفجرات
noun      شاحنة صهريج مليئة بالمتفجرات
plural    شاحنات صهريج مليئة بالمتفجرات
noun      شاحنة صهريج معبأة بالمتفجرات
plural    شاحنات صهريج معبأة بالمتفجرات
noun      شاحنة وقود مفخخة
plural    شاحنات وقود مفخخة
noun      شاحنة وقود ملغومة
plural    شاحنات وقود ملغومة
noun      شاحنة وقود ملغمة
plural    شاحنات وقود ملغمة
noun      شاحنة وقود محملة بالمتفجرات
plural    شاحنات وقود محملة بالمتفجرات
noun      شاحنة وقود محملة بمتفجرات
plural    شاحنات وقود محملة بمتفجرات
noun      شاحنة وقود مليئة بالمتفجرات
plural    شاحنات وقود مليئة بالمتفجرات
noun      شاحنة وقود معبأة بالمتفجرات
plural    شاحنات وقود معبأة بالمتفجرات
noun      سيارة إسعاف مفخخة
plural    سيارات إسعاف مفخخة
noun      سيارة إسعاف ملغومة
plural    سيارات إسعاف ملغومة
noun      سيارة إسعاف ملغمة
plural    سيارات إسعاف ملغمة
noun      سيارة إسعاف محملة بالمتفجرات
plural    سيارات إسعاف محملة بالمتفجرات
noun      سيارة إسعاف محملة بمتفجرات
plural    سيارات إسعاف محملة بمتفجرات
noun      سيارة إسعاف مليئة بالمتفجرات
plural    سيارات إسعاف مليئة بالمتفجرات
noun      سيارة إسعاف معبأة بالمتفجرات
plural    سيارات إسعاف معبأة بالمتفجرات
noun      سيارة نقل مفخخة
plural    سيارات نقل مفخخة
noun      سيارة نقل ملغومة
plural    سيارات نقل ملغومة
noun      سيارة نقل ملغمة
plural    سيارات نقل ملغمة
noun      سيارة نقل محملة بالمتفجرات
plural    سيارات نقل محملة بالمتفجرات
noun      سيارة نقل محملة بمتفجرات
plural    سيارات نقل محملة بمتفجرات
noun      سيارة نقل مليئة بالمتفجرات
plural    سيارات نقل مليئة بالمتفجرات
noun      سيارة نقل معبأة بالمتفجرات
plural    سيارات نقل معبأة بالمتفجرات
noun      سيارة صغيرة مفخخة
plural    سيارات صغيرة مفخخة
noun      سيارة صغيرة ملغومة
plural    سيارات صغيرة ملغومة
noun      سيارة صغيرة ملغمة
plural    سيارات صغيرة ملغمة
noun      سيارة صغيرة محملة بالمتفجرات
plural    سيارات صغيرة محملة بالمتفجرات
noun      سيارة صغيرة محملة بمتفجرات
plural    سيارات صغيرة محملة بمتفجرات
noun      سيارة صغيرة مليئة بالمتفجرات
plural    سيارات صغيرة مليئة بالمتفجرات
noun      سيارة صغيرة معبأة بالمتفجرات
plural    سيارات صغيرة معبأة بالمتفجرات
noun      سيارة أجرة مفخخة
plural    سيارات أجرة مفخخة
noun      سيارة أجرة ملغومة
plural    سيارات أجرة ملغومة
noun      سيارة أجرة ملغمة
plural    سيارات أجرة ملغمة
noun      سيارة أجرة محملة بالمتفجرات
plural    سيارات أجرة محملة بالمتفجرات
noun      سيارة أجرة محملة بمتفجرات
plural    سيارات أجرة محملة بمتفجرات
noun      سيارة أجرة مليئة بالمتفجرات
plural    سيارات أجرة مليئة بالمتفجرات
noun      سيارة أجرة معبأة بالمتفجرات
plural    سيارات أجرة معبأة بالمتفجرات
noun      عربة عسكرية مفخخة
plural    عربات عسكرية مفخخة
noun      عربة عسكرية ملغومة
plural    عربات عسكرية ملغومة
noun      عربة عسكرية ملغمة
plural    عربات عسكرية ملغمة
noun      عربة عسكرية محملة بالمتفجرات
plural    عربات عسكرية محملة بالمتفجرات
noun      عربة عسكرية محملة بمتفجرات
plural    عربات عسكرية محملة بمتفجرات
noun      عربة عسكرية مليئة بالمتفجرات
plural    عربات عسكرية مليئة بالمتفجرات
noun      عربة عسكرية معبأة بالمتفجرات
plural    عربات عسكرية معبأة بالمتفجرات
noun      آلية عسكرية مفخخة
plural    آليات عسكرية مفخخة
noun      آلية عسكرية ملغومة
plural    آليات عسكرية ملغومة
noun      آلية عسكرية ملغمة
plural    آليات عسكرية ملغمة
noun      آلية عسكرية محملة بالمتفجرات
plural    آليات عسكرية محملة بالمتفجرات
noun      آلية عسكرية محملة بمتفجرات
plural    آليات عسكرية محملة بمتفجرات
noun      آلية عسكرية مليئة بالمتفجرات
plural    آليات عسكرية مليئة بالمتفجرات
noun      آلية عسكرية معبأة بالمتفجرات
plural    آليات عسكرية معبأة بالمتفجرات
noun      عربة يدوية مفخخة
plural    عربات يدوية مفخخة
noun      عربة يدوية ملغومة
plural    عربات يدوية ملغومة
noun      عربة يدوية ملغمة
plural    عربات يدوية ملغمة
noun      عربة يدوية محملة بالمتفجرات
plural    عربات يدوية محملة بالمتفجرات
noun      عربة يدوية محملة بمتفجرات
plural    عربات يدوية محملة بمتفجرات
noun      عربة يدوية مليئة بالمتفجرات
plural    عربات يدوية مليئة بالمتفجرات
noun      عربة يدوية معبأة بالمتفجرات
plural    عربات يدوية معبأة بالمتفجرات
noun      سيارة دفع رباعي مفخخة
plural    سيارات دفع رباعي مفخخة
noun      سيارة دفع رباعي ملغومة
plural    سيارات دفع رباعي ملغومة
noun      سيارة دفع رباعي ملغمة
plural    سيارات دفع رباعي ملغمة
noun      سيارة دفع رباعي محملة بالمتفجرات
plural    سيارات دفع رباعي محملة بالمتفجرات
noun      سيارة دفع رباعي محملة بمتفجرات
plural    سيارات دفع رباعي محملة بمتفجرات
noun      سيارة دفع رباعي مليئة بالمتفجرات
plural    سيارات دفع رباعي مليئة بالمتفجرات
noun      سيارة دفع رباعي معبأة بالمتفجرات
plural    سيارات دفع رباعي معبأة بالمتفجرات
noun      سيارة محملة بمتفجرات
plural    سيارات محملة بمتفجرات
noun      سيارة مليئة بالمتفجرات
plural    سيارات مليئة بالمتفجرات
noun      سيارة معبأة بالمتفجرات
plural    سيارات معبأة بالمتفجرات
noun      شاحنة ملغمة
plural    شاحنات ملغمة
noun      شاحنة محملة بمتفجرات
plural    شاحنات محملة بمتفجرات
noun      شاحنة مليئة بالمتفجرات
plural    شاحنات مليئة بالمتفجرات
noun      شاحنة معبأة بالمتفجرات
plural    شاحنات معبأة بالمتفجرات
noun      عربة ملغومة
plural    عربات ملغومة
noun      عربة ملغمة
plural    عربات ملغمة
noun      عربة محملة بالمتفجرات
plural    عربات محملة بالمتفجرات
noun      عربة محملة بمتفجرات
plural    عربات محملة بمتفجرات
noun      عربة مليئة بالمتفجرات
plural    عربات مليئة بالمتفجرات
noun      عربة معبأة بالمتفجرات
plural    عربات معبأة بالمتفجرات
noun      مركبة ملغمة
plural    مركبات ملغمة
noun      مركبة محملة بالمتفجرات
plural    مركبات محملة بالمتفجرات
noun      مركبة محملة بمتفجرات
plural    مركبات محملة بمتفجرات
noun      مركبة مليئة بالمتفجرات
plural    مركبات مليئة بالمتفجرات
noun      مركبة معبأة بالمتفجرات
plural    مركبات معبأة بالمتفجرات
noun      آلية ملغومة
plural    آليات ملغومة
noun      آلية ملغمة
plural    آليات ملغمة
noun      آلية محملة بالمتفجرات
plural    آليات محملة بالمتفجرات
noun      آلية محملة بمتفجرات
plural    آليات محملة بمتفجرات
noun      آلية مليئة بالمتفجرات
plural    آليات مليئة بالمتفجرات
noun      آلية معبأة بالمتفجرات
plural    آليات معبأة بالمتفجرات
noun      باص مفخخ
plural    باصات مفخخة
noun      باص ملغوم
plural    باصات ملغومة
noun      باص ملغم
plural    باصات ملغمة
noun      باص محمل بالمتفجرات
plural    باصات محملة بالمتفجرات
noun      باص محمل بمتفجرات
plural    باصات محملة بمتفجرات
noun      باص مليء بالمتفجرات
plural    باصات مليئة بالمتفجرات
noun      باص معبأ بالمتفجرات
plural    باصات معبأة بالمتفجرات
noun      صهريج وقود مفخخ
plural    صهاريج وقود مفخخة
noun      صهريج وقود ملغوم
plural    صهاريج وقود ملغومة
noun      صهريج وقود ملغم
plural    صهاريج وقود ملغمة
noun      صهريج وقود محمل بالمتفجرات
plural    صهاريج وقود محملة بالمتفجرات
noun      صهريج وقود محمل بمتفجرات
plural    صهاريج وقود محملة بمتفجرات
noun      صهريج وقود مليء بالمتفجرات
plural    صهاريج وقود مليئة بالمتفجرات
noun      صهريج وقود معبأ بالمتفجرات
plural    صهاريج وقود معبأة بالمتفجرات
noun      صهريج ملغوم
plural    صهاريج ملغومة
noun      صهريج ملغم
plural    صهاريج ملغمة
noun      صهريج محمل بالمتفجرات
plural    صهاريج محملة بالمتفجرات
noun      صهريج محمل بمتفجرات
plural    صهاريج محملة بمتفجرات
noun      صهريج مليء بالمتفجرات
plural    صهاريج مليئة بالمتفجرات
noun      صهريج معبأ بالمتفجرات
plural    صهاريج معبأة بالمتفجرات
noun      جرار مفخخ
plural    جرارات مفخخة
noun      جرار ملغوم
plural    جرارات ملغومة
noun      جرار ملغم
plural    جرارات ملغمة
noun      جرار محمل بالمتفجرات
plural    جرارات محملة بالمتفجرات
noun      جرار محمل بمتفجرات
plural    جرارات محملة بمتفجرات
noun      جرار مليء بالمتفجرات
plural    جرارات مليئة بالمتفجرات
noun      جرار معبأ بالمتفجرات
plural    جرارات معبأة بالمتفجرات
noun      ميكروباص مفخخ
plural    ميكروباصات مفخخة
noun      ميكروباص ملغوم
plural    ميكروباصات ملغومة
noun      ميكروباص ملغم
plural    ميكروباصات ملغمة
noun      ميكروباص محمل بالمتفجرات
plural    ميكروباصات محملة بالمتفجرات
noun      ميكروباص محمل بمتفجرات
plural    ميكروباصات محملة بمتفجرات
noun      ميكروباص مليء بالمتفجرات
plural    ميكروباصات مليئة بالمتفجرات
noun      ميكروباص معبأ بالمتفجرات
plural    ميكروباصات معبأة بالمتفجرات
noun      توك توك مفخخ
noun      توك توك ملغوم
noun      توك توك ملغم
noun      توك توك محمل بالمتفجرات
noun      توك توك محمل بمتفجرات
noun      توك توك مليء بالمتفجرات
noun      توك توك معبأ بالمتفجرات
noun      سيارة مفخخة
plural    سيارات مفخخة
form      سيارتان مفخختان
form      سيارتين مفخختين
noun      سيارة ملغومة
plural    سيارات ملغومة
form      سيارتان ملغومتان
form      سيارتين ملغومتين
noun      سيارة ملغمة
plural    سيارات ملغمة
form      سيارتان ملغمتان
form      سيارتين ملغمتين
noun      سيارة محملة بالمتفجرات
plural    سيارات محملة بالمتفجرات
noun      مفخخة
noun      شاحنة مفخخة
plural    شاحنات مفخخة
form      شاحنتان مفخختان
form      شاحنتين مفخختين
noun      شاحنة ملغومة
plural    شاحنات ملغومة
form      شاحنتان ملغومتان
form      شاحنتين ملغومتين
noun      شاحنة محملة بالمتفجرات
plural    شاحنات محملة بالمتفجرات
noun      صهريج مفخخ
plural    صهاريج مفخخة
noun      حافلة مفخخة
plural    حافلات مفخخة
form      حافلتان مفخختان
form      حافلتين مفخختين
noun      آلية مفخخة
plural    آليات مفخخة
form      آليتان مفخختان
form      آليتين مفخختين
noun      عربة مفخخة
plural    عربات مفخخة
noun      عربة انتحارية
plural    عربات انتحارية
noun      سيارة انتحارية
plural    سيارات انتحارية
noun      شاحنة انتحارية
plural    شاحنات انتحارية
form      عربتان مفخختان
form      عربتين مفخختين
noun      عجلة مفخخة
plural    عجلات مفخخة
form      عجلتان مفخختان
form      عجلتين مفخختين
noun      مركبة مفخخة
plural    مركبات مفخخة
form      مركبتان مفخختان
form      مركبتين مفخختين
noun      مركبة ملغومة
plural    مركبات ملغومة
form      مركبتان ملغومتان
form      مركبتين ملغومتين
noun      مدرعة مفخخة
plural    مدرعات مفخخة

class     weapon
with      means motorcycle_bomb
noun      دراجة بخارية مفخخة
plural    دراجات بخارية مفخخة
noun      دراجة بخارية ملغومة
plural    دراجات بخارية ملغومة
noun      دراجة بخارية ملغمة
plural    دراجات بخارية ملغمة
noun      دراجة بخارية محملة بالمتفجرات
plural    دراجات بخارية محملة بالمتفجرات
noun      دراجة بخارية محملة بمتفجرات
plural    دراجات بخارية محملة بمتفجرات
noun      دراجة بخارية مليئة بالمتفجرات
plural    دراجات بخارية مليئة بالمتفجرات
noun      دراجة بخارية معبأة بالمتفجرات
plural    دراجات بخارية معبأة بالمتفجرات
noun      دراجة ثلاثية العجلات مفخخة
plural    دراجات ثلاثية العجلات مفخخة
noun      دراجة ثلاثية العجلات ملغومة
plural    دراجات ثلاثية العجلات ملغومة
noun      دراجة ثلاثية العجلات ملغمة
plural    دراجات ثلاثية العجلات ملغمة
noun      دراجة ثلاثية العجلات محملة بالمتفجرات
plural    دراجات ثلاثية العجلات محملة بالمتفجرات
noun      دراجة ثلاثية العجلات محملة بمتفجرات
plural    دراجات ثلاثية العجلات محملة بمتفجرات
noun      دراجة ثلاثية العجلات مليئة بالمتفجرات
plural    دراجات ثلاثية العجلات مليئة بالمتفجرات
noun      دراجة ثلاثية العجلات معبأة بالمتفجرات
plural    دراجات ثلاثية العجلات معبأة بالمتفجرات
noun      دراجة نارية محملة بالمتفجرات
plural    دراجات نارية محملة بالمتفجرات
noun      دراجة نارية محملة بمتفجرات
plural    دراجات نارية محملة بمتفجرات
noun      دراجة نارية مليئة بالمتفجرات
plural    دراجات نارية مليئة بالمتفجرات
noun      دراجة نارية معبأة بالمتفجرات
plural    دراجات نارية معبأة بالمتفجرات
noun      دراجة مفخخة
plural    دراجات مفخخة
form      دراجتان مفخختان
form      دراجتين مفخختين
noun      دراجة ملغومة
plural    دراجات ملغومة
form      دراجتان ملغومتان
form      دراجتين ملغومتين
noun      دراجة ملغمة
plural    دراجات ملغمة
noun      دراجة نارية مفخخة
plural    دراجات نارية مفخخة
noun      دراجة نارية ملغومة
plural    دراجات نارية ملغومة
noun      دراجة نارية ملغمة
plural    دراجات نارية ملغمة
noun      دراجة هوائية مفخخة
plural    دراجات هوائية مفخخة

class     weapon
with      means suicide_belt
noun      حزام ناسف
plural    أحزمة ناسفة
form      حزامان ناسفان
form      حزامين ناسفين
noun      حزام متفجر
plural    أحزمة متفجرة
noun      حزام انتحاري
plural    أحزمة انتحارية
noun      سترة ناسفة
plural    سترات ناسفة
form      سترتان ناسفتان
form      سترتين ناسفتين
noun      سترة مفخخة
plural    سترات مفخخة
noun      سترة انتحارية
plural    سترات انتحارية

class     weapon
with      means grenade
noun      قنبلة يدوية
plural    قنابل يدوية
form      قنبلتان يدويتان
form      قنبلتين يدويتين
noun      قنبلة هجومية
plural    قنابل هجومية
form      قنبلتان هجوميتان
form      قنبلتين هجوميتين
noun      رمانة يدوية
plural    رمانات يدوية
form      رمانتان يدويتان
form      رمانتين يدويتين
noun      رمانة هجومية
plural    رمانات هجومية
noun      رمانة دفاعية
plural    رمانات دفاعية

class     weapon
with      means sound_grenade
noun      قنبلة صوتية
plural    قنابل صوتية
form      قنبلتان صوتيتان
form      قنبلتين صوتيتين
noun      قنبلة صوت
plural    قنابل صوت
noun      قنبلة ضوئية
plural    قنابل ضوئية
noun      قنبلة مضيئة
plural    قنابل مضيئة
noun      عبوة صوتية
plural    عبوات صوتية

class     weapon
with      means tear_gas
noun      قنبلة غاز
plural    قنابل غاز
noun      قنبلة غاز مسيل للدموع
plural    قنابل غاز مسيل للدموع
plural    قنابل الغاز المسيل للدموع
noun      قنبلة غازية
plural    قنابل غازية
noun      قنبلة غاز سام
plural    قنابل غاز سام
noun      قنبلة غاز سام مسيل للدموع
plural    قنابل غاز سام مسيل للدموع
noun      غاز سام مسيل للدموع
noun      غاز مسيل للدموع
noun      غاز مدمع
noun      غاز الفلفل
noun      عبوة غاز
plural    عبوات غاز
noun      عبوة غاز مدمع
plural    عبوات غاز مدمع
noun      قنبلة مسيلة للدموع
plural    قنابل مسيلة للدموع
noun      قنبلة دخانية
plural    قنابل دخانية
form      قنبلتان دخانيتان
form      قنبلتين دخانيتين
noun      قنبلة مدمعة
plural    قنابل مدمعة

class     weapon
with      means rubber_bullets
noun      رصاص مطاطي
noun      رصاصة مطاطية
plural    رصاصات مطاطية
noun      رصاص معدني
noun      رصاص معدني مغلف بالمطاط
noun      رصاص إسفنجي
noun      عيار مطاطي
plural    أعيرة مطاطية
noun      طلقة مطاطية
plural    طلقات مطاطية
noun      رصاص معدني مغلف
noun      رصاصة معدنية
plural    رصاصات معدنية
noun      رصاصة إسفنجية
plural    رصاصات إسفنجية
noun      عيار معدني
plural    أعيرة معدنية
noun      عيار إسفنجي
plural    أعيرة إسفنجية
plural    أعيرة معدنية مغلفة بالمطاط
noun      عيار معدني مغلف بالمطاط
noun      طلقة معدنية
plural    طلقات معدنية

class     weapon
with      means small_arms
noun      رصاص
noun      رصاص حي
noun      رصاص مباشر
noun      رصاص عشوائي
noun      رصاص طائش
noun      رصاص متفجر
noun      نيران القناصة
noun      رصاص قناص
noun      رصاصة
noun      رصاصة طائشة
plural    رصاصات طائشة
noun      رصاصة قناص
noun      طلق ناري
noun      طلقة
noun      طلقة رصاص
plural    طلقات رصاص
noun      طلقة نارية
plural    طلقات نارية
form      طلقتان ناريتان
form      طلقتين ناريتين
noun      سلاح صغير
plural    أسلحة صغيرة
noun      عيار ناري
plural    أعيرة نارية
plural    عيارات نارية
form      عياران ناريان
form      عيارين ناريين
noun      سلاح خفيف
plural    أسلحة خفيفة
noun      سلاح فردي
plural    أسلحة فردية
noun      سلاح ناري
plural    أسلحة نارية
form      سلاحان ناريان
form      سلاحين ناريين
noun      سلاح شخصي
noun      سلاح صيد
noun      سلاح رشاش
plural    أسلحة رشاشة
noun      سلاح كاتم للصوت
plural    أسلحة كاتمة للصوت
noun      كاتم صوت
noun      كاتم للصوت
noun      بندقية
plural    بنادق
noun      بندقية آلية
plural    بنادق آلية
noun      بندقية قنص
plural    بنادق قنص
noun      بندقية صيد
plural    بنادق صيد
noun      كلاشنكوف
noun      كلاشينكوف
noun      كلاشن
noun      مسدس
plural    مسدسات
noun      مسدس كاتم للصوت
noun      سلاح قنص
plural    أسلحة قنص

class     weapon
with      means machine_gun
noun      رشاش
plural    رشاشات
noun      رشاش ثقيل
plural    رشاشات ثقيلة
form      رشاشان ثقيلان
form      رشاشين ثقيلين
noun      رشاش متوسط
plural    رشاشات متوسطة
form      رشاشان متوسطان
form      رشاشين متوسطين
noun      مدفع رشاش
plural    مدافع رشاشة
noun      دوشكا
noun      رشاش دوشكا
plural    رشاشات دوشكا
noun      سلاح ثقيل
plural    أسلحة ثقيلة
noun      سلاح متوسط
plural    أسلحة متوسطة
noun      نيران الرشاشات
noun      قناصة حرارية

class     weapon
with      means knife
noun      سكين
plural    سكاكين
noun      خنجر
plural    خناجر
noun      ساطور
plural    سواطير
noun      سلاح أبيض
plural    أسلحة بيضاء
noun      آلة حادة
plural    آلات حادة
noun      أداة حادة
plural    أدوات حادة

class     weapon
with      means stones
noun      حجارة

class     weapon
with      means blunt
noun      هراوة
plural    هراوات
noun      أداة صلبة
noun      أعقاب البنادق

class     weapon
with      means barrel_bomb
noun      برميل متفجر
plural    براميل متفجرة
form      برميلان متفجران
form      برميلين متفجرين
noun      برميل مفخخ
plural    براميل مفخخة

class     weapon
with      means cluster
noun      قنبلة عنقودية
plural    قنابل عنقودية
form      قنبلتان عنقوديتان
form      قنبلتين عنقوديتين
noun      ذخيرة عنقودية
plural    ذخائر عنقودية
noun      صاروخ عنقودي
plural    صواريخ عنقودية
form      صاروخان عنقوديان
form      صاروخين عنقوديين
noun      قذيفة عنقودية
plural    قذائف عنقودية
form      قذيفتان عنقوديتان
form      قذيفتين عنقوديتين
noun      ذخيرة فرعية
plural    ذخائر فرعية

class     weapon
with      means chemical
noun      غاز سام
plural    غازات سامة
noun      غاز الكلور
noun      غاز السارين
noun      غاز الأعصاب
noun      سارين
noun      كلور
noun      سلاح كيميائي
plural    أسلحة كيميائية
noun      سلاح كيماوي
plural    أسلحة كيماوية
noun      مادة سامة
plural    مواد سامة

class     weapon
with      means incendiary
noun      فوسفور أبيض
noun      فسفور أبيض
noun      قذيفة فوسفورية
plural    قذائف فوسفورية
form      قذيفتان فوسفوريتان
form      قذيفتين فوسفوريتين
noun      قذيفة فسفورية
plural    قذائف فسفورية
noun      قنبلة فوسفورية
plural    قنابل فوسفورية
form      قنبلتان فوسفوريتان
form      قنبلتين فوسفوريتين
noun      قنبلة حارقة
plural    قنابل حارقة
form      قنبلتان حارقتان
form      قنبلتين حارقتين
noun      قذيفة حارقة
plural    قذائف حارقة
form      قذيفتان حارقتان
form      قذيفتين حارقتين
noun      زجاجة حارقة
plural    زجاجات حارقة
form      زجاجتان حارقتان
form      زجاجتين حارقتين
noun      زجاجة مولوتوف
plural    زجاجات مولوتوف
noun      مولوتوف
noun      قنبلة مولوتوف
plural    قنابل مولوتوف
noun      نابالم
noun      بالون حارق
plural    بالونات حارقة
noun      سلاح حارق
plural    أسلحة حارقة

class     weapon
with      means rpg
noun      قذيفة آر بي جي
plural    قذائف آر بي جي
noun      قذيفة آربيجي
plural    قذائف آربيجي
noun      آر بي جي
noun      آربيجي
noun      RPG
noun      قذيفة RPG
plural    قذائف RPG
noun      قاذف
noun      قاذف آر بي جي
plural    قواذف آر بي جي
noun      قاذف صواريخ
plural    قاذفات صواريخ
noun      قاذفة صواريخ
plural    قواذف صاروخية
noun      قاذف لهب
plural    قاذفات لهب

# Adjectives that name the means: "قصف مدفعي".
# What a weapon is against is none that is there: "أخرى مضادة للطائرات".
class     weapon_part
word      مضاد للطائرات
word      مضادة للطائرات
word      مضادات للطائرات
word      مضاد للدبابات
word      مضادة للدبابات
word      مضاد للآليات
word      مضادة للآليات
word      مضاد للمدرعات
word      مضادة للمدرعات

class     weapon_adj
with      means artillery
adjective مدفعي

class     weapon_adj
with      means rocket
adjective صاروخي

# Adjectives that only describe a weapon.
class     weapon_part
adjective ثقيل
adjective متوسط
adjective خفيف
adjective موجه
adjective باليستي
adjective انتحاري
adjective حربي
adjective مفخخ
adjective محلي
adjective مذخر
adjective ملغم
adjective عنقودي
adjective حارق
adjective يدوي
adjective ناسف
adjective تجسسي
word      تجسس

# Goods that are seized, found or robbed. Vehicles are a class of their own: burnt or bombed they are no target.
class     goods
noun      سلاح
plural    أسلحة
noun      سلاح فردي
plural    أسلحة فردية
noun      سلاح خفيف
plural    أسلحة خفيفة
noun      سلاح متوسط
plural    أسلحة متوسطة
noun      سلاح ثقيل
plural    أسلحة ثقيلة
noun      سلاح ناري
plural    أسلحة نارية
noun      سلاح حربي
plural    أسلحة حربية
noun      سلاح غير مرخص
plural    أسلحة غير مرخصة
noun      ذخيرة
plural    ذخائر
noun      ذخيرة حية
plural    ذخائر حية
noun      قطعة سلاح
plural    قطع سلاح
plural    قطع أسلحة
noun      بندقية
plural    بنادق
noun      بندقية حربية
plural    بنادق حربية
noun      بندقية قناصة
plural    بنادق قناصة
noun      كلاشنكوف
noun      مسدس
plural    مسدسات
noun      رشاش
plural    رشاشات
noun      قاذف آر بي جي
plural    قواذف آر بي جي
noun      قنبلة
plural    قنابل
noun      قنبلة يدوية
plural    قنابل يدوية
noun      رمانة يدوية
plural    رمانات يدوية
noun      صاروخ
plural    صواريخ
noun      قذيفة
plural    قذائف
noun      قذيفة هاون
plural    قذائف هاون
noun      لغم
plural    ألغام
noun      عبوة ناسفة
plural    عبوات ناسفة
noun      حزام ناسف
plural    أحزمة ناسفة
noun      متفجرات
noun      مادة متفجرة
plural    مواد متفجرة
noun      مادة شديدة الانفجار
plural    مواد شديدة الانفجار
noun      صاعق
plural    صواعق
noun      فتيل
plural    فتائل
noun      نترات الأمونيوم
noun      تي إن تي
noun      سي فور
noun      بارود
noun      كاتم صوت
plural    كواتم صوت
noun      مخزن رصاص
plural    مخازن رصاص
noun      منظار ليلي
plural    مناظير ليلية
noun      عتاد
noun      عتاد عسكري
noun      معدات
noun      معدات عسكرية
noun      معدات لوجستية
noun      تجهيزات عسكرية
noun      أعتدة
noun      أعتدة عسكرية
noun      زي عسكري
plural    أزياء عسكرية
plural    ألبسة عسكرية
noun      بزة عسكرية
plural    بزات عسكرية
noun      مستودع أسلحة
plural    مستودعات أسلحة
noun      مخزن أسلحة
plural    مخازن أسلحة
noun      مخزن ذخيرة
plural    مخازن ذخيرة
noun      مخبأ أسلحة
plural    مخابئ أسلحة
noun      كدس عتاد
plural    أكداس عتاد
noun      كدس للعتاد
plural    أكداس للعتاد
noun      ورشة تفخيخ
plural    ورش تفخيخ
noun      ورشة لتفخيخ العجلات
noun      معمل تفخيخ
plural    معامل تفخيخ
noun      معمل تصنيع عبوات
plural    معامل تصنيع عبوات
noun      ورشة تصنيع عبوات
plural    ورش تصنيع عبوات
noun      مخدر
plural    مخدرات
noun      مادة مخدرة
plural    مواد مخدرة
noun      حبة مخدرة
plural    حبوب مخدرة
noun      حبة كبتاغون
plural    حبوب كبتاغون
noun      حشيش
noun      حشيش مخدر
noun      كبتاغون
noun      كبتاجون
noun      كريستال
noun      كريستال ميث
noun      هيروين
noun      كوكايين
noun      ماريجوانا
noun      بانغو
noun      أفيون
noun      قات
noun      ترامادول
noun      شحنة مخدرات
plural    شحنات مخدرات
noun      معمل مخدرات
plural    معامل مخدرات
noun      معمل كبتاغون
plural    معامل كبتاغون
noun      مؤثرات عقلية
noun      مال
plural    أموال
form      أموالا
noun      مبلغ مالي
plural    مبالغ مالية
noun      نقود
noun      مبلغ نقدي
plural    مبالغ نقدية
noun      عملة مزورة
plural    عملات مزورة
noun      عملة أجنبية
plural    عملات أجنبية
noun      مصاغ ذهبي
noun      مصوغات ذهبية
noun      مجوهرات
noun      حلي ذهبية
noun      سبيكة ذهبية
plural    سبائك ذهبية
noun      هاتف
plural    هواتف
noun      هاتف محمول
plural    هواتف محمولة
noun      هاتف نقال
plural    هواتف نقالة
noun      هاتف جوال
plural    هواتف جوالة
noun      جوال
plural    جوالات
noun      جهاز اتصال
plural    أجهزة اتصال
plural    أجهزة اتصالات
noun      جهاز لاسلكي
plural    أجهزة لاسلكية
noun      جهاز خلوي
plural    أجهزة خلوية
noun      حاسوب
plural    حواسيب
noun      حاسوب محمول
plural    حواسيب محمولة
noun      جهاز حاسوب
plural    أجهزة حاسوب
noun      كاميرا
plural    كاميرات
noun      كاميرا مراقبة
plural    كاميرات مراقبة
noun      تسجيلات كاميرات المراقبة
noun      وثيقة
plural    وثائق
noun      وثيقة مزورة
plural    وثائق مزورة
noun      ورقة ثبوتية
plural    أوراق ثبوتية
noun      جواز سفر
plural    جوازات سفر
noun      هوية مزورة
plural    هويات مزورة
noun      منشور
plural    منشورات
noun      مسروقات
noun      مسروقة
plural    مسروقات
noun      محروقات
noun      مازوت
noun      بنزين
noun      ديزل
noun      غازوال
noun      وقود
noun      نفط خام
noun      تبغ
noun      سجائر
noun      دخان مهرب
noun      بضاعة
plural    بضائع
noun      بضاعة مهربة
plural    بضائع مهربة
noun      مادة غذائية
plural    مواد غذائية
noun      مادة مهربة
plural    مواد مهربة
noun      أدوية
noun      أدوية مهربة
noun      مستلزمات طبية
noun      قطعة أثرية
plural    قطع أثرية
noun      لقية أثرية
plural    لقى أثرية
noun      آثار مسروقة
noun      تمثال أثري
plural    تماثيل أثرية
noun      معدات صحفية
noun      معدات تصوير

# What is carried, worn, counted and smuggled.
class     goods
noun      بانجو
noun      مخدر الشيرا
noun      درع واق
plural    دروع واقية
plural    خوذات
noun      جنيه
plural    جنيهات
noun      ريال
plural    ريالات
noun      دينار
plural    دنانير
noun      درهم
plural    دراهم
noun      ليرة
plural    ليرات
noun      عملة مزيفة
plural    عملات مزيفة
noun      سبيكة ذهب
plural    سبائك ذهب
noun      بطاقة شخصية
plural    بطاقات شخصية
noun      معسل
noun      مادة طبية
plural    مواد طبية
noun      مؤثر عقلي
plural    مؤثرات عقلية
noun      قرص مؤثر عقلي
plural    أقراص مؤثر عقلي
noun      مشط ذخيرة
plural    أمشطة ذخيرة
noun      لوح شمسي
plural    ألواح شمسية
noun      خزان مياه
plural    خزانات مياه
noun      جهاز تعقب
plural    أجهزة تعقب
noun      جهاز تنصت
plural    أجهزة تنصت
noun      دائرة كهربائية
plural    دوائر كهربائية
noun      تمثال
plural    تماثيل
noun      كتاب تحريضي
plural    كتب تحريضية
noun      منشور تحريضي
plural    منشورات تحريضية

class     quantity_noun
noun      رأس
plural    رؤوس

class     goods
noun      ضأن
noun      ماشية
plural    مواشي
plural    مواش
noun      أغنام
noun      رأس غنم
plural    رؤوس غنم
noun      رأس ماشية
plural    رؤوس ماشية
noun      غنمة
noun      بقرة
plural    أبقار
noun      إبل
noun      جمل
plural    جمال
exact
noun      ماعز
noun      خروف
plural    خراف

noun      مستند
plural    مستندات
noun      وثيقة رقمية
plural    وثائق رقمية
noun      محتوى
plural    محتويات
noun      محتوى مجهول
plural    محتويات مجهولة
noun      مقتنيات
noun      ممتلكات شخصية
noun      نظارة ميدان
plural    نظارات ميدان
noun      نظارة ليلية
plural    نظارات ليلية
noun      خزنة
plural    خزنات
noun      مخزن معبأ
plural    مخازن معبأة
noun      ورقة نقدية
plural    أوراق نقدية
noun      ورقة مالية
plural    أوراق مالية
noun      قطع نقدية
noun      سلاح أبيض
plural    أسلحة بيضاء
noun      سلاح صيد
plural    أسلحة صيد
noun      بندقية صيد
plural    بنادق صيد
noun      بندقية آلية
plural    بنادق آلية
noun      سلاح آلي
plural    أسلحة آلية
noun      مسدس رشاش
plural    مسدسات رشاشة
noun      مسدس حربي
plural    مسدسات حربية
noun      طلقة رصاص
plural    طلقات رصاص
noun      طلقة نارية
plural    طلقات نارية
noun      طلقة حية
plural    طلقات حية
noun      مخزن
plural    مخازن ذخيرة
noun      سترة واقية
plural    سترات واقية
noun      خوذة
plural    خوذ
noun      قناع
plural    أقنعة
noun      حقيبة
plural    حقائب
noun      حاسب
plural    حواسب
noun      حاسب محمول
noun      جهاز كمبيوتر
plural    أجهزة كمبيوتر
noun      جهاز إلكتروني
plural    أجهزة إلكترونية
noun      شريحة اتصال
plural    شرائح اتصال
noun      شريحة هاتف
plural    شرائح هاتف
noun      ختم مزور
plural    أختام مزورة
noun      قرص صلب
plural    أقراص صلبة
noun      قرص مخدر
plural    أقراص مخدرة
noun      أقراص مهلوسة
noun      حبوب مهلوسة
noun      حبة ترامادول
plural    حبوب ترامادول
noun      حشيشة الكيف
noun      حشيشة
noun      مخدر الحشيش
noun      مخدر الشبو
noun      كبسولة مخدرة
plural    كبسولات مخدرة
noun      نبتة مخدرة
plural    نباتات مخدرة
noun      مادة كيماوية
plural    مواد كيماوية
noun      مادة كيميائية
plural    مواد كيميائية
noun      مادة أولية
plural    مواد أولية
noun      سماد
plural    أسمدة
noun      سيانيد
noun      ذهب
noun      سبيكة
plural    سبائك
noun      سلك نحاسي
plural    أسلاك نحاسية
noun      نحاس مسروق
noun      طحين مهرب
noun      سجائر مهربة
noun      مشروبات كحولية
noun      خمور
noun      لوحة تسجيل
plural    لوحات تسجيل
noun      لوحة أثرية
plural    لوحات أثرية
noun      مخطوطة
plural    مخطوطات
noun      منظار
plural    مناظير
noun      جهاز كشف معادن
plural    أجهزة كشف معادن
noun      جهاز تشويش
plural    أجهزة تشويش
noun      جهاز إرسال
plural    أجهزة إرسال
noun      بدلة عسكرية
plural    بدلات عسكرية
noun      لباس عسكري
plural    ألبسة عسكرية
noun      راية
plural    رايات
noun      دولار
noun      يورو
noun      شيكل

class     goods
noun      نبات القات
noun      نبات القات المخدر
noun      نبات البانجو
noun      نبات البانجو المخدر
noun      عقار طبي
plural    عقاقير طبية
noun      عقاقير طبية ممنوعة

class     goods_vehicle
noun      عربة
noun      عربة مدرعة
plural    عربات مدرعة
noun      عربة عسكرية
plural    عربات عسكرية
noun      دراجة نارية
plural    دراجات نارية
noun      دراجة بخارية
plural    دراجات بخارية
noun      دراجة ثلاثية العجلات
plural    دراجات ثلاثية العجلات
noun      مركبة ثلاثية العجلات
plural    مركبات ثلاثية العجلات
noun      توك توك
noun      عربة قتالية
plural    عربات قتالية
noun      زورق صيد
plural    زوارق صيد
noun      قارب صيد
plural    قوارب صيد
noun      سيارة
noun      سيارة مدنية
plural    سيارات مدنية
noun      سيارة خاصة
plural    سيارات خاصة
noun      سيارة مسروقة
plural    سيارات مسروقة
noun      مركبة
noun      مركبة مدنية
plural    مركبات مدنية
noun      مركبة فلسطينية
plural    مركبات فلسطينية
noun      شاحنة
noun      شاحنة مساعدات
plural    شاحنات مساعدات
noun      صهريج
plural    صهاريج
noun      آلية
noun      آلية ثقيلة
plural    آليات ثقيلة
noun      آلية زراعية
plural    آليات زراعية
noun      دراجة
noun      جرار
noun      جرار زراعي
plural    جرارات زراعية
noun      جرافة
noun      حفار
noun      مدرعة
noun      دبابة
noun      سفينة
plural    سفن
noun      ناقلة نفط
plural    ناقلات نفط
noun      قارب
plural    قوارب
noun      زورق
plural    زوارق
noun      طائرة مسيرة
plural    طائرات مسيرة

# What smugglers carry and what is found with the wanted, by the names that armies and ministries give it.
class     goods
noun      كيف معالج
noun      كيف
noun      قنب هندي
noun      قنب
noun      حبة مهلوسة
plural    حبوب مهلوسة
noun      قرص مهلوس
noun      مادة الكريستال
noun      مادة الحشيش
noun      مادة الكوكايين
noun      مادة الهيروين
noun      مادة الكبتاغون
noun      مادة السيلفيا
noun      مادة الشبو
noun      شبو
noun      مارجوانا
noun      حشيش الكيف
noun      إمفيتامين
noun      قرص كبتاغون
plural    أقراص كبتاغون
noun      قرص إمفيتامين
plural    أقراص إمفيتامين
noun      نبات مخدر
plural    نباتات مخدرة
noun      مسحوق مخدر
noun      حبة بريغابالين
plural    حبوب بريغابالين
noun      عقار مخدر
plural    عقاقير مخدرة
noun      فرد خرطوش
noun      بندقية خرطوش
plural    بنادق خرطوش
noun      طبنجة
plural    طبنجات
noun      قاذفة
plural    قاذفات
noun      قنبرة هاون
plural    قنابر هاون
noun      قنبرة
plural    قنابر
noun      حشوة دافعة
plural    حشوات دافعة
noun      حشوة
plural    حشوات
noun      مسطرة تفجير
plural    مساطر تفجير
noun      قداحة تفجير
plural    قداحات تفجير
noun      كبسولة تفجير
plural    كبسولات تفجير
noun      أصبع ديناميت
plural    أصابع ديناميت
noun      ديناميت
noun      جهاز تفجير
plural    أجهزة تفجير
noun      سلك تفجير
plural    أسلاك تفجير
noun      أسلاك التفجير
noun      صاعق تفجير
plural    صواعق تفجير
noun      شريط ناري
plural    أشرطة نارية
noun      خرطوشة
plural    خراطيش
noun      خرطوش
noun      إطلاقة
plural    إطلاقات
noun      إطلاقة نارية
plural    إطلاقات نارية
noun      عتاد خفيف
noun      عتاد متوسط
noun      جلكان
plural    جلكانات
noun      منصة إطلاق
plural    منصات إطلاق
noun      جعبة
plural    جعب
noun      مخزن عتاد
plural    مخازن عتاد
noun      مفرقعات
noun      ألعاب نارية
noun      مسدس كاتم
plural    مسدسات كاتمة
noun      سيف
plural    سيوف
noun      عملة نقدية
plural    عملات نقدية
noun      عملة صعبة
plural    عملات صعبة
noun      مبلغ من المال
plural    مبالغ من المال
noun      عملة معدنية
plural    عملات معدنية
noun      عملة أثرية
plural    عملات أثرية
noun      سيجارة
noun      زيت الزيتون
noun      زيت
noun      سكر
noun      حليب
noun      قمح
noun      دقيق
noun      طحين
noun      سميد
noun      مادة تموينية
plural    مواد تموينية
noun      سلعة
plural    سلع
noun      سلعة مهربة
plural    سلع مهربة
noun      سلعة غذائية
plural    سلع غذائية
noun      ملابس
noun      دواء
noun      مبيد
plural    مبيدات
noun      مرجان
noun      مادة التبغ
noun      خام الذهب
noun      خليط خام الذهب
noun      مولد كهربائي
plural    مولدات كهربائية
noun      مولد كهرباء
plural    مولدات كهرباء
noun      مطرقة ضغط
plural    مطارق ضغط
noun      جهاز كشف عن المعادن
plural    أجهزة كشف عن المعادن
noun      جهاز كشف المعادن
plural    أجهزة كشف المعادن
noun      سلك كهربائي
plural    أسلاك كهربائية
noun      حديد
noun      خردة
noun      فحم
noun      جهاز اتصال لاسلكي
plural    أجهزة اتصال لاسلكي
noun      جهاز اتصال فضائي
plural    أجهزة اتصال فضائي
noun      جهاز ثريا
plural    أجهزة ثريا
noun      جهاز موترولا
plural    أجهزة موترولا
noun      جهاز نداء
plural    أجهزة نداء
noun      ناظور
plural    نواظير
noun      ناظور ليلي
plural    نواظير ليلية
noun      طابعة
plural    طابعات
noun      بطاقة هوية
plural    بطاقات هوية
noun      بطاقة مزورة
plural    بطاقات مزورة
noun      ختم
plural    أختام
noun      لوحة
plural    لوحات

class     goods_vehicle
noun      سيارة رباعية الدفع
plural    سيارات رباعية الدفع
noun      سيارة دفع رباعي
plural    سيارات دفع رباعي
noun      حافلة
plural    حافلات
noun      باص
plural    باصات
noun      دراجة هوائية
plural    دراجات هوائية
noun      زورق مطاطي
plural    زوارق مطاطية
noun      مركب صيد
plural    مراكب صيد
noun      مركب
plural    مراكب
noun      رافعة
plural    رافعات
noun      عجلة
plural    عجلات
noun      مقطورة
plural    مقطورات
noun      توكتوك
noun      حفارة
plural    حفارات

# Behind a thing, before how many there are of it: "قنابل يدوية عدد 4".
class     count_word
word      عدد
word      العدد
word      بعدد

class     quantity_noun
noun      كيلو جرام
plural    كيلو جرامات
noun      كيلو غرام
plural    كيلو غرامات
noun      قنطار
plural    قناطير
noun      طربة
plural    طرب
noun      لفافة
plural    لفافات
noun      شريط
plural    أشرطة
noun      غالون
plural    غالونات
noun      جالون
plural    جالونات
noun      صفيحة
plural    صفائح
noun      كبسولة
plural    كبسولات
noun      قرص
plural    أقراص
noun      قالب
plural    قوالب
noun      مبلغ
plural    مبالغ
noun      كمية معتبرة
plural    كميات معتبرة
noun      كمية محدودة
plural    كميات محدودة
noun      كمية هائلة
plural    كميات هائلة
noun      برميل
plural    براميل
noun      علبة
plural    علب
noun      حمولة
noun      كمية
noun      كمية كبيرة
plural    كميات كبيرة
noun      كمية ضخمة
plural    كميات ضخمة
noun      شحنة
noun      كيلوغرام
plural    كيلوغرامات
noun      كيلوجرام
plural    كيلوجرامات
noun      كيلو
noun      كغ
noun      كغم
noun      كلغ
noun      كلغم
noun      كجم
noun      غرام
plural    غرامات
noun      جرام
plural    جرامات
noun      طن
plural    أطنان
noun      لتر
plural    ليترات
plural    لترات
noun      صندوق
plural    صناديق
noun      قطعة
plural    قطع
noun      مخزن
plural    مخازن
noun      كدس
plural    أكداس
noun      حبة
plural    حبوب
noun      كف
plural    كفوف
noun      كيس
plural    أكياس
noun      ظرف
plural    ظروف
noun      رزمة
plural    رزم
noun      لوح
plural    ألواح
noun      حزمة
plural    حزم
noun      مجموعة
noun      دفعة
noun      كرتونة
plural    كراتين

# Things of those just told: "قطع سلاح بينها ثلاث بنادق".
class     among_things
word      بينها
word      من بينها
word      منها
word      من ضمنها

# What goods are like.
class     goods_part
adjective مخدر
adjective مهرب
adjective مسروق
adjective مزور
adjective متنوع
adjective مختلف
adjective كبير
adjective محمول
adjective عسكري
adjective حربي
adjective أثري
adjective رشاش
adjective خفيف
adjective متوسط
adjective ثقيل

# What a weapon is called behind its noun: "صواريخ الكاتيوشا".
class     weapon_make
noun      كلاشنكوف
noun      كلاشنيكوف
noun      كلاشينكوف
noun      كاتيوشا
noun      غراد
noun      جراد
noun      تاو
noun      كورنيت
noun      سكود
noun      شاهد
noun      ياسين
noun      غرانوف

# "لغم من مخلفات الحرب"
class     war_remnant
noun      مخلفات الحرب
noun      مخلفات حرب
noun      مخلفات حربية
noun      مخلفات القصف
noun      مخلفات المعارك

class     material
noun      مادة
plural    مواد

class     of_make
word      نوع
word      من نوع
word      طراز
word      من طراز

# What a war leaves in the ground: "صاروخ من مخلفات الاحتلال".
class     remnant
word      مخلفات
word      بقايا
word      مخلفات قصف

# What only passes over is no weapon of the incident: "تحليق مكثف لطائرات الاستطلاع".
# Before a weapon: it is made, smuggled or owned, and nothing is done with it.
class     no_means
word      لصنع
word      لصناعة
word      لتصنيع
word      لإنتاج
noun      تصنيع
noun      مكونات
verb      هرّب
masdar    تهريب
verb      امتلك
masdar    امتلاك
verb      صنّع
noun      صناعة
noun      حيازة
noun      تجارة
noun      معمل
noun      ورشة
noun      مرصد

# Right before a weapon: it is what was destroyed, or what somebody carries.
class     undone
verb      دمّر
masdar    تدمير
verb      أعطب
masdar    إعطاب
verb      أتلف
masdar    إتلاف
verb      فكّك
masdar    تفكيك
verb      نزع
masdar    نزع
verb      كافح
masdar    مكافحة
verb      أزال
masdar    إزالة
verb      أحرق
masdar    إحراق
verb      حمل
imperfect يحمل
masdar    حمل

class     overflight
noun      تحليق
verb      حلّق
