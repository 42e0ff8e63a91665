package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.Scale;

final class MaturityModelTest {
  private static final Scale.Level NONE = new Scale.Level(0, Labels.of("none"));
  private static final Scale.Level SOME = new Scale.Level(2, Labels.of("some"));
  private static final Scale.Level ALL = new Scale.Level(3, Labels.of("all"));

  @Test
  void holdsWhatTheSourcesName() {
    assertThat(MaturityModel.all())
        .extracting(MaturityModel::id, MaturityModel::source)
        .containsExactly(
            tuple("bottlenecks", "Dingena 2002"),
            tuple("management-questions", "Verbinnen"),
            tuple("st-gallen", "Zupancic and Müllner 2008"),
            tuple("storbacka", "Storbacka 2012"));
    assertThat(MaturityModel.all())
        .extracting(model -> model.aspects().size())
        .containsExactly(9, 4, 5, 8);
    assertThat(MaturityModel.stGallen().aspects())
        .extracting(MaturityModel.Aspect::id)
        .containsExactly("strategy", "solutions", "skills", "structure", "screening");
    assertThat(MaturityModel.bottlenecks().bounds()).isEqualTo(new Bounds(0, 4));
    assertThat(MaturityModel.managementQuestions().bounds()).isEqualTo(new Bounds(0, 2));
    assertThat(MaturityModel.bottlenecks().aspects())
        .filteredOn(aspect -> aspect.required().isPresent())
        .extracting(MaturityModel.Aspect::id)
        .containsExactly("sponsorship");
  }

  @ParameterizedTest
  @MethodSource("ready")
  void everyTextIsThereInFourLanguages(MaturityModel model) {
    ImmutableSet<Language> four =
        ImmutableSet.of(Language.EN, Language.NL, Language.DE, Language.FR);
    Stream<Labels> texts =
        model.aspects().stream()
            .flatMap(
                aspect ->
                    Stream.of(
                            Stream.of(model.labels(), aspect.labels()),
                            aspect.levels().stream().map(Scale.Level::labels),
                            aspect.symptoms().values().stream())
                        .flatMap(all -> all));

    assertThat(texts)
        .allSatisfy(
            labels -> {
              assertThat(labels.texts().keySet()).containsExactlyInAnyOrderElementsOf(four);
              assertThat(labels.texts().values()).noneMatch(String::isBlank);
            });
  }

  static ImmutableList<MaturityModel> ready() {
    return MaturityModel.all();
  }

  @Test
  void aLevelBetweenTwoAnchorsMeansAtLeastTheLowerOne() {
    MaturityModel.Aspect aspect = aspect().build();

    assertThat(DoubleStream.of(0, 1.9, 2, 2.5, 3).mapToObj(aspect::anchor))
        .containsExactly(NONE, NONE, SOME, SOME, ALL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aspect.anchor(3.1))
        .withMessage("level of aspect 'data' must lie within [0.0, 3.0]: 3.1");
  }

  @Test
  void theTargetIsTheFirstAnchorThatSuffices() {
    assertThat(aspect().build().target()).isEqualTo(ALL);
    assertThat(aspect().sufficient(2).build().target()).isEqualTo(SOME);
    assertThat(aspect().sufficient(1).build().target()).isEqualTo(SOME);
    assertThat(aspect().sufficient(0).build().target()).isEqualTo(NONE);
  }

  @Test
  void isNamedByItsIdUnlessNamed() {
    MaturityModel model = MaturityModel.builder().id("own").addAspects(aspect().build()).build();

    assertThat(model.labels()).isEqualTo(Labels.of("own"));
    assertThat(model.source()).isEmpty();
    assertThat(model.aspect("data").labels()).isEqualTo(Labels.of("data"));
    assertThat(model.aspect("data").sufficient()).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.aspect("culture"))
        .withMessage("no aspect 'culture' among [data]");
  }

  @Test
  void refusesAModelThatCannotBeUsed() {
    MaturityModel.Aspect data = aspect().build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaturityModel.builder().id("").addAspects(data).build())
        .withMessage("maturity model id must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaturityModel.builder().id("own").build())
        .withMessage("maturity model 'own' must have an aspect");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaturityModel.builder().id("own").addAspects(data, data).build())
        .withMessage("maturity model 'own' must have each aspect once: 'data'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MaturityModel.builder()
                    .id("own")
                    .addAspects(
                        data,
                        MaturityModel.Aspect.builder().id("two").addLevels(NONE, SOME).build())
                    .build())
        .withMessage(
            "maturity model 'own' must have aspects with levels in [0.0, 3.0], unlike 'two':"
                + " [0.0, 2.0]");
  }

  @Test
  void refusesAnAspectThatCannotBeUsed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aspect().id(" ").build())
        .withMessage("aspect id must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaturityModel.Aspect.builder().id("one").addLevels(NONE).build())
        .withMessage("aspect 'one' must have two levels: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaturityModel.Aspect.builder().id("none").build())
        .withMessage("aspect 'none' must have two levels: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaturityModel.Aspect.builder().id("x").addLevels(NONE, NONE).build())
        .withMessage(
            "levels of aspect 'x' must ascend, but 'none' does not lie above its predecessor: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aspect().sufficient(3.5).build())
        .withMessage("sufficient level of aspect 'data' must lie within [0.0, 3.0]: 3.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aspect().required(-1).build())
        .withMessage("required level of aspect 'data' must lie within [0.0, 3.0]: -1.0");
  }

  private static MaturityModel.Aspect.Builder aspect() {
    return MaturityModel.Aspect.builder().id("data").addLevels(NONE, SOME, ALL);
  }
}
