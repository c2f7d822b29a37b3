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

# An unknown word of these shapes may be a verb of the present: "منطقة تتزنجبل فيها".
class     verb_shape
word      يزنجبل
with      begins ي
word      تزنجبل
with      begins ت

# An unknown word of these shapes may say what a place is like: "منطقة مزنجبلة".
class     participle_shape
word      مزنجبلة
with      begins م
with      ends ة

# ... and words of these do so, or hold people that are told elsewhere, whatever follows them.
class     adjective_shape
word      زنجبيلية
with      ends ية
word      زنجبيلهم
with      ends هم

# An unknown word behind two places that no genitive follows says what they are like: "قريتان متزنجبلتان".
class     dual_shape
word      زنجبيلان
with      ends ان
word      زنجبيلين
with      ends ين
