package org.openkam.report;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Writes numbers as the reader's region does. */
final class Figures {
  private static final double LARGE = 1000;
  private static final double SHOWN = 0.0005;

  private final LocalizedNumberFormatter plain;

  Figures(Locale locale) {
    this.plain = NumberFormatter.withLocale(locale).roundingMode(RoundingMode.HALF_UP);
  }

  /** {@return a measured value: whole where it is or where it is large, else two decimals} */
  String measured(double value) {
    return precise(value).format(value).toString();
  }

  /** {@return a measured amount with the sign of its currency} */
  String amount(double value, java.util.Currency currency) {
    return precise(value)
        .unit(Currency.fromJavaCurrency(currency))
        .unitWidth(UnitWidth.SHORT)
        .format(value)
        .toString();
  }

  /** {@return an amount with the decimals of its currency and without its sign} */
  String money(BigDecimal amount, java.util.Currency currency) {
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    return plain.precision(Precision.fixedFraction(decimals)).format(amount).toString();
  }

  private LocalizedNumberFormatter precise(double value) {
    boolean whole = value == Math.rint(value) || Math.abs(value) >= LARGE;
    return plain.precision(Precision.fixedFraction(whole ? 0 : 2));
  }

  /** {@return a score with two decimals} */
  String score(double value) {
    return plain.precision(Precision.fixedFraction(2)).format(value).toString();
  }

  /** {@return a number of hundredths with two decimals} */
  String hundredths(long hundredths) {
    return score(hundredths / 100.0);
  }

  /** {@return the first digit of a number that three decimals would show as zero, else empty} */
  Optional<String> tiny(double value) {
    return value != 0 && Math.abs(value) < SHOWN
        ? Optional.of(plain.precision(Precision.maxSignificantDigits(1)).format(value).toString())
        : Optional.empty();
  }

  /** {@return a count} */
  String count(long count) {
    return plain.format(count).toString();
  }

  /** {@return a share in whole percent; neither all nor nothing where it is not that} */
  String percent(double share) {
    return percent(share, 0);
  }

  /** {@return a share in percent with one decimal; neither all nor nothing where it is not that} */
  String percentWithDecimal(double share) {
    return percent(share, 1);
  }

  private String percent(double share, int decimals) {
    double percent = 100 * share;
    double step = decimals == 0 ? 1 : 0.1;
    if (percent > 0 && percent < step / 2) {
      return '<' + shown(step, decimals);
    }
    if (percent < 0 && percent > -step / 2) {
      return '>' + shown(-step, decimals);
    }
    return percent < 100 && percent >= 100 - step / 2
        ? '>' + shown(100 - step, decimals)
        : shown(percent, decimals);
  }

  private String shown(double percent, int decimals) {
    return plain
        .unit(MeasureUnit.PERCENT)
        .precision(Precision.fixedFraction(decimals))
        .format(percent)
        .toString();
  }

  /** {@return a rank: whole unless it is shared} */
  String rank(double rank) {
    return plain
        .precision(Precision.fixedFraction(rank == Math.rint(rank) ? 0 : 1))
        .format(rank)
        .toString();
  }

  /** {@return a coordinate of a drawing, the same in every region} */
  static String coordinate(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
