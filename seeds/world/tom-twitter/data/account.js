window.YTD.account.part0 = [
{"account":{"accountId":"990417","username":"tom_new","accountDisplayName":"Tom Adeyemi","createdAt":"2026-10-19T00:00:00.000Z"}}
]
