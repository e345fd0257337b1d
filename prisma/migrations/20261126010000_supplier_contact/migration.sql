-- Whom to write to at a supplier, and in which language.
alter table suppliers add column contact text, add column language text;
