### 简体中文。各条的意思见 en-US。

no-token = 没有设置DISCORD_TOKEN，因此在终端里聊天。
terminal-greeting = 问我任何城市：“广州的友好城市有哪些？”“东京和柏林？”。Tab补全名称，{ $help }列出命令，Ctrl-D结束。
terminal-bye = 再见。
terminal-help-ways = 直接提问，用中文或我会的其他语言：
terminal-help-commands = 命令；方括号里的选项可以省略：
terminal-help-keys = Tab补全城市和命令。数字用来回答“哪一个？”。Ctrl-C或Ctrl-D结束。
terminal-example-city = 上海的友好城市有哪些
terminal-example-pair = 天津和神户是友好城市吗？
terminal-example-home = 我的友好城市是哪个？我住在成都
terminal-no-number = 没有编号为{ $number }的选项。
terminal-exported = 关于你保存的全部内容都在{ $file }里。
terminal-not-exported = 文件{ $file }无法写入：{ $reason }
terminal-delete-how = 输入“{ $yes }”删除，输入其他内容则保留。
terminal-delete-yes = 是
