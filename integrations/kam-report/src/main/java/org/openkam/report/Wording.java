package org.openkam.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.scoring.explanation.Explanation;

/**
 * Puts findings, reasons and figures into the words of the reader's language, with numbers, amounts
 * and dates in the form of the reader's region.
 *
 * <p>The same arguments give the same words. Safe for many threads.
 */
public final class Wording {
  private final Messages messages;
  private final Locale locale;
  private final Terms terms;
  private final ImmutableMap<String, Scale> scales;
  private final UnaryOperator<String> names;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
  private final Map<String, ImmutableList<Variant>> variants = new ConcurrentHashMap<>();

  private Wording(
      Messages messages,
      Locale locale,
      Terms terms,
      ImmutableMap<String, Scale> scales,
      UnaryOperator<String> names) {
    this.messages = messages;
    this.locale = locale;
    this.terms = terms;
    this.scales = scales;
    this.names = names;
  }

  /**
   * Returns the words of a language, with figures as its region writes them.
   *
   * @param locale the language and, where it matters, the region, such as {@code nl-BE}
   * @return the words; what the language lacks is written in English
   */
  public static Wording in(Locale locale) {
    return new Wording(
        Messages.standard(), locale, Terms.standard(), ImmutableMap.of(), name -> name);
  }

  /**
   * Returns these words from other sentences.
   *
   * @param others the sentences
   * @return the words
   */
  public Wording withMessages(Messages others) {
    return new Wording(others, locale, terms, scales, names);
  }

  /**
   * Returns these words with the names of accounts in place of their ids.
   *
   * @param accounts the names by account; an account without one goes by its id
   * @return the words
   */
  public Wording withNames(Map<AccountId, String> accounts) {
    ImmutableMap<String, String> byId =
        accounts.entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    return withNames(id -> byId.getOrDefault(id, id));
  }

  /** Returns these words with the names of accounts and people in place of their ids. */
  Wording withNames(UnaryOperator<String> others) {
    return new Wording(messages, locale, terms, scales, others);
  }

  Wording withTerms(Terms others) {
    return new Wording(messages, locale, others, scales, names);
  }

  /**
   * {@return these words with what a model calls its parts, and with the scales of its criteria}
   */
  Wording withModel(SelectionModel model) {
    ImmutableMap<String, Scale> others =
        model.criteria().stream()
            .collect(ImmutableMap.toImmutableMap(Criterion::id, Criterion::scale));
    return new Wording(messages, locale, Terms.standard().with(model), others, names);
  }

  /** {@return the scale of a criterion of the model, or empty where it has none of this id} */
  Optional<Scale> scale(String criterion) {
    return Optional.ofNullable(scales.get(criterion));
  }

  /**
   * Puts a finding into words.
   *
   * @param finding the finding
   * @return one sentence without a full stop; the finding's own sentence where its code is unknown
   */
  public String sentence(Finding finding) {
    return new FindingWords(this).sentence(finding);
  }

  /** {@return a finding about an account, which it begins with unless the sentence names it} */
  String aboutAccount(Finding finding) {
    return finding.evidence().names().contains("account")
        ? sentence(finding)
        : text("about", "account", account(finding.subject()), "sentence", sentence(finding));
  }

  /**
   * Names what adds most to a score; where the score is below the base, what counts most against
   * the account comes first.
   *
   * @param explanation why an account has its score
   * @param count how many reasons are given at most
   * @return one phrase a reason, strongest first
   */
  public ImmutableList<String> strongest(Explanation explanation, int count) {
    return new ReasonWords(this).strongest(explanation, count);
  }

  /**
   * Names where one account differs most from another.
   *
   * @param one why the one has its score
   * @param other why the other has its score, by the same scoring
   * @param count how many differences are given at most
   * @return one phrase a difference, the greatest first
   */
  public ImmutableList<String> differences(Explanation one, Explanation other, int count) {
    return new ReasonWords(this).differences(one, other, count);
  }

  Locale locale() {
    return locale;
  }

  /** {@return the language of a page, as HTML names it} */
  String languageTag() {
    return locale.toLanguageTag();
  }

  String label(Labels labels) {
    return terms.label(labels, language());
  }

  /** {@return the name of an account by its id} */
  String account(String id) {
    return names.apply(id);
  }

  /** {@return what a criterion, gate, axis, level or the like is called, by its id or its name} */
  String term(String id) {
    return terms.find(id).map(labels -> labels.in(language())).orElse(id);
  }

  /** {@return what a measure is called, within a sentence} */
  String measure(String name) {
    String term = term(name);
    return term.equals(name) ? word(name) : term;
  }

  /** {@return a measured quantity: an amount where its unit is a currency, else with its unit} */
  String quantity(double value, String unit) {
    return new ReasonWords(this).quantity(value, unit);
  }

  /** {@return a word for a constant, or the text itself where there is none} */
  String word(String text) {
    String key = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    return messages.find(language(), "word." + key).orElse(text);
  }

  String word(Enum<?> constant) {
    return word(constant.name());
  }

  /** {@return the patterns of a code, those that ask for most first} */
  ImmutableList<Variant> variants(String code) {
    return variants.computeIfAbsent(
        code, one -> Variant.of(one, messages.of(Language.EN), messages.of(language())));
  }

  String text(String key) {
    return text(key, ImmutableMap.of());
  }

  String text(String key, String name, Object value) {
    return text(key, ImmutableMap.of(name, value));
  }

  String text(String key, String name, Object value, String other, Object otherValue) {
    return text(key, ImmutableMap.of(name, value, other, otherValue));
  }

  String text(String key, Map<String, ?> arguments) {
    Pattern pattern = patterns.computeIfAbsent(key, this::pattern);
    synchronized (pattern) {
      return pattern.format().format(shown(arguments, pattern));
    }
  }

  private Pattern pattern(String key) {
    String text = messages.find(language(), key).orElse(null);
    checkArgument(text != null, "no sentence in '%s' for the key: '%s'", language(), key);
    return Pattern.of(text, locale);
  }

  private Map<String, Object> shown(Map<String, ?> arguments, Pattern pattern) {
    ImmutableMap.Builder<String, Object> shown = ImmutableMap.builder();
    arguments.forEach((name, value) -> shown.put(name, shown(name, value, pattern)));
    return shown.buildOrThrow();
  }

  private Object shown(String name, Object value, Pattern pattern) {
    if (value instanceof LocalDate day) {
      return date(day);
    }
    if (value instanceof Number share && pattern.percents().contains(name)) {
      return figures().percent(share.doubleValue());
    }
    return value instanceof Double number && pattern.shows(name)
        ? figures().tiny(number).<Object>map(text -> text).orElse(value)
        : value;
  }

  /**
   * A pattern of which shares are written by {@link Figures}, as they are everywhere else.
   *
   * @param format the pattern
   * @param percents the arguments that are shares
   */
  private record Pattern(MessageFormat format, ImmutableSet<String> percents) {
    private static final java.util.regex.Pattern PERCENT =
        java.util.regex.Pattern.compile("\\{(\\w+), number, percent\\}");

    static Pattern of(String text, Locale locale) {
      return new Pattern(
          new MessageFormat(PERCENT.matcher(text).replaceAll("{$1}"), ULocale.forLocale(locale)),
          PERCENT
              .matcher(text)
              .results()
              .map(found -> found.group(1))
              .collect(ImmutableSet.toImmutableSet()));
    }

    /** {@return whether an argument stands in the sentence as it is} */
    boolean shows(String argument) {
      return format.toPattern().contains('{' + argument + '}');
    }
  }

  /** {@return a sentence that stands alone: with a capital, as titles of its language begin} */
  String capitalized(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : UCharacter.toTitleCase(locale, sentence.substring(0, 1), null) + sentence.substring(1);
  }

  String list(Collection<String> elements) {
    return ListFormatter.getInstance(ULocale.forLocale(locale)).format(elements);
  }

  String names(Collection<AccountId> accounts) {
    return list(
        accounts.stream().map(account -> account(account.value())).collect(toImmutableList()));
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  Figures figures() {
    return new Figures(locale);
  }

  private Language language() {
    return Language.of(locale);
  }
}
