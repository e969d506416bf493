### 日本語の文。それぞれの意味は en-US を参照。

time-by-day = { $time }、昼 ☀️
time-by-night = { $time }、夜 🌙
label-languages = 言語
label-next-holiday = 次の祝日
holiday-name =
    { $which ->
        [christmas] クリスマス
        [christmas-second] クリスマスの翌日
        [labor] 労働の日
        [good-friday] 聖金曜日
        [easter-monday] イースター・マンデー
        [ascension] 主の昇天
        [whit-monday] 聖霊降臨の月曜日
        [all-saints] 諸聖人の日
        [epiphany] 公現祭
        [independence] 独立記念日
       *[new-year] 元日
    }
holiday-on = { $name }（{ $date }）
holiday-today = { $name }（今日）
