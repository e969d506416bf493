### 日本語の文。それぞれの意味は en-US を参照。メニューは32文字まで。

mentioned-menu = 文中の姉妹都市
mentioned-title = 文中の姉妹都市
mentioned-pairs = 互いに提携している都市
mentioned-none = このメッセージに都市は見つかりませんでした。
mentioned-or = 「{ $name }」は次の都市の可能性もあります：{ $places }。
