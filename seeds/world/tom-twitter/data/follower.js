window.YTD.follower.part0 = [
{"follower":{"accountId":"8300012","userLink":"https://twitter.com/intent/user?user_id=8300012"}},
{"follower":{"accountId":"8300002","userLink":"https://twitter.com/intent/user?user_id=8300002"}},
{"follower":{"accountId":"8300010","userLink":"https://twitter.com/intent/user?user_id=8300010"}},
{"follower":{"accountId":"8300008","userLink":"https://twitter.com/intent/user?user_id=8300008"}},
{"follower":{"accountId":"8300009","userLink":"https://twitter.com/intent/user?user_id=8300009"}},
{"follower":{"accountId":"8300011","userLink":"https://twitter.com/intent/user?user_id=8300011"}},
{"follower":{"accountId":"8300007","userLink":"https://twitter.com/intent/user?user_id=8300007"}},
{"follower":{"accountId":"8300004","userLink":"https://twitter.com/intent/user?user_id=8300004"}},
{"follower":{"accountId":"8300006","userLink":"https://twitter.com/intent/user?user_id=8300006"}},
{"follower":{"accountId":"8300005","userLink":"https://twitter.com/intent/user?user_id=8300005"}},
{"follower":{"accountId":"8300003","userLink":"https://twitter.com/intent/user?user_id=8300003"}},
{"follower":{"accountId":"8300001","userLink":"https://twitter.com/intent/user?user_id=8300001"}}
]
