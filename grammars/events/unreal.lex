# What is asked or only thought of: no incident.

# At the beginning of a sentence: it asks.
class     asking
word      هل
word      أليس
word      أليست
word      ألا
word      لماذا
word      ماذا
word      كيف
word      متى
word      أين
word      كم

# In a sentence: shots of joy.
class     festive
word      ابتهاجا
word      احتفالا
