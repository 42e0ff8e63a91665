package org.openkam.planning.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/** How complete and fresh what we know of an account is (Dingena 2002, after SAMA). */
@Value.Immutable
public abstract class DataQuality {
  DataQuality() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the names of the fields that are needed, at least one} */
  public abstract ImmutableSet<String> fields();

  /** {@return the day on which each field was last confirmed; others are not filled} */
  public abstract ImmutableMap<String, LocalDate> confirmed();

  /** {@return how long a field stays fresh, a year unless set} */
  @Value.Default
  public Period maximumAge() {
    return Period.ofYears(1);
  }

  /** {@return the fields that are not filled, in their order} */
  public ImmutableList<String> missing() {
    return fields().stream()
        .filter(field -> !confirmed().containsKey(field))
        .collect(toImmutableList());
  }

  /**
   * {@return the fields that were confirmed too long ago, in their order}
   *
   * @param asOf the day to judge from
   */
  public ImmutableList<String> stale(LocalDate asOf) {
    return fields().stream()
        .filter(
            field ->
                Optional.ofNullable(confirmed().get(field))
                    .filter(day -> day.plus(maximumAge()).isBefore(asOf))
                    .isPresent())
        .collect(toImmutableList());
  }

  /** {@return the share of fields that are filled, from zero to one} */
  public double completeness() {
    return (double) (fields().size() - missing().size()) / fields().size();
  }

  /**
   * {@return the share of fields that are filled and fresh, from zero to one}
   *
   * @param asOf the day to judge from
   */
  public double freshness(LocalDate asOf) {
    return (double) (fields().size() - missing().size() - stale(asOf).size()) / fields().size();
  }

  /**
   * Checks the data.
   *
   * @param asOf the day to judge from
   * @return DATA_MISSING and DATA_STALE with the fields, where they apply
   */
  public ImmutableList<Finding> check(LocalDate asOf) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (!missing().isEmpty()) {
      findings.add(finding("DATA_MISSING", "not known", missing()));
    }
    if (!stale(asOf).isEmpty()) {
      findings.add(finding("DATA_STALE", "confirmed too long ago", stale(asOf)));
    }
    return findings.build();
  }

  private Finding finding(String code, String what, ImmutableList<String> found) {
    return Finding.warning(
        code,
        account().value(),
        "{count} of {needed} fields of '{account}' are " + what + ": {fields}",
        ImmutableMap.of(
            "count", found.size(),
            "needed", fields().size(),
            "account", account().value(),
            "fields", found));
  }

  @Value.Check
  void check() {
    checkArgument(!fields().isEmpty(), "data quality of '%s' must name a field", account());
  }

  /** Builds {@link DataQuality} instances; the account and a field are required. */
  public static final class Builder extends ImmutableDataQuality.Builder {
    Builder() {}
  }
}
