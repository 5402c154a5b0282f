#!/bin/sh
# The score of a user with its proof, by curl alone: docs/clients/score.sh nora-lindqvist
# GRAVITAS_URL and GRAVITAS_TOKEN say where and, where one is needed, with which token.
set -eu
url=${GRAVITAS_URL:-http://localhost:4000/graphql}
slug=${1:-nora-lindqvist}
curl --silent --show-error --fail-with-body "$url" \
  --header 'content-type: application/json' \
  --header 'accept: application/graphql-response+json' \
  ${GRAVITAS_TOKEN:+--header "authorization: Bearer $GRAVITAS_TOKEN"} \
  --data "{\"query\": \"query (\$slug: String!) { user(slug: \$slug) { name score { value floor contributions { network points sentence } } } }\", \"variables\": {\"slug\": \"$slug\"}}"
