UNWIND $slugs AS slug
MATCH (u:User {slug: slug})
RETURN u {.slug, .name, .updatedAt} AS user
