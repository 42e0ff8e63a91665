package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;

/**
 * A key account program as people read it on one page: how important it is, whether the company is
 * ready, who the key accounts are, what they brought and what was learned. What is not given is not
 * shown.
 *
 * <pre>{@code
 * String page =
 *     ProgrammeReport.builder()
 *         .name("KAM 2026")
 *         .day(day)
 *         .locale(Locale.GERMAN)
 *         .names(study.names())
 *         .readiness(readiness)
 *         .build()
 *         .html();
 * }</pre>
 */
@Value.Immutable
public abstract class ProgrammeReport {
  ProgrammeReport() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the program, which is the title of the page} */
  public abstract String name();

  /** {@return the day to look from} */
  public abstract LocalDate day();

  /** {@return the language of the words, and the region whose form numbers and dates take} */
  public abstract Locale locale();

  /** {@return what is expected of the program, the standard unless set} */
  @Value.Default
  public ProgrammePolicy policy() {
    return ProgrammePolicy.standard();
  }

  /** {@return the names of accounts; an account without one goes by its id} */
  public abstract ImmutableMap<AccountId, String> names();

  /** {@return what the whole portfolio brought, year by year} */
  public abstract Optional<ProgrammeImportance> importance();

  /** {@return how ready the company is} */
  public abstract Optional<ProgrammeReadiness> readiness();

  /** {@return the key accounts and why they are} */
  public abstract Optional<KeyAccountRegister> register();

  /** {@return what the key accounts brought and cost in one period} */
  public abstract Optional<ProgrammeResult> result();

  /** {@return what units learned} */
  public abstract ImmutableList<LocalLesson> lessons();

  /** {@return the page, which needs nothing else and runs no script} */
  public String html() {
    Wording wording = Wording.in(locale()).withNames(names());
    ProgrammeSections sections = new ProgrammeSections(this, wording);
    return PageSection.page(
        ImmutableMap.of(
            "title", name(),
            "lines", ImmutableList.of(),
            "model", wording.date(day()),
            "blocked", ""),
        Stream.of(
                sections.importance(),
                sections.readiness(),
                sections.register(),
                sections.result(),
                sections.lessons())
            .filter(section -> !section.isEmpty())
            .toList(),
        wording);
  }

  /** Builds {@link ProgrammeReport} instances; name, day and locale are required. */
  public static final class Builder extends ImmutableProgrammeReport.Builder {
    Builder() {}
  }
}
