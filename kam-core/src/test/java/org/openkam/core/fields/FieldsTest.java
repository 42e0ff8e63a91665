package org.openkam.core.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class FieldsTest {
  /** A type with a field of each kind of list. */
  private record Garden(
      ImmutableList<Plant> plants, ImmutableSet<String> tools, ImmutableMap<String, Double> beds) {}

  /** A type with a field of each presence. */
  private record Plant(String name, Optional<LocalDate> planted, OptionalDouble height) {}

  private static final Fields<Plant> PLANT =
      Fields.of(
          Plant.class,
          Field.required("name", Forms.NAME, Plant::name),
          Field.optional("planted", Forms.DAY, Plant::planted),
          Field.number("height", Plant::height),
          Plant::new);
  private static final Fields<Garden> GARDEN =
      Fields.of(
          Garden.class,
          Field.required("plants", PLANT.listBy(Plant::name), Garden::plants),
          Field.defaulted("tools", Forms.TEXT.set(), Garden::tools, ImmutableSet.of()),
          Field.defaulted("beds", Forms.NUMBER.map(), Garden::beds, ImmutableMap.of()),
          Garden::new);

  private static final Plant ROSE =
      new Plant("rose", Optional.of(LocalDate.of(2026, 3, 1)), OptionalDouble.of(1.5));
  private static final Plant OAK = new Plant("oak", Optional.empty(), OptionalDouble.empty());

  private static Garden garden(Plant... plants) {
    return new Garden(ImmutableList.copyOf(plants), ImmutableSet.of(), ImmutableMap.of());
  }

  @Test
  void hasOneCanonicalFormForEqualMeanings() {
    Garden one =
        new Garden(
            ImmutableList.of(ROSE, OAK),
            ImmutableSet.of("spade", "rake"),
            ImmutableMap.of("south", 0.0, "north", 2.0));
    Garden other =
        new Garden(
            ImmutableList.of(OAK, ROSE),
            ImmutableSet.of("rake", "spade"),
            ImmutableMap.of("north", 2.0, "south", -0.0));

    assertThat(GARDEN.canonicalForm(one))
        .isEqualTo(
            "{\"beds\":{\"north\":2.0,\"south\":0.0},\"plants\":["
                + "{\"height\":1.5,\"name\":\"rose\",\"planted\":\"2026-03-01\"},"
                + "{\"height\":null,\"name\":\"oak\",\"planted\":null}],"
                + "\"tools\":[\"rake\",\"spade\"]}")
        .isEqualTo(GARDEN.canonicalForm(other));
    assertThat(GARDEN.fingerprint(one)).isEqualTo(GARDEN.fingerprint(other)).hasSize(64);
    assertThat(GARDEN.fingerprint(garden(OAK))).isNotEqualTo(GARDEN.fingerprint(garden(ROSE)));
  }

  @Test
  void keepsTextsApartThatHoldQuotes() {
    assertThat(Forms.TEXT.list().canonicalForm(ImmutableList.of("a\",\"b\\")))
        .isEqualTo("[\"a\\\",\\\"b\\\\\"]");
  }

  @Test
  void keepsTheOrderOfListsWithoutKeys() {
    assertThat(Forms.NUMBER.list().canonicalForm(ImmutableList.of(2.0, 1.0)))
        .isEqualTo("[2.0,1.0]");
  }

  @Test
  void findsWhatDiffersByThePathOfTheField() {
    Plant grown = new Plant("rose", ROSE.planted(), OptionalDouble.of(2));

    assertThat(GARDEN.difference(garden(ROSE, OAK), garden(OAK, grown)))
        .extracting(Fields.Change::toString)
        .containsExactly("plants.rose.height: 1.5 -> 2");
    assertThat(GARDEN.difference(garden(OAK), garden()))
        .containsExactly(
            new Fields.Change("plants.oak.name", Optional.of("oak"), Optional.empty()));
    assertThat(GARDEN.difference(garden(), garden(OAK)))
        .extracting(Fields.Change::toString)
        .containsExactly("plants.oak.name added: oak");
    assertThat(GARDEN.difference(garden(ROSE), garden(ROSE))).isEmpty();
  }

  @Test
  void tellsElementsWithTheSameKeyApart() {
    Plant young = new Plant("oak", Optional.empty(), OptionalDouble.of(1));

    assertThat(GARDEN.difference(garden(OAK), garden(OAK, young)))
        .extracting(Fields.Change::toString)
        .containsExactly("plants.oak#2.name added: oak", "plants.oak#2.height added: 1");
  }

  @Test
  void namesElementsWithoutAKeyByTheirPlace() {
    assertThat(Forms.FLAG.list().difference(ImmutableList.of(true, true), ImmutableList.of(true)))
        .extracting(Fields.Change::toString)
        .containsExactly("[1] removed");
  }

  @Test
  void namesTheFieldsInTheOrderTheyAreWritten() {
    assertThat(GARDEN.names()).containsExactly("plants", "tools", "beds");
    assertThat(GARDEN.type()).isEqualTo(Garden.class);
  }

  @Test
  void describesEachTypeOnce() {
    Definitions definitions = new Definitions();

    assertThat(GARDEN.ownSchema(definitions).toString())
        .isEqualTo(
            "{type=object, properties={plants={type=array, items={$ref=#/$defs/plant}},"
                + " tools={type=array, items={type=string}},"
                + " beds={type=object, additionalProperties={type=number}}},"
                + " required=plants, additionalProperties=false}");
    assertThat(definitions.all()).containsOnlyKeys("plant");
    assertThat(definitions.all().get("plant"))
        .hasToString(
            "{type=object, properties={name={type=string, minLength=1},"
                + " planted={type=string, format=date}, height={type=number}},"
                + " required=name, additionalProperties=false}");
  }

  @Test
  void namesThePathOfWhatHasNoCanonicalForm() {
    Form<Plant> refusing =
        PLANT.hashedAs(
            plant -> {
              throw new IllegalArgumentException("must not be hashed: " + plant.name());
            },
            Forms.TEXT);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                refusing
                    .listBy(Plant::name)
                    .map()
                    .canonicalForm(ImmutableMap.of("beds", ImmutableList.of(OAK))))
        .withMessage("beds.oak: must not be hashed: oak");
  }
}
