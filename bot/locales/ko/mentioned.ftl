### 한국어 문장. 뜻은 en-US를 보세요. 메뉴는 32자까지.

mentioned-menu = 언급된 자매도시
mentioned-title = 언급된 자매도시
mentioned-pairs = 서로 자매도시인 곳
mentioned-none = 이 메시지에서 도시를 찾지 못했어요.
mentioned-or = “{ $name }”일 수도 있는 다른 곳: { $places }.
