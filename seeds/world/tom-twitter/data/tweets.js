window.YTD.tweets.part0 = [
{"tweet":{"id_str":"2115549162501046272","created_at":"Wed Oct 28 21:00:00 +0000 2026","full_text":"Invented.","entities":{"hashtags":[],"urls":[],"user_mentions":[]}}},
{"tweet":{"id_str":"2114461998904246273","created_at":"Sun Oct 25 21:00:00 +0000 2026","full_text":"Invented.","entities":{"hashtags":[],"urls":[],"user_mentions":[]}}},
{"tweet":{"id_str":"2113374835307446274","created_at":"Thu Oct 22 21:00:00 +0000 2026","full_text":"Invented.","entities":{"hashtags":[],"urls":[],"user_mentions":[]}}}
]
