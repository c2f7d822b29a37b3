# Shapes of words around the names of places: each entry is an example (a rare word, for an example is a known word as well), `begins` and `ends` say what the shape is.

# A word with the article.
class     definite_shape
word      الزنجبيل
with      begins ال
word      للزنجبيل
with      begins لل
word      بالزنجبيل
with      begins بال
word      والزنجبيل
with      begins وال

# A preposition and the article: no unknown word of this shape is a name behind a kind noun.
class     merged_shape
word      للزنجبيل
with      begins لل
word      بالزنجبيل
with      begins بال
word      كالزنجبيل
with      begins كال
word      فالزنجبيل
with      begins فال

# The adjective of origin that follows a name and is none of it: "المزة الدمشقي".
class     origin_shape
word      الزنجبيلي
with      begins ال
with      ends ي
word      الزنجبيلية
with      begins ال
with      ends ية

# An unknown word of these shapes does not end a name: adverbs, plurals, words with a pronoun, adjectives, clitics.
class     no_end_shape
word      زنجبيلا
with      ends ا
word      زنجبيلات
with      ends ات
word      زنجبيلين
with      ends ين
word      زنجبيلون
with      ends ون
word      زنجبيلها
with      ends ها
word      زنجبيلهم
with      ends هم
word      زنجبيلية
with      ends ية
word      وزنجبيل
with      begins و
word      فزنجبيل
with      begins ف
word      بزنجبيل
with      begins ب
word      لزنجبيل
with      begins ل
