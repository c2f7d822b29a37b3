# People whose name says that they demonstrate.

class     person protester
noun      متظاهر
noun      محتج
noun      معتصم
noun      مضرب عن العمل
noun      مؤيد
noun      مناصر
noun      متضامن
noun      مناوئ
noun      مثير شغب
plural    مثيري الشغب
plural    مثيرو الشغب
plural    مثيري شغب
noun      مثير للشغب
