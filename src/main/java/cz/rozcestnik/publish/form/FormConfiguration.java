package cz.rozcestnik.publish.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.rozcestnik.language.Collation;
import cz.rozcestnik.language.Labels;
import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.ContentType;
import cz.rozcestnik.model.Field;
import cz.rozcestnik.model.Role;
import cz.rozcestnik.model.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The configuration that the editor reads: where files are, and a collection with its inputs for each type. */
final class FormConfiguration {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** What a role of the model keeps for programs stays in the file as it is. */
    private static final Set<String> KEPT_FOR_PROGRAMS = Set.of("source");

    private final Types types;
    private final FormTexts texts;
    private final String content;
    private final WrittenShapes shapes;
    private final FieldInputs inputs;

    FormConfiguration(Types types, FormTexts texts, String content, WrittenShapes shapes) {
        this.types = types;
        this.texts = texts;
        this.content = content;
        this.shapes = shapes;
        this.inputs = new FieldInputs(types, texts);
    }

    ObjectNode json(Labels siteName, Optional<Repository> repository) {
        ObjectNode root = JSON.objectNode();
        root.put("app_title", texts.get("title", texts.of(siteName)));
        root.set("backend", backend(repository));
        root.put("media_folder", content);
        root.set("editor", JSON.objectNode().put("preview", false));
        root.set("output", JSON.objectNode().put("omit_empty_optional_fields", true));
        root.set("slug", JSON.objectNode().put("encoding", "ascii").put("clean_accents", true).put("maxlength", 80));
        root.set("i18n", languages());
        ArrayNode collections = root.putArray("collections");
        types.all().stream()
                .sorted(Collation.of(texts.language()).by(type -> texts.of(type.labels().many())))
                .forEach(type -> collections.add(collection(type)));
        return root;
    }

    private ObjectNode backend(Optional<Repository> repository) {
        if (repository.isEmpty()) {
            return JSON.objectNode().put("name", "test-repo");
        }
        Repository git = repository.get();
        ObjectNode backend = JSON.objectNode()
                .put("name", git.service()).put("repo", git.path()).put("branch", git.branch());
        git.application().ifPresentOrElse(id -> backend.put("app_id", id),
                () -> backend.putArray("auth_methods").add("token"));
        if (git.application().isPresent() && !git.service().equals("gitea")) {
            backend.put("auth_type", "pkce");
        }
        ObjectNode messages = backend.putObject("commit_messages");
        List.of("create", "update", "delete").forEach(what -> messages.put(what, texts.get("commit." + what)));
        return backend;
    }

    private static ObjectNode languages() {
        ObjectNode i18n = JSON.objectNode().put("structure", "multiple_files");
        ArrayNode locales = i18n.putArray("locales");
        Arrays.stream(Language.values()).forEach(language -> locales.add(language.code()));
        i18n.put("default_locale", Language.CS.code());
        i18n.putArray("initial_locales").add(Language.CS.code());
        return i18n;
    }

    private ObjectNode collection(ContentType type) {
        String title = type.field(Role.TITLE).map(Field::name).orElse("title");
        ObjectNode collection = JSON.objectNode()
                .put("name", type.name())
                .put("label", texts.of(type.labels().many()))
                .put("label_singular", texts.of(type.labels().one()))
                .put("folder", content + "/" + type.name())
                .put("extension", "md").put("format", "yaml-frontmatter")
                .put("create", true)
                .put("i18n", true)
                .put("identifier_field", title);
        collection.set("slug", fileName(title));
        collection.set("sortable_fields", JSON.arrayNode().add(title));
        fields(collection, type);
        return collection;
    }

    private void fields(ObjectNode collection, ContentType type) {
        ArrayNode fields = collection.putArray("fields");
        List<String> leftOut = new ArrayList<>();
        for (Field field : type.fields()) {
            String name = type.name() + "/" + field.name();
            ObjectNode input = shapes.items().contains(name) ? inputs.ofList(field) : inputs.of(field);
            if (!shapes.fit(name, input)) {
                leftOut.add(texts.of(field.label()));
            } else if (!isKeptForPrograms(field)) {
                fields.add(input);
            }
        }
        if (!leftOut.isEmpty()) {
            collection.put("description", texts.get("left-out", String.join(", ", leftOut)));
        }
        String body = type.field("body").isPresent() ? "body_text" : "body";
        collection.set("body_field", JSON.objectNode().put("key", body));
        fields.add(inputs.markdown(body, texts.get("body"), texts.get("body.hint")));
    }

    private static boolean isKeptForPrograms(Field field) {
        return field.use().role().map(Role::code).filter(KEPT_FOR_PROGRAMS::contains).isPresent();
    }

    private ObjectNode fileName(String title) {
        ObjectNode slug = JSON.objectNode().put("template", "{{" + title + "}}").put("hint", texts.get("file-name.hint"));
        slug.set("editable", JSON.arrayNode().add("create"));
        slug.set("pattern", JSON.arrayNode().add("^[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*$").add(texts.get("file-name.wrong")));
        return slug;
    }
}
