# People whose name says that they blow themselves up.

class     person suicide_attacker
with      group fighters
noun      انتحاري
noun      مهاجم انتحاري
noun      مفجر انتحاري
noun      انغماسي
