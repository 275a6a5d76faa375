drop index texts_with_stem;
