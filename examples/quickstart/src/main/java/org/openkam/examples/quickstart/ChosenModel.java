package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableList;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;

/**
 * The model that is used.
 *
 * @param model the model
 * @param reasons why it is as it is where it was drafted, else none
 */
record ChosenModel(SelectionModel model, ImmutableList<Finding> reasons) {}
