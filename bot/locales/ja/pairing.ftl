### 日本語の文。それぞれの意味は en-US を参照。

time-by-day = { $time }、昼 ☀️
time-by-night = { $time }、夜 🌙
label-languages = 言語
label-next-holiday = 次の祝日
holiday-on = { $name }（{ $date }）
holiday-today = { $name }（今日）
