### What went wrong, in words. $reference is also in the log.

error-unexpected = Something went wrong on our side. If you tell the operator, give them this reference: { $reference }.
error-storage = I can’t reach my database right now, so nothing was saved. Questions about cities still work. Reference: { $reference }.
error-too-slow = That took too long. Please try again.
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
