### 简体中文。各条的意思见 en-US。菜单最多32个字符。

mentioned-menu = 提到的友好城市
mentioned-title = 提到的友好城市
mentioned-pairs = 互为友好城市
mentioned-none = 我在这条消息里没有找到城市。
mentioned-or = “{ $name }”也可能是{ $places }。
