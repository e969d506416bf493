### 한국어 문장. 뜻은 en-US를 보세요.

time-by-day = { $time }, 낮 ☀️
time-by-night = { $time }, 밤 🌙
label-languages = 언어
label-next-holiday = 다음 공휴일
holiday-name =
    { $which ->
        [christmas] 크리스마스
        [christmas-second] 크리스마스 다음 날
        [labor] 노동절
        [good-friday] 성금요일
        [easter-monday] 부활절 월요일
        [ascension] 예수 승천일
        [whit-monday] 성령 강림절 월요일
        [all-saints] 만성절
        [epiphany] 주현절
        [independence] 독립기념일
       *[new-year] 새해 첫날
    }
holiday-on = { $name }, { $date }
holiday-today = { $name }, 오늘
