package org.openkam.core.measure;

import com.google.common.base.Ascii;
import java.util.stream.Stream;
import org.openkam.core.account.Account;

/**
 * How far an account reaches, counted over its units.
 *
 * @param part what is counted
 */
record Reach(Part part) implements Measure {
  /** What is counted. */
  enum Part {
    COUNTRIES,
    UNITS,
    SITES
  }

  @Override
  public String kind() {
    return Ascii.toLowerCase(part.name());
  }

  @Override
  public String name() {
    return kind();
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    return MeasureColumn.of(accounts.accounts().stream().mapToDouble(this::read).toArray());
  }

  /** Zero is never a count of places; it says that nobody wrote them down. */
  private double read(Account account) {
    long count =
        switch (part) {
          case COUNTRIES -> account.countries().size();
          case UNITS -> account.units().size();
          case SITES -> sites(account).distinct().count();
        };
    return count == 0 ? Double.NaN : count;
  }

  private static Stream<String> sites(Account account) {
    return account.units().stream()
        .filter(unit -> unit.site().isPresent())
        .map(unit -> unit.country() + '\n' + unit.site().orElseThrow());
  }

  @Override
  public String toString() {
    return name();
  }
}
