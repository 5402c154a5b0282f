window.YTD.like.part0 = [
{"like":{"tweetId":"2112501077898166272","fullText":"Invented.","expandedUrl":"https://twitter.com/fcnorrhamn/status/2112501077898166272"}},
{"like":{"tweetId":"2114963763491766273","fullText":"Invented.","expandedUrl":"https://twitter.com/paper_lanterns/status/2114963763491766273"}},
{"like":{"tweetId":"2115465981064118274","fullText":"Invented.","expandedUrl":"https://twitter.com/sydposten/status/2115465981064118274"}},
{"like":{"tweetId":"2115628460012470275","fullText":"Invented.","expandedUrl":"https://twitter.com/nora_l/status/2115628460012470275"}},
{"like":{"tweetId":"2115776418280374276","fullText":"Invented.","expandedUrl":"https://twitter.com/stellastar/status/2115776418280374276"}}
]
