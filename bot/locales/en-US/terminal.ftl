### What only the chat in a terminal says.

no-token = No DISCORD_TOKEN is set, so this is the chat in your terminal.
terminal-greeting = Ask me about any city: “who is Seattle’s sister city?”, “Tokyo and Berlin?”. Tab completes names, { $help } lists the commands, Ctrl-D ends.
terminal-bye = Goodbye.
terminal-help-ways = In plain words, in English or another language that I know:
terminal-help-commands = Commands; the options in brackets may be left out:
terminal-help-keys = Tab completes cities and commands. A number answers “which one?”. Ctrl-C or Ctrl-D ends.
terminal-example-city = what are the sister cities of Bergen
terminal-example-pair = is Bergen twinned with Seattle?
terminal-example-home = who is my sister city? I live in Kobe
terminal-no-number = There is no number { $number } to choose.
terminal-exported = Everything that is kept about you is in { $file }.
terminal-not-exported = The file { $file } cannot be written: { $reason }.
terminal-delete-how = Type “{ $yes }” to delete, anything else to keep.
terminal-delete-yes = yes
