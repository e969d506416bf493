"""Say which tables there are: one module per subject, all in one metadata.

A subject that joins adds its module here and its migration in `bot/storage/migrations/versions/`.
"""

from bot.storage.tables import core as core
from bot.storage.tables import events as events
from bot.storage.tables import fan_outs as fan_outs
from bot.storage.tables import leases as leases
from bot.storage.tables import local as local
from bot.storage.tables import news as news
from bot.storage.tables import outbox as outbox
from bot.storage.tables import quiz as quiz
from bot.storage.tables import sharding as sharding
from bot.storage.tables import twins as twins
from bot.storage.tables import year as year
from bot.storage.tables.columns import metadata as metadata
