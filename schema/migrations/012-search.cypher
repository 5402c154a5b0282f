// One index for all names, so that what it finds of accounts and of people can be compared. No stop words: Will is a name.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Account|User) ON EACH [n.handle, n.name, n.slug]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
