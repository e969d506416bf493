### 한국어 문장. 뜻은 en-US를 보세요.

time-by-day = { $time }, 낮 ☀️
time-by-night = { $time }, 밤 🌙
label-languages = 언어
label-next-holiday = 다음 공휴일
holiday-on = { $name }, { $date }
holiday-today = { $name }, 오늘
