package org.openkam.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.MetricSeries;
import org.openkam.core.attribute.Attributes;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Level;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.matrix.Axis;
import org.openkam.core.matrix.Cell;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.matrix.PortfolioMatrix;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.Selection;

/**
 * Teaches a Jackson mapper to read and write the domain types.
 *
 * <p>Selections and portfolio maps are written only. Field names are the names of the accessors;
 * what is absent takes its default; unknown fields are refused with their path. For reading text
 * from strangers prefer {@link KamJson}, whose limits are set.
 */
public final class KamModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public KamModule() {
    super("openkam");
    add(Account.class, AccountCodecs.ACCOUNT);
    add(AccountId.class, AccountCodecs.ACCOUNT_ID);
    add(Attributes.class, Codecs.ATTRIBUTES);
    add(Axis.class, MatrixCodecs.AXIS);
    add(AxisModel.class, ModelCodecs.AXIS_MODEL);
    add(Bounds.class, Codecs.BOUNDS);
    add(Cell.class, MatrixCodecs.CELL);
    add(Criterion.class, CriterionCodecs.CRITERION);
    add(DecisionMatrix.class, MatrixCodecs.DECISION_MATRIX);
    add(Evidence.class, AccountCodecs.EVIDENCE);
    add(Finding.class, Codecs.FINDING);
    add(Gate.class, ModelCodecs.GATE);
    add(Labels.class, Codecs.LABELS);
    add(Level.class, CriterionCodecs.LEVEL);
    add(MetricSeries.class, AccountCodecs.SERIES);
    add(PortfolioMatrix.class, MatrixCodecs.PORTFOLIO);
    add(Preference.class, CriterionCodecs.PREFERENCE);
    add(Scale.class, CriterionCodecs.SCALE);
    add(ScoringPolicy.class, ModelCodecs.SCORING_POLICY);
    add(SelectionModel.class, ModelCodecs.MODEL);
    add(SelectionPolicy.class, ModelCodecs.SELECTION_POLICY);
    add(StrategySpec.class, ModelCodecs.STRATEGY);
    add(Threshold.class, ModelCodecs.THRESHOLD);
    add(ValueFunction.class, CriterionCodecs.VALUE_FUNCTION);
    add(Weights.class, Codecs.WEIGHTS);
    addSerializer(Selection.class, new Writing<>(SelectionWriter::selection));
    addSerializer(PortfolioMap.class, new Writing<>(SelectionWriter::map));
  }

  private <T> void add(Class<T> type, Codec<T> codec) {
    addSerializer(type, new Writing<>(codec::write));
    addDeserializer(type, new Reading<>(codec));
  }

  /** Writes a value as a tree. */
  private static final class Writing<T> extends JsonSerializer<T> {
    private final Function<T, JsonNode> write;

    Writing(Function<T, JsonNode> write) {
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeTree(write.apply(value));
    }
  }

  /** Reads through a codec. */
  private static final class Reading<T> extends JsonDeserializer<T> {
    private final Codec<T> codec;

    Reading(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode node = context.readTree(in);
      try {
        return codec.read(new JsonValue(node, ""));
      } catch (JsonProblemException problem) {
        throw JsonMappingException.from(in, problem.getMessage(), problem);
      }
    }
  }
}
