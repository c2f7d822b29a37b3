# Shapes of words: each entry is an example, `begins` and `ends` say what the shape is.

# An unknown word of these shapes is no part of a name: verbs, plurals, words with a pronoun or a joined particle.
class     no_name_shape
word      يتعرضون
with      begins ي
word      سيشاركون
with      begins سي
word      ستشارك
with      begins ست
word      تتوالى
with      begins ت
with      unless ي
word      تتوالي
with      begins تت
word      نتابع
with      begins نت
word      عبرت
with      ends ت
word      زملاؤها
with      ends ها
word      زملاؤهم
with      ends هم
word      زملاؤهما
with      ends هما
word      محللين
with      ends ين
word      رددوا
with      ends وا
word      ومضى
with      begins و
word      لينضم
with      begins ل
word      بتدبير
with      begins بت
word      بمعية
with      begins ب
with      ends ة
word      مستدركا
with      begins م
with      ends ا
word      المركزية
with      begins ال
with      ends ية
word      المنشآت
with      begins ال
with      ends ات
word      المحللين
with      begins ال
with      ends ين
word      المحللون
with      begins ال
with      ends ون

# Ends of plurals that families are called by too; so a mark follows the name.
class     name_end_shape
word      جبارين
with      ends ين
word      خلدون
with      ends ون

# No name either where a word before it announces one: "يدعى للتحقيق".
class     no_called_shape
word      لينضم
with      begins ل
word      ومضى
with      begins و
word      سيشاركون
with      begins سي
word      ستشارك
with      begins ست
word      بمعية
with      begins ب
with      ends ة

# A family name made from a place or a tribe.
class     nisba_shape
word      المرندي
with      begins ال
with      ends ي

# Duals and plurals that no genitive follows: they would lose their end before one.
class     closed_shape
word      معلمون
with      ends ون
word      معلمين
with      ends ين
word      معلمان
with      ends ان

# A form in -a that is far more often one in the accusative than two before a genitive.
class     accusative_shape
word      معلما
with      ends ا

# Two before a genitive, of a feminine noun.
class     feminine_pair_shape
word      وكالتا
with      ends تا

# Somebody of ours.
class     our_shape
word      مراسلنا
with      ends نا

# Two of a nation.
class     dual_shape
word      تشاديان
with      ends ان

# Feminine nouns.
class     feminine_shape
word      طبيبة
with      ends ة
word      طبيبات
with      ends ات
word      فتاتان
with      ends تان
word      فتاتين
with      ends تين

# The ends of a dual or a plural in the nominative: behind a verb its subject.
class     nominative_shape
word      هاوون
with      ends ون
word      الهاوون
with      begins ال
with      ends ون
word      رفيقان
with      ends ان
word      الرفيقان
with      begins ال
with      ends ان

# A sound plural in the nominative: the subject of the verb before it.
class     plural_subject_shape
word      المدافعون
with      begins ال
with      ends ون

# ... and in the other cases: behind a verb its object.
class     oblique_shape
word      هاوين
with      ends ين
word      الهاوين
with      begins ال
with      ends ين

# A plural that has lost its end before the noun that it is of.
class     construct_shape
word      مقاتلو
with      ends و

# An unknown word of this shape is an imperfect.
class     imperfect_shape
word      يعيدون
with      begins ي

# An unknown word that is somebody's name behind "of": "الموالية لحفتر".
class     owned_shape
word      لسامرون
with      begins ل
