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
word      الذي
word      التي
word      الذين
word      اللذين
word      وذلك
word      علما أن

class     agent_marker
word      على يد
word      على أيدي
word      من قبل
word      من جانب
word      من طرف
word      برصاص
word      بنيران
verb      نفذ
form      نفذته
form      نفذتها
form      نفذه
form      نفذها
form      تنفذه
form      تنفذها
form      ينفذها
verb      شن
imperfect يشن
form      شنته
form      شنتها
form      شنه
form      شنها
form      تشنها
form      تشنه

class     aim
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
verb      واصل
verb      بدأ
masdar    بدء
verb      أطلق

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
