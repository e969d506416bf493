### Only what British English says differently.

terminal-greeting = Ask me about any city: “what are the twin towns of Coventry?”, “Tokyo and Berlin?”. Tab completes names, { $help } lists the commands, Ctrl-D ends.
terminal-example-city = what are the twin towns of Coventry?
terminal-example-pair = is Coventry twinned with Dresden?
terminal-example-home = what is my twin town? I live in Leeds
