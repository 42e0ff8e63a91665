package org.openkam.value.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.MeasureParameters;
import org.openkam.value.lifetime.BgNbd;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.MbgNbd;
import org.openkam.value.lifetime.ParetoNbd;
import org.openkam.value.lifetime.PurchaseModel;
import org.openkam.value.lifetime.TimeSpan;

/** Writes and reads the parameters that several measures of value share. */
final class ValueParameters {
  private static final String TRANSACTIONS = "transactions";
  private static final String CURRENCY = "currency";
  private static final String MODEL = "model";
  private static final String SPEND = "spend";
  private static final String KIND = "kind";

  private ValueParameters() {}

  static Attributes.Builder of(PurchaseSource source) {
    Attributes.Builder attributes = Attributes.builder().put(TRANSACTIONS, source.name());
    source.unit().ifPresent(unit -> attributes.put(CURRENCY, unit));
    return attributes;
  }

  static Attributes.Builder of(PurchaseSource source, LifetimeModel model) {
    Attributes.Builder attributes = of(source);
    Attributes.Builder purchases = Attributes.builder().put(KIND, model.kind());
    model.purchases().ifPresent(given -> put(given, purchases));
    attributes.put(MODEL, purchases.build());
    model
        .spend()
        .ifPresent(
            spend ->
                attributes.put(
                    SPEND,
                    Attributes.builder()
                        .put("p", spend.p())
                        .put("q", spend.q())
                        .put("v", spend.v())
                        .build()));
    return attributes;
  }

  private static void put(PurchaseModel model, Attributes.Builder to) {
    if (model instanceof BgNbd given) {
      to.put("r", given.r()).put("alpha", given.alpha()).put("a", given.a()).put("b", given.b());
      to.put("unit", given.unit());
    } else if (model instanceof MbgNbd given) {
      to.put("r", given.r()).put("alpha", given.alpha()).put("a", given.a()).put("b", given.b());
      to.put("unit", given.unit());
    } else if (model instanceof ParetoNbd given) {
      to.put("r", given.r()).put("alpha", given.alpha()).put("s", given.s());
      to.put("beta", given.beta()).put("unit", given.unit());
    }
  }

  /** {@return the purchases among other parameters that have these names} */
  static PurchaseSource purchases(MeasureParameters parameters, String... others) {
    parameters.only(
        Stream.concat(Stream.of(TRANSACTIONS, CURRENCY), Arrays.stream(others))
            .toArray(String[]::new));
    return new PurchaseSource(parameters.text(TRANSACTIONS), parameters.findText(CURRENCY));
  }

  static LifetimeModel model(MeasureParameters parameters) {
    MeasureParameters model = parameters.nested(MODEL);
    LifetimeModel.Kind kind = model.constant(KIND, LifetimeModel.Kind.class);
    return new LifetimeModel(
        kind,
        model.has("r") ? Optional.of(given(kind, model)) : Optional.empty(),
        parameters.has(SPEND)
            ? Optional.of(gammaGamma(parameters.nested(SPEND)))
            : Optional.empty());
  }

  private static PurchaseModel given(LifetimeModel.Kind kind, MeasureParameters model) {
    double r = model.number("r");
    double alpha = model.number("alpha");
    TimeSpan.Unit unit = model.constant("unit", TimeSpan.Unit.class);
    if (kind == LifetimeModel.Kind.PARETO_NBD) {
      model.only(KIND, "r", "alpha", "s", "beta", "unit");
      return ParetoNbd.builder()
          .r(r)
          .alpha(alpha)
          .s(model.number("s"))
          .beta(model.number("beta"))
          .unit(unit)
          .build();
    }
    model.only(KIND, "r", "alpha", "a", "b", "unit");
    double a = model.number("a");
    double b = model.number("b");
    return kind == LifetimeModel.Kind.BG_NBD
        ? BgNbd.builder().r(r).alpha(alpha).a(a).b(b).unit(unit).build()
        : MbgNbd.builder().r(r).alpha(alpha).a(a).b(b).unit(unit).build();
  }

  private static GammaGamma gammaGamma(MeasureParameters spend) {
    spend.only("p", "q", "v");
    return new GammaGamma(spend.number("p"), spend.number("q"), spend.number("v"));
  }
}
