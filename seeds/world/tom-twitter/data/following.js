window.YTD.following.part0 = [
{"following":{"accountId":"160004","userLink":"https://twitter.com/intent/user?user_id=160004"}},
{"following":{"accountId":"8300012","userLink":"https://twitter.com/intent/user?user_id=8300012"}},
{"following":{"accountId":"900321","userLink":"https://twitter.com/intent/user?user_id=900321"}},
{"following":{"accountId":"130002","userLink":"https://twitter.com/intent/user?user_id=130002"}},
{"following":{"accountId":"8300002","userLink":"https://twitter.com/intent/user?user_id=8300002"}},
{"following":{"accountId":"48120","userLink":"https://twitter.com/intent/user?user_id=48120"}},
{"following":{"accountId":"8300008","userLink":"https://twitter.com/intent/user?user_id=8300008"}},
{"following":{"accountId":"8300009","userLink":"https://twitter.com/intent/user?user_id=8300009"}},
{"following":{"accountId":"8300011","userLink":"https://twitter.com/intent/user?user_id=8300011"}},
{"following":{"accountId":"8300006","userLink":"https://twitter.com/intent/user?user_id=8300006"}},
{"following":{"accountId":"8300005","userLink":"https://twitter.com/intent/user?user_id=8300005"}},
{"following":{"accountId":"8300003","userLink":"https://twitter.com/intent/user?user_id=8300003"}},
{"following":{"accountId":"1201","userLink":"https://twitter.com/intent/user?user_id=1201"}}
]
