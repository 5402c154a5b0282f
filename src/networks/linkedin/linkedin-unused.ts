/**
 * The other files of a LinkedIn export: messages, contacts, searches, logins, advertising, learning, jobs, receipts, the parts
 * of a profile, votes in polls, articles. Private ones are never read; nothing in the others bears on a score.
 */
import type { FileSample, Importer } from "../importer.ts";
import { archive, headerWith } from "./table.ts";

/** Columns that tell each file, as the complete export of 2026 has them, and older ones. */
const tables: readonly (readonly string[])[] = [
  ["conversation_id", "from", "date", "content"],
  ["from", "to", "date", "subject", "content", "direction", "folder"],
  ["firstname", "lastname", "emails", "phonenumbers"],
  ["first_name", "last_name", "emails", "phone_numbers"],
  ["email_address", "confirmed", "primary", "updated_on"],
  ["extension", "number", "type"],
  ["number", "type", "extension"],
  ["time", "search_query"],
  ["login_date", "ip_address"],
  ["challenge_date", "ip_address", "challenge_type"],
  ["ad_clicked_date", "ad_title/id"],
  ["action", "date", "ad_title/id", "page/app"],
  ["category", "type_of_inference", "description", "inference"],
  ["content_title", "content_type"],
  ["application_date", "company_name", "job_title", "job_url"],
  ["saved_date", "job_url"],
  ["question", "answer"],
  ["alert_parameters", "query_context"],
  ["saved_search_id", "query_context"],
  ["locations", "industries", "company_employee_count"],
  ["transaction_made_at", "description", "invoice_number"],
  ["transaction_date", "description", "total_amount"],
  ["school_name", "start_date", "end_date", "degree_name"],
  ["company_name", "title", "started_on", "finished_on"],
  ["company_name", "role", "started_on", "finished_on"],
  ["name", "url", "authority", "started_on"],
  ["name", "published_on", "publisher"],
  ["title", "description", "url", "started_on", "finished_on"],
  ["title", "description", "issued_on"],
  ["title", "patent_number"],
  ["name", "position", "started_on"],
  ["name", "description", "started_on", "finished_on"],
  ["event_name", "event_time", "status"],
  ["hashtag", "createdtime"],
  ["hashtag", "followed_on"],
  ["saveditem", "createdtime"],
  ["date/time", "media_description", "media_link"],
  ["creation_time", "marketplace_type"],
  ["date", "link", "optiontext"],
  ["verification_type", "organization_name"],
  ["first_name", "last_name", "verification_type"],
  ["receipt_id", "transaction_date"],
  ["member_age", "buyer_groups"],
  ["member_age", "company_names"],
  ["test_score", "test_date"],
  ["number", "extension", "is_whatsapp_number"],
  ["private_identity_asset_name"],
];
/** Files of one or two columns: these and no others, or they might be anybody's. */
const small: readonly (readonly string[])[] = [
  ["name"],
  ["profile_summary"],
  ["cause"],
  ["supported_cause"],
  ["name", "proficiency"],
  ["name", "number"],
  ["whatsapp_phone_numbers"],
];
/** Names that LinkedIn gives to files whose columns say too little; a hint beside the columns. */
const smallNames =
  /(?:^|\/)(?:skills|profile.summary|causes|languages|courses|whatsapp.phone.numbers)[\w ]*\.csv$/i;

/** The address of an article in its heading. */
const article = /<h1>\s*<a href="https:\/\/www\.linkedin\.com\/pulse\//;

function isUnused(sample: FileSample): boolean {
  if (/^\s*No conversations found\s*$/.test(sample.text)) return true;
  if (/^\s*<(?:!doctype html|html)/i.test(sample.text) && article.test(sample.text)) return true;
  if (tables.some((columns) => headerWith(sample, columns) !== null)) return true;
  return smallNames.test(sample.path) && small.some((columns) => isSmall(sample, columns));
}

function isSmall(sample: FileSample, columns: readonly string[]): boolean {
  const names = headerWith(sample, columns)?.names ?? [];
  return names.length === columns.length;
}

/** Recognised so that nobody wonders; stands after the importers of what is read. */
export const linkedinUnused: Importer = {
  id: "linkedin-unused",
  title: "LinkedIn export: not used",
  network: "linkedin",
  archive,
  keepsNothing: true,
  recognise: isUnused,
  async *read() {},
};
