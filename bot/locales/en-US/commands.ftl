### What Discord shows beside each command and option: at most 100 characters each.
### command-<name>, option-<command>-<option>. News, events and games describe theirs beside them.

command-sister = Who are the sister cities of a city?
option-sister-city = The city; your home if you leave it out
option-sister-ended = Show partnerships that have ended, too
option-private = Show the answer only to you
command-pairing = Two cities side by side, and what binds them
option-pairing-city = One city
option-pairing-other = The other city; your home if you leave it out
option-pairing-postcard = A postcard instead of a map
command-home = The city you call home
command-home-set = Set your home city
option-home-set-city = The city you call home
command-home-show = Show your home city and this server’s
command-home-clear = Forget your home city
command-privacy = What is kept about you
command-privacy-show = Show everything that is kept about you
command-privacy-export = Get everything that is kept about you as a file
command-privacy-delete = Delete everything that is kept about you, for good
command-suggest = Propose a sister city, or correct one
option-suggest-city = One city
option-suggest-other = The other city
option-suggest-source = A page that says so
option-suggest-note = What is wrong or missing
command-help = What you can ask, and how
command-about = What this bot is, and where its facts come from
