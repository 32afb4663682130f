package cz.rozcestnik.problem;

import java.util.Locale;

/**
 * The kinds of problems.
 *
 * <p>The texts of each, in every language, are in {@code messages_<language>.properties} beside this class: the
 * message under {@link #key()}, the way to mend it under {@code <key>.hint}.
 */
public enum ProblemCode {
    NO_CONTENT(Severity.ERROR),
    NOTHING_TO_PUBLISH(Severity.ERROR),
    SYMBOLIC_LINK(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    FILE_NAME_INVALID(Severity.ERROR),
    FILE_NAME_INVALID_SUGGESTED(Severity.ERROR),
    TYPE_UNKNOWN(Severity.ERROR),
    NOT_UTF8(Severity.ERROR),
    FRONT_MATTER_MISSING(Severity.ERROR),
    FRONT_MATTER_OPEN(Severity.ERROR),
    FRONT_MATTER_NOT_FIELDS(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    YAML_RESERVED_SIGN(Severity.ERROR),
    YAML_UNQUOTED_COLON(Severity.ERROR),
    YAML_TAB(Severity.ERROR),
    YAML_OPEN_QUOTE(Severity.ERROR),
    YAML_MISSING_COLON(Severity.ERROR),
    YAML_INDENT(Severity.ERROR),
    YAML_DUPLICATE_KEY(Severity.ERROR),
    YAML_ALIAS(Severity.ERROR),
    YAML_TAG(Severity.ERROR),
    YAML_TOO_DEEP(Severity.ERROR),
    FIELD_UNKNOWN(Severity.ERROR),
    FIELD_UNKNOWN_SUGGESTED(Severity.ERROR),
    FIELD_MISSING(Severity.ERROR),
    NEUTRAL_IN_TRANSLATION(Severity.ERROR),
    VALUE_EMPTY(Severity.ERROR),
    TEXT_EXPECTED(Severity.ERROR),
    TEXT_TOO_LONG(Severity.ERROR),
    TEXT_CONTROL_CHARACTER(Severity.ERROR),
    LIST_EXPECTED(Severity.ERROR),
    GROUP_EXPECTED(Severity.ERROR),
    CHOICE_UNKNOWN(Severity.ERROR),
    CHOICE_UNKNOWN_SUGGESTED(Severity.ERROR),
    NUMBER_EXPECTED(Severity.ERROR),
    NUMBER_TOO_SMALL(Severity.ERROR),
    NUMBER_TOO_LARGE(Severity.ERROR),
    YES_NO_EXPECTED(Severity.ERROR),
    DATE_EXPECTED(Severity.ERROR),
    DATE_TIME_EXPECTED(Severity.ERROR),
    DATE_TIME_SKIPPED(Severity.ERROR),
    DATE_TIME_TWICE(Severity.ERROR),
    DATE_TIME_OFFSET(Severity.ERROR),
    DURATION_EXPECTED(Severity.ERROR),
    PERIOD_EXPECTED(Severity.ERROR),
    PERIOD_BACKWARDS(Severity.ERROR),
    PERIOD_OPEN(Severity.ERROR),
    PHONE_EXPECTED(Severity.ERROR),
    PHONE_TOO_SHORT(Severity.ERROR),
    PHONE_INVALID(Severity.ERROR),
    PHONE_PREMIUM(Severity.WARNING),
    EMAIL_INVALID(Severity.ERROR),
    URL_INVALID(Severity.ERROR),
    MONEY_EXPECTED(Severity.ERROR),
    LANGUAGE_UNKNOWN(Severity.ERROR),
    PLACE_NOWHERE(Severity.ERROR),
    POSTAL_CODE_INVALID(Severity.ERROR),
    COMPANY_NUMBER_EXPECTED(Severity.ERROR),
    COMPANY_NUMBER_INVALID(Severity.ERROR),
    DATA_BOX_LENGTH(Severity.ERROR),
    DATA_BOX_CHARACTER(Severity.ERROR),
    DAYS_UNKNOWN(Severity.ERROR),
    TIME_EXPECTED(Severity.ERROR),
    HOURS_BACKWARDS(Severity.ERROR),
    HOURS_PART_MISSING(Severity.ERROR),
    HOURS_OVERLAP(Severity.ERROR),
    BREAK_EXPECTED(Severity.ERROR),
    BREAK_OUTSIDE(Severity.ERROR),
    HOLIDAYS_UNKNOWN(Severity.ERROR),
    EXCEPTION_UNCLEAR(Severity.ERROR),
    EXCEPTION_TWICE(Severity.ERROR),
    PART_MISSING(Severity.ERROR),
    FILE_ELSEWHERE(Severity.ERROR),
    FILE_MISSING(Severity.ERROR),
    FILE_MISSING_SUGGESTED(Severity.ERROR),
    FILE_FORMAT(Severity.ERROR),
    IMAGE_ALT_MISSING(Severity.ERROR),
    IMAGE_ALT_LANGUAGE(Severity.ERROR),
    IMAGE_ALT_NEEDLESS(Severity.ERROR),
    REGION_UNKNOWN(Severity.ERROR),
    REGION_UNKNOWN_SUGGESTED(Severity.ERROR),
    REGION_OBSOLETE(Severity.ERROR),
    REFERENCE_TO_NOTHING(Severity.ERROR),
    REFERENCE_TO_NOTHING_SUGGESTED(Severity.ERROR),
    RECORD_ID_EXPECTED(Severity.ERROR),
    REFERENCE_TO_UNREADY(Severity.WARNING),
    REFERENCE_TO_ENDED(Severity.WARNING),
    FUNDING_STATEMENT_MISSING(Severity.ERROR),
    VERIFICATION_OVERDUE(Severity.WARNING),
    VERIFICATION_FAR_OVERDUE(Severity.ERROR),
    RECORD_HIDDEN(Severity.WARNING),
    WINDOW_BACKWARDS(Severity.ERROR),
    TRANSLATION_ADDS_FIELD(Severity.WARNING),
    TRANSLATION_ITEMS_DIFFER(Severity.WARNING),
    MENU_LEADS_NOWHERE(Severity.ERROR),
    MENU_LEADS_NOWHERE_SUGGESTED(Severity.ERROR),
    TRANSLATION_INCOMPLETE(Severity.WARNING),
    ADDRESS_TAKEN(Severity.ERROR),
    SLUG_INVALID(Severity.ERROR),
    ADDRESS_VANISHED(Severity.ERROR),
    ALIAS_INVALID(Severity.ERROR),
    ALIAS_TAKEN(Severity.ERROR),
    CRISIS_NUMBER_CLOSED(Severity.ERROR),
    BIRTH_NUMBER(Severity.ERROR),
    PHONE_IN_TEXT(Severity.WARNING),
    SENTENCE_TOO_LONG(Severity.WARNING),
    ABBREVIATION_UNEXPLAINED(Severity.WARNING),
    PHRASE_BANNED(Severity.WARNING),
    WAIVER_UNUSED(Severity.WARNING),
    HEADING_SKIPS_LEVEL(Severity.WARNING),
    IMAGE_UNDESCRIBED(Severity.ERROR),
    IMAGE_MISSING(Severity.ERROR),
    IMAGE_MISSING_SUGGESTED(Severity.ERROR),
    HTML_CUT(Severity.WARNING),
    IMAGE_UNSUPPORTED(Severity.WARNING),
    LINK_TO_NOTHING(Severity.ERROR),
    LINK_TO_NOTHING_SUGGESTED(Severity.ERROR),
    LINK_TO_NO_ANCHOR(Severity.ERROR),
    LINK_TO_NO_ANCHOR_SUGGESTED(Severity.ERROR),
    LINK_TO_NO_PAGE(Severity.ERROR),
    LINK_TO_UNREADY(Severity.WARNING),
    LINK_TO_SCHEDULED(Severity.WARNING),
    LINK_TO_ENDED(Severity.WARNING),
    LINK_TO_OTHER_LANGUAGE(Severity.WARNING),
    LINK_UNSAFE(Severity.ERROR),
    SETTING_MISSING(Severity.ERROR),
    INTERVAL_EXPECTED(Severity.ERROR),
    CLOCK_EXPECTED(Severity.ERROR),
    MODEL_NAME_INVALID(Severity.ERROR),
    MODEL_KIND_UNKNOWN(Severity.ERROR),
    MODEL_ROLE_UNKNOWN(Severity.ERROR),
    MODEL_ROLE_TWICE(Severity.ERROR),
    MODEL_TITLE_MISSING(Severity.ERROR),
    MODEL_FIELDSET_UNKNOWN(Severity.ERROR),
    MODEL_TARGET_UNKNOWN(Severity.ERROR),
    MODEL_GATHERS_NOTHING(Severity.ERROR),
    MODEL_CHOICES_EMPTY(Severity.ERROR),
    MODEL_ORDER_UNKNOWN(Severity.ERROR),
    TEMPLATE_FAULT(Severity.ERROR),
    TEMPLATE_MISSING(Severity.ERROR),
    TEMPLATE_ENDLESS(Severity.ERROR),
    TEMPLATE_TOO_LONG(Severity.ERROR),
    LAYOUT_UNKNOWN(Severity.ERROR),
    WORDS_INVALID(Severity.ERROR),
    OUTPUT_CLASH(Severity.ERROR),
    SETTINGS_BROKEN(Severity.ERROR),
    SETTINGS_CHARSET(Severity.ERROR),
    SETTINGS_OUTPUT(Severity.ERROR),
    SETTINGS_RENDER(Severity.ERROR),
    NOT_IN_CHARSET(Severity.ERROR),
    TOOL_FAILED(Severity.ERROR);

    private static final String WITH_SUGGESTION = "-suggested";

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** Returns how much a problem of this kind matters. */
    public Severity severity() {
        return severity;
    }

    /** Returns the code that people and programs see, such as {@code field-unknown}. */
    public String code() {
        String key = key();
        return key.endsWith(WITH_SUGGESTION) ? key.substring(0, key.length() - WITH_SUGGESTION.length()) : key;
    }

    /** Returns the key of its message; a problem with a suggestion has a message of its own. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
