### 简体中文。各条的意思见 en-US。

error-unexpected = 我们这边出了问题。如果要告知运营者，请附上这个编号：{ $reference }
error-storage = 我现在连不上数据库，所以什么都没有保存。关于城市的问题仍可回答。编号：{ $reference }
error-too-slow = 用时过长，请再试一次。
error-connection = 与Discord的连接断开了。请查看操作是否已完成；如果没有，请再试一次。
error-cooldown = 请稍等：{ $seconds }秒后再试。
error-no-permission = 你需要“{ $permission }”权限才能这样做。
error-bot-permission = 我在这里需要“{ $permission }”权限才能这样做。
error-servers-only = 这个功能只能在服务器里使用。
error-missing-option = { $command }需要{ $option }。
error-unknown-option = { $command }没有“{ $option }”这个选项。
error-unknown-command = 我不知道{ $command }这个命令。{ $help }列出了我会的命令。
error-gone = 这个菜单已经过期，请重新提问。
refusal-channel = { $channel }已经不在了，请选择另一个频道。
refusal-permission = Discord不让我在{ $channel }发帖，请检查我在那里的权限。
refusal-archived = { $channel }是已归档的子区。请在里面发一条消息，重新打开它。
refusal-locked = { $channel }是已锁定的子区。请解除锁定，或选择另一个频道。
refusal-automod = 本服务器的AutoMod拦下了这段文字。请修改文字，或在AutoMod里将我设为例外。
refusal-message = Discord不接受目前的内容（代码{ $code }）。
refusal-limit = Discord要求我放慢速度。
refusal-way = 我刚才连不上Discord。
refusal-again = 我会再试。
refusal-tag = { $channel }要求每个帖子带标签，但没有以活动城市、“活动”或“Events”为名的标签。请创建一个，或选择另一个频道。
