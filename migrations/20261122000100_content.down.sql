drop table texts, settings, achievements, parameters, cultural_contexts, item_kc_mappings, item_versions, learning_items,
    question_templates, lesson_versions, lessons, misconceptions, kc_prerequisites, knowledge_components, domains, content_version;
