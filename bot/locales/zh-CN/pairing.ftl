### 简体中文。各条的意思见 en-US。

time-by-day = { $time }，白天 ☀️
time-by-night = { $time }，夜晚 🌙
label-languages = 语言
label-next-holiday = 下一个公众假日
holiday-name =
    { $which ->
        [christmas] 圣诞节
        [christmas-second] 圣诞节次日
        [labor] 劳动节
        [good-friday] 耶稣受难日
        [easter-monday] 复活节星期一
        [ascension] 耶稣升天节
        [whit-monday] 圣灵降临节星期一
        [all-saints] 诸圣节
        [epiphany] 主显节
        [independence] 独立日
       *[new-year] 元旦
    }
holiday-on = { $name }（{ $date }）
holiday-today = { $name }（今天）
