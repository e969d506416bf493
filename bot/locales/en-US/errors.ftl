### What went wrong, in words. $reference is also in the log.

error-unexpected = Something went wrong on our side. If you tell the operator, give them this reference: { $reference }.
error-storage = I can’t reach my database right now, so nothing was saved. Questions about cities still work. Reference: { $reference }.
error-too-slow = That took too long. Please try again.
error-connection = The connection to Discord broke off. Please look whether it was done, and try again if not.
error-cooldown = One moment, please: try again in { $seconds ->
    [1] a second
   *[other] { $seconds } seconds
}.
error-no-permission = You need the permission “{ $permission }” for that.
error-bot-permission = I need the permission “{ $permission }” here for that.
error-servers-only = That works in a server only.
error-missing-option = { $command } needs { $option }.
error-unknown-option = { $command } has no option “{ $option }”.
error-unknown-command = I don’t know the command { $command }. { $help } lists what I know.
error-gone = That menu is out of date. Please ask again.

## refusal-… is what Discord did not take, and what helps

refusal-channel = { $channel } is gone. Please choose another channel.
refusal-permission = Discord doesn’t let me post in { $channel }. Please look at my permissions there.
refusal-archived = { $channel } is an archived thread. Please open it again by writing something in it.
refusal-locked = { $channel } is a locked thread. Please unlock it, or choose another channel.
refusal-automod = AutoMod of this server holds the text back. Please change it, or except me from AutoMod.
refusal-message = Discord doesn’t take it as it is (code { $code }).
refusal-limit = Discord asks me to slow down.
refusal-way = I couldn’t reach Discord just now.
refusal-again = I will try again.
refusal-tag = { $channel } wants a tag on every post, and none of its tags is called like a city of the event, or “Events”. Please make one, or choose another channel.
