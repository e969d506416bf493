### Only what British English says differently.

command-event-when-both = Hours that suit two twin towns: by day in both
option-event-when = When it starts: “next Friday 7pm”, “17 January 2027 18:30”, or Discord’s <t:…>
option-event-other = The twin town
event-title-cancelled = Cancelled: { $title }
event-told-cancelled = Cancelled: it does not take place on { $was }.
event-field-other = Twin town
event-cancelled = Cancelled: { $title } { $link }
event-times = next Friday 7pm | tomorrow at 6pm | 17 January 2027 18:30 | in 2 weeks at 8pm
event-when-unreadable = I can’t read “{ $text }” as a time. Try “next Friday 7pm”, “17 January 2027 18:30” or “tomorrow at 6pm”.
event-when-which-feast = ‘{ $feast }’ is not one date everywhere, or lasts several days. Write the date, such as ‘17 January 2027 18:30’.
event-when-no-time = “{ $text }” names a day but no time of day. Try “next Friday 7pm”, “17 January 2027 18:30” or “tomorrow at 6pm”.
event-is-over = “{ $title }” is over or cancelled.
event-warn-slip = A misspelt day or month was read as the nearest name. Check the date above.
