### 简体中文。各条的意思见 en-US。

time-by-day = { $time }，白天 ☀️
time-by-night = { $time }，夜晚 🌙
label-languages = 语言
label-next-holiday = 下一个公众假日
holiday-on = { $name }（{ $date }）
holiday-today = { $name }（今天）
