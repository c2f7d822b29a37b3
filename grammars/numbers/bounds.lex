# What limits a number, before it or, where `behind` says so, behind it and its noun.

class     num.bound
with      bound more
word      أكثر من
word      ما يزيد عن
word      ما يزيد على
word      يزيد عن
word      يزيد على
word      تزيد عن
word      تزيد على
word      أزيد من
word      يربو على
word      ما يربو على
word      تجاوز
word      تجاوزت
word      يتجاوز
word      تتجاوز
word      يفوق
word      ما يفوق
word      تفوق
word      أكثر ب

# Only right before figures: "أكثر 30".

class     num.bound_figure
with      bound more
word      أكثر

class     num.bound
with      bound least
word      ما لا يقل عن
word      ما لا تقل عن
word      لا يقل عن
word      لا تقل عن
word      ما لايقل عن
word      ما لاتقل عن
word      مالا يقل عن
word      مالايقل عن
word      لايقل عن
word      لاتقل عن
word      ما لا يقل
word      فأكثر
with      behind yes
word      فما فوق
with      behind yes
word      وما فوق
with      behind yes

class     num.bound
with      bound less
word      أقل من
word      دون
word      ما يقل عن
word      أدنى من

class     num.bound
with      bound most
word      أو أقل
with      behind yes
word      لا يزيد عن
word      لا يزيد على
word      لا تزيد عن
word      لا تزيد على
word      ما لا يزيد عن
word      ما لا يزيد على
word      لا يتجاوز
word      لا تتجاوز
word      ما لا يتجاوز
word      ما يصل إلى
word      يصل إلى
word      بما يصل إلى
word      عددا يصل إلى
word      عدد يصل إلى

class     num.bound
with      bound about
word      نحو
word      حوالي
word      حوالى
word      قرابة
word      زهاء
word      ما يقارب
word      يقارب
word      تقارب
word      ما يقرب من
word      يقرب من
word      قريبا من
word      نحوا من
word      ما يناهز
word      يناهز
word      تناهز
word      قدر ب
word      تقريبا
with      behind yes
word      على وجه التقريب
with      behind yes

# A bound behind a number is not looked for beyond these: "5 بينهم طفل على الأقل".

class     num.part
word      بينهم
word      بينهن
word      بينها
word      منهم
word      منهن
word      منها
word      ضمنهم

# Between the two ends of a range.

class     num.between
word      بين
word      ما بين

class     num.to
word      إلى
word      لغاية

class     num.or
word      أو
word      أم

# Behind the people that they bound, too: "شخصان على الأقل".
class     num.bound at_least
with      bound least
word      على الأقل
with      behind yes
word      في الأقل
with      behind yes
word      بحد أدنى
with      behind yes
word      كحد أدنى
with      behind yes
word      أو أكثر
with      behind yes

# Behind the people that they bound, too: "شخصان على الأقل".
class     num.bound at_most
with      bound most
word      على الأكثر
with      behind yes
word      في الأكثر
with      behind yes
word      كحد أقصى
with      behind yes
word      بحد أقصى
with      behind yes
