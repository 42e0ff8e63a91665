package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Everything that a study is told before it is given accounts. */
@Value.Immutable
abstract class StudySettings {
  static Builder builder() {
    return new Builder();
  }

  abstract SelectionModel model();

  abstract ScoringStrategy strategy();

  abstract Optional<LocalDate> day();

  @Value.Default
  SelectionConstraints constraints() {
    return SelectionConstraints.none();
  }

  @Value.Default
  StudyPolicy policy() {
    return StudyPolicy.standard();
  }

  abstract ImmutableList<Finding> dataFindings();

  abstract ImmutableMap<String, String> sources();

  @Value.Default
  ProgressListener listener() {
    return ProgressListener.SILENT;
  }

  LocalDate requiredDay() {
    return day()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "study by model '" + model().id() + "' must have a day: call asOf first"));
  }

  abstract Builder toBuilder();

  static final class Builder extends ImmutableStudySettings.Builder {
    Builder() {}
  }
}
