"""Who did what to whom: doers and targets of ordinary sentences, in all voices and orders, for every type of incident."""

from __future__ import annotations

import pytest

from arabic_rules import Extractor

EXTRACTOR = Extractor()


@pytest.mark.parametrize(("text", "initiators", "targets"), [
    ("اعتقلت قوات الأمن اللبنانية خمسة مشتبه بهم في طرابلس", ["قوات الأمن اللبنانية"], []),
    ("هاجمت طالبان مدنيين في ولاية غزني", ["حركة طالبان"], ["مدنيين"]),
    ("قال الجيش العراقي إن قواته ألقت القبض على ثلاثة إرهابيين في الأنبار", ["الجيش العراقي"], []),
    ("اعتقل أربعة شبان من قبل المخابرات الجوية في مدينة درعا", ["المخابرات الجوية"], []),
    ("تم توقيف سبعة أشخاص على يد الشرطة العسكرية في مدينة عفرين", ["الشرطة العسكرية"], []),
    ("خطف مسلحون مجهولون طبيبا في مدينة السويداء", ["مسلحون مجهولون"], []),
    ("استهدف تفجير قوات الأمن في مدينة المنصورة", [], ["قوات الأمن"]),
    ("استهدفت غارات التحالف مواقع الحوثيين في صعدة", ["التحالف"], ["الحوثيون"]),
    ("اختطف عناصر من حركة الشباب ثلاثة عمال إغاثة في جنوب الصومال", ["حركة الشباب"], []),
    ("اختطفت ميليشيا الحوثي خطيب مسجد في محافظة إب", ["الحوثيون"], []),
    ("تعرض صحفي للاختطاف على يد مسلحين في مصراتة", ["مسلحين"], []),
    ("هاجمت القوات الموالية لحفتر مواقع القوات التابعة لحكومة الوفاق في مدينة سرت", ["الجيش الوطني الليبي"], ["حكومة الوفاق الوطني"]),
    ("استهدفت طائرة مسيرة تابعة لقوات الدعم السريع، منزلا في حي البترول بمدينة كوستي", ["قوات الدعم السريع"], ["منزلا"]),
    ("قال مصدر إن مسلحين هاجموا كمينا للشرطة جنوب رفح", ["مسلحين"], ["الشرطة"]),
    ("دمرت وحدة للجيش الوطني الشعبي وعناصر الدرك الوطني مخبأ للإرهابيين بجيجل", ["الجيش الوطني الشعبي", "الدرك الوطني"], ["مخبأ للإرهابيين"]),
    ("قصفت مسيرة تتبع لمليشيا الدعم السريع منزل مواطن في مدينة الأبيض", ["قوات الدعم السريع"], ["منزل"]),
    ("استهدفت قوات الدعم السريع بالمدفعية الثقيلة مراكز لإيواء النازحين بالفاشر", ["قوات الدعم السريع"], ["مراكز لإيواء"]),
    ("استهدفت المدفعية نقطة طبية في مرعيان", [], ["نقطة طبية"]),
    ("استهدفت المدفعية منازل المدنيين شرق المستشفى في بنش", [], ["منازل"]),
    ("قصف لطائرات النظام استهدف حيا شرق المحطة في مدينة الرستن", ["النظام السوري"], []),
    ("طعن مستوطن شابا فلسطينيا في القدس", ["المستوطنون"], []),
    ("طعن مستوطنون شابا في القدس", ["المستوطنون"], []),
    ("قتل مسلح شرطيا في القدس", ["مسلح"], ["الشرطة"]),
    ("طعن شاب جنديا إسرائيليا عند حاجز قلنديا", [], ["الجيش الإسرائيلي"]),
    ("سحب الجيش قواته من مدينة سنجار", ["الجيش"], []),
    ("أحبط الجيش الأردني محاولة تسلل وتهريب كمية من المخدرات من سوريا وقتل 3 مهربين", [], ["الجيش الأردني"]),
    ("دهس مستوطن بسيارته طفلة قرب الخليل", ["المستوطنون"], []),
    ("تقدم الجيش نحو الحي ووقع انفجار في المقدادية", [], []),
    ("توجهت الشرطة إلى الحي وانفجرت عبوة ناسفة في المقدادية", [], []),
    ("وصلت الحكومة إلى عدن واستهدفت طائرة مسيرة مطار عدن", [], ["مطار عدن"]),
    ("هاجم مسلحون جنودا من الجيش الليبي في سبها", ["مسلحون"], ["الجيش الليبي"]),
    ("قال الجيش التركي إن مسلحين أكرادا هاجموا حاجزا في شرناق", ["مسلحين أكرادا"], ["حاجزا"]),
    ("أفرجت جماعة الحوثي عن 15 أسيرا في تعز", ["الحوثيون"], []),
    ("أطلقت قسد سراح 40 معتقلا في القامشلي", ["قوات سوريا الديمقراطية"], []),
    ("الإفراج عن ثلاثة صحفيين من قبل قوات الأمن في عدن", ["قوات الأمن"], []),
    ("أفرجت سلطات الاحتلال عن الأسير محمد قاسم من مدينة جنين", ["إسرائيل"], []),
    ("داهمت قوة من الأمن العام منازل في بلدة الصنمين", ["الأمن العام"], ["منازل"]),
    ("اقتحمت آليات الاحتلال مخيم بلاطة شرق نابلس", ["إسرائيل"], []),
    ("نفذت القوات الأميركية عملية إنزال جوي في ريف دير الزور", ["الجيش الأمريكي"], []),
    ("حملة مداهمات نفذتها الشرطة الاتحادية في حي الميدان بالموصل", ["الشرطة الاتحادية"], []),
    ("ضبطت قوات الجيش اليمني شحنة صواريخ في مأرب", ["الجيش الوطني اليمني"], []),
    ("صادرت شرطة الاحتلال جرارين زراعيين في الأغوار", ["الشرطة الإسرائيلية"], []),
    ("عثرت القوات العراقية على مستودع أسلحة في الفلوجة", ["الجيش العراقي"], []),
    ("استولت ميليشيا الحوثي على منازل معارضين في صنعاء", ["الحوثيون"], ["منازل"]),
    ("اشتبكت قوات الحكومة مع متمردي حركة العدل والمساواة في دارفور", ["قوات الحكومة"], ["حركة العدل والمساواة"]),
    ("اندلعت معارك عنيفة بين الجيش السوري وتنظيم جبهة النصرة في ريف حماة", ["الجيش السوري"], ["جبهة النصرة"]),
    ("دارت مواجهات بين القوات المشتركة من جهة والحوثيين من جهة ثانية في الضالع", ["القوات المشتركة"], ["الحوثيون"]),
    ("قتل خمسة من عناصر حزب الله في اشتباكات مع جبهة النصرة في عرسال", ["حزب الله"], ["جبهة النصرة"]),
    ("هاجم مسلحون يستقلون دراجة نارية دورية للشرطة في البصرة", ["مسلحون"], ["الشرطة"]),
    ("شن تنظيم داعش هجوما على حقل نفطي في كركوك", ["تنظيم الدولة الإسلامية"], ["حقل نفطي"]),
    ("هجوم لتنظيم القاعدة على نقطة عسكرية في أبين", ["تنظيم القاعدة"], ["نقطة عسكرية"]),
    ("هجوم شنه مسلحو حركة الشباب على قاعدة للقوات الأوغندية جنوب مقديشو", ["حركة الشباب"], ["الجيش الأوغندي"]),
    ("اغتال مسلحون مجهولون ضابطا في المخابرات وسط عدن", ["مسلحون مجهولون"], ["المخابرات"]),
    ("حاول مسلحون اغتيال ضابط في الشرطة وسط مدينة البصرة", ["مسلحون"], ["الشرطة"]),
    ("اغتيال قيادي في حركة حماس بغارة إسرائيلية في صيدا", ["إسرائيل"], ["حماس"]),
    ("نجا قائد الشرطة من محاولة اغتيال نفذها مجهولون في لودر", ["مجهولون"], ["الشرطة"]),
    ("أعدم تنظيم داعش خمسة مدنيين في مدينة الموصل", ["تنظيم الدولة الإسلامية"], []),
    ("أعدمت السلطات السعودية ثلاثة مدانين في الرياض", ["الحكومة السعودية"], []),
    ("إعدام جنديين عراقيين على يد داعش في الفلوجة", ["تنظيم الدولة الإسلامية"], ["الجيش العراقي"]),
    ("قامت حركة الشباب بإعدام أربعة أشخاص رميا بالرصاص في بلدة بولوبردي", ["حركة الشباب"], []),
    ("قصفت قوات النظام بالمدفعية الثقيلة بلدة النيرب", ["قوات النظام السوري"], []),
    ("قال الدفاع المدني إن قوات النظام قصفت بالصواريخ سوقا في مدينة أريحا", ["قوات النظام السوري"], ["سوقا"]),
    ("تعرضت أحياء سكنية في تعز لقصف من قبل ميليشيا الحوثي", ["الحوثيون"], ["أحياء سكنية"]),
    ("قصف قوات النظام مدرسة في بلدة سرمين يوقع خمسة جرحى", ["قوات النظام السوري"], ["مدرسة"]),
    ("شنت مقاتلات التحالف العربي غارتين على معسكر للحوثيين في صنعاء", ["التحالف العربي"], ["الحوثيون"]),
    ("نفذ سلاح الجو الإسرائيلي غارة على مبنى في النبطية", ["سلاح الجو الإسرائيلي"], ["مبنى"]),
    ("غارة للاحتلال على منزل في خان يونس تقتل خمسة", ["إسرائيل"], ["منزل"]),
    ("نجحت طائرات التحالف في تدمير مواقع للحوثيين", ["التحالف"], ["الحوثيون"]),
    ("استهدفت طائرة مسيرة تركية سيارة لقسد في القامشلي", ["تركيا"], ["قوات سوريا الديمقراطية"]),
    ("قتل عنصران من قسد بقصف مسيرة تركية قرب عين عيسى", ["تركيا"], ["قوات سوريا الديمقراطية"]),
    ("مسيرة إسرائيلية تستهدف دراجة نارية في بنت جبيل", ["إسرائيل"], []),
    ("هاجمت مسيرات الدعم السريع مطار الخرطوم", ["قوات الدعم السريع"], ["مطار الخرطوم"]),
    ("فجر مسلحون أنبوبا للنفط في محافظة شبوة", ["مسلحون"], []),
    ("انفجرت عبوة ناسفة بدورية للشرطة في الموصل", [], ["الشرطة"]),
    ("قتل جنديان في انفجار لغم زرعته ميليشيا الحوثي في الجوف", ["الحوثيون"], []),
    ("فجرت قوات الاحتلال منزل الأسير سامر حلبية في أبو ديس", ["الجيش الإسرائيلي"], ["منزل"]),
    ("فجر انتحاري من تنظيم داعش نفسه في سوق شعبي ببغداد", ["تنظيم الدولة الإسلامية"], ["سوق شعبي"]),
    ("هجوم انتحاري لحركة الشباب على فندق في مقديشو", ["حركة الشباب"], ["فندق"]),
    ("تفجير انتحاري تبناه تنظيم القاعدة استهدف مبنى الأمن في المكلا", ["تنظيم القاعدة"], ["مبنى"]),
    ("استهدف انتحاري يقود سيارة مفخخة حاجزا للجيش الليبي في بنغازي", ["انتحاري"], ["الجيش الليبي"]),
    ("انفجار غامض في مستودع ذخيرة تابع لحزب الله في بلدة عين قانا", [], ["حزب الله"]),
    ("قتلت قوات الدعم السريع عشرين مدنيا في قرية بولاية الجزيرة", ["قوات الدعم السريع"], []),
    ("قتل خمسة مدنيين على أيدي قوات النظام في بلدة التريمسة", ["قوات النظام السوري"], []),
    ("ارتكبت قوات النظام مجزرة مروعة في بلدة كفرنبل راح ضحيتها 20 مدنياً", ["قوات النظام السوري"], []),
    ("ارتكبت ميليشيا الحوثي جريمة مروعة بحق المدنيين في مدينة تعز راح ضحيتها خمسة أطفال", ["الحوثيون"], []),
    ("تعرض ثلاثة معتقلين للتعذيب على يد عناصر قسد في سجن بالشدادي", ["قوات سوريا الديمقراطية"], ["ثلاثة معتقلين"]),
    ("اعتدى عناصر من الشرطة العسكرية بالضرب على شاب في عفرين", ["الشرطة العسكرية"], []),
    ("توفي معتقل تحت التعذيب في سجون ميليشيا الحوثي بصنعاء", ["الحوثيون"], []),
    ("قضى شاب تحت التعذيب في سجون النظام السوري", ["النظام السوري"], []),
    ("تعرضت فتاتان للاغتصاب على يد مسلحين في نيالا", ["مسلحين"], ["فتاتان"]),
    ("اغتصاب جماعي نفذه عناصر من ميليشيا محلية بحق ثلاث نساء في كتم", ["ميليشيا محلية"], ["ثلاث نساء"]),
    ("سيطرت هيئة تحرير الشام على بلدة مورك", ["هيئة تحرير الشام"], []),
    ("انتزع الجيش العراقي بلدة الحويجة من تنظيم داعش", ["الجيش العراقي"], ["تنظيم الدولة الإسلامية"]),
    ("استعادت قوات الجيش السوداني السيطرة على مدينة سنجة", ["الجيش السوداني"], []),
    ("سيطرة قوات طالبان على مدينة قندوز", ["حركة طالبان"], []),
    ("أحبط الجيش الوطني محاولة تسلل لقسد على محور البرتقالة", ["قوات سوريا الديمقراطية"], ["الجيش الوطني"]),
    ("تسللت مجموعة من داعش إلى قرية في ريف حماة", ["تنظيم الدولة الإسلامية"], []),
    ("صدت القوات المشتركة تسلل عناصر حوثية غرب الضالع", ["الحوثيون"], ["القوات المشتركة"]),
    ("تصدت دفاعات الجيش السوري الجوية لصواريخ الطيران الإسرائيلي", ["الطيران الإسرائيلي"], []),
    ("تصدت الدفاعات الجوية السورية لصواريخ إسرائيلية في سماء دمشق", ["إسرائيل"], []),
    ("أسقط الجيش اليمني مسيرة حوثية في الجوف", ["الجيش الوطني اليمني"], ["الحوثيون"]),
    ("هدمت جرافات الاحتلال منزلا في بلدة جبل المكبر", ["إسرائيل"], ["منزلا"]),
    ("أحرق مستوطنون مسجدا في قرية بيتللو", ["المستوطنون"], ["مسجدا"]),
    ("دمر تنظيم داعش كنيسة أثرية في الموصل", ["تنظيم الدولة الإسلامية"], ["كنيسة"]),
    ("عمدت قوات الاحتلال إلى هدم منزل في بلدة سلوان", ["الجيش الإسرائيلي"], ["منزل"]),
    ("تظاهر مئات الأهالي في ساحة الكرامة بالسويداء", ["مئات الأهالي"], []),
    ("أغلق محتجون طريق مطار بيروت بالإطارات", ["محتجون"], []),
    ("هجرت قوات النظام مئات العائلات من بلدة مضايا", ["قوات النظام السوري"], []),
    ("تهجير 50 عائلة على يد مستوطنين من تجمع عين سامية", ["المستوطنون"], []),
    ("أجبرت قوات الدعم السريع مئات الأسر على النزوح من قرى ولاية سنار", ["قوات الدعم السريع"], []),
    ("سلم عشرة من عناصر داعش أنفسهم لقوات البيشمركة في مخمور", ["تنظيم الدولة الإسلامية"], []),
    ("انشق خمسة جنود عن جيش النظام في درعا", ["قوات النظام السوري"], []),
    ("استسلم عشرون مقاتلا من طالبان للقوات الأفغانية في بدخشان", ["حركة طالبان"], []),
    ("دفعت القوات التركية بتعزيزات عسكرية إلى نقاطها في جبل الزاوية", ["الجيش التركي"], []),
    ("أرسلت قسد تعزيزات إلى جبهات منبج", ["قوات سوريا الديمقراطية"], []),
    ("فرضت قوات الجيش حصارا على بلدة رهيد البردي", ["قوات الجيش"], []),
    ("نصبت قوات الاحتلال حاجزا عند مدخل بلدة حزما", ["الجيش الإسرائيلي"], []),
    ("وقع الجيش السوداني وقوات الدعم السريع هدنة في جدة", ["الجيش السوداني", "قوات الدعم السريع"], []),
    ("اتفاق بين الحكومة اليمنية والحوثيين على تبادل 900 أسير", ["الحكومة اليمنية", "الحوثيون"], []),
    ("توصلت إسرائيل وحزب الله إلى اتفاق لوقف إطلاق النار", ["إسرائيل", "حزب الله"], []),
    ("ألقي القبض على قيادي في تنظيم القاعدة من قبل قوات مكافحة الإرهاب في المكلا", ["قوات مكافحة الإرهاب"], ["تنظيم القاعدة"]),
    ("وحدات من الجيش اللبناني أوقفت أربعة سوريين في عرسال", ["الجيش اللبناني"], []),
    ("أقدم مسلحون ينتمون إلى حركة الشباب على اختطاف ممرضتين في مدينة مانديرا", ["حركة الشباب"], []),
    ("اقتاد مسلحون حوثيون الناشط سالم العمري من منزله في ذمار", ["الحوثيون"], []),
    ("قوات النظام تداهم منازل المدنيين في بلدة زاكية", ["قوات النظام السوري"], ["منازل"]),
    ("اشتباكات بين مسلحين من آل جعفر والجيش اللبناني في حي الشراونة", ["مسلحين"], ["الجيش اللبناني"]),
    ("تبادل لإطلاق النار بين حرس الحدود السعودي ومسلحين حوثيين قبالة جازان", ["حرس الحدود السعودي"], ["الحوثيون"]),
    ("شن مقاتلو حركة طالبان هجوما على نقطة تفتيش في ولاية زابل", ["حركة طالبان"], ["نقطة تفتيش"]),
    ("استهدف مسلحون من تنظيم القاعدة دورية عسكرية في مودية", ["تنظيم القاعدة"], ["دورية عسكرية"]),
    ("تمكن مسلحون من اغتيال مدير أمن مديرية المنصورة في عدن", ["مسلحون"], []),
    ("إسرائيل تغتال قياديا بارزا في الجهاد الإسلامي بدمشق", ["إسرائيل"], ["حركة الجهاد الإسلامي"]),
    ("قصفت القوات التركية والجيش الوطني قرى خاضعة لسيطرة قسد شمالي الرقة", ["الجيش التركي", "الجيش الوطني"], []),
    ("تعرضت مدينة خاركيف لقصف روسي بالصواريخ", ["روسيا"], []),
    ("استشهد مسعفان في غارة نفذتها مسيرة إسرائيلية على سيارة إسعاف في كفركلا", ["إسرائيل"], ["سيارة إسعاف"]),
    ("الطيران الحربي الروسي يستهدف بعدة غارات محيط بلدة كنصفرة", ["الطيران الحربي الروسي"], []),
    ("قتل سائق بهجوم لطائرة مسيرة أوكرانية في بيلغورود", ["أوكرانيا"], []),
    ("قتل ثلاثة جنود أتراك بتفجير سيارة مفخخة نفذه حزب العمال الكردستاني في هكاري", ["حزب العمال الكردستاني"], ["الجيش التركي"]),
    ("زرع مجهولون عبوة ناسفة أسفل سيارة ضابط في كركوك", ["مجهولون"], []),
    ("قوات الدعم السريع تقتل 40 مدنيا في قرية الصالحة", ["قوات الدعم السريع"], []),
    ("قتلت عناصر من ميليشيا فاطميون راعيين في بادية السخنة", ["لواء فاطميون"], []),
    ("القوات العراقية تستعيد مدينة هيت من تنظيم داعش", ["الجيش العراقي"], ["تنظيم الدولة الإسلامية"]),
    ("قوات الوفاق تحكم سيطرتها على قاعدة الوطية", ["حكومة الوفاق الوطني"], []),
    ("أقدمت ميليشيا الحوثي على تفجير منزل مواطن في مديرية القريشية", ["الحوثيون"], ["منزل"]),
    ("جرافات عسكرية إسرائيلية تهدم خمسة منازل في مخيم نور شمس", ["إسرائيل"], ["خمسة منازل"]),
    ("احتجز الحرس الثوري الإيراني ناقلة نفط في مضيق هرمز", ["الحرس الثوري الإيراني"], []),
    ("تمكنت دورية لحرس الحدود الأردني من ضبط مليون حبة مخدرة قرب الرويشد", ["حرس الحدود الأردني"], []),
    ("استقدمت قوات النظام تعزيزات إلى محيط مدينة نوى", ["قوات النظام السوري"], []),
    ("تعزيزات عسكرية للحشد الشعبي تصل إلى قضاء سنجار", ["الحشد الشعبي"], []),
    ("جماعة الحوثي تفرج عن خمسة صحفيين في صنعاء", ["الحوثيون"], []),
    ("اعتصم عشرات المعلمين أمام مبنى المحافظة في الحسكة", ["عشرات المعلمين"], []),
    ("تبادل الأسرى بين الحكومة والحوثيين شمل 50 أسيرا في الضالع", ["الحكومة", "الحوثيون"], []),
    ("نفذ مسلحو داعش حكم الإعدام بثلاثة مدنيين في القيارة", ["تنظيم الدولة الإسلامية"], []),
    ("ذبح تنظيم أنصار بيت المقدس أربعة أشخاص في سيناء", ["أنصار بيت المقدس"], []),
    ("حاولت مجموعات الحوثيين التسلل إلى مواقع الجيش في جبهة نهم", ["الحوثيون"], []),
    ("فجر انتحاري سيارة مفخخة أمام مقر للشرطة في لشكركاه", ["انتحاري"], ["الشرطة"]),
    ("قتل عشرة أشخاص بهجوم انتحاري نفذته بوكو حرام في مايدوغوري", ["بوكو حرام"], []),
    ("انشق عشرات العناصر عن قوات الدعم السريع وانضموا للجيش في كردفان", ["قوات الدعم السريع"], []),
])
def test_roles_doers_and_targets(text: str, initiators: list[str], targets: list[str]) -> None:
    """A sentence has one incident, with these who did it, to these."""
    record, = EXTRACTOR.extract(text)

    assert (initiators, targets) == ([a.name for a in record.initiators], [a.name for a in record.targets])


def test_roles_both_sides_are_those_told_before() -> None:
    """Sides that only a dual names are those of the fight told before, or the two armed parties named last."""
    text = "اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في أم درمان. وفي بحري تجددت المعارك بين الطرفين وقتل سبعة مدنيين."
    records = EXTRACTOR.extract(text)

    assert {("الجيش السوداني", "قوات الدعم السريع")} == {(r.initiators[0].name, r.targets[0].name) for r in records}


def test_roles_repelled_attack_is_aimed_at_those_who_repel_it() -> None:
    """Who stops an attack did not make it: he is whom it was aimed at, where nobody else is."""
    record, = EXTRACTOR.extract("تمكنت قوات الجيش من صد هجوم لتنظيم داعش على بلدة هجين")

    assert ["تنظيم الدولة الإسلامية"] == [a.name for a in record.initiators]
    assert ["قوات الجيش"] == [a.name for a in record.foiled_by] == [a.name for a in record.targets]


def test_roles_nobody_behind_an_agent_marker_suffers() -> None:
    """Those behind "on the hands of" do it, although they stand where a victim may."""
    record, = EXTRACTOR.extract("تعرض صحفي للاختطاف على يد مسلحين في مصراتة")

    assert ["مسلحين"] == [a.name for a in record.initiators]
    assert record.counts is None or "abducted" not in record.counts or record.counts["abducted"].min == 1


@pytest.mark.parametrize(("text", "sides"), [
    ("اشتباكات بين قبيلتي المسيرية والرزيقات في بابنوسة.", ("قبيلة المسيرية", "قبيلة الرزيقات")),
    ("اشتباكات بين عشيرة البزون وآل مطر في قضاء القرنة.", ("عشيرة البزون", "عشيرة آل مطر")),
    ("اشتباكات بين الكتيبة 55 ومهربين في الزاوية.", ("الكتيبة 55", "مهربين")),
])
def test_sides_of_a_fight_that_no_table_names(text: str, sides: tuple[str, str]) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert (record.initiators[0].name, record.targets[0].name) == sides


def test_a_spokesman_by_name_is_no_doer() -> None:
    record, = EXTRACTOR.extract("قتل سبعة في تفجير بكابل. وقال المتحدث باسم طالبان ذبيح الله مجاهد إن الحركة نفذت الهجوم")
    assert not record.people
    assert [source.name for source in record.sources or ()] == ["ذبيح الله مجاهد"]


def test_who_tells_of_others_is_no_doer() -> None:
    (record,) = EXTRACTOR.extract("قال مسؤولون أمنيون إن سلفيين هاجموا متاجر في مدينة سيدي بوزيد.")

    assert "مسؤولون أمنيون" not in [actor.name for actor in record.initiators]


def test_cars_that_are_burnt_are_targets() -> None:
    (record,) = EXTRACTOR.extract("أحرق مستوطنون مركبتين في قرية مادما.")

    assert [actor.name for actor in record.targets] == ["مركبتين"]


@pytest.mark.parametrize(("text", "doers"), [
    ("هاجم مسلحون مجهولون حافلة في الطبقة. وقال شهود إن مسلحين على متن دراجة أطلقوا النار على الحافلة.", ["مسلحون مجهولون"]),
    ("اغتال مجهولون ضابطا في الشرطة بتعز. وقال مصدر إن مسلحين أطلقوا النار على سيارته.", ["مجهولون"]),
    ("هاجمت حركة الشباب قاعدة عسكرية في كيسمايو وحاول المسلحون اقتحامها.", ["حركة الشباب"]),
    ("شنت حركة الشباب هجوما على مطعم في بيدوا نفذه انتحاري.", ["حركة الشباب"]),
])
def test_gunmen_told_again_are_those_told_before(text: str, doers: list[str]) -> None:
    assert doers == [actor.name for record in EXTRACTOR.extract(text) for actor in record.initiators]


@pytest.mark.parametrize("text", [
    "تصدت قوات البيشمركة لهجوم شنه تنظيم داعش على بلدة مخمور، فقتلت 12 من عناصره.",
    "تصدت قوات البيشمركة الكردية، بدعم من طيران التحالف الدولي، لهجوم شنه تنظيم داعش على بلدة مخمور.",
])
def test_those_who_stop_an_attack_are_its_targets(text: str) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert [actor.name for actor in record.initiators] == ["تنظيم الدولة الإسلامية"]
    assert [actor.name for actor in record.targets] == ["البيشمركة"]


def test_tribes_that_are_named_are_the_sides() -> None:
    (record,) = EXTRACTOR.extract("قتل تسعة في مواجهات بين قبيلتين جنوب نيالا. وقال زعيم محلي إن القتال وقع بين قبيلتي الرواشدة والسلامات.")

    assert [actor.name for actor in record.initiators] == ["قبيلة الرواشدة"]
    assert [actor.name for actor in record.targets] == ["قبيلة السلامات"]


@pytest.mark.parametrize(("text", "kind"), [
    ("أعلنت مصادر أمنية، أمس الثلاثاء، اغتيال ناشطين في مدينة الديوانية جنوبي البلاد برصاص مجهولين.", "assassination"),
    ("سجلت شبكة أطباء السودان 14 حالة اغتصاب في مخيم أبو شوك على يد قوات الدعم السريع.", "sexual_violence"),
])
def test_what_a_source_announces_is_told_of_nobody_in_passing(text: str, kind: str) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert record.types == (kind,)


def test_word_within_the_name_of_a_force_is_no_accident() -> None:
    (record,) = EXTRACTOR.extract("قتل 4 مسلحين في اشتباكات مع قوات الصاعقة في حي الليثي ببنغازي.")

    assert record.counts is not None
    assert record.counts["killed"].min == 4


@pytest.mark.parametrize(("text", "doer"), [
    pytest.param("قصف الاحتلال التركي قرية مرعناز. وأصيب طفل بقصف الاحتلال على قرية مياسة.", "تركيا", id="named before"),
    pytest.param("قصف الاحتلال قرية مرعناز. وأصيب طفل بقصف الاحتلال التركي على قرية مياسة.", "تركيا", id="named behind"),
    pytest.param("قصف الاحتلال بلدة الخيام. وأصيب طفل بقصف الاحتلال على بلدة كفركلا.", "إسرائيل", id="named nowhere"),
])
def test_the_occupier_is_the_one_that_the_text_names(text: str, doer: str) -> None:
    """Whose land is held tells whom "الاحتلال" means, where the text says it once in full."""
    assert {actor.name for record in EXTRACTOR.extract(text) for actor in record.initiators} == {doer}


@pytest.mark.parametrize(("text", "doers", "targets"), [
    ("أفاد ناشطون بأن شابين استهدفا بالرصاص من قبل مسلحين مجهولين في بلدة تسيل.", ["مسلحين مجهولين"], ["شابين"]),
    ("دورية للجيش العراقي هوجمت من قبل مسلحين قرب الرطبة.", ["مسلحين"], ["الجيش العراقي"]),
    ("القوات الأمنية اعتقلت شابا مطلوبا من قبل القضاء في الحلة.", ["القوات الأمنية"], []),
])
def test_who_stands_before_a_verb_with_an_agent_is_aimed_at(text: str, doers: list[str], targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)

    assert (doers, targets) == ([a.name for a in record.initiators], [a.name for a in record.targets])


def test_several_are_fought_behind_with() -> None:
    (record,) = EXTRACTOR.extract("اشتبك الجيش اللبناني مع عناصر داعش والنصرة في جرود عرسال.")

    assert [a.name for a in record.targets] == ["تنظيم الدولة الإسلامية", "جبهة النصرة"]


def test_members_of_nobody_in_particular_are_no_side() -> None:
    (record,) = EXTRACTOR.extract("مواجهات مسلحة بين أبناء عشيرة واحدة في ناحية العزير تخلف قتيلا.")

    assert not record.initiators


def test_a_town_whose_name_is_a_verb_of_intent_plans_nothing() -> None:
    """"نوى" is a town, and a man meant to."""
    (incident,) = EXTRACTOR.extract("ألقت الشرطة القبض على مهربين اثنين في نوى")
    assert incident.status == "asserted"


def test_who_tells_of_goods_behind_a_comma_is_not_taken_himself() -> None:
    (incident,) = EXTRACTOR.extract("داهمت الشرطة مستودعا في صيدا، عقب بلاغ من أحد الأهالي، وأسفر ذلك عن ضبط ذخائر")
    assert not (incident.counts or {}).get("arrested")


@pytest.mark.parametrize(("text", "claimed"), [
    ("أعلنت كتائب القسام أن مقاتليها قصفوا تجمعا لجنود الاحتلال بقذائف الهاون شرق خان يونس", ["كتائب القسام"]),
    ("قال الناطق باسم كتائب القسام إن الكتائب قصفت مدينة عسقلان بالصواريخ", ["كتائب القسام"]),
    ("أعلن الجيش العراقي أن طائراته قصفت موقعا لداعش قرب الموصل", []),
    ("قالت الشرطة إن حركة الشباب نفذت تفجيرا في مقديشو", []),
    ("أفاد مصدر في المعارضة السورية بأن المعارضة السورية قصفت بلدة نبل بالصواريخ", []),
])
def test_a_group_that_is_quoted_for_its_own_fire_claims_it(text: str, claimed: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert [actor.name for actor in record.claimed_by] == claimed


@pytest.mark.parametrize(("text", "name"), [
    ("خطف مجهولون مدير مشفى المضيق، محمد رعدان، في قرية إبين", "محمد رعدان"),
    ("قتل قائد اللواء 20 من الجيش الصومالي العقيد عبدو علي مهد في كمين قرب أفجوي", "عبدو علي مهد"),
    ("أصيب الطفل (حزام شروق ـ 11 عاماً) بجروح جراء انفجار لغم في الحديدة", "حزام شروق"),
    ("استشهد الشاب محمد بسام تياهة شعور (20 عاماً) برصاص الاحتلال قرب الظاهرية", "محمد بسام تياهة شعور"),
])
def test_the_name_of_one_who_suffers_it_stands_behind_what_is_said_of_him(text: str, name: str) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert [person.name for person in record.people] == [name]


def test_whose_wing_a_group_is_parts_nothing() -> None:
    (record,) = EXTRACTOR.extract("تبنت سرايا القدس، الذراع العسكرية لحركة الجهاد الإسلامي، وكتائب شهداء الأقصى، الجناح العسكري لحركة فتح، هجوما في نابلس")
    assert [actor.name for actor in record.claimed_by] == ["سرايا القدس", "كتائب شهداء الأقصى"]
    (record,) = EXTRACTOR.extract("فجرت كتائب القسام، الجناح العسكري لحركة حماس، لغما شمال غزة")
    assert not record.targets


def test_with_whom_the_victims_work_is_no_partner() -> None:
    (record,) = EXTRACTOR.extract("قتل ثلاثة من قوة محلية تعمل بالتنسيق مع الجيش النيجيري في هجوم لمسلحين في زامفارا")
    assert not record.partners


def test_others_are_not_of_a_share_of_those_told_before() -> None:
    (record,) = EXTRACTOR.extract("قتل 40 شخصا، معظمهم من العسكريين، كما أصيب 50 آخرون، في هجوم على العريش")
    assert record.counts is not None
    assert not record.counts["injured"].of_whom


@pytest.mark.parametrize(("text", "names"), [
    ("استشهد طفل في غارة على مخيم النصيرات. وذكر مصدر طبي أن الطفل هو مؤمن الأصمعي.", ["مؤمن الأصمعي"]),
    ("قتل قيادي في غارة على إدلب. والقيادي المستهدف، وفق البيان، هو المدعو سامر الخالد.", ["سامر الخالد"]),
    ("قتل جندي في انفجار لغم في تدمر. وقال الوزير إن المسؤول هو سامر الخالد.", []),
])
def test_a_later_sentence_says_who_it_was(text: str, names: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert [person.name for person in record.people] == names


def test_a_hospital_that_tells_of_the_dead_is_no_place_of_theirs() -> None:
    (record,) = EXTRACTOR.extract("أفاد مستشفى العودة بوصول ثلاثة شهداء جراء غارة على النصيرات")
    assert [place.name for place in record.places] == ["النصيرات"]


@pytest.mark.parametrize(("text", "doers"), [
    pytest.param("اعتقلت قوات الاحتلال خمسة مواطنين بعد أن داهمت منازلهم.", {"الجيش الإسرائيلي"}, id="several men, a feminine verb"),
    pytest.param("اعتقلت القوات شابا ثم داهمت منزله في حلب.", {"القوات"}, id="one man, a feminine verb"),
    pytest.param("خمسة مسلحين هاجموا حاجزا في درعا.", {"خمسة مسلحين"}, id="several men, a plural verb"),
])
def test_people_before_a_verb_do_it_where_it_agrees_with_them(text: str, doers: set[str]) -> None:
    """A verb behind its subject has its number and gender."""
    record, = EXTRACTOR.extract(text)
    assert {actor.name for actor in record.initiators} == doers
    assert "attackers" not in (record.counts or {}) or record.counts is not None and record.counts["attackers"].min == 5


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    """Also where the subject stands before the first verb, which tells of no incident."""
    (record,) = EXTRACTOR.extract("وقال مصدر إن قوات سوريا الديمقراطية ردت على مصدر النيران، وقصفت بصاروخ موجه سيارة في قرية مرعناز.")
    assert {"قوات سوريا الديمقراطية"} == {actor.name for actor in record.initiators}


def test_who_counts_the_dead_has_not_killed_them() -> None:
    """A ministry of health that makes it known is no doer, the one who wore a belt has not blown himself up."""
    (record,) = EXTRACTOR.extract("أعلنت وزارة الصحة أن الغارات على بلدة قانا أدت إلى استشهاد ستة مواطنين.")
    assert not record.initiators
    (record,) = EXTRACTOR.extract("قصف مدفعي على بلدة بنش، وقال شهود إن القتيل كان يرتدي حزاما ناسفا.")
    assert record.types == ("shelling",)
    assert not {weapon.name for weapon in record.weapons} & {"حزاما ناسفا"}


def test_soldiers_of_a_state_are_its_army_s() -> None:
    """However the state is called."""
    (record,) = EXTRACTOR.extract("اقتحم جنود الاحتلال بلدة سلواد واعتقلوا شابا.")
    assert {"الجيش الإسرائيلي"} == {actor.name for actor in record.initiators}


@pytest.mark.parametrize("reason", ["بجرم إطلاق النار والخطف", "لإقدامه على طعن شخصين", "المطلوب بموجب مذكرات بجرائم خطف", "لإطلاقه النار على مطعم"])
def test_for_what_somebody_is_arrested_is_no_deed_of_the_day(reason: str) -> None:
    """What a man is charged with is told only as the reason; what the force does next is its own."""
    (record,) = EXTRACTOR.extract(f"أوقفت دورية من المخابرات في بلدة عرسال المواطن (ن.س.) {reason}، وضبطت في حوزته مسدسا.")
    assert record.types == ("arrest", "seizure")


def test_an_adjective_behind_a_statement_is_nobody() -> None:
    """Who says in a statement what he has done."""
    (record,) = EXTRACTOR.extract("وقالت كتائب القسام في بيان عسكري صباح اليوم إنها قصفت مدينة عسقلان بخمسة صواريخ.")
    assert {"كتائب القسام"} == {actor.name for actor in record.initiators} == {actor.name for actor in record.claimed_by}
    assert "attackers" not in (record.counts or {})


@pytest.mark.parametrize(("text", "doer"), [
    pytest.param("اشتباكات بين مقاومين وقوات الاحتلال في جنين", "مقاومين", id="fighters"),
    pytest.param("قتل مستوطن بعد مهاجمته من قبل فلسطينيين قرب الخليل", "فلسطينيين", id="a nationality behind the agent's marker"),
    pytest.param("اقتحمت عدة جيبات إسرائيلية بلدة السيلة الحارثية", "إسرائيل", id="jeeps"),
    pytest.param("مواجهات مع قوات الاحتلال التي اقتحمت مخيم الفارعة", "الجيش الإسرائيلي", id="a relative clause of its side"),
])
def test_doers_of_the_west_bank(text: str, doer: str) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert doer in {actor.name for actor in record.initiators}


def test_what_follows_its_reason_is_another_incident() -> None:
    records = EXTRACTOR.extract("وعلى خلفية التوقيف، أقدم مسلحون على إطلاق النار في حي الشراونة.")
    assert [("armed_attack",)] == [record.types for record in records if record.status == "asserted"]


@pytest.mark.parametrize("who", ["أحد وجهاء بلدة طفس", "شابا من أبناء بلدة طفس", "مواطنا في بلدة طفس", "مختار بلدة طفس"])
def test_who_is_of_a_town_is_killed(who: str) -> None:
    """The town, and what it belongs to, stands between the man and the verb."""
    (record,) = EXTRACTOR.extract(f"أفاد المرصد السوري بأن {who} قتل برصاص مجهولين.")
    assert record.counts is not None
    assert (record.types, record.counts["killed"].min) == (("armed_attack",), 1)


def test_gunmen_in_a_town_kill_others() -> None:
    """Where they are stands between them and the verb."""
    (record,) = EXTRACTOR.extract("أفادت مصادر بأن مسلحين في بلدة طفس قتلوا ثلاثة مدنيين.")
    assert ["مسلحين"] == [actor.name for actor in record.initiators]


@pytest.mark.parametrize(("text", "initiators", "targets"), [
    pytest.param("هاجم عشرات الإسلاميين مخفرا في خوست", ["عشرات الإسلاميين"], ["مخفرا"], id="so many who act on something"),
    pytest.param("أفاد شهود بأن عناصر القاعدة هاجمت، أمس الأحد، مخفرا في مودية", ["تنظيم القاعدة"], ["مخفرا"], id="behind that, a time before the object"),
    pytest.param("أعلنت كتائب القسام أنها هاجمت، السبت، قوة إسرائيلية في رفح", ["كتائب القسام"], ["إسرائيل"], id="the pronoun behind that does it"),
    pytest.param("أصيب جندي في انفجار قنبلة وضعها مجهولون في حقيبته", ["مجهولون"], [], id="who puts a device somewhere"),
    pytest.param("وحدة من الجيش عملت على تدمير نفق في رفح", ["الجيش"], ["نفق"], id="who works on it"),
    pytest.param("أقدم مستوطنون على إحراق مركبة إلى جانب أحد المنازل في حوارة", ["المستوطنون"], ["مركبة"], id="a house that something lies beside"),
    pytest.param("قتل أربعة رجال شرطة بهجوم في تكريت", [], ["الشرطة"], id="policemen without the article"),
])
def test_sides_by_their_order_and_their_words(text: str, initiators: list[str], targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert (initiators, targets) == ([a.name for a in record.initiators], [a.name for a in record.targets])


@pytest.mark.parametrize(("text", "attackers"), [
    pytest.param("أطلق مجهولان النار على شرطي في الزاوية", 2, id="unknown people in the dual"),
    pytest.param("قتل ستة في هجوم على سوق في كانو. وقال شاهد إن المهاجم دخل السوق ففجر نفسه", 1, id="who blows himself up"),
    pytest.param("تفجير انتحاري يهز مسجدا في كانو. وقال شاهد إن الانتحاري كان شابا وإنه فجر نفسه", 1, id="the bomber, told two times"),
])
def test_attackers_that_no_number_counts(text: str, attackers: int) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert record.counts is not None
    assert (record.counts["attackers"].min, record.counts["attackers"].max) == (attackers, attackers)


def test_dead_of_two_allies_are_of_one_side() -> None:
    (record,) = EXTRACTOR.extract("مقتل عشرات من ميليشيا الحوثي وقوات صالح في مواجهات مع المقاومة الشعبية في الضالع")
    assert ["الحوثيون", "قوات صالح"] == [actor.name for actor in record.initiators]
    assert ["المقاومة الشعبية"] == [actor.text for actor in record.targets]


def test_pronoun_on_a_noun_for_a_deed_is_its_doer() -> None:
    record = EXTRACTOR.extract("كثفت القوات المشتركة دورياتها في الريف بعد سيطرتها على بلدة سلوك.")[-1]
    assert (("territory",), ["القوات المشتركة"]) == (record.types, [actor.name for actor in record.initiators])


def test_what_an_operation_is_for_is_no_side() -> None:
    (record,) = EXTRACTOR.extract("أوقفت الشرطة أربعة مهربين في عملية لمكافحة المخدرات في طنجة")
    assert (["الشرطة"], []) == ([actor.name for actor in record.initiators], [actor.name for actor in record.targets])


def test_two_attackers_are_not_the_one_man_whose_car_they_stop() -> None:
    records = EXTRACTOR.extract("اعترض مسلحان سيارة العقيد سامر الجاسم في المكلا وأطلقا عليه النار")
    assert not any("العقيد" in actor.name for record in records for actor in record.initiators)


@pytest.mark.parametrize(("text", "initiators", "targets"), [
    pytest.param("قتل سبعة مدنيين في هجوم نسب لمسلحين ينشطون قرب تيلابيري", ["مسلحين"], [], id="people to whom it is ascribed"),
    pytest.param("قال شهود إن كتائب الصقر (جنوب طرابلس) هاجموا أمس مدينة ترهونة", ["كتائب الصقر"], [], id="a bracket behind the doer"),
    pytest.param("قتل ستة في غارة جوية على مبنى في سرت، بينهم اثنان من موظفي السفارة الصربية", [], ["مبنى"], id="whose people some of the dead are"),
    pytest.param("أغارت طائرات حربية على معسكر للمتشددين قرب صبراتة", ["طائرات حربية"], ["معسكر للمتشددين"], id="a camp of fighters"),
    pytest.param("أعلنت وزارة الدفاع التركية تحييد ثلاثة مسلحين في سنجار", ["الجيش التركي"], [], id="the army of a ministry"),
    pytest.param("قوات التحالف الدولي المتمركزة في حقل العمر تعرضت أمس لهجوم بصاروخ", [], ["التحالف الدولي"], id="forces that lie somewhere"),
    pytest.param("تعرض محيط أكبر قاعدة تابعة للتحالف الدولي في ريف دير الزور لقصف صاروخي", [], ["التحالف الدولي"], id="around the base of a force"),
])
def test_sides_behind_what_is_said_of_them(text: str, initiators: list[str], targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert (initiators, targets) == ([a.name for a in record.initiators], [a.name for a in record.targets])


@pytest.mark.parametrize(("text", "initiators", "targets"), [
    pytest.param("أعلنت حركة الشباب، أكبر جماعة هناك، السبت أنها خطفت أربعة عمال قرب جوهر", ["حركة الشباب"], [], id="what more is told of who did it"),
    pytest.param("استهدف الانفجار سيارة قيادي في الدفاع الوطني في حمص", [], ["الدفاع الوطني"], id="a blow as the subject, whose car it is"),
    pytest.param("استهدفت كتائب المعارضة بالمدفعية والصواريخ، قوات النظام في جورين", ["كتائب المعارضة"], ["قوات النظام السوري"], id="behind two weapons"),
    pytest.param("قتل اثنان في هجوم يعتقد مسؤولون محليون أنه غارة نفذتها طائرة أمريكية في شبوة", ["الولايات المتحدة"], [], id="who believes it"),
    pytest.param("نفذت مسيرة غارة استهدفت من خلالها تجمعا لعناصر تنظيم القاعدة في مأرب", [], ["تنظيم القاعدة"], id="fighters who gather"),
])
def test_sides_where_something_stands_between(text: str, initiators: list[str], targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert (initiators, targets) == ([a.name for a in record.initiators], [a.name for a in record.targets])


def test_claim_has_a_day_of_its_own() -> None:
    (record,) = EXTRACTOR.extract("أعلن تنظيم داعش، اليوم الجمعة، مسؤوليته عن التفجير الذي وقع الأربعاء في سوق غربي بغداد.")
    assert (("bombing",), ["تنظيم الدولة الإسلامية"]) == (record.types, [actor.name for actor in record.claimed_by])


def test_number_behind_a_group_is_how_many_are_taken() -> None:
    (record,) = EXTRACTOR.extract("أسرت الفصائل مجموعة من الجنود مؤلفة من 20 عنصرا قرب معردس.")
    assert record.counts is not None
    assert (record.counts["abducted"].min, record.counts["abducted"].max) == (20, 20)


@pytest.mark.parametrize(("text", "initiators", "targets"), [
    pytest.param("قال مسؤولون إن مسلحين كانوا يرتدون زي الشرطة الأفغانية قتلوا ستة عمال في غزني", ["مسلحين"], [], id="whose clothes they have on"),
    pytest.param("قتل مسلحون يرتدون زي الجيش ثمانية عمال في غزني", ["مسلحون"], [], id="clothes behind the verb"),
    pytest.param("قتلت مجموعة من المسلحين 12 راكبا في غزني", ["مجموعة من المسلحين"], [], id="a group under a feminine verb"),
    pytest.param("قتل عنصران من داعش على يد مقاتلي العشائر في راوة", ["مقاتلي العشائر"], ["تنظيم الدولة الإسلامية"], id="fighters in the construct"),
    pytest.param("إن المهربين الذين كانوا على الشاطئ فتحوا النار على دورية لخفر السواحل في صبراتة", ["المهربين"], ["خفر السواحل"], id="where they are"),
    pytest.param("شن الطيران غارتين معاديتين إسرائيليتين على منزلين في بنت جبيل", ["إسرائيل"], ["منزلين"], id="two adjectives in the dual"),
])
def test_doers_with_what_is_said_of_them(text: str, initiators: list[str], targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert (initiators, targets) == ([a.name for a in record.initiators], [a.name for a in record.targets])


def test_who_makes_one_deed_known_has_done_the_next() -> None:
    records = EXTRACTOR.extract("أعلن حزب الله استهداف موقع الرادار بصاروخ موجه، واستهداف ثكنة برانيت بصاروخ بركان.")
    assert [["حزب الله"]] * len(records) == [[actor.name for actor in record.initiators] for record in records]


def test_villages_that_are_counted_are_ground() -> None:
    (record,) = EXTRACTOR.extract("تمكنت القوات العراقية من تحرير ثلاث قرى شمال تكريت")
    assert (("territory",), None) == (record.types, record.counts)


def test_bound_of_a_number_parts_no_verb() -> None:
    (record,) = EXTRACTOR.extract("لقي ما لا يقل عن 15 راكبا مصرعهم في هجوم على حافلة في كويتا")
    assert record.counts is not None
    assert (record.counts["killed"].min, record.counts["killed"].max) == (15, None)


@pytest.mark.parametrize(("text", "initiators", "targets"), [
    pytest.param("قتل مسلحون في سامراء، صباح أمس، أربعة عمال", ["مسلحون"], [], id="behind where and when"),
    pytest.param("قتل مسلحون من حركة الشباب وداعش ما لا يقل عن 20 جنديا", ["حركة الشباب", "تنظيم الدولة الإسلامية"], [], id="behind another force"),
    pytest.param("أطلق جنود النار على طاقم قناة الجزيرة في مخيم جنين", ["جنود"], ["طاقم قناة الجزيرة"], id="a crew of the press"),
    pytest.param("اختطف مسلحون طاقم قناة العربية في طرابلس", ["مسلحون"], ["طاقم قناة العربية"], id="a crew that is taken"),
    pytest.param("استهدفت طائرة مسيرة منزلا تعود ملكيته لقيادي في قسد قرب القامشلي", [], ["قوات سوريا الديمقراطية"], id="whose property it is"),
    pytest.param("أعلن الجيش أن الهجوم الصاروخي على معسكر للجيش في مأرب أوقع سبعة قتلى", [], ["الجيش"], id="who only makes known what befell him"),
    pytest.param("أسقطت الدفاعات الجوية التركية طائرة تتبع الجيش السوري في سرمين", ["الدفاعات الجوية التركية"], ["الجيش السوري"], id="whose aircraft it is"),
    pytest.param("أقدم مستوطنون، السبت، على حرق مركبة في بلدة قبلان", ["المستوطنون"], ["مركبة"], id="who sets out to burn a car"),
])
def test_sides_behind_place_and_owner(text: str, initiators: list[str], targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert (initiators, targets) == ([a.name for a in record.initiators], [a.name for a in record.targets])


@pytest.mark.parametrize(("text", "initiators", "partners"), [
    pytest.param("نفذت الشرطة رفقة عناصر من الدرك عملية مداهمة في بلدة سليانة", ["الشرطة"], ["الدرك"], id="in company"),
    pytest.param("قتل ثلاثة من داعش في عملية مشتركة للجيش والحشد الشعبي في ديالى", ["الجيش", "الحشد الشعبي"], [], id="a deed of two"),
])
def test_with_whom_it_is_done(text: str, initiators: list[str], partners: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert (initiators, partners) == ([a.name for a in record.initiators], [a.name for a in record.partners])


@pytest.mark.parametrize("text", [
    pytest.param("كشف تنظيم داعش، صباح اليوم، عن مسؤوليته عن تفجير انتحاري في سوق وسط بغداد", id="reveals"),
    pytest.param("قتل أربعة في تفجير بالكاظمية. وأعلنت وكالة أعماق مسؤولية تنظيم داعش عن التفجير", id="an agency tells it"),
])
def test_claims_by_other_words(text: str) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert ["تنظيم الدولة الإسلامية"] == [actor.name for actor in record.claimed_by]


@pytest.mark.parametrize(("text", "taken"), [
    pytest.param("ألقت الشرطة القبض على المتهمين وعددهم ثمانية أشخاص في مدينة جدة", (8, 8), id="their number"),
    pytest.param("أوقفت قوات الأمن عناصر الخلية البالغ عددهم 12 عنصرا في فاس", (12, 12), id="of a cell"),
    pytest.param("ألقت الشرطة القبض على مهربين اثنين، والكمية التي تم ضبطها عشرة كيلوغرامات من الحشيش", (2, 2), id="a pronoun of a thing"),
])
def test_number_of_those_who_are_taken(text: str, taken: tuple[int, int]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert record.counts is not None
    assert (record.counts["arrested"].min, record.counts["arrested"].max) == taken


def test_whom_gunmen_stop_they_arrest_not() -> None:
    (record,) = EXTRACTOR.extract("أوقف مسلحون سيارة تقل موظفين غربي كركوك وقتلوا اثنين منهم")
    assert (("killing",), ["مسلحون"]) == (record.types, [actor.name for actor in record.initiators])


def test_what_a_strike_destroys_is_its_own() -> None:
    (record,) = EXTRACTOR.extract("قتل قيادي في تنظيم القاعدة في غارة في أبين، وأوضح مسؤول أن الغارة دمرت سيارة تابعة لعناصر التنظيم")
    assert record.types == ("airstrike",)


@pytest.mark.parametrize(("text", "initiators", "targets"), [
    pytest.param("تبادل الجيش السوداني وقوات الدعم السريع القصف في الفاشر", ["الجيش السوداني"], ["قوات الدعم السريع"], id="exchanged fire"),
    pytest.param("ألقت الوحدات الخاصة في قوات سوريا الديمقراطية القبض على مهربين اثنين", ["قوات سوريا الديمقراطية"], [], id="units in a force"),
    pytest.param("شنت قوات عسكرية وأخرى من مكافحة الإرهاب هجوما على مواقع داعش في سامراء", ["قوات عسكرية"], ["تنظيم الدولة الإسلامية"], id="named by its aim"),
    pytest.param("تمكنت قوة أخرى من الجيش الجزائري قرب جانت بولاية إليزي من القبض على مهربين اثنين", ["الجيش الجزائري"], [], id="far from what it could do"),
])
def test_forces_by_their_parts(text: str, initiators: list[str], targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert (initiators, targets) == ([a.name for a in record.initiators], [a.name for a in record.targets])


def test_whom_gunmen_of_a_group_take_behind_the_place() -> None:
    (record,) = EXTRACTOR.extract("اختطف مسلحو تنظيم داعش في الموصل تسعة عمال من مصنع")
    assert record.counts is not None
    assert ((9, 9), ["تنظيم الدولة الإسلامية"]) == ((record.counts["abducted"].min, record.counts["abducted"].max), [a.name for a in record.initiators])


@pytest.mark.parametrize(("text", "initiators", "foiled_by"), [
    pytest.param("نجحت القوات العراقية في إبطال عبوة ناسفة زرعها تنظيم داعش في هيت", ["تنظيم الدولة الإسلامية"], ["الجيش العراقي"], id="who laid it"),
    pytest.param("أبطلت الشرطة عبوة ناسفة في الكرادة", [], ["الشرطة"], id="who makes it safe"),
])
def test_devices_that_are_made_safe(text: str, initiators: list[str], foiled_by: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert (initiators, foiled_by) == ([a.name for a in record.initiators], [a.name for a in record.foiled_by])


def test_deeds_of_a_list_have_one_doer() -> None:
    records = EXTRACTOR.extract("نفذت إسرائيل سلسلة اعتداءات شملت استهداف معمل في يارين، وقصف منزل في الضهيرة، وغارة على مستودع في عيتا الشعب.")
    assert [["إسرائيل"]] * 3 == [[actor.name for actor in record.initiators] for record in records]


@pytest.mark.parametrize(("text", "seized"), [
    pytest.param("سلم إرهابي نفسه للجيش في ولاية تمنراست، وبحوزته مسدس رشاش", ["مسدس رشاش"], id="who gives himself up"),
    pytest.param("أوقفت وحدات الجيش ثمانية أشخاص، وذلك لحيازتهم بنادق في بعلبك", ["بنادق"], id="why they are taken"),
    pytest.param("أوقفت وحدات الجيش ثمانية أشخاص يستقلون ثلاث سيارات، وذلك لحيازتهم بنادق ومسدسات في بعلبك", ["بنادق", "مسدسات"], id="no car they rode in"),
])
def test_what_they_had_with_them(text: str, seized: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert seized == [thing.name for thing in record.seized]


@pytest.mark.parametrize(("text", "targets"), [
    pytest.param("أصيب ستة في تفجير قنبلة استهدفت حافلة قرب مدرسة غرناطة في سترة", [], id="beside a school"),
    pytest.param("أوقف الجيش الجزائري عنصر دعم للجماعات الإرهابية بولاية تبسة", [], id="whom he supports"),
])
def test_what_is_no_target(text: str, targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert targets == [actor.name for actor in record.targets]


@pytest.mark.parametrize(("text", "targets"), [
    pytest.param("فتح ملثمون النار من أسلحة رشاشة على نقطة للدفاع الوطني قرب نمر", ["الدفاع الوطني"], id="behind the arms"),
    pytest.param("انفجرت عبوة ناسفة زرعها مجهولون بسيارة قائد في الدفاع الوطني في تلبيسة", ["الدفاع الوطني"], id="behind who laid it"),
    pytest.param("انفجرت عبوة ناسفة على رتل ينقل معدات التحالف الدولي قرب السماوة", ["التحالف الدولي"], id="whose things a column carries"),
    pytest.param("تعرض رتل للتحالف الدولي لانفجار عبوة ناسفة في الناصرية", ["التحالف الدولي"], id="what comes under a blast"),
    pytest.param("هاجم مسلحون نقطة تفتيش تديرها البيشمركة قرب كفري", ["البيشمركة"], id="who runs it"),
    pytest.param("قتل ضابط صف في الشرطة اليمنية برصاص مسلحين في الشحر", ["الشرطة اليمنية"], id="a sergeant"),
])
def test_what_is_struck_and_whose_it_is(text: str, targets: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert targets == [actor.name for actor in record.targets]


def test_who_says_that_he_has_stopped_it_did_not_do_it() -> None:
    (record,) = EXTRACTOR.extract("أعلن الجيش اليمني أنه أحبط هجوما للحوثيين في تعز")
    assert (["الحوثيون"], ["الجيش الوطني اليمني"]) == ([a.name for a in record.initiators], [a.name for a in record.foiled_by])


def test_who_has_made_it_known_before_the_verb_did_it() -> None:
    (record,) = EXTRACTOR.extract("وكانت وزارة الدفاع التركية، قد أعلنت أول أمس الأربعاء، تحييد مسلحين اثنين بغارة جوية في جبل متين")
    assert ["الجيش التركي"] == [actor.name for actor in record.initiators]


@pytest.mark.parametrize(("text", "slot", "initiators"), [
    pytest.param("اغتال مسلحان مجهولان كانا يستقلان دراجة نارية ظهر اليوم ضابطا وسط تعز", "killed", ["مسلحان مجهولان"], id="behind what they ride"),
    pytest.param("اغتال مسلحون مجهولون قبل قليل من مساء اليوم، مجندا وسط تعز", "killed", ["مسلحون مجهولون"], id="behind when it was"),
    pytest.param("أوقفت الشرطة أمس في محلة الميناء في طرابلس، سيارة تقل مهربا", "arrested", ["الشرطة"], id="in a car, behind where it was"),
])
def test_one_man_far_behind_the_doer(text: str, slot: str, initiators: list[str]) -> None:
    (record,) = EXTRACTOR.extract(text)
    assert record.counts is not None
    told = [(count.min, count.max) for name, count in record.counts.items() if name == slot]
    assert ([(1, 1)], initiators) == (told, [actor.name for actor in record.initiators])
