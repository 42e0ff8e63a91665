package org.openkam.examples.crm.model;

import java.security.Principal;
import org.openkam.core.model.SelectionModel;
import org.openkam.examples.crm.ChangeLog;
import org.openkam.examples.crm.Refusal;
import org.openkam.jackson.KamJson;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The model that counts, in the library's own JSON: what the library writes is text, since a mapper
 * of the framework does not know its types.
 */
@RestController
@RequestMapping(path = "/api/model", produces = MediaType.APPLICATION_JSON_VALUE)
public class ModelApi {
  private final ModelStore models;
  private final ChangeLog log;
  private final KamJson json = KamJson.json();

  ModelApi(ModelStore models, ChangeLog log) {
    this.models = models;
    this.log = log;
  }

  /** {@return the model} */
  @GetMapping
  public String model() {
    return models
        .latest()
        .map(stored -> json.write(stored.model()))
        .orElseThrow(() -> Refusal.notFound("model", "latest"));
  }

  /** Sets the model; the next study takes it, and freezes it. */
  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Transactional
  public String set(@RequestBody String text, Principal user) {
    SelectionModel model = json.read(text, SelectionModel.class);
    models.add(model, user.getName());
    log.add(user.getName(), "model " + model.id(), "set, " + model.fingerprint());
    return json.write(model);
  }
}
