# Shapes of words around the names of places: each entry is an example, `begins` and `ends` say what the shape is.

# A word with the article.
class     definite_shape
word      المدينة
with      begins ال
word      للمدينة
with      begins لل
word      بالمدينة
with      begins بال
word      والمدينة
with      begins وال

# A preposition and the article: no unknown word of this shape is a name behind a kind noun.
class     merged_shape
word      للإسمنت
with      begins لل
word      بالإسمنت
with      begins بال
word      كالإسمنت
with      begins كال
word      فالإسمنت
with      begins فال

# The adjective of origin that follows a name and is none of it: "المزة الدمشقي".
class     origin_shape
word      الدمشقي
with      begins ال
with      ends ي
word      الدمشقية
with      begins ال
with      ends ية

# An unknown word of these shapes does not end a name: adverbs, plurals, words with a pronoun, adjectives, clitics.
class     no_end_shape
word      سابقا
with      ends ا
word      غارات
with      ends ات
word      محللين
with      ends ين
word      محللون
with      ends ون
word      بيوتها
with      ends ها
word      بيوتهم
with      ends هم
word      بحرية
with      ends ية
word      وبلغ
with      begins و
word      فبلغ
with      begins ف
word      بلغم
with      begins ب
word      لبلوغ
with      begins ل
