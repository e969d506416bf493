### Only what British English says differently.

option-news-other = Its twin town, for news about both
option-follow-other = Its twin town, for news about both
news-none-city = I found nothing new about { $city } and its twin towns.
news-tag-names = News, Twin town, Twin towns
