MATCH (i:Import {number: $number})
SET i.status = $status, i.finishedAt = toInteger($finishedAt), i.message = $message
