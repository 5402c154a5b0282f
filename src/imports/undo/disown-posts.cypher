UNWIND $posts AS post
MATCH (:Post {key: post})<-[o:POSTED]-()
DELETE o
