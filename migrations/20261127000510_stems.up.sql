-- Which items lack a language: their stems alone, not the ten times as many other texts.
create index texts_with_stem on texts (locale, owner, text_id) where text_id like '%-stem' and status = 'published';
