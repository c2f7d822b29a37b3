# Paradigms: which forms an entry has, by part of speech and by the ending of its lemma (the longest that fits).
# A `form` line is a tag and the ending that replaces the lemma's; "-" stands for no ending.
# Tags: sg du pl (number) · con (before a genitive or a pronoun) · own (before a pronoun) · f (feminine) · past imperfect passive (verbs).
# Unvocalised spelling does not tell an active past from a passive one: both carry `past`, and rules decide by what follows.

paradigm  noun
ending    -
form      sg           -
form      du           ان
form      du           ين
form      du.con       ا
form      du.con       ي
regular   pl           ون
regular   pl           ين
regular   pl.con       و
regular   pl.con       ي
regular   pl           ات

paradigm  noun
ending    ة
form      sg           ة
form      sg.own       ت
form      du           تان
form      du           تين
form      du.con       تا
form      du.con       تي
regular   pl           ات

paradigm  noun
ending    ى
form      sg           ى
form      sg.own       ا
form      du           يان
form      du           يين
form      du.con       يا
regular   pl           يات

paradigm  noun
ending    اء
form      sg           اء
form      du           اءان
form      du           اءين
form      sg.own       ائ
form      sg.own       اؤ
regular   pl           اءات

# Plurals that an entry states: those in -ون take their cases, the others what stands before a pronoun, and people the alef of tanwin (`regular`).
paradigm  sound
ending    -
form      pl           -

paradigm  sound
ending    ون
form      pl           ون
form      pl           ين
form      pl.con       و
form      pl.con       ي

paradigm  broken
ending    -
form      pl           -
regular   pl           ا

paradigm  broken
ending    ة
form      pl           ة
form      pl.own       ت

paradigm  broken
ending    اء
form      pl           اء
form      pl.own       ائ
form      pl.own       اؤ

paradigm  adjective
ending    -
form      sg           -
form      sg           اً
form      du           ان
form      du           ين
form      sg.f         ة
form      du.f         تان
form      du.f         تين
regular   pl           ون
regular   pl           ين
regular   pl.con       و
regular   pl.con       ي
regular   pl.f         ات

# Verbs. The lemma is the past, third person masculine singular.
paradigm  past
ending    -
form      3ms          -
form      3fs          ت
form      3mp          وا
form      3mp.con      و
form      3md          ا
form      3fd          تا
form      3fp          ن
form      1p           نا

paradigm  past
ending    ى
form      3ms          ى
form      3ms.con      ا
form      3fs          ت
form      3mp          وا
form      3mp.con      و
form      3md          يا
form      3fd          تا
form      3fp          ين
form      1p           ينا
# the passive of the same verbs: ألقي ألقيت
form      3fs          يت
form      3mp          يوا

paradigm  past
ending    ي
form      3ms          ي
form      3fs          يت
form      3mp          وا
form      3mp.con      و
form      3md          يا

# The stem is the imperfect, third person masculine singular, without its first letter.
paradigm  imperfect
ending    -
form      s            -
form      p            ون
form      p            وا
form      p.con        و
form      d            ان
form      d            ا
form      fp           ن

paradigm  imperfect
ending    ى
form      s            ى
form      s.con        ا
form      p            ون
form      p            وا
form      d            يان

paradigm  imperfect
ending    ي
form      s            ي
form      p            ون
form      p            وا
form      d            يان

# Clitics. `proclitic` lines give what may stand before a form of a part of speech, outermost first.
clitic    conjunction  و
clitic    conjunction  ف
clitic    preposition  ب
clitic    preposition  ل
clitic    preposition  ك
clitic    future       س
clitic    article      ال
clitic    pronoun      ه
clitic    pronoun      ها
clitic    pronoun      هم
clitic    pronoun      هما
clitic    pronoun      هن
clitic    pronoun      نا
clitic    pronoun      كم
clitic    singular     ه
clitic    singular     ها
clitic    dual         هما
clitic    plural       هم
clitic    plural       هن
clitic    feminine     ها
clitic    tanwin       ا
clitic    person       ي
clitic    person       ت
clitic    person       ن
